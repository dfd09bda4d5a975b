"""Writing a list to a file that a spreadsheet opens well: typed, right to left, harmless."""

import csv
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import chain, islice
from math import isfinite
from pathlib import Path
from typing import Any, Final

from coopdesk.errors import FileError, Problem
from coopdesk.services.files import sync_folder, write_refusal
from coopdesk.services.progress import Progress

MOST_ROWS: Final = 1_048_575
"""A sheet ends there, one row of it being the header."""

_MEASURED: Final = 200
_NARROWEST, _WIDEST = 8, 45
_LONGEST_CELL: Final = 32_767
_LONGEST_TITLE: Final = 31
_TITLE_SIGNS: Final = re.compile(r"[\[\]:*?/\\]")
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STARTS_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_ONLY_NUMBER: Final = re.compile(r"[+-][\d ]+")


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    """Also identity numbers and phones: a spreadsheet must not compute with them."""
    WHOLE = "whole"
    MONEY = "money"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column of a list that goes out."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT


def export_rows(
    path: Path,
    columns: Sequence[ExportColumn],
    rows: Iterable[Sequence[object]],
    *,
    title: str,
    progress: Progress | None = None,
    total: int = 0,
) -> int:
    """Write rows to an .xlsx or a .csv, whole or not at all; returns how many there were.

    Args:
        path: its ending chooses the format; an existing file is replaced at the very end.
        columns: titles and kinds, in reading order.
        rows: one value per column; None for an empty cell.
        title: the name of the sheet.
        progress: told after every thousand rows.
        total: how many rows there will be, when known.

    Raises:
        FileError: another ending, a full disk, or a place where nothing may be written.
        CancelledError: stopped on the way; nothing is left behind.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise FileError(Problem.FILE_BAD_KIND, file=path.name)
    counted = _Counted(rows, progress or Progress(), total)
    with replacing(path) as part:
        write(part, columns, counted, title)
    return counted.done


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a place to write beside `path`, and put it there when all went well.

    Raises:
        FileError: the disk is full, or the place (or the file, open elsewhere) takes no writing.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.touch()  # a place that takes no file is refused before any work
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise write_refusal(error, path) from error
    finally:
        _forget(part)


def plain_text(value: object) -> str:
    """A value as text that any spreadsheet accepts."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.date() if value.time() == datetime.min.time() else value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = value.isoformat() if isinstance(value, date) else str(value)
    return _UNWRITABLE.sub("", text)[:_LONGEST_CELL]


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula when it opens a .csv.

    A bare number with its sign («+967771234567») calculates nothing and stays readable.
    """
    if text.startswith(_STARTS_FORMULA) and not _ONLY_NUMBER.fullmatch(text):
        return "'" + text
    return text


class _Counted:
    """Rows that tell how many of them have gone by."""

    def __init__(self, rows: Iterable[Sequence[object]], progress: Progress, total: int) -> None:
        self._rows = rows
        self._progress = progress
        self._total = total
        self.done = 0

    def __iter__(self) -> Iterator[Sequence[object]]:
        for row in self._rows:
            if self.done % 1000 == 0:
                self._progress.step(self.done, max(self._total, self.done))
            self.done += 1
            yield row
        self._progress.step(self.done, self.done)


def _write_csv(
    part: Path, columns: Sequence[ExportColumn], rows: Iterable[Sequence[object]], _title: str
) -> None:
    with part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(harmless(plain_text(column.title)) for column in columns)
        for row in rows:
            writer.writerow(
                harmless(text) if isinstance(value, str) else text
                for value in row
                for text in (plain_text(value),)
            )


def _write_xlsx(
    part: Path, columns: Sequence[ExportColumn], rows: Iterable[Sequence[object]], title: str
) -> None:
    from openpyxl import Workbook  # half a second that starting the program need not wait for
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    book.properties.creator = "coopdesk"
    book.properties.title = plain_text(title)
    sheet: Any = book.create_sheet(_sheet_title(title))
    sheet.sheet_view.rightToLeft = True
    sheet.freeze_panes = "A2"
    rows = iter(rows)
    first = list(islice(rows, _MEASURED))
    for index, column in enumerate(columns):
        letter = get_column_letter(index + 1)
        sheet.column_dimensions[letter].width = _width(column, [row[index] for row in first])
    try:
        count = _append_rows(sheet, columns, chain(first, rows), part)
    except BaseException:
        sheet.close()  # it holds a file of its own open
        raise
    if columns:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"
    book.save(part)


def _append_rows(
    sheet: Any, columns: Sequence[ExportColumn], rows: Iterable[Sequence[object]], part: Path
) -> int:
    cell = _cell_maker(sheet)
    sheet.append(_heads(columns, cell))
    formats = [_FORMATS[column.kind] for column in columns]
    count = 0
    for count, row in enumerate(rows, 1):
        if count > MOST_ROWS:
            raise FileError(Problem.FILE_TOO_BIG, file=part.name.removesuffix(".part"))
        sheet.append([cell(value, form) for value, form in zip(row, formats, strict=True)])
    return count


def _heads(columns: Sequence[ExportColumn], cell: Callable[[object, str], Any]) -> list[Any]:
    from openpyxl.styles import Alignment, Font, PatternFill

    heads = [cell(column.title or " ", "@") for column in columns]
    for head in heads:
        head.font = Font(bold=True)
        head.fill = PatternFill("solid", fgColor="E2F2EF")
        head.alignment = Alignment(horizontal="center", vertical="center")
    return heads


def _cell_maker(sheet: Any) -> Callable[[object, str], Any]:
    from openpyxl.cell import WriteOnlyCell

    def cell(value: object, number_format: str) -> Any:
        if value is None or value == "":
            return None
        made: Any = WriteOnlyCell(sheet)
        if _is_typed(value):
            made.value = value
            is_day = isinstance(value, date)
            fits = number_format != "@" and is_day == (number_format == _FORMATS[ColumnKind.DATE])
            made.number_format = number_format if fits else _OWN_FORMAT[is_day]
            return made
        text = plain_text(value)
        made.value = text
        made.data_type = "s"  # «=…» is what somebody wrote, never a formula
        made.number_format = "@"
        if text.startswith(_STARTS_FORMULA):
            made.quotePrefix = True
        return made

    return cell


def _is_typed(value: object) -> bool:
    if isinstance(value, float):
        return isfinite(value)
    return isinstance(value, (date, int)) and not isinstance(value, bool)


def _sheet_title(title: str) -> str:
    return _TITLE_SIGNS.sub(" ", plain_text(title)).strip(" '")[:_LONGEST_TITLE].strip() or "1"


def _width(column: ExportColumn, values: Sequence[object]) -> int:
    longest = max((len(plain_text(value)) for value in values), default=0)
    return min(max(longest, len(column.title) + 4, _NARROWEST) + 2, _WIDEST)


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:  # the first error says more than this one
        return


_FORMATS: Final = {
    ColumnKind.TEXT: "@",
    ColumnKind.WHOLE: "0",
    ColumnKind.MONEY: "#,##0",
    ColumnKind.DATE: "yyyy/mm/dd",
}
_OWN_FORMAT: Final = {True: _FORMATS[ColumnKind.DATE], False: "General"}
"""For a value that is not of its column's kind, such as a bare year among dates."""
_WRITERS: Final = {".xlsx": _write_xlsx, ".csv": _write_csv}
