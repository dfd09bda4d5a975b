"""The whole share ledger at any size: ids in order first, rows by the chunk, all in a stream."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import ShareKind
from coopdesk.services.ledger_lines import (
    LedgerRow,
    capital_after,
    completed,
    lines_alone,
    lines_of_all,
)
from coopdesk.services.share_balances import (
    BalanceRow,
    BalanceTotals,
    balance_totals,
    balances,
    voting_list,
)
from coopdesk.storage.models import ShareTransaction

__all__ = [
    "EVERY_LINE",
    "BalanceRow",
    "BalanceTotals",
    "LedgerFilter",
    "LedgerRow",
    "LedgerTotals",
    "balance_totals",
    "balances",
    "iter_ledger",
    "ledger_ids",
    "ledger_rows",
    "ledger_totals",
    "voting_list",
]

_BLOCK: Final = 500
_PART: Final = 2000


@dataclass(frozen=True, slots=True)
class LedgerTotals:
    """The line under the ledger."""

    lines: int
    came: int
    """Shares of the lines that add."""
    went: int
    """Shares of the lines that take away, as a positive number."""
    amount: int
    """Whole rials that the lines add up to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFilter:
    """Which lines; balances are always those of the whole ledger."""

    member_ids: tuple[int, ...] | None = None
    """None for everybody."""
    kinds: frozenset[ShareKind] = frozenset()
    """Empty for every kind."""
    since: date | None = None
    until: date | None = None


EVERY_LINE: Final = LedgerFilter()


def ledger_ids(session: Session, chosen: LedgerFilter = EVERY_LINE) -> "array[int]":
    """Ids of the lines in the order of their days, oldest first."""
    query = select(ShareTransaction.id).where(*_conditions(chosen))
    return array("q", session.scalars(query.order_by(*_ORDER)))


def ledger_rows(session: Session, ids: Sequence[int]) -> list[LedgerRow]:
    """The lines of these ids in the order asked."""
    found: dict[int, LedgerRow] = {}
    for start in range(0, len(ids), _BLOCK):
        some = ShareTransaction.id.in_(ids[start : start + _BLOCK])
        rows = session.execute(lines_alone().where(some)).all()
        capital = capital_after(session, {row.on_date for row in rows}) if rows else {}
        found |= {row.id: row for row in completed(session, rows, capital)}
    return [found[line] for line in ids if line in found]


def ledger_totals(session: Session, chosen: LedgerFilter = EVERY_LINE) -> LedgerTotals:
    """What the lines of a filter add up to."""
    line = ShareTransaction
    sums = (
        func.count(),
        func.coalesce(func.sum(case((line.shares > 0, line.shares), else_=0)), 0),
        func.coalesce(func.sum(case((line.shares < 0, -line.shares), else_=0)), 0),
        func.coalesce(func.sum(line.amount), 0),
    )
    found = session.execute(select(*sums).where(*_conditions(chosen))).one()
    return LedgerTotals(*(int(value) for value in found))


def iter_ledger(session: Session, chosen: LedgerFilter = EVERY_LINE) -> Iterator[LedgerRow]:
    """Every line, oldest first, in a stream; to be used up before the session closes."""
    query = lines_of_all().where(*_conditions(chosen)).order_by(*_ORDER)
    found = session.execute(query, execution_options={"yield_per": _PART})
    for rows in found.partitions():
        yield from completed(session, rows, {row.id: row.capital for row in rows})


_ORDER: Final = (ShareTransaction.on_date, ShareTransaction.id)


def _conditions(chosen: LedgerFilter) -> Iterator[ColumnElement[bool]]:
    if chosen.member_ids is not None:
        yield ShareTransaction.member_id.in_(chosen.member_ids)
    if chosen.kinds:
        yield ShareTransaction.kind.in_(sorted(chosen.kinds))
    if chosen.since is not None:
        yield ShareTransaction.on_date >= chosen.since
    if chosen.until is not None:
        yield ShareTransaction.on_date <= chosen.until
