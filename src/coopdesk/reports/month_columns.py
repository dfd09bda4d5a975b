"""A chart of the months: who came in solid columns, who left in hatched ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coopdesk.reports.engine import CELL, RULE, SMALL, Area, Sheet
from coopdesk.reports.engine.blocks import HeadingBlock, Whole

_HIGH: Final = 26.0
_WIDE: Final = 5.0


@dataclass(slots=True)
class MonthColumns(Whole):
    """Two columns a month with their figures above them, two lines of name below."""

    title: str
    unit: str
    months: Sequence[tuple[str, str, int, int]]
    """Month, year (or nothing), who came and who left, the oldest first."""
    names: tuple[str, str] = ("انضموا", "غادروا")
    gap: float = 6
    height: float = 62

    def draw(self, sheet: Sheet, area: Area) -> None:
        """No axis: each column carries its figure."""
        HeadingBlock(self.title, self.unit).draw(sheet, area)
        self._legend(sheet, area)
        bottom = area.top + 9 + 12 + _HIGH
        sheet.rule(bottom, RULE, left=area.left, right=area.right)
        largest = max((max(came, left) for _m, _y, came, left in self.months), default=0) or 1
        step = area.width / max(1, len(self.months))
        for at, (month, year, came, left) in enumerate(self.months):
            x = area.left + step * (at + 0.5)
            with sheet.content(sheet.tags.add("P")):
                self._column(sheet, x + 0.4, bottom, came, _HIGH * came / largest, solid=True)
                self._column(sheet, x - 0.4 - _WIDE, bottom, left, _HIGH * left / largest)
                sheet.text(x, bottom + 5, month, SMALL, "center")
                if year:
                    sheet.text(x, bottom + 9, year, SMALL, "center")

    def _legend(self, sheet: Sheet, area: Area) -> None:
        y = area.top + 8.6
        sheet.box(area.right - 5, y, 3, 3, 0, fill=True)
        sheet.text(area.right - 7, y + 2.6, self.names[0], CELL)
        sheet.hatched(area.right - 32, y, 3, 3, 0.9, 0.35)
        sheet.text(area.right - 34, y + 2.6, self.names[1], CELL)

    def _column(
        self, sheet: Sheet, x: float, bottom: float, count: int, high: float, *, solid: bool = False
    ) -> None:
        """At the right of each month those who came, at the left those who left."""
        if count and solid:
            sheet.box(x, bottom - high, _WIDE, high, 0, fill=True)
        elif count:
            sheet.hatched(x, bottom - high, _WIDE, high)
        sheet.text(x + _WIDE / 2, bottom - high - 1.4, f"{count:,}", SMALL.strong(), "center")
