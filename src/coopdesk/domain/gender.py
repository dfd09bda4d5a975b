"""Words that follow a person's sex, for screens and papers."""

from typing import Final

from coopdesk.domain.members import Sex

Pair = tuple[str, str]

_STATUS: Final[dict[str, Pair]] = {
    "active": ("نشط", "نشطة"),
    "suspended": ("موقوف", "موقوفة"),
    "withdrawn": ("منسحب", "منسحبة"),
    "expelled": ("مفصول", "مفصولة"),
    "deceased": ("متوفى", "متوفاة"),
    "lost": ("فقد العضوية", "فقدت العضوية"),
    "merged": ("مدمج", "مدمجة"),
}

_WORDS: Final[dict[str, Pair]] = {
    "member": ("العضو", "العضوة"),
    "a_member": ("عضو", "عضوة"),
    "shareholder": ("العضو المساهم", "العضوة المساهمة"),
    "brother": ("الأخ", "الأخت"),
    "respected": ("المحترم", "المحترمة"),
    "holder": ("حامل البطاقة", "حاملة البطاقة"),
    "owns": ("يمتلك", "تمتلك"),
    "for_him": ("له", "لها"),
    "his_request": ("بناءً على طلبه", "بناءً على طلبها"),
    "yemeni": ("يمني", "يمنية"),
    "single": ("أعزب", "عزباء"),
    "married": ("متزوج", "متزوجة"),
    "divorced": ("مطلق", "مطلقة"),
    "widowed": ("أرمل", "أرملة"),
    "founder": ("عضو مؤسس", "عضوة مؤسسة"),
    "chairman": ("رئيس", "رئيسة"),
    "deputy": ("نائب", "نائبة"),
    "rapporteur": ("مقرر", "مقررة"),
    "present": ("حاضر", "حاضرة"),
    "absent": ("غائب", "غائبة"),
    "excused": ("غائب بعذر", "غائبة بعذر"),
    "a_shareholder": ("عضو مساهم", "عضوة مساهمة"),
    "his_membership": ("عضويته", "عضويتها"),
    "given_to": ("أُعطيت له", "أُعطيت لها"),
    "applicant": ("مقدم الطلب", "مقدمة الطلب"),
    "deceased_member": ("المرحوم", "المرحومة"),
    "liable": ("مسؤولاً", "مسؤولة"),
    "giver": ("المتنازل", "المتنازلة"),
    "receiver_of_shares": ("المتنازل إليه", "المتنازل إليها"),
    "heir": ("الوارث", "الوارثة"),
    "the_recipient": ("المستلم", "المستلمة"),
    "whose_membership": ("الذي زالت عضويته", "التي زالت عضويتها"),
    "received_from": ("استلمنا من الأخ", "استلمنا من الأخت"),
    "brothers": ("الإخوة", "الأخوات"),
    "respected_many": ("المحترمون", "المحترمات"),
}

_BODY: Final[Pair] = ("السادة", "المحترمون")
"""An office or a firm is addressed as its people."""

_SEX: Final[dict[Sex, str]] = {Sex.MALE: "ذكر", Sex.FEMALE: "أنثى"}


def status_word(status: str, sex: Sex | None = None) -> str:
    """A member's status in Arabic; masculine while the sex is not known."""
    return _STATUS[status][sex is Sex.FEMALE]


def worded(key: str, sex: Sex | None = None) -> str:
    """One of the words that follow the sex; masculine while it is not known.

    Raises:
        KeyError: no such word.
    """
    return _WORDS[key][sex is Sex.FEMALE]


def sex_word(sex: Sex | None) -> str:
    """«ذكر» or «أنثى»; nothing while not known."""
    return _SEX[sex] if sex else ""


def addressed(name: str, sex: Sex | None = None) -> str:
    """«الأخت/ سلمى علي المحترمة»; masculine while the sex is not known."""
    return f"{worded('brother', sex)}/ {name} {worded('respected', sex)}"


def addressed_many(names: str, sex: Sex | None = None) -> str:
    """«الإخوة/ أعضاء المجلس المحترمون»; feminine only where all are women."""
    return f"{worded('brothers', sex)}/ {names} {worded('respected_many', sex)}"


def addressed_body(name: str) -> str:
    """«السادة/ وحدة التمويل المحترمون»."""
    honorific, respected = _BODY
    return f"{honorific}/ {name} {respected}"
