"""Telling by its content what a file is, and opening it."""

from hashlib import sha256
from pathlib import Path
from typing import Final

from coopdesk.errors import FileError, Problem
from coopdesk.services.workbooks.book import Book
from coopdesk.services.workbooks.text import TEXT_ENDINGS, open_text
from coopdesk.services.workbooks.xls import open_xls
from coopdesk.services.workbooks.xlsx import open_xlsx

LARGEST_FILE: Final = 200 * 1024 * 1024
_ZIP: Final = b"PK"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF: Final = (
    b"\x09\x00\x04\x00",
    b"\x09\x08\x10\x00\x00\x06",
    b"\x09\x04\x06\x00",
    b"\x09\x02\x06\x00",
)
"""An .xls from before Excel 95 begins at once, without the container."""
_OTHERS: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"Rar!", b"7z\xbc\xaf")
_MARKUP: Final = (b"<html", b"<!doctype", b"<table", b"<?xml")
_XLS_NAMED: Final = ".xls"
"""Many systems save tab-separated text under this name."""


def open_book(path: Path, *, encoding: str = "") -> Book:
    """Open a workbook or a text table.

    Args:
        path: the file.
        encoding: how to read a text file when the person knows better than the guess.

    Raises:
        FileError: the file is missing, locked, damaged, or not a table; `problem` says which.
    """
    content = read_content(path)
    name = path.name
    digest = sha256(content).hexdigest()
    if content.startswith(_ZIP):
        return open_xlsx(name, digest, content)
    if content.startswith((_OLE, *_BIFF)):
        return open_xls(name, digest, content)
    ending = path.suffix.lower()
    begins = content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    is_other = content.startswith(_OTHERS) or begins.startswith(_MARKUP)
    if is_other or ending not in {*TEXT_ENDINGS, _XLS_NAMED}:
        raise FileError(Problem.FILE_NOT_WORKBOOK, file=name)
    return open_text(name, digest, content, encoding=encoding)


def read_content(path: Path) -> bytes:
    """Read the whole file.

    Raises:
        FileError: there is none, it may not be read, it is empty, or far too big.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileError(Problem.FILE_TOO_BIG, file=path.name)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise FileError(Problem.FILE_MISSING, file=path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        raise FileError(Problem.FILE_UNREADABLE, file=path.name) from error
    if not content:
        raise FileError(Problem.FILE_EMPTY, file=path.name)
    return content
