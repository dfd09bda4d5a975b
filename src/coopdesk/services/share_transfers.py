"""Shares that go from one member to another: a numbered paper and lines on both sides.

What was paid in for the shares goes with them, so a transfer has as many lines on each side as
there are values among them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import MEMBERS_IN, MemberStatus, ShareKind
from coopdesk.domain.shares import TransferKind
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.certificates import certificates_after_move
from coopdesk.services.member_lacks import is_under_age, terms_of
from coopdesk.services.member_standing import Standing, standings, status_then
from coopdesk.services.numbering import next_number
from coopdesk.services.reversals import stands
from coopdesk.services.rules import office_rules
from coopdesk.services.settlement_state import refuse_open_settlement
from coopdesk.services.share_lots import Lot, free_shares, taken
from coopdesk.services.share_reversal import reverse_lines
from coopdesk.services.shares import SharePosting, post_shares, share_value
from coopdesk.services.transfer_list import (
    TransferRow,
    get_transfer,
    list_transfers,
    transfer_id_of,
)
from coopdesk.storage.models import ShareTransaction, ShareTransfer

__all__ = [
    "SERIES",
    "TransferInput",
    "TransferRow",
    "get_transfer",
    "list_transfers",
    "transfer_id_of",
    "transfer_shares",
    "void_transfer",
]

SERIES: Final = "share_transfer"
"""The series of the transfers' numbers, anew every year."""
_LONGEST: Final = {"reason": 1000, "decision_ref": 120}
_SIDES: Final = {
    TransferKind.TRANSFER: (ShareKind.TRANSFER_OUT, ShareKind.TRANSFER_IN),
    TransferKind.INHERITANCE: (ShareKind.INHERITANCE_OUT, ShareKind.INHERITANCE_IN),
}

_PAPERS: Final = {TransferKind.TRANSFER: "تنازل رقم", TransferKind.INHERITANCE: "إرث رقم"}
"""What is written on a certificate that was returned because of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferInput:
    """What a person types about a transfer."""

    from_member_id: int
    to_member_id: int
    shares: int
    on_date: date
    reason: str = ""
    decision_ref: str = ""
    kind: TransferKind = TransferKind.TRANSFER


def transfer_shares(session: Session, given: TransferInput, *, today: date) -> int:
    """Move shares from one member to another; returns the transfer's id.

    Its number counts in the year of its day. When the giver's certificates say more than is left,
    they are returned and one is issued for the rest.

    Raises:
        GoneError: one of the two is not there.
        InvalidInputError: the day, the count or a text cannot be right.
        RefusedError: to oneself; from or to somebody who was no member on that day; to somebody
            under age (Law 39/1998 Arts. 3-b, 21/2); more than was held or is still free to go;
            a settlement of the giver waits to be paid; the share value is not set.
    """
    given = _cleaned(given, today=today)
    both = standings(session, (given.from_member_id, given.to_member_id), is_for_change=True)
    giver, receiver = both[given.from_member_id], both[given.to_member_id]
    _check_giver(session, giver, given)
    _check_receiver(session, receiver, given)
    refuse_open_settlement(session, giver.id)
    if not share_value(session):
        raise RefusedError(Problem.SHARE_VALUE_UNKNOWN)
    free = free_shares(session, giver.id, on=given.on_date)
    lots = taken(free, given.shares, number=giver.number, on=given.on_date)
    by = acting(session)
    year = given.on_date.year
    transfer = ShareTransfer(
        kind=given.kind,
        year=year,
        on_date=given.on_date,
        from_member_id=giver.id,
        to_member_id=receiver.id,
        shares=given.shares,
        amount=sum(lot.amount for lot in lots),
        reason=given.reason,
        decision_ref=given.decision_ref,
        created_at=by.now,
        created_by=by.who,
        no=next_number(session, SERIES, year=year),  # last: others wait for it
    )
    session.add(transfer)
    session.flush()
    _post(session, transfer.id, given, lots)
    why = f"{_PAPERS[given.kind]} {number_text(transfer.no, year)}"
    certificates_after_move(session, giver.id, reason=why, today=today)
    return transfer.id


def void_transfer(session: Session, transfer_id: int, *, reason: str, today: date) -> None:
    """Take a transfer back: its lines are reversed on their day, its number stays.

    Raises:
        GoneError: there is no such transfer.
        RefusedError: it was voided before, the shares have gone on from the receiver, or a
            settlement of one of the two waits to be paid.
        InvalidInputError: no reason is given.
    """
    found = session.get(ShareTransfer, transfer_id)
    if found is None:
        raise GoneError
    why = clean(reason, multiline=True)
    if not why or len(why) > _LONGEST["reason"]:
        raise InvalidInputError({"reason": Problem.TOO_LONG if why else Problem.REASON_REQUIRED})
    standings(session, (found.from_member_id, found.to_member_id), is_for_change=True)
    session.refresh(found)  # as it is now that nobody else can change it
    number = number_text(found.no, found.year)
    if found.voided_at is not None:
        raise RefusedError(Problem.TRANSFER_VOIDED, number=number)
    for member_id in (found.from_member_id, found.to_member_id):
        refuse_open_settlement(session, member_id)
    lines = session.scalars(
        select(ShareTransaction)
        .where(ShareTransaction.transfer_id == transfer_id, stands(ShareTransaction))
        .order_by(ShareTransaction.shares, ShareTransaction.id)
    ).all()
    reverse_lines(session, lines, reason=why)
    found.voided_at = acting(session).now
    found.void_reason = why
    session.flush()
    told = f"إلغاء {_PAPERS[found.kind]} {number}"
    certificates_after_move(session, found.to_member_id, reason=told, today=today)


def _cleaned(given: TransferInput, *, today: date) -> TransferInput:
    given = replace(
        given,
        reason=clean(given.reason, multiline=True),
        decision_ref=clean(given.decision_ref),
    )
    if given.from_member_id == given.to_member_id:
        raise RefusedError(Problem.TO_ONESELF)
    problems: dict[str, Problem] = {}
    if given.shares < 1:
        problems["shares"] = Problem.NOT_POSITIVE
    if given.on_date > today:
        problems["on_date"] = Problem.IN_FUTURE
    for name, longest in _LONGEST.items():
        if len(getattr(given, name)) > longest:
            problems[name] = Problem.TOO_LONG
    if problems:
        raise InvalidInputError(problems)
    return given


def _check_giver(session: Session, giver: Standing, given: TransferInput) -> None:
    """Shares are given away by members, and left by the deceased to an heir (Arts. 3-b, 24, 25)."""
    status = status_then(session, giver, given.on_date)
    if status is None:
        raise InvalidInputError({"on_date": Problem.BEFORE_JOINING})
    if given.kind is TransferKind.INHERITANCE:
        if status is not MemberStatus.DECEASED:
            raise RefusedError(Problem.NOT_DECEASED, number=giver.number)
        return
    if status is MemberStatus.DECEASED:
        raise RefusedError(Problem.HEIRS_ONLY, number=giver.number)
    if status not in MEMBERS_IN:
        raise RefusedError(Problem.SETTLED_NOT_TRANSFERRED, number=giver.number)


def _check_receiver(session: Session, receiver: Standing, given: TransferInput) -> None:
    """Only to somebody who meets the conditions of membership (Law 39/1998 Art. 3-b).

    An heir under age takes the place through a guardian (Art. 25).
    """
    for status in (receiver.status, status_then(session, receiver, given.on_date)):
        if status not in MEMBERS_IN:
            day = gregorian_text(given.on_date)
            raise RefusedError(Problem.NOT_A_MEMBER_THEN, number=receiver.number, date=day)
    if given.kind is TransferKind.TRANSFER:
        terms = terms_of(office_rules(session), today=given.on_date)
        if is_under_age(receiver.birth_date, receiver.birth_year, terms):
            raise RefusedError(
                Problem.RECEIVER_UNDER_AGE, number=receiver.number, age=terms.adult_age
            )


def _post(session: Session, transfer_id: int, given: TransferInput, lots: Sequence[Lot]) -> None:
    out, into = _SIDES[given.kind]
    for lot in lots:
        same: dict[str, Any] = {
            "on_date": given.on_date,
            "unit_value": lot.unit_value,
            "paid_in": lot.paid_in,
            "reason": given.reason,
            "decision_ref": given.decision_ref,
            "transfer_id": transfer_id,
        }
        sides = (
            (given.from_member_id, given.to_member_id, out, -lot.shares),
            (given.to_member_id, given.from_member_id, into, lot.shares),
        )
        for member_id, other_id, kind, shares in sides:
            post_shares(
                session,
                SharePosting(
                    member_id=member_id,
                    counter_member_id=other_id,
                    kind=kind,
                    shares=shares,
                    **same,
                ),
            )
