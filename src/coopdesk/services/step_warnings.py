"""What the law says against a step of a membership: warned of, and explained where it must be."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import MEMBERS_IN, MemberEventKind
from coopdesk.domain.membership import (
    EXITS,
    StepInput,
    founder_may_leave_on,
    last_notice_day,
    notice_takes_effect,
)
from coopdesk.errors import GoneError, Problem
from coopdesk.services.member_events import MemberEventRow, standing_events
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.storage.models import Member

EXCEPTIONS: Final = frozenset({Problem.FOUNDER_TOO_EARLY, Problem.NOTICE_LATE})
"""Warnings that the step's reason must answer."""

_BY_DECISION: Final = frozenset(
    {
        MemberEventKind.SUSPENDED,
        MemberEventKind.REINSTATED,
        MemberEventKind.WITHDRAWN,
        MemberEventKind.EXPELLED,
        MemberEventKind.LOST,
    }
)


@dataclass(frozen=True, slots=True)
class StepWarning:
    """One thing the law says; `facts` fill the sentence."""

    problem: Problem
    article: str = ""
    """Of Law 39/1998; empty where the law says nothing."""
    facts: Mapping[str, object] = field(default_factory=dict)


def step_warnings(
    session: Session,
    member_id: int,
    given: StepInput,
    *,
    today: date,  # noqa: ARG001 - every step is told the day at the desk
) -> tuple[StepWarning, ...]:
    """What speaks against a step; nothing of it blocks, two of them ask for a reason.

    Raises:
        GoneError: there is no such member.
    """
    member = session.get(Member, member_id)
    if member is None:
        raise GoneError
    rules = office_rules(session)
    notice = open_notice(standing_events(session, member_id))
    return (
        *_founder(member, given, rules),
        *_notice(given, notice, rules),
        *_minimum(session, given, rules),
        *_decision(given),
    )


def open_notice(standing: list[MemberEventRow]) -> MemberEventRow | None:
    """The notice of withdrawal that stands and that no exit was written down after."""
    found = None
    for row in sorted(standing, key=lambda step: step.id):
        if row.kind is MemberEventKind.WITHDRAWAL_NOTICE:
            found = row
        elif row.kind in EXITS:
            found = None
    return found


def _founder(member: Member, given: StepInput, rules: OfficeRules) -> Iterator[StepWarning]:
    """A founder stays for some years (Law 39/1998 Art. 4)."""
    if not member.is_founder:
        return
    leaves_on = given.effective_on
    if given.kind is MemberEventKind.WITHDRAWAL_NOTICE:
        leaves_on = notice_takes_effect(leaves_on, rules.number("rules.withdrawal_notice_months"))
    elif given.kind is not MemberEventKind.WITHDRAWN:
        return
    first = founder_may_leave_on(member.joined_on, rules.number("rules.founder_years"))
    if leaves_on < first:
        yield StepWarning(Problem.FOUNDER_TOO_EARLY, "4", {"date": gregorian_text(first)})


def _notice(
    given: StepInput, notice: MemberEventRow | None, rules: OfficeRules
) -> Iterator[StepWarning]:
    """Notice reaches the board some months before the year's end (Law 39/1998 Art. 76)."""
    if given.kind is not MemberEventKind.WITHDRAWN:
        return
    told = given.requested_on or (notice.effective_on if notice else None)
    if told is None:
        yield StepWarning(Problem.NO_NOTICE, "76")
    months = rules.number("rules.withdrawal_notice_months")
    last = last_notice_day(given.effective_on.year, months)
    if (told or given.effective_on) > last:
        yield StepWarning(Problem.NOTICE_LATE, "76", {"date": gregorian_text(last)})


def _minimum(session: Session, given: StepInput, rules: OfficeRules) -> Iterator[StepWarning]:
    """Too few members are a ground for dissolution (Law 39/1998 Art. 83-b)."""
    if given.kind not in EXITS:
        return
    among = Member.status.in_(sorted(MEMBERS_IN))
    left = (session.scalar(select(func.count()).where(among)) or 0) - 1
    least = rules.number("rules.founders_min")
    if left < least:
        facts = {"count": left, "minimum": least}
        yield StepWarning(Problem.NEAR_DISSOLUTION, "83-ب", facts)


def _decision(given: StepInput) -> Iterator[StepWarning]:
    if given.kind in _BY_DECISION and not given.decision_ref.strip():
        expelled = given.kind is MemberEventKind.EXPELLED
        yield StepWarning(Problem.NO_DECISION, "23" if expelled else "")
