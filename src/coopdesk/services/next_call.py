"""The call after one that had no quorum, within the time the law allows (Law 39/1998 Art. 54)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.meetings import ORGAN_OF, ItemState, MeetingStatus
from coopdesk.domain.months import add_months
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import (
    CALLS,
    Quorum,
    Window,
    next_call_window,
    quorum_of,
)
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.entitled import freeze_quorum, write_list
from coopdesk.services.entitled_rows import iter_entitled
from coopdesk.services.meeting_numbers import ref_of, series_of
from coopdesk.services.numbering import next_number
from coopdesk.services.records import record
from coopdesk.services.settings_store import stored_settings
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import AgendaItem, Invitation, Meeting

_SAME: Final = ("committee_id", "title", "channels", "called_by_note", "called_by", "search_key")
_SAME_OFFICERS: Final = ("supervisor", "tellers")
_HOUR: Final = timedelta(hours=1)
_MONTHS_AHEAD: Final = 24


@dataclass(frozen=True, slots=True)
class NextCall:
    """What the next call would be."""

    call_no: int
    window: Window | None
    """None where the law sets no time: for the board and the committees."""
    suggested_on: date
    suggested_at: time
    quorum: Quorum


@dataclass(frozen=True, slots=True)
class _Place:
    place: str


def next_call(session: Session, meeting_id: int) -> NextCall | None:
    """What follows when a meeting has no quorum; None after the third call of an assembly.

    The day suggested is the one the notice named, where it is in time.

    Raises:
        GoneError: there is no such meeting.
    """
    meeting = record(session, Meeting, meeting_id)
    organ, stored = ORGAN_OF[meeting.kind], stored_settings(session)
    if organ is Organ.ASSEMBLY and meeting.call_no >= CALLS:
        return None
    call_no = meeting.call_no + 1 if organ is Organ.ASSEMBLY else 1
    start = datetime.combine(meeting.on_date, meeting.starts_at)
    window = next_call_window(start, meeting.call_no, stored) if organ is Organ.ASSEMBLY else None
    suggested = _suggested(meeting, start, window)
    quorum = quorum_of(
        organ,
        eligible=meeting.eligible,
        board_size=meeting.board_size,
        call=call_no,
        stored=stored,
    )
    return NextCall(call_no, window, suggested.date(), suggested.time(), quorum)


def plan_next_call(
    session: Session,
    meeting_id: int,
    *,
    on_date: date,
    starts_at: time,
    place: str = "",
    today: date,
) -> int:
    """Plan the next call with the same agenda, list and guests; returns the new meeting's id.

    The calls of an assembly share its number; the board and the committees, whose meetings the
    law does not call again, meet under the next number.

    Args:
        session: a writing session.
        meeting_id: the meeting that had no quorum.
        on_date: the day.
        starts_at: the hour, by the clock on the wall.
        place: where; as before when empty.
        today: the day at the desk.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: the place is too long, or the day out of reason.
        RefusedError: it had a quorum, was called again already or three times, or the day is
            outside the time the law allows.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    if meeting.status is not MeetingStatus.NO_QUORUM:
        raise RefusedError(Problem.HAD_QUORUM)
    followed = session.scalar(select(Meeting.id).where(Meeting.previous_id == meeting_id))
    if followed is not None:
        raise RefusedError(Problem.NEXT_CALL_EXISTS, number=ref_of(session, followed))
    following = next_call(session, meeting_id)
    if following is None:
        raise RefusedError(Problem.NO_MORE_CALLS)
    _refuse_outside(following.window, datetime.combine(on_date, starts_at))
    texts = TypedTexts(_Place(place), {"place": 200})
    if on_date > add_months(today, _MONTHS_AHEAD) or on_date < meeting.on_date:
        texts.add("on_date", Problem.OUT_OF_RANGE)
    texts.refuse()
    call = _copy(session, meeting, following, on_date=on_date, starts_at=starts_at)
    if texts["place"]:
        call.place, call.place_key = texts["place"], fold(texts["place"])
    _copy_agenda(session, meeting_id, call.id)
    _copy_guests(session, meeting_id, call.id)
    if ORGAN_OF[meeting.kind] is Organ.ASSEMBLY:
        _copy_list(session, meeting, call)
    session.flush()
    return call.id


def _suggested(meeting: Meeting, start: datetime, window: Window | None) -> datetime:
    if window is None:
        return start + timedelta(days=7)
    named = meeting.second_call_on
    if meeting.call_no == 1 and named is not None:
        announced = datetime.combine(named, meeting.second_call_at or meeting.starts_at)
        if window.earliest < announced <= window.latest:
            return announced
    if meeting.call_no == 1:
        week = start + timedelta(days=7)
        return (
            week if week <= window.latest else datetime.combine(window.latest.date(), start.time())
        )
    return min(start + _HOUR, window.latest)


def _refuse_outside(window: Window | None, at: datetime) -> None:
    if window is not None and not window.earliest < at <= window.latest:
        raise RefusedError(
            Problem.OUTSIDE_WINDOW,
            earliest=f"{window.earliest:%Y/%m/%d %H:%M}",
            latest=f"{window.latest:%Y/%m/%d %H:%M}",
        )


def _copy(
    session: Session, meeting: Meeting, following: NextCall, *, on_date: date, starts_at: time
) -> Meeting:
    by = acting(session)
    is_assembly = ORGAN_OF[meeting.kind] is Organ.ASSEMBLY
    same: dict[str, Any] = {name: getattr(meeting, name) for name in (*_SAME, *_SAME_OFFICERS)}
    if is_assembly:
        no, year = meeting.no, meeting.year
    else:
        year = on_date.year
        no = next_number(session, series_of(meeting.kind), year=year)
    call = Meeting(
        **same,
        kind=meeting.kind,
        no=no,
        year=year,
        call_no=following.call_no,
        previous_id=meeting.id,
        on_date=on_date,
        starts_at=starts_at,
        place=meeting.place,
        place_key=meeting.place_key,
        created_at=by.now,
        created_by=by.who,
    )
    session.add(call)
    session.flush()
    return call


def _copy_agenda(session: Session, meeting_id: int, call_id: int) -> None:
    items = select(AgendaItem).where(
        AgendaItem.meeting_id == meeting_id, AgendaItem.state != ItemState.WITHDRAWN
    )
    for place, item in enumerate(session.scalars(items.order_by(AgendaItem.place)), 1):
        session.add(
            AgendaItem(
                meeting_id=call_id,
                place=place,
                kind=item.kind,
                title=item.title,
                presenter=item.presenter,
                majority=item.majority,
                minutes_of_id=item.minutes_of_id,
            )
        )
    session.flush()


def _copy_guests(session: Session, meeting_id: int, call_id: int) -> None:
    """The invited guests are asked again; whether they were told is written down anew."""
    guests = select(Invitation).where(
        Invitation.meeting_id == meeting_id, Invitation.entitled_id.is_(None)
    )
    for guest in session.scalars(guests):
        session.add(
            Invitation(
                meeting_id=call_id,
                full_name=guest.full_name,
                sex=guest.sex,
                capacity=guest.capacity,
                organisation=guest.organisation,
                phone=guest.phone,
                channel=guest.channel,
            )
        )
    session.flush()


def _copy_list(session: Session, meeting: Meeting, call: Meeting) -> None:
    """The same people are called again: the list is the first call's, line by line."""
    people: list[dict[str, Any]] = []
    for row in iter_entitled(session, meeting.id, left_out=None):
        values = {name: getattr(row, name) for name in type(row).__slots__ if name != "id"}
        people.append(values | {"name_key": fold(row.full_name)[:200]})
    write_list(session, call.id, people)
    call.as_of, call.eligible = meeting.as_of, meeting.eligible
    call.board_size = meeting.board_size
    freeze_quorum(session, call)
