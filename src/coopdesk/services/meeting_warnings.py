"""What speaks against a plan: other meetings, days off, too short a notice, the law's windows."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.agenda_templates import YEARLY, lacking
from coopdesk.domain.arabic import clean, fold
from coopdesk.domain.calendars import gregorian_text, weekday_ar
from coopdesk.domain.cautions import MeetingWarning
from coopdesk.domain.holidays import is_weekend
from coopdesk.domain.meetings import (
    AHEAD,
    ORGAN_OF,
    ItemKind,
    Majority,
    MeetingKind,
    MeetingStatus,
)
from coopdesk.domain.months import add_months
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import next_call_window
from coopdesk.errors import Problem
from coopdesk.services.agenda_rows import ItemRow, item_rows
from coopdesk.services.holder_list import board_label
from coopdesk.services.holidays import weekend
from coopdesk.services.meeting_numbers import ref_of
from coopdesk.services.meeting_settings import notice_days
from coopdesk.services.meetings import MeetingInput
from coopdesk.services.month_calendar import days_off
from coopdesk.services.records import record
from coopdesk.services.rules import office_rules
from coopdesk.services.settings_store import stored_settings
from coopdesk.services.terms import current_term
from coopdesk.storage.models import Meeting

__all__ = ["MeetingWarning", "agenda_warnings", "planning_warnings"]

_NEAR: Final = timedelta(hours=3)
"""Two meetings of different places closer than this are told of."""


def planning_warnings(
    session: Session,
    given: MeetingInput,
    *,
    today: date,
    meeting_id: int | None = None,
) -> tuple[MeetingWarning, ...]:
    """What speaks against a day, an hour and a place.

    Args:
        session: any session.
        given: the plan.
        today: the day at the desk, on which the call could go out at the earliest.
        meeting_id: the meeting that is planned anew, which does not stand in its own way.
    """
    return (
        *_conflicts(session, given, meeting_id),
        *_of_the_day(session, given, today),
        *_of_notice(session, given, today, meeting_id),
        *_of_windows(session, given, meeting_id),
    )


def agenda_warnings(session: Session, meeting_id: int) -> tuple[MeetingWarning, ...]:
    """What speaks against the agenda: what the law asks for and is missing, what may not pass.

    Raises:
        GoneError: there is no such meeting.
    """
    meeting = record(session, Meeting, meeting_id)
    found: list[MeetingWarning] = []
    items = item_rows(session, meeting_id)
    if meeting.kind is MeetingKind.ASSEMBLY and meeting.status in AHEAD:
        found += _of_checklist(session, items)
    special = [item for item in items if item.majority is Majority.SPECIAL]
    quorum, required = meeting.quorum_required, meeting.special_required
    if special and ORGAN_OF[meeting.kind] is Organ.ASSEMBLY and 0 < quorum < required:
        facts = {"required": required, "quorum": quorum}
        found.append(MeetingWarning(Problem.SPECIAL_MAY_FAIL, "55", facts))
    if meeting.frozen_at is not None and quorum > meeting.eligible:
        facts = {"required": quorum, "eligible": meeting.eligible}
        found.append(MeetingWarning(Problem.QUORUM_UNREACHABLE, meeting.quorum_article, facts))
    if any(item.kind is ItemKind.ELECTION for item in items):
        found += _of_election(session, meeting.on_date)
    return tuple(found)


def _of_checklist(session: Session, items: list[ItemRow]) -> Iterator[MeetingWarning]:
    """What an ordinary assembly decides every year and is not on the agenda (Art. 51)."""
    present = ((item.kind, item.title) for item in items)
    missing = lacking(present, board_label(session), YEARLY)
    if missing:
        titles = "، ".join(item.title for item in missing)
        yield MeetingWarning(Problem.AGENDA_LACKS, "51", {"items": titles})


def _conflicts(
    session: Session, given: MeetingInput, meeting_id: int | None
) -> Iterator[MeetingWarning]:
    """Another meeting in the same place that day, or near in time."""
    query = select(Meeting.id, Meeting.starts_at, Meeting.place_key).where(
        Meeting.on_date == given.on_date, Meeting.status != MeetingStatus.CANCELLED
    )
    place = fold(clean(given.place))
    start = datetime.combine(given.on_date, given.starts_at)
    for other_id, at, place_key in session.execute(query.order_by(Meeting.starts_at)):
        if other_id == meeting_id:
            continue
        facts = {"meeting": ref_of(session, other_id), "time": f"{at:%H:%M}"}
        apart = abs(datetime.combine(given.on_date, at) - start)
        if place and place_key == place:
            yield MeetingWarning(Problem.MEETING_SAME_PLACE, "", facts)
        elif apart < _NEAR:
            yield MeetingWarning(Problem.MEETING_SAME_TIME, "", facts)


def _of_the_day(session: Session, given: MeetingInput, today: date) -> Iterator[MeetingWarning]:
    on = given.on_date
    if on < today:
        yield MeetingWarning(Problem.MEETING_IN_PAST)
    holiday = days_off(session, on, on).get(on)
    if holiday:
        yield MeetingWarning(Problem.MEETING_ON_HOLIDAY, "", {"holiday": holiday})
    elif is_weekend(on, weekend(session)):
        yield MeetingWarning(Problem.MEETING_ON_WEEKEND, "", {"weekday": weekday_ar(on)})


def _of_notice(
    session: Session, given: MeetingInput, today: date, meeting_id: int | None
) -> Iterator[MeetingWarning]:
    """Too few days are left even if the call went out today (Art. 60 for extraordinary ones)."""
    if given.on_date < today or ORGAN_OF[given.kind] is Organ.OUTSIDE:
        return
    meeting = session.get(Meeting, meeting_id) if meeting_id is not None else None
    if meeting is not None and meeting.call_no > 1:
        return  # the law's own window counts for the second and third call
    called = (meeting.invited_on if meeting is not None else None) or today
    days, least = (given.on_date - called).days, notice_days(session, given.kind)
    if days >= least:
        return
    if given.kind is MeetingKind.BOARD_EXTRA:
        yield MeetingWarning(Problem.EXTRAORDINARY_EARLY, "60", {"needed": least})
    else:
        yield MeetingWarning(Problem.NOTICE_SHORT, "", {"days": days, "needed": least})


def _of_windows(
    session: Session, given: MeetingInput, meeting_id: int | None
) -> Iterator[MeetingWarning]:
    """The second call as announced, and a later call moved out of its time (Art. 54)."""
    if ORGAN_OF[given.kind] is not Organ.ASSEMBLY:
        return
    stored = stored_settings(session)
    start = datetime.combine(given.on_date, given.starts_at)
    if given.second_call_on is not None:
        second = datetime.combine(given.second_call_on, given.second_call_at or given.starts_at)
        window = next_call_window(start, 1, stored)
        if window is not None and not window.earliest < second <= window.latest:
            latest = {"latest": gregorian_text(window.latest.date())}
            yield MeetingWarning(Problem.SECOND_CALL_OUTSIDE, "54", latest)
    meeting = session.get(Meeting, meeting_id) if meeting_id is not None else None
    if meeting is not None and meeting.previous_id is not None:
        before = record(session, Meeting, meeting.previous_id)
        former = datetime.combine(before.on_date, before.starts_at)
        window = next_call_window(former, before.call_no, stored)
        if window is not None and not window.earliest < start <= window.latest:
            latest = {"latest": f"{window.latest:%Y/%m/%d %H:%M}"}
            yield MeetingWarning(Problem.SECOND_CALL_OUTSIDE, "54", latest)


def _of_election(session: Session, on: date) -> Iterator[MeetingWarning]:
    """The board is elected in the last months of its term (Art. 61)."""
    term = current_term(session, Organ.BOARD, on=on)
    if term is None:
        return
    months = office_rules(session).number("board.election_months")
    earliest = add_months(term.end_on, -months)
    if on < earliest and term.seated >= term.seats:
        facts = {"earliest": gregorian_text(earliest)}
        yield MeetingWarning(Problem.ELECTION_EARLY, "61", facts)
