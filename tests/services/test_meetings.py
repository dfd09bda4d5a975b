"""Planning meetings: numbers, days, who called them, what clashes, and calling them off."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from coopdesk.domain.meetings import CalledBy, Channel, MeetingKind, MeetingStatus
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import Organ
from coopdesk.errors import ConflictError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services import audit
from coopdesk.services.attendance import mark_present
from coopdesk.services.committees import CommitteeInput, form_committee
from coopdesk.services.holidays import restore_holidays
from coopdesk.services.invitations import invitation_warnings
from coopdesk.services.meeting_list import (
    MeetingFilter,
    MeetingStage,
    list_meetings,
    meeting_counts,
    meeting_row,
    member_meetings,
    next_meeting,
)
from coopdesk.services.meeting_numbers import meeting_id_of
from coopdesk.services.meeting_record import OfficersInput, set_officers, usual_officers
from coopdesk.services.meeting_settings import (
    default_channels,
    notice_days,
    set_default_channels,
)
from coopdesk.services.meeting_warnings import agenda_warnings, planning_warnings
from coopdesk.services.meetings import (
    MeetingInput,
    cancel_meeting,
    edit_meeting,
    get_meeting,
    plan_meeting,
    restore_meeting,
)
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    ON,
    PLACE,
    START,
    called,
    entitled_ids,
    founded,
    in_session,
    opened,
    planned,
    problems,
    refusal,
    seated,
)

ASSEMBLY = MeetingInput(kind=MeetingKind.ASSEMBLY, on_date=ON, starts_at=START, place=PLACE)
BOARD = replace(ASSEMBLY, kind=MeetingKind.BOARD)


def test_each_kind_and_year_counts_for_itself(any_office: Office) -> None:
    founded(any_office)
    for given, ref in (
        (BOARD, "board/1/2026"),
        (BOARD, "board/2/2026"),
        (replace(BOARD, kind=MeetingKind.BOARD_EXTRA), "board-extra/1/2026"),
        (replace(BOARD, on_date=date(2027, 1, 5)), "board/1/2027"),
        (ASSEMBLY, "assembly/1/2026"),
    ):
        meeting_id = any_office.write(plan_meeting, given, today=TODAY)
        row = any_office.read(meeting_row, meeting_id)
        assert row.ref == ref
        assert any_office.read(meeting_id_of, ref) == meeting_id


def test_twenty_desks_plan_meetings_at_once_without_gap_or_double(any_office: Office) -> None:
    founded(any_office, 1)

    def work(_desk: int) -> int:
        return any_office.write(plan_meeting, BOARD, today=TODAY, with_agenda=False)

    with ThreadPoolExecutor(20) as desks:
        ids = list(desks.map(work, range(20)))
    rows = any_office.read(list_meetings)
    assert sorted(row.no for row in rows) == list(range(1, 21))
    assert len({*ids}) == 20


def test_a_number_is_understood_as_people_write_it(office: Office) -> None:
    founded(office)
    meeting_id = planned(office)
    for written in ("assembly/1/2026", "ASSEMBLY / ١ / ٢٠٢٦", str(meeting_id), "assembly/1/2026/1"):
        assert office.read(meeting_id_of, written) == meeting_id
    for unknown in ("assembly/2/2026", "x/1/2026", "99", "", "مجلس", "9" * 30):
        with pytest.raises(RefusedError) as refused:
            office.read(meeting_id_of, unknown)
        assert refused.value.problem is Problem.UNKNOWN_MEETING


def test_a_plan_needs_a_place_and_a_day_in_reach(any_office: Office) -> None:
    founded(any_office)
    committee = MeetingKind.COMMITTEE
    for given, field in (
        (replace(ASSEMBLY, place=" "), "place"),
        (replace(ASSEMBLY, on_date=date(2031, 1, 1)), "on_date"),
        (replace(ASSEMBLY, on_date=date(1976, 1, 1)), "on_date"),
        (replace(ASSEMBLY, kind=committee), "committee_id"),
        (replace(ASSEMBLY, kind=MeetingKind.CONSULTATIVE), "title"),
        (replace(BOARD, called_by=CalledBy.THIRD_OF_MEMBERS), "called_by"),
        (replace(ASSEMBLY, called_by=CalledBy.THIRD_OF_BOARD), "called_by"),
        (replace(ASSEMBLY, second_call_on=ON - timedelta(days=1)), "second_call_on"),
        (replace(BOARD, second_call_on=ON + timedelta(days=1)), "second_call_on"),
        (replace(ASSEMBLY, title="س" * 201), "title"),
    ):
        assert field in problems(any_office, plan_meeting, given, today=TODAY)
    assert any_office.read(list_meetings) == []


def test_who_usually_calls_and_by_what_channels(any_office: Office) -> None:
    founded(any_office)
    assembly = any_office.read(get_meeting, planned(any_office))
    board = any_office.read(get_meeting, planned(any_office, MeetingKind.BOARD))

    assert (assembly.called_by, board.called_by) == (CalledBy.BOARD, CalledBy.CHAIRMAN)
    assert assembly.channels == (Channel.WHATSAPP, Channel.NOTICE_BOARD, Channel.MEDIA)
    any_office.write(set_default_channels, Organ.BOARD, [Channel.WHATSAPP])
    assert any_office.read(default_channels, Organ.BOARD) == (Channel.WHATSAPP,)
    later = any_office.read(get_meeting, planned(any_office, MeetingKind.BOARD))
    assert later.channels == (Channel.WHATSAPP,)
    with pytest.raises(InvalidInputError):
        any_office.write(set_default_channels, Organ.BOARD, [])


def test_a_plan_is_changed_until_the_meeting_begins(any_office: Office) -> None:
    founded(any_office)
    meeting_id = called(any_office)
    details = any_office.read(get_meeting, meeting_id)
    later = replace(ASSEMBLY, on_date=ON + timedelta(days=2), place="ساحة المدرسة")
    any_office.write(edit_meeting, meeting_id, later, version=details.version, today=TODAY)
    row = any_office.read(meeting_row, meeting_id)
    assert (row.on_date, row.place, row.no) == (ON + timedelta(days=2), "ساحة المدرسة", 1)

    with pytest.raises(ConflictError):
        any_office.write(edit_meeting, meeting_id, later, version=details.version, today=TODAY)
    version = any_office.read(get_meeting, meeting_id).version
    other = replace(later, kind=MeetingKind.BOARD)
    assert "kind" in problems(
        any_office, edit_meeting, meeting_id, other, version=version, today=TODAY
    )


def test_what_has_begun_is_neither_changed_nor_called_off(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=12)
    version = any_office.read(get_meeting, meeting_id).version
    change = refusal(any_office, edit_meeting, meeting_id, ASSEMBLY, version=version, today=TODAY)
    assert change is Problem.MEETING_NOT_AHEAD
    assert refusal(any_office, cancel_meeting, meeting_id, reason="لا") is Problem.MEETING_NOT_AHEAD


def test_a_meeting_called_off_keeps_its_number_and_says_why(any_office: Office) -> None:
    founded(any_office)
    meeting_id = planned(any_office)
    assert problems(any_office, cancel_meeting, meeting_id, reason=" ") == {
        "reason": Problem.REQUIRED
    }
    any_office.write(cancel_meeting, meeting_id, reason="لم تتوفر قاعة")
    details = any_office.read(get_meeting, meeting_id)
    assert (details.row.status, details.cancel_reason) == (
        MeetingStatus.CANCELLED,
        "لم تتوفر قاعة",
    )
    again = refusal(any_office, cancel_meeting, meeting_id, reason="مرة أخرى")
    assert again is Problem.MEETING_CANCELLED
    assert any_office.read(meeting_row, planned(any_office)).no == 2
    any_office.write(restore_meeting, meeting_id, reason="توفرت القاعة")
    details = any_office.read(get_meeting, meeting_id)
    assert (details.row.status, details.cancel_reason) == (MeetingStatus.PLANNED, "")
    told = any_office.read(audit.history, "meeting", str(meeting_id))
    assert ("reason", None, "توفرت القاعة") in told[0].changes
    twice = refusal(any_office, restore_meeting, meeting_id, reason="مرة")
    assert twice is Problem.MEETING_NOT_AHEAD
    gone_out = called(any_office)
    any_office.write(cancel_meeting, gone_out, reason="مطر")
    any_office.write(restore_meeting, gone_out, reason="صحت السماء")
    assert any_office.read(meeting_row, gone_out).status is MeetingStatus.CALLED


def warned(office: Office, given: MeetingInput, meeting_id: int | None = None) -> set[Problem]:
    found = office.read(planning_warnings, given, today=TODAY, meeting_id=meeting_id)
    return {warning.problem for warning in found}


def test_what_clashes_is_said_and_forbids_nothing(any_office: Office) -> None:
    founded(any_office)
    first = planned(any_office)
    same_place = replace(BOARD, place="قاعه حي السنينة", starts_at=time(19, 0))
    near = replace(BOARD, place="مقر الجمعية", starts_at=time(10, 0))

    assert warned(any_office, same_place) == {Problem.MEETING_SAME_PLACE}
    assert warned(any_office, near) == {Problem.MEETING_SAME_TIME}
    assert warned(any_office, replace(near, starts_at=time(19, 0))) == set()
    assert warned(any_office, ASSEMBLY, first) == set()
    any_office.write(plan_meeting, same_place, today=TODAY)


def test_days_off_past_days_and_short_notice_are_said(any_office: Office) -> None:
    founded(any_office)
    any_office.write(restore_holidays)
    friday, holiday = date(2026, 12, 11), date(2026, 11, 30)
    assert warned(any_office, replace(BOARD, on_date=friday)) == {Problem.MEETING_ON_WEEKEND}
    assert warned(any_office, replace(BOARD, on_date=holiday)) == {Problem.MEETING_ON_HOLIDAY}
    assert warned(any_office, replace(BOARD, on_date=TODAY - timedelta(days=1))) == {
        Problem.MEETING_IN_PAST
    }
    soon = replace(ASSEMBLY, on_date=TODAY + timedelta(days=14))
    assert warned(any_office, soon) == {Problem.NOTICE_SHORT}
    any_office.write(set_rules, {"assembly.notice_days": "10"})
    assert warned(any_office, soon) == set()
    extra = replace(BOARD, kind=MeetingKind.BOARD_EXTRA, on_date=TODAY + timedelta(days=6))
    assert warned(any_office, extra) == {Problem.EXTRAORDINARY_EARLY}
    assert any_office.read(notice_days, MeetingKind.BOARD_EXTRA) == 7


def test_the_second_call_belongs_within_fifteen_days(office: Office) -> None:
    founded(office)
    last = ON + timedelta(days=15)
    assert warned(office, replace(ASSEMBLY, second_call_on=last)) == set()
    late = replace(ASSEMBLY, second_call_on=last + timedelta(days=1))
    assert warned(office, late) == {Problem.SECOND_CALL_OUTSIDE}


def test_a_call_sent_too_late_is_warned_of_with_its_consequence(office: Office) -> None:
    founded(office)
    meeting_id = planned(office)
    [warning] = office.read(invitation_warnings, meeting_id, on=ON - timedelta(days=3))
    assert (warning.problem, warning.facts) == (
        Problem.NOTICE_SHORT,
        {"days": 3, "needed": 15},
    )
    assert office.read(invitation_warnings, meeting_id, on=ON - timedelta(days=15)) == ()


def test_an_agenda_with_an_early_election_or_special_items_is_warned_of(office: Office) -> None:
    ids = founded(office)
    seated(office, ids[:3])
    meeting_id = called(office)
    found = {each.problem: each for each in office.read(agenda_warnings, meeting_id)}
    assert set(found) == {Problem.ELECTION_EARLY}  # the first call needs two thirds anyway
    assert found[Problem.ELECTION_EARLY].article == "61"


def test_the_list_narrows_counts_and_orders(any_office: Office) -> None:
    founded(any_office)
    board, assembly = planned(any_office, MeetingKind.BOARD), planned(any_office)
    talk = replace(
        ASSEMBLY,
        kind=MeetingKind.CONSULTATIVE,
        title="سوق الأسر المنتجة",
        on_date=date(2026, 12, 1),
    )
    talk_id = any_office.write(plan_meeting, talk, today=TODAY)
    any_office.write(cancel_meeting, board, reason="سفر الرئيس")

    def ids(**chosen: Any) -> list[int]:
        return [row.id for row in any_office.read(list_meetings, MeetingFilter(**chosen))]

    assert ids() == [assembly, board, talk_id]
    assert ids(text="الاسر") == [talk_id]
    assert ids(organ=Organ.ASSEMBLY) == [assembly]
    assert ids(statuses=frozenset({MeetingStatus.CANCELLED})) == [board]
    assert ids(until=date(2026, 12, 2)) == [talk_id]
    assert ids(kinds=frozenset({MeetingKind.BOARD}), organ=Organ.ASSEMBLY) == []
    counts = any_office.read(meeting_counts)
    assert (counts.all, counts.ahead, counts.cancelled) == (3, 2, 1)
    nearest = any_office.read(next_meeting, today=TODAY)
    assert nearest is not None
    assert (nearest.id, nearest.stage) == (talk_id, MeetingStage.CALL)


def test_the_stage_says_what_comes_next(office: Office) -> None:
    founded(office)
    empty = office.write(plan_meeting, ASSEMBLY, today=TODAY, with_agenda=False)
    stages = [office.read(meeting_row, each).stage for each in (empty, planned(office))]
    assert stages == [MeetingStage.PLANNING, MeetingStage.ENTITLED]
    assert office.read(meeting_row, called(office)).stage is MeetingStage.SITTING


def test_the_chairman_leads_or_the_vice_chairman_when_he_did_not_come(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:5])
    meeting_id = planned(any_office, MeetingKind.BOARD)
    usual = any_office.read(usual_officers, meeting_id)
    assert (usual.chair_title, usual.secretary_title) == ("رئيس مجلس الإدارة", "الأمين العام")

    sitting = in_session(any_office, MeetingKind.BOARD, present=5)
    assert any_office.read(usual_officers, sitting).chair == usual.chair
    given = OfficersInput(chair="طه", chair_sex=Sex.MALE, tellers=(" سالم  علي ", "", "ناجي"))
    version = any_office.read(get_meeting, sitting).version
    any_office.write(set_officers, sitting, given, version=version)
    assert any_office.read(get_meeting, sitting).officers.tellers == ("سالم علي", "ناجي")


def test_without_the_chairman_the_vice_chairman_is_in_the_chair(office: Office) -> None:
    ids = founded(office)
    seated(office, ids[:5])
    meeting_id = opened(office, MeetingKind.BOARD)
    for one in entitled_ids(office, meeting_id)[1:4]:
        office.write(mark_present, meeting_id, one, now=NOW)
    assert office.read(usual_officers, meeting_id).chair_title == "نائب الرئيس"


def test_a_committee_meets_under_its_name(office: Office) -> None:
    ids = founded(office)
    committee = office.write(
        form_committee, CommitteeInput(name="لجنة المشتريات", formed_on=TODAY), today=TODAY
    )
    given = replace(ASSEMBLY, kind=MeetingKind.COMMITTEE, committee_id=committee)
    meeting_id = office.write(plan_meeting, given, today=TODAY)
    assert office.read(meeting_row, meeting_id).committee == "لجنة المشتريات"
    assert len(ids) == 12


def test_a_member_sees_the_meetings_they_were_called_to(office: Office) -> None:
    ids = founded(office)
    meeting_id = in_session(office, present=11)
    came, stayed = office.read(member_meetings, ids[0]), office.read(member_meetings, ids[11])
    assert [row.meeting.id for row in came] == [meeting_id]
    assert came[0].state is not None
    assert stayed[0].state is None


def test_what_is_gone_is_said_to_be_gone(office: Office) -> None:
    for use_case in (get_meeting, meeting_row):
        with pytest.raises(GoneError):
            office.read(use_case, 99)
