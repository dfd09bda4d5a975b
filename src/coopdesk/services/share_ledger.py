"""The whole share ledger at any size: ids in order first, rows by the chunk, all in a stream."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    case,
    cast,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.services.ledger_papers import certificate_of, certificates_of
from coopdesk.services.share_balances import (
    BalanceRow,
    BalanceTotals,
    balance_totals,
    balances,
    voting_list,
)
from coopdesk.storage.models import Member, ShareTransaction, ShareTransfer

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


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line of the ledger, with what the member and all members held after it."""

    id: int
    on_date: date
    member_id: int
    number: int
    full_name: str
    kind: ShareKind
    shares: int
    unit_value: int
    amount: int
    paid_in: PaidIn
    voucher_ref: str
    certificate_no: str
    """The certificate that was issued for these shares, or returned as they left."""
    counter_number: int | None
    counter_name: str
    reason: str
    reverses_id: int | None
    balance: int
    """The member's shares after this line."""
    capital_after: int
    """Whole rials of the capital after this line."""
    decision_ref: str
    transfer_no: str
    """The number of the transfer the line belongs to; mostly empty."""
    is_reversed: bool
    """Whether a later line takes this one back."""


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
        rows = session.execute(_lines().where(some)).all()
        found |= {row.id: row for row in _completed(session, rows)}
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
    """Every line, oldest first, a block at a time; to be used up before the session closes."""
    ids = ledger_ids(session, chosen)
    for start in range(0, len(ids), _BLOCK):
        yield from ledger_rows(session, ids[start : start + _BLOCK])


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


@cache
def _lines() -> Select[*tuple[Any, ...]]:
    """Lines with the member's balance after each, which the index of members answers."""
    row, other, before = ShareTransaction, aliased(Member), aliased(ShareTransaction)
    reversing = aliased(ShareTransaction)
    not_after = or_(
        before.on_date < row.on_date, and_(before.on_date == row.on_date, before.id <= row.id)
    )
    balance = (
        select(func.sum(before.shares))
        .where(before.member_id == row.member_id, not_after)
        .scalar_subquery()
    )
    return (
        select(
            row.id,
            row.on_date,
            row.member_id,
            Member.number,
            Member.full_name,
            row.kind,
            row.shares,
            row.unit_value,
            row.amount,
            row.paid_in,
            row.voucher_ref,
            other.number.label("counter_number"),
            func.coalesce(other.full_name, "").label("counter_name"),
            row.reason,
            row.reverses_id,
            cast(balance, BigInteger).label("balance"),
            row.decision_ref,
            ShareTransfer.no.label("paper_no"),
            ShareTransfer.year.label("paper_year"),
            exists().where(reversing.reverses_id == row.id).label("is_reversed"),
            row.created_at,
        )
        .join(Member, Member.id == row.member_id)
        .outerjoin(other, other.id == row.counter_member_id)
        .outerjoin(ShareTransfer, ShareTransfer.id == row.transfer_id)
    )


def _completed(session: Session, rows: Sequence[Any]) -> Iterator[LedgerRow]:
    """The lines with what only the whole ledger knows: certificates and capital."""
    if not rows:
        return
    papers = certificates_of(session, sorted({row.member_id for row in rows}))
    capital = _capital_after(session, {row.on_date for row in rows})
    for row in rows:
        values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for a row as a mapping
        at, no, year = (values.pop(name) for name in ("created_at", "paper_no", "paper_year"))
        own = () if row.reverses_id else papers.get(row.member_id, ())
        number = certificate_of(own, shares=row.shares, at=at)
        yield LedgerRow(
            **values,
            certificate_no=number,
            capital_after=capital[row.id],
            transfer_no=number_text(no, year) if no else "",
        )


def _capital_after(session: Session, days: set[date]) -> dict[int, int]:
    """Whole rials of the capital after each line of these days."""
    line = ShareTransaction
    sums = (
        select(line.on_date, func.sum(line.amount))
        .where(line.on_date < max(days))
        .group_by(line.on_date)
        .order_by(line.on_date)
    )
    before: dict[date, int] = {}
    capital = 0
    waiting = sorted(days, reverse=True)
    for day, amount in session.execute(sums):
        while waiting[-1] <= day:
            before[waiting.pop()] = capital
        capital += int(amount)
    before |= dict.fromkeys(waiting, capital)
    found: dict[int, int] = {}
    own = select(line.id, line.on_date, line.amount).where(line.on_date.in_(sorted(days)))
    for id_, day, amount in session.execute(own.order_by(line.on_date, line.id)):
        before[day] += amount
        found[id_] = before[day]
    return found
