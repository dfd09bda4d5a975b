"""The words offices use in the headings and cells of a members' register."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import MemberStatus, Sex

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "serial": ("م", "ت", "مسلسل", "التسلسل", "تسلسل", "الرقم التسلسلي", "رقم مسلسل", "#", "no", "sn", "serial"),
    "number": (
        "رقم العضو", "رقم العضوية", "رقم عضوية", "رقم المساهم", "رقم الاشتراك", "رقم الانتساب", "رقم القيد",
        "العضوية رقم", "رقم السجل", "member no", "member number", "membership no", "membership number",
        "member id",
    ),
    "full_name": (
        "الاسم", "اسم العضو", "اسم المساهم", "الاسم الرباعي", "الاسم الرباعي واللقب", "الاسم الكامل",
        "اسم العضو الرباعي", "الاسم الرباعي مع اللقب", "الاسم واللقب", "اسم المشترك", "اسم المنتسب",
        "اسم العضو كاملا", "الاسم الثلاثي", "الاسم الخماسي", "name", "full name", "member name",
    ),
    "first_name": ("الاسم الاول", "اسم الشخص", "first name"),
    "father_name": ("اسم الاب", "الاب", "father", "father name", "الاسم الثاني"),
    "grandfather_name": ("اسم الجد", "الجد", "grandfather", "الاسم الثالث"),
    "great_grandfather_name": ("اسم جد الاب", "جد الاب", "الجد الثاني", "الاسم الرابع", "الرابع"),
    "surname": ("اللقب", "لقب العائله", "العائله", "اسم العائله", "القبيله", "surname", "family name", "last name"),
    "sex": ("الجنس", "النوع", "ذكر/انثي", "ذكر انثي", "النوع الاجتماعي", "sex", "gender"),
    "national_no": (
        "الرقم الوطني", "رقم البطاقة", "رقم البطاقة الشخصية", "رقم الهوية", "رقم البطاقه الذكيه", "الهوية",
        "رقم بطاقة الهوية", "البطاقة", "البطاقه الشخصيه", "رقم اثبات الشخصية", "رقم الاثبات", "رقم وطني",
        "رقم الجواز", "national no", "national number", "national id", "id", "id no", "id number", "id card",
    ),
    "id_issue_place": ("جهة الاصدار", "مكان الاصدار", "مكان اصدار البطاقة", "مصدرها", "جهة اصدار البطاقة", "issue place"),
    "id_issued_on": ("تاريخ الاصدار", "تاريخ اصدار البطاقة", "تاريخ صدور البطاقة", "issue date"),
    "id_expires_on": ("تاريخ الانتهاء", "تاريخ انتهاء البطاقة", "انتهاء البطاقه", "انتهاء الصلاحية", "صلاحية البطاقة", "expiry", "expiry date"),
    "birth": (
        "تاريخ الميلاد", "الميلاد", "تاريخ الولادة", "المواليد", "سنة الميلاد", "تأريخ الميلاد", "الولاده",
        "مواليد", "birth", "birth date", "date of birth", "dob",
    ),
    "birth_place": ("مكان الميلاد", "محل الميلاد", "مكان الولادة", "محل الولاده", "birth place"),
    "joined": (
        "تاريخ الانضمام", "تاريخ الانتساب", "تاريخ العضوية", "تاريخ الالتحاق", "تاريخ الاشتراك", "تأريخ الإنتساب",
        "تاريخ القبول", "تاريخ القيد", "تاريخ المساهمة", "تاريخ التسجيل", "الانضمام", "الانتساب", "joined",
        "join date", "joining date", "date joined",
    ),
    "decision_ref": ("رقم قرار القبول", "قرار القبول", "رقم القرار", "القرار", "قرار المجلس", "decision", "decision no"),
    "shares": (
        "عدد الاسهم", "الاسهم", "اسهم", "عدد اسهم العضو", "عدد الاسهم المكتتب بها", "الاسهم المكتتب بها", "عدد السهم",
        "عدد اسهمه", "الاسهم المدفوعة", "الاسهم المكتتبة", "ما يملكه من اسهم", "اسهم العضو", "shares",
        "number of shares", "share count", "no of shares", "qty",
    ),
    "share_value": ("قيمة السهم", "قيمه السهم الواحد", "سعر السهم", "القيمة الاسمية", "share value", "share price"),
    "amount": (
        "اجمالي القيمة", "القيمة", "قيمة الاسهم", "اجمالي قيمة الاسهم", "اجمالي المبلغ", "المبلغ", "مبلغ الاسهم",
        "راس المال", "قيمة المساهمة", "amount", "total", "total value",
    ),
    "phone1": (
        "الهاتف", "رقم الهاتف", "الجوال", "رقم الجوال", "التلفون", "رقم التلفون", "الموبايل", "تلفون", "جوال", "هاتف",
        "رقم الموبايل", "هاتف 1", "الهاتف 1", "التليفون", "السيار", "المحمول", "phone", "mobile", "phone no", "tel",
        "رقم الهاتف 1", "رقم التواصل", "للتواصل", "وسيلة التواصل", "رقم السيار", "phone 1", "phone number",
        "mobile number", "telephone", "الهاتف المحمول", "الهاتف النقال", "رقم هاتف العضو",
    ),
    "phone2": ("هاتف 2", "الهاتف 2", "هاتف اخر", "رقم اخر", "جوال 2", "تلفون 2", "هاتف ثاني", "الهاتف الثابت", "هاتف المنزل", "phone 2",
        "رقم الهاتف 2", "رقم الجوال 2", "موبايل 2", "الجوال 2", "تليفون ثابت", "هاتف ثابت", "هاتف احتياطي", "mobile 2",
        "واتساب", "رقم الواتساب", "واتس", "whatsapp",
    ),
    "status": ("الحالة", "حالة العضو", "حالة العضوية", "وضع العضو", "موقف العضوية", "status", "state"),
    "status_on": ("تاريخ الحالة", "تاريخ تغير الحالة", "status date"),
    "occupation": ("المهنة", "العمل", "الوظيفة", "الحرفة", "طبيعة العمل", "occupation", "job", "profession"),
    "activity": ("النشاط", "نوع النشاط", "المجال", "activity"),
    "neighbourhood": (
        "الحي", "الحارة", "الحارة / الحي", "الحي / الحارة", "العزلة", "القرية", "المنطقة", "العزلة / الحي", "السكن",
        "مكان السكن", "الحي السكني", "المحلة", "neighbourhood", "neighborhood", "area",
    ),
    "address": ("العنوان", "عنوان السكن", "محل الاقامة", "العنوان التفصيلي", "address"),
    "marital": ("الحالة الاجتماعية", "الحاله الزوجيه", "marital", "marital status"),
    "dependants": ("عدد من يعول", "عدد المعالين", "عدد افراد الاسرة", "من يعولهم", "المعالون", "dependants"),
    "nationality": ("الجنسية", "nationality"),
    "id_kind": ("نوع الهوية", "نوع البطاقة", "نوع اثبات الشخصية", "نوع الاثبات", "id kind", "id type"),
    "has_whatsapp": ("واتساب على الهاتف نفسه", "له واتساب", "لديه واتساب", "has whatsapp"),
    "interest_basis": ("المصلحة", "المصلحة في المنطقة", "اساس المصلحة", "interest"),
    "is_founder": ("عضو مؤسس", "مؤسس", "من المؤسسين", "founder"),
    "folder_no": ("رقم الملف", "رقم الملف الورقي", "الملف", "رقم الاضبارة", "folder", "file no"),
    "notes": ("ملاحظات", "ملاحظة", "الملاحظات", "بيان", "notes", "remarks", "comment"),
}  # fmt: skip

FIELDS: Final = tuple(field for field in _HEADINGS if field != "serial")
"""Fields a column of a register can go into, in reading order."""

_STATUSES: Final[Mapping[MemberStatus, tuple[str, ...]]] = {
    MemberStatus.ACTIVE: (
        "نشط", "فعال", "ساري", "سارية", "عامل", "مستمر", "قائم", "قائمة", "مسدد", "حالي", "جاري", "مقيد",
        "منتظم", "على راس العضوية", "لا زال عضوا", "نعم", "active", "current", "valid", "متفاعل", "ملتزم", "مفعل",
        "عضو عامل", "عضو نشط", "عضو حالي", "سارية المفعول", "نشيط", "على قيد الحياة", "موجود",
    ),
    MemberStatus.SUSPENDED: (
        "موقوف", "متوقف", "مجمد", "معلق", "موقف", "تجميد", "ايقاف", "موقوف مؤقتا", "غير نشط", "غير فعال", "خامل",
        "غير نشيط", "غير ساري", "غير عامل", "غير مستمر", "غير مفعل", "منقطع", "تم الايقاف", "تم التجميد",
        "suspended", "inactive", "frozen",
    ),
    MemberStatus.WITHDRAWN: (
        "منسحب", "مستقيل", "انسحب", "انسحاب", "استقال", "استقاله", "خرج", "تارك", "withdrawn", "resigned", "left",
        "تم الانسحاب", "سحب عضويته", "طلب انسحاب", "تنازل", "متنازل", "عضو منسحب",
    ),
    MemberStatus.EXPELLED: ("مفصول", "مطرود", "فصل", "مشطوب", "ملغي", "ملغاه", "شطب", "expelled", "dismissed", "مقصي",
        "تم الفصل", "تم فصله", "فصل من العضوية", "مستبعد", "عضو مفصول", "terminated",
    ),
    MemberStatus.DECEASED: (
        "متوفى", "متوفي", "متوفية", "متوفاة", "توفى", "توفت", "توفيت", "المرحوم", "المرحومة", "مرحوم", "وفاة", "ميت",
        "متوفى رحمه الله", "رحمه الله", "deceased", "dead",
        "توفاه الله", "توفي", "انتقل الى رحمة الله", "في ذمة الله", "رحمها الله", "عضو متوفى", "passed away",
    ),
    MemberStatus.LOST: ("فاقد", "فاقد العضوية", "فقد العضوية", "زوال العضوية", "سقطت عضويته", "زالت عضويته", "فقد شرط", "lost",
        "فاقد الاهلية", "فقد الاهلية", "سقوط العضوية", "زوال", "ساقط العضوية", "فقدت العضوية", "فاقدة العضوية",
    ),
}  # fmt: skip

_SEXES: Final[Mapping[Sex, tuple[str, ...]]] = {
    Sex.MALE: ("ذكر", "ذ", "رجل", "ذكور", "m", "male", "ولد", "مذكر", "رجال"),
    Sex.FEMALE: (
        "أنثى",
        "انثي",
        "ا",
        "امرأة",
        "نساء",
        "إناث",
        "اناث",
        "f",
        "female",
        "بنت",
        "انثا",
        "مؤنث",
        "نثى",
        "سيدة",
    ),
}

_TOTALS: Final = (
    "الاجمالي", "اجمالي", "المجموع", "مجموع", "الجملة", "جملة", "الاجمالي العام", "المجموع الكلي", "total", "sum",
    "grand total", "المجموع العام", "اجمالي الصفحة",
)  # fmt: skip


_WEAK_HEADINGS: Final = {
    "الرقم": "number",
    "رقم": "number",
    "ر م": "number",
    "number": "number",
    "الوضع": "status",
    "الموقف": "status",
    "العضويه": "status",
}
"""Folded words that mean a field only where no other column fits it better."""


def _tidy(text: str) -> str:
    plain = re.sub(r"(?<=[^\W\d])(?=\d)", " ", fold(text))
    for sign in "/\\-_–—|():؛،,.*:\n":
        plain = plain.replace(sign, " ")
    return " ".join(plain.split())


def _ending(word: str) -> str:
    """A word without the feminine or plural ending that adjectives of state take."""
    for tail in ("ين", "ون", "ات", "ه", "ا"):
        if word.endswith(tail) and len(word) - len(tail) >= 3:
            return word.removesuffix(tail)
    return word


_HEADING_OF: Final = {_tidy(word): field for field, words in _HEADINGS.items() for word in words}
_STATUS_OF: Final = {
    form: status
    for status, words in _STATUSES.items()
    for word in words
    for form in (_tidy(word), _ending(_tidy(word)))
}
_SEX_OF: Final = {_tidy(word): sex for sex, words in _SEXES.items() for word in words}
_TOTAL: Final = frozenset(_tidy(word) for word in _TOTALS)


@dataclass(frozen=True, slots=True)
class HeadingMatch:
    """Which field a heading means, and how surely (1.0: the very words; below: most of them)."""

    field: str
    score: float


def match_heading(text: str) -> HeadingMatch | None:
    """The field a column heading means; None when no known words are in it.

    What stands in brackets («قيمة السهم (ريال)») only refines and is looked past.
    """
    whole = _tidy(text)
    if not whole:
        return None
    for candidate in (whole, _tidy(text.partition("(")[0])):
        if candidate in _HEADING_OF:
            return HeadingMatch(_HEADING_OF[candidate], 1.0)
    if whole in _WEAK_HEADINGS:
        return HeadingMatch(_WEAK_HEADINGS[whole], 0.5)
    return _nearest(whole)


def _nearest(heading: str) -> HeadingMatch | None:
    asked = _words(heading)
    best: HeadingMatch | None = None
    for known, field in _HEADING_OF.items():
        words = _words(known)
        if len(known) < 3 or not words <= asked:
            continue
        score = 0.9 * sum(map(len, words)) / max(sum(map(len, asked)), 1)
        if score >= 0.4 and (best is None or score > best.score):
            best = HeadingMatch(field, score)
    return best


def _words(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"^(?:لل|ال)(?=..)", "", word) for word in text.split())


def status_of(text: str) -> MemberStatus | None:
    """The status a word in the register means; None when it is not known."""
    plain = _tidy(text)
    found = _STATUS_OF.get(plain) or _STATUS_OF.get(_ending(plain))
    if found or not plain:
        return found
    first = plain.split()[0]
    return _STATUS_OF.get(first) or _STATUS_OF.get(_ending(first))


def sex_of(text: str) -> Sex | None:
    """The sex a word means; None when it is not known."""
    return _SEX_OF.get(_tidy(text))


def is_total_word(text: str) -> bool:
    """Whether a cell says that its row only adds up the rows above."""
    plain = _tidy(text)
    return plain in _TOTAL or any(plain.startswith(f"{word} ") for word in _TOTAL)
