"""Buying shares, correcting a holding, taking a wrong line back; transfers are beside it."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import MEMBERS_IN, MemberStatus, PaidIn, ShareKind
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.certificates import certificates_after_move
from coopdesk.services.member_standing import Standing, standings, status_then
from coopdesk.services.move_warnings import MoveWarning, move_warnings
from coopdesk.services.rules import office_rules
from coopdesk.services.settlement_state import refuse_open_settlement
from coopdesk.services.share_lots import free_shares, taken
from coopdesk.services.share_reversal import is_reversed, reverse_lines
from coopdesk.services.share_transfers import (
    TransferInput,
    TransferRow,
    get_transfer,
    list_transfers,
    transfer_id_of,
    transfer_shares,
    void_transfer,
)
from coopdesk.services.shares import SharePosting, post_shares, share_value
from coopdesk.storage.models import Settlement, ShareTransaction, ShareTransfer

__all__ = [
    "MoveWarning",
    "TransferInput",
    "TransferRow",
    "buy_shares",
    "correct_shares",
    "get_transfer",
    "list_transfers",
    "move_warnings",
    "reverse_line",
    "transfer_id_of",
    "transfer_shares",
    "void_transfer",
]

MOST: Final = 1_000_000
"""Shares of one line; more is a slip of the hand."""
_LONGEST: Final = {"voucher_ref": 60, "decision_ref": 120, "reason": 1000}


@dataclass(frozen=True, slots=True)
class _Texts:
    voucher_ref: str
    decision_ref: str
    reason: str


def buy_shares(
    session: Session,
    member_id: int,
    *,
    shares: int,
    on: date,
    today: date,
    paid_in: PaidIn = PaidIn.CASH,
    voucher_ref: str = "",
    decision_ref: str = "",
    reason: str = "",
) -> int:
    """Sell shares to a member at the cooperative's share value; returns the line's id.

    Raises:
        GoneError: there is no such member.
        InvalidInputError: the count, the day or a text cannot be right.
        RefusedError: no member on that day, a settlement waits to be paid, nothing in kind is
            taken, or the share value is not set.
    """
    texts = _cleaned(voucher_ref=voucher_ref, decision_ref=decision_ref, reason=reason)
    _check(texts, shares=shares, on=on, today=today)
    member = standings(session, [member_id], is_for_change=True)[member_id]
    _check_member(session, member, on)
    refuse_open_settlement(session, member_id)
    if paid_in is PaidIn.KIND and not office_rules(session).is_on("rules.in_kind_allowed"):
        raise RefusedError(Problem.IN_KIND_NOT_ALLOWED)
    _check_valued(session)
    return post_shares(
        session,
        SharePosting(
            member_id=member_id,
            on_date=on,
            kind=ShareKind.PURCHASE,
            shares=shares,
            paid_in=paid_in,
            voucher_ref=texts.voucher_ref,
            decision_ref=texts.decision_ref,
            reason=texts.reason,
        ),
    )


def correct_shares(
    session: Session,
    member_id: int,
    *,
    shares: int,
    on: date,
    reason: str,
    today: date,
    decision_ref: str = "",
) -> int:
    """Add or take away shares that the ledger has wrong; returns the (first) line's id.

    Shares that are added have the cooperative's share value; those taken away leave with what was
    paid in for them, the oldest first, one line for each value.

    Raises:
        GoneError: there is no such member.
        InvalidInputError: nothing to correct, no reason, or the day cannot be right.
        RefusedError: more than was held on that day or is still there; a settlement waits to be
            paid; the share value is not set.
    """
    texts = _cleaned(voucher_ref="", decision_ref=decision_ref, reason=reason)
    _check(texts, shares=abs(shares), on=on, today=today, needs_reason=True)
    member = standings(session, [member_id], is_for_change=True)[member_id]
    if on < member.joined_on:
        raise InvalidInputError({"on": Problem.BEFORE_JOINING})
    if member.status is MemberStatus.MERGED:
        raise RefusedError(Problem.NOT_A_MEMBER_THEN, number=member.number, date=gregorian_text(on))
    refuse_open_settlement(session, member_id)
    _check_valued(session)
    lots: list[tuple[int, int | None, PaidIn]] = [(shares, None, PaidIn.CASH)]
    if shares < 0:
        free = free_shares(session, member_id, on=on)
        parts = taken(free, -shares, number=member.number, on=on)
        lots = [(-lot.shares, lot.unit_value, lot.paid_in) for lot in parts]
    lines = [
        post_shares(
            session,
            SharePosting(
                member_id=member_id,
                on_date=on,
                kind=ShareKind.CORRECTION,
                shares=count,
                unit_value=value,
                paid_in=paid_in,
                decision_ref=texts.decision_ref,
                reason=texts.reason,
            ),
        )
        for count, value, paid_in in lots
    ]
    if shares < 0:
        certificates_after_move(session, member_id, reason=texts.reason, today=today)
    return lines[0]


def reverse_line(session: Session, line_id: int, *, reason: str, today: date) -> int:
    """Take back a line that should not be there, on its own day; returns the new line's id.

    Raises:
        GoneError: there is no such line.
        InvalidInputError: no reason is given.
        RefusedError: it was taken back before, it belongs to a paper that is voided as a whole,
            its shares have gone on since, or a settlement waits to be paid.
    """
    texts = _cleaned(voucher_ref="", decision_ref="", reason=reason)
    line = session.get(ShareTransaction, line_id)
    if line is None:
        raise GoneError
    _check(texts, shares=1, on=line.on_date, today=line.on_date, needs_reason=True)
    standings(session, [line.member_id], is_for_change=True)
    if is_reversed(session, line):
        raise RefusedError(Problem.ALREADY_REVERSED)
    _refuse_part(session, line)
    refuse_open_settlement(session, line.member_id)
    new_id = reverse_lines(session, [line], reason=texts.reason)[0]
    certificates_after_move(session, line.member_id, reason=texts.reason, today=today)
    return new_id


def _cleaned(*, voucher_ref: str, decision_ref: str, reason: str) -> _Texts:
    return _Texts(clean(voucher_ref), clean(decision_ref), clean(reason, multiline=True))


def _check(
    texts: _Texts, *, shares: int, on: date, today: date, needs_reason: bool = False
) -> None:
    problems: dict[str, Problem] = {}
    if shares < 1:
        problems["shares"] = Problem.NOT_POSITIVE
    elif shares > MOST:
        problems["shares"] = Problem.OUT_OF_RANGE
    if on > today:
        problems["on"] = Problem.IN_FUTURE
    if needs_reason and not texts.reason:
        problems["reason"] = Problem.REASON_REQUIRED
    for name, longest in _LONGEST.items():
        if len(getattr(texts, name)) > longest:
            problems[name] = Problem.TOO_LONG
    if problems:
        raise InvalidInputError(problems)


def _check_member(session: Session, member: Standing, on: date) -> None:
    """Shares are for members (Law 39/1998 Art. 3-b)."""
    then = status_then(session, member, on)
    if then is None:
        raise InvalidInputError({"on": Problem.BEFORE_JOINING})
    if then not in MEMBERS_IN or member.status is MemberStatus.MERGED:
        day = gregorian_text(on)
        raise RefusedError(Problem.NOT_A_MEMBER_THEN, number=member.number, date=day)


def _refuse_part(session: Session, line: ShareTransaction) -> None:
    """A line of a transfer, a settlement or a merge goes with the whole."""
    papers = ((ShareTransfer, line.transfer_id), (Settlement, line.settlement_id))
    for model, paper_id in papers:
        if paper_id is not None:
            found = session.execute(select(model.no, model.year).where(model.id == paper_id)).one()
            raise RefusedError(Problem.NOT_REVERSED_ALONE, paper=number_text(*found))
    if line.merge_id is not None:
        raise RefusedError(Problem.NOT_REVERSED_ALONE)


def _check_valued(session: Session) -> None:
    if not share_value(session):
        raise RefusedError(Problem.SHARE_VALUE_UNKNOWN)
