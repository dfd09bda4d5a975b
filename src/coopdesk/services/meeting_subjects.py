"""What the numbers on an order for a paper name: meetings and decisions."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import NOW, ORGAN_OF, OVER, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.decision_list import decision_id_of
from coopdesk.services.meeting_numbers import meeting_id_of, ref_of
from coopdesk.storage.models import Decision, Election, Meeting, Minutes, MinutesAnnex


def meeting_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Meetings by «board/11/2026» or their ids; the newest one when none is named.

    Raises:
        RefusedError: there is no meeting of one of the numbers.
    """
    if numbers:
        return _unique([meeting_id_of(session, number) for number in numbers])
    return _latest(session, select(Meeting.id).where(Meeting.status != MeetingStatus.CANCELLED))


def assembly_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """The same; when none is named, the newest assembly."""
    if numbers:
        return meeting_ids(session, numbers)
    kinds = [kind for kind, organ in ORGAN_OF.items() if organ is Organ.ASSEMBLY]
    return _latest(session, select(Meeting.id).where(Meeting.kind.in_(kinds)))


def listed_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """The same; when none is named, the newest meeting whose list is frozen."""
    if numbers:
        return meeting_ids(session, numbers)
    return _latest(session, select(Meeting.id).where(Meeting.frozen_at.is_not(None)))


def minuted_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """The same; when none is named, the newest meeting that has minutes.

    Raises:
        RefusedError: one of them was not held yet.
    """
    written = exists().where(Minutes.meeting_id == Meeting.id)
    if numbers:
        found = meeting_ids(session, numbers)
        held = written | Meeting.status.in_(sorted(OVER | NOW))
        _refuse_others(session, found, held, Problem.MEETING_NOT_HELD)
        return found
    return _latest(session, select(Meeting.id).where(written))


def annexed_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """The same; when none is named, the newest meeting whose minutes have an annex."""
    if numbers:
        return meeting_ids(session, numbers)
    query = select(Meeting.id).join(Minutes, Minutes.meeting_id == Meeting.id)
    return _latest(session, query.where(exists().where(MinutesAnnex.minutes_id == Minutes.id)))


def failed_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Meetings that had no quorum; of several calls the newest that had none.

    Raises:
        RefusedError: one of them was not closed for want of a quorum.
    """
    failed = Meeting.status == MeetingStatus.NO_QUORUM
    if numbers:
        found = _unique([meeting_id_of(session, each, without_quorum=True) for each in numbers])
        _refuse_others(session, found, failed, Problem.NOT_WITHOUT_QUORUM)
        return found
    return _latest(session, select(Meeting.id).where(failed))


def electing_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """The same; when none is named, the newest meeting with an election."""
    if numbers:
        return meeting_ids(session, numbers)
    elects = exists().where(Election.meeting_id == Meeting.id)
    return _latest(session, select(Meeting.id).where(elects))


def _refuse_others(
    session: Session, ids: Sequence[int], wanted: ColumnElement[bool], problem: Problem
) -> None:
    good = set(session.scalars(select(Meeting.id).where(Meeting.id.in_(ids), wanted)))
    for one in ids:
        if one not in good:
            raise RefusedError(problem, number=ref_of(session, one))


def decision_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Decisions by «15/2026», or «15» of this year; the newest one when none is named.

    Raises:
        RefusedError: there is none with one of the numbers.
    """
    today: date = acting(session).today
    if numbers:
        return _unique([decision_id_of(session, number, today=today) for number in numbers])
    last = session.scalar(select(func.max(Decision.id)))
    return [] if last is None else [last]


def _latest(session: Session, query: Select[Any]) -> list[int]:
    ordered = query.order_by(Meeting.on_date.desc(), Meeting.starts_at.desc(), Meeting.id.desc())
    found = session.scalar(ordered.limit(1))
    return [] if found is None else [found]


def _unique(ids: Sequence[int]) -> list[int]:
    return list(dict.fromkeys(ids))
