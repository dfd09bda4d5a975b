"""Days off of a year, in both calendars."""

from datetime import date

from coopdesk.domain.hijri import hijri_month_days, to_hijri
from coopdesk.domain.holidays import Holiday, holidays_in, is_weekend


def test_the_days_off_of_a_year() -> None:
    days = holidays_in(2026)
    assert days[date(2026, 9, 26)] == "عيد ثورة 26 سبتمبر"
    assert days[date(2026, 5, 1)] == "عيد العمال"
    assert days[date(2026, 6, 16)] == "رأس السنة الهجرية"
    assert date(2026, 11, 23) not in days
    assert list(days) == sorted(days)
    assert all(day.year == 2026 for day in days)


def test_the_feast_ends_on_the_third_of_shawwal_however_long_ramadan_is() -> None:
    lengths = set()
    for year in range(2020, 2040):
        for day, name in holidays_in(year).items():
            hijri = to_hijri(day)
            if name == "عيد الفطر":
                lengths.add(hijri_month_days(hijri.year, 9))
                assert (9, 29) <= (hijri.month, hijri.day) <= (10, 3)
            if name == "عيد الأضحى":
                assert hijri.month == 12
                assert 9 <= hijri.day <= 13
    assert lengths == {29, 30}


def test_a_corrected_month_moves_its_feast() -> None:
    plain, moved = holidays_in(2026), holidays_in(2026, corrections={(1448, 1): 1})
    assert date(2026, 6, 16) in plain
    assert date(2026, 6, 16) not in moved
    assert moved[date(2026, 6, 17)] == "رأس السنة الهجرية"


def test_a_hijri_day_that_comes_twice_in_a_year_counts_twice() -> None:
    new_year = Holiday("رأس السنة", is_hijri=True, month=1, day=1)
    assert [to_hijri(day).year for day in holidays_in(2008, holidays=[new_year])] == [1429, 1430]


def test_a_span_over_the_new_year_reaches_into_it() -> None:
    span = Holiday("عطلة", is_hijri=False, month=12, day=30, days=4)
    assert list(holidays_in(2026, holidays=[span])) == [
        date(2026, 1, 1),
        date(2026, 1, 2),
        date(2026, 12, 30),
        date(2026, 12, 31),
    ]


def test_years_outside_the_hijri_calendar_keep_their_other_holidays() -> None:
    assert set(holidays_in(1920).values()) >= {"عيد العمال"}
    assert "عيد الفطر" not in holidays_in(1920).values()


def test_friday_and_saturday_are_off_unless_the_office_says_otherwise() -> None:
    assert [is_weekend(date(2026, 11, day)) for day in (19, 20, 21, 22)] == [
        *(False, True, True, False),
    ]
    assert is_weekend(date(2026, 11, 19), weekend=[3, 4])
    assert not is_weekend(date(2026, 11, 21), weekend=[3, 4])
