"""Type roles, line weights and sheets: the standard every paper follows.

Sizes are points, leadings and distances millimetres.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

Family = Literal["amiri", "naskh", "kufi", "plex"]
Align = Literal["right", "center", "left", "justify"]

MM = 72 / 25.4
HAIR, THIN, RULE, HEAVY = 0.25, 0.5, 0.8, 1.4


@dataclass(frozen=True, slots=True)
class Style:
    """A type role: Amiri for sentences, Noto Naskh for cells, Kufi for titles and figures."""

    family: Family
    size: float
    leading: float
    bold: bool = False
    align: Align = "right"
    gap: float = 0
    """Millimetres left free below the paragraph."""

    def strong(self) -> "Style":
        """The same role in bold."""
        return self if self.bold else _changed(self, bold=True)

    def sized(self, size: float) -> "Style":
        """The same role at another size."""
        return _changed(self, size=size)

    def aligned(self, align: Align) -> "Style":
        """The same role at another edge."""
        return self if align == self.align else _changed(self, align=align)


@cache
def _changed(style: Style, **changes: Any) -> Style:
    """A role made from another; there are few, and each is asked for in every line."""
    return replace(style, **changes)


BODY = Style("amiri", 14, 8, align="justify", gap=2)
ATTESTATION = Style("amiri", 15, 10, align="justify", gap=2)
DENSE = Style("amiri", 12.5, 6, align="justify", gap=2)
SUBJECT = Style("amiri", 15, 8, bold=True, align="center", gap=2)
TITLE = Style("kufi", 16, 8, bold=True, align="center")
HEADING = Style("kufi", 10.5, 6, bold=True)
FIGURE = Style("kufi", 19, 8, bold=True, align="center")
FIGURE_LABEL = Style("naskh", 8.5, 4, align="center")
CELL = Style("naskh", 8.5, 4)
REGISTER_CELL = Style("naskh", 7.8, 4)
FIELD = Style("naskh", 9.5, 5)
FIELD_LABEL = Style("naskh", 8, 5)
SMALL = Style("naskh", 7.5, 4)
TINY = Style("naskh", 6.5, 3)


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet and where its text may stand, millimetres from the top left corner."""

    width: float
    height: float
    right_margin: float
    left_margin: float

    @property
    def right(self) -> float:
        """The right edge of the text block."""
        return self.width - self.right_margin

    @property
    def left(self) -> float:
        """The left edge of the text block."""
        return self.left_margin

    @property
    def foot(self) -> float:
        """Where the footer's rule stands."""
        return self.height - 17


A4 = Page(210, 297, 24, 18)
A4_TABLE = Page(210, 297, 18, 14)
A4_ACROSS = Page(297, 210, 14, 14)
A5_ACROSS = Page(210, 148.5, 24, 18)
