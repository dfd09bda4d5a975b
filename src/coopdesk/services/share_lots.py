"""What was paid in for the shares a member holds, so that it goes with them when they move.

A lot is all shares of a member that were paid in at the same value and in the same way. The share
value may have been another when older shares were subscribed; a move takes the oldest first.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import PaidIn
from coopdesk.errors import Problem, RefusedError
from coopdesk.storage.models import Member, ShareTransaction


@dataclass(frozen=True, slots=True)
class Lot:
    """Shares paid in at one value and in one way."""

    unit_value: int
    """Whole rials per share."""
    paid_in: PaidIn
    shares: int

    @property
    def amount(self) -> int:
        """Whole rials paid in for them."""
        return self.shares * self.unit_value


@dataclass(frozen=True, slots=True)
class FreeShares:
    """What may leave a member on a day without any later balance falling below nothing."""

    held: int
    """The balance at the end of that day."""
    shares: int
    """The lowest balance from that day on."""
    lots: tuple[Lot, ...]
    """The lowest balance of each lot, the oldest first."""


def free_shares(session: Session, member_id: int, *, on: date) -> FreeShares:
    """What a member may give away on a day; what went on later is no longer there to give."""
    row = ShareTransaction
    query = (
        select(row.on_date, row.unit_value, row.paid_in, row.shares)
        .where(row.member_id == member_id)
        .order_by(row.on_date, row.id)
    )
    lines = session.execute(query).all()
    keys = dict.fromkeys((value, paid_in) for _day, value, paid_in, _shares in lines)
    whole = _lowest(((day, shares) for day, _value, _paid_in, shares in lines), on)
    lots = []
    for key in keys:
        own = ((day, shares) for day, value, paid_in, shares in lines if (value, paid_in) == key)
        lowest = _lowest(own, on)[1]
        if lowest > 0:
            lots.append(Lot(*key, lowest))
    return FreeShares(*whole, tuple(lots))


def taken(free: FreeShares, shares: int, *, number: int, on: date) -> list[Lot]:
    """The lots that so many shares are made of, the oldest first.

    Args:
        free: what the member may give on that day.
        shares: how many go.
        number: the member's, for the sentence.
        on: the day, for the sentence.

    Raises:
        RefusedError: so many were not held on that day, or they went on since.
    """
    day = gregorian_text(on)
    if shares > free.held:
        raise RefusedError(
            Problem.SHARES_NOT_HELD, number=number, held=free.held, date=day, wanted=shares
        )
    found: list[Lot] = []
    left = shares if shares <= free.shares else 0
    for lot in free.lots:
        part = min(left, lot.shares)
        if part:
            found.append(Lot(lot.unit_value, lot.paid_in, part))
        left -= part
    if left or not found:
        raise RefusedError(Problem.SHARES_WENT_ON, number=number, date=day)
    return found


def lots_leaving(session: Session, member_id: int, shares: int, *, on: date) -> list[Lot]:
    """The lots that so many shares of a member are made of when they leave on a day.

    Raises:
        RefusedError: so many were not held on that day, or they went on since.
    """
    number = session.scalar(select(Member.number).where(Member.id == member_id)) or 0
    return taken(free_shares(session, member_id, on=on), shares, number=number, on=on)


def _lowest(lines: Iterable[tuple[date, int]], on: date) -> tuple[int, int]:
    """The balance at the end of a day, and the lowest at the end of it or of any later day."""
    held = 0
    later: dict[date, int] = {}
    for day, shares in lines:
        if day <= on:
            held += shares
        else:
            later[day] = later.get(day, 0) + shares
    lowest = balance = held
    for day in sorted(later):
        balance += later[day]
        lowest = min(lowest, balance)
    return held, lowest
