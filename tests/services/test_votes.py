"""Votes: the counts of the moment kept, the majority exact, a wrong one voided."""

from datetime import timedelta

import pytest

from coopdesk.domain.meetings import ChairSide, ItemState, Majority, MeetingKind, VoteWay
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.agenda import (
    ItemInput,
    begin_item,
    edit_item,
    item_row,
    item_rows,
    postpone_item,
)
from coopdesk.services.attendance import mark_left
from coopdesk.services.check import check_office
from coopdesk.services.decisions import DecisionInput, record_decision
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.services.sitting import close_meeting
from coopdesk.services.votes import (
    VoteInput,
    list_votes,
    take_vote,
    void_vote,
    vote_preview,
    vote_unanimously,
)
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    an_item,
    called,
    entitled_ids,
    founded,
    in_session,
    problems,
    refusal,
    seated,
)

LATER = NOW + timedelta(hours=1)


def item_of(office: Office, meeting_id: int, majority: Majority = Majority.ORDINARY) -> int:
    return an_item(office, meeting_id, f"بند {majority}", majority=majority)


def test_a_vote_keeps_the_counts_of_its_moment(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=10)
    first, second = item_of(any_office, meeting_id), item_of(any_office, meeting_id)
    given = VoteInput(in_favour=6, against=3, abstained=1, way=VoteWay.SECRET, question="أيقبل؟")
    any_office.write(take_vote, first, given, now=NOW)
    gone = entitled_ids(any_office, meeting_id)[0]
    any_office.write(mark_left, meeting_id, gone, now=LATER)
    any_office.write(take_vote, second, VoteInput(in_favour=4, against=5), now=LATER)

    one, other = any_office.read(list_votes, meeting_id)
    assert (one.present, one.required, one.article, one.is_passed) == (10, 6, "55", True)
    assert (one.way, one.question, one.is_quorate) == (VoteWay.SECRET, "أيقبل؟", True)
    assert (other.present, other.required, other.is_passed) == (9, 5, False)
    states = [any_office.read(item_row, each).state for each in (first, second)]
    assert states == [ItemState.DECIDED, ItemState.REJECTED]
    assert check_office(any_office).ok


def test_no_more_votes_than_people(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=10)
    item = item_of(any_office, meeting_id)
    many = VoteInput(in_favour=6, against=3, abstained=2)
    assert problems(any_office, take_vote, item, many, now=NOW) == {
        "in_favour": Problem.VOTES_OVER_PRESENT
    }
    negative = VoteInput(in_favour=5, against=-1)
    assert problems(any_office, take_vote, item, negative, now=NOW) == {
        "against": Problem.OUT_OF_RANGE
    }
    preview = any_office.read(vote_preview, item, many)
    assert (preview.rest, preview.present, preview.required) == (-1, 10, 6)
    assert any_office.read(list_votes, meeting_id) == []


def test_unanimous_is_everybody_in_the_room(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=9)
    item = item_of(any_office, meeting_id)
    any_office.write(vote_unanimously, item, now=NOW)
    [vote] = any_office.read(list_votes, meeting_id)
    assert (vote.in_favour, vote.is_unanimous, vote.is_passed) == (9, True, True)


def test_special_items_need_two_thirds_of_all_members(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=9)
    item = item_of(any_office, meeting_id, Majority.SPECIAL)
    preview = any_office.read(vote_preview, item, VoteInput(in_favour=8))
    assert (preview.required, preview.article, preview.warnings) == (8, "55", ())
    any_office.write(take_vote, item, VoteInput(in_favour=7, against=2), now=NOW)
    assert any_office.read(item_row, item).state is ItemState.REJECTED

    for one in entitled_ids(any_office, meeting_id)[:2]:
        any_office.write(mark_left, meeting_id, one, now=LATER)
    again = item_of(any_office, meeting_id, Majority.SPECIAL)
    warned = {
        each.problem: each
        for each in any_office.read(vote_preview, again, VoteInput(in_favour=7)).warnings
    }
    assert set(warned) == {Problem.QUORUM_LOST, Problem.SPECIAL_TOO_FEW}
    assert warned[Problem.SPECIAL_TOO_FEW].facts == {"required": 8, "present": 7}
    any_office.write(vote_unanimously, again, now=LATER)
    last = any_office.read(list_votes, meeting_id)[-1]
    assert (last.is_passed, last.is_quorate) == (False, False)


def test_in_a_tie_of_the_board_the_chairs_side_is_asked_for(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:5])
    meeting_id = in_session(any_office, MeetingKind.BOARD, present=4)
    item = item_of(any_office, meeting_id)
    tie = VoteInput(in_favour=2, against=2)
    assert problems(any_office, take_vote, item, tie, now=NOW) == {
        "chair_side": Problem.CHAIR_SIDE_NEEDED
    }
    for_it = VoteInput(in_favour=2, against=2, chair_side=ChairSide.FOR)
    any_office.write(take_vote, item, for_it, now=NOW)
    [vote] = any_office.read(list_votes, meeting_id)
    assert (vote.is_passed, vote.article, vote.chair_side) == (True, "60", ChairSide.FOR)
    against = VoteInput(in_favour=2, against=2, chair_side=ChairSide.AGAINST)
    other = item_of(any_office, meeting_id)
    any_office.write(take_vote, other, against, now=NOW)
    assert any_office.read(item_row, other).state is ItemState.REJECTED


def test_a_wrong_vote_is_voided_with_a_reason_and_stays_visible(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=9)
    item = item_of(any_office, meeting_id)
    vote = any_office.write(take_vote, item, VoteInput(in_favour=2, against=7), now=NOW)
    assert problems(any_office, void_vote, vote, reason=" ", now=NOW) == {
        "reason": Problem.REQUIRED
    }
    any_office.write(void_vote, vote, reason="أخطأ العادّ", now=LATER)
    assert any_office.read(item_row, item).state is ItemState.NOW
    assert refusal(any_office, void_vote, vote, reason="مرة", now=LATER) is Problem.VOTE_VOID
    again = any_office.write(take_vote, item, VoteInput(in_favour=7, against=2), now=LATER)
    rows = any_office.read(list_votes, meeting_id)
    assert [(row.id, row.void_reason) for row in rows] == [(vote, "أخطأ العادّ"), (again, "")]
    current = any_office.read(item_row, item).vote
    assert current is not None
    assert current.id == again

    any_office.write(record_decision, again, DecisionInput(text="قُبل"), today=TODAY)
    assert refusal(any_office, void_vote, again, reason="لا", now=LATER) is (
        Problem.VOTE_HAS_DECISION
    )


def test_voiding_leaves_the_item_to_its_former_vote_or_to_wait(office: Office) -> None:
    founded(office)
    meeting_id = in_session(office, present=9)
    item, other = item_of(office, meeting_id), item_of(office, meeting_id)
    office.write(take_vote, item, VoteInput(in_favour=9), now=NOW)
    second = office.write(take_vote, item, VoteInput(in_favour=1, against=8), now=NOW)
    office.write(void_vote, second, reason="سؤال آخر", now=NOW)
    assert office.read(item_row, item).state is ItemState.DECIDED
    only = office.write(vote_unanimously, other, now=NOW)
    office.write(begin_item, office.read(item_rows, meeting_id)[0].id)
    office.write(void_vote, only, reason="خطأ", now=NOW)
    assert office.read(item_row, other).state is ItemState.WAITING


def test_votes_are_taken_in_session_only_and_of_items_that_stand(any_office: Office) -> None:
    founded(any_office)
    meeting_id = called(any_office)
    item = any_office.read(item_rows, meeting_id)[0].id
    given = VoteInput(in_favour=1)
    assert refusal(any_office, take_vote, item, given, now=NOW) is Problem.NOT_IN_SESSION
    sitting = in_session(any_office, present=9)
    first, second, *_ = (row.id for row in any_office.read(item_rows, sitting))
    any_office.write(postpone_item, first, reason="لاحقًا")
    assert refusal(any_office, take_vote, first, given, now=NOW) is Problem.ITEM_ANSWERED
    vote = any_office.write(take_vote, second, given, now=NOW)
    any_office.write(close_meeting, sitting, now=LATER, reason="انتهى الوقت")
    assert refusal(any_office, void_vote, vote, reason="لا", now=LATER) is Problem.MEETING_CLOSED
    assert refusal(any_office, vote_unanimously, second, now=LATER) is Problem.MEETING_CLOSED


def test_the_majorities_are_settings(office: Office) -> None:
    founded(office)
    office.write(set_rules, {"quorum.ordinary": "2/3"})
    meeting_id = in_session(office, present=9)
    item = item_of(office, meeting_id)
    office.write(take_vote, item, VoteInput(in_favour=6, against=3), now=NOW)
    assert office.read(list_votes, meeting_id)[0].required == 7
    row = office.read(item_row, item)
    assert row.state is ItemState.REJECTED
    with pytest.raises(RefusedError):
        office.write(edit_item, item, ItemInput(title="آخر"), version=row.version)
