"""Rows onto pages: a page is drawn when it is full, so that any number of rows may come."""

from collections.abc import Iterable
from typing import Protocol

from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import SMALL
from coopdesk.reports.engine.tables import (
    SIGN_HEIGHT,
    TOTAL_HEIGHT,
    LaidRow,
    Row,
    Table,
    TableSetter,
)
from coopdesk.services.progress import Progress

ROWS_TAGGED_BY_CELL = 1000
"""Later rows of a longer table are one element each, or the file would double."""
_ROWS_CARRIED = 3


class Flow(Protocol):
    """What a table needs of the document it stands in."""

    sheet: Sheet
    progress: Progress
    y: float

    @property
    def at_top(self) -> bool:
        """Whether nothing stands on the page yet."""

    @property
    def table_top(self) -> float:
        """Where a table that opens this page begins."""

    def next_page(self) -> None:
        """Go on at the top of a new page."""


def print_table(flow: Flow, table: Table, rows: Iterable[Row], count: int | None) -> None:
    """Draw a table from the pen on, over as many pages as it takes."""
    _TablePrinter(flow, table, count).run(rows)


class _TablePrinter:
    """The rows of the page that is being filled, and the sums so far."""

    def __init__(self, flow: Flow, table: Table, count: int | None) -> None:
        self._flow = flow
        self._table = table
        self._count = count
        self._setter = TableSetter(flow.sheet, table, flow.sheet.page.right)
        self._element = flow.sheet.tags.add("Table")
        self._rows: list[LaidRow] = []
        self._used = 0.0
        self._done = 0
        self._pages = 0
        self._grand = [0] * sum(column.total for column in table.columns)
        self._open_page()

    def run(self, rows: Iterable[Row]) -> None:
        """Take the rows one by one; a page is drawn as soon as the next row does not fit it."""
        room = self._room
        for row in rows:
            laid = self._setter.lay(row)
            while self._used + laid.height > room:
                laid = self._cut(laid) or laid
                if self._rows:
                    self._end_page()
                    self._next_page()
                    room = self._room
                elif laid.lines == 1:
                    break
            self._rows.append(laid)
            self._used += laid.height
        self._finish()

    def _cut(self, laid: LaidRow) -> LaidRow | None:
        """The rest of a row that no page could hold, its first part taken; None if one could."""
        if laid.height <= self._full_room or laid.lines == 1:
            return None
        left = self._room - self._used
        if left < self._table.row_height + self._table.style.leading:
            return None
        first, rest = self._setter.split(laid, left)
        self._rows.append(first)
        return rest

    # pages ----------------------------------------------------------------------------------------

    def _open_page(self) -> None:
        flow = self._flow
        top_rule = not flow.at_top
        self._top = flow.table_top if flow.at_top else flow.y
        with flow.sheet.tags.within(self._element):
            self._body = self._setter.head(self._top, top_rule=top_rule, repeated=self._pages > 0)
        self._pages += 1
        self._rows = []
        self._used = 0.0
        self._room = self._limit - self._body + 0.01
        head = self._table.head_height
        self._full_room = self._limit - flow.table_top - head if flow.at_top else 120.0

    @property
    def _limit(self) -> float:
        """How far down rows may go."""
        foot = self._flow.sheet.page.foot
        below = SIGN_HEIGHT if self._table.sign else 2
        return foot - below - (TOTAL_HEIGHT if self._table.page_total else 0)

    def _next_page(self) -> None:
        self._sign()
        self._flow.next_page()
        self._open_page()

    def _end_page(self, *, last: bool = False) -> None:
        """Draw the rows of the page, then their sums."""
        table, sheet = self._table, self._flow.sheet
        number = table.first_number + self._done
        with sheet.tags.within(self._element):
            by_cell = self._done < ROWS_TAGGED_BY_CELL
            y = self._setter.rows(self._body, self._rows, number, by_cell=by_cell)
            self._setter.close(self._top, y)
            sums = [sum(column) for column in zip(*(row.sums for row in self._rows), strict=True)]
            sums = sums or [0] * len(self._grand)
            self._grand = [a + b for a, b in zip(self._grand, sums, strict=True)]
            if table.page_total and not (last and self._pages == 1 and table.grand_total):
                y = self._setter.totals(y, table.page_total, sums)
            if last and table.grand_total:
                y = self._setter.totals(y, table.grand_total, self._grand)
        self._flow.y = y
        self._done += len(self._rows)
        self._flow.progress.step(self._done, max(self._done, self._count or self._done))

    def _finish(self) -> None:
        table = self._table
        tail = table.keep_after
        if table.grand_total and not (table.page_total and self._pages == 1):
            tail += TOTAL_HEIGHT
        if self._body + self._used + tail > self._limit + 0.01:
            carried = self._rows[-_ROWS_CARRIED:] if len(self._rows) > 2 * _ROWS_CARRIED else []
            self._rows = self._rows[: len(self._rows) - len(carried)]
            self._end_page()
            self._next_page()
            self._rows = carried
        self._end_page(last=True)
        self._sign()
        self._flow.y += 4

    def _sign(self) -> None:
        if self._table.sign:
            sheet = self._flow.sheet
            left, y = sheet.page.left, sheet.page.foot - 5
            sheet.text(left + 60, y, self._table.sign, SMALL.strong())
            sheet.dotted(left, left + 42, y + 0.5)
