"""Charts in black: solid for the first series, hatching for the second, a figure at every bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from coopdesk.reports.engine.blocks import Area, HeadingBlock, Whole
from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import CELL, HAIR, RULE, SMALL, THIN, Style
from coopdesk.reports.engine.text import Run, bold

_NAME = Style("naskh", 9, 4)
_VALUE = Style("naskh", 8.5, 4)
_STEP = 8.0
_HEAD = 9.0


@dataclass(slots=True)
class Bars(Whole):
    """Bars from the right, each with its count and its share of the whole."""

    title: str
    unit: str
    bars: Sequence[tuple[str, int]]
    """Name and count, in the order they are to stand: the longest first, or time."""
    shares: bool = True
    name_width: float = 24
    gap: float = 6

    @property
    def height(self) -> float:
        """The heading and a line for each bar."""
        return _HEAD + 2 + len(self.bars) * _STEP

    def draw(self, sheet: Sheet, area: Area) -> None:
        """The figure stands at the end of its bar, so no axis is needed."""
        _heading(sheet, area, self.title, self.unit)
        total = sum(count for _, count in self.bars) or 1
        longest = max((count for _, count in self.bars), default=0) or 1
        start, y = area.right - self.name_width, area.top + _HEAD + 3
        scale = (start - area.left - 26) / longest
        sheet.line(start, y - 2, start, y + len(self.bars) * _STEP - 2, RULE)
        for at, (name, count) in enumerate(self.bars):
            middle, end = y + at * _STEP + 2, start - count * scale
            with sheet.one_paragraph():
                sheet.fit(area.right - 2, middle + 1.3, name, _NAME, self.name_width - 4)
                if count:
                    sheet.box(end, middle - 1.8, count * scale, 3.6, 0, fill=True)
                share = f" ({count * 100 / total:.1f}%)" if self.shares else ""
                label: list[str | Run] = [bold(f"{count:,}"), share]
                sheet.text(end - 2, middle + 1.3, label, _VALUE, base="R")


@dataclass(slots=True)
class Pyramid(Whole):
    """Two series back to back, their classes in bold between them."""

    title: str
    unit: str
    rows: Sequence[tuple[str, int, int]]
    """Class, first series (solid, right), second (hatched, left); the oldest on top."""
    names: tuple[str, str] = ("ذكور", "إناث")
    gap: float = 6

    @property
    def height(self) -> float:
        """The heading, the legend and a line for each class."""
        return _HEAD + 7 + len(self.rows) * _STEP

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Solid to the right, hatched to the left."""
        _heading(sheet, area, self.title, self.unit)
        y, middle, half = area.top + _HEAD, (area.right + area.left) / 2, 11.0
        sheet.box(area.right - 34, y + 0.4, 3, 3, 0, fill=True)
        sheet.text(area.right - 36, y + 3, self.names[0], CELL)
        sheet.hatched(area.left + 31, y + 0.4, 3, 3, 0.9, 0.35)
        sheet.text(area.left + 29, y + 3, self.names[1], CELL)
        y += 6
        longest = max((max(one, two) for _, one, two in self.rows), default=0) or 1
        scale = (area.width / 2 - half - 22) / longest
        for at, (name, one, two) in enumerate(self.rows):
            top = y + at * _STEP
            with sheet.one_paragraph():
                sheet.text(middle, top + 3.7, name, CELL.strong(), "center")
                if one:
                    sheet.box(middle + half, top, one * scale, 5, 0, fill=True)
                sheet.text(middle + half + one * scale + 2, top + 3.7, f"{one:,}", CELL, "left")
                if two:
                    sheet.hatched(middle - half - two * scale, top, two * scale, 5)
                sheet.text(middle - half - two * scale - 2, top + 3.7, f"{two:,}", CELL)
        for x in (middle + half, middle - half):
            sheet.line(x, y - 1.5, x, y + len(self.rows) * _STEP - 1.5, THIN)


@dataclass(slots=True)
class Growth(Whole):
    """A line through the years, from left to right so that growth is seen as a rise."""

    title: str
    unit: str
    points: Sequence[tuple[int | str, int]]
    gap: float = 6
    height: float = 62

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Every point carries its figure, the last one is solid."""
        _heading(sheet, area, self.title, self.unit)
        if not self.points:
            return
        bottom, high = area.top + _HEAD + 45, 36.0
        left, right = area.left + 6, area.right - 16
        step = _round_step(max(value for _, value in self.points))
        scale = high / (step * 3.5)
        for at in range(4):
            y = bottom - at * step * scale
            dash = (0.4, 1.6) if at else None
            sheet.rule(y, HAIR if at else RULE, left=left, right=right, dash=dash)
            sheet.text(right + 12, y + 1.1, f"{at * step:,}", SMALL)
        width = (right - left - 8) / max(1, len(self.points) - 1)
        places = [
            (left + 4 + at * width, bottom - value * scale)
            for at, (_, value) in enumerate(self.points)
        ]
        sheet.polyline(places, 1.4)
        every = -(-len(self.points) // 14)
        for at, ((x, y), (name, value)) in enumerate(zip(places, self.points, strict=True)):
            last = at == len(self.points) - 1
            sheet.circle(x, y, 1.2, 1.4, fill="black" if last else "white")
            if last or at % every == 0:
                with sheet.one_paragraph():
                    sheet.text(x, y - 3, f"{value:,}", SMALL.strong(), "center")
                    sheet.text(x, bottom + 5, str(name), SMALL, "center")


def _heading(sheet: Sheet, area: Area, title: str, unit: str) -> None:
    HeadingBlock(title, unit).draw(sheet, area)


def _round_step(largest: int) -> int:
    """A third of the height, as a figure that is easily read."""
    power = 1
    while True:
        for lead in (1, 2, 3, 4, 5, 8):
            if lead * power * 3.5 >= largest * 1.02:
                return lead * power
        power *= 10
