"""Quorum and majority: the law's vectors, and what must hold for every figure."""

from datetime import datetime
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.meetings import ChairSide, Majority
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import (
    Cast,
    QuorumRule,
    at_least,
    can_pass_special,
    majority_of,
    more_than,
    next_call_window,
    ordinary_majority,
    outcome_of,
    quorum_of,
    special_majority,
)

LAW: dict[str, str] = {}
counts = st.integers(min_value=0, max_value=100_000)
parts = st.integers(1, 100).flatmap(
    lambda under: st.integers(1, under).map(lambda over: Fraction(over, under))
)
MAJORITIES = [Majority.ORDINARY, Majority.SPECIAL]


def assembly(eligible: int, call: int, board: int = 9) -> int:
    quorum = quorum_of(Organ.ASSEMBLY, eligible=eligible, board_size=board, call=call, stored=LAW)
    return quorum.required


@pytest.mark.parametrize(
    ("base", "call1", "call2", "special"),
    [
        (31, 21, 16, 21),
        (50, 34, 26, 34),
        (100, 67, 51, 67),
        (150, 100, 76, 100),
        (1000, 667, 501, 667),
        (5000, 3334, 2501, 3334),
        (1248, 832, 625, 832),
        (385, 257, 193, 257),
    ],
)
def test_the_figures_of_the_law(base: int, call1: int, call2: int, special: int) -> None:
    assert (assembly(base, 1), assembly(base, 2)) == (call1, call2)
    assert special_majority(base, LAW) == special
    assert assembly(base, 3) == 18  # twice a board of nine


def test_every_quorum_carries_its_rule_and_article() -> None:
    first = quorum_of(Organ.ASSEMBLY, eligible=385, board_size=7, call=1, stored=LAW)
    third = quorum_of(Organ.ASSEMBLY, eligible=385, board_size=7, call=3, stored=LAW)
    board = quorum_of(Organ.BOARD, eligible=7, stored=LAW)
    control = quorum_of(Organ.CONTROL, eligible=3, stored=LAW)

    assert (first.rule, first.article, first.part) == (QuorumRule.CALL1, "54", Fraction(2, 3))
    assert (third.rule, third.article, third.part, third.boards) == (
        QuorumRule.CALL3,
        "54",
        None,
        2,
    )
    assert (board.required, board.rule, board.article) == (4, QuorumRule.BOARD, "60")
    assert (control.required, control.article) == (2, "")
    assert quorum_of(Organ.OUTSIDE, eligible=0, stored=LAW).is_met(0)


def test_every_figure_is_a_setting() -> None:
    stored = {
        "quorum.call1": "3/5",
        "quorum.call2": "1/3",
        "quorum.call3_boards": "3",
        "quorum.special": "3/4",
        "quorum.ordinary": "2/3",
        "board.quorum": "2/3",
        "control.quorum": "1/1",
    }

    def needed(organ: Organ, eligible: int, call: int = 1) -> int:
        return quorum_of(organ, eligible=eligible, board_size=9, call=call, stored=stored).required

    assert [needed(Organ.ASSEMBLY, 100, call) for call in (1, 2, 3)] == [60, 34, 27]
    assert needed(Organ.BOARD, 9) == 7
    assert needed(Organ.CONTROL, 3) == 3  # more than all is all
    assert special_majority(100, stored) == 75
    assert ordinary_majority(9, stored) == 7


def test_nobody_is_never_a_quorum() -> None:
    for organ in (Organ.ASSEMBLY, Organ.BOARD, Organ.CONTROL, Organ.COMMITTEE):
        for call in (1, 2, 3):
            quorum = quorum_of(organ, eligible=0, board_size=0, call=call, stored=LAW)
            assert not quorum.is_met(0)


@given(counts, counts, parts)
def test_a_part_is_reached_exactly(whole: int, present: int, part: Fraction) -> None:
    assert (present >= at_least(part, whole)) == (present >= part * whole)
    if part < 1:
        assert (present >= more_than(part, whole)) == (present > part * whole)


@given(counts)
def test_the_majority_is_more_than_half(whole: int) -> None:
    assert majority_of(whole) == more_than(Fraction(1, 2), whole)
    assert 2 * majority_of(whole) > whole >= 2 * (majority_of(whole) - 1)


@given(counts.filter(bool), st.integers(1, 99))
def test_each_call_asks_for_no_more_than_the_one_before(eligible: int, board: int) -> None:
    asked = [assembly(eligible, call, board) for call in (1, 2)]
    assert all(before >= after for before, after in pairwise(asked))
    assert asked[0] <= eligible


@given(counts.filter(bool), counts.filter(bool))
def test_more_entitled_never_need_fewer(one: int, other: int) -> None:
    few, many = sorted((one, other))
    for call in (1, 2, 3):
        assert assembly(few, call) <= assembly(many, call)


ROOM = st.integers(0, 300)


@st.composite
def casts(draw: st.DrawFn) -> tuple[Cast, int]:
    present = draw(ROOM)
    in_favour = draw(st.integers(0, present))
    against = draw(st.integers(0, present - in_favour))
    abstained = draw(st.integers(0, present - in_favour - against))
    return Cast(in_favour, against, abstained), present


@given(
    casts(),
    st.sampled_from([Organ.ASSEMBLY, Organ.BOARD, Organ.CONTROL]),
    st.sampled_from(MAJORITIES),
    st.sampled_from([None, *ChairSide]),
    st.integers(1, 300),
)
def test_what_an_outcome_means(
    voted: tuple[Cast, int],
    organ: Organ,
    majority: Majority,
    side: ChairSide | None,
    special: int,
) -> None:
    cast, present = voted
    outcome = outcome_of(
        cast,
        organ=organ,
        majority=majority,
        present=present,
        special_required=special,
        chair_side=side,
        stored=LAW,
    )

    if majority is Majority.SPECIAL:
        assert outcome.is_passed == (cast.in_favour >= special)
        assert not outcome.is_passed or can_pass_special(present, special)
        assert (outcome.required, outcome.article) == (special, "55")
    elif outcome.is_tie:
        assert organ is Organ.BOARD
        assert cast.in_favour == cast.against == present / 2
        assert outcome.is_passed == (side is ChairSide.FOR)
    else:
        assert outcome.is_passed == (2 * cast.in_favour > present)
    if outcome.is_passed and majority is Majority.ORDINARY:
        assert cast.in_favour >= cast.against


@given(casts(), st.sampled_from(MAJORITIES), st.sampled_from(list(ChairSide)))
def test_one_vote_more_in_favour_never_loses_a_question(
    voted: tuple[Cast, int], majority: Majority, side: ChairSide
) -> None:
    cast, present = voted
    if not cast.abstained:
        return
    better = Cast(cast.in_favour + 1, cast.against, cast.abstained - 1)

    def passed(one: Cast) -> bool:
        return outcome_of(
            one,
            organ=Organ.BOARD,
            majority=majority,
            present=present,
            special_required=100,
            chair_side=side,
            stored=LAW,
        ).is_passed

    assert passed(better) >= passed(cast)


@pytest.mark.parametrize(
    ("cast", "present", "side", "tie", "passed"),
    [
        (Cast(4, 4, 0), 8, ChairSide.FOR, True, True),
        (Cast(4, 4, 0), 8, ChairSide.AGAINST, True, False),
        (Cast(4, 4, 0), 8, None, True, False),
        (Cast(3, 3, 2), 8, ChairSide.FOR, False, False),  # no side holds half of the room
        (Cast(5, 3, 0), 8, None, False, True),
        (Cast(4, 3, 1), 8, ChairSide.FOR, False, False),
        (Cast(0, 0, 0), 0, ChairSide.FOR, False, False),
    ],
)
def test_the_chairs_side_prevails_in_a_tie_of_the_board(
    cast: Cast, present: int, side: ChairSide | None, tie: bool, passed: bool
) -> None:
    outcome = outcome_of(
        cast,
        organ=Organ.BOARD,
        majority=Majority.ORDINARY,
        present=present,
        special_required=0,
        chair_side=side,
        stored=LAW,
    )
    assert (outcome.is_tie, outcome.is_passed) == (tie, passed)


def test_the_chair_breaks_no_tie_of_the_assembly_or_where_the_office_says_no() -> None:
    for organ, stored in ((Organ.ASSEMBLY, LAW), (Organ.BOARD, {"board.tie_chair": "no"})):
        outcome = outcome_of(
            Cast(4, 4, 0),
            organ=organ,
            majority=Majority.ORDINARY,
            present=8,
            special_required=0,
            chair_side=ChairSide.FOR,
            stored=stored,
        )
        assert not outcome.is_tie
        assert not outcome.is_passed


def test_a_call_may_follow_only_within_its_window() -> None:
    start = datetime(2026, 11, 26, 9, 0)  # noqa: DTZ001 - the clock on the wall
    second, third = next_call_window(start, 1, LAW), next_call_window(start, 2, LAW)

    assert second is not None
    assert third is not None
    assert (second.earliest, second.latest.date().isoformat()) == (start, "2026-12-11")
    assert (third.latest - third.earliest).total_seconds() == 24 * 3600
    assert next_call_window(start, 3, LAW) is None
