"""The share ledger: rows are added, never changed; every balance is their sum."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import BigInteger, Select, and_, cast, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.services.acting import acting
from coopdesk.services.reversals import stands
from coopdesk.storage.models import Cooperative, Member, ShareTransaction

ENTRY_KINDS: Final = frozenset({ShareKind.OPENING, ShareKind.SUBSCRIPTION})
"""What a member came in with."""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One line of a member's ledger with the balance after it."""

    id: int
    on_date: date
    kind: ShareKind
    shares: int
    unit_value: int
    amount: int
    paid_in: PaidIn
    balance: int
    balance_amount: int
    counter_member_id: int | None
    counter_number: int | None
    counter_name: str
    voucher_ref: str
    reason: str
    reverses_id: int | None
    decision_ref: str = ""
    transfer_id: int | None = None
    settlement_id: int | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """Shares and the whole rials paid in for them."""

    shares: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePosting:
    """What a new line of the ledger says."""

    member_id: int
    on_date: date
    kind: ShareKind
    shares: int
    """Positive in, negative out."""
    unit_value: int | None = None
    """Whole rials; the cooperative's share value when not given (Law 39/1998 Art. 133/5)."""
    paid_in: PaidIn = PaidIn.CASH
    counter_member_id: int | None = None
    voucher_ref: str = ""
    decision_ref: str = ""
    reason: str = ""
    reverses_id: int | None = None
    transfer_id: int | None = None
    settlement_id: int | None = None
    import_batch_id: int | None = None
    merge_id: int | None = None


def share_value(session: Session) -> int:
    """Whole rials per share today; 0 until the office sets it."""
    return session.scalar(select(Cooperative.share_value)) or 0


def post_shares(session: Session, posting: SharePosting) -> int:
    """Add one line to the ledger and return its id; the database refuses a negative balance."""
    by = acting(session)
    unit_value = share_value(session) if posting.unit_value is None else posting.unit_value
    row = ShareTransaction(
        member_id=posting.member_id,
        on_date=posting.on_date,
        kind=posting.kind,
        shares=posting.shares,
        unit_value=unit_value,
        amount=posting.shares * unit_value,
        paid_in=posting.paid_in,
        counter_member_id=posting.counter_member_id,
        voucher_ref=posting.voucher_ref,
        decision_ref=posting.decision_ref,
        reason=posting.reason,
        reverses_id=posting.reverses_id,
        transfer_id=posting.transfer_id,
        settlement_id=posting.settlement_id,
        import_batch_id=posting.import_batch_id,
        merge_id=posting.merge_id,
        created_at=by.now,
        created_by=by.who,
    )
    session.add(row)
    session.flush()
    member = session.get_one(Member, posting.member_id)
    session.refresh(member, ["shares", "amount"])  # the trigger wrote them
    return row.id


def holding(session: Session, member_id: int, *, as_of: date | None = None) -> Holding:
    """What a member holds, at the end of a day when one is given."""
    query = _sums().where(ShareTransaction.member_id == member_id)
    if as_of is not None:
        query = query.where(ShareTransaction.on_date <= as_of)
    shares, amount = session.execute(query).one()
    return Holding(int(shares), int(amount))


def capital(session: Session, *, as_of: date | None = None) -> Holding:
    """All shares and the capital they make, at the end of a day when one is given."""
    query = _sums()
    if as_of is not None:
        query = query.where(ShareTransaction.on_date <= as_of)
    shares, amount = session.execute(query).one()
    return Holding(int(shares), int(amount))


def member_shares(session: Session, member_id: int) -> list[ShareRow]:
    """A member's ledger, oldest first, with the running balance."""
    row, other = ShareTransaction, Member
    running: dict[str, Any] = {"partition_by": row.member_id, "order_by": (row.on_date, row.id)}
    query: Select[*tuple[Any, ...]] = (
        select(
            row.id,
            row.on_date,
            row.kind,
            row.shares,
            row.unit_value,
            row.amount,
            row.paid_in,
            cast(func.sum(row.shares).over(**running), BigInteger),
            cast(func.sum(row.amount).over(**running), BigInteger),
            row.counter_member_id,
            other.number,
            func.coalesce(other.full_name, ""),
            row.voucher_ref,
            row.reason,
            row.reverses_id,
            row.decision_ref,
            row.transfer_id,
            row.settlement_id,
        )
        .outerjoin(other, other.id == row.counter_member_id)
        .where(row.member_id == member_id)
        .order_by(row.on_date, row.id)
    )
    return [ShareRow(*found) for found in session.execute(query)]


def price_shares(session: Session, value: int) -> int:
    """Give a value to lines posted before the office had set one; returns how many there were.

    Each is posted anew on its own day with the value, then the worthless one is reversed.
    """
    by = acting(session)
    query = _standing().where(ShareTransaction.unit_value == 0).order_by(ShareTransaction.id)
    old_rows = session.scalars(query).all()
    stamp = {"created_at": by.now, "created_by": by.who}
    # First all anew in the order it came, then back again: no balance may pass below nothing.
    for sign, rows in ((1, old_rows), (-1, old_rows[::-1])):
        session.add_all(
            ShareTransaction(
                member_id=row.member_id,
                on_date=row.on_date,
                kind=row.kind,
                shares=sign * row.shares,
                unit_value=value if sign > 0 else 0,
                amount=row.shares * value if sign > 0 else 0,
                paid_in=row.paid_in,
                counter_member_id=row.counter_member_id,
                voucher_ref=row.voucher_ref,
                decision_ref=row.decision_ref,
                reason=row.reason,
                import_batch_id=row.import_batch_id,
                reverses_id=row.id if sign < 0 else None,
                **stamp,
            )
            for row in rows
        )
        session.flush()
    return len(old_rows)


def first_other_posting(session: Session, member_id: int, *, entered_on: date) -> date | None:
    """The day of the first standing line that is not part of the entry."""
    entry = and_(ShareTransaction.kind.in_(ENTRY_KINDS), ShareTransaction.on_date == entered_on)
    query = _standing().where(ShareTransaction.member_id == member_id, ~entry)
    return session.scalar(query.with_only_columns(func.min(ShareTransaction.on_date)))


def move_entry_shares(session: Session, member_id: int, *, old: date, new: date) -> None:
    """Follow a corrected joining date: the entry's lines are reversed and posted anew."""
    query = _standing().where(
        ShareTransaction.member_id == member_id,
        ShareTransaction.on_date == old,
        ShareTransaction.kind.in_(ENTRY_KINDS),
    )
    for row in session.scalars(query).all():
        same: dict[str, Any] = {
            "member_id": member_id,
            "kind": row.kind,
            "unit_value": row.unit_value,
            "paid_in": row.paid_in,
            "voucher_ref": row.voucher_ref,
            "decision_ref": row.decision_ref,
            "import_batch_id": row.import_batch_id,
        }
        # The new line first: the balance may not pass below nothing in between.
        post_shares(
            session, SharePosting(on_date=new, shares=row.shares, reason=row.reason, **same)
        )
        post_shares(
            session, SharePosting(on_date=old, shares=-row.shares, reverses_id=row.id, **same)
        )


def _sums() -> Select[int, int]:
    return select(
        func.coalesce(func.sum(ShareTransaction.shares), 0),
        func.coalesce(func.sum(ShareTransaction.amount), 0),
    )


def _standing() -> Select[ShareTransaction]:
    """Lines that neither reverse another nor were reversed."""
    return select(ShareTransaction).where(stands(ShareTransaction))
