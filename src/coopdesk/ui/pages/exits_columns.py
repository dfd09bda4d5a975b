"""Where the settlement of one who left stands, and the columns of both lists."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.members import MemberEventKind
from coopdesk.services.ratifying import RatifyRow
from coopdesk.services.settlements import ExitRow
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.kit import Tone, day_text, ltr, number
from coopdesk.ui.tables import Column


class Stand(StrEnum):
    """What is to be done about the money of one who left."""

    OPEN = "open"
    """Not reckoned yet."""
    PAYABLE = "payable"
    LATER = "later"
    """Reckoned; the law does not let it be paid yet (Art. 24)."""
    PAID = "paid"
    NOTHING = "nothing"
    """No shares: they went to an heir, or there were none."""


STAND_LOOKS: Final[dict[Stand, tuple[Tone, str]]] = {
    Stand.OPEN: ("warn", "clipboard-list"),
    Stand.PAYABLE: ("bad", "banknote"),
    Stand.LATER: ("muted", "calendar-clock"),
    Stand.PAID: ("ok", "check"),
    Stand.NOTHING: ("muted", "minus"),
}


@dataclass(frozen=True, slots=True)
class ExitLine:
    """One who left, with the shares still held."""

    row: ExitRow
    shares: int
    today: date

    @property
    def stand(self) -> Stand:
        """Where the settlement stands."""
        if self.row.settlement_id is None:
            return Stand.OPEN if self.shares else Stand.NOTHING
        if self.row.paid_on is not None:
            return Stand.PAID
        due = self.row.due_on
        return Stand.LATER if due is not None and due > self.today else Stand.PAYABLE


def stand_word(stand: Stand) -> str:
    """The word of a chip or a pill."""
    translate = QCoreApplication.translate
    return {
        Stand.OPEN: translate("ExitsColumns", "To be settled"),
        Stand.PAYABLE: translate("ExitsColumns", "To be paid"),
        Stand.LATER: translate("ExitsColumns", "Not due yet"),
        Stand.PAID: translate("ExitsColumns", "Paid"),
        Stand.NOTHING: translate("ExitsColumns", "Nothing to pay"),
    }[stand]


def _who(line: ExitLine) -> Cell:
    row = line.row
    parts = [ltr(row.number), texts.code_text(row.kind), row.reason.split("\n", maxsplit=1)[0]]
    return Cell(row.full_name, sub=" · ".join(part for part in parts if part), bold=True)


def _left(line: ExitLine) -> Cell:
    said = QCoreApplication.translate("ExitsColumns", "decision %1")
    ref = line.row.decision_ref
    return Cell(day_text(line.row.effective_on), sub=said.replace("%1", ltr(ref)) if ref else "")


def _settlement(line: ExitLine) -> Cell:
    row = line.row
    if row.settlement_id is None:
        return Cell("—", tint="muted")
    due = QCoreApplication.translate("ExitsColumns", "from %1").replace("%1", day_text(row.due_on))
    return Cell(ltr(row.settlement_no), sub=due)


def _amount(line: ExitLine) -> Cell | str:
    return number(line.row.amount) if line.row.amount is not None else ""


def _stand(line: ExitLine) -> Cell:
    tone, icon = STAND_LOOKS[line.stand]
    return Cell(stand_word(line.stand), pill=tone, icon=icon)


def _ratified(line: ExitLine) -> Cell:
    translate = QCoreApplication.translate
    if line.row.ratified_on is None:
        waits = translate("ExitsColumns", "waits")
        return Cell(waits, icon="hourglass", tint="muted")
    return Cell(day_text(line.row.ratified_on), icon="check", tint="ok")


def exit_columns() -> list[Column[ExitLine]]:
    """Who left, in reading order."""
    translate = QCoreApplication.translate
    return [
        Column("who", translate("ExitsColumns", "Member"), _who, 220, stretch=True, sort="name"),
        Column("left", translate("ExitsColumns", "Left on"), _left, 112, sort="left"),
        Column(
            "settlement",
            translate("ExitsColumns", "Settlement"),
            _settlement,
            124,
            sort="settlement",
        ),
        Column("amount", translate("ExitsColumns", "Amount"), _amount, 92, sort="amount"),
        Column(
            "stand",
            translate("ExitsColumns", "State"),
            _stand,
            sort="stand",
            pills=tuple(map(stand_word, Stand)),
        ),
        Column(
            "ratified",
            translate("ExitsColumns", "The assembly"),
            _ratified,
            124,
            sort="ratified",
            shown=False,
        ),
    ]


def exit_sort_key(column: str) -> Callable[[ExitLine], tuple[object, ...]]:
    """What a column sorts by."""
    keys: dict[str, Callable[[ExitLine], tuple[object, ...]]] = {
        "name": lambda line: (line.row.full_name, line.row.event_id),
        "left": lambda line: (line.row.effective_on, line.row.event_id),
        "settlement": lambda line: (str(line.row.due_on or ""), line.row.event_id),
        "amount": lambda line: (line.row.amount or 0, line.row.event_id),
        "stand": lambda line: (list(Stand).index(line.stand), line.row.event_id),
        "ratified": lambda line: (str(line.row.ratified_on or ""), line.row.event_id),
    }
    return keys[column]


def ratify_columns(is_chosen: Callable[[int], bool]) -> list[Column[RatifyRow]]:
    """What waits for the assembly; the first column says what was ticked."""
    translate = QCoreApplication.translate

    def tick(row: RatifyRow) -> Cell:
        on = is_chosen(row.event_id)
        word = translate("ExitsColumns", "chosen") if on else translate("ExitsColumns", "not")
        return Cell(word, icon="square-check" if on else "square", tint="primary" if on else "")

    return [
        Column("tick", translate("ExitsColumns", "Ratify"), tick, 104),
        Column(
            "who",
            translate("ExitsColumns", "Member"),
            lambda row: Cell(row.full_name, sub=ltr(row.number), bold=True),
            220,
            stretch=True,
        ),
        Column("kind", translate("ExitsColumns", "What happened"), _kind, 176),
        Column(
            "on",
            translate("ExitsColumns", "Took effect on"),
            lambda row: day_text(row.effective_on),
            124,
        ),
        Column(
            "decision",
            translate("ExitsColumns", "Decision"),
            lambda row: ltr(row.decision_ref),
            110,
        ),
        Column(
            "reason",
            translate("ExitsColumns", "Reason"),
            lambda row: row.reason.split("\n", maxsplit=1)[0],
            200,
        ),
    ]


def _kind(row: RatifyRow) -> Cell:
    admitted = row.kind in (MemberEventKind.JOINED, MemberEventKind.REINSTATED)
    tone: Tone = "ok" if admitted else "muted"
    return Cell(texts.code_text(row.kind), pill=tone, icon="user-plus" if admitted else "log-out")
