"""The attendance sheet as it stands, and the newest marks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Select,
    func,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.meetings import AttendanceState
from coopdesk.domain.members import Sex
from coopdesk.services.entitled_rows import EntitledRow
from coopdesk.services.quorum_state import QuorumState, quorum_state
from coopdesk.storage.models import Attendance, Entitled, Guest, Proxy

__all__ = [
    "AttendanceRow",
    "LastMark",
    "QuorumState",
    "attendance_rows",
    "count_by_state",
    "desks_at_work",
    "iter_attendance",
    "last_marks",
    "quorum_state",
]

_BLOCK: Final = 500


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
