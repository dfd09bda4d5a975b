"""Over and under the list of applications: search, chips with counts, totals."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.membership import ApplicationState
from coopdesk.services.applications import ApplicationFilter, ApplicationRow
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    Chip,
    Label,
    SearchField,
    TotalsBar,
    boxed,
    column,
    key_cap,
    number,
    px,
    row,
)
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.pages.applications_columns import STATE_ICONS

_SOON, _LATE, _ALL = "due_soon", "overdue", "all"
_RARE: Final = frozenset({ApplicationState.TAKEN_BACK, ApplicationState.VOID})
_WIDE: Final = 1600


class ApplicationsTools(QFrame):
    """Everything that narrows the list.

    Signals:
        filtered: the list is to be narrowed to this `ApplicationFilter`.
    """

    filtered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.chosen = ApplicationFilter()
        self.search = SearchField(self.tr("Name, application number, card or phone"))
        self.search.searched.connect(self._on_searched)
        self.chips: dict[str, Chip] = {_ALL: Chip(self.tr("All"))}
        for state in ApplicationState:
            self.chips[state] = Chip(texts.code_text(state), STATE_ICONS[state])
            if state is ApplicationState.PENDING:
                self.chips[_SOON] = Chip(self.tr("Due soon"), "clock")
                self.chips[_LATE] = Chip(self.tr("Time over"), "circle-alert")
        for key, chip in self.chips.items():
            chip.picked.connect(lambda adding, key=key: self._on_chip(key, adding=adding))
        self.totals = TotalsBar()
        chips = QWidget()
        chips.setLayout(Flow(*self.chips.values(), spacing=6))
        keys = row(key_cap("Enter"), Label(self.tr("what next"), "muted"), spacing=6)
        head = row((self.search, 1), keys, spacing=10)
        self.setLayout(column(boxed(column(head, chips, spacing=10, margins=12))))
        self._mark()

    def show_filter(self, chosen: ApplicationFilter) -> None:
        """Show a filter that came from elsewhere."""
        self.chosen = chosen
        self.search.blockSignals(True)  # noqa: FBT003  Qt's argument
        self.search.setText(chosen.text)
        self.search.blockSignals(False)  # noqa: FBT003  Qt's argument
        self._mark()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many there are of each."""
        for key, chip in self.chips.items():
            chip.set_count(counts.get(key, 0))
        self._show_rare(counts)

    def _show_rare(self, counts: Mapping[str, int]) -> None:
        """Rare states stand there on wide screens, and where one is chosen."""
        is_wide = self.window().width() >= px(_WIDE)
        for state in _RARE:
            chosen = state in self.chosen.states
            self.chips[state].setVisible(chosen or (is_wide and counts.get(state, 1) > 0))

    def show_totals(self, rows: Sequence[ApplicationRow]) -> None:
        """Show the line under the list."""
        shares = sum(each.requested_shares for each in rows)
        self.totals.show_totals(
            [
                (self.tr("Shown"), self.tr("%Ln application(s)", "", len(rows))),
                (self.tr("Shares asked for"), number(shares)),
            ]
        )

    def show_chosen(self, count: int) -> None:
        """Say how many are selected."""
        text = self.tr("Chosen: %Ln", "", count) if count > 1 else ""
        self.totals.show_chosen(text)

    def _on_chip(self, key: str, *, adding: bool) -> None:
        chosen = replace(self.chosen, is_due_soon=False, is_overdue=False)
        if key == _ALL:
            chosen = replace(chosen, states=frozenset())
        elif key in (_SOON, _LATE):
            chosen = replace(
                chosen,
                states=frozenset(),
                is_due_soon=key == _SOON and not self.chosen.is_due_soon,
                is_overdue=key == _LATE and not self.chosen.is_overdue,
            )
        else:
            one = frozenset({ApplicationState(key)})
            again = self.chosen.states == one
            states = chosen.states ^ one if adding else frozenset() if again else one
            chosen = replace(chosen, states=states)
        self._take(chosen)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if text != self.chosen.text:
            self._take(replace(self.chosen, text=text))

    def _take(self, chosen: ApplicationFilter) -> None:
        self.chosen = chosen
        self._mark()
        self.filtered.emit(chosen)

    def _mark(self) -> None:
        chosen = self.chosen
        narrow = chosen.states or chosen.is_due_soon or chosen.is_overdue
        self.chips[_ALL].setChecked(not narrow)
        self.chips[_SOON].setChecked(chosen.is_due_soon)
        self.chips[_LATE].setChecked(chosen.is_overdue)
        for state in ApplicationState:
            self.chips[state].setChecked(state in chosen.states)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a wide screen has room for the rare states."""
        super().resizeEvent(event)
        self._show_rare({})
