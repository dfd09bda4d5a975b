"""Meetings as the list, the calendar and the register show them."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.arabic import fold_words
from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import (
    AHEAD,
    NOW,
    ORGAN_OF,
    OVER,
    AttendanceState,
    MeetingKind,
    MeetingStatus,
)
from coopdesk.domain.organs import Organ
from coopdesk.services.meeting_rows import (
    MeetingRow,
    MeetingStage,
    made_rows,
    meeting_row,
    meeting_rows,
    rows_query,
)
from coopdesk.storage.models import Attendance, Entitled, Meeting, Minutes

__all__ = [
    "EVERY_MEETING",
    "MeetingCounts",
    "MeetingFilter",
    "MeetingRow",
    "MeetingStage",
    "MemberMeetingRow",
    "list_meetings",
    "meeting_counts",
    "meeting_row",
    "meeting_rows",
    "member_meetings",
    "next_meeting",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFilter:
    """Which meetings to show."""

    text: str = ""
    kinds: frozenset[MeetingKind] = frozenset()
    organ: Organ | None = None
    statuses: frozenset[MeetingStatus] = frozenset()
    year: int | None = None
    """Of the number."""
    since: date | None = None
    until: date | None = None
    without_minutes: bool = False
    """Over, and the minutes not approved yet."""


EVERY_MEETING: Final = MeetingFilter()


@dataclass(frozen=True, slots=True)
class MeetingCounts:
    """What each chip over the list would show."""

    all: int
    ahead: int
    now: int
    held: int
    no_quorum: int
    cancelled: int
    without_minutes: int


@dataclass(frozen=True, slots=True)
class MemberMeetingRow:
    """One meeting a member was entitled to, and whether they came."""

    meeting: MeetingRow
    capacity: str
    state: AttendanceState | None
    """None for absent."""


def list_meetings(
    session: Session, chosen: MeetingFilter = EVERY_MEETING, *, limit: int | None = None
) -> list[MeetingRow]:
    """The meetings, the newest first."""
    query = (
        rows_query()
        .where(*_conditions(chosen))
        .order_by(Meeting.on_date.desc(), Meeting.starts_at.desc(), Meeting.id.desc())
    )
    return made_rows(session, session.execute(query.limit(limit)).all())


def meeting_counts(session: Session, chosen: MeetingFilter = EVERY_MEETING) -> MeetingCounts:
    """Counts of the present search, whatever status is chosen in it."""
    bare = MeetingFilter(
        text=chosen.text,
        kinds=chosen.kinds,
        organ=chosen.organ,
        year=chosen.year,
        since=chosen.since,
        until=chosen.until,
    )

    def count(condition: ColumnElement[bool]) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    status = Meeting.status
    query = select(
        func.count(),
        count(status.in_(sorted(AHEAD))),
        count(status.in_(sorted(NOW))),
        count(status == MeetingStatus.HELD),
        count(status == MeetingStatus.NO_QUORUM),
        count(status == MeetingStatus.CANCELLED),
        count(_without_minutes()),
    ).where(*_conditions(bare))
    return MeetingCounts(*map(int, session.execute(query).one()))


def next_meeting(session: Session, *, today: date) -> MeetingRow | None:
    """The meeting that takes place now, or the nearest that is called or planned."""
    query = (
        rows_query()
        .where(
            or_(
                Meeting.status.in_(sorted(NOW)),
                Meeting.status.in_(sorted(AHEAD)) & (Meeting.on_date >= today),
            )
        )
        .order_by(
            case((Meeting.status.in_(sorted(NOW)), 0), else_=1),
            Meeting.on_date,
            Meeting.starts_at,
            Meeting.id,
        )
        .limit(1)
    )
    rows = made_rows(session, session.execute(query).all())
    return rows[0] if rows else None


def member_meetings(session: Session, member_id: int) -> list[MemberMeetingRow]:
    """The meetings a member was entitled to, the newest first."""
    query = (
        select(Entitled.meeting_id, Entitled.capacity, Attendance.state)
        .join(Meeting, Meeting.id == Entitled.meeting_id)
        .outerjoin(Attendance, Attendance.entitled_id == Entitled.id)
        .where(
            Entitled.member_id == member_id,
            Entitled.left_out.is_(None),
            Meeting.status != MeetingStatus.CANCELLED,
        )
        .order_by(Meeting.on_date.desc(), Meeting.id.desc())
    )
    found = session.execute(query).all()
    rows = {row.id: row for row in meeting_rows(session, [one.meeting_id for one in found])}
    return [MemberMeetingRow(rows[one[0]], one[1], one[2]) for one in found]


def _conditions(chosen: MeetingFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    for word in fold_words(chosen.text):
        ways = [Meeting.search_key.contains(word, autoescape=True)]
        if word.isascii() and word.isdigit() and len(word) < 10:
            ways += [Meeting.no == int(word), Meeting.year == int(word)]
        found.append(or_(*ways))
    kinds = set(chosen.kinds)
    if chosen.organ is not None:
        of_organ = {kind for kind, organ in ORGAN_OF.items() if organ is chosen.organ}
        kinds = kinds & of_organ if kinds else of_organ
    if kinds or chosen.organ is not None:
        found.append(Meeting.kind.in_(sorted(kinds)))
    if chosen.statuses:
        found.append(Meeting.status.in_(sorted(chosen.statuses)))
    if chosen.year is not None:
        found.append(Meeting.year == chosen.year)
    if chosen.since is not None:
        found.append(Meeting.on_date >= chosen.since)
    if chosen.until is not None:
        found.append(Meeting.on_date <= chosen.until)
    if chosen.without_minutes:
        found.append(_without_minutes())
    return found


def _without_minutes() -> ColumnElement[bool]:
    of = aliased(Minutes)
    approved = exists().where(of.meeting_id == Meeting.id, of.state == MinutesState.APPROVED)
    return Meeting.status.in_(sorted(OVER)) & ~approved
