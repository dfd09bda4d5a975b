"""Admissions and exits that the general assembly ratifies (Law 39/1998 Art. 51-h)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import MemberEventKind, Sex
from coopdesk.domain.membership import EXITS
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.reversals import stands
from coopdesk.storage.models import Member, MemberEvent, MembershipApplication, Ratification

_FROM_PAPER: Final = timedelta(days=366)
"""A step written down later than this after its day comes from the paper register, whose yearly
assemblies (Law 39/1998 Art. 52) have spoken."""
_LONGEST_REF: Final = 120
_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class RatifyRow:
    """One admission or exit that waits for the assembly."""

    event_id: int
    member_id: int
    number: int
    full_name: str
    sex: Sex | None
    kind: MemberEventKind
    effective_on: date
    reason: str
    decision_ref: str


def waiting_for_assembly(session: Session, *, until: date) -> list[RatifyRow]:
    """Admissions first, then exits, that took effect until a day and were not ratified yet.

    Founders, whom the founding assembly admitted, and what the paper register brought in do not
    wait; a former member's return by application does.
    """
    order = {kind: place for place, kind in enumerate(_ORDER)}
    first = session.scalar(select(func.min(MemberEvent.created_at)))
    if first is None:
        return []
    days = MemberEvent.effective_on.between(first.date() - _FROM_PAPER, until)
    found = [
        RatifyRow(*row[:-1])
        for row in session.execute(_waiting().where(days))
        if row[-1].date() - row.effective_on <= _FROM_PAPER
    ]
    return sorted(found, key=lambda row: (order[row.kind], row.effective_on, row.number))


def ratify(
    session: Session, event_ids: Collection[int], *, on: date, decision_ref: str, today: date
) -> int:
    """Note that the assembly ratified these admissions and exits; returns how many.

    Raises:
        GoneError: there is no such step.
        RefusedError: one is no standing admission or exit, or was ratified before.
        InvalidInputError: the day is in the future or before a step took effect.
    """
    decision_ref = clean(decision_ref)
    if on > today:
        raise InvalidInputError({"on": Problem.IN_FUTURE})
    if len(decision_ref) > _LONGEST_REF:
        raise InvalidInputError({"decision_ref": Problem.TOO_LONG})
    wanted = sorted({*event_ids})
    for start in range(0, len(wanted), _BLOCK):
        _check(session, wanted[start : start + _BLOCK], on)
    by = acting(session)
    session.add_all(
        Ratification(
            event_id=event_id,
            on_date=on,
            decision_ref=decision_ref,
            created_at=by.now,
            created_by=by.who,
        )
        for event_id in wanted
    )
    session.flush()
    return len(wanted)


def ratified_on(session: Session, event_id: int) -> date | None:
    """The day of the assembly that ratified a step."""
    query = select(Ratification.on_date).where(Ratification.event_id == event_id)
    return session.scalar(query)


_ORDER: Final = (
    MemberEventKind.JOINED,
    MemberEventKind.REINSTATED,
    MemberEventKind.WITHDRAWN,
    MemberEventKind.EXPELLED,
    MemberEventKind.LOST,
    MemberEventKind.DECEASED,
)


def _check(session: Session, event_ids: list[int], on: date) -> None:
    row = MemberEvent
    days = session.scalars(select(row.effective_on).where(row.id.in_(event_ids))).all()
    if len(days) < len(event_ids):
        raise GoneError
    before = select(Ratification.on_date).where(Ratification.event_id.in_(event_ids))
    ratified = session.scalar(before.limit(1))
    if ratified is not None:
        raise RefusedError(Problem.RATIFIED, date=gregorian_text(ratified))
    standing = session.execute(_ratifiable().where(row.id.in_(event_ids))).all()
    if len(standing) < len(event_ids):
        raise RefusedError(Problem.NOT_RATIFIABLE)
    if days and on < max(days):
        raise InvalidInputError({"on": Problem.BEFORE_EFFECT})


def _waiting() -> Select[*tuple[Any, ...]]:
    return _ratifiable().where(
        MemberEvent.import_batch_id.is_(None),
        ~exists().where(Ratification.event_id == MemberEvent.id),
        ~((MemberEvent.kind == MemberEventKind.JOINED) & Member.is_founder),
    )


def _ratifiable() -> Select[*tuple[Any, ...]]:
    """Standing admissions and exits."""
    row = MemberEvent
    came_back = exists().where(
        MembershipApplication.member_id == row.member_id,
        MembershipApplication.decided_on == row.effective_on,
    )
    return (
        select(
            row.id,
            row.member_id,
            Member.number,
            Member.full_name,
            Member.sex,
            row.kind,
            row.effective_on,
            row.reason,
            row.decision_ref,
            row.created_at,
        )
        .join(Member, Member.id == row.member_id)
        .where(
            stands(row),
            row.kind.in_(sorted({MemberEventKind.JOINED, *EXITS}))
            | ((row.kind == MemberEventKind.REINSTATED) & came_back),
        )
    )
