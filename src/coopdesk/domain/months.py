"""Counting in calendar months, as the law's periods do."""

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(year: int, month: int) -> date:
    """The last day of a month; month 0 is December of the year before."""
    first = add_months(date(year, 1, 1), month - 1)
    return first.replace(day=monthrange(first.year, first.month)[1])
