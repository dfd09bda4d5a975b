"""The organs of a cooperative, their terms and those who hold office in them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Organ(StrEnum):
    """Who meets and decides."""

    ASSEMBLY = "assembly"
    """The general assembly (Law 39/1998 Arts. 50-56)."""
    BOARD = "board"
    """The board, by whatever name the office calls it (Arts. 57-62)."""
    CONTROL = "control"
    """The control committee (Arts. 64-66)."""
    COMMITTEE = "committee"
    """A committee the board or the assembly has formed."""
    OUTSIDE = "outside"
    """Meetings with people from outside: consultative or for development; no quorum."""


ELECTED: Final = frozenset({Organ.BOARD, Organ.CONTROL})
"""Organs the assembly elects for a term (Arts. 57, 64)."""

WITH_TERMS: Final = ELECTED | {Organ.COMMITTEE}
"""Organs that have office-holders."""


class Position(StrEnum):
    """What a holder does in the organ; the office may call it by a title of its own."""

    CHAIRMAN = "chairman"
    VICE_CHAIRMAN = "vice_chairman"
    SECRETARY_GENERAL = "secretary_general"
    FINANCE_OFFICER = "finance_officer"
    EXECUTIVE_DIRECTOR = "executive_director"
    """May be an employee who is no member and has no vote."""
    RAPPORTEUR = "rapporteur"
    MEMBER = "member"


ONLY_ONE: Final = frozenset(Position) - {Position.MEMBER}
"""Positions that one holder of a term has at a time."""

LEADING: Final = frozenset(
    {
        Position.CHAIRMAN,
        Position.VICE_CHAIRMAN,
        Position.SECRETARY_GENERAL,
        Position.FINANCE_OFFICER,
    }
)
"""Leadership posts, which no employed member should hold (Art. 63)."""

PRESIDING: Final = (Position.CHAIRMAN, Position.VICE_CHAIRMAN)
"""Who takes the chair, in this order (Art. 60-b)."""


class HolderState(StrEnum):
    """Where somebody elected stands."""

    SEATED = "seated"
    RESERVE = "reserve"
    """Not elected, but next by votes when a seat falls vacant (Art. 58)."""
    ENDED = "ended"


class EndReason(StrEnum):
    """Why somebody no longer holds an office."""

    TERM_OVER = "term_over"
    RESIGNED = "resigned"
    REMOVED = "removed"
    """By the assembly with two thirds of all members (Art. 55)."""
    DECEASED = "deceased"
    LEFT = "left"
    """No longer a member of the cooperative."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Span:
    """The days from the first to the last, both included; None for no end yet."""

    first: date
    last: date | None = None

    def holds(self, day: date) -> bool:
        """Whether a day is in it."""
        return self.first <= day and (self.last is None or day <= self.last)

    def overlaps(self, other: "Span") -> bool:
        """Whether both have a day in common."""
        return (other.last is None or self.first <= other.last) and (
            self.last is None or other.first <= self.last
        )
