"""Days off: the weekend and the holidays that come back every year (Law 2/2000)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from coopdesk.domain.hijri import (
    NO_CORRECTIONS,
    HijriCorrections,
    HijriDate,
    to_gregorian,
    to_hijri,
)

WEEKEND: Final = frozenset({4, 5})
"""Friday and Saturday, as `date.weekday()` counts."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A span of days off in one of the two calendars."""

    name: str
    is_hijri: bool
    month: int
    day: int
    days: int = 1


DEFAULT_HOLIDAYS: Final[tuple[Holiday, ...]] = (
    Holiday("رأس السنة الهجرية", is_hijri=True, month=1, day=1),
    Holiday("المولد النبوي", is_hijri=True, month=3, day=12),
    # In two, so that it ends on 3 Shawwal whether Ramadan has 29 days or 30.
    Holiday("عيد الفطر", is_hijri=True, month=9, day=29, days=2),
    Holiday("عيد الفطر", is_hijri=True, month=10, day=1, days=3),
    Holiday("عيد الأضحى", is_hijri=True, month=12, day=9, days=5),
    Holiday("عيد العمال", is_hijri=False, month=5, day=1),
    Holiday("العيد الوطني", is_hijri=False, month=5, day=22),
    Holiday("عيد ثورة 26 سبتمبر", is_hijri=False, month=9, day=26),
    Holiday("عيد ثورة 14 أكتوبر", is_hijri=False, month=10, day=14),
    Holiday("عيد الاستقلال", is_hijri=False, month=11, day=30),
)
"""What an office starts with; it may change every one."""


def is_weekend(day: date, weekend: Iterable[int] = WEEKEND) -> bool:
    """Whether the office is closed on that day of the week."""
    return day.weekday() in set(weekend)


def holidays_in(
    year: int,
    *,
    holidays: Iterable[Holiday] = DEFAULT_HOLIDAYS,
    corrections: HijriCorrections = NO_CORRECTIONS,
) -> dict[date, str]:
    """The days off of a Gregorian year, in order, each with its holiday's name."""
    found: dict[date, str] = {}
    for holiday in holidays:
        for first in _beginnings(holiday, year, corrections):
            for number in range(holiday.days):
                day = first + timedelta(days=number)
                if day.year == year:
                    found.setdefault(day, holiday.name)
    return dict(sorted(found.items()))


def _beginnings(holiday: Holiday, year: int, corrections: HijriCorrections) -> list[date]:
    """First days of a holiday that may reach into the year; the year before counts too."""
    if not holiday.is_hijri:
        return [_rolled(date(which, holiday.month, 1), holiday.day) for which in (year - 1, year)]
    try:
        last = to_hijri(date(year, 12, 31), corrections).year
        months = [HijriDate(which, holiday.month, 1) for which in range(last - 2, last + 1)]
        return [_rolled(to_gregorian(month, corrections), holiday.day) for month in months]
    except OverflowError:
        return []


def _rolled(first_of_month: date, day: int) -> date:
    """A day of the month; what the month lacks falls on the next one's first days."""
    return first_of_month + timedelta(days=day - 1)
