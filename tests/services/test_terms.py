"""Terms and those who hold office: seats, positions, reserves, the law's limits."""

from datetime import date, timedelta

import pytest

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.organs import EndReason, HolderState, Organ, Position
from coopdesk.errors import ConflictError, GoneError, Problem
from coopdesk.services.check import check_office
from coopdesk.services.committees import (
    CommitteeInput,
    dissolve_committee,
    edit_committee,
    form_committee,
    list_committees,
)
from coopdesk.services.holders import (
    HolderInput,
    add_holder,
    edit_holder,
    end_holder,
    fill_vacancy,
    get_holder,
    holders_on,
    next_reserve,
    set_position,
    term_holders,
)
from coopdesk.services.meetings import cancel_meeting
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.services.term_alerts import (
    TermAlertKind,
    holder_warnings,
    term_alerts,
    term_warnings,
)
from coopdesk.services.terms import (
    TermInput,
    board_size,
    current_term,
    edit_term,
    get_term,
    list_terms,
    open_term,
)
from tests.makers import TODAY
from tests.services.sitting_maker import (
    TERM_START,
    founded,
    planned,
    problems,
    refusal,
    seated,
    set_status,
)


def test_a_term_lasts_three_years_and_has_the_organs_seats(any_office: Office) -> None:
    founded(any_office)
    given = TermInput(organ=Organ.BOARD, start_on=TERM_START)
    term_id = any_office.write(open_term, given, today=TODAY)
    row = any_office.read(get_term, term_id, today=TODAY)

    assert (row.end_on, row.seats, row.seated, row.is_current) == (date(2028, 12, 31), 5, 0, True)
    assert row.days_left == (date(2028, 12, 31) - TODAY).days
    any_office.write(set_rules, {"board.term_years": "4"})
    later = TermInput(organ=Organ.CONTROL, start_on=TERM_START)
    control = any_office.write(open_term, later, today=TODAY)
    assert any_office.read(get_term, control, today=TODAY).end_on == date(2029, 12, 31)


def test_the_next_term_closes_the_one_before_with_its_holders(any_office: Office) -> None:
    ids = founded(any_office)
    first, [chair, *_] = seated(any_office, ids[:3], start=date(2023, 1, 1))
    second, _ = seated(any_office, ids[3:6], start=TERM_START)
    former = any_office.read(get_holder, chair)

    assert any_office.read(get_term, first, today=TODAY).closed_on == date(2025, 12, 31)
    assert (former.state, former.until_on) == (HolderState.ENDED, date(2025, 12, 31))
    assert former.end_reason is EndReason.TERM_OVER
    assert [row.id for row in any_office.read(list_terms, today=TODAY)] == [second, first]
    then = any_office.read(current_term, Organ.BOARD, on=date(2025, 12, 31))
    assert then is not None
    assert (then.id, then.seated) == (first, 3)
    assert any_office.read(board_size, on=TODAY) == 3


def test_a_term_of_the_past_may_be_entered_later(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:3], start=TERM_START)
    old, holders = seated(any_office, ids[3:6], start=date(2022, 6, 1))
    row = any_office.read(get_term, old, today=TODAY)

    assert (row.closed_on, row.is_current, row.seated) == (date(2025, 5, 31), False, 3)
    assert any_office.read(get_holder, holders[0]).state is HolderState.ENDED
    between = TermInput(organ=Organ.BOARD, start_on=date(2024, 1, 1), seats=3)
    assert refusal(any_office, open_term, between, today=TODAY) is Problem.TERM_OVERLAPS


def test_a_term_needs_an_organ_that_has_one_and_days_in_order(any_office: Office) -> None:
    founded(any_office)
    for given, field in (
        (TermInput(organ=Organ.ASSEMBLY, start_on=TERM_START, seats=3), "organ"),
        (TermInput(organ=Organ.COMMITTEE, start_on=TERM_START, seats=3), "committee_id"),
        (TermInput(organ=Organ.BOARD, start_on=TERM_START, seats=0), "seats"),
        (TermInput(organ=Organ.BOARD, start_on=TODAY, end_on=TERM_START), "end_on"),
        (TermInput(organ=Organ.BOARD, start_on=date(2030, 1, 1)), "start_on"),
    ):
        assert field in problems(any_office, open_term, given, today=TODAY)


def test_a_term_is_corrected_while_none_has_followed(any_office: Office) -> None:
    ids = founded(any_office)
    first, _ = seated(any_office, ids[:3])
    given = TermInput(organ=Organ.BOARD, start_on=date(2026, 2, 1), seats=4, notes="مقعد رابع")
    any_office.write(edit_term, first, given, version=1, today=TODAY)
    row = any_office.read(get_term, first, today=TODAY)
    assert (row.start_on, row.seats, row.notes) == (date(2026, 2, 1), 4, "مقعد رابع")

    fewer = TermInput(organ=Organ.BOARD, start_on=TERM_START, seats=2)
    assert (
        refusal(any_office, edit_term, first, fewer, version=2, today=TODAY) is Problem.SEATS_FULL
    )
    with pytest.raises(ConflictError):
        any_office.write(edit_term, first, given, version=1, today=TODAY)
    seated(any_office, ids[3:6], start=TODAY)
    assert (
        refusal(any_office, edit_term, first, given, version=3, today=TODAY) is Problem.TERM_CLOSED
    )


def test_a_seat_is_for_members_and_there_are_only_so_many(any_office: Office) -> None:
    ids = founded(any_office)
    term, _ = seated(any_office, ids[:3])

    def add(**given: object) -> Problem:
        return refusal(any_office, add_holder, term, HolderInput(**given), today=TODAY)  # type: ignore[arg-type]

    assert add(full_name="خبير من الخارج") is Problem.NOT_A_MEMBER
    assert add(member_id=ids[3]) is Problem.SEATS_FULL
    assert add(member_id=ids[0]) is Problem.ALREADY_HOLDS
    assert problems(any_office, add_holder, term, HolderInput(), today=TODAY) == {
        "full_name": Problem.PERSON_MISSING
    }
    director = HolderInput(
        full_name="مدير تنفيذي", position=Position.EXECUTIVE_DIRECTOR, has_vote=False
    )
    holder = any_office.write(add_holder, term, director, today=TODAY)
    assert any_office.read(get_holder, holder).capacity == "المدير التنفيذي"
    assert add(member_id=ids[4], has_vote=False, position=Position.CHAIRMAN) is (
        Problem.POSITION_TAKEN
    )


def test_nobody_sits_in_board_and_control_committee(any_office: Office) -> None:
    ids = founded(any_office)
    _board, [_chair, _vice, third] = seated(any_office, ids[:3])
    control, _ = seated(any_office, ids[3:5], organ=Organ.CONTROL)
    any_office.write(
        edit_term,
        control,
        TermInput(organ=Organ.CONTROL, start_on=TERM_START, seats=3),
        version=1,
        today=TODAY,
    )
    both = HolderInput(member_id=ids[2])
    assert refusal(any_office, add_holder, control, both, today=TODAY) is Problem.IN_BOTH_ORGANS
    [warning] = any_office.read(holder_warnings, control, both, today=TODAY)
    assert (warning.problem, warning.article) == (Problem.SITS_IN_OTHER_ORGAN, "64")

    any_office.write(
        end_holder, third, on=TODAY - timedelta(days=1), reason=EndReason.RESIGNED, today=TODAY
    )
    after = HolderInput(member_id=ids[2], from_on=TODAY)
    any_office.write(add_holder, control, after, today=TODAY)
    assert check_office(any_office).ok


def test_positions_change_and_the_day_tells_which(any_office: Office) -> None:
    ids = founded(any_office)
    term, [chair, vice, _] = seated(any_office, ids[:3])
    change = date(2026, 6, 1)
    taken = Problem.POSITION_TAKEN
    assert (
        refusal(any_office, set_position, vice, Position.CHAIRMAN, on=change, today=TODAY) is taken
    )
    any_office.write(set_position, chair, Position.MEMBER, on=change, today=TODAY)
    any_office.write(set_position, vice, Position.CHAIRMAN, on=change, today=TODAY)

    before = any_office.read(holders_on, Organ.BOARD, on=change - timedelta(days=1))
    after = any_office.read(holders_on, Organ.BOARD, on=change)
    assert [row.id for row in before][:2] == [chair, vice]
    assert (after[0].id, after[0].capacity) == (vice, "رئيس مجلس الإدارة")
    assert next(iter(any_office.read(term_holders, term))).id == vice
    early = date(2025, 1, 1)
    assert "on" in problems(any_office, set_position, vice, Position.MEMBER, on=early, today=TODAY)


def test_a_vacant_seat_goes_to_the_next_by_votes(any_office: Office) -> None:
    ids = founded(any_office)
    term, [_chair, _vice, third] = seated(any_office, ids[:3])
    for place, member_id in enumerate(ids[3:6]):
        given = HolderInput(
            member_id=member_id, state=HolderState.RESERVE, votes=50 - place, rank=4 + place
        )
        any_office.write(add_holder, term, given, today=TODAY)
    assert refusal(any_office, fill_vacancy, term, on=TODAY, today=TODAY) is Problem.NO_VACANCY

    any_office.write(end_holder, third, on=TODAY, reason=EndReason.RESIGNED, today=TODAY)
    dead = any_office.read(next_reserve, term)
    assert dead is not None
    assert dead.rank == 4

    set_status(any_office, ids[3], MemberStatus.DECEASED)
    holder = any_office.write(fill_vacancy, term, on=TODAY, decision_ref="31/2026", today=TODAY)
    row = any_office.read(get_holder, holder)
    assert (row.member_id, row.rank, row.state) == (ids[4], 5, HolderState.SEATED)
    assert (row.follows_id, row.from_on, row.decision_ref) == (third, TODAY, "31/2026")
    assert check_office(any_office).rows[-2].ok


def test_without_a_reserve_the_seat_stays_vacant_and_is_told_of(any_office: Office) -> None:
    ids = founded(any_office)
    term, holders = seated(any_office, ids[:5])
    for holder in holders[:2]:
        any_office.write(end_holder, holder, on=TODAY, reason=EndReason.LEFT, today=TODAY)
    assert refusal(any_office, fill_vacancy, term, on=TODAY, today=TODAY) is Problem.NO_RESERVE
    kinds = {alert.kind: alert for alert in any_office.read(term_alerts, today=TODAY)}
    assert (kinds[TermAlertKind.VACANCY].count, kinds[TermAlertKind.VACANCY].article) == (2, "58")

    any_office.write(end_holder, holders[2], on=TODAY, reason=EndReason.LEFT, today=TODAY)
    kinds = {alert.kind: alert for alert in any_office.read(term_alerts, today=TODAY)}
    assert kinds[TermAlertKind.TOO_FEW].article == "138"
    ended = refusal(
        any_office, end_holder, holders[2], on=TODAY, reason=EndReason.LEFT, today=TODAY
    )
    assert ended is Problem.HOLDER_ENDED


@pytest.mark.parametrize(
    ("days", "step"), [(91, 0), (90, 90), (61, 90), (60, 60), (31, 60), (30, 30), (0, 30)]
)
def test_the_end_of_a_term_is_counted_down(office: Office, days: int, step: int) -> None:
    ids = founded(office)
    seated(office, ids[:3])
    today = date(2028, 12, 31) - timedelta(days=days)
    alerts = [
        alert
        for alert in office.read(term_alerts, today=today)
        if alert.organ is Organ.BOARD and alert.kind is TermAlertKind.TERM_ENDS
    ]
    assert [(alert.days, alert.step) for alert in alerts] == ([(days, step)] if step else [])


def test_a_term_that_is_over_and_one_that_is_missing_are_told_of(office: Office) -> None:
    ids = founded(office)
    seated(office, ids[:3])
    alerts = {
        (alert.organ, alert.kind) for alert in office.read(term_alerts, today=date(2029, 1, 1))
    }
    assert alerts == {
        (Organ.BOARD, TermAlertKind.TERM_OVER),
        (Organ.CONTROL, TermAlertKind.NO_TERM),
    }


def test_an_employed_holder_and_one_who_left_are_told_of(office: Office) -> None:
    ids = founded(office)
    term, holders = seated(office, ids[:3])
    given = HolderInput(member_id=ids[0], is_employee=True)
    office.write(edit_holder, holders[0], given, version=1, today=TODAY)
    set_status(office, ids[1], MemberStatus.WITHDRAWN)
    found = {alert.kind: alert for alert in office.read(term_alerts, today=TODAY)}
    assert found[TermAlertKind.EMPLOYED].article == "63"
    assert TermAlertKind.HOLDER_LEFT in found
    [warning] = office.read(holder_warnings, term, given, today=TODAY)
    assert warning.problem is Problem.EMPLOYED_HOLDER


def test_a_term_of_odd_length_is_told_of(office: Office) -> None:
    founded(office)
    odd = TermInput(organ=Organ.BOARD, start_on=TERM_START, end_on=date(2027, 12, 31))
    usual = TermInput(organ=Organ.BOARD, start_on=TERM_START, end_on=date(2028, 12, 31))
    assert [each.problem for each in office.read(term_warnings, odd)] == [Problem.TERM_LENGTH_ODD]
    assert office.read(term_warnings, usual) == ()


def test_committees_come_and_go_with_their_terms(any_office: Office) -> None:
    ids = founded(any_office)
    given = CommitteeInput(name="لجنة المشتريات", formed_on=TERM_START)
    committee = any_office.write(form_committee, given, today=TODAY)
    twin = CommitteeInput(name="لجنه المشتريات", formed_on=TERM_START)
    assert problems(any_office, form_committee, twin, today=TODAY) == {"name": Problem.NAME_TAKEN}
    any_office.write(
        edit_committee,
        committee,
        CommitteeInput(name="لجنة المشتريات والمخازن", formed_on=TERM_START),
        version=1,
        today=TODAY,
    )
    term_given = TermInput(
        organ=Organ.COMMITTEE, start_on=TERM_START, seats=2, committee_id=committee
    )
    term = any_office.write(open_term, term_given, today=TODAY)
    chair = HolderInput(member_id=ids[0], position=Position.CHAIRMAN)
    holder = any_office.write(add_holder, term, chair, today=TODAY)
    outside = HolderInput(full_name="خبير مشتريات")
    any_office.write(add_holder, term, outside, today=TODAY)

    assert any_office.read(get_holder, holder).capacity == "رئيس لجنة المشتريات والمخازن"
    meeting = planned(any_office, MeetingKind.COMMITTEE, committee_id=committee)
    assert refusal(any_office, dissolve_committee, committee, on=TODAY, today=TODAY) is (
        Problem.COMMITTEE_BUSY
    )
    [row] = any_office.read(list_committees)
    assert (row.name, row.dissolved_on) == ("لجنة المشتريات والمخازن", None)
    any_office.write(cancel_meeting, meeting, reason="حُلّت اللجنة")
    early = TERM_START - timedelta(days=1)
    assert problems(any_office, dissolve_committee, committee, on=early, today=TODAY) == {
        "on": Problem.END_BEFORE_START
    }

    any_office.write(dissolve_committee, committee, on=TODAY, today=TODAY)
    assert any_office.read(get_term, term, today=TODAY).closed_on == TODAY
    ended = {row.id: row for row in any_office.read(term_holders, term)}
    assert ended[holder].state is HolderState.ENDED
    assert (ended[holder].until_on, ended[holder].end_reason) == (TODAY, EndReason.TERM_OVER)
    assert any_office.read(list_committees) == []
    assert check_office(any_office).ok


def test_a_dissolved_committee_takes_no_term(office: Office) -> None:
    founded(office)
    given = CommitteeInput(name="لجنة مؤقتة", formed_on=TERM_START)
    committee = office.write(form_committee, given, today=TODAY)
    office.write(dissolve_committee, committee, on=TODAY, today=TODAY)
    term = TermInput(organ=Organ.COMMITTEE, start_on=TODAY, seats=2, committee_id=committee)
    assert refusal(office, open_term, term, today=TODAY) is Problem.COMMITTEE_DISSOLVED
    assert office.read(list_committees) == []
    assert len(office.read(list_committees, with_dissolved=True)) == 1


def test_what_is_gone_is_said_to_be_gone(office: Office) -> None:
    with pytest.raises(GoneError):
        office.read(get_holder, 99)
    with pytest.raises(GoneError):
        office.read(get_term, 99, today=TODAY)
