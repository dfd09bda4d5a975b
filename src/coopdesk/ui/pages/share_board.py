"""A list with its search, chips, totals and empty states: each tab of the shares is one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedLayout, QWidget

from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Button,
    Chip,
    EmptyState,
    SearchField,
    TotalsBar,
    boxed,
    column,
    px,
    row,
    scrolled,
)
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.kit.layouts import Item
from coopdesk.ui.tables import Column, Load, make_table

ALL: Final = "all"
MOST_READ: Final = 1000
"""Rows chosen in a list that is read by the screenful."""
_WIDE: Final = 1600


RowT = TypeVar("RowT")


@dataclass(frozen=True, slots=True)
class Sift:
    """One chip over the list."""

    id: str
    title: str
    icon: str = ""


@dataclass(frozen=True)
class BoardPlan(Generic[RowT]):
    """How a list looks, said once."""

    name: str
    """Where its columns are remembered."""
    title: str
    """What a screen reader calls it."""
    hint: str
    columns: Sequence[Column[RowT]]
    empty: EmptyState
    sifts: Sequence[Sift] = ()
    all_word: str = ""
    """The chip that takes all others away."""
    extras: Sequence[Item] = ()
    """More to narrow by, beside the search."""
    wide: frozenset[str] = frozenset()
    """Columns that show from the start where the window is wide."""


def modest(area: QScrollArea) -> QScrollArea:
    """A scrolling part that asks for no height of its own: it takes what the page leaves."""
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return area


class Board(QFrame, Generic[RowT]):
    """Search, chips, table, totals; what they mean is said by who uses it.

    Signals:
        narrowed: the search, the chips or the order changed.
        picked: other rows were chosen (a list of them).
        opened: Enter or a double click on a row.
        emptied: whether there is nothing at all to list, and the page says how to begin.
    """

    narrowed = Signal()
    picked = Signal(object)
    opened = Signal(object)
    emptied = Signal(bool)

    def __init__(
        self,
        ctx: AppContext,
        plan: BoardPlan[RowT],
        load: Load[RowT],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.ctx = ctx
        self.plan = plan
        self._load_rows = load
        self.order, self.is_falling = "", False
        self.search = SearchField(plan.hint)
        self.only = Button("", "x", "chip")
        self.only.hide()
        self.chips = {sift.id: Chip(sift.title, sift.icon) for sift in self._sifts()}
        self.table = make_table(
            plan.columns,
            load,
            name=plan.name,
            accessible_name=plan.title,
            settings=ctx.window_state,
        )
        self.no_hits = self._no_hits()
        self.totals = TotalsBar()
        self._chosen: frozenset[str] = frozenset()
        self._said = ""
        self._was_shown = False
        self._lay_out()
        self._wire()
        self._mark()

    def _sifts(self) -> Sequence[Sift]:
        return (Sift(ALL, self.plan.all_word), *self.plan.sifts) if self.plan.sifts else ()

    def _lay_out(self) -> None:
        columns = Button(self.tr("Columns"), "columns-3")
        columns.setMenu(self.table.columns_menu(self))
        top = row((self.search, 1), *self.plan.extras, columns)
        chips = QWidget()
        chips.setLayout(Flow(*self.chips.values(), self.only))
        tools = column(top, chips, spacing=10, margins=(12, 10))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        for empty in (self.plan.empty, self.no_hits):
            empty.setObjectName("flat")  # it stands in a card already
            self._stack.addWidget(modest(scrolled(column(empty))))
        middle = QWidget()
        middle.setLayout(self._stack)
        self._tools = boxed(tools)
        self.setLayout(column(self._tools, (middle, 1), self.totals, spacing=0))

    def _no_hits(self) -> EmptyState:
        again = Button(self.tr("Show all"), "list", "primary")
        again.clicked.connect(self.show_all)
        return EmptyState(
            "search",
            self.tr("Nothing is like that"),
            self.tr("Nothing matches what is typed together with what is filtered."),
            again,
        )

    def _wire(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.down_pressed.connect(self.table.setFocus)
        self.table.typed.connect(self._on_typed)
        self.table.sort_asked.connect(self._on_sort)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        for name, chip in self.chips.items():
            chip.picked.connect(lambda adding, name=name: self._on_chip(name, adding=adding))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: a wide window shows more columns, unless somebody chose them before."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            if self.window().width() >= px(_WIDE) and not self.table.is_remembered:
                for at, column in enumerate(self.plan.columns):
                    if column.id in self.plan.wide:
                        self.table.setColumnHidden(at, False)  # noqa: FBT003  Qt's argument

    # narrowing

    @property
    def chosen(self) -> frozenset[str]:
        """The chips that are on; none means all."""
        return self._chosen

    def choose(self, *names: str) -> None:
        """Put these chips on and the others off."""
        self._chosen = frozenset(names) - {ALL}
        self._mark()
        self.narrowed.emit()

    @property
    def is_narrowed(self) -> bool:
        """Whether there is more than what shows."""
        return bool(self._chosen or self.search.text().strip() or self.only.isVisibleTo(self))

    def show_only(self, text: str) -> None:
        """Say what the list is limited to besides; «» when to nothing."""
        self.only.set_text(text)
        self.only.setVisible(bool(text))

    @Slot()
    def show_all(self) -> None:
        """Take everything away that narrows."""
        if self.only.isVisibleTo(self):
            self.only.click()
        self.search.clear()
        self.search.search_now()
        self.choose()

    def _on_chip(self, name: str, *, adding: bool) -> None:
        one = frozenset({name}) - {ALL}
        if adding and one:
            self._chosen = self._chosen ^ one
        else:
            self._chosen = frozenset() if self._chosen == one else one
        self._mark()
        self.narrowed.emit()

    def _mark(self) -> None:
        for name, chip in self.chips.items():
            chip.setChecked(name in self._chosen if name != ALL else not self._chosen)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if text != self._said:
            self._said = text
            self.narrowed.emit()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)
        QTimer.singleShot(0, self.search, lambda: self.search.end(False))  # noqa: FBT003  Qt's argument

    @Slot(str, bool)
    def _on_sort(self, key: str, falling: bool) -> None:  # noqa: FBT001  Qt's signal
        self.order, self.is_falling = key, falling
        self.narrowed.emit()

    # showing

    def show_ids(self, ids: Sequence[int], *, is_all_empty: bool) -> None:
        """Show these rows; `is_all_empty` says that there would be none without narrowing."""
        current = self.current_id
        self.table.rows.set_ids(ids)
        self._stack.setCurrentIndex(0 if len(ids) else 1 if is_all_empty else 2)
        self._tools.setVisible(not is_all_empty)
        self.totals.setVisible(not is_all_empty)
        self.emptied.emit(is_all_empty)
        at = self.table.rows.row_of(current) if current is not None else -1
        if at < 0 and len(ids) == 1:
            at = 0
        if at >= 0:
            self.table.choose_row(at)
        else:
            self._on_selection()

    @property
    def current_id(self) -> int | None:
        """The id of the row the cursor is at."""
        index = self.table.currentIndex()
        return self.table.rows.id_at(index.row()) if index.isValid() else None

    @property
    def picked_ids(self) -> list[int]:
        """The ids of the rows chosen, in the order shown."""
        found = self.table.selectionModel().selection()
        ranges = [found.at(at) for at in range(found.count())]
        chosen = {at for each in ranges for at in range(each.top(), each.bottom() + 1)}
        return [self.table.rows.id_at(at) for at in sorted(chosen)]

    @property
    def picked_rows(self) -> list[RowT]:
        """The rows chosen, in the order shown; of very many only the first are read."""
        return self.rows_of_ids(self.picked_ids)

    def rows_of_ids(self, ids: Sequence[int]) -> list[RowT]:
        """These rows as the office has them."""
        return list(self._load_rows(ids[:MOST_READ]))

    @Slot()
    def _on_selection(self) -> None:
        self.picked.emit(self.picked_rows)

    @Slot(int)
    def _on_opened(self, wanted: int) -> None:
        found = self.table.rows.row_at(self.table.rows.row_of(wanted))
        if found is not None:
            self.opened.emit(found)
