"""Making the plan: the sheet and its columns found, every row read and judged."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from coopdesk.errors import FileError, Problem
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.importing.cells import Terms
from coopdesk.services.importing.checking import check_across, usual_value
from coopdesk.services.importing.columns import (
    NAME_PARTS,
    Header,
    find_header,
    headings_key,
    match_columns,
    recall_mapping,
)
from coopdesk.services.importing.plan import ImportPlan
from coopdesk.services.importing.reading import RowReader
from coopdesk.services.member_lacks import lack_terms
from coopdesk.services.progress import Progress
from coopdesk.services.shares import share_value
from coopdesk.services.steady import without_collecting
from coopdesk.services.workbooks import Book, SheetData

_STEP: Final = 500


def pick_sheet(book: Book, progress: Progress | None = None) -> SheetData:
    """The visible sheet whose headings read most like a register's.

    Raises:
        FileError: no visible sheet holds anything, or one is damaged.
    """
    best: SheetData | None = None
    best_score = -1.0
    for info in book.visible:
        sheet = book.sheet(info.name, progress)
        header = find_header(sheet)
        score = header.score if header else 0.0
        if sheet.rows and score > best_score:
            best, best_score = sheet, score
    if best is None:
        raise FileError(Problem.FILE_EMPTY, file=book.file_name)
    return best


@without_collecting()
def plan_import(
    session: Session,
    book: Book,
    *,
    today: date,
    sheet: SheetData | None = None,
    header_row: int | None = None,
    mapping: Mapping[int, str | None] | None = None,
    corrections: Mapping[int, Mapping[str, str]] | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """Read and judge a whole sheet; the database is only asked, never written.

    Args:
        session: to look numbers, cards and names up.
        book: the opened file.
        today: what lies after it is the future.
        sheet: the sheet a person chose; the most likely one otherwise.
        header_row: the row of the headings a person chose, as the sheet numbers it.
        mapping: field by column index where a person knew better (None: leave it out).
            Without it, what was chosen for the same headings before.
        corrections: cells put right before, by row and field.
        progress: told while rows are read.

    Raises:
        FileError: nothing in it, no headings, or none for the name; `problem` says which.
        CancelledError: stopped on the way.
    """
    progress = progress or Progress()
    data = sheet or pick_sheet(book, progress)
    header = _header(book, data, header_row)
    told = recall_mapping(session, header.headings) if mapping is None else dict(mapping)
    columns = match_columns(header, mapping=told)
    if not {column.field for column in columns} & {"full_name", *NAME_PARTS}:
        raise FileError(Problem.FILE_NO_NAME_COLUMN, file=book.file_name, sheet=data.name)
    terms = Terms(today, hijri_corrections(session), lack_terms(session, today=today))
    reader = RowReader(columns, terms, data.unknown)
    below = [found for found in data.rows if found[0] > header.number]
    rows = []
    for done, (number, cells) in enumerate(below):
        if done % _STEP == 0:
            progress.step(done, len(below))
        rows.append(reader.read(number, cells, (corrections or {}).get(number)))
    check_across(session, rows, reader)
    progress.step(len(below), len(below))
    return ImportPlan(
        file_name=book.file_name,
        sha256=book.sha256,
        sheet=data.name,
        header_row=header.number,
        columns=columns,
        rows=tuple(rows),
        blank_rows=below[-1][0] - header.number - len(below) if below else 0,
        today=today,
        office_value=share_value(session),
        file_value=usual_value(rows),
        headings_key=headings_key(header.headings),
        mapping=told,
        reader=reader,
    )


def _header(book: Book, data: SheetData, row: int | None) -> Header:
    header = find_header(data, row=row)
    if header is None:
        raise FileError(Problem.FILE_NO_HEADER, file=book.file_name, sheet=data.name)
    return header
