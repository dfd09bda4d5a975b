"""The day itself: quorum, session, closing, the next call within the law's time."""

from datetime import date, time, timedelta
from typing import Any

import pytest

from coopdesk.domain.meetings import ItemState, MeetingKind, MeetingStatus
from coopdesk.domain.quorum import QuorumRule
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services import audit
from coopdesk.services.agenda import item_rows, note_item, remove_item
from coopdesk.services.check import check_office
from coopdesk.services.entitled import entitled_rows
from coopdesk.services.invitations import GuestInput, invite_guest, list_invitations
from coopdesk.services.meeting_list import list_meetings
from coopdesk.services.meeting_numbers import meeting_id_of
from coopdesk.services.meeting_record import OfficersInput
from coopdesk.services.meeting_warnings import planning_warnings
from coopdesk.services.meetings import MeetingInput, get_meeting, plan_meeting
from coopdesk.services.next_call import next_call, plan_next_call
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.services.sitting import (
    close_meeting,
    close_registration,
    close_without_quorum,
    convene,
    open_attendance,
    reopen_meeting,
)
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    ON,
    PLACE,
    START,
    call,
    come,
    founded,
    in_session,
    listed,
    opened,
    planned,
    problems,
    refusal,
    seated,
)

LATER = NOW + timedelta(hours=3)


def test_the_desk_opens_for_a_meeting_with_list_and_agenda(any_office: Office) -> None:
    founded(any_office)
    meeting_id = planned(any_office, MeetingKind.ASSEMBLY_EXTRA)
    assert refusal(any_office, open_attendance, meeting_id, now=NOW) is Problem.LIST_NOT_FROZEN
    ready = listed(any_office, MeetingKind.ASSEMBLY_EXTRA)
    for row in any_office.read(item_rows, ready):
        any_office.write(remove_item, row.id)
    assert refusal(any_office, open_attendance, ready, now=NOW) is Problem.AGENDA_EMPTY
    sitting = opened(any_office)
    assert refusal(any_office, open_attendance, sitting, now=NOW) is Problem.MEETING_NOT_AHEAD


def test_a_session_opens_with_a_quorum_only(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    come(any_office, meeting_id, 7)
    with pytest.raises(RefusedError) as refused:
        any_office.write(convene, meeting_id, now=NOW)
    assert refused.value.problem is Problem.NO_QUORUM
    assert refused.value.facts == {"present": 7, "required": 8}
    come(any_office, meeting_id, 8)
    officers = OfficersInput(chair="طه سالم", secretary="أمل علي")
    any_office.write(convene, meeting_id, now=LATER, officers=officers)
    details = any_office.read(get_meeting, meeting_id)
    assert (details.row.status, details.row.present) == (MeetingStatus.IN_SESSION, 8)
    assert (details.convened_at, details.officers.chair) == (LATER, "طه سالم")
    assert refusal(any_office, convene, meeting_id, now=NOW) is Problem.ATTENDANCE_NOT_OPEN


def test_a_meeting_closes_with_every_item_answered_or_with_a_reason(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=9)
    items = any_office.read(item_rows, meeting_id)
    any_office.write(note_item, items[0].id)
    with pytest.raises(RefusedError) as refused:
        any_office.write(close_meeting, meeting_id, now=LATER)
    assert refused.value.problem is Problem.ITEMS_UNANSWERED
    assert refused.value.facts["count"] == len(items) - 1
    assert items[1].title in str(refused.value.facts["items"])

    any_office.write(close_meeting, meeting_id, now=LATER, reason="انقطعت الكهرباء")
    details = any_office.read(get_meeting, meeting_id)
    assert (details.row.status, details.close_reason) == (MeetingStatus.HELD, "انقطعت الكهرباء")
    assert details.present_at_close == 9
    states = [row.state for row in any_office.read(item_rows, meeting_id)]
    assert states == [ItemState.NOTED, *[ItemState.POSTPONED] * (len(items) - 1)]
    assert refusal(any_office, close_meeting, meeting_id, now=LATER) is Problem.MEETING_CLOSED


def test_a_meeting_closed_by_mistake_goes_on(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=9)
    assert refusal(any_office, reopen_meeting, meeting_id, reason="لا") is Problem.MEETING_NOT_OVER
    any_office.write(close_meeting, meeting_id, now=LATER, reason="خطأ")
    assert problems(any_office, reopen_meeting, meeting_id, reason="") == {
        "reason": Problem.REQUIRED
    }
    any_office.write(reopen_meeting, meeting_id, reason="أُقفل قبل البند الأخير")
    details = any_office.read(get_meeting, meeting_id)
    assert (details.row.status, details.close_reason) == (MeetingStatus.IN_SESSION, "")
    told = any_office.read(audit.history, "meeting", str(meeting_id))
    assert ("reason", None, "أُقفل قبل البند الأخير") in told[0].changes


def failed(office: Office, *, present: int = 3, **other: Any) -> int:
    meeting_id = opened(office, **other)
    come(office, meeting_id, present)
    office.write(close_without_quorum, meeting_id, now=LATER)
    return meeting_id


def test_without_a_quorum_the_next_call_follows_in_one_step(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:3])
    first = failed(any_office)
    following = any_office.read(next_call, first)
    assert following is not None
    assert (following.call_no, following.quorum.required) == (2, 7)
    assert (following.suggested_on, following.suggested_at) == (ON + timedelta(days=7), START)
    second = any_office.write(
        plan_next_call,
        first,
        on_date=following.suggested_on,
        starts_at=following.suggested_at,
        today=TODAY,
    )
    details = any_office.read(get_meeting, second)
    assert (details.row.ref, details.row.call_no) == ("assembly/1/2026", 2)
    assert any_office.read(get_meeting, first).row.ref == "assembly/1/2026/1"
    assert (details.quorum.required, details.quorum.rule) == (7, QuorumRule.CALL2)
    assert details.special_required == 8
    before, after = (any_office.read(entitled_rows, each) for each in (first, second))
    assert [row.full_name for row in before] == [row.full_name for row in after]
    titles = [[row.title for row in any_office.read(item_rows, each)] for each in (first, second)]
    assert titles[0] == titles[1]
    assert any_office.read(meeting_id_of, "assembly/1/2026") == second
    assert any_office.read(meeting_id_of, "assembly/1/2026/1") == first
    assert any_office.read(meeting_id_of, "assembly/1/2026", without_quorum=True) == first
    twice = refusal(any_office, plan_next_call, first, on_date=ON, starts_at=time(12), today=TODAY)
    assert twice is Problem.NEXT_CALL_EXISTS
    assert refusal(any_office, reopen_meeting, first, reason="لا") is Problem.NEXT_CALL_EXISTS
    assert check_office(any_office).ok


def test_the_second_call_follows_within_fifteen_days_the_third_within_a_day(
    any_office: Office,
) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:3])
    first = failed(any_office)

    def plan(meeting_id: int, on: date, at: time = START) -> int:
        return any_office.write(plan_next_call, meeting_id, on_date=on, starts_at=at, today=TODAY)

    for outside in (ON + timedelta(days=16), ON):
        with pytest.raises(RefusedError) as refused:
            plan(first, outside)
        assert refused.value.problem is Problem.OUTSIDE_WINDOW
    second_on = ON + timedelta(days=15)
    second = plan(first, second_on, time(20, 0))
    call(any_office, second)
    any_office.write(open_attendance, second, now=NOW)
    come(any_office, second, 5)
    any_office.write(close_without_quorum, second, now=LATER)

    following = any_office.read(next_call, second)
    assert following is not None
    assert (following.call_no, following.quorum.required) == (3, 6)
    assert (following.suggested_on, following.suggested_at) == (second_on, time(21, 0))
    with pytest.raises(RefusedError):
        plan(second, second_on + timedelta(days=1), time(20, 1))
    third = plan(second, second_on + timedelta(days=1), time(20, 0))
    given = MeetingInput(
        kind=MeetingKind.ASSEMBLY,
        on_date=second_on + timedelta(days=2),
        starts_at=START,
        place=PLACE,
    )
    moved = any_office.read(planning_warnings, given, today=TODAY, meeting_id=third)
    assert Problem.SECOND_CALL_OUTSIDE in {warning.problem for warning in moved}

    call(any_office, third)
    any_office.write(open_attendance, third, now=NOW)
    come(any_office, third, 5)
    any_office.write(close_without_quorum, third, now=LATER)
    assert any_office.read(next_call, third) is None
    last = refusal(
        any_office, plan_next_call, third, on_date=second_on, starts_at=START, today=TODAY
    )
    assert last is Problem.NO_MORE_CALLS
    assert [row.call_no for row in any_office.read(list_meetings)] == [3, 2, 1]


def test_the_third_call_is_held_with_twice_the_board(office: Office) -> None:
    ids = founded(office, 40)
    seated(office, ids[:5])
    first = failed(office)
    second = office.write(
        plan_next_call, first, on_date=ON + timedelta(days=5), starts_at=START, today=TODAY
    )
    office.write(open_attendance, second, now=NOW)
    come(office, second, 10)
    office.write(close_without_quorum, second, now=LATER)
    third = office.write(
        plan_next_call, second, on_date=ON + timedelta(days=5), starts_at=time(11), today=TODAY
    )
    office.write(open_attendance, third, now=NOW)
    come(office, third, 9)
    assert refusal(office, convene, third, now=LATER) is Problem.NO_QUORUM
    come(office, third, 10)
    office.write(convene, third, now=LATER)
    assert office.read(get_meeting, third).row.present == 10


def test_the_day_the_notice_named_is_suggested(office: Office) -> None:
    founded(office)
    named = ON + timedelta(days=10)
    meeting_id = failed(office, second_call_on=named, second_call_at=time(16, 0))
    following = office.read(next_call, meeting_id)
    assert following is not None
    assert (following.suggested_on, following.suggested_at) == (named, time(16, 0))


def test_guests_are_asked_again_and_the_place_may_change(office: Office) -> None:
    founded(office)
    meeting_id = opened(office)
    office.write(invite_guest, meeting_id, GuestInput(full_name="ممثل الوزارة"), on=TODAY)
    office.write(close_without_quorum, meeting_id, now=LATER)
    second = office.write(
        plan_next_call,
        meeting_id,
        on_date=ON + timedelta(days=7),
        starts_at=START,
        place="ساحة المدرسة",
        today=TODAY,
    )
    [guest] = office.read(list_invitations, second, guests=True)
    assert (guest.full_name, guest.sent_on) == ("ممثل الوزارة", None)
    assert office.read(get_meeting, second).row.place == "ساحة المدرسة"


def test_a_board_without_a_quorum_meets_under_the_next_number(office: Office) -> None:
    ids = founded(office)
    seated(office, ids[:5])
    meeting_id = opened(office, MeetingKind.BOARD)
    come(office, meeting_id, 2)
    office.write(close_without_quorum, meeting_id, now=LATER)
    following = office.read(next_call, meeting_id)
    assert following is not None
    assert (following.call_no, following.window) == (1, None)
    again = office.write(
        plan_next_call, meeting_id, on_date=ON + timedelta(days=3), starts_at=START, today=TODAY
    )
    row = office.read(get_meeting, again).row
    assert (row.ref, row.previous_id) == ("board/2/2026", meeting_id)
    with pytest.raises(InvalidInputError):
        office.write(
            plan_next_call,
            failed_board(office),
            on_date=ON - timedelta(days=3),
            starts_at=START,
            today=TODAY,
        )


def failed_board(office: Office) -> int:
    meeting_id = opened(office, MeetingKind.BOARD)
    office.write(close_without_quorum, meeting_id, now=LATER)
    return meeting_id


def test_what_has_a_quorum_is_not_closed_without_one(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    come(any_office, meeting_id, 8)
    assert refusal(any_office, close_without_quorum, meeting_id, now=LATER) is Problem.QUORUM_MET
    again = refusal(
        any_office, plan_next_call, meeting_id, on_date=ON, starts_at=START, today=TODAY
    )
    assert again is Problem.HAD_QUORUM


def test_the_laws_figures_of_the_calls_are_settings(office: Office) -> None:
    founded(office)
    office.write(
        set_rules, {"quorum.call2_days": "30", "quorum.call2": "1/4", "quorum.call1": "1/1"}
    )
    meeting_id = failed(office, present=8)
    following = office.read(next_call, meeting_id)
    assert following is not None
    assert following.window is not None
    assert following.quorum.required == 4
    assert following.window.latest.date() == ON + timedelta(days=30)


def test_meetings_with_people_from_outside_need_no_quorum(office: Office) -> None:
    founded(office)
    given = MeetingInput(
        kind=MeetingKind.DEVELOPMENT, on_date=ON, starts_at=START, place=PLACE, title="السوق"
    )
    meeting_id = office.write(plan_meeting, given, today=TODAY)
    office.write(open_attendance, meeting_id, now=NOW)
    assert refusal(office, close_registration, planned(office), now=NOW) is (
        Problem.ATTENDANCE_NOT_OPEN
    )
    office.write(convene, meeting_id, now=NOW)
    assert office.read(get_meeting, meeting_id).row.status is MeetingStatus.IN_SESSION


def test_what_is_gone_is_said_to_be_gone(office: Office) -> None:
    for use_case in (open_attendance, convene, close_meeting, close_without_quorum):
        with pytest.raises(GoneError):
            office.write(use_case, 99, now=NOW)
