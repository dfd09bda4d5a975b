"""The steps of a membership after the joining: each an event, a wrong one reversed by another."""

from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import EVENT_STATUS, MEMBERS_OUT, MemberEventKind, MemberStatus
from coopdesk.domain.membership import (
    EXITS,
    STEPS_AFTER,
    SettlementState,
    StepInput,
)
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.member_events import (
    MemberEventInput,
    MemberEventRow,
    record_event,
    standing_events,
)
from coopdesk.services.settlement_state import counting_settlements, void_open_settlements
from coopdesk.services.step_warnings import (
    EXCEPTIONS,
    StepWarning,
    open_notice,
    step_warnings,
)
from coopdesk.services.succession import refuse_second_successor
from coopdesk.storage.models import Member, MemberEvent

__all__ = [
    "StepInput",
    "StepWarning",
    "possible_steps",
    "record_step",
    "reverse_step",
    "step_warnings",
]

_NOTICE: Final = MemberEventKind.WITHDRAWAL_NOTICE


def possible_steps(session: Session, member_id: int) -> tuple[MemberEventKind, ...]:
    """What can follow for this member now.

    Raises:
        GoneError: there is no such member.
    """
    member = session.get(Member, member_id)
    if member is None:
        raise GoneError
    steps = STEPS_AFTER[member.status]
    if _NOTICE in steps and open_notice(standing_events(session, member_id)) is not None:
        return tuple(kind for kind in steps if kind is not _NOTICE)
    if MemberEventKind.REINSTATED in steps and _is_paid_out(session, member):
        return ()
    return steps


def record_step(session: Session, member_id: int, given: StepInput, *, today: date) -> int:
    """Write a step down and bring the member's standing after it; returns the event's id.

    A settlement that was reckoned and not paid is void when its member is reinstated.

    Raises:
        GoneError: there is no such member.
        RefusedError: it cannot follow where the member stands.
        InvalidInputError: a date can never be right, or a reason is missing: for a suspension,
            an expulsion, a lost condition, and for what is against a period of the law.
    """
    member = _held(session, member_id)
    given = given.cleaned()
    standing = standing_events(session, member_id)
    _check_order(session, member, given.kind, standing)
    _check_fields(session, member, given, standing, today=today)
    if given.kind is MemberEventKind.WITHDRAWN and given.requested_on is None:
        notice = open_notice(standing)
        told = notice.effective_on if notice else None
    else:
        told = given.requested_on
    event = MemberEventInput(
        kind=given.kind,
        requested_on=told,
        effective_on=given.effective_on,
        reason=given.reason,
        decision_ref=given.decision_ref,
    )
    event_id = record_event(session, member_id, event)
    if given.kind is MemberEventKind.REINSTATED:
        void_open_settlements(session, member_id=member_id, reason=given.reason)
    if given.kind in EVENT_STATUS:
        member.status, member.status_on = EVENT_STATUS[given.kind], given.effective_on
    session.flush()
    return event_id


def reverse_step(
    session: Session,
    event_id: int,
    *,
    reason: str,
    today: date,  # noqa: ARG001 - every step is told the day at the desk
) -> int:
    """Take back the last standing step by another; the member stands as before it.

    A settlement that was reckoned on it and not paid is void with it. Returns the id of the
    reversing event.

    Raises:
        GoneError: there is no such step.
        RefusedError: it is a joining or a merge, was reversed, was followed by another step, or
            money or shares have gone out on it.
        InvalidInputError: no reason is given.
    """
    event = session.get(MemberEvent, event_id)
    if event is None:
        raise GoneError
    member = _held(session, event.member_id)
    reason = clean(reason, multiline=True)
    if not reason:
        raise InvalidInputError({"reason": Problem.REASON_REQUIRED})
    standing = standing_events(session, member.id)
    _check_reversible(session, event, standing)
    reversing = MemberEventInput(
        kind=event.kind,
        requested_on=event.requested_on,
        effective_on=event.effective_on,
        reason=reason,
        decision_ref=event.decision_ref,
        reverses_id=event.id,
    )
    reversing_id = record_event(session, member.id, reversing)
    void_open_settlements(session, event_id=event.id, reason=reason)
    if event.kind in EVENT_STATUS:
        before = [row for row in standing if row.kind in EVENT_STATUS and row.id != event.id]
        last = before[-1] if before else None
        member.status = EVENT_STATUS[last.kind] if last else MemberStatus.ACTIVE
        member.status_on = last.effective_on if last else member.joined_on
    session.flush()
    return reversing_id


def _held(session: Session, member_id: int) -> Member:
    """A member, kept for this transaction alone: another desk waits until it ends."""
    found = session.get(Member, member_id, with_for_update=True, populate_existing=True)
    if found is None:
        raise GoneError
    return found


def _check_order(
    session: Session, member: Member, kind: MemberEventKind, standing: list[MemberEventRow]
) -> None:
    if kind not in STEPS_AFTER[member.status]:
        raise RefusedError(Problem.STEP_IMPOSSIBLE)
    notice = open_notice(standing) if kind is _NOTICE else None
    if notice is not None:
        raise RefusedError(Problem.NOTICE_STANDS, date=gregorian_text(notice.effective_on))
    if kind is MemberEventKind.REINSTATED and _is_paid_out(session, member):
        raise RefusedError(Problem.APPLY_ANEW)


def _check_fields(
    session: Session,
    member: Member,
    given: StepInput,
    standing: list[MemberEventRow],
    *,
    today: date,
) -> None:
    steps = [row.effective_on for row in standing if row.kind in EVENT_STATUS]
    last_on = max(steps, default=member.joined_on)
    problems = given.problems(joined_on=member.joined_on, last_on=last_on, today=today)
    if given.kind is MemberEventKind.WITHDRAWN and not given.reason and "reason" not in problems:
        said = step_warnings(session, member.id, given, today=today)
        if any(warning.problem in EXCEPTIONS for warning in said):
            problems["reason"] = Problem.EXCEPTION_UNEXPLAINED
    if problems:
        raise InvalidInputError(problems)


def _is_paid_out(session: Session, member: Member) -> bool:
    """Whether one who left got the money; who returns then needs new shares."""
    if member.status not in MEMBERS_OUT:
        return False
    left = [row.id for row in standing_events(session, member.id) if row.kind in EXITS]
    settled = counting_settlements(session, event_id=left[-1]) if left else []
    return any(settlement.state is SettlementState.PAID for settlement in settled)


def _check_reversible(session: Session, event: MemberEvent, standing: list[MemberEventRow]) -> None:
    if event.merge_id is not None or event.kind is MemberEventKind.MERGED:
        raise RefusedError(Problem.STEP_OF_MERGE)
    if event.id not in {row.id for row in standing}:
        raise RefusedError(Problem.STEP_REVERSED)
    if event.kind is MemberEventKind.JOINED:
        raise RefusedError(Problem.JOINING_STAYS)
    if event.kind is _NOTICE:
        notice = open_notice(standing)
        last_id = notice.id if notice else None
    else:
        last_id = [row.id for row in standing if row.kind in EVENT_STATUS][-1]
    if last_id != event.id:
        raise RefusedError(Problem.NOT_LAST_STEP)
    for settlement in counting_settlements(session, event_id=event.id):
        if settlement.state is SettlementState.PAID:
            raise RefusedError(Problem.SETTLEMENT_PAID, number=settlement.number_text)
    if event.kind is MemberEventKind.DECEASED:
        refuse_second_successor(session, event.member_id)
