"""The days off of this office and its weekend."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.holidays import DEFAULT_HOLIDAYS, WEEKEND
from coopdesk.domain.holidays import Holiday as HolidayInput
from coopdesk.errors import GoneError, InvalidInputError, Problem
from coopdesk.services.settings_store import keep_setting, stored_settings
from coopdesk.storage.models import Holiday

WEEKEND_KEY: Final = "office.weekend"
_DEFAULT_WEEKEND: Final = ",".join(str(day) for day in sorted(WEEKEND))
_LONGEST_NAME: Final = 80
_MOST_DAYS: Final = 30
_LONGEST_HIJRI_MONTH: Final = 30


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """One holiday as it is kept."""

    id: int
    name: str
    is_hijri: bool
    month: int
    day: int
    days: int

    def to_holiday(self) -> HolidayInput:
        """As the calendar's rules take it."""
        return HolidayInput(self.name, self.is_hijri, self.month, self.day, self.days)


def list_holidays(session: Session) -> list[HolidayRow]:
    """All of them: first the Hijri ones, each kind through the year."""
    row = Holiday
    query = select(row.id, row.name, row.is_hijri, row.month, row.day, row.days).order_by(
        row.is_hijri.desc(), row.month, row.day, row.id
    )
    return [HolidayRow(*found) for found in session.execute(query)]


def add_holiday(session: Session, given: HolidayInput) -> int:
    """Add a day off that comes back every year; returns its id.

    Raises:
        InvalidInputError: no name, or no such day.
    """
    holiday = Holiday(**_columns(given))
    session.add(holiday)
    session.flush()
    return holiday.id


def edit_holiday(session: Session, holiday_id: int, given: HolidayInput) -> None:
    """Correct a holiday.

    Raises:
        GoneError: it was removed.
        InvalidInputError: no name, or no such day.
    """
    holiday = session.get(Holiday, holiday_id)
    if holiday is None:
        raise GoneError
    for name, value in _columns(given).items():
        setattr(holiday, name, value)
    session.flush()


def remove_holiday(session: Session, holiday_id: int) -> None:
    """Take a holiday out of the calendar; one that is gone is gone."""
    holiday = session.get(Holiday, holiday_id)
    if holiday is not None:
        session.delete(holiday)
        session.flush()


def restore_holidays(session: Session) -> None:
    """Have the holidays of Law 2/2000 and no others."""
    for holiday in session.scalars(select(Holiday)):
        session.delete(holiday)
    session.flush()
    session.add_all(Holiday(**_columns(given)) for given in DEFAULT_HOLIDAYS)
    session.flush()


def weekend(session: Session) -> frozenset[int]:
    """The days of the week the office is closed, as `date.weekday()` counts."""
    stored = stored_settings(session).get(WEEKEND_KEY, _DEFAULT_WEEKEND)
    return frozenset(int(day) for day in stored.split(",") if day in "0123456" and day)


def set_weekend(session: Session, days: frozenset[int]) -> None:
    """Close on these days of the week.

    Raises:
        InvalidInputError: no such day, or no day is left to work.
    """
    if not days < frozenset(range(7)):
        raise InvalidInputError({"weekend": Problem.OUT_OF_RANGE})
    value = ",".join(str(day) for day in sorted(days))
    keep_setting(session, WEEKEND_KEY, value, default=_DEFAULT_WEEKEND)


def _columns(given: HolidayInput) -> dict[str, str | int | bool]:
    name = clean(given.name)
    problems: dict[str, Problem] = {}
    if not name:
        problems["name"] = Problem.REQUIRED
    elif len(name) > _LONGEST_NAME:
        problems["name"] = Problem.TOO_LONG
    if not 1 <= given.month <= 12:
        problems["month"] = Problem.OUT_OF_RANGE
    elif not 1 <= given.day <= _longest_month(given):
        problems["day"] = Problem.OUT_OF_RANGE
    if not 1 <= given.days <= _MOST_DAYS:
        problems["days"] = Problem.OUT_OF_RANGE
    if problems:
        raise InvalidInputError(problems)
    return {
        "name": name,
        "is_hijri": given.is_hijri,
        "month": given.month,
        "day": given.day,
        "days": given.days,
    }


def _longest_month(given: HolidayInput) -> int:
    if given.is_hijri:
        return _LONGEST_HIJRI_MONTH
    return (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[given.month - 1]
