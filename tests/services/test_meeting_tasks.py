"""What meetings, tasks and terms ask for on the first page, and the checks of an office."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.organs import EndReason
from coopdesk.services.check import check_office
from coopdesk.services.holders import end_holder
from coopdesk.services.home import HomeTask, TaskKind, Urgency, home_board
from coopdesk.services.meetings import cancel_meeting
from coopdesk.services.minutes import approve_minutes, start_minutes
from coopdesk.services.numbering import set_start
from coopdesk.services.office import Office
from coopdesk.services.sitting import close_meeting
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    ON,
    call,
    founded,
    in_session,
    listed,
    planned,
    seated,
)
from tests.services.test_elections import close as declare
from tests.services.test_elections import counted
from tests.services.test_follow_up import a_decision, task

DAY = timedelta(days=1)


def tasks(office: Office, today: date) -> dict[TaskKind, HomeTask]:
    board = office.read(home_board, today=today, last_backup=today)
    return {each.kind: each for each in board.tasks}


def test_a_meeting_asks_to_be_called_held_recorded_and_minuted(any_office: Office) -> None:
    founded(any_office)
    meeting_id = listed(any_office)
    assert TaskKind.INVITATIONS_NOT_SENT not in tasks(any_office, ON - 19 * DAY)
    soon = tasks(any_office, ON - 15 * DAY)[TaskKind.INVITATIONS_NOT_SENT]
    late = tasks(any_office, ON - 14 * DAY)[TaskKind.INVITATIONS_NOT_SENT]
    assert (soon.urgency, late.urgency, late.count) == (Urgency.SOON, Urgency.LATE, 1)
    call(any_office, meeting_id)
    assert TaskKind.INVITATIONS_NOT_SENT not in tasks(any_office, ON - DAY)
    near = [tasks(any_office, ON - each)[TaskKind.MEETING_NEAR].count for each in (DAY, 0 * DAY)]
    assert near == [1, 0]
    past = tasks(any_office, ON + DAY)
    assert (past[TaskKind.MEETINGS_NOT_RECORDED].urgency, TaskKind.MEETING_NEAR in past) == (
        Urgency.LATE,
        False,
    )
    any_office.write(cancel_meeting, meeting_id, reason="أُلغي")
    assert TaskKind.MEETINGS_NOT_RECORDED not in tasks(any_office, ON + DAY)

    held = in_session(any_office, present=9)
    any_office.write(close_meeting, held, now=NOW, reason="انتهى")
    assert tasks(any_office, ON)[TaskKind.MINUTES_NOT_APPROVED].urgency is Urgency.SOON
    assert tasks(any_office, ON + 31 * DAY)[TaskKind.MINUTES_NOT_APPROVED].urgency is Urgency.LATE
    no = any_office.write(start_minutes, held, now=NOW).no
    any_office.write(approve_minutes, held, no=no, pdf=b"%PDF", on=ON, now=NOW)
    assert TaskKind.MINUTES_NOT_APPROVED not in tasks(any_office, ON)


def test_late_tasks_and_terms_are_asked_for(any_office: Office) -> None:
    decision = a_decision(any_office)
    task(any_office, decision, "تقرير", ON)
    _, [_chair, vice, third] = seated(any_office, [1, 2, 3])
    assert tasks(any_office, ON + DAY)[TaskKind.ASSIGNMENTS_OVERDUE].count == 1
    end = date(2028, 12, 31)
    assert tasks(any_office, end - 80 * DAY)[TaskKind.TERM_ENDING].count == 80
    assert tasks(any_office, end + 5 * DAY)[TaskKind.TERM_OVER].count == 5
    any_office.write(end_holder, third, on=TODAY, reason=EndReason.LEFT, today=TODAY)
    assert tasks(any_office, TODAY)[TaskKind.VACANT_SEAT].count == 1
    any_office.write(end_holder, vice, on=TODAY, reason=EndReason.LEFT, today=TODAY)
    assert tasks(any_office, TODAY)[TaskKind.ORGAN_TOO_SMALL].count == 2


def behind(statement: str) -> Any:
    def change(session: Session) -> None:
        session.connection().execute(text(statement))

    return change


@pytest.mark.parametrize(
    ("statement", "check", "details"),
    [
        ("UPDATE meeting SET no = 3 WHERE no = 2", "meeting_numbers", ("meeting.board 2/2026",)),
        (
            "UPDATE counter SET last = 1 WHERE scope = 'meeting.board'",
            "meeting_numbers",
            ("meeting.board 2/2026",),
        ),
        ("UPDATE decision SET no = 7", "meeting_numbers", ("decision 1/2026",)),
        ("UPDATE vote SET is_passed = false", "votes", ("1/2026",)),
        ("UPDATE term SET seats = 1", "holders", ("term/1",)),
    ],
)
def test_what_was_changed_behind_the_programs_back_is_named(
    any_office: Office, statement: str, check: str, details: tuple[str, ...]
) -> None:
    a_decision(any_office)
    seated(any_office, [1, 2, 3])
    for _ in range(2):
        planned(any_office, MeetingKind.BOARD)
    assert check_office(any_office).ok
    any_office.write(behind(statement))
    rows = {row.name: row for row in check_office(any_office).rows}
    assert rows[check].details[: len(details)] == details


def test_a_series_may_begin_after_the_papers_last_number(office: Office) -> None:
    founded(office)
    office.write(set_start, "meeting.board", 7, year=2026)
    planned(office, MeetingKind.BOARD)
    planned(office, MeetingKind.BOARD)
    assert check_office(office).ok


def test_a_result_changed_behind_the_programs_back_is_named(office: Office) -> None:
    ids = founded(office)
    election, _ = counted(office, ids[:3], [8, 7, 5], seats=2)
    declare(office, election)
    assert check_office(office).ok
    office.write(behind("UPDATE candidate SET rank = 1"))
    rows = {row.name: row for row in check_office(office).rows}
    assert rows["elections"].details == (f"election/{election}",)


def test_two_offices_held_at_once_are_named(office: Office) -> None:
    founded(office)
    seated(office, [1, 2, 3])
    office.write(behind("UPDATE term SET organ = 'committee'"))
    seated(office, [1, 4, 5])
    office.write(behind("UPDATE term SET organ = 'control' WHERE id = 1"))
    rows = {row.name: row for row in check_office(office).rows}
    assert rows["holders"].details == ("member/1",)
