"""Transfers as lists and papers show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.arabic import clean
from coopdesk.domain.shares import TransferKind
from coopdesk.domain.yearly_numbers import number_text, read_number
from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.storage.models import Member, ShareTransfer


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One transfer; `voided_at` is set for one that was taken back."""

    id: int
    no: int
    year: int
    number_text: str
    kind: TransferKind
    on_date: date
    from_id: int
    from_number: int
    from_name: str
    to_id: int
    to_number: int
    to_name: str
    shares: int
    amount: int
    """Whole rials paid in for these shares."""
    reason: str
    decision_ref: str
    voided_at: datetime | None
    void_reason: str


def list_transfers(session: Session, *, member_id: int | None = None) -> list[TransferRow]:
    """Transfers in the order of their numbers, years first; only those of a member if asked."""
    query = _query()
    if member_id is not None:
        sides = (ShareTransfer.from_member_id, ShareTransfer.to_member_id)
        query = query.where(or_(*(side == member_id for side in sides)))
    return [_row(found) for found in session.execute(query)]


def get_transfer(session: Session, transfer_id: int) -> TransferRow:
    """One transfer.

    Raises:
        GoneError: there is no such transfer.
    """
    found = session.execute(_query().where(ShareTransfer.id == transfer_id)).one_or_none()
    if found is None:
        raise GoneError
    return _row(found)


def transfer_id_of(session: Session, number: str) -> int:
    """The id of the transfer «5/2026», or «5» of this year.

    Raises:
        RefusedError: there is none with this number.
    """
    read = read_number(number)
    if read is not None:
        no, year = read
        query = select(ShareTransfer.id).where(
            ShareTransfer.no == no, ShareTransfer.year == (year or acting(session).today.year)
        )
        found = session.scalar(query)
        if found is not None:
            return found
    raise RefusedError(Problem.UNKNOWN_TRANSFER, number=clean(number))


@cache
def _query() -> Select[*tuple[Any, ...]]:
    row, giver, receiver = ShareTransfer, aliased(Member), aliased(Member)
    return (
        select(
            row.id,
            row.no,
            row.year,
            row.kind,
            row.on_date,
            giver.id,
            giver.number,
            giver.full_name,
            receiver.id,
            receiver.number,
            receiver.full_name,
            row.shares,
            row.amount,
            row.reason,
            row.decision_ref,
            row.voided_at,
            row.void_reason,
        )
        .join(giver, giver.id == row.from_member_id)
        .join(receiver, receiver.id == row.to_member_id)
        .order_by(row.year, row.no)
    )


def _row(found: Sequence[Any]) -> TransferRow:
    id_, no, year, *rest = found
    return TransferRow(id_, no, year, number_text(no, year), *rest)
