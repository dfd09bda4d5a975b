"""What the papers of the catalogue take, and what they are about."""

from typing import Final

from coopdesk.reports.document_spec import DocumentSpec, Group, Takes, Without
from coopdesk.wording.language import Language, Pair, choose

_TAKES: Final[dict[Takes, Pair]] = {
    Takes.NONE: ("بلا أرقام", "no numbers"),
    Takes.MEMBER: ("أرقام أعضاء", "numbers of members"),
    Takes.APPLICATION: ("أرقام طلبات مثل 12/2026", "numbers of applications, like 12/2026"),
    Takes.TRANSFER: ("أرقام تنازلات مثل 5/2026", "numbers of transfers, like 5/2026"),
    Takes.SETTLEMENT: ("أرقام تصفيات مثل 3/2026", "numbers of settlements, like 3/2026"),
    Takes.CERTIFICATE: (
        "أرقام شهادات مثل 1/2026، أو أرقام أعضاء",
        "numbers of certificates, like 1/2026, or of members",
    ),
    Takes.MEETING: (
        "رقم اجتماع مثل board/11/2026 أو رقمه في القائمة",
        "a meeting like board/11/2026, or its id",
    ),
    Takes.DECISION: ("أرقام قرارات مثل 15/2026", "numbers of decisions, like 15/2026"),
    Takes.YEAR: ("سنة مثل 2026", "a year like 2026"),
}
_WITHOUT: Final[dict[Without, Pair]] = {
    Without.ALL: ("وبلا أرقام فهي للجميع", "all of them without a number"),
    Without.LATEST: ("وبلا رقم فالأحدث", "the latest one without a number"),
    Without.BLANK: ("وبلا رقم فنموذج فارغ", "a blank form without a number"),
}
_GROUPS: Final[dict[Group, Pair]] = {
    Group.MEMBERS: ("الأعضاء", "Members"),
    Group.APPLICATIONS: ("الانتساب والمصادقة", "Joining and ratifying"),
    Group.SHARES: ("الأسهم والتصويت", "Shares and voting"),
    Group.CARDS: ("الشهادات والبطاقات", "Certificates and cards"),
    Group.LEAVING: ("زوال العضوية", "Leaving"),
    Group.MEETINGS: ("الاجتماعات", "Meetings"),
    Group.DECISIONS: ("القرارات والأجهزة", "Decisions and organs"),
}


def takes_text(spec: DocumentSpec, language: Language = "ar") -> str:
    """What a paper's numbers are, and what it is about without one."""
    takes = choose(_TAKES[spec.takes], language)
    if spec.takes is Takes.NONE:
        return takes
    between = "؛ " if language == "ar" else "; "
    return takes + between + choose(_WITHOUT[spec.without], language)


def group_text(group: Group, language: Language = "ar") -> str:
    """What the papers of a group are about."""
    return choose(_GROUPS[group], language)
