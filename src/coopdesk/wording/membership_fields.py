"""What the fields of a membership's path are called."""

from typing import Final

from coopdesk.wording.language import Pair

LABELS: Final[dict[str, Pair]] = {
    "submitted_on": ("تاريخ تقديم الطلب", "Handed in on"),
    "due_on": ("آخر موعد", "Due on"),
    "requested_shares": ("الأسهم المطلوبة", "Shares asked for"),
    "receipt_ref": ("رقم سند القبض", "Receipt"),
    "referee": ("المعرّف", "Referee"),
    "received_by": ("استلمه", "Received by"),
    "has_pledged": ("الإقرار موقّع", "Pledge signed"),
    "state": ("الحالة", "State"),
    "decided_on": ("تاريخ القرار", "Decided on"),
    "refusal_reason": ("سبب الرفض", "Reason of refusal"),
    "notified_on": ("تاريخ الإبلاغ", "Told on"),
    "appeal_until": ("آخر يوم للتظلم", "Last day to go to court"),
    "void_reason": ("سبب الإلغاء", "Why it is void"),
    "member_id": ("العضو", "Member"),
    "on": ("التاريخ", "Date"),
    "effective_on": ("تاريخ السريان", "In force from"),
    "requested_on": ("تاريخ الطلب", "Requested on"),
    "reason": ("السبب", "Reason"),
    "profits": ("الأرباح المستحقة", "Profits"),
    "dues": ("المستحق على العضو", "Dues"),
    "paid_on": ("تاريخ الصرف", "Paid on"),
    "paid_to": ("استلم المبلغ", "Paid to"),
    "voucher_ref": ("رقم سند الصرف", "Voucher"),
    "kinship": ("صلة القرابة", "Kinship"),
    "guardian": ("الولي أو الوصي", "Guardian"),
    "phone": ("الهاتف", "Phone"),
    "has_consented": ("موافق كتابةً", "Has consented"),
    "is_successor": ("يحل محل المتوفى", "Takes the place"),
    "heir_member_id": ("رقم عضوية الوارث", "The heir's own number"),
}
