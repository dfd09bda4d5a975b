"""How far the announced Hijri months differ from the computed ones."""

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.errors import InvalidInputError, Problem
from coopdesk.storage.models import HijriCorrection

_FARTHEST: Final = 2
_FIRST_YEAR: Final = 1343
_LAST_YEAR: Final = 1500
"""The years of the Umm al-Qura tables."""


def hijri_corrections(session: Session) -> dict[tuple[int, int], int]:
    """Days by Hijri year and month; a month that is not there has none."""
    row = HijriCorrection
    query = select(row.year, row.month, row.days).order_by(row.year, row.month)
    return {(year, month): days for year, month, days in session.execute(query)}


def set_hijri_correction(session: Session, *, year: int, month: int, days: int) -> None:
    """Say that a month began so many days later (or earlier) than computed; 0 forgets it.

    Raises:
        InvalidInputError: more than two days, or no such month.
    """
    problems: dict[str, Problem] = {}
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        problems["year"] = Problem.OUT_OF_RANGE
    if not 1 <= month <= 12:
        problems["month"] = Problem.OUT_OF_RANGE
    if abs(days) > _FARTHEST:
        problems["days"] = Problem.OUT_OF_RANGE
    if problems:
        raise InvalidInputError(problems)
    found = session.get(HijriCorrection, (year, month))
    if found is None and days:
        session.add(HijriCorrection(year=year, month=month, days=days))
    elif found is not None and days:
        found.days = days
    elif found is not None:
        session.delete(found)
    session.flush()
