"""Words for the codes of the core: statuses, kinds, what is missing."""

from enum import StrEnum
from typing import Final

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberEventKind,
    MemberLack,
    MemberStatus,
    PaidIn,
    Sex,
    ShareKind,
)
from coopdesk.domain.shares import NoVote
from coopdesk.wording import meeting_codes, membership_codes
from coopdesk.wording.language import Language, Pair, choose

_PAIRS: Final[tuple[tuple[StrEnum, Pair], ...]] = (
    (MemberStatus.ACTIVE, ("نشط", "Active")),
    (MemberStatus.SUSPENDED, ("موقوف", "Suspended")),
    (MemberStatus.WITHDRAWN, ("منسحب", "Withdrawn")),
    (MemberStatus.EXPELLED, ("مفصول", "Expelled")),
    (MemberStatus.DECEASED, ("متوفى", "Deceased")),
    (MemberStatus.LOST, ("فقد العضوية", "Membership lost")),
    (MemberStatus.MERGED, ("مدمج في غيره", "Merged")),
    (Sex.MALE, ("ذكر", "Male")),
    (Sex.FEMALE, ("أنثى", "Female")),
    (IdKind.PERSONAL_CARD, ("بطاقة شخصية", "Personal card")),
    (IdKind.SMART_CARD, ("بطاقة ذكية", "Smart card")),
    (IdKind.FAMILY_CARD, ("بطاقة عائلية", "Family card")),
    (IdKind.PASSPORT, ("جواز سفر", "Passport")),
    (MaritalStatus.SINGLE, ("أعزب", "Single")),
    (MaritalStatus.MARRIED, ("متزوج", "Married")),
    (MaritalStatus.DIVORCED, ("مطلق", "Divorced")),
    (MaritalStatus.WIDOWED, ("أرمل", "Widowed")),
    (InterestBasis.RESIDENCE, ("سكن", "Residence")),
    (InterestBasis.WORK, ("عمل", "Work")),
    (InterestBasis.ACTIVITY, ("نشاط", "Activity")),
    (MemberEventKind.JOINED, ("قبول العضوية", "Joined")),
    (MemberEventKind.SUSPENDED, ("إيقاف", "Suspended")),
    (MemberEventKind.REINSTATED, ("عودة إلى النشاط", "Reinstated")),
    (MemberEventKind.WITHDRAWN, ("انسحاب", "Withdrew")),
    (MemberEventKind.EXPELLED, ("فصل", "Expelled")),
    (MemberEventKind.DECEASED, ("وفاة", "Died")),
    (MemberEventKind.LOST, ("فقد العضوية", "Lost the membership")),
    (MemberEventKind.WITHDRAWAL_NOTICE, ("إشعار انسحاب", "Notice of withdrawal")),
    (MemberEventKind.MERGED, ("دمج في عضوية أخرى", "Merged into another record")),
    (ShareKind.OPENING, ("رصيد من السجل الورقي", "Opening holding")),
    (ShareKind.SUBSCRIPTION, ("اكتتاب", "Subscription")),
    (ShareKind.PURCHASE, ("شراء", "Purchase")),
    (ShareKind.TRANSFER_IN, ("تنازل إليه", "Transfer in")),
    (ShareKind.TRANSFER_OUT, ("تنازل منه", "Transfer out")),
    (ShareKind.REFUND, ("استرداد", "Refund")),
    (ShareKind.INHERITANCE_IN, ("إرث إليه", "Inherited")),
    (ShareKind.INHERITANCE_OUT, ("إرث منه", "Left to heirs")),
    (ShareKind.CORRECTION, ("تصحيح", "Correction")),
    (PaidIn.CASH, ("نقدًا", "In cash")),
    (PaidIn.KIND, ("عينًا", "In kind")),
    (MemberLack.NO_NATIONAL_NO, ("بلا رقم بطاقة", "No card number")),
    (MemberLack.ODD_NATIONAL_NO, ("رقم بطاقة غير مألوف", "Unusual card number")),
    (MemberLack.NO_PHONE, ("بلا هاتف", "No phone")),
    (MemberLack.ODD_PHONE, ("هاتف غير مألوف", "Unusual phone")),
    (MemberLack.CARD_EXPIRED, ("بطاقة منتهية", "Card expired")),
    (MemberLack.NO_BIRTH, ("بلا ميلاد", "No birth date")),
    (MemberLack.NO_NEIGHBOURHOOD, ("بلا حي", "No neighbourhood")),
    (MemberLack.NO_SHARES, ("بلا أسهم", "No shares")),
    (MemberLack.UNDER_AGE, ("دون 18 سنة", "Under 18")),
    *membership_codes.PAIRS,
    *meeting_codes.PAIRS,
)

_FEMALE_WORDS: Final[tuple[tuple[StrEnum, str], ...]] = (
    (MemberStatus.ACTIVE, "نشطة"),
    (MemberStatus.SUSPENDED, "موقوفة"),
    (MemberStatus.WITHDRAWN, "منسحبة"),
    (MemberStatus.EXPELLED, "مفصولة"),
    (MemberStatus.DECEASED, "متوفاة"),
    (MemberStatus.LOST, "فقدت العضوية"),
    (MemberStatus.MERGED, "مدمجة في غيرها"),
    (MaritalStatus.SINGLE, "عزباء"),
    (MaritalStatus.MARRIED, "متزوجة"),
    (MaritalStatus.DIVORCED, "مطلقة"),
    (MaritalStatus.WIDOWED, "أرملة"),
    (ShareKind.TRANSFER_IN, "تنازل إليها"),
    (ShareKind.TRANSFER_OUT, "تنازل منها"),
    (ShareKind.INHERITANCE_IN, "إرث إليها"),
    (ShareKind.INHERITANCE_OUT, "إرث منها"),
    (NoVote.SUSPENDED, "موقوفة"),
    (NoVote.TOO_FEW_SHARES, "أسهمها دون الحد"),
    *meeting_codes.FEMALE,
)

STATUS_TONES: Final = {
    MemberStatus.ACTIVE: "ok",
    MemberStatus.SUSPENDED: "warn",
    MemberStatus.WITHDRAWN: "muted",
    MemberStatus.EXPELLED: "muted",
    MemberStatus.DECEASED: "muted",
    MemberStatus.LOST: "muted",
    MemberStatus.MERGED: "muted",
}
"""How a status stands out, beside its word."""


# By kind as well: to a dictionary, codes of two kinds with the same value are one key.
_WORDS: Final = {(type(code), code.value): pair for code, pair in _PAIRS}
_FEMALE: Final = {(type(code), code.value): word for code, word in _FEMALE_WORDS}


def code_text(code: StrEnum, language: Language = "ar", *, sex: Sex | None = None) -> str:
    """The word for a code; Arabic words follow the sex of the member where it is known."""
    key = (type(code), code.value)
    if language == "ar" and sex is Sex.FEMALE and key in _FEMALE:
        return _FEMALE[key]
    return choose(_WORDS[key], language)


def known_codes() -> list[StrEnum]:
    """Every code that has a word."""
    return [code for code, _pair in _PAIRS]
