"""Which row holds the headings, and which field each heading means."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final, NamedTuple

from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold
from coopdesk.domain.register_words import FIELDS, HeadingMatch, match_heading
from coopdesk.services.acting import acting
from coopdesk.services.importing.plan import ImportColumn
from coopdesk.services.workbooks import Cell, SheetData, column_letter
from coopdesk.services.workbooks.book import Row
from coopdesk.storage.models import ImportMapping

__all__ = [
    "FIELDS",
    "NAME_PARTS",
    "Header",
    "find_header",
    "headings_key",
    "match_columns",
    "recall_mapping",
    "remember_mapping",
]

NAME_PARTS: Final = (
    "first_name",
    "father_name",
    "grandfather_name",
    "great_grandfather_name",
    "surname",
)
"""Columns that make up the name where the file parts it."""

_LOOKED_AT: Final = 60
_SURE: Final = 4
"""So many understood headings are no title row: the next row may only be better."""
_LONGEST_HEADING: Final = 80
_SERIAL: Final = "serial"
_SECOND: Final = {"phone1": "phone2"}
"""Where a second column with the same meaning goes."""


class Header(NamedTuple):
    """The row of the headings, and how well they were understood."""

    number: int
    headings: tuple[str, ...]
    score: float


def find_header(sheet: SheetData, *, row: int | None = None) -> Header | None:
    """The row whose cells read most like headings; the one a person chose, when given."""
    if row is not None:
        return next((_header(found) for found in sheet.rows if found[0] == row), None)
    best: Header | None = None
    for found in sheet.rows[:_LOOKED_AT]:
        header = _header(found)
        if best is None or header.score > best.score:
            best = header
        elif best.score >= _SURE:
            break
    return best if best and best.score > 0 else None


def match_columns(
    header: Header, *, mapping: Mapping[int, str | None] | None = None
) -> tuple[ImportColumn, ...]:
    """Give every column its field: as told by `mapping`, else by the meaning of its heading."""
    told = dict(mapping or {})
    chosen: dict[int, tuple[str | None, float]] = {
        index: (field, 1.0) for index, field in told.items()
    }
    taken = {field for field, _score in chosen.values() if field}
    guesses = [
        (match, index)
        for index, heading in enumerate(header.headings)
        if index not in chosen and (match := match_heading(heading))
    ]
    for match, index in sorted(guesses, key=lambda guess: (-guess[0].score, guess[1])):
        field = match.field
        if field in taken:
            field = _SECOND.get(field, "")
        if not field or field in taken:
            continue
        if field != _SERIAL:
            taken.add(field)
            chosen[index] = (field, match.score)
    return tuple(
        ImportColumn(index, column_letter(index), heading, *chosen.get(index, (None, 0.0)))
        for index, heading in enumerate(header.headings)
    )


def headings_key(headings: Sequence[str]) -> str:
    """The same for every file with these headings, however they are spelled."""
    return sha256("\x1f".join(fold(heading) for heading in headings).encode()).hexdigest()


def recall_mapping(session: Session, headings: Sequence[str]) -> dict[int, str | None]:
    """What a person chose the last time a file had these headings."""
    kept = session.get(ImportMapping, headings_key(headings))
    if kept is None:
        return {}
    told = json.loads(kept.content)
    fields = {*FIELDS, None}
    return {
        int(index): field
        for index, field in told.items()
        if field in fields and int(index) < len(headings)
    }


def remember_mapping(session: Session, key: str, mapping: Mapping[int, str | None]) -> None:
    """Keep a person's choice for the next file with the same headings."""
    if not mapping:
        return
    kept = session.get(ImportMapping, key)
    content = json.dumps({str(index): field for index, field in sorted(mapping.items())})
    now = acting(session).now
    if kept is None:
        session.add(ImportMapping(headings_key=key, content=content, saved_at=now))
    else:
        kept.content, kept.saved_at = content, now
    session.flush()


def _header(row: Row) -> Header:
    number, cells = row
    headings = tuple(_heading(cell) for cell in cells)
    while headings and not headings[-1]:
        headings = headings[:-1]
    matches = [match for heading in headings if (match := match_heading(heading))]
    return Header(number, headings, _score(matches))


def _heading(cell: Cell) -> str:
    return clean(cell)[:_LONGEST_HEADING] if isinstance(cell, str) else ""


def _score(matches: Sequence[HeadingMatch]) -> float:
    """Different fields count; a title row names one thing at most, a row of data none."""
    best: dict[str, float] = {}
    for match in matches:
        best[match.field] = max(best.get(match.field, 0), match.score)
    if len(best) == 1 and "full_name" not in best:
        return 0.0
    return sum(best.values())
