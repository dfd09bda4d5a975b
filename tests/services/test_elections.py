"""Elections: candidates, two tellers, ties, the new term with its reserves."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from coopdesk.domain.decisions import ElectionState, ElectionWay, TieRule
from coopdesk.domain.meetings import ItemState
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.organs import EndReason, HolderState, Organ
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.agenda import item_row
from coopdesk.services.check import check_office
from coopdesk.services.counting_votes import Counted, CountInput, compare_counts, enter_count
from coopdesk.services.decisions import DecisionInput, record_election_decision
from coopdesk.services.election_result import draw_lot, election_result
from coopdesk.services.elections import (
    ElectionInput,
    add_candidate,
    begin_ballot,
    candidate_warnings,
    close_election,
    election_warnings,
    get_election,
    list_candidates,
    list_elections,
    set_up_election,
    void_election,
    withdraw_candidate,
)
from coopdesk.services.holders import end_holder, term_holders
from coopdesk.services.office import Office
from coopdesk.services.terms import current_term
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    an_item,
    founded,
    in_session,
    problems,
    refusal,
    seated,
    set_status,
)

START_ON = TODAY + timedelta(days=1)
LATER = NOW + timedelta(hours=1)


def set_up(
    office: Office, ids: Sequence[int], *, seats: int = 3, **given: Any
) -> tuple[int, list[int]]:
    """An assembly of twelve in session, and an election with these candidates."""
    meeting_id = in_session(office, present=10)
    item = an_item(office, meeting_id, "انتخاب")
    values: dict[str, Any] = {"organ": Organ.BOARD, "seats": seats} | given
    wanted = ElectionInput(**values)
    election = office.write(set_up_election, item, wanted, now=NOW)
    candidates = [office.write(add_candidate, election, member_id) for member_id in ids]
    return election, candidates


def count(
    office: Office,
    election: int,
    votes: dict[int, int],
    *,
    tellers: Sequence[int] = (1, 2),
    **more: Any,
) -> None:
    for teller in tellers:
        values: dict[str, Any] = {
            "teller_no": teller,
            "teller": f"فارز {teller}",
            "papers": 10,
            "votes": votes,
        }
        given = CountInput(**values | more)
        office.write(enter_count, election, given, now=NOW)


def counted(
    office: Office, ids: Sequence[int], votes: Sequence[int], **given: Any
) -> tuple[int, list[int]]:
    election, candidates = set_up(office, ids, **given)
    office.write(begin_ballot, election, now=NOW)
    count(office, election, dict(zip(candidates, votes, strict=True)))
    return election, candidates


def close(office: Office, election: int) -> int:
    return office.write(close_election, election, start_on=START_ON, now=LATER, today=TODAY)


def test_the_result_makes_the_term_with_seats_and_reserves(any_office: Office) -> None:
    ids = founded(any_office)
    old, _ = seated(any_office, ids[8:11])
    election, candidates = counted(any_office, ids[:6], [9, 3, 7, 5, 1, 0])
    result = any_office.read(election_result, election)
    assert [(row.member_id, row.votes, row.rank) for row in result.rows] == [
        (ids[0], 9, 1),
        (ids[2], 7, 2),
        (ids[3], 5, 3),
        (ids[1], 3, 4),
        (ids[4], 1, 5),
        (ids[5], 0, 0),
    ]
    term = close(any_office, election)
    holders = any_office.read(term_holders, term)
    assert [(row.member_id, row.state, row.rank, row.votes) for row in holders] == [
        (ids[0], HolderState.SEATED, 1, 9),
        (ids[2], HolderState.SEATED, 2, 7),
        (ids[3], HolderState.SEATED, 3, 5),
        (ids[1], HolderState.RESERVE, 4, 3),
        (ids[4], HolderState.RESERVE, 5, 1),
    ]
    now = any_office.read(current_term, Organ.BOARD, on=START_ON)
    before = any_office.read(current_term, Organ.BOARD, on=TODAY)
    assert now is not None
    assert before is not None
    assert (now.id, now.seats, now.election_id) == (term, 3, election)
    assert (before.id, before.closed_on) == (old, TODAY)
    row = any_office.read(get_election, election)
    assert (row.state, row.term_id, row.voters) == (ElectionState.CLOSED, term, 10)
    elected = [one.no for one in any_office.read(list_candidates, election) if one.is_elected]
    assert elected == [1, 3, 4]
    assert any_office.read(item_row, row.item_id).state is ItemState.DECIDED
    assert len(candidates) == 6
    assert check_office(any_office).ok
    decision = any_office.write(
        record_election_decision, election, DecisionInput(text="فوز من وردت أسماؤهم"), today=TODAY
    )
    assert decision


def test_two_tellers_must_agree_figure_by_figure(any_office: Office) -> None:
    ids = founded(any_office)
    election, [a, b, c] = set_up(any_office, ids[:3])
    any_office.write(begin_ballot, election, now=NOW)
    assert refusal(any_office, close_election, election, start_on=TODAY, now=NOW, today=TODAY) is (
        Problem.COUNT_MISSING
    )
    count(any_office, election, {a: 9, b: 5, c: 4}, tellers=[1])
    count(any_office, election, {a: 9, b: 6, c: 4}, tellers=[2], spoiled=1)
    compared = any_office.read(compare_counts, election)
    assert not compared.is_agreed
    assert [(each.what, each.first, each.second) for each in compared.differences] == [
        (Counted.SPOILED, 0, 1),
        (Counted.VOTES, 5, 6),
    ]
    with pytest.raises(RefusedError) as refused:
        close(any_office, election)
    assert refused.value.problem is Problem.COUNTS_DIFFER
    assert refused.value.facts == {"count": 2}
    count(any_office, election, {a: 9, b: 5, c: 4}, tellers=[2])
    assert any_office.read(compare_counts, election).is_agreed
    close(any_office, election)
    assert (
        refusal(
            any_office,
            enter_count,
            election,
            CountInput(teller_no=1, teller="فارز", papers=1, votes={}),
            now=NOW,
        )
        is Problem.ELECTION_NOT_OPEN
    )


@pytest.mark.parametrize(
    ("given", "field", "problem"),
    [
        ({"papers": 11}, "papers", Problem.PAPERS_OVER_VOTERS),
        ({"papers": -1}, "papers", Problem.OUT_OF_RANGE),
        ({"spoiled": 11}, "spoiled", Problem.OUT_OF_RANGE),
        ({"teller": " "}, "teller", Problem.REQUIRED),
        ({"teller_no": 3}, "teller_no", Problem.OUT_OF_RANGE),
        ({"votes": {999: 1}}, "votes", Problem.OUT_OF_RANGE),
        ({"spoiled": 8, "votes": "three"}, "votes", Problem.VOTES_OVER_PAPERS),
        ({"votes": "ten each"}, "votes", Problem.VOTES_OVER_PAPERS),
    ],
)
def test_a_sheet_that_cannot_be_is_refused(
    office: Office, given: dict[str, Any], field: str, problem: Problem
) -> None:
    ids = founded(office)
    election, candidates = set_up(office, ids[:4], seats=2)
    office.write(begin_ballot, election, now=NOW)
    given = dict(given)
    votes = given.pop("votes", {})
    if isinstance(votes, str):
        votes = dict.fromkeys(candidates[:3], 3 if votes == "three" else 10)
    with pytest.raises(InvalidInputError) as refused:
        count(office, election, votes, tellers=[1], **given)
    assert refused.value.problems[field] is problem


def test_a_tie_waits_for_the_lot_that_is_written_down(any_office: Office) -> None:
    ids = founded(any_office)
    election, [a, b, c, d] = counted(any_office, ids[:4], [8, 5, 5, 2], seats=2)
    result = any_office.read(election_result, election)
    assert result.open_ties == ((b, c),)
    with pytest.raises(RefusedError) as refused:
        close(any_office, election)
    assert refused.value.problem is Problem.TIE_OPEN

    wrong = problems(any_office, draw_lot, election, [b, d], note="قرعة")
    assert wrong == {"candidates": Problem.UNKNOWN_CHOICE}
    assert problems(any_office, draw_lot, election, [c, b], note=" ") == {"note": Problem.REQUIRED}
    any_office.write(draw_lot, election, [c, b], note="قرعة أمام الحاضرين")
    term = close(any_office, election)
    seats = [row.member_id for row in any_office.read(term_holders, term)]
    assert seats == [ids[0], ids[2], ids[1], ids[3]]
    assert any_office.read(get_election, election).tie_note == "قرعة أمام الحاضرين"
    assert a


def test_a_new_count_undoes_a_lot(office: Office) -> None:
    ids = founded(office)
    election, [a, b, c] = counted(office, ids[:3], [9, 5, 5], seats=2)
    office.write(draw_lot, election, [c, b], note="قرعة")
    count(office, election, {a: 5, b: 5, c: 9})
    assert office.read(election_result, election).open_ties == ((a, b),)


def test_ties_by_seniority_are_settled_by_the_register(office: Office) -> None:
    ids = founded(office)
    election, _ = counted(office, ids[:3], [3, 3, 3], seats=1, tie_rule=TieRule.SENIORITY)
    result = office.read(election_result, election)
    assert result.is_final
    assert result.rows[0].member_id == ids[0]


def test_candidates_are_members_each_once_until_the_ballot_begins(any_office: Office) -> None:
    ids = founded(any_office)
    set_status(any_office, ids[11], MemberStatus.WITHDRAWN)
    election, [a, b] = set_up(any_office, ids[:2])
    assert refusal(any_office, add_candidate, election, ids[0]) is Problem.CANDIDATE_TWICE
    assert refusal(any_office, add_candidate, election, ids[11]) is Problem.NOT_A_MEMBER
    any_office.write(withdraw_candidate, b, now=NOW)
    assert [one.id for one in any_office.read(list_candidates, election, standing=True)] == [a]
    assert any_office.write(add_candidate, election, ids[1]) == b  # takes it back
    any_office.write(begin_ballot, election, now=NOW)
    for use_case, args, more in (
        (add_candidate, (election, ids[5]), {}),
        (withdraw_candidate, (a,), {"now": NOW}),
        (begin_ballot, (election,), {"now": NOW}),
    ):
        assert refusal(any_office, use_case, *args, **more) is Problem.ELECTION_NOT_OPEN


def test_a_ballot_needs_candidates_and_no_more_papers_than_voters(office: Office) -> None:
    ids = founded(office)
    election, _ = set_up(office, [])
    assert refusal(office, begin_ballot, election, now=NOW) is Problem.NO_CANDIDATES
    office.write(add_candidate, election, ids[0])
    assert problems(office, begin_ballot, election, papers_given=11, now=NOW) == {
        "papers_given": Problem.PAPERS_OVER_VOTERS
    }


def test_an_acclamation_fills_no_more_than_the_seats(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:3])
    election, _ = set_up(
        any_office, ids[4:7], organ=Organ.CONTROL, way=ElectionWay.ACCLAMATION, seats=3
    )
    term = close(any_office, election)
    assert [row.rank for row in any_office.read(term_holders, term)] == [1, 2, 3]
    many, _ = set_up(
        any_office, ids[4:8], organ=Organ.CONTROL, way=ElectionWay.ACCLAMATION, seats=3
    )
    assert (
        refusal(any_office, close_election, many, start_on=START_ON, now=NOW, today=TODAY)
        is Problem.TOO_MANY_CANDIDATES
    )


def test_nobody_is_elected_into_both_organs(any_office: Office) -> None:
    ids = founded(any_office)
    _, [first, *_] = seated(any_office, ids[:3], organ=Organ.CONTROL)
    election, _ = counted(any_office, ids[:4], [9, 8, 7, 6])
    [warning] = any_office.read(candidate_warnings, election, ids[0])
    assert (warning.problem, warning.article) == (Problem.SITS_IN_OTHER_ORGAN, "64")
    with pytest.raises(RefusedError) as refused:
        close(any_office, election)
    assert refused.value.problem is Problem.IN_BOTH_ORGANS
    assert any_office.read(get_election, election).state is ElectionState.COUNTING
    assert any_office.read(current_term, Organ.BOARD, on=START_ON) is None  # nothing by half
    assert first


def test_what_is_odd_about_an_election_is_said(office: Office) -> None:
    ids = founded(office)
    election, _ = set_up(office, ids[:2], seats=3, way=ElectionWay.ACCLAMATION)
    found = {each.problem: each for each in office.read(election_warnings, election)}
    assert set(found) == {Problem.BOARD_BY_ACCLAMATION, Problem.SEATS_NOT_FILLED}
    [employed] = office.read(candidate_warnings, election, ids[4], is_employee=True)
    assert employed.problem is Problem.EMPLOYED_HOLDER
    counted_one, [a] = set_up(office, ids[5:6])
    office.write(begin_ballot, counted_one, now=NOW)
    count(office, counted_one, {a: 3}, papers=8)
    [warning] = office.read(compare_counts, counted_one).warnings
    assert (warning.problem, warning.facts) == (Problem.PAPERS_DIFFER, {"papers": 8, "given": 10})


def test_an_election_fills_vacant_seats_of_the_running_term(office: Office) -> None:
    ids = founded(office)
    term, holders = seated(office, ids[:3])
    for holder in holders[1:]:
        office.write(end_holder, holder, on=TODAY, reason=EndReason.RESIGNED, today=TODAY)
    election, _ = counted(office, ids[5:9], [3, 8, 7, 1], seats=2, is_completion=True)
    assert office.write(close_election, election, start_on=TODAY, now=NOW, today=TODAY) == term
    rows = [row for row in office.read(term_holders, term) if row.state is HolderState.SEATED]
    assert {row.member_id for row in rows} == {ids[0], ids[6], ids[7]}


def test_an_election_is_voided_until_its_result_is_declared(any_office: Office) -> None:
    ids = founded(any_office)
    election, _ = counted(any_office, ids[:3], [9, 8, 7])
    assert problems(any_office, void_election, election, reason="", now=NOW) == {
        "reason": Problem.REQUIRED
    }
    any_office.write(void_election, election, reason="ورقة بلا ختم", now=NOW)
    row = any_office.read(get_election, election)
    assert (row.state, row.void_reason) == (ElectionState.VOID, "ورقة بلا ختم")
    assert any_office.read(item_row, row.item_id).election_id is None
    again = refusal(any_office, void_election, election, reason="لا", now=NOW)
    assert again is Problem.ELECTION_NOT_OPEN
    assert len(any_office.read(list_elections, row.meeting_id)) == 1


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"organ": Organ.ASSEMBLY}, "organ"),
        ({"organ": Organ.COMMITTEE}, "committee_id"),
        ({"organ": Organ.BOARD, "seats": 0}, "seats"),
    ],
)
def test_an_election_is_of_an_organ_with_seats(
    office: Office, given: dict[str, Any], field: str
) -> None:
    founded(office)
    item = an_item(office, in_session(office, present=10))
    assert field in problems(office, set_up_election, item, ElectionInput(**given), now=NOW)
