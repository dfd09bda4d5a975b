"""The law's figures and what they make."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.quorum import QuorumPreview, at_least, majority_of, quorum_preview
from coopdesk.domain.rules import RULES, RuleKind, rule_fraction, rule_value


def test_every_default_is_a_valid_value() -> None:
    assert [key for key, rule in RULES.items() if not rule.is_valid(rule.default)] == []


def test_the_law_speaks_where_an_article_is_named() -> None:
    silent = [rule.key for rule in RULES.values() if rule.article and not rule.law_ar]

    assert silent == []
    assert RULES["quorum.call1"].article == "المادة 54"
    assert RULES["assembly.notice_days"].article == ""


def test_the_surplus_is_divided_whole() -> None:
    shares = [
        int(rule.default)
        for rule in RULES.values()
        if rule.key.startswith("surplus.") and not rule.key.endswith("_cap_pct")
    ]

    assert sum(shares) == 100


@pytest.mark.parametrize(
    ("key", "text", "is_valid"),
    [
        ("rules.age_min", "18", True),
        ("rules.age_min", "0", False),
        ("rules.age_min", "١٨", False),
        ("quorum.call1", "2/3", True),
        ("quorum.call1", "4/3", False),
        ("quorum.call1", "2/0", False),
        ("quorum.base", "all", True),
        ("quorum.base", "some", False),
        ("assembly.proxies", "yes", True),
        ("assembly.proxies", "1", False),
    ],
)
def test_values_are_checked(key: str, text: str, is_valid: bool) -> None:
    assert RULES[key].is_valid(text) is is_valid


def test_the_office_has_the_last_word() -> None:
    stored = {"quorum.call1": "1/2"}

    assert rule_value({}, "quorum.call1") == "2/3"
    assert rule_fraction(stored, "quorum.call1") == Fraction(1, 2)
    assert all(rule.choices for rule in RULES.values() if rule.kind is RuleKind.CHOICE)


@pytest.mark.parametrize(
    ("members", "two_thirds", "majority"),
    [(31, 21, 16), (50, 34, 26), (100, 67, 51), (150, 100, 76), (1000, 667, 501)],
)
def test_quorum_of_the_three_calls(members: int, two_thirds: int, majority: int) -> None:
    assert quorum_preview(members, 9, {}) == QuorumPreview(two_thirds, majority, 18, two_thirds)


@given(st.integers(0, 10**6), st.integers(1, 50), st.integers(1, 50))
def test_a_fraction_is_reached_and_not_by_one_less(whole: int, over: int, under: int) -> None:
    part = Fraction(min(over, under), max(over, under))

    needed = at_least(part, whole)

    assert needed >= part * whole
    assert needed - 1 < part * whole
    assert majority_of(whole) * 2 > whole >= (majority_of(whole) - 1) * 2


@pytest.mark.parametrize(
    ("value", "arabic", "english"),
    [
        ("1", "شهر", "month"),
        ("2", "شهرين", "months"),
        ("3", "أشهر", "months"),
        ("11", "شهرًا", "months"),
        ("100", "شهر", "months"),
        ("x", "شهرين", "months"),
    ],
)
def test_the_unit_agrees_with_the_value(value: str, arabic: str, english: str) -> None:
    rule = RULES["rules.decision_months"]

    assert rule.unit(value) == arabic
    assert rule.unit(value, english=True) == english
