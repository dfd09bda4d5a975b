"""One Hijri month day by day, as it was announced."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from coopdesk.domain.hijri import HijriDate, hijri_month_days, to_gregorian
from coopdesk.domain.holidays import is_weekend
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.holidays import weekend
from coopdesk.services.month_calendar import days_off


@dataclass(frozen=True, slots=True)
class HijriDayRow:
    """One day of a Hijri month."""

    number: int
    on: date
    is_weekend: bool
    holiday: str


def hijri_month(session: Session, year: int, month: int) -> list[HijriDayRow]:
    """The days of a Hijri month in order.

    Raises:
        OverflowError: a year outside 1343–1500.
    """
    corrections, closed = hijri_corrections(session), weekend(session)
    first = to_gregorian(HijriDate(year, month, 1), corrections)
    length = hijri_month_days(year, month, corrections)
    days = [first + timedelta(days=number) for number in range(length)]
    offs = days_off(session, days[0], days[-1])
    return [
        HijriDayRow(number, day, is_weekend(day, closed), offs.get(day, ""))
        for number, day in enumerate(days, 1)
    ]
