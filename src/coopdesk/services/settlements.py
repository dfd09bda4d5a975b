"""Settling with one who left: reckoned once, paid when the law allows it (Law 39/1998 Art. 24)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import MEMBERS_OUT, ShareKind
from coopdesk.domain.membership import EXITS, SettlementState, refund_due_on
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.certificates import certificates_after_move
from coopdesk.services.member_events import MemberEventRow, standing_events
from coopdesk.services.numbering import next_number
from coopdesk.services.reversals import stands
from coopdesk.services.settlement_list import (
    ExitRow,
    SettlementRow,
    get_settlement,
    list_exits,
    list_settlements,
    settlement_id_of,
)
from coopdesk.services.settlement_state import counting_settlements
from coopdesk.services.share_lots import lots_leaving
from coopdesk.services.share_reversal import reverse_lines
from coopdesk.services.shares import SharePosting, holding, post_shares
from coopdesk.storage.models import Member, Settlement, ShareTransaction

__all__ = [
    "ExitRow",
    "SettlementInput",
    "SettlementRow",
    "get_settlement",
    "list_exits",
    "list_settlements",
    "pay_settlement",
    "reckon_settlement",
    "reverse_payment",
    "settlement_id_of",
    "void_settlement",
]

NUMBERS: Final = Settlement.__tablename__
"""The yearly series of settlements' numbers."""

_LONGEST: Final = {"decision_ref": 120, "notes": 10_000}
_LONGEST_PAYMENT: Final = {"paid_to": 200, "voucher_ref": 60}
_MOST_RIALS: Final = 1_000_000_000_000
_PAPER: Final = "تصفية رقم"
"""What is written on a certificate that was returned because of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementInput:
    """What a person types about a settlement; the shares come from the ledger."""

    profits: int = 0
    """Whole rials of profit that the member has still to receive."""
    dues: int = 0
    """Whole rials that the member owes and that are deducted."""
    decision_ref: str = ""
    notes: str = ""


def reckon_settlement(
    session: Session, member_id: int, given: SettlementInput, *, today: date
) -> int:
    """Reckon what one who left receives, under the next number of the year; returns its id.

    It is due after the financial year of the leaving; for a deceased at once.

    Raises:
        GoneError: there is no such member.
        RefusedError: still a member, settled already, or nothing is there to settle.
        InvalidInputError: an amount can never be right.
    """
    member = _held(session, member_id)
    left = _exit_step(session, member)
    for found in counting_settlements(session, event_id=left.id):
        raise RefusedError(Problem.SETTLEMENT_EXISTS, number=found.number_text)
    given = _cleaned(given)
    held = holding(session, member_id)
    if not (held.shares or given.profits or given.dues):
        raise RefusedError(Problem.NOTHING_TO_SETTLE)
    amount = held.amount + given.profits - given.dues
    if amount < 0:
        raise InvalidInputError({"dues": Problem.DUES_TOO_HIGH})
    by = acting(session)
    settlement = Settlement(
        member_id=member_id,
        event_id=left.id,
        shares=held.shares,
        share_amount=held.amount,
        profits=given.profits,
        dues=given.dues,
        amount=amount,
        due_on=refund_due_on(member.status, left.effective_on),
        state=SettlementState.DUE,
        decision_ref=given.decision_ref,
        notes=given.notes,
        created_at=by.now,
        created_by=by.who,
        year=today.year,
        no=next_number(session, NUMBERS, year=today.year),
    )
    session.add(settlement)
    session.flush()
    return settlement.id


def pay_settlement(
    session: Session,
    settlement_id: int,
    *,
    on: date,
    paid_to: str,
    voucher_ref: str,
    today: date,
) -> None:
    """Note that a settlement was paid: the shares leave the ledger and the certificates with them.

    Raises:
        GoneError: there is no such settlement.
        RefusedError: it is not due yet, was paid or voided, or the shares changed since.
        InvalidInputError: the day is in the future, or nobody is named who received it.
    """
    settlement = _due(session, settlement_id)
    texts = {"paid_to": clean(paid_to), "voucher_ref": clean(voucher_ref)}
    _check_payment(texts, on, today)
    if on < settlement.due_on:
        raise RefusedError(Problem.NOT_DUE_YET, date=gregorian_text(settlement.due_on))
    member = _held(session, settlement.member_id)
    held = holding(session, member.id)
    number = number_text(settlement.no, settlement.year)
    if (held.shares, held.amount) != (settlement.shares, settlement.share_amount):
        raise RefusedError(Problem.SETTLEMENT_STALE, number=number)
    settlement.state, settlement.paid_on = SettlementState.PAID, on
    settlement.paid_to, settlement.voucher_ref = texts["paid_to"], texts["voucher_ref"]
    session.flush()
    _post_refund(session, settlement)
    certificates_after_move(session, member.id, reason=f"{_PAPER} {number}", today=today)


def reverse_payment(session: Session, settlement_id: int, *, reason: str) -> None:
    """Take a payment back that was noted by mistake: the shares return, the settlement is void.

    Raises:
        GoneError: there is no such settlement.
        RefusedError: it is not paid, or its member came back since.
        InvalidInputError: no reason is given.
    """
    settlement = _of(session, settlement_id)
    number = number_text(settlement.no, settlement.year)
    if settlement.state is SettlementState.VOID:
        raise RefusedError(Problem.SETTLEMENT_VOID, number=number)
    if settlement.state is not SettlementState.PAID:
        raise RefusedError(Problem.SETTLEMENT_OPEN, number=number)
    why = _why(reason)
    member = _held(session, settlement.member_id)
    if member.status not in MEMBERS_OUT:
        raise RefusedError(Problem.STEP_IMPOSSIBLE)
    refund = select(ShareTransaction).where(
        ShareTransaction.settlement_id == settlement_id, stands(ShareTransaction)
    )
    reverse_lines(session, session.scalars(refund).all(), reason=why)
    settlement.state, settlement.void_reason = SettlementState.VOID, why
    session.flush()


def void_settlement(session: Session, settlement_id: int, *, reason: str) -> None:
    """Void a settlement that was not paid; its number stays.

    Raises:
        GoneError: there is no such settlement.
        RefusedError: it was paid or voided before.
        InvalidInputError: no reason is given.
    """
    settlement = _due(session, settlement_id)
    settlement.void_reason = _why(reason)
    settlement.state = SettlementState.VOID
    session.flush()


def _held(session: Session, member_id: int) -> Member:
    found = session.get(Member, member_id, with_for_update=True, populate_existing=True)
    if found is None:
        raise GoneError
    return found


def _of(session: Session, settlement_id: int) -> Settlement:
    """A settlement, kept for this transaction alone; its member first, as other moves do."""
    owner = session.scalar(select(Settlement.member_id).where(Settlement.id == settlement_id))
    if owner is None:
        raise GoneError
    _held(session, owner)
    return session.get_one(Settlement, settlement_id, with_for_update=True, populate_existing=True)


def _due(session: Session, settlement_id: int) -> Settlement:
    settlement = _of(session, settlement_id)
    number = number_text(settlement.no, settlement.year)
    if settlement.state is SettlementState.PAID:
        raise RefusedError(Problem.SETTLEMENT_PAID, number=number)
    if settlement.state is SettlementState.VOID:
        raise RefusedError(Problem.SETTLEMENT_VOID, number=number)
    return settlement


def _exit_step(session: Session, member: Member) -> MemberEventRow:
    if member.status not in MEMBERS_OUT:
        raise RefusedError(Problem.STILL_MEMBER)
    steps = [row for row in standing_events(session, member.id) if row.kind in EXITS]
    if not steps:
        raise RefusedError(Problem.STILL_MEMBER)
    return steps[-1]


def _cleaned(given: SettlementInput) -> SettlementInput:
    given = replace(
        given,
        decision_ref=clean(given.decision_ref),
        notes=clean(given.notes, multiline=True),
    )
    problems: dict[str, Problem] = {
        name: Problem.OUT_OF_RANGE
        for name in ("profits", "dues")
        if not 0 <= getattr(given, name) <= _MOST_RIALS
    }
    for name, longest in _LONGEST.items():
        if len(getattr(given, name)) > longest:
            problems[name] = Problem.TOO_LONG
    if problems:
        raise InvalidInputError(problems)
    return given


def _check_payment(texts: dict[str, str], on: date, today: date) -> None:
    problems: dict[str, Problem] = {}
    if on > today:
        problems["paid_on"] = Problem.IN_FUTURE
    if not texts["paid_to"]:
        problems["paid_to"] = Problem.REQUIRED
    for name, longest in _LONGEST_PAYMENT.items():
        if len(texts[name]) > longest:
            problems[name] = Problem.TOO_LONG
    if problems:
        raise InvalidInputError(problems)


def _why(reason: str) -> str:
    why = clean(reason, multiline=True)
    if not why:
        raise InvalidInputError({"reason": Problem.REASON_REQUIRED})
    return why


def _post_refund(session: Session, settlement: Settlement) -> None:
    """Out of the ledger at the values that were paid in; one line for each value."""
    if not settlement.shares or settlement.paid_on is None:
        return
    day = settlement.paid_on
    for lot in lots_leaving(session, settlement.member_id, settlement.shares, on=day):
        posting = SharePosting(
            member_id=settlement.member_id,
            on_date=day,
            kind=ShareKind.REFUND,
            shares=-lot.shares,
            unit_value=lot.unit_value,
            paid_in=lot.paid_in,
            voucher_ref=settlement.voucher_ref,
            decision_ref=settlement.decision_ref,
            settlement_id=settlement.id,
        )
        post_shares(session, posting)
