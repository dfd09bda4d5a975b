"""Workbooks of Excel 97-2003, by xlrd: plain Python that cannot be made to eat all memory."""

import struct
from collections.abc import Iterator
from io import StringIO

import xlrd
from xlrd.compdoc import CompDocError
from xlrd.xldate import XLDateError, xldate_as_datetime

from coopdesk.errors import FileError, Problem
from coopdesk.services.progress import Progress
from coopdesk.services.workbooks.book import Book, Cell, SheetData, SheetInfo, filled_rows

_BROKEN = (
    xlrd.XLRDError,
    CompDocError,
    struct.error,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What xlrd raises on damaged files: it trusts every length and index it reads."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def open_xls(name: str, sha256: str, content: bytes) -> Book:
    """Open an .xls, or say that a password locks it (new workbooks with one look alike).

    Raises:
        FileError: the file is locked, damaged, or holds no workbook.
    """
    if _ENCRYPTED in content:
        raise FileError(Problem.FILE_PASSWORD, file=name)
    book = _open(name, content)
    sheets = tuple(
        SheetInfo(sheet_name, is_hidden=bool(book.sheet_by_index(index).visibility))
        for index, sheet_name in enumerate(book.sheet_names())
    )

    def load(sheet_name: str, progress: Progress) -> SheetData:
        sheet = book.sheet_by_name(sheet_name)
        rows = _rows(sheet, book.datemode)
        return SheetData(sheet_name, filled_rows(rows, progress, total=sheet.nrows))

    return Book(name, sha256, sheets, load)


def _open(name: str, content: bytes) -> xlrd.Book:
    try:
        return xlrd.open_workbook(file_contents=content, logfile=StringIO(), ragged_rows=True)
    except _BROKEN as error:
        words = str(error)
        if "ncrypted" in words or "password" in words.lower():
            raise FileError(Problem.FILE_PASSWORD, file=name) from error
        if "Can't find workbook" in words:
            raise FileError(Problem.FILE_NOT_WORKBOOK, file=name) from error
        raise FileError(Problem.FILE_BROKEN, file=name) from error


def _rows(sheet: xlrd.sheet.Sheet, datemode: int) -> Iterator[list[Cell]]:
    for index in range(sheet.nrows):
        types, values = sheet.row_types(index), sheet.row_values(index)
        yield [_value(kind, value, datemode) for kind, value in zip(types, values, strict=True)]


def _value(kind: int, value: str | float, datemode: int) -> Cell:
    if kind in {xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK, xlrd.XL_CELL_ERROR}:
        return None
    if kind == xlrd.XL_CELL_DATE:
        try:
            return xldate_as_datetime(float(value), datemode)
        except (XLDateError, ArithmeticError, ValueError):
            return float(value)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    return value
