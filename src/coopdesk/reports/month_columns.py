"""A chart of the months: solid columns from left to right, as time is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coopdesk.reports.engine import RULE, SMALL, Area, Sheet
from coopdesk.reports.engine.blocks import HeadingBlock, Whole

_HIGH: Final = 30.0
_WIDE: Final = 7.0


@dataclass(slots=True)
class MonthColumns(Whole):
    """One column a month, its figure above it, two lines of name below."""

    title: str
    unit: str
    months: Sequence[tuple[str, str, int]]
    """Month, year (or nothing) and count, the oldest first."""
    gap: float = 6
    height: float = 60

    def draw(self, sheet: Sheet, area: Area) -> None:
        """No axis: each column carries its figure."""
        HeadingBlock(self.title, self.unit).draw(sheet, area)
        bottom = area.top + 9 + 7 + _HIGH
        sheet.rule(bottom, RULE, left=area.left, right=area.right)
        longest = max((count for _month, _year, count in self.months), default=0) or 1
        step = area.width / max(1, len(self.months))
        for at, (month, year, count) in enumerate(self.months):
            x, high = area.left + step * (at + 0.5), _HIGH * count / longest
            with sheet.content(sheet.tags.add("P")):
                if count:
                    sheet.box(x - _WIDE / 2, bottom - high, _WIDE, high, 0, fill=True)
                sheet.text(x, bottom - high - 2, f"{count:,}", SMALL.strong(), "center")
                sheet.text(x, bottom + 5, month, SMALL, "center")
                if year:
                    sheet.text(x, bottom + 9, year, SMALL, "center")
