"""Who was in the room when: the moment a count of votes was first reached."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Stay:
    """From when to when somebody was in the room; without an end while still there."""

    who: int
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """One who sent another to speak, and when the paper was handed in."""

    giver: int
    holder: int
    at: datetime

    def counts(self, here: Counter[int]) -> bool:
        """Whether it is a vote: who holds it is in the room and who gave it is not."""
        return here[self.holder] > 0 and here[self.giver] <= 0


def first_reached(stays: Iterable[Stay], sent: Iterable[Sent], required: int) -> datetime | None:
    """When the votes in the room first were as many as required; None when they never were.

    What happens in one moment happens in this order: coming, a paper handed in, leaving.
    """
    here: Counter[int] = Counter()
    of: defaultdict[int, list[Sent]] = defaultdict(list)
    votes = 0
    for at, _order, who, paper in sorted(_events(stays, sent), key=lambda event: event[:2]):
        if isinstance(paper, Sent):
            of[paper.giver].append(paper)
            of[paper.holder].append(paper)
            votes += paper.counts(here)
        else:
            before = _votes_of(who, here, of[who])
            here[who] += paper
            votes += _votes_of(who, here, of[who]) - before
        if votes >= required:
            return at
    return None


def _events(
    stays: Iterable[Stay], sent: Iterable[Sent]
) -> Iterator[tuple[datetime, int, int, Sent | int]]:
    for stay in stays:
        yield stay.since, 0, stay.who, 1
        if stay.until is not None:
            yield stay.until, 2, stay.who, -1
    for paper in sent:
        yield paper.at, 1, paper.giver, paper


def _votes_of(who: int, here: Counter[int], papers: Iterable[Sent]) -> int:
    """The vote of one person in the room and those of the papers that person is part of."""
    return (here[who] > 0) + sum(paper.counts(here) for paper in papers)
