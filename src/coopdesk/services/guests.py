"""People at a meeting without a vote: name, capacity, organisation, phone."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import NOW
from coopdesk.domain.members import Sex
from coopdesk.errors import ConflictError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.guest_invitations import GuestInput, guest_columns
from coopdesk.services.meeting_locks import refuse_closed
from coopdesk.services.records import record
from coopdesk.storage.models import Guest, Invitation, Meeting, Member

__all__ = [
    "GuestInput",
    "GuestRow",
    "add_guest",
    "guest_back",
    "guest_left",
    "list_guests",
    "remove_guest",
]


@dataclass(frozen=True, slots=True)
class GuestRow:
    """One guest."""

    id: int
    member_id: int | None
    number: int | None
    """Of a member who is not entitled."""
    invitation_id: int | None
    full_name: str
    sex: Sex | None
    capacity: str
    organisation: str
    phone: str
    arrived_at: datetime
    left_at: datetime | None
    desk: str


def add_guest(
    session: Session,
    meeting_id: int,
    given: GuestInput,
    *,
    now: datetime,
    member_id: int | None = None,
    invitation_id: int | None = None,
) -> int:
    """Mark a guest as come; returns the guest's id.

    Raises:
        GoneError: there is no such meeting, member or invitation.
        InvalidInputError: no name, or too long a text.
        ConflictError: the invited guest is marked already.
        RefusedError: the desk is not open, or the meeting is over.
    """
    _refuse_shut(record(session, Meeting, meeting_id))
    if member_id is not None:
        member = record(session, Member, member_id)
        given = GuestInput(
            full_name=given.full_name or member.full_name,
            sex=given.sex or member.sex,
            capacity=given.capacity,
            organisation=given.organisation,
            phone=given.phone or member.phone1,
        )
    if invitation_id is not None:
        record(session, Invitation, invitation_id)
        taken = select(Guest.id).where(Guest.invitation_id == invitation_id)
        if session.scalar(taken) is not None:
            raise ConflictError
    by = acting(session)
    guest = Guest(
        **guest_columns(given),
        meeting_id=meeting_id,
        member_id=member_id,
        invitation_id=invitation_id,
        arrived_at=now,
        desk=by.desk,
        by=by.who,
    )
    session.add(guest)
    session.flush()
    return guest.id


def guest_left(session: Session, guest_id: int, *, now: datetime) -> None:
    """Mark that a guest left.

    Raises:
        GoneError: there is no such guest.
        RefusedError: the meeting is over.
    """
    guest = record(session, Guest, guest_id)
    _refuse_shut(record(session, Meeting, guest.meeting_id))
    guest.left_at = guest.left_at or now
    session.flush()


def guest_back(session: Session, guest_id: int) -> None:
    """Mark a guest as here who came back, or was marked as gone by mistake.

    Raises:
        GoneError: there is no such guest.
        RefusedError: the meeting is over.
    """
    guest = record(session, Guest, guest_id)
    _refuse_shut(record(session, Meeting, guest.meeting_id))
    guest.left_at = None
    session.flush()


def remove_guest(session: Session, guest_id: int) -> None:
    """Take a guest off who was marked by mistake.

    Raises:
        GoneError: there is no such guest.
        RefusedError: the meeting is over.
    """
    guest = record(session, Guest, guest_id)
    _refuse_shut(record(session, Meeting, guest.meeting_id))
    session.delete(guest)
    session.flush()


def list_guests(session: Session, meeting_id: int) -> list[GuestRow]:
    """The guests of a meeting in the order they came."""
    row = Guest
    query: Select[*tuple[Any, ...]] = (
        select(
            row.id,
            row.member_id,
            Member.number,
            row.invitation_id,
            row.full_name,
            row.sex,
            row.capacity,
            row.organisation,
            row.phone,
            row.arrived_at,
            row.left_at,
            row.desk,
        )
        .outerjoin(Member, Member.id == row.member_id)
        .where(row.meeting_id == meeting_id)
        .order_by(row.arrived_at, row.id)
    )
    return [GuestRow(*found) for found in session.execute(query)]


def _refuse_shut(meeting: Meeting) -> None:
    refuse_closed(meeting)
    if meeting.status not in NOW:
        raise RefusedError(Problem.ATTENDANCE_NOT_OPEN)
