"""The columns of the follow-up, and how a task's state looks."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.decisions import AssignmentState
from coopdesk.services.follow_up import AssignmentRow
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.kit import Tone, day_text, ltr
from coopdesk.ui.tables import Column

STATE_ICONS: Final[dict[AssignmentState, str]] = {
    AssignmentState.NEW: "circle",
    AssignmentState.IN_PROGRESS: "loader",
    AssignmentState.STUCK: "pause",
    AssignmentState.DONE: "check",
    AssignmentState.CANCELLED: "ban",
}
_TONES: Final[dict[AssignmentState, Tone]] = {
    AssignmentState.NEW: "soft",
    AssignmentState.IN_PROGRESS: "info",
    AssignmentState.STUCK: "warn",
    AssignmentState.DONE: "ok",
    AssignmentState.CANCELLED: "muted",
}


def state_look(row: AssignmentRow) -> tuple[str, Tone, str]:
    """Word, tone and icon; a late task says that first."""
    if row.days_late:
        late = QCoreApplication.translate("FollowUpColumns", "late by %1")
        return late.replace("%1", texts.days_text(row.days_late)), "bad", "triangle-alert"
    return texts.code_text(row.state), _TONES[row.state], STATE_ICONS[row.state]


def _task(row: AssignmentRow) -> Cell:
    decision = QCoreApplication.translate("FollowUpColumns", "decision %1")
    sub = decision.replace("%1", ltr(row.decision_no))
    return Cell(row.task, sub=sub, bold=True)


def _who(row: AssignmentRow) -> Cell:
    return Cell(row.responsible or "—", sub=row.responsible_title or " ")


def _due(row: AssignmentRow) -> Cell:
    if row.due_on is None:
        none = QCoreApplication.translate("FollowUpColumns", "no date set")
        return Cell("—", sub=none, tint="muted")
    done = QCoreApplication.translate("FollowUpColumns", "done %1")
    sub = done.replace("%1", day_text(row.done_on)) if row.done_on else " "
    return Cell(day_text(row.due_on), sub=sub)


def _progress(row: AssignmentRow) -> Cell:
    return Cell(ltr(f"{row.percent}%"), sub=row.last_note or " ")


def _state(row: AssignmentRow) -> Cell:
    word, tone, icon = state_look(row)
    return Cell(word, pill=tone, icon=icon)


def follow_up_columns() -> list[Column[AssignmentRow]]:
    """All columns, in reading order."""
    translate = QCoreApplication.translate
    return [
        Column(
            "task",
            translate("FollowUpColumns", "Task"),
            _task,
            200,
            stretch=True,
            sort="task",
        ),
        Column("who", translate("FollowUpColumns", "Responsible"), _who, 156, sort="who"),
        Column("due", translate("FollowUpColumns", "Due"), _due, 112, sort="due"),
        Column("state", translate("FollowUpColumns", "State"), _state, 158, sort="state"),
        Column("progress", translate("FollowUpColumns", "Progress"), _progress, 84),
    ]


def sort_key(column: str) -> Callable[[AssignmentRow], tuple[object, ...]]:
    """What a column sorts by."""
    keys: dict[str, Callable[[AssignmentRow], tuple[object, ...]]] = {
        "task": lambda row: (row.task, row.id),
        "who": lambda row: (row.responsible, row.id),
        "due": lambda row: (row.due_on is None, str(row.due_on or ""), row.id),
        "state": lambda row: (-row.days_late, list(AssignmentState).index(row.state), row.id),
    }
    return keys[column]
