"""One heir in the place of a deceased member, with the consent of the others (Art. 25)."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, MemberStatus
from coopdesk.domain.membership import SettlementState
from coopdesk.domain.shares import TransferKind
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.settlement_state import counting_settlements, refuse_open_settlement
from coopdesk.services.share_transfers import TransferInput, transfer_shares
from coopdesk.services.shares import holding
from coopdesk.storage.models import Heir, Member, ShareTransfer


def take_the_place(
    session: Session,
    heir: Heir,
    *,
    to_member_id: int,
    on: date,
    decision_ref: str,
    today: date,
) -> int:
    """Move all shares of the deceased to the heir's own record; returns the transfer's id.

    Raises:
        GoneError: there is no such member.
        RefusedError: another heir has not consented, the place is taken, a settlement stands, the
            member is somebody else or none, or there are no shares.
        InvalidInputError: the day can never be right.
    """
    deceased = session.get_one(Member, heir.member_id)
    if deceased.status is not MemberStatus.DECEASED:
        raise RefusedError(Problem.NOT_DECEASED)
    refuse_second_successor(session, deceased.id)
    _refuse_settled(session, deceased.id)
    others = _others(session, heir)
    against = [other.full_name for other in others if not other.has_consented]
    if against:
        raise RefusedError(Problem.HEIRS_DISAGREE, names="، ".join(against))
    _check_member(session, heir, to_member_id)
    if on > today:
        raise InvalidInputError({"on": Problem.IN_FUTURE})
    if on < deceased.status_on:
        raise InvalidInputError({"on": Problem.BEFORE_LAST_STEP})
    shares = holding(session, deceased.id).shares
    if not shares:
        raise RefusedError(Problem.NOTHING_TO_SETTLE)
    given = TransferInput(
        from_member_id=deceased.id,
        to_member_id=to_member_id,
        shares=shares,
        on_date=on,
        decision_ref=decision_ref,
        kind=TransferKind.INHERITANCE,
    )
    transfer_id = transfer_shares(session, given, today=today)
    for other in others:
        other.is_successor = False
    heir.is_successor, heir.heir_member_id = True, to_member_id
    session.flush()
    return transfer_id


def refuse_second_successor(session: Session, deceased_id: int) -> None:
    """Refuse what cannot be once an heir has the shares of the deceased.

    Raises:
        RefusedError: an heir took the place, and the transfer stands.
    """
    query = (
        select(Member.full_name)
        .join(ShareTransfer, ShareTransfer.to_member_id == Member.id)
        .where(
            ShareTransfer.from_member_id == deceased_id,
            ShareTransfer.kind == TransferKind.INHERITANCE,
            ShareTransfer.voided_at.is_(None),
        )
    )
    name = session.scalar(query.limit(1))
    if name is not None:
        raise RefusedError(Problem.SUCCEEDED, name=name)


def _refuse_settled(session: Session, deceased_id: int) -> None:
    refuse_open_settlement(session, deceased_id)
    for settlement in counting_settlements(session, member_id=deceased_id):
        if settlement.state is SettlementState.PAID and settlement.shares:
            raise RefusedError(Problem.SETTLEMENT_PAID, number=settlement.number_text)


def _others(session: Session, heir: Heir) -> list[Heir]:
    query = select(Heir).where(
        Heir.member_id == heir.member_id, Heir.id != heir.id, Heir.removed_at.is_(None)
    )
    return list(session.scalars(query.order_by(Heir.id)))


def _check_member(session: Session, heir: Heir, to_member_id: int) -> None:
    """The heir's own record: a member, and not one with another card."""
    member = session.get(Member, to_member_id)
    if member is None:
        raise GoneError
    if member.status not in MEMBERS_IN:
        raise RefusedError(Problem.HEIR_NOT_MEMBER)
    if heir.national_no and member.national_no and heir.national_no != member.national_no:
        raise RefusedError(Problem.HEIR_IS_ANOTHER, number=member.number)
