"""The law's dates, moved on by what the office has done; the month with what falls on its days."""

from datetime import date, timedelta

import pytest

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.members import MemberInput
from coopdesk.domain.organs import Organ
from coopdesk.services.applications import ApplicationInput, register_application
from coopdesk.services.holidays import restore_holidays
from coopdesk.services.legal_calendar import LegalDate, LegalDateKind, legal_calendar
from coopdesk.services.meetings import cancel_meeting
from coopdesk.services.month_calendar import DayEntryKind, month_calendar
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.services.sitting import close_meeting
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import ON, founded, in_session, planned, seated
from tests.services.test_follow_up import a_decision, task


def dates(office: Office, today: date) -> dict[LegalDateKind, LegalDate]:
    return {each.kind: each for each in office.read(legal_calendar, today=today)}


def test_the_laws_dates_and_their_articles(any_office: Office) -> None:
    founded(any_office)
    found = dates(any_office, date(2026, 8, 10))
    assert {kind: (each.on, each.article) for kind, each in found.items()} == {
        LegalDateKind.BOARD_MEETING: (date(2026, 8, 31), "60"),
        LegalDateKind.CONTROL_MEETING: (date(2026, 9, 30), "66"),
        LegalDateKind.WITHDRAWAL_NOTICES: (date(2026, 9, 30), "76"),
        LegalDateKind.YEARLY_ASSEMBLY: (date(2026, 12, 31), "52"),
    }
    any_office.write(set_rules, {"board.meeting_months": "2", "control.meeting_months": "4"})
    found = dates(any_office, date(2026, 9, 1))
    assert found[LegalDateKind.BOARD_MEETING].on == date(2026, 10, 31)
    assert found[LegalDateKind.CONTROL_MEETING].on == date(2026, 12, 31)


def held(office: Office, kind: MeetingKind, on: date, present: int) -> None:
    meeting_id = in_session(office, kind, present=present, on=on)
    office.write(close_meeting, meeting_id, now=NOW, reason="انتهى")


def test_what_was_done_moves_a_date_on(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:5])
    held(any_office, MeetingKind.BOARD, date(2026, 12, 3), 5)
    found = dates(any_office, date(2026, 12, 2))
    assert found[LegalDateKind.BOARD_MEETING].on == date(2026, 12, 31)  # not held yet
    found = dates(any_office, date(2026, 12, 10))
    assert found[LegalDateKind.BOARD_MEETING].on == date(2027, 1, 31)
    held(any_office, MeetingKind.ASSEMBLY, ON, 10)
    assert dates(any_office, ON)[LegalDateKind.YEARLY_ASSEMBLY].on == date(2027, 12, 31)
    assert dates(any_office, date(2027, 1, 5))[LegalDateKind.YEARLY_ASSEMBLY].on == date(
        2027, 12, 31
    )


def test_terms_and_applications_have_their_dates(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:5])
    given = ApplicationInput(
        person=MemberInput(full_name="سالم علي محمد ناصر", joined_on=TODAY), submitted_on=TODAY
    )
    any_office.write(register_application, given, today=TODAY)
    found = dates(any_office, TODAY)
    term, application = (
        found[LegalDateKind.TERM_END],
        found[LegalDateKind.APPLICATION_DECISIONS],
    )
    assert (term.on, term.article, term.organ) == (date(2028, 12, 31), "61", Organ.BOARD)
    assert (application.on, application.article, application.count) == (date(2027, 1, 23), "22", 1)
    assert LegalDateKind.TERM_END not in dates(any_office, date(2029, 1, 1))


@pytest.mark.parametrize("months", [1, 3])
def test_every_day_of_the_month_is_there_in_both_calendars(office: Office, months: int) -> None:
    founded(office)
    office.write(restore_holidays)
    first = date(2026, 11, 1)
    last = first + timedelta(days=30 * months - 1)
    days = office.read(month_calendar, first, last, today=TODAY)
    assert [day.on for day in days] == [
        first + timedelta(days=number) for number in range(30 * months)
    ]
    assert days[0].hijri is not None
    assert (days[0].hijri.year, days[0].hijri.month, days[0].hijri.day) == (1448, 5, 21)
    assert {day.on for day in days if day.is_weekend and day.on.month == 11} >= {
        date(2026, 11, 6),
        date(2026, 11, 7),
    }
    assert next(day for day in days if day.on == date(2026, 11, 30)).holiday == "عيد الاستقلال"


def test_meetings_tasks_applications_terms_and_dates_fall_on_their_days(any_office: Office) -> None:
    decision = a_decision(any_office)
    meeting_id = planned(any_office, MeetingKind.CONTROL, on=ON + timedelta(days=3))
    gone = planned(any_office, MeetingKind.CONTROL, on=ON + timedelta(days=3))
    any_office.write(cancel_meeting, gone, reason="سفر")
    due = task(any_office, decision, "تقرير الربع", ON)
    given = ApplicationInput(
        person=MemberInput(full_name="سالم علي محمد ناصر", joined_on=TODAY), submitted_on=TODAY
    )
    application = any_office.write(register_application, given, today=TODAY)
    seated(any_office, [1, 2, 3])
    found = {
        (day.on, entry.kind): entry
        for day in any_office.read(month_calendar, ON, date(2028, 12, 31), today=TODAY)
        for entry in day.entries
        if not entry.is_off
    }
    meeting = found[ON + timedelta(days=3), DayEntryKind.MEETING]
    assert (meeting.record_id, meeting.title_ref) == (meeting_id, "control/1/2026")
    assert meeting.text == "9:00 صباحًا · اجتماع لجنة الرقابة والتفتيش 1/2026 · قاعة حي السنينة"
    assert found[ON, DayEntryKind.ASSIGNMENT].record_id == due
    assert found[date(2027, 1, 23), DayEntryKind.APPLICATION].record_id == application
    assert found[date(2026, 12, 31), DayEntryKind.LEGAL_DATE].text.endswith(")")
    assert found[date(2028, 12, 31), DayEntryKind.TERM_END].text == "نهاية دورة مجلس الإدارة"
