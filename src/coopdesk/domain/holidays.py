"""Days off: the weekend and the holidays that come back every year (Law 2/2000)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

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
    Holiday("عيد الفطر", is_hijri=True, month=9, day=29, days=5),
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
