"""The quorum of this moment, and the attendance sheet as it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any, Final

from sqlalchemy import (
    Integer,
    ScalarSelect,
    Select,
    bindparam,
    func,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.meetings import ORGAN_OF, AttendanceState, MeetingStatus
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import QuorumRule, can_pass_special
from coopdesk.errors import GoneError
from coopdesk.services.entitled_rows import EntitledRow
from coopdesk.services.present import Present, guests_in_room, proxies_that_count
from coopdesk.storage.models import Attendance, Entitled, Guest, Meeting, Proxy

_BLOCK: Final = 500


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
    """When the one came who completed it."""
    special_reachable: bool
    """Whether a special item could pass with so many (Art. 55)."""
    excused: int
    left: int
    absent: int
    guests: int
    registration_closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One entitled person on the sheet; absent where the state is None."""

    entitled: EntitledRow
    attendance_id: int | None
    state: AttendanceState | None
    arrived_at: datetime | None
    left_at: datetime | None
    note: str
    proxy_holder: str


@dataclass(frozen=True, slots=True)
class LastMark:
    """One of the newest marks, of an entitled person or a guest."""

    attendance_id: int | None
    guest_id: int | None
    number: int | None
    full_name: str
    sex: Sex | None
    state: AttendanceState
    at: datetime
    desk: str


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
        met_at=_met_at(session, of, present.proxies) if is_met else None,
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
    return select(
        Meeting,
        marks(AttendanceState.PRESENT).label("present"),
        marks(AttendanceState.EXCUSED).label("excused"),
        marks(AttendanceState.LEFT).label("left"),
        proxies_that_count(meeting_id).label("proxies"),
        guests.label("guests"),
        guests_in_room(meeting_id).label("guests_in_room"),
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


def count_by_state(session: Session, meeting_id: int) -> dict[AttendanceState, int]:
    """How many are present, excused, gone; every state, 0 included."""
    query = (
        select(Attendance.state, func.count())
        .where(Attendance.meeting_id == meeting_id)
        .group_by(Attendance.state)
    )
    found = dict.fromkeys(AttendanceState, 0)
    for state, count in session.execute(query):
        found[state] = count
    return found


def attendance_rows(
    session: Session,
    meeting_id: int,
    *,
    states: frozenset[AttendanceState | None] | None = None,
    offset: int = 0,
    limit: int | None = None,
) -> list[AttendanceRow]:
    """The sheet by serial numbers; only some states where they are named (None is absent)."""
    query = _rows(meeting_id)
    if states is not None:
        named = sorted(state for state in states if state is not None)
        chosen = Attendance.state.in_(named)
        query = query.where(chosen | Attendance.id.is_(None) if None in states else chosen)
    return [_row(row) for row in session.execute(query.offset(offset).limit(limit))]


def iter_attendance(session: Session, meeting_id: int) -> Iterator[AttendanceRow]:
    """The whole sheet, streamed."""
    query = _rows(meeting_id)
    for row in session.execute(query, execution_options={"yield_per": _BLOCK}):
        yield _row(row)


def last_marks(
    session: Session, meeting_id: int, *, limit: int = 8, desk: str | None = None
) -> list[LastMark]:
    """The newest marks of all desks, or of one, guests among them."""
    mark, guest = Attendance, Guest
    of_mark, of_guest = [mark.meeting_id == meeting_id], [guest.meeting_id == meeting_id]
    if desk is not None:
        of_mark.append(mark.desk == desk)
        of_guest.append(guest.desk == desk)
    query = (
        select(
            mark.id,
            Entitled.number,
            Entitled.full_name,
            Entitled.sex,
            mark.state,
            mark.marked_at,
            mark.desk,
        )
        .join(Entitled, Entitled.id == mark.entitled_id)
        .where(*of_mark)
        .order_by(mark.marked_at.desc(), mark.id.desc())
        .limit(limit)
    )
    found = [LastMark(row[0], None, *row[1:]) for row in session.execute(query)]
    guests = (
        select(guest.id, guest.full_name, guest.sex, guest.left_at, guest.arrived_at, guest.desk)
        .where(*of_guest)
        .order_by(guest.arrived_at.desc(), guest.id.desc())
        .limit(limit)
    )
    for id_, name, sex, left_at, arrived_at, by in session.execute(guests):
        state = AttendanceState.LEFT if left_at else AttendanceState.PRESENT
        found.append(LastMark(None, id_, None, name, sex, state, left_at or arrived_at, by))
    found.sort(key=lambda one: (one.at, one.attendance_id or 0, one.guest_id or 0), reverse=True)
    return found[:limit]


def desks_at_work(session: Session, meeting_id: int, *, since: datetime) -> list[str]:
    """The desks that marked somebody since a moment."""
    marks = select(Attendance.desk).where(
        Attendance.meeting_id == meeting_id, Attendance.marked_at >= since
    )
    guests = select(Guest.desk).where(Guest.meeting_id == meeting_id, Guest.arrived_at >= since)
    return sorted({desk for desk in session.scalars(union_all(marks, guests)) if desk})


def _met_at(session: Session, of: Meeting, proxies: int) -> datetime | None:
    """When the one came who completed the quorum; proxies count from the start."""
    place = of.quorum_required - proxies
    if place <= 0:
        return of.opened_at
    return session.scalar(
        select(Attendance.arrived_at)
        .where(
            Attendance.meeting_id == of.id,
            Attendance.state == AttendanceState.PRESENT,
        )
        .order_by(Attendance.arrived_at)
        .offset(place - 1)
        .limit(1)
    )


def _rows(meeting_id: int) -> Select[*tuple[Any, ...]]:
    row, mark, sent = Entitled, Attendance, aliased(Entitled)
    return (
        select(
            row.id,
            row.serial,
            row.member_id,
            row.holder_id,
            row.number,
            row.full_name,
            row.sex,
            row.capacity,
            row.phone,
            row.neighbourhood,
            row.national_no_end,
            row.left_out,
            row.left_out_note,
            mark.id,
            mark.state,
            mark.arrived_at,
            mark.left_at,
            func.coalesce(mark.note, ""),
            func.coalesce(sent.full_name, ""),
        )
        .outerjoin(mark, mark.entitled_id == row.id)
        .outerjoin(Proxy, Proxy.giver_id == row.id)
        .outerjoin(sent, sent.id == Proxy.holder_id)
        .where(row.meeting_id == meeting_id, row.left_out.is_(None))
        .order_by(row.serial)
    )


_WIDTH: Final = len(EntitledRow.__slots__)


def _row(found: Any) -> AttendanceRow:
    values = tuple(found)
    return AttendanceRow(EntitledRow(*values[:_WIDTH]), *values[_WIDTH:])
