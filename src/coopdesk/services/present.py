"""How many votes are in the room at this moment."""

from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.meetings import ORGAN_OF, AttendanceState
from coopdesk.domain.organs import Organ
from coopdesk.services.records import record
from coopdesk.storage.models import Attendance, Guest, Meeting, Proxy


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
        guests = select(func.count()).where(Guest.meeting_id == meeting_id, Guest.left_at.is_(None))
        return Present(session.scalar(guests) or 0, 0)
    in_room = select(func.count()).where(
        Attendance.meeting_id == meeting_id, Attendance.state == AttendanceState.PRESENT
    )
    return Present(session.scalar(in_room) or 0, _proxies(session, meeting_id))


def _proxies(session: Session, meeting_id: int) -> int:
    """Proxies whose holder is in the room and whose giver is not."""
    holder, giver = aliased(Attendance), aliased(Attendance)
    query = (
        select(func.count())
        .select_from(Proxy)
        .join(holder, holder.entitled_id == Proxy.holder_id)
        .outerjoin(giver, giver.entitled_id == Proxy.giver_id)
        .where(
            Proxy.meeting_id == meeting_id,
            holder.state == AttendanceState.PRESENT,
            or_(giver.id.is_(None), giver.state != AttendanceState.PRESENT),
        )
    )
    return session.scalar(query) or 0
