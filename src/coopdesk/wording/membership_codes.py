"""Words for the codes of a membership's path and of the papers of shares."""

from enum import StrEnum
from typing import Final

from coopdesk.domain.membership import ApplicationState, Kinship, SettlementState
from coopdesk.domain.shares import CardState, CertificateState, NoVote, TransferKind
from coopdesk.wording.language import Pair

PAIRS: Final[tuple[tuple[StrEnum, Pair], ...]] = (
    (ApplicationState.PENDING, ("قيد البت", "Waiting for the board")),
    (ApplicationState.ACCEPTED, ("مقبول", "Accepted")),
    (ApplicationState.REFUSED, ("مرفوض", "Refused")),
    (ApplicationState.ACCEPTED_BY_SILENCE, ("مقبول بمضي المدة", "Accepted by silence")),
    (ApplicationState.TAKEN_BACK, ("سحبه مقدمه", "Taken back")),
    (ApplicationState.VOID, ("ملغى", "Void")),
    (SettlementState.DUE, ("مستحق", "Due")),
    (SettlementState.PAID, ("مصروف", "Paid")),
    (SettlementState.VOID, ("ملغى", "Void")),
    (Kinship.SPOUSE, ("زوج/زوجة", "Spouse")),
    (Kinship.SON, ("ابن", "Son")),
    (Kinship.DAUGHTER, ("ابنة", "Daughter")),
    (Kinship.FATHER, ("أب", "Father")),
    (Kinship.MOTHER, ("أم", "Mother")),
    (Kinship.BROTHER, ("أخ", "Brother")),
    (Kinship.SISTER, ("أخت", "Sister")),
    (Kinship.OTHER, ("قريب آخر", "Other")),
    (TransferKind.TRANSFER, ("تنازل", "Transfer")),
    (TransferKind.INHERITANCE, ("إرث", "Inheritance")),
    (CertificateState.VALID, ("سارية", "Valid")),
    (CertificateState.REPLACED, ("استُبدلت", "Replaced")),
    (CertificateState.RETURNED, ("مستردة", "Handed in")),
    (CertificateState.VOID, ("ملغاة", "Void")),
    (CardState.VALID, ("سارية", "Valid")),
    (CardState.REPLACED, ("استُبدلت", "Replaced")),
    (CardState.RETURNED, ("مستردة", "Handed in")),
    (CardState.VOID, ("ملغاة", "Void")),
    (NoVote.LEFT, ("زالت العضوية", "Left")),
    (NoVote.SUSPENDED, ("موقوف", "Suspended")),
    (NoVote.TOO_FEW_SHARES, ("أسهمه دون الحد", "Too few shares")),
)
