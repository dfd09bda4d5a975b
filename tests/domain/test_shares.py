"""The cap of the law, parts of the capital, and who may vote."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.members import MEMBERS_OUT, MemberStatus
from coopdesk.domain.shares import (
    GOOD_STANDING,
    NoVote,
    hundredths_of_percent,
    is_over_cap,
    no_vote_reason,
)

counts = st.integers(min_value=0, max_value=10**12)


@pytest.mark.parametrize(
    ("held", "total", "cap", "over"),
    [
        (10, 100, 10, False),
        (11, 100, 10, True),
        (1, 10, 10, False),
        (1, 9, 10, True),
        (0, 0, 10, False),
        (1, 1, 10, True),
        (100, 100, 100, False),
        (333_333_333_334, 3_333_333_333_339, 10, True),
        (333_333_333_333, 3_333_333_333_330, 10, False),
    ],
)
def test_exactly_the_cap_is_lawful_and_one_share_more_is_not(
    held: int, total: int, cap: int, *, over: bool
) -> None:
    assert is_over_cap(held, total, cap) is over


@given(held=counts, total=counts, cap=st.integers(1, 100))
def test_the_cap_is_exact_at_any_size(held: int, total: int, cap: int) -> None:
    assert is_over_cap(held, total, cap) == (Fraction(held) > Fraction(total * cap, 100))


@given(part=counts, whole=st.integers(1, 10**12))
def test_a_part_is_rounded_to_the_nearest_hundredth_of_a_percent(part: int, whole: int) -> None:
    exact = Fraction(part * 10_000, whole)
    difference = hundredths_of_percent(part, whole) - exact

    assert -Fraction(1, 2) < difference <= Fraction(1, 2)


def test_a_part_of_nothing_is_nothing() -> None:
    assert hundredths_of_percent(0, 0) == 0
    assert hundredths_of_percent(5, 0) == 0
    assert hundredths_of_percent(1, 3) == 3333
    assert hundredths_of_percent(2, 3) == 6667


@pytest.mark.parametrize(
    ("status", "shares", "reason"),
    [
        (MemberStatus.ACTIVE, 3, None),
        (MemberStatus.ACTIVE, 2, None),
        (MemberStatus.ACTIVE, 1, NoVote.TOO_FEW_SHARES),
        (MemberStatus.SUSPENDED, 9, NoVote.SUSPENDED),
        (MemberStatus.SUSPENDED, 0, NoVote.SUSPENDED),
        *((status, 9, NoVote.LEFT) for status in sorted(MEMBERS_OUT)),
        (MemberStatus.MERGED, 9, NoVote.LEFT),
    ],
)
def test_those_in_good_standing_make_the_assembly(
    status: MemberStatus, shares: int, reason: NoVote | None
) -> None:
    assert no_vote_reason(status, shares, base=GOOD_STANDING, shares_min=2) is reason


@pytest.mark.parametrize("status", MemberStatus)
def test_an_office_may_count_every_member(status: MemberStatus) -> None:
    is_in = status in (MemberStatus.ACTIVE, MemberStatus.SUSPENDED)

    assert (no_vote_reason(status, 0, base="all", shares_min=1) is None) is is_in
