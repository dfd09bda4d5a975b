"""Over and under the list of meetings: search, chips with counts, organ, totals."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.meetings import AHEAD, NOW, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.services.meeting_list import MeetingCounts, MeetingFilter
from coopdesk.services.meeting_rows import MeetingRow
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Chip,
    Choice,
    Label,
    SearchField,
    TotalsBar,
    boxed,
    column,
    key_cap,
    number,
    row,
)

_ALL, _UNWRITTEN = "all", "without_minutes"
GROUPS: Mapping[str, frozenset[MeetingStatus]] = {
    "ahead": AHEAD,
    "now": NOW,
    "held": frozenset({MeetingStatus.HELD}),
    "no_quorum": frozenset({MeetingStatus.NO_QUORUM}),
    "cancelled": frozenset({MeetingStatus.CANCELLED}),
}


class MeetingsTools(QFrame):
    """Everything that narrows the list.

    Signals:
        filtered: the list is to be narrowed to this `MeetingFilter`.
    """

    filtered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.chosen = MeetingFilter()
        self.search = SearchField(self.tr("Number, place, title or item of the agenda"))
        self.search.searched.connect(self._on_searched)
        self.organ = Choice[Organ | None](
            [(None, self.tr("All organs")), *((one, texts.code_text(one)) for one in Organ)]
        )
        self.organ.setAccessibleName(self.tr("Organ"))
        self.organ.chosen.connect(self._on_organ)
        self.chips: dict[str, Chip] = {
            _ALL: Chip(self.tr("All")),
            "ahead": Chip(self.tr("To come"), "calendar"),
            "now": Chip(self.tr("Now"), "play"),
            "held": Chip(self.tr("Held"), "check"),
            _UNWRITTEN: Chip(self.tr("Without minutes"), "file-pen"),
            "no_quorum": Chip(self.tr("No quorum"), "user-x"),
            "cancelled": Chip(self.tr("Cancelled"), "ban"),
        }
        for key, chip in self.chips.items():
            chip.picked.connect(lambda _adding, key=key: self._on_chip(key))
        self.totals = TotalsBar()
        chips = row(*self.chips.values(), STRETCH, spacing=6)
        keys = row(key_cap("Enter"), Label(self.tr("opens"), "muted"), spacing=6)
        head = row((self.search, 1), self.organ, keys, spacing=10)
        self.setLayout(column(boxed(column(head, chips, spacing=10, margins=12))))
        self._mark()

    def show_filter(self, chosen: MeetingFilter) -> None:
        """Show a filter that came from elsewhere."""
        self.chosen = chosen
        for field in (self.search, self.organ):
            field.blockSignals(True)  # noqa: FBT003  Qt's argument
        self.search.setText(chosen.text)
        self.organ.set_value(chosen.organ)
        for field in (self.search, self.organ):
            field.blockSignals(False)  # noqa: FBT003  Qt's argument
        self._mark()

    def show_counts(self, counts: MeetingCounts) -> None:
        """Show how many there are of each."""
        for key, chip in self.chips.items():
            chip.set_count(getattr(counts, key))

    def show_totals(self, rows: Sequence[MeetingRow]) -> None:
        """Show the line under the list."""
        decisions = sum(each.decisions for each in rows)
        self.totals.show_totals(
            [
                (self.tr("Shown"), self.tr("%Ln meeting(s)", "", len(rows))),
                (self.tr("Decisions"), number(decisions)),
            ]
        )

    def _on_chip(self, key: str) -> None:
        chosen = replace(self.chosen, statuses=frozenset(), without_minutes=False)
        if key == _UNWRITTEN:
            chosen = replace(chosen, without_minutes=not self.chosen.without_minutes)
        elif key != _ALL and self.chosen.statuses != GROUPS[key]:
            chosen = replace(chosen, statuses=GROUPS[key])
        self._take(chosen)

    @Slot()
    def _on_organ(self) -> None:
        self._take(replace(self.chosen, organ=self.organ.value()))

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if text != self.chosen.text:
            self._take(replace(self.chosen, text=text))

    def _take(self, chosen: MeetingFilter) -> None:
        self.chosen = chosen
        self._mark()
        self.filtered.emit(chosen)

    def _mark(self) -> None:
        chosen = self.chosen
        self.chips[_ALL].setChecked(not chosen.statuses and not chosen.without_minutes)
        self.chips[_UNWRITTEN].setChecked(chosen.without_minutes)
        for key, statuses in GROUPS.items():
            self.chips[key].setChecked(chosen.statuses == statuses)
