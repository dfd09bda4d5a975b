"""Boards over rows that are all in memory: tens of thousands are narrowed between two keys."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.arabic import fold
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.share_board import Board, BoardPlan, RowT


@dataclass(frozen=True)
class Listed(Generic[RowT]):
    """Rows with what each is found by; made off the window's thread."""

    rows: Mapping[int, RowT]
    keys: Mapping[int, str]


def listed(
    rows: Iterable[RowT], *, id_of: Callable[[RowT], int], found_by: Callable[[RowT], str]
) -> Listed[RowT]:
    """Rows in their order, their search keys beside."""
    by_id = {id_of(each): each for each in rows}
    return Listed(by_id, {key: fold(found_by(each)) for key, each in by_id.items()})


@dataclass(frozen=True)
class RowsPlan(Generic[RowT]):
    """How rows that are all in memory are narrowed and ordered."""

    fits: Mapping[str, Callable[[RowT], bool]]
    """What belongs to each chip."""
    orders: Mapping[str, Callable[[RowT], Any]]
    """What each sorting of a column goes by."""
    add_up: Callable[[Sequence[RowT]], Sequence[tuple[str, str]]]
    """The totals of what shows."""


class RowsBoard(Board[RowT], Generic[RowT]):
    """A board whose search, chips and order work on the rows themselves.

    Signals:
        asked_again: other rows are wanted from the office.
    """

    asked_again = Signal()

    def __init__(
        self,
        ctx: AppContext,
        plan: BoardPlan[RowT],
        by: RowsPlan[RowT],
        parent: QWidget | None = None,
    ) -> None:
        self._by = by
        self._listed: Listed[RowT] = Listed({}, {})
        self.shown: Sequence[RowT] = ()
        super().__init__(ctx, plan, self._load, parent)
        self.narrowed.connect(self.narrow)

    def _load(self, ids: Sequence[int]) -> list[RowT]:
        return [self._listed.rows[each] for each in ids]

    def rows_of_ids(self, ids: Sequence[int]) -> list[RowT]:
        """These rows, however many."""
        return self._load(ids)

    def show_rows(self, found: Listed[RowT]) -> None:
        """Show other rows, narrowed as before."""
        self._listed = found
        self.narrow()

    @Slot()
    def narrow(self) -> None:
        """Show what the search and the chips leave."""
        words = fold(self.search.text()).split()
        rows, keys = self._listed.rows, self._listed.keys
        ids = [each for each in rows if all(word in keys[each] for word in words)]
        self._count([rows[each] for each in ids])
        ways = [self._by.fits[name] for name in self.chosen]
        if ways:
            ids = [each for each in ids if any(fits(rows[each]) for fits in ways)]
        if self.order:
            by = self._by.orders[self.order]
            ids.sort(key=lambda each: by(rows[each]), reverse=self.is_falling)
        self.shown = [rows[each] for each in ids]
        self.totals.show_totals(self._by.add_up(self.shown))
        self.show_ids(array("q", ids), is_all_empty=not rows and not self.is_narrowed)

    def _count(self, found: Sequence[RowT]) -> None:
        for name, chip in self.chips.items():
            fits = self._by.fits.get(name)
            chip.set_count(sum(map(fits, found)) if fits else len(found))
