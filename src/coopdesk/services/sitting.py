"""The day itself: the desk opens, the session is opened with a quorum, the meeting is closed."""

from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import NOW, OVER, UNANSWERED, ItemState, MeetingStatus
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.attendance_list import quorum_state
from coopdesk.services.meeting_locks import (
    are_minutes_approved,
    refuse_begun,
    refuse_closed,
    refuse_empty_agenda,
    refuse_not_in_session,
    refuse_unlisted,
)
from coopdesk.services.meeting_record import OfficersInput, set_officers
from coopdesk.services.present import present_now
from coopdesk.services.recording import note
from coopdesk.services.records import record
from coopdesk.services.typed_texts import needed
from coopdesk.storage.models import AgendaItem, Meeting

_SHOWN: Final = 5
"""Items named when they have no result."""


def open_attendance(session: Session, meeting_id: int, *, now: datetime) -> None:
    """Let the desks mark who comes.

    Raises:
        GoneError: there is no such meeting.
        RefusedError: there is no list or no agenda, or the meeting has begun.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_begun(meeting)
    refuse_unlisted(meeting)
    refuse_empty_agenda(session, meeting_id)
    meeting.status, meeting.opened_at = MeetingStatus.OPEN, now
    session.flush()


def close_registration(session: Session, meeting_id: int, *, now: datetime) -> None:
    """Mark nobody any more; who leaves may still be marked.

    Raises:
        GoneError: there is no such meeting.
        RefusedError: the desk is not open, or the meeting is over.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_closed(meeting)
    if meeting.status not in NOW:
        raise RefusedError(Problem.ATTENDANCE_NOT_OPEN)
    if meeting.registration_closed_at is None:
        meeting.registration_closed_at = now
    session.flush()


def reopen_registration(session: Session, meeting_id: int, *, reason: str) -> None:
    """Mark again after the registration was closed; the reason stays in the audit.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: no reason is given.
        RefusedError: the meeting is over, or the registration is not closed.
    """
    kept = needed("reason", reason)
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_closed(meeting)
    if meeting.registration_closed_at is None:
        raise RefusedError(Problem.ATTENDANCE_NOT_OPEN)
    meeting.registration_closed_at = None
    session.flush()
    _tell(session, meeting_id, kept)


def convene(
    session: Session,
    meeting_id: int,
    *,
    now: datetime,
    officers: OfficersInput | None = None,
) -> None:
    """Open the session: the quorum of this moment is written down for good.

    Raises:
        GoneError: there is no such meeting.
        RefusedError: there is no quorum (Law 39/1998 Arts. 54, 60), or the desk is not open.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_closed(meeting)
    if meeting.status is not MeetingStatus.OPEN:
        raise RefusedError(Problem.ATTENDANCE_NOT_OPEN)
    state = quorum_state(session, meeting_id)
    if not state.is_met:
        raise RefusedError(Problem.NO_QUORUM, present=state.present, required=state.required)
    meeting.status, meeting.convened_at = MeetingStatus.IN_SESSION, now
    meeting.present_at_opening = state.present
    session.flush()
    if officers is not None:
        set_officers(session, meeting_id, officers, version=meeting.version)


def close_meeting(session: Session, meeting_id: int, *, now: datetime, reason: str = "") -> None:
    """Close the meeting; items without a result are left to a later one with the reason.

    Raises:
        GoneError: there is no such meeting.
        RefusedError: items have no result and no reason is given, or it is not in session.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_not_in_session(meeting)
    left = list(
        session.scalars(
            select(AgendaItem)
            .where(AgendaItem.meeting_id == meeting_id, AgendaItem.state.in_(sorted(UNANSWERED)))
            .order_by(AgendaItem.place)
        )
    )
    if left and not reason.strip():
        titles = "، ".join(item.title for item in left[:_SHOWN])
        raise RefusedError(Problem.ITEMS_UNANSWERED, items=titles, count=len(left))
    if left:
        kept = needed("reason", reason)
        meeting.close_reason = kept
        for item in left:
            item.state, item.state_note = ItemState.POSTPONED, kept
    _end(session, meeting, MeetingStatus.HELD, now)


def close_without_quorum(session: Session, meeting_id: int, *, now: datetime) -> None:
    """Close a meeting that could not be opened; the next call may then be planned.

    Raises:
        GoneError: there is no such meeting.
        RefusedError: there is a quorum, the session was opened, or the desk is not open.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_closed(meeting)
    if meeting.status is not MeetingStatus.OPEN:
        raise RefusedError(Problem.ATTENDANCE_NOT_OPEN)
    state = quorum_state(session, meeting_id)
    if state.is_met:
        raise RefusedError(Problem.QUORUM_MET, present=state.present, required=state.required)
    _end(session, meeting, MeetingStatus.NO_QUORUM, now)


def reopen_meeting(session: Session, meeting_id: int, *, reason: str) -> None:
    """Take a meeting back into session that was closed by mistake.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: no reason is given.
        RefusedError: its minutes are approved, another call was planned, or it is not closed.
    """
    kept = needed("reason", reason)
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    if meeting.status not in OVER:
        raise RefusedError(Problem.MEETING_NOT_OVER)
    if are_minutes_approved(session, meeting_id):
        raise RefusedError(Problem.MINUTES_APPROVED)
    if session.scalar(select(Meeting.id).where(Meeting.previous_id == meeting_id)):
        raise RefusedError(Problem.NEXT_CALL_EXISTS)
    was_open = meeting.convened_at is None
    meeting.status = MeetingStatus.OPEN if was_open else MeetingStatus.IN_SESSION
    meeting.closed_at, meeting.registration_closed_at = None, None
    meeting.close_reason = ""
    session.flush()
    _tell(session, meeting_id, kept)


def _tell(session: Session, meeting_id: int, reason: str) -> None:
    """Keep a reason in the audit, beside the change it explains."""
    after = {"reason": reason}
    note(session, action="update", table="meeting", record_id=meeting_id, after=after)


def _end(session: Session, meeting: Meeting, status: MeetingStatus, now: datetime) -> None:
    meeting.present_at_close = present_now(session, meeting.id).total
    meeting.status, meeting.closed_at = status, now
    if meeting.registration_closed_at is None:
        meeting.registration_closed_at = now
    session.flush()
