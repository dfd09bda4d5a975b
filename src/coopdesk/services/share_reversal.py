"""Taking lines of the ledger back, each by a line of its own on the same day."""

from collections.abc import Sequence

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from coopdesk.domain.calendars import gregorian_text
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.share_lots import free_shares
from coopdesk.services.shares import SharePosting, post_shares
from coopdesk.storage.models import Member, ShareTransaction


def is_reversed(session: Session, line: ShareTransaction) -> bool:
    """Whether a line was taken back, or takes another back itself."""
    if line.reverses_id is not None:
        return True
    return bool(session.scalar(select(exists().where(ShareTransaction.reverses_id == line.id))))


def reverse_lines(session: Session, lines: Sequence[ShareTransaction], *, reason: str) -> list[int]:
    """Reverse lines whose members are locked; returns the new lines' ids in the same order.

    Lines that gave shares away come back first.

    Raises:
        RefusedError: shares that a line brought have gone on since.
    """
    made: dict[int, int] = {}
    for line in sorted(lines, key=lambda one: one.shares):
        if line.shares > 0:
            _check_still_there(session, line)
        made[line.id] = post_shares(
            session,
            SharePosting(
                member_id=line.member_id,
                on_date=line.on_date,
                kind=line.kind,
                shares=-line.shares,
                unit_value=line.unit_value,
                paid_in=line.paid_in,
                counter_member_id=line.counter_member_id,
                voucher_ref=line.voucher_ref,
                decision_ref=line.decision_ref,
                reason=reason,
                reverses_id=line.id,
                transfer_id=line.transfer_id,
                settlement_id=line.settlement_id,
            ),
        )
    return [made[line.id] for line in lines]


def _check_still_there(session: Session, line: ShareTransaction) -> None:
    """The very shares of the line, at their value, must be free on every day since."""
    free = free_shares(session, line.member_id, on=line.on_date)
    left = sum(
        lot.shares
        for lot in free.lots
        if (lot.unit_value, lot.paid_in) == (line.unit_value, line.paid_in)
    )
    if min(left, free.shares) < line.shares:
        number = session.scalar(select(Member.number).where(Member.id == line.member_id))
        raise RefusedError(
            Problem.SHARES_WENT_ON, number=number or "", date=gregorian_text(line.on_date)
        )
