"""Lists as the registers of the office are printed: head, table, sums, who signs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.reports import texts
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import (
    A4_ACROSS,
    A4_TABLE,
    DENSE,
    REGISTER_CELL,
    Area,
    Column,
    Document,
    Row,
    Sheet,
    Table,
)
from coopdesk.reports.stationery import Stationery
from coopdesk.services.progress import Progress

_MOST_NUMBERS: Final = 8


@dataclass(frozen=True, slots=True)
class ListPaper:
    """What a list is called and how it lies."""

    title: str
    note: str = ""
    """One line of what was chosen."""
    is_upright: bool = False


def register_table(
    *columns: Column, has_totals: bool = True, row_height: float = 5.3, keep_after: float = 0
) -> Table:
    """A register's table, with the sums of page and whole where something is summed."""
    return Table(
        columns=columns,
        style=REGISTER_CELL,
        row_height=row_height,
        head_height=10,
        fives=True,
        page_total=texts.PAGE_TOTAL if has_totals else "",
        grand_total=texts.GRAND_TOTAL if has_totals else "",
        sign=f"{texts.SECRETARY_GENERAL}:",
        keep_after=keep_after,
    )


def write_list(
    paper: Stationery,
    what: ListPaper,
    table: Table,
    rows: Iterable[Row],
    target: Target,
    progress: Progress,
    *,
    count: int,
    nothing: str,
    after: Callable[[Document], None] | None = None,
) -> None:
    """One table as a PDF; an empty one is a page that says so.

    Args:
        paper: the office's paper today.
        what: title, note and how the sheet lies.
        table: how it looks.
        rows: any iterable; a page is drawn as it fills.
        target: where to.
        progress: told of each page.
        count: how many rows there will be.
        nothing: the sentence when there are none.
        after: writes what follows the table.
    """
    with open_list(paper, what, target, progress) as document:
        document.table(table, rows, count=count)
        if not count:
            say_nothing(document, nothing)
        elif after is not None:
            after(document)


@contextmanager
def open_list(
    paper: Stationery, what: ListPaper, target: Target, progress: Progress
) -> Iterator[Document]:
    """A document of lists, ready for its first table."""
    with Document(
        target,
        title=what.title,
        author=paper.name,
        page=A4_TABLE if what.is_upright else A4_ACROSS,
        head=paper.running_head(what.title, what.note, upright=what.is_upright),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        yield document


def say_nothing(document: Document, sentence: str) -> None:
    """A list without a row says so."""

    def draw(sheet: Sheet, area: Area) -> None:
        sheet.text((area.left + area.right) / 2, area.top + 12, sentence, DENSE, "center")

    document.draw(20, draw)


def as_of_note(day: date) -> str:
    """«حتى نهاية يوم 2026/11/23م», said also of today, so that no list is taken for a later one."""
    return f"حتى نهاية يوم {gregorian_text(day)}م"


def numbers_note(numbers: Sequence[str]) -> str:
    """«الأرقام: 3، 7»; nothing when none was named."""
    if not numbers:
        return ""
    if len(numbers) > _MOST_NUMBERS:
        return f"مختارة بأرقامها: {len(numbers):,}"
    return f"الأرقام: {'، '.join(numbers)}"


def day_text(day: date | None) -> str:
    """A day in a cell; nothing for none."""
    return gregorian_text(day) if day else ""


def unsigned(table: Table) -> Table:
    """The same table without the line for a signature, where others sign below it."""
    return replace(table, sign="")


DECISION: Final = "قرار "
"""Left out of the columns that are headed by it."""


def decision_text(reference: str) -> str:
    """The number of a decision in a column headed «القرار»."""
    return reference.removeprefix(DECISION)
