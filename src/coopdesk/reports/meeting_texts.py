"""The words of meetings, decisions and tasks as registers write them."""

from typing import Final

from coopdesk.domain.decisions import (
    AssignmentState,
    DecisionState,
    ElectionWay,
    MinutesState,
    TieRule,
)
from coopdesk.domain.meetings import MeetingStatus
from coopdesk.domain.organs import EndReason, HolderState
from coopdesk.reports.engine import Mark

_STATUS: Final = {
    MeetingStatus.PLANNED: "مجدول",
    MeetingStatus.CALLED: "وُجهت الدعوة",
    MeetingStatus.OPEN: "منعقد",
    MeetingStatus.IN_SESSION: "منعقد",
    MeetingStatus.HELD: "انعقد",
    MeetingStatus.NO_QUORUM: "لم يكتمل النصاب",
    MeetingStatus.CANCELLED: "ملغى",
}
_TASKS: Final = {
    AssignmentState.NEW: ("جديد", Mark.NEW),
    AssignmentState.IN_PROGRESS: ("جارٍ", Mark.GOING),
    AssignmentState.STUCK: ("متعثر", Mark.STUCK),
    AssignmentState.DONE: ("منجز", Mark.DONE),
    AssignmentState.CANCELLED: ("ملغى", Mark.VOID),
}
LATE: Final = ("متأخر", Mark.LATE)
_ENDS: Final = {
    EndReason.TERM_OVER: "انتهت الدورة",
    EndReason.RESIGNED: "استقالة",
    EndReason.REMOVED: "إعفاء",
    EndReason.DECEASED: "وفاة",
    EndReason.LEFT: "زوال العضوية",
    EndReason.OTHER: "سبب آخر",
}
_HOLDERS: Final = {
    HolderState.SEATED: "في منصبه",
    HolderState.RESERVE: "احتياط",
    HolderState.ENDED: "انتهى",
}
WAYS: Final = {
    ElectionWay.BALLOT: "الاقتراع السري المباشر",
    ElectionWay.ACCLAMATION: "التزكية",
}
TIES: Final = {
    TieRule.LOT: "بالقرعة",
    TieRule.SENIORITY: "للأقدم عضوية",
    TieRule.AGE: "للأكبر سنًا",
}


def status_word(status: MeetingStatus) -> str:
    """What became of a meeting."""
    return _STATUS[status]


def minutes_word(state: MinutesState | None) -> str:
    """Whether its minutes are approved."""
    if state is None:
        return "بلا محضر"
    return "محضر معتمد" if state is MinutesState.APPROVED else "محضر مسودة"


def decision_word(state: DecisionState) -> str:
    """Whether a decision stands."""
    return "ملغى" if state is DecisionState.VOID else "نافذ"


def task_words(state: AssignmentState, days_late: int) -> tuple[str, Mark]:
    """Word and mark of a task; late comes before its state."""
    return LATE if days_late else _TASKS[state]


def holder_word(state: HolderState, reason: EndReason | None) -> str:
    """Whether somebody holds the office, or why not any more."""
    return _ENDS[reason] if reason is not None else _HOLDERS[state]
