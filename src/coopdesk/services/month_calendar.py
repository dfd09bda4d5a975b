"""Days in both calendars with what falls on them: meetings, tasks, dates of the law, days off."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import OPEN_ASSIGNMENTS
from coopdesk.domain.hijri import HijriCorrections, HijriDate, to_hijri
from coopdesk.domain.holidays import holidays_in, is_weekend
from coopdesk.domain.meeting_words import call_word, clock_text, meeting_title, organ_word
from coopdesk.domain.meetings import MeetingStatus
from coopdesk.domain.membership import ApplicationState
from coopdesk.domain.organs import Organ
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.services.follow_up import AssignmentFilter, follow_up
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.holder_list import board_label
from coopdesk.services.holidays import list_holidays, weekend
from coopdesk.services.legal_calendar import LegalDate, LegalDateKind, legal_calendar
from coopdesk.services.meeting_list import MeetingFilter, MeetingRow, list_meetings
from coopdesk.storage.models import MembershipApplication, Term

_DAY: Final = timedelta(days=1)
_LEGAL: Final = {
    LegalDateKind.BOARD_MEETING: "آخر يوم لاجتماع {board} الشهري",
    LegalDateKind.CONTROL_MEETING: "آخر يوم لاجتماع لجنة الرقابة",
    LegalDateKind.WITHDRAWAL_NOTICES: "آخر يوم لإشعارات الانسحاب",
    LegalDateKind.YEARLY_ASSEMBLY: "آخر يوم للجمعية العمومية السنوية",
}


class DayEntryKind(StrEnum):
    """What falls on a day."""

    MEETING = "meeting"
    ASSIGNMENT = "assignment"
    APPLICATION = "application"
    LEGAL_DATE = "legal_date"
    TERM_END = "term_end"


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One thing that falls on a day; its text is Arabic, as on papers."""

    kind: DayEntryKind
    title_ref: str
    """The number of the meeting, decision or application; the article of a date of the law."""
    record_id: int
    text: str
    is_off: bool = False
    """A cancelled meeting, or one that had no quorum."""
    short: str = ""
    """For a narrow place; empty: the text itself."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day."""

    on: date
    hijri: HijriDate | None
    """None for days whose Hijri date is not known."""
    is_weekend: bool
    holiday: str
    entries: tuple[DayEntry, ...]


def month_calendar(session: Session, first: date, last: date, *, today: date) -> list[DayRow]:
    """Every day from the first to the last, both included.

    Args:
        session: any session.
        first: the first day.
        last: the last day.
        today: the day at the desk, which the dates of the law are reckoned from.
    """
    entries: defaultdict[date, list[DayEntry]] = defaultdict(list)
    for on, entry in _entries(session, first, last, today):
        if first <= on <= last:
            entries[on].append(entry)
    corrections, closed = hijri_corrections(session), weekend(session)
    offs = days_off(session, first, last)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [
        DayRow(
            day,
            _hijri(day, corrections),
            is_weekend(day, closed),
            offs.get(day, ""),
            tuple(entries[day]),
        )
        for day in days
    ]


def days_off(session: Session, first: date, last: date) -> dict[date, str]:
    """The holidays of a span of days, each with its name."""
    given = [row.to_holiday() for row in list_holidays(session)]
    corrections = hijri_corrections(session)
    found: dict[date, str] = {}
    for year in range(first.year, last.year + 1):
        found |= holidays_in(year, holidays=given, corrections=corrections)
    return {day: name for day, name in found.items() if first <= day <= last}


def _hijri(day: date, corrections: HijriCorrections) -> HijriDate | None:
    try:
        return to_hijri(day, corrections)
    except OverflowError:
        return None


def _entries(
    session: Session, first: date, last: date, today: date
) -> Iterator[tuple[date, DayEntry]]:
    label = board_label(session)
    yield from _meetings(session, first, last, label)
    yield from _assignments(session, last, today)
    yield from _applications(session, first, last)
    yield from _terms(session, first, last, label)
    for each in legal_calendar(session, today=today):
        if each.kind in _LEGAL:
            yield each.on, _legal(each, label)


def _meetings(
    session: Session, first: date, last: date, label: str
) -> Iterator[tuple[date, DayEntry]]:
    rows = list_meetings(session, MeetingFilter(since=first, until=last))
    for row in sorted(rows, key=lambda one: (one.on_date, one.starts_at)):
        is_off = row.status in (MeetingStatus.CANCELLED, MeetingStatus.NO_QUORUM)
        organ = organ_word(row.organ, board_label=label, committee=row.committee)
        entry = DayEntry(
            DayEntryKind.MEETING,
            row.ref,
            row.id,
            meeting_text(row, label),
            is_off,
            short=f"{row.starts_at:%H:%M} {organ}",
        )
        yield row.on_date, entry


def meeting_text(row: MeetingRow, label: str) -> str:
    """«4:00 عصرًا · اجتماع مجلس الإدارة 11/2026 · مقر الجمعية»."""
    what, _which = meeting_title(row.kind, board_label=label, committee=row.committee)
    name = f"{what} {row.number_text}"
    if row.organ is Organ.ASSEMBLY:
        name = f"{name} – {call_word(row.call_no)}"
    if row.organ is Organ.OUTSIDE:
        name = f"{what}: {row.title}"
    return f"{clock_text(row.starts_at)} · {name} · {row.place}"


def _assignments(session: Session, last: date, today: date) -> Iterator[tuple[date, DayEntry]]:
    chosen = AssignmentFilter(states=OPEN_ASSIGNMENTS, due_until=last)
    for row in follow_up(session, chosen, today=today):
        if row.due_on is not None:
            entry = DayEntry(
                DayEntryKind.ASSIGNMENT,
                row.decision_no,
                row.id,
                f"{row.task} – {row.responsible}",
                short=row.task,
            )
            yield row.due_on, entry


def _applications(session: Session, first: date, last: date) -> Iterator[tuple[date, DayEntry]]:
    row = MembershipApplication
    query = (
        select(row.due_on, row.no, row.year, row.id, row.full_name)
        .where(row.state == ApplicationState.PENDING, row.due_on >= first, row.due_on <= last)
        .order_by(row.due_on, row.id)
    )
    for on, no, year, id_, name in session.execute(query):
        number = number_text(no, year)
        text = f"آخر موعد للبت في طلب {name}"
        yield on, DayEntry(DayEntryKind.APPLICATION, number, id_, text)


def _terms(
    session: Session, first: date, last: date, label: str
) -> Iterator[tuple[date, DayEntry]]:
    query = select(Term.end_on, Term.id, Term.organ).where(
        Term.closed_on.is_(None), Term.end_on >= first, Term.end_on <= last
    )
    for on, id_, organ in session.execute(query):
        text = f"نهاية دورة {organ_word(organ, board_label=label)}"
        yield on, DayEntry(DayEntryKind.TERM_END, "61", id_, text)


def _legal(each: LegalDate, label: str) -> DayEntry:
    text = _LEGAL[each.kind].format(board=label)
    return DayEntry(DayEntryKind.LEGAL_DATE, each.article, 0, f"{text} (المادة {each.article})")
