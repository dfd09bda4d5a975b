"""What can no longer be changed of a meeting, and why."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import AHEAD, ORGAN_OF, OVER, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.errors import Problem, RefusedError
from coopdesk.storage.models import AgendaItem, Meeting, Minutes


def are_minutes_approved(session: Session, meeting_id: int) -> bool:
    """Whether the minutes are locked."""
    state = session.scalar(select(Minutes.state).where(Minutes.meeting_id == meeting_id))
    return state is MinutesState.APPROVED


def refuse_cancelled(meeting: Meeting) -> None:
    """Refuse to work on a meeting that was called off."""
    if meeting.status is MeetingStatus.CANCELLED:
        raise RefusedError(Problem.MEETING_CANCELLED, reason=meeting.cancel_reason)


def refuse_over(session: Session, meeting: Meeting) -> None:
    """Refuse what approved minutes already tell."""
    refuse_cancelled(meeting)
    if are_minutes_approved(session, meeting.id):
        raise RefusedError(Problem.MINUTES_APPROVED)


def refuse_begun(meeting: Meeting) -> None:
    """Refuse what belongs before the meeting."""
    refuse_cancelled(meeting)
    if meeting.status not in AHEAD:
        raise RefusedError(Problem.MEETING_NOT_AHEAD)


def refuse_closed(meeting: Meeting) -> None:
    """Refuse what may be done until the meeting is closed."""
    refuse_cancelled(meeting)
    if meeting.status in OVER:
        raise RefusedError(Problem.MEETING_CLOSED)


def refuse_not_in_session(meeting: Meeting) -> None:
    """Refuse what may be done only while the meeting is in session."""
    refuse_closed(meeting)
    if meeting.status is not MeetingStatus.IN_SESSION:
        raise RefusedError(Problem.NOT_IN_SESSION)


def refuse_unlisted(meeting: Meeting) -> None:
    """Refuse what rests on a frozen list; meetings with people from outside have none."""
    if meeting.frozen_at is None and ORGAN_OF[meeting.kind] is not Organ.OUTSIDE:
        raise RefusedError(Problem.LIST_NOT_FROZEN)


def refuse_empty_agenda(session: Session, meeting_id: int) -> None:
    """Refuse to call anybody to a meeting about nothing."""
    found = session.scalar(
        select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id).limit(1)
    )
    if found is None:
        raise RefusedError(Problem.AGENDA_EMPTY)
