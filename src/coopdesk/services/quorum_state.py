"""The quorum of this moment, as every desk's meter shows it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any, Final

from sqlalchemy import Integer, ScalarSelect, Select, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import ORGAN_OF, AttendanceState, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.domain.presence import Sent, Stay, first_reached
from coopdesk.domain.quorum import QuorumRule, can_pass_special
from coopdesk.errors import GoneError
from coopdesk.services.present import Present, guests_in_room, proxies_that_count
from coopdesk.storage.models import Attendance, Guest, Meeting, Proxy, TimeAway


@dataclass(frozen=True, slots=True)
class QuorumState:
    """The quorum at this moment, with its rule and article."""

    meeting_id: int
    status: MeetingStatus
    call_no: int
    eligible: int
    board_size: int
    required: int
    rule: QuorumRule
    article: str
    part: Fraction | None
    boards: int
    special_required: int
    in_room: int
    proxies: int
    present: int
    """In the room and by proxy."""
    missing: int
    is_met: bool
    met_at: datetime | None
    """When the votes in the room first were enough, whoever left later."""
    special_reachable: bool
    """Whether a special item could pass with so many (Art. 55)."""
    excused: int
    left: int
    absent: int
    guests: int
    registration_closed_at: datetime | None


def quorum_state(session: Session, meeting_id: int) -> QuorumState:
    """How many are here, how many are needed, by which rule and article.

    Raises:
        GoneError: there is no such meeting.
    """
    of, counts = _counted(session, meeting_id)
    is_outside = ORGAN_OF[of.kind] is Organ.OUTSIDE
    in_room = counts["guests_in_room"] if is_outside else counts["present"]
    proxies = 0 if is_outside else counts["proxies"]
    present = Present(in_room, proxies)
    is_met = of.frozen_at is not None and present.total >= of.quorum_required
    is_met = is_met or of.quorum_rule is QuorumRule.NONE
    marked = counts["present"] + counts["excused"] + counts["left"]
    return QuorumState(
        meeting_id=meeting_id,
        status=of.status,
        call_no=of.call_no,
        eligible=of.eligible,
        board_size=of.board_size,
        required=of.quorum_required,
        rule=of.quorum_rule,
        article=of.quorum_article,
        part=Fraction(of.quorum_part) if of.quorum_part else None,
        boards=of.quorum_boards,
        special_required=of.special_required,
        in_room=present.in_room,
        proxies=present.proxies,
        present=present.total,
        missing=max(0, of.quorum_required - present.total),
        is_met=is_met,
        met_at=_met_at(session, of, counts["papers"]),
        special_reachable=can_pass_special(present.total, of.special_required),
        excused=counts["excused"],
        left=counts["left"],
        absent=max(0, of.eligible - marked),
        guests=counts["guests"],
        registration_closed_at=of.registration_closed_at,
    )


def _counts() -> Select[*tuple[Any, ...]]:
    """The meeting and all its counts in one question: the desk asks it after every mark."""
    meeting_id = bindparam("meeting_id", type_=Integer)

    def marks(state: AttendanceState) -> ScalarSelect[int]:
        return (
            select(func.count())
            .where(Attendance.meeting_id == meeting_id, Attendance.state == state)
            .scalar_subquery()
        )

    guests = select(func.count()).where(Guest.meeting_id == meeting_id).scalar_subquery()
    papers = select(func.count()).where(Proxy.meeting_id == meeting_id).scalar_subquery()
    return select(
        Meeting,
        marks(AttendanceState.PRESENT).label("present"),
        marks(AttendanceState.EXCUSED).label("excused"),
        marks(AttendanceState.LEFT).label("left"),
        proxies_that_count(meeting_id).label("proxies"),
        guests.label("guests"),
        guests_in_room(meeting_id).label("guests_in_room"),
        papers.label("papers"),
    ).where(Meeting.id == meeting_id)


_COUNTS: Final = _counts()
"""Built once: building it takes longer than answering it."""


def _counted(session: Session, meeting_id: int) -> tuple[Meeting, dict[str, int]]:
    found = session.execute(_COUNTS, {"meeting_id": meeting_id}).one_or_none()
    if found is None:
        raise GoneError
    values = found._asdict()
    meeting: Meeting = values.pop("Meeting")
    return meeting, values


def _met_at(session: Session, of: Meeting, papers: int) -> datetime | None:
    """When the votes in the room first were enough; whoever leaves later does not move it."""
    if of.frozen_at is None or of.quorum_required <= 0:
        return of.opened_at
    if not papers:
        came = session.scalar(
            select(Attendance.arrived_at)
            .where(Attendance.meeting_id == of.id, Attendance.arrived_at.is_not(None))
            .order_by(Attendance.arrived_at)
            .offset(of.quorum_required - 1)
            .limit(1)
        )
        if came is None or not _left_before(session, of.id, came):
            return came  # there was nothing before it that a replay could find
    return first_reached(_stays(session, of.id), _sent(session, of.id), of.quorum_required)


def _left_before(session: Session, meeting_id: int, at: datetime) -> bool:
    """Whether anybody had left by then, back since or not."""
    own = Attendance.meeting_id == meeting_id
    back = exists().where(own, TimeAway.attendance_id == Attendance.id, TimeAway.left_at < at)
    gone = exists().where(own, Attendance.left_at < at)
    return bool(session.scalar(select(or_(gone, back))))


def _stays(session: Session, meeting_id: int) -> Iterator[Stay]:
    """Each time somebody was in the room."""
    mark = Attendance
    away: defaultdict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
    gone = (
        select(mark.entitled_id, TimeAway.left_at, TimeAway.returned_at)
        .join(mark, mark.id == TimeAway.attendance_id)
        .where(mark.meeting_id == meeting_id)
        .order_by(TimeAway.id)
    )
    for who, left_at, returned_at in session.execute(gone):
        away[who].append((left_at, returned_at))
    came: Select[*tuple[Any, ...]] = select(mark.entitled_id, mark.arrived_at, mark.left_at).where(
        mark.meeting_id == meeting_id, mark.arrived_at.is_not(None)
    )
    for who, arrived_at, left_at in session.execute(came):
        since = arrived_at
        for went, returned in away.get(who, ()):
            yield Stay(who, since, went)
            since = returned
        yield Stay(who, since, left_at)


def _sent(session: Session, meeting_id: int) -> Iterator[Sent]:
    papers = select(Proxy.giver_id, Proxy.holder_id, Proxy.at).where(Proxy.meeting_id == meeting_id)
    for giver, holder, at in session.execute(papers):
        yield Sent(giver, holder, at)
