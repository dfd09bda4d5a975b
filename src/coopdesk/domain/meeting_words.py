"""Arabic words of meetings, for minutes and papers: organs, positions, ordinals, hours."""

from datetime import time
from fractions import Fraction
from typing import Final

from coopdesk.domain.gender import Pair
from coopdesk.domain.meetings import AttendanceState, MeetingKind
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import Organ, Position
from coopdesk.domain.quorum import QuorumRule

BOARD_LABEL: Final = "مجلس الإدارة"
"""What the law calls the board; an office may say «الهيئة الإدارية»."""

_ORGANS: Final = {
    Organ.ASSEMBLY: "الجمعية العمومية",
    Organ.BOARD: BOARD_LABEL,
    Organ.CONTROL: "لجنة الرقابة والتفتيش",
    Organ.COMMITTEE: "اللجنة",
    Organ.OUTSIDE: "اللقاء",
}

_TITLES: Final = {
    MeetingKind.ASSEMBLY: ("اجتماع الجمعية العمومية", "الاجتماع العادي"),
    MeetingKind.ASSEMBLY_EXTRA: ("اجتماع الجمعية العمومية", "الاجتماع الاستثنائي"),
    MeetingKind.FOUNDING: ("اجتماع الجمعية العمومية", "الاجتماع التأسيسي"),
    MeetingKind.BOARD: ("اجتماع {board}", "الاجتماع العادي"),
    MeetingKind.BOARD_EXTRA: ("اجتماع {board}", "الاجتماع الاستثنائي"),
    MeetingKind.CONTROL: ("اجتماع لجنة الرقابة والتفتيش", "الاجتماع"),
    MeetingKind.COMMITTEE: ("اجتماع {committee}", "الاجتماع"),
    MeetingKind.CONSULTATIVE: ("لقاء تشاوري", "اللقاء"),
    MeetingKind.DEVELOPMENT: ("لقاء تنموي", "اللقاء"),
}
"""What meets, and which meeting of it, both as a paper's title has them."""

_CALLS: Final = ("الأولى", "الثانية", "الثالثة")

_POSITIONS: Final[dict[Position, Pair]] = {
    Position.CHAIRMAN: ("رئيس", "رئيسة"),
    Position.VICE_CHAIRMAN: ("نائب الرئيس", "نائبة الرئيس"),
    Position.SECRETARY_GENERAL: ("الأمين العام", "الأمينة العامة"),
    Position.FINANCE_OFFICER: ("المسؤول المالي", "المسؤولة المالية"),
    Position.EXECUTIVE_DIRECTOR: ("المدير التنفيذي", "المديرة التنفيذية"),
    Position.RAPPORTEUR: ("المقرر", "المقررة"),
    Position.MEMBER: ("عضو", "عضوة"),
}

_ATTENDANCE: Final[dict[AttendanceState | None, Pair]] = {
    AttendanceState.PRESENT: ("حاضر", "حاضرة"),
    AttendanceState.LEFT: ("حضر وغادر", "حضرت وغادرت"),
    AttendanceState.EXCUSED: ("غائب بعذر", "غائبة بعذر"),
    None: ("غائب", "غائبة"),
}

_RULES: Final = {
    QuorumRule.CALL1: "ثلثا الأعضاء",
    QuorumRule.NONE: "لا يُشترط نصاب",
}
_HALF: Final = "أكثر من النصف"
_TIMES: Final = {1: "عدد أعضاء", 2: "ضعف عدد أعضاء"}

_ORDINALS: Final = (
    *("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"),
    *("العاشر", "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر"),
    *("السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر", "العشرون"),
)


def organ_word(organ: Organ, *, board_label: str = BOARD_LABEL, committee: str = "") -> str:
    """«الجمعية العمومية», the board as the office calls it, a committee by its name."""
    if organ is Organ.BOARD:
        return board_label
    return committee or _ORGANS[organ]


def meeting_title(
    kind: MeetingKind, *, board_label: str = BOARD_LABEL, committee: str = ""
) -> tuple[str, str]:
    """«اجتماع الجمعية العمومية», «الاجتماع العادي»."""
    what, which = _TITLES[kind]
    return what.format(board=board_label, committee=committee or "اللجنة"), which


def call_word(call_no: int) -> str:
    """«الدعوة الأولى»."""
    return f"الدعوة {_CALLS[call_no - 1]}"


def position_word(
    position: Position,
    organ: Organ,
    sex: Sex | None = None,
    *,
    title: str = "",
    board_label: str = BOARD_LABEL,
    committee: str = "",
) -> str:
    """«رئيسة لجنة الرقابة والتفتيش», «عضو»; the office's own title where it has one."""
    if title:
        return title
    word = _POSITIONS[position][sex is Sex.FEMALE]
    if position is Position.CHAIRMAN:
        return f"{word} {organ_word(organ, board_label=board_label, committee=committee)}"
    return word


def attendance_word(state: AttendanceState | None, sex: Sex | None = None) -> str:
    """«حاضرة»; absent without an excuse for None."""
    return _ATTENDANCE[state][sex is Sex.FEMALE]


def rule_word(
    rule: QuorumRule,
    part: Fraction | None = None,
    *,
    boards: int = 2,
    board_label: str = BOARD_LABEL,
) -> str:
    """What a rule asks for: «ثلثا الأعضاء», «أكثر من النصف», «ضعف عدد أعضاء مجلس الإدارة»."""
    if rule is QuorumRule.CALL3:
        times = _TIMES.get(boards, f"{boards} أضعاف عدد أعضاء")
        return f"{times} {board_label}"
    if rule is QuorumRule.CALL1 and part not in (None, Fraction(2, 3)):
        return f"{part} من الأعضاء"
    if rule in _RULES:
        return _RULES[rule]
    return _HALF if part in (None, Fraction(1, 2)) else f"أكثر من {part} من الأعضاء"


def ordinal(number: int) -> str:
    """«الأول», «الحادي عشر»; the figure after twenty."""
    return _ORDINALS[number - 1] if 1 <= number <= len(_ORDINALS) else f"({number})"


def clock_text(at: time) -> str:
    """«9:30 صباحًا», «4:00 عصرًا»."""
    hour = at.hour % 12 or 12
    if at.hour < 12:
        part = "صباحًا"
    elif at.hour < 15:
        part = "ظهرًا"
    elif at.hour < 18:
        part = "عصرًا"
    else:
        part = "مساءً"
    return f"{hour}:{at.minute:02} {part}"
