"""What the papers of a transfer and of leaving are made of, read in one piece."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, MemberEventKind, MemberStatus
from coopdesk.domain.membership import (
    founder_may_leave_on,
    last_notice_day,
    notice_takes_effect,
    refund_due_on,
)
from coopdesk.domain.shares import TransferKind, hundredths_of_percent
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.heirs import HeirRow, list_heirs
from coopdesk.services.member_events import MemberEventRow, standing_events
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.paper_subjects import member_ids
from coopdesk.services.reversals import stands
from coopdesk.services.rules import office_rules
from coopdesk.services.settlements import SettlementRow, get_settlement
from coopdesk.services.share_moves import TransferRow, get_transfer, list_transfers
from coopdesk.services.shares import Holding, capital, holding
from coopdesk.storage.models import Heir, MemberEvent


@dataclass(frozen=True, slots=True)
class TransferToPrint:
    """A transfer with both sides and what each holds at the end of its day."""

    transfer: TransferRow
    giver: MemberDetails
    receiver: MemberDetails
    giver_after: Holding
    receiver_after: Holding
    receiver_percent_x100: int
    """The receiver's part of all shares after it, in hundredths of a percent."""
    cap_percent: int


@dataclass(frozen=True, slots=True)
class WithdrawalToPrint:
    """A member's request to leave, and what the law says of its time."""

    member: MemberDetails
    request: MemberEventRow | None
    """The notice that was given; None while the paper is only being written."""
    requested_on: date
    free_from: date | None
    """A founder's first day to leave (Law 39/1998 Art. 4); None for who is no founder."""
    notice_until: date
    """The last day for a notice that counts for the year of the request (Art. 76)."""
    effective_on: date
    """The end of the financial year that the notice counts for."""
    refund_from: date
    """The first day on which the shares are paid back (Art. 24)."""
    notice_months: int
    founder_years: int

    @property
    def is_late(self) -> bool:
        """The notice counts for the year after."""
        return self.requested_on > self.notice_until

    @property
    def is_too_early(self) -> bool:
        """A founder who has not stayed long enough."""
        return self.free_from is not None and self.effective_on < self.free_from


@dataclass(frozen=True, slots=True)
class SettlementToPrint:
    """What one who left receives, with the person it is about."""

    settlement: SettlementRow
    member: MemberDetails
    reason: str
    exit_decision: str


@dataclass(frozen=True, slots=True)
class HeirsToPrint:
    """A deceased member, the heirs, and the transfer to the one who took the place."""

    member: MemberDetails
    died_on: date
    held: Holding
    """On the day of the death."""
    heirs: tuple[HeirRow, ...]
    transfer: TransferRow | None

    @property
    def successor(self) -> HeirRow | None:
        """Who took the place."""
        return next((heir for heir in self.heirs if heir.is_successor), None)


def transfer_to_print(session: Session, transfer_id: int, *, today: date) -> TransferToPrint:
    """One transfer as its paper tells it.

    Raises:
        GoneError: there is no such transfer.
    """
    transfer = get_transfer(session, transfer_id)
    day = transfer.on_date
    after = holding(session, transfer.to_id, as_of=day)
    whole = capital(session, as_of=day).shares
    return TransferToPrint(
        transfer,
        get_member(session, transfer.from_id, today=today),
        get_member(session, transfer.to_id, today=today),
        holding(session, transfer.from_id, as_of=day),
        after,
        hundredths_of_percent(after.shares, whole),
        office_rules(session).number("rules.share_cap_pct"),
    )


def withdrawal_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Members by number; without numbers whoever gave notice or withdrew last.

    Raises:
        RefusedError: nobody has one of the numbers.
    """
    if numbers:
        return member_ids(session, numbers)
    return _last_of(session, MemberEventKind.WITHDRAWAL_NOTICE, MemberEventKind.WITHDRAWN)


def withdrawal_to_print(session: Session, member_id: int, *, today: date) -> WithdrawalToPrint:
    """A request to leave as its paper tells it; of today while no notice was given.

    Raises:
        GoneError: there is no such member.
        RefusedError: the membership ended in another way than by withdrawal.
    """
    member = get_member(session, member_id, today=today)
    if member.status not in {*MEMBERS_IN, MemberStatus.WITHDRAWN}:
        raise RefusedError(Problem.STEP_IMPOSSIBLE)
    asked = (MemberEventKind.WITHDRAWAL_NOTICE, MemberEventKind.WITHDRAWN)
    steps = [row for row in standing_events(session, member_id) if row.kind in asked]
    notices = [row for row in steps if row.kind is MemberEventKind.WITHDRAWAL_NOTICE]
    request = next(reversed(notices or steps), None)
    on = today if request is None else request.requested_on or request.effective_on
    rules = office_rules(session)
    months = rules.number("rules.withdrawal_notice_months")
    years = rules.number("rules.founder_years")
    effective = notice_takes_effect(on, months)
    if member.status is MemberStatus.WITHDRAWN:
        effective = member.status_on
    return WithdrawalToPrint(
        member=member,
        request=request,
        requested_on=on,
        free_from=founder_may_leave_on(member.joined_on, years) if member.is_founder else None,
        notice_until=last_notice_day(on.year, months),
        effective_on=effective,
        refund_from=refund_due_on(MemberStatus.WITHDRAWN, effective),
        notice_months=months,
        founder_years=years,
    )


def settlement_to_print(session: Session, settlement_id: int, *, today: date) -> SettlementToPrint:
    """One settlement as its paper tells it.

    Raises:
        GoneError: there is no such settlement.
    """
    settlement = get_settlement(session, settlement_id)
    event = session.get_one(MemberEvent, settlement.event_id)
    return SettlementToPrint(
        settlement,
        get_member(session, settlement.member_id, today=today),
        event.reason,
        event.decision_ref,
    )


def heirs_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Deceased members by number; without numbers the one whose heirs were written down last.

    Raises:
        RefusedError: nobody has one of the numbers.
    """
    if numbers:
        return member_ids(session, numbers)
    query = select(Heir.member_id).where(Heir.removed_at.is_(None)).order_by(Heir.id.desc())
    last = session.scalar(query.limit(1))
    return [last] if last is not None else _last_of(session, MemberEventKind.DECEASED)


def heirs_to_print(session: Session, member_id: int, *, today: date) -> HeirsToPrint:
    """The heirs of a deceased member as their minutes tell it.

    Raises:
        GoneError: there is no such member.
        RefusedError: the member is not deceased.
    """
    member = get_member(session, member_id, today=today)
    if member.status is not MemberStatus.DECEASED:
        raise RefusedError(Problem.NOT_DECEASED)
    inherited = [
        row
        for row in list_transfers(session, member_id=member_id)
        if row.kind is TransferKind.INHERITANCE and row.from_id == member_id and not row.voided_at
    ]
    return HeirsToPrint(
        member,
        member.status_on,
        holding(session, member_id, as_of=member.status_on),
        tuple(list_heirs(session, member_id)),
        inherited[-1] if inherited else None,
    )


def _last_of(session: Session, *kinds: MemberEventKind) -> list[int]:
    """The member of the last standing step of these kinds."""
    query = (
        select(MemberEvent.member_id)
        .where(MemberEvent.kind.in_(sorted(kinds)), stands(MemberEvent))
        .order_by(MemberEvent.effective_on.desc(), MemberEvent.id.desc())
    )
    return list(session.scalars(query.limit(1)))
