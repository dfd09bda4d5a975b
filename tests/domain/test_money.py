"""Whole rials as people type them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.arabic import arabic_digits
from coopdesk.domain.money import format_rials, parse_rials


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("5000", 5000),
        ("5,125,000", 5_125_000),
        ("٥٬١٢٥٬٠٠٠", 5_125_000),
        ("5،000", 5000),
        ("5 000", 5000),
        ("5000.00", 5000),
        ("٥٠٠٠٫٠٠", 5000),
        ("5000 ريال", 5000),
        ("5,000 ريالاً يمنياً", 5000),
        ("5000 ر.ي", 5000),
        ("# 5000 #", 5000),
        ("0", 0),
        ("-5", -5),
        *[(text, None) for text in ("", " ", "5.5", "٥٫٥", "1,00", "12,34,567", "خمسة", "1e3")],
    ],
)
def test_typed_amounts(typed: str, amount: int | None) -> None:
    assert parse_rials(typed) == amount


@settings(max_examples=100, deadline=None)
@given(st.integers(-(10**12), 10**15))
def test_what_is_shown_is_read_back(amount: int) -> None:
    shown = format_rials(amount)
    assert parse_rials(shown) == amount
    assert parse_rials(arabic_digits(shown)) == amount
