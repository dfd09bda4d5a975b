"""Hijri and Gregorian days, corrected months, and their texts."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.calendars import (
    GREGORIAN_MONTHS_AR,
    HIJRI_MONTHS_AR,
    HijriDate,
    dual_text,
    gregorian_text,
    hijri_month_days,
    hijri_text,
    long_text,
    odd_months,
    to_gregorian,
    to_hijri,
    weekday_en,
)

DAY = date(2026, 11, 23)
FIRST, LAST = date(1924, 8, 1), date(2077, 11, 16)
CORRECTIONS = st.dictionaries(
    st.tuples(st.integers(1446, 1449), st.integers(1, 12)), st.integers(-2, 2), max_size=20
)


@pytest.mark.parametrize(
    ("day", "hijri"),
    [
        (DAY, HijriDate(1448, 6, 13)),
        (date(2025, 11, 23), HijriDate(1447, 6, 2)),
        (date(2025, 6, 26), HijriDate(1447, 1, 1)),
        (date(1998, 12, 27), HijriDate(1419, 9, 9)),
        (FIRST, HijriDate(1343, 1, 1)),
        (LAST, HijriDate(1500, 12, 30)),
    ],
)
def test_days_known_from_both_calendars(day: date, hijri: HijriDate) -> None:
    assert to_hijri(day) == hijri
    assert to_gregorian(hijri) == day


def test_every_day_comes_back_and_follows_the_day_before() -> None:
    before = to_hijri(date(1990, 1, 1))
    for number in range(1, 6000):
        day = date(1990, 1, 1) + timedelta(days=number)
        hijri = to_hijri(day)
        assert hijri > before
        assert to_gregorian(hijri) == day
        before = hijri


def test_a_month_announced_a_day_later_lengthens_the_one_before() -> None:
    later = {(1448, 6): 1}
    assert to_hijri(DAY, later) == HijriDate(1448, 6, 12)
    assert to_gregorian(HijriDate(1448, 6, 12), later) == DAY
    assert hijri_month_days(1448, 5, later) == hijri_month_days(1448, 5) + 1
    assert hijri_month_days(1448, 6, later) == hijri_month_days(1448, 6) - 1


def test_a_month_announced_a_day_earlier_shows_one_day_more() -> None:
    assert hijri_text(DAY, {(1448, 6): -1}) == "1448/06/14"


def test_other_months_stay_where_they_are() -> None:
    assert to_hijri(DAY, {(1448, 4): 2, (1448, 8): -2}) == to_hijri(DAY)


@settings(max_examples=150, deadline=None)
@given(st.dates(date(2024, 6, 1), date(2028, 8, 1)), CORRECTIONS)
def test_corrected_days_come_back_one_for_one(
    day: date, corrections: dict[tuple[int, int], int]
) -> None:
    hijri = to_hijri(day, corrections)
    assert to_gregorian(hijri, corrections) == day
    assert 1 <= hijri.day <= hijri_month_days(hijri.year, hijri.month, corrections)
    assert to_hijri(day + timedelta(days=1), corrections) > hijri


@settings(max_examples=60, deadline=None)
@given(CORRECTIONS)
def test_corrections_neither_make_nor_lose_a_day(
    corrections: dict[tuple[int, int], int],
) -> None:
    span = [(year, month) for year in range(1445, 1451) for month in range(1, 13)]
    assert sum(hijri_month_days(*month, corrections) for month in span) == sum(
        hijri_month_days(*month) for month in span
    )


def test_months_left_with_an_impossible_length_are_named() -> None:
    assert hijri_month_days(1448, 5) == 30
    assert hijri_month_days(1448, 6) == 29
    assert odd_months({(1448, 6): -2}) == [(1448, 5), (1448, 6)]
    assert odd_months({(1448, 6): -1}) == []
    assert odd_months({}) == []


def test_days_outside_the_calendar_are_told_and_shown_in_one_calendar() -> None:
    for day in (FIRST - timedelta(days=1), LAST + timedelta(days=1)):
        with pytest.raises(OverflowError):
            to_hijri(day)
        assert hijri_text(day) == ""
        assert dual_text(day) == f"{gregorian_text(day)}م"


@pytest.mark.parametrize("wrong", [HijriDate(1448, 13, 1), HijriDate(1448, 6, 31)])
def test_impossible_hijri_days_are_refused(wrong: HijriDate) -> None:
    with pytest.raises(ValueError, match="month"):
        to_gregorian(wrong)


def test_unknown_hijri_years_are_refused() -> None:
    with pytest.raises(OverflowError):
        to_gregorian(HijriDate(1342, 1, 1))


def test_texts_of_a_day() -> None:
    assert gregorian_text(DAY) == "2026/11/23"
    assert hijri_text(DAY) == "1448/06/13"
    assert dual_text(DAY) == "1448/06/13هـ الموافق 2026/11/23م"
    assert dual_text(DAY, first="gregorian") == "2026/11/23م الموافق 1448/06/13هـ"
    assert long_text(DAY) == "يوم الاثنين 1448/06/13هـ الموافق 2026/11/23م"
    assert long_text(DAY, corrections={(1448, 6): 1}).startswith("يوم الاثنين 1448/06/12هـ")
    assert weekday_en(DAY) == "Monday"
    assert HIJRI_MONTHS_AR[8] == "رمضان"
    assert GREGORIAN_MONTHS_AR[4] == "مايو"
