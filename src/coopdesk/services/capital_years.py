"""The capital year by year, as the share ledger tells it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, case, extract, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.storage.models import ShareTransaction


@dataclass(frozen=True, slots=True)
class CapitalYear:
    """The shares at the end of a year (or today), and what came and went in it."""

    year: int
    came: int
    """Shares that new lines of the ledger added, transfers among members apart."""
    went: int
    shares: int
    amount: int
    """Whole rials paid in for the shares held at its end."""


def capital_years(session: Session, today: date) -> tuple[CapitalYear, ...]:
    """What the ledger adds up to at the end of each year; what is dated after today counts now.

    Shares that only changed hands neither came nor went: the lines of transfers and those that a
    merge wrote cancel each other. A line that takes another back lessens what that one counted.
    """
    line = ShareTransaction
    year = extract("year", line.on_date)
    inner = or_(line.transfer_id.is_not(None), line.merge_id.is_not(None))
    adds = (line.shares > 0) == line.reverses_id.is_(None)
    came = case((and_(~inner, adds), line.shares), else_=0)
    went = case((and_(~inner, ~adds), -line.shares), else_=0)
    query = select(year, *(func.sum(of) for of in (came, went, line.shares, line.amount)))
    sums: dict[int, list[int]] = {}
    for in_year, *found in session.execute(query.group_by(year)):
        at = min(int(in_year), today.year)
        before = sums.get(at, [0, 0, 0, 0])
        sums[at] = [one + int(more) for one, more in zip(before, found, strict=True)]
    years: list[CapitalYear] = []
    shares = amount = 0
    for at in range(min(sums, default=today.year), today.year + 1):
        in_came, in_went, more, paid = sums.get(at, [0, 0, 0, 0])
        shares, amount = shares + more, amount + paid
        years.append(CapitalYear(at, in_came, in_went, shares, amount))
    return tuple(years)
