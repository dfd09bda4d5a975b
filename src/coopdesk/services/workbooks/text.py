"""Delimited text: whose encoding and delimiter nobody wrote down."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

from coopdesk.errors import FileError, Problem
from coopdesk.services.progress import Progress
from coopdesk.services.workbooks.book import Book, Cell, SheetData, SheetInfo, filled_rows

TEXT_ENDINGS: Final = (".csv", ".txt", ".tsv")
ENCODINGS: Final = ("utf-8-sig", "cp1256", "utf-16", "utf-16-le", "utf-16-be", "iso8859-6")
"""What a person may choose from when the guess is wrong."""

_DELIMITERS: Final = (",", ";", "\t", "|", "،", "؛")
_SAMPLE: Final = 64 * 1024
_LONGEST_CELL: Final = 1_000_000
_GUARDED: Final = frozenset("=+-@\t\r\n")
_COMMON: Final = re.compile("[اليمنوهرتبدعسفقحكجةىأإ]")
_WRONG: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9fÀ-ÿƒ†‡‰Œ•™¤§¶\ufffd\ufffe]")
"""What Arabic text shows when read in another encoding; controls show that it is not text."""
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_CONTROLS_AT_MOST: Final = 0.001
_ZEROS_AT_LEAST: Final = 32
"""One byte in so many, or it is not UTF-16."""


@dataclass(frozen=True, slots=True)
class TextPreview:
    """How a text file looks in one encoding."""

    encoding: str
    lines: tuple[str, ...]
    is_guess: bool


def open_text(name: str, sha256: str, content: bytes, *, encoding: str = "") -> Book:
    """Open delimited text; the guess of its encoding can be overruled.

    Raises:
        FileError: it is not text, or not in the encoding chosen.
    """
    chosen = encoding or guess_encoding(content)
    text = _decode(content, chosen)
    if text is None or len(_CONTROLS.findall(text)) > _CONTROLS_AT_MOST * len(text):
        raise FileError(Problem.FILE_NOT_WORKBOOK, file=name)
    if not text.strip():
        raise FileError(Problem.FILE_EMPTY, file=name)
    delimiter = guess_delimiter(text[:_SAMPLE])

    def load(sheet: str, progress: Progress) -> SheetData:
        total = text.count("\n") + 1
        return SheetData(sheet, filled_rows(_records(name, text, delimiter), progress, total=total))

    return Book(name, sha256, (SheetInfo(Path(name).stem),), load, encoding=chosen)


def preview_text(content: bytes, *, lines: int = 5) -> list[TextPreview]:
    """The first lines in every encoding the file can be read in, the guess first."""
    guess = guess_encoding(content)
    previews = []
    for encoding in dict.fromkeys((guess, *ENCODINGS)):
        text = _decode(content[: _SAMPLE + _SAMPLE % 2], encoding, partly=True)
        if text is not None:
            shown = tuple(text.splitlines()[:lines])
            previews.append(TextPreview(encoding, shown, encoding == guess))
    return previews


def guess_encoding(content: bytes) -> str:
    """The encoding in which the file reads as Arabic."""
    if content.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    sample = content[:_SAMPLE]
    wide = _guess_wide(sample)
    if wide:
        return wide
    if _decode(content, "utf-8-sig") is not None:
        return "utf-8-sig"
    texts = {name: _decode(sample, name, partly=True) for name in ("cp1256", "iso8859-6")}
    return max(texts, key=lambda name: _arabic(texts[name]))


def guess_delimiter(sample: str) -> str:
    """The sign that cuts the most lines into the same number of cells."""
    lines = [line for line in sample.splitlines()[:50] if line.strip()]
    return max(_DELIMITERS, key=lambda sign: _regularity(lines, sign))


def _guess_wide(sample: bytes) -> str:
    """UTF-16 without its mark: digits, spaces and line ends leave zeros on one side only."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if min(even, odd) or max(even, odd) * _ZEROS_AT_LEAST < len(sample):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _decode(content: bytes, encoding: str, *, partly: bool = False) -> str | None:
    try:
        return content.decode(encoding, "replace" if partly else "strict")
    except (UnicodeError, LookupError, ValueError):
        if partly or encoding.startswith("utf-8"):
            return None
    # a few bytes that the old tables leave undefined must not lose the whole file
    try:
        return content.decode(encoding, "replace")
    except (UnicodeError, LookupError, ValueError):
        return None


def _arabic(text: str | None) -> int:
    return len(_COMMON.findall(text)) - 3 * len(_WRONG.findall(text)) if text else -1


def _regularity(lines: list[str], sign: str) -> tuple[int, int]:
    counts = [line.count(sign) for line in lines]
    usual = max(set(counts), key=lambda n: (counts.count(n) if n else 0, n), default=0)
    return (counts.count(usual) if usual else 0, usual)


def _records(name: str, text: str, delimiter: str) -> Iterator[list[Cell]]:
    csv.field_size_limit(_LONGEST_CELL)
    try:
        for record in csv.reader(StringIO(text, newline=""), delimiter=delimiter):
            yield [_unguarded(value) for value in record]
    except csv.Error as error:
        raise FileError(Problem.FILE_BROKEN, file=name) from error


def _unguarded(value: str) -> str:
    """Without the stroke that keeps a spreadsheet from taking the text for a formula."""
    return value[1:] if value.startswith("'") and value[1:2] in _GUARDED else value
