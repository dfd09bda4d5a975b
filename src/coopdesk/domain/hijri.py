"""The Hijri calendar: Umm al-Qura, set right month by month as Sana'a announced it."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from hijridate import Hijri

FIRST_YEAR: Final = 1343
LAST_YEAR: Final = 1500

HijriCorrections = Mapping[tuple[int, int], int]
"""(year, month) → by how many days, −2 to +2, the month began later than Umm al-Qura says."""

NO_CORRECTIONS: Final[HijriCorrections] = {}


@dataclass(frozen=True, slots=True, order=True)
class HijriDate:
    """A day of the Hijri calendar."""

    year: int
    month: int
    day: int


def to_hijri(day: date, corrections: HijriCorrections = NO_CORRECTIONS) -> HijriDate:
    """The Hijri date of a day.

    Raises:
        OverflowError: the day lies outside the years the calendar knows (1343–1500).
    """
    starts = _starts()
    ordinal = day.toordinal()
    # A month moves by two days at most, so one of three neighbours holds the day.
    guess = bisect_right(starts, ordinal)
    for index in (guess, guess - 1, guess - 2):
        if 0 <= index < len(starts) - 1:
            first = _first_day(index, corrections)
            if first <= ordinal < _first_day(index + 1, corrections):
                return HijriDate(*_month_at(index), ordinal - first + 1)
    raise OverflowError(f"no Hijri date is known for {day}")


def to_gregorian(hijri: HijriDate, corrections: HijriCorrections = NO_CORRECTIONS) -> date:
    """The day of a Hijri date.

    Raises:
        OverflowError: a year outside 1343–1500.
        ValueError: no such month or day.
    """
    length = hijri_month_days(hijri.year, hijri.month, corrections)
    if not 1 <= hijri.day <= length:
        raise ValueError(f"month {hijri.year}/{hijri.month} has {length} days, not {hijri.day}")
    first = _first_day(_index(hijri.year, hijri.month), corrections)
    return date.fromordinal(first) + timedelta(days=hijri.day - 1)


def hijri_month_days(year: int, month: int, corrections: HijriCorrections = NO_CORRECTIONS) -> int:
    """How many days a month has, from its own beginning to that of the next.

    Raises:
        OverflowError: a year outside 1343–1500.
        ValueError: no such month.
    """
    index = _index(year, month)
    return _first_day(index + 1, corrections) - _first_day(index, corrections)


def odd_months(corrections: HijriCorrections) -> list[tuple[int, int]]:
    """Months that the corrections leave with other than 29 or 30 days: one more is amiss there."""
    near = set[int]()
    for year, month in corrections:
        index = _index(year, month)
        near |= {index - 1, index} if index else {index}
    return [
        (year, month)
        for year, month in map(_month_at, sorted(near))
        if hijri_month_days(year, month, corrections) not in (29, 30)
    ]


@cache
def _starts() -> tuple[int, ...]:
    """Ordinals of the first day of every month Umm al-Qura knows, and the day after the last."""
    days = [
        Hijri(year, month, 1).to_gregorian().toordinal()
        for year in range(FIRST_YEAR, LAST_YEAR + 1)
        for month in range(1, 13)
    ]
    return (*days, days[-1] + Hijri(LAST_YEAR, 12, 1).month_length())


def _first_day(index: int, corrections: HijriCorrections) -> int:
    return _starts()[index] + (corrections.get(_month_at(index), 0) if corrections else 0)


def _index(year: int, month: int) -> int:
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OverflowError(f"Hijri year {year} is not known")
    return (year - FIRST_YEAR) * 12 + month - 1


def _month_at(index: int) -> tuple[int, int]:
    year, month = divmod(index, 12)
    return FIRST_YEAR + year, month + 1
