"""What was recorded, what of it the minutes tell, and where their figures differ."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import latin_digits
from coopdesk.domain.minutes_text import (
    BOXES,
    Block,
    BlockKind,
    MinutesText,
    numbers_in,
    plain,
)
from coopdesk.errors import GoneError
from coopdesk.services.acting import acting
from coopdesk.services.meeting_papers import meeting_dossier
from coopdesk.services.minutes_draft import draft, told
from coopdesk.services.minutes_told import FactKind, Told
from coopdesk.storage.models import Decision

_DECISION: Final = re.compile(r"قرار[^\n\d]{0,20}?(\d{1,6})/(\d{4})(?!\d|/)")
_COMPARED: Final = BOXES - {BlockKind.SIGNATURES, BlockKind.AGENDA}
"""Boxes that must still say what the record says; who signs and the agenda may be shortened."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One recorded fact, and whether the text tells it."""

    key: str
    kind: FactKind
    title: str
    detail: str
    figures: tuple[str, ...]
    in_text: bool
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the text says something else than the record."""

    key: str
    title: str
    expected: tuple[str, ...]
    """Figures of the record that the text lacks; empty where a box is out of date."""
    found: tuple[str, ...]
    """Figures of the text that the record lacks."""


def fresh_draft(session: Session, meeting_id: int) -> MinutesText:
    """The draft from the record as it is now.

    Raises:
        GoneError: there is no such meeting.
    """
    return draft(meeting_dossier(session, meeting_id, today=acting(session).today))


def fact_block(session: Session, meeting_id: int, key: str) -> tuple[Block, ...]:
    """What tells one fact, to be put into the text.

    Raises:
        GoneError: there is no such meeting, or no such fact any more.
    """
    for piece in _pieces(session, meeting_id):
        if piece.key == key:
            return piece.blocks
    raise GoneError


def minutes_facts(session: Session, meeting_id: int, text: MinutesText) -> list[Fact]:
    """Everything that was recorded, in the order of the minutes.

    Raises:
        GoneError: there is no such meeting.
    """
    keys = {block.ref for block in text.blocks}
    return [
        Fact(
            key=piece.key,
            kind=piece.kind,
            title=piece.title,
            detail=piece.detail,
            figures=piece.figures,
            in_text=piece.key in keys or any(key in keys for key in piece.also_in),
            is_needed=piece.is_needed,
        )
        for piece in _pieces(session, meeting_id)
        if piece.blocks or piece.also_in
    ]


def minutes_differences(session: Session, meeting_id: int, text: MinutesText) -> list[Difference]:
    """Every place where the text differs from the record; approval waits for them.

    A fact that is told must have its figures; a box must be what the record makes of it today;
    a decision that is named must exist; quorum, decisions and elections must be told.

    Raises:
        GoneError: there is no such meeting.
    """
    pieces = _pieces(session, meeting_id)
    return [*_of_facts(pieces, text), *_of_unknown_decisions(session, text)]


def _pieces(session: Session, meeting_id: int) -> list[Told]:
    return list(told(meeting_dossier(session, meeting_id, today=acting(session).today)))


def _of_facts(pieces: Iterable[Told], text: MinutesText) -> Iterator[Difference]:
    keys = {block.ref for block in text.blocks}
    for piece in pieces:
        tellers = [key for key in (piece.key, *piece.also_in) if key in keys]
        if not tellers:
            if piece.is_needed:
                yield Difference(piece.key, piece.title, piece.figures, ())
            continue
        own = "\n".join(text.told(key) for key in tellers)
        there = Counter(numbers_in(own))
        missing = tuple((Counter(piece.figures) - there).elements())
        if missing:
            extra = tuple((there - Counter(piece.figures)).elements())
            yield Difference(piece.key, piece.title, missing, extra)
        elif piece.key in keys and _is_stale(piece, text):
            yield Difference(piece.key, piece.title, (), ())


def _is_stale(piece: Told, text: MinutesText) -> bool:
    """Whether a box of the text is no longer what the record makes of it."""
    today = {(block.kind, block.rows) for block in piece.blocks if block.kind in _COMPARED}
    kept = {
        (block.kind, block.rows)
        for block in text.blocks
        if block.ref == piece.key and block.kind in _COMPARED
    }
    return not kept <= today


def _of_unknown_decisions(session: Session, text: MinutesText) -> Iterator[Difference]:
    named = dict.fromkeys(
        (int(no), int(year)) for no, year in _DECISION.findall(latin_digits(plain(text)))
    )
    if not named:
        return
    query = select(Decision.no, Decision.year).where(
        tuple_(Decision.no, Decision.year).in_(list(named))
    )
    known = {(row.no, row.year) for row in session.execute(query)}
    for no, year in named:
        if (no, year) not in known:
            number = f"{no}/{year}"
            yield Difference(f"unknown/{number}", f"قرار {number}", (), (number,))
