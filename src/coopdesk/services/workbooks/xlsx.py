"""Workbooks in a zip (.xlsx, .xlsm), read by calamine; macros are never looked at."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BytesIO
from typing import Final, TypeVar
from zipfile import BadZipFile

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from coopdesk.errors import FileError, Problem
from coopdesk.services.progress import Progress
from coopdesk.services.workbooks.archive import Archive
from coopdesk.services.workbooks.book import Book, Cell, SheetData, SheetInfo, filled_rows

T = TypeVar("T")
LARGEST_RECTANGLE: Final = 6_000_000
"""Cells calamine may set aside at once (about 200 MB)."""


def open_xlsx(name: str, sha256: str, content: bytes) -> Book:
    """Open a zipped workbook.

    Raises:
        FileError: it is cut short, damaged, locked, a bomb, or not a workbook.
    """
    archive = Archive(name, content)
    archive.check()
    parts = archive.parts()
    book = _guarded(name, lambda: CalamineWorkbook.from_filelike(BytesIO(content)))
    sheets = tuple(
        SheetInfo(sheet.name, is_hidden=sheet.visible != SheetVisibleEnum.Visible)
        for sheet in book.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet
    )
    if not sheets:
        raise FileError(Problem.FILE_EMPTY, file=name)

    def load(sheet_name: str, progress: Progress) -> SheetData:
        extent = archive.extent(parts.get(sheet_name, ""))
        if extent.rows * extent.columns > LARGEST_RECTANGLE:
            rows, total = _sparse_rows(name, content, sheet_name), extent.rows
        else:
            sheet = _guarded(name, lambda: book.get_sheet_by_name(sheet_name))
            start = sheet.start or (0, 0)
            rows, total = _padded(sheet.iter_rows(), start[1]), sheet.total_height
        return SheetData(sheet_name, filled_rows(rows, progress, total=total), extent.unknown)

    return Book(name, sha256, sheets, load)


def _padded(rows: Iterable[Sequence[Cell]], columns: int) -> Iterator[Sequence[Cell]]:
    """The reader leaves out empty columns on the left (but not empty rows on top)."""
    if not columns:
        return iter(rows)
    empty: list[Cell] = [None] * columns
    return ([*empty, *row] for row in rows)


def _sparse_rows(name: str, content: bytes, sheet_name: str) -> Iterator[Sequence[Cell]]:
    """Row by row with openpyxl: slow, but a far corner costs nothing."""
    from openpyxl import load_workbook

    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet = book[sheet_name]
        sheet.reset_dimensions()  # the declared size may be the whole sheet
        yield from sheet.iter_rows(values_only=True)
    except (BadZipFile, SyntaxError, LookupError, OSError, TypeError, ValueError) as error:
        raise FileError(Problem.FILE_BROKEN, file=name) from error


def _guarded(name: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except PasswordError as error:
        raise FileError(Problem.FILE_PASSWORD, file=name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise FileError(Problem.FILE_BROKEN, file=name) from error
    except BaseException as error:  # a panic in the reader is no Exception and has no public name
        if type(error).__name__ != "PanicException":
            raise
        raise FileError(Problem.FILE_BROKEN, file=name) from error
