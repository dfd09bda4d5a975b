"""Marking who came: one small line each, at most one per person whatever desk marks.

A mark is one insert that gives way to another desk's (`ON CONFLICT DO NOTHING`) and one line of
the audit; the meeting's row is held shared meanwhile, so that nobody is marked while another desk
closes the registration.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.card_marks import ReadNumber
from coopdesk.domain.meetings import AHEAD, NOW, OVER, AttendanceState, MeetingStatus
from coopdesk.domain.members import Sex
from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.attendance_cards import led_on, marked_twin
from coopdesk.services.recording import AUDITED
from coopdesk.services.recording import note as write_down
from coopdesk.services.records import record
from coopdesk.storage.engine import own_statements
from coopdesk.storage.models import Attendance, Entitled, Meeting, TimeAway

_LONGEST_NOTE: Final = 300


@dataclass(frozen=True, slots=True)
class Mark:
    """What the sheet says of one person after a mark."""

    attendance_id: int
    entitled_id: int
    number: int | None
    full_name: str
    sex: Sex | None
    state: AttendanceState
    arrived_at: datetime | None
    left_at: datetime | None
    desk: str
    by: str
    marked_at: datetime
    is_new: bool
    """False when it was so before: marked by another desk, or by this one."""


@dataclass(frozen=True, slots=True)
class _Line:
    """The person and the meeting as they stand at the moment of a mark."""

    id: int
    number: int | None
    full_name: str
    sex: Sex | None


def mark_present(session: Session, meeting_id: int, entitled_id: int, *, now: datetime) -> Mark:
    """Mark somebody present; who is present already stays so, since when and by which desk.

    Where two records were made one after the list was frozen, both lines are one person.

    Raises:
        GoneError: there is no such line in the meeting's list.
        RefusedError: the desk is not open, the registration is closed, or the person is not
            entitled.
    """
    line = _line(session, meeting_id, entitled_id, registers=True)
    if (twin := marked_twin(session, meeting_id, entitled_id)) is not None:
        return _told(_line(session, meeting_id, twin), _former(session, twin), is_new=False)
    by = acting(session)
    values = {
        "meeting_id": meeting_id,
        "entitled_id": entitled_id,
        "state": AttendanceState.PRESENT,
        "arrived_at": now,
        "marked_at": now,
        "desk": by.desk,
        "by": by.who,
    }
    new_id = _insert(session, values)
    if new_id is not None:
        return _mark(line, new_id, values, is_new=True)
    former = _former(session, entitled_id)
    if former is None or former.state is AttendanceState.PRESENT:
        return _told(line, former, is_new=False)
    if former.state is AttendanceState.EXCUSED:
        former.was_excused, former.arrived_at = True, now
    elif former.left_at is not None:
        away = TimeAway(attendance_id=former.id, left_at=former.left_at, returned_at=now)
        session.add(away)
    former.state, former.left_at = AttendanceState.PRESENT, None
    return _restamped(session, line, former, now)


def mark_number(session: Session, meeting_id: int, number: int, *, now: datetime) -> Mark:
    """Mark the member of a number present, as a scanned card says it.

    Raises:
        RefusedError: nobody of this number is entitled, or the desk is not open.
    """
    led = led_on(session, meeting_id, ReadNumber(number))
    found = led.entitled_id if led else None
    if found is None:
        query = select(Entitled.id).where(
            Entitled.meeting_id == meeting_id,
            Entitled.number == (led.number if led else number),
            Entitled.left_out.is_(None),
        )
        found = session.scalar(query)
    if found is None:
        raise RefusedError(Problem.NOT_ENTITLED, name=number)
    return mark_present(session, meeting_id, found, now=now)


def mark_excused(
    session: Session, meeting_id: int, entitled_id: int, *, note: str = "", now: datetime
) -> Mark:
    """Mark somebody excused; possible from the moment the list is frozen.

    Raises:
        GoneError: there is no such line in the meeting's list.
        RefusedError: the person is present, the registration is closed, or the meeting is over.
    """
    line = _line(session, meeting_id, entitled_id, registers=True, ahead=True)
    by, kept = acting(session), clean(note)[:_LONGEST_NOTE]
    values = {
        "meeting_id": meeting_id,
        "entitled_id": entitled_id,
        "state": AttendanceState.EXCUSED,
        "note": kept,
        "marked_at": now,
        "desk": by.desk,
        "by": by.who,
    }
    new_id = _insert(session, values)
    if new_id is not None:
        return _mark(line, new_id, values, is_new=True)
    former = _former(session, entitled_id)
    if former is not None and former.state is not AttendanceState.EXCUSED:
        raise RefusedError(Problem.ALREADY_PRESENT)
    if former is not None:
        former.note = kept or former.note
    session.flush()
    return _told(line, former, is_new=False)


def mark_left(session: Session, meeting_id: int, entitled_id: int, *, now: datetime) -> Mark:
    """Mark that somebody left before the end; the votes in the room are one less from now on.

    Raises:
        GoneError: there is no such line in the meeting's list.
        RefusedError: not marked present, or the meeting is over.
    """
    line = _line(session, meeting_id, entitled_id)
    former = _former(session, entitled_id)
    if former is None or former.state is AttendanceState.EXCUSED:
        raise RefusedError(Problem.NOT_PRESENT)
    if former.state is AttendanceState.LEFT:
        return _told(line, former, is_new=False)
    former.state, former.left_at = AttendanceState.LEFT, now
    return _restamped(session, line, former, now)


def undo_mark(session: Session, attendance_id: int, *, now: datetime) -> Mark | None:
    """Take the last step of a mark back; None when nothing is left of it.

    Raises:
        GoneError: another desk took it back.
        RefusedError: the registration is closed, or the meeting is over.
    """
    former = record(session, Attendance, attendance_id, is_for_change=True)
    takes_back_leaving = former.state is AttendanceState.LEFT
    line = _line(
        session,
        former.meeting_id,
        former.entitled_id,
        registers=not takes_back_leaving,
        ahead=former.state is AttendanceState.EXCUSED,
    )
    away = _last_away(session, former.id)
    if takes_back_leaving:
        former.state, former.left_at = AttendanceState.PRESENT, None
        came = away.returned_at if away else former.arrived_at
        now = came or now  # the coming is not the newest mark because of it
    elif away is not None:
        former.state, former.left_at = AttendanceState.LEFT, away.left_at
        now = away.left_at
        session.delete(away)
    elif former.was_excused:
        former.state, former.arrived_at = AttendanceState.EXCUSED, None
        former.was_excused = False
    else:
        session.delete(former)
        session.flush()
        return None
    return _restamped(session, line, former, now)


def undo_last(session: Session, meeting_id: int, *, desk: str, now: datetime) -> Mark | None:
    """Take back the newest mark of one desk; None when nothing is left of it, or nothing was there.

    Raises:
        RefusedError: the registration is closed, or the meeting is over.
    """
    newest = session.scalar(
        select(Attendance.id)
        .where(Attendance.meeting_id == meeting_id, Attendance.desk == desk)
        .order_by(Attendance.marked_at.desc(), Attendance.id.desc())
        .limit(1)
    )
    return None if newest is None else undo_mark(session, newest, now=now)


def _line(
    session: Session,
    meeting_id: int,
    entitled_id: int,
    *,
    registers: bool = False,
    ahead: bool = False,
) -> _Line:
    """The person, while nobody else closes the meeting or its registration.

    Args:
        session: a writing session.
        meeting_id: the meeting.
        entitled_id: the line of its list.
        registers: False for what may be done after the registration is closed.
        ahead: True for what may be done before the desk opens.
    """
    query = (
        select(
            Entitled.id,
            Entitled.number,
            Entitled.full_name,
            Entitled.sex,
            Entitled.left_out,
            Meeting.status,
            Meeting.registration_closed_at,
            Meeting.cancel_reason,
        )
        .join(Meeting, Meeting.id == Entitled.meeting_id)
        .where(Entitled.id == entitled_id, Entitled.meeting_id == meeting_id)
        .with_for_update(read=True, of=Meeting)
    )
    found = session.execute(query).one_or_none()
    if found is None:
        raise GoneError
    _refuse(found, registers=registers, ahead=ahead)
    return _Line(found.id, found.number, found.full_name, found.sex)


def _refuse(found: Any, *, registers: bool, ahead: bool) -> None:
    status = found.status
    if status is MeetingStatus.CANCELLED:
        raise RefusedError(Problem.MEETING_CANCELLED, reason=found.cancel_reason)
    if status in OVER:
        raise RefusedError(Problem.MEETING_CLOSED)
    if status not in (NOW | AHEAD if ahead else NOW):
        raise RefusedError(Problem.ATTENDANCE_NOT_OPEN)
    closed = found.registration_closed_at
    if registers and closed is not None:
        raise RefusedError(Problem.REGISTRATION_CLOSED, time=f"{closed.astimezone():%H:%M}")
    if found.left_out is not None:
        raise RefusedError(Problem.NOT_ENTITLED, name=found.full_name)


def _insert(session: Session, values: dict[str, Any]) -> int | None:
    """Write the line unless there is one; tells the audit."""
    dialect = own_statements(session)
    new_id: int | None = session.scalar(
        dialect.insert(Attendance)
        .values(**values)
        .on_conflict_do_nothing(index_elements=["entitled_id"])
        .returning(Attendance.id),
        execution_options=AUDITED,
    )
    if new_id is not None:
        told = {name: value for name, value in values.items() if value != ""}
        write_down(session, action="insert", table="attendance", record_id=new_id, after=told)
    return new_id


def _former(session: Session, entitled_id: int) -> Attendance | None:
    query = (
        select(Attendance)
        .where(Attendance.entitled_id == entitled_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return session.scalar(query)


def _last_away(session: Session, attendance_id: int) -> TimeAway | None:
    return session.scalar(
        select(TimeAway)
        .where(TimeAway.attendance_id == attendance_id)
        .order_by(TimeAway.id.desc())
        .limit(1)
    )


def _restamped(session: Session, line: _Line, former: Attendance, now: datetime) -> Mark:
    by = acting(session)
    former.marked_at, former.desk, former.by = now, by.desk, by.who
    session.flush()
    return _told(line, former, is_new=True)


def _told(line: _Line, former: Attendance | None, *, is_new: bool) -> Mark:
    if former is None:
        raise GoneError
    values = {
        name: getattr(former, name)
        for name in ("state", "arrived_at", "left_at", "desk", "by", "marked_at")
    }
    return _mark(line, former.id, values, is_new=is_new)


def _mark(line: _Line, attendance_id: int, values: dict[str, Any], *, is_new: bool) -> Mark:
    return Mark(
        attendance_id=attendance_id,
        entitled_id=line.id,
        number=line.number,
        full_name=line.full_name,
        sex=line.sex,
        state=values["state"],
        arrived_at=values.get("arrived_at"),
        left_at=values.get("left_at"),
        desk=values["desk"],
        by=values["by"],
        marked_at=values["marked_at"],
        is_new=is_new,
    )
