"""Ranking by votes: seats, reserves, ties."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.decisions import TieRule
from coopdesk.domain.elections import Standing, ranking

EARLY, LATE = date(2019, 1, 1), date(2024, 1, 1)


def standing(id_: int, votes: int, **more: object) -> Standing:
    values: dict[str, object] = {"joined_on": EARLY} | more
    return Standing(id=id_, number=id_, votes=votes, **values)  # type: ignore[arg-type]


def test_the_most_votes_have_the_seats_the_next_are_in_reserve() -> None:
    placed = ranking(
        [standing(1, 10), standing(2, 40), standing(3, 25), standing(4, 0)],
        seats=2,
        tie_rule=TieRule.LOT,
    )
    assert [(one.id, one.rank, one.is_elected) for one in placed] == [
        (2, 1, True),
        (3, 2, True),
        (1, 3, False),
        (4, 0, False),  # not a single vote: neither elected nor in reserve
    ]


def test_a_tie_over_the_last_seat_waits_for_the_lot() -> None:
    people = [standing(1, 9), standing(2, 5), standing(3, 5), standing(4, 2)]
    placed = ranking(people, seats=2, tie_rule=TieRule.LOT)
    assert [(one.id, one.is_elected, one.is_tied) for one in placed] == [
        (1, True, False),
        (2, False, True),
        (3, False, True),
        (4, False, False),
    ]
    drawn = [standing(1, 9), standing(2, 5, lot=2), standing(3, 5, lot=1), standing(4, 2)]
    placed = ranking(drawn, seats=2, tie_rule=TieRule.LOT)
    assert [(one.id, one.is_elected) for one in placed] == [
        (1, True),
        (3, True),
        (2, False),
        (4, False),
    ]


def test_a_tie_within_the_seats_still_waits_for_its_rank() -> None:
    placed = ranking([standing(1, 5), standing(2, 5)], seats=2, tie_rule=TieRule.LOT)
    assert all(one.is_elected and one.is_tied for one in placed)


def test_ties_by_seniority_and_by_age_need_no_lot() -> None:
    people = [
        standing(1, 5, joined_on=LATE, born_on=date(1960, 1, 1)),
        standing(2, 5, born_on=date(1980, 1, 1)),
        standing(3, 5),
    ]
    by_seniority = ranking(people, seats=1, tie_rule=TieRule.SENIORITY)
    by_age = ranking(people, seats=1, tie_rule=TieRule.AGE)
    assert [one.id for one in by_seniority] == [2, 3, 1]
    assert [one.id for one in by_age] == [1, 2, 3]
    assert not any(one.is_tied for one in (*by_seniority, *by_age))


@given(
    st.lists(st.integers(0, 30), max_size=25),
    st.integers(1, 10),
    st.sampled_from(list(TieRule)),
    st.booleans(),
)
def test_what_holds_for_every_result(
    votes: list[int], seats: int, rule: TieRule, drawn: bool
) -> None:
    people = [
        standing(number, count, lot=number if drawn else None)
        for number, count in enumerate(votes, 1)
    ]
    placed = ranking(people, seats=seats, tie_rule=rule)
    elected = [one for one in placed if one.is_elected]
    left = [one for one in placed if not one.is_elected]
    ranks = [one.rank for one in placed if one.rank]

    assert len(placed) == len(votes)
    assert len(elected) <= seats
    assert ranks == list(range(1, len(ranks) + 1))
    assert all(one.votes > 0 for one in elected)
    if elected and left:
        assert min(one.votes for one in elected) >= max(one.votes for one in left)
    if not any(one.is_tied for one in placed):
        assert len(elected) == min(seats, sum(count > 0 for count in votes))
