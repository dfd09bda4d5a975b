"""Planning a meeting: its number, day, place and who called it."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any, Final

from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.meetings import (
    AHEAD,
    ORGAN_OF,
    CalledBy,
    Channel,
    MeetingKind,
    MeetingStatus,
)
from coopdesk.domain.months import add_months
from coopdesk.domain.organs import Organ
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.agenda_offers import fill_agenda
from coopdesk.services.meeting_numbers import series_of
from coopdesk.services.meeting_record import MeetingDetails, get_meeting
from coopdesk.services.meeting_settings import default_channels, written_channels
from coopdesk.services.numbering import next_number
from coopdesk.services.recording import note
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts, needed
from coopdesk.storage.models import Committee, Meeting

__all__ = [
    "MeetingDetails",
    "MeetingInput",
    "cancel_meeting",
    "edit_meeting",
    "get_meeting",
    "plan_meeting",
    "restore_meeting",
]

_LONGEST: Final = {"place": 200, "title": 200, "called_by_note": 200}
_LONGEST_KEY: Final = 400
_MONTHS_AHEAD: Final = 24
"""A day further away is a slip of the finger."""
_USUALLY_CALLED_BY: Final = {
    Organ.ASSEMBLY: CalledBy.BOARD,
    Organ.BOARD: CalledBy.CHAIRMAN,
    Organ.CONTROL: CalledBy.CHAIRMAN,
    Organ.COMMITTEE: CalledBy.CHAIRMAN,
    Organ.OUTSIDE: CalledBy.BOARD,
}
_MAY_CALL: Final = {
    Organ.ASSEMBLY: frozenset(CalledBy) - {CalledBy.THIRD_OF_BOARD},
    Organ.BOARD: frozenset({CalledBy.CHAIRMAN, CalledBy.THIRD_OF_BOARD, CalledBy.OTHER}),
}
"""Who may call an organ at all (Law 39/1998 Arts. 52, 60); others are free."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingInput:
    """What a person types about a meeting."""

    kind: MeetingKind
    on_date: date
    starts_at: time
    place: str
    called_by: CalledBy | None = None
    """None for who usually calls such a meeting."""
    called_by_note: str = ""
    committee_id: int | None = None
    title: str = ""
    channels: frozenset[Channel] | None = None
    """None for those of the settings."""
    second_call_on: date | None = None
    """The day the notice names for the case that there is no quorum."""
    second_call_at: time | None = None


def plan_meeting(
    session: Session, given: MeetingInput, *, today: date, with_agenda: bool = True
) -> int:
    """Plan a meeting under the next number of its kind and year; returns its id.

    Its agenda begins with what is offered (approval of the previous minutes, open assignments),
    then has the items of the kind's template.

    Raises:
        InvalidInputError: a field breaks a rule.
        RefusedError: the committee is dissolved.
    """
    values = _columns(session, given, today=today)
    by = acting(session)
    meeting = Meeting(
        **values,
        kind=given.kind,
        year=given.on_date.year,
        no=next_number(session, series_of(given.kind), year=given.on_date.year),
        created_at=by.now,
        created_by=by.who,
    )
    session.add(meeting)
    session.flush()
    if with_agenda:
        fill_agenda(session, meeting.id, today=today)
    return meeting.id


def edit_meeting(
    session: Session, meeting_id: int, given: MeetingInput, *, version: int, today: date
) -> None:
    """Change the plan of a meeting that is still to come; kind and number stay.

    Raises:
        GoneError: there is no such meeting.
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: a field breaks a rule.
        RefusedError: it has begun, is over or cancelled.
    """
    meeting = record(session, Meeting, meeting_id, version=version)
    if meeting.status not in AHEAD:
        raise RefusedError(Problem.MEETING_NOT_AHEAD)
    values = _columns(session, given, today=today, kind=meeting.kind)
    for name, value in values.items():
        setattr(meeting, name, value)
    session.flush()


def cancel_meeting(session: Session, meeting_id: int, *, reason: str) -> None:
    """Call a meeting off; its number stays with the reason beside it.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: no reason is given.
        RefusedError: the session has been opened, or it is over or cancelled already.
    """
    kept = needed("reason", reason)
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    if meeting.status is MeetingStatus.CANCELLED:
        raise RefusedError(Problem.MEETING_CANCELLED, reason=meeting.cancel_reason)
    if meeting.status not in AHEAD | {MeetingStatus.OPEN}:
        raise RefusedError(Problem.MEETING_NOT_AHEAD)
    meeting.status = MeetingStatus.CANCELLED
    meeting.cancel_reason = kept
    session.flush()


def restore_meeting(session: Session, meeting_id: int, *, reason: str) -> None:
    """Take back that a meeting was called off; the reason stays in the audit.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: no reason is given.
        RefusedError: it is not cancelled.
    """
    kept = needed("reason", reason)
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    if meeting.status is not MeetingStatus.CANCELLED:
        raise RefusedError(Problem.MEETING_NOT_AHEAD)
    was_called = meeting.invited_on is not None
    meeting.status = MeetingStatus.CALLED if was_called else MeetingStatus.PLANNED
    meeting.cancel_reason = ""
    session.flush()
    after = {"reason": kept}
    note(session, action="update", table="meeting", record_id=meeting_id, after=after)


def _columns(
    session: Session, given: MeetingInput, *, today: date, kind: MeetingKind | None = None
) -> dict[str, Any]:
    organ = ORGAN_OF[given.kind]
    required = ("place", "title") if organ is Organ.OUTSIDE else ("place",)
    texts = TypedTexts(given, _LONGEST, required=required)
    if kind is not None and given.kind is not kind:
        texts.add("kind", Problem.UNKNOWN_CHOICE)
    if given.on_date > add_months(today, _MONTHS_AHEAD) or given.on_date.year < 1990:
        texts.add("on_date", Problem.OUT_OF_RANGE)
    if (organ is Organ.COMMITTEE) != (given.committee_id is not None):
        texts.add("committee_id", Problem.REQUIRED)
    called_by = given.called_by or _USUALLY_CALLED_BY[organ]
    if called_by not in _MAY_CALL.get(organ, frozenset(CalledBy)):
        texts.add("called_by", Problem.UNKNOWN_CHOICE)
    _check_second_call(texts, given, organ)
    texts.refuse()
    if given.committee_id is not None and kind is None:
        committee = record(session, Committee, given.committee_id)
        if committee.dissolved_on is not None:
            raise RefusedError(Problem.COMMITTEE_DISSOLVED, date=committee.dissolved_on)
    channels = default_channels(session, organ) if given.channels is None else given.channels
    return texts.values | {
        "committee_id": given.committee_id,
        "on_date": given.on_date,
        "starts_at": given.starts_at,
        "place_key": fold(texts["place"]),
        "search_key": fold(f"{texts['title']} {texts['place']}")[:_LONGEST_KEY],
        "called_by": called_by,
        "channels": written_channels(channels),
        "second_call_on": given.second_call_on,
        "second_call_at": given.second_call_at or (given.second_call_on and given.starts_at),
    }


def _check_second_call(texts: TypedTexts, given: MeetingInput, organ: Organ) -> None:
    if given.second_call_on is None:
        return
    if organ is not Organ.ASSEMBLY:
        texts.add("second_call_on", Problem.UNKNOWN_CHOICE)
    second = (given.second_call_on, given.second_call_at or given.starts_at)
    if second <= (given.on_date, given.starts_at):
        texts.add("second_call_on", Problem.END_BEFORE_START)
