"""The fixed words of the papers. Papers are in Arabic, whatever language the window speaks."""

from enum import StrEnum
from typing import Final

from coopdesk.domain.gender import sex_word, status_word, worded
from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberEventKind,
    MemberLack,
    MemberStatus,
    Sex,
    ShareKind,
)
from coopdesk.reports.path_texts import PATH_WORDS

PRINTED_ON: Final = "طُبع في"
BASMALA: Final = "بسم الله الرحمن الرحيم"
NUMBER: Final = "الرقم"
DATE: Final = "التاريخ"
CORRESPONDING: Final = "الموافق"
ENCLOSURES: Final = "المرفقات"
FOLDER: Final = "الملف"
NONE_ENCLOSED: Final = "لا يوجد"
REGISTRATION_NO: Final = "رقم الإشهار"
OF_YEAR: Final = "لسنة"
PHONE: Final = "هاتف"
DISTRICT: Final = "مديرية"
PAGE_TOTAL: Final = "إجمالي الصفحة"
GRAND_TOTAL: Final = "الإجمالي العام"
SECRETARY_GENERAL: Final = "الأمين العام"
FINANCE_OFFICER: Final = "المسؤول المالي"
MEMBER_CARD: Final = "بطاقة عضوية"
MEMBER_NUMBER: Final = "رقم العضوية"
FOR_LOST: Final = "بدل فاقد"
COPY: Final = "صورة"
VOID: Final = "ملغاة"
"""Of a certificate, a card."""
VOID_PAPER: Final = "ملغى"
YES: Final = "نعم"
NO: Final = "لا"
NOT_KNOWN: Final = "غير مذكور"
OTHERS: Final = "أخرى"

_WORDS: Final[dict[StrEnum, str]] = {
    IdKind.PERSONAL_CARD: "بطاقة شخصية",
    IdKind.SMART_CARD: "بطاقة ذكية",
    IdKind.FAMILY_CARD: "بطاقة عائلية",
    IdKind.PASSPORT: "جواز سفر",
    InterestBasis.RESIDENCE: "سكن",
    InterestBasis.WORK: "عمل",
    InterestBasis.ACTIVITY: "نشاط",
    MemberEventKind.JOINED: "قبول العضوية",
    MemberEventKind.SUSPENDED: "إيقاف",
    MemberEventKind.REINSTATED: "عودة إلى النشاط",
    MemberEventKind.WITHDRAWN: "انسحاب",
    MemberEventKind.EXPELLED: "فصل",
    MemberEventKind.DECEASED: "وفاة",
    MemberEventKind.LOST: "فقد العضوية",
    MemberEventKind.WITHDRAWAL_NOTICE: "إشعار انسحاب",
    MemberEventKind.MERGED: "دمج في عضوية أخرى",
    ShareKind.OPENING: "رصيد من السجل الورقي",
    ShareKind.SUBSCRIPTION: "اكتتاب",
    ShareKind.PURCHASE: "شراء",
    ShareKind.TRANSFER_IN: "تنازل من",
    ShareKind.TRANSFER_OUT: "تنازل إلى",
    ShareKind.REFUND: "استرداد",
    ShareKind.INHERITANCE_IN: "إرث من",
    ShareKind.INHERITANCE_OUT: "إرث إلى",
    ShareKind.CORRECTION: "تصحيح",
    MemberLack.NO_NATIONAL_NO: "بلا رقم بطاقة",
    MemberLack.ODD_NATIONAL_NO: "رقم بطاقة غير مألوف",
    MemberLack.NO_PHONE: "بلا هاتف",
    MemberLack.ODD_PHONE: "هاتف غير مألوف",
    MemberLack.CARD_EXPIRED: "بطاقة منتهية",
    MemberLack.NO_BIRTH: "بلا ميلاد",
    MemberLack.NO_NEIGHBOURHOOD: "بلا حي",
    MemberLack.NO_SHARES: "بلا أسهم",
    MemberLack.UNDER_AGE: "دون السن",
}

STATUS_PLURAL: Final[dict[MemberStatus, str]] = {
    MemberStatus.ACTIVE: "نشطون",
    MemberStatus.SUSPENDED: "موقوفون",
    MemberStatus.WITHDRAWN: "منسحبون",
    MemberStatus.EXPELLED: "مفصولون",
    MemberStatus.DECEASED: "متوفون",
    MemberStatus.LOST: "فقدوا العضوية",
    MemberStatus.MERGED: "مدمجون في غيرهم",
}
"""For many of both sexes."""

SEX_PLURAL: Final[dict[Sex, str]] = {Sex.MALE: "ذكور", Sex.FEMALE: "إناث"}


def code_word(code: StrEnum | None, sex: Sex | None = None) -> str:
    """The word for a code, by the person's sex where it bends; nothing for none."""
    if code is None:
        return ""
    if isinstance(code, MemberStatus):
        return status_word(code, sex)
    if isinstance(code, MaritalStatus):
        return worded(code, sex)
    if isinstance(code, Sex):
        return sex_word(code)
    return PATH_WORDS.get((type(code), code.value)) or _WORDS[code]


def yes_no(value: bool) -> str:  # noqa: FBT001 - the value is what is worded
    """«نعم» or «لا»."""
    return YES if value else NO


def ledger_kind(kind: ShareKind, *, is_reversal: bool) -> str:
    """«شراء»; «عكس شراء» for the line that takes one back."""
    word = _WORDS[kind]
    return f"عكس {word}" if is_reversal else word
