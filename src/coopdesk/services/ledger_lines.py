"""How lines of the ledger are read: each with what the member and all members held after it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, and_, cast, func, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.services.ledger_papers import certificate_of, certificates_of
from coopdesk.storage.models import Member, ShareTransaction, ShareTransfer


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


@cache
def lines_alone() -> Select[*tuple[Any, ...]]:
    """For some lines: the member's balance is summed for each, which an index answers."""
    row, before = ShareTransaction, aliased(ShareTransaction)
    not_after = or_(
        before.on_date < row.on_date, and_(before.on_date == row.on_date, before.id <= row.id)
    )
    balance = (
        select(func.sum(before.shares))
        .where(before.member_id == row.member_id, not_after)
        .scalar_subquery()
    )
    return _lines(balance)


@cache
def lines_of_all() -> Select[*tuple[Any, ...]]:
    """For the whole ledger: balances and `capital` run along with the lines, once for all."""
    line = aliased(ShareTransaction)
    in_order = (line.on_date, line.id)
    shares = func.sum(line.shares).over(partition_by=line.member_id, order_by=in_order)
    amount = func.sum(line.amount).over(order_by=in_order)
    running = select(line.id, shares.label("shares"), amount.label("amount")).subquery()
    return (
        _lines(running.c.shares)
        .add_columns(cast(running.c.amount, BigInteger).label("capital"))
        .join(running, running.c.id == ShareTransaction.id)
    )


def _lines(balance: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    row, other, reversing = ShareTransaction, aliased(Member), aliased(ShareTransaction)
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
            other.number,
            func.coalesce(other.full_name, ""),
            row.reason,
            row.reverses_id,
            cast(balance, BigInteger).label("balance"),
            row.decision_ref,
            ShareTransfer.no,
            ShareTransfer.year,
            reversing.id.is_not(None),
            row.created_at,
        )
        .join(Member, Member.id == row.member_id)
        .outerjoin(other, other.id == row.counter_member_id)
        .outerjoin(ShareTransfer, ShareTransfer.id == row.transfer_id)
        .outerjoin(reversing, reversing.reverses_id == row.id)
    )


def completed(
    session: Session, rows: Sequence[Any], capital: Mapping[int, int]
) -> Iterator[LedgerRow]:
    """The lines with their certificates, and with the capital after each by its id."""
    papers = certificates_of(session, sorted({row[2] for row in rows}))
    for row in rows:
        id_, on_date, member_id, number, full_name, kind, shares = row[:7]
        unit_value, amount, paid_in, voucher, other_number, other_name = row[7:13]
        reason, reverses_id, balance, decision, paper_no, paper_year = row[13:19]
        is_reversed, at = row[19:21]
        own = () if reverses_id else papers.get(member_id, ())
        yield LedgerRow(
            id_,
            on_date,
            member_id,
            number,
            full_name,
            kind,
            shares,
            unit_value,
            amount,
            paid_in,
            voucher,
            certificate_of(own, shares=shares, on=on_date, entered=at) if own else "",
            other_number,
            other_name,
            reason,
            reverses_id,
            balance,
            capital[id_],
            decision,
            number_text(paper_no, paper_year) if paper_no else "",
            is_reversed,
        )


def capital_after(session: Session, days: set[date]) -> dict[int, int]:
    """Whole rials of the capital after each line of these days, by its id."""
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
