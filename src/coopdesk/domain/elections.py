"""Ranking candidates by their votes: who has a seat, who is in reserve, which ties are open.

The ranks are kept, because a vacant seat goes to the next by votes (Law 39/1998 Art. 58).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from coopdesk.domain.decisions import TieRule


@dataclass(frozen=True, slots=True)
class Standing:
    """One candidate as the ranking needs them."""

    id: int
    number: int
    """The member's number."""
    votes: int
    joined_on: date
    born_on: date | None = None
    """The first of January where only the year is known."""
    lot: int | None = None
    """The place among those with the same votes, as drawn."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A candidate's place in the result."""

    id: int
    votes: int
    rank: int
    """From 1; 0 for one without a single vote."""
    is_elected: bool
    is_tied: bool
    """Has the same votes as another, and no lot has been drawn yet."""


def ranking(candidates: Sequence[Standing], *, seats: int, tie_rule: TieRule) -> list[Placed]:
    """The candidates by votes; ties by the recorded rule.

    Nobody without a vote is elected or in reserve. A tie that the lot has yet to decide leaves
    those concerned in the order of their numbers, marked as tied; while it reaches over the last
    seat, none of them is elected.

    Args:
        candidates: those who stood to the end.
        seats: how many seats there are.
        tie_rule: how equal votes are ranked.
    """
    ordered = sorted(candidates, key=lambda one: (-one.votes, *_tie_key(one, tie_rule)))
    placed: list[Placed] = []
    for votes, group in groupby(ordered, key=lambda one: one.votes):
        same = list(group)
        first = len(placed) + 1
        is_open = votes > 0 and is_open_tie(same, tie_rule)
        straddles = is_open and first <= seats < first + len(same) - 1
        for place, one in enumerate(same, first):
            elected = votes > 0 and place <= seats and not straddles
            placed.append(Placed(one.id, votes, place if votes else 0, elected, is_open))
    return placed


def is_open_tie(same: Sequence[Standing], tie_rule: TieRule) -> bool:
    """Whether candidates with the same votes still wait for the lot."""
    if len(same) < 2 or tie_rule is not TieRule.LOT:
        return False
    lots = {one.lot for one in same}
    return None in lots or len(lots) < len(same)


def _tie_key(one: Standing, tie_rule: TieRule) -> tuple[date | int, int]:
    if tie_rule is TieRule.SENIORITY:
        return one.joined_on, one.number
    if tie_rule is TieRule.AGE:
        return one.born_on or date.max, one.number
    return one.lot or 0, one.number
