"""The register of members: one row each, on sheets across, of any length."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.phones import show_phone
from coopdesk.reports import texts
from coopdesk.reports.engine import (
    A4_ACROSS,
    DENSE,
    REGISTER_CELL,
    Area,
    Column,
    Document,
    Row,
    Sheet,
    Table,
)
from coopdesk.reports.filter_line import filter_line
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.member_filter import BY_NUMBER, EVERYONE, MemberFilter, MemberOrder
from coopdesk.services.member_list import MemberRow
from coopdesk.services.paper_data import neighbourhood_names, with_register_rows
from coopdesk.services.progress import Progress

TITLE: Final = "سجل العضوية"
_DECISION: Final = "قرار "
"""Left out of the column that is headed by it."""
_NOBODY: Final = "لا أعضاء في هذا السجل."

_COLUMNS: Final = (
    Column("رقم\nالعضو", 14, "center"),
    Column("الاسم الرباعي واللقب", 54, "name"),
    Column("رقم البطاقة", 26, "center"),
    Column("تاريخ\nالميلاد", 20, "center"),
    Column("المهنة", 19, "name"),
    Column("الحي", 20, "name"),
    Column("الهاتف", 23, "center"),
    Column("تاريخ\nالانضمام", 20, "center"),
    Column("قرار\nالقبول", 17, "center"),
    Column("عدد\nالأسهم", 13, "number", total=True),
    Column("القيمة\n(ريال)", 19, "number", total=True),
    Column("الحالة وتاريخها", 24, "name"),
)
_TABLE: Final = Table(
    columns=_COLUMNS,
    style=REGISTER_CELL,
    row_height=5.3,
    head_height=10,
    fives=True,
    page_total=texts.PAGE_TOTAL,
    grand_total=texts.GRAND_TOTAL,
    sign=f"{texts.SECRETARY_GENERAL}:",
)


def print_members_register(
    reader: Reader,
    target: Path | BinaryIO,
    progress: Progress,
    *,
    chosen: MemberFilter = EVERYONE,
    order: MemberOrder = BY_NUMBER,
) -> None:
    """Print everyone the choice finds, in its order; an empty register is a page that says so."""
    paper = stationery(reader)
    note = filter_line(chosen, order, reader.read(neighbourhood_names))

    def use(rows: Iterator[MemberRow], count: int) -> None:
        write_register(paper, note, rows, count, target, progress)

    reader.read(with_register_rows, use, chosen=chosen, order=order, today=paper.today)


def write_register(
    paper: Stationery,
    note: str,
    rows: Iterable[MemberRow],
    count: int,
    target: Path | BinaryIO,
    progress: Progress,
) -> None:
    """The register of these rows as a PDF."""
    with Document(
        target,
        title=TITLE,
        author=paper.name,
        page=A4_ACROSS,
        head=paper.running_head(TITLE, note),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        document.table(_TABLE, map(_cells, rows), count=count)
        if not count:
            document.draw(20, _say_nobody)


def _cells(row: MemberRow) -> Row:
    return (
        str(row.number),
        row.full_name,
        row.national_no or "",
        birth_text(row),
        row.occupation,
        row.neighbourhood,
        phones_text(row),
        gregorian_text(row.joined_on),
        row.decision_ref.removeprefix(_DECISION),
        row.shares,
        row.amount,
        _standing(row),
    )


def birth_text(row: MemberRow) -> str:
    """The day of birth, or the year when only that is known."""
    if row.birth_date is not None:
        return gregorian_text(row.birth_date)
    return str(row.birth_year) if row.birth_year is not None else ""


def phones_text(row: MemberRow) -> str:
    """The first phone as people read it; the second when there is no first."""
    return show_phone(row.phone1 or row.phone2)


def _standing(row: MemberRow) -> str:
    word = texts.code_word(row.status, row.sex)
    if row.status is MemberStatus.ACTIVE:
        return word
    return f"{word} {gregorian_text(row.status_on)}"


def _say_nobody(sheet: Sheet, area: Area) -> None:
    middle = (area.left + area.right) / 2
    sheet.text(middle, area.top + 12, _NOBODY, DENSE, "center")


def chosen_numbers(numbers: Sequence[int]) -> MemberFilter:
    """The choice of these members only; of all when none is named."""
    return MemberFilter(numbers=frozenset(numbers))
