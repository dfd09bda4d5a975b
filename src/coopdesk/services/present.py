"""How many votes are in the room at this moment."""

from dataclasses import dataclass

from sqlalchemy import BindParameter, ScalarSelect, func, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.meeting_words import meeting_title
from coopdesk.domain.meetings import NOW, ORGAN_OF, AttendanceState
from coopdesk.domain.organs import Organ
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.holder_list import board_label
from coopdesk.services.records import record
from coopdesk.storage.models import Attendance, Entitled, Guest, Meeting, Proxy

_Id = int | BindParameter[int]


@dataclass(frozen=True, slots=True)
class Present:
    """Votes in the room: those who came, and those who sent somebody who came."""

    in_room: int
    proxies: int

    @property
    def total(self) -> int:
        """All votes that could be given now."""
        return self.in_room + self.proxies


def present_now(session: Session, meeting_id: int) -> Present:
    """Count the votes in the room.

    At a meeting with people from outside, which has no list of entitled, the guests are counted.

    Raises:
        GoneError: there is no such meeting.
    """
    meeting = record(session, Meeting, meeting_id)
    if ORGAN_OF[meeting.kind] is Organ.OUTSIDE:
        return Present(session.scalar(select(guests_in_room(meeting_id))) or 0, 0)
    in_room = (
        select(func.count())
        .where(Attendance.meeting_id == meeting_id, Attendance.state == AttendanceState.PRESENT)
        .scalar_subquery()
    )
    found = session.execute(select(in_room, proxies_that_count(meeting_id))).one()
    return Present(found[0], found[1])


def refuse_both_in_room(session: Session, one_id: int, other_id: int) -> None:
    """Two records of one person must not be in one room as two votes when they become one.

    Raises:
        RefusedError: both are marked present at a meeting that is going on.
    """
    found = session.execute(
        select(Meeting.kind, Meeting.no, Meeting.year)
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .join(Entitled, Entitled.id == Attendance.entitled_id)
        .where(
            Meeting.status.in_(sorted(NOW)),
            Attendance.state == AttendanceState.PRESENT,
            Entitled.member_id.in_((one_id, other_id)),
        )
        .group_by(Meeting.id, Meeting.kind, Meeting.no, Meeting.year)
        .having(func.count() > 1)
        .limit(1)
    ).one_or_none()
    if found is not None:
        kind, no, year = found
        title, _which = meeting_title(kind, board_label=board_label(session))
        raise RefusedError(Problem.BOTH_PRESENT, meeting=f"{title} {number_text(no, year)}")


def guests_in_room(meeting_id: _Id) -> ScalarSelect[int]:
    """How many guests have not left."""
    return (
        select(func.count())
        .where(Guest.meeting_id == meeting_id, Guest.left_at.is_(None))
        .scalar_subquery()
    )


def proxies_that_count(meeting_id: _Id) -> ScalarSelect[int]:
    """How many proxies have their holder in the room and their giver not."""
    holder, giver = aliased(Attendance), aliased(Attendance)
    return (
        select(func.count())
        .select_from(Proxy)
        .join(holder, holder.entitled_id == Proxy.holder_id)
        .outerjoin(giver, giver.entitled_id == Proxy.giver_id)
        .where(
            Proxy.meeting_id == meeting_id,
            holder.state == AttendanceState.PRESENT,
            or_(giver.id.is_(None), giver.state != AttendanceState.PRESENT),
        )
        .scalar_subquery()
    )
