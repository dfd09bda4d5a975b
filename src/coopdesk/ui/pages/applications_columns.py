"""The columns of the register of applications, and how a state looks."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from coopdesk.domain.membership import ApplicationState
from coopdesk.domain.phones import show_phone
from coopdesk.services.applications import ApplicationRow
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.kit import Tone, day_text, ltr, number
from coopdesk.ui.tables import Column

STATE_ICONS: Final[dict[ApplicationState, str]] = {
    ApplicationState.PENDING: "hourglass",
    ApplicationState.ACCEPTED: "check",
    ApplicationState.REFUSED: "x",
    ApplicationState.ACCEPTED_BY_SILENCE: "check-check",
    ApplicationState.TAKEN_BACK: "undo-2",
    ApplicationState.VOID: "ban",
}
_TONES: Final[dict[ApplicationState, Tone]] = {
    ApplicationState.PENDING: "soft",
    ApplicationState.ACCEPTED: "ok",
    ApplicationState.REFUSED: "bad",
    ApplicationState.ACCEPTED_BY_SILENCE: "info",
    ApplicationState.TAKEN_BACK: "muted",
    ApplicationState.VOID: "muted",
}


def state_look(row: ApplicationRow) -> tuple[str, Tone, str]:
    """Word, tone and icon of an application's state; of one that waits how long it has."""
    if row.days_left is None:
        return texts.code_text(row.state), _TONES[row.state], STATE_ICONS[row.state]
    if row.is_overdue:
        return days_words(row.days_left), "bad", "circle-alert"
    if row.is_due_soon:
        return days_words(row.days_left), "warn", "clock"
    return days_words(row.days_left), "muted", "hourglass"


class DayWords(QObject):
    """Counted words need an object to say them."""

    def left(self, days: int) -> str:
        """How long the board still has, or for how long its time is over."""
        if days < 0:
            return self.tr("%n day(s) late", "", -days)
        return self.tr("%n day(s) left", "", days) if days else self.tr("the last day")


def days_words(left: int) -> str:
    """How long the board still has, or for how long its time is over."""
    return DayWords().left(left)


def _state(row: ApplicationRow) -> Cell:
    word, tone, icon = state_look(row)
    return Cell(word, pill=tone, icon=icon)


def _decided(row: ApplicationRow) -> Cell:
    if row.decided_on is None:
        by = QCoreApplication.translate("ApplicationsColumns", "by %1 · Art. 22")
        return Cell(by.replace("%1", day_text(row.due_on)), tint="muted")
    decision = QCoreApplication.translate("ApplicationsColumns", "decision %1")
    sub = decision.replace("%1", ltr(row.decision_ref)) if row.decision_ref else ""
    return Cell(day_text(row.decided_on), sub=sub)


def _name(row: ApplicationRow) -> Cell:
    parts = [texts.shares_text(row.requested_shares), ltr(show_phone(row.phone1))]
    if row.member_number is not None:
        parts[0] = texts.member_no_text(row.member_number, row.sex)
    return Cell(row.full_name, sub=" · ".join(part for part in parts if part), bold=True)


def application_columns() -> list[Column[ApplicationRow]]:
    """All columns, in reading order."""
    translate = QCoreApplication.translate
    return [
        Column(
            "no",
            translate("ApplicationsColumns", "Number and day"),
            lambda row: Cell(ltr(row.number_text), sub=day_text(row.submitted_on), bold=True),
            124,
            sort="no",
        ),
        Column(
            "name",
            translate("ApplicationsColumns", "Applicant"),
            _name,
            220,
            stretch=True,
            sort="name",
        ),
        Column(
            "decided", translate("ApplicationsColumns", "Decision"), _decided, 168, sort="decided"
        ),
        Column(
            "state",
            translate("ApplicationsColumns", "State"),
            _state,
            sort="state",
            pills=tuple(map(texts.code_text, ApplicationState)),
        ),
        Column(
            "shares",
            translate("ApplicationsColumns", "Shares"),
            lambda row: number(row.requested_shares),
            84,
            sort="shares",
            shown=False,
        ),
        Column(
            "told",
            translate("ApplicationsColumns", "Told on"),
            lambda row: day_text(row.notified_on),
            116,
            sort="told",
            shown=False,
        ),
    ]


def sort_key(column: str) -> Callable[[ApplicationRow], tuple[object, ...]]:
    """What a column sorts by; in «state» the most urgent come first."""
    far = 10**6
    keys: dict[str, Callable[[ApplicationRow], tuple[object, ...]]] = {
        "no": lambda row: (row.year, row.no),
        "name": lambda row: (row.full_name, row.id),
        "decided": lambda row: (row.decided_on or row.due_on, row.id),
        "state": lambda row: (
            row.days_left if row.days_left is not None else far,
            list(ApplicationState).index(row.state),
            -row.id,
        ),
        "shares": lambda row: (row.requested_shares, row.id),
        "told": lambda row: (str(row.notified_on or ""), row.id),
    }
    return keys[column]
