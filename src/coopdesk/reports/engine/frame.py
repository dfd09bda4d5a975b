"""The frame of certificates: a band of touching eight-pointed stars between rules."""

from collections.abc import Iterator
from typing import Final

from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import HAIR, HEAVY, RULE

CELL_SIDE: Final = 6.0
"""A cell of the band; other sizes of frame take whole cells and are never stretched."""
_APART: Final = 1.6


def star_frame(sheet: Sheet, x: float, y: float, across: int, down: int) -> None:
    """A frame from the top left corner of its band, so many cells across and down."""
    side = CELL_SIDE
    with sheet.decoration():
        for inset, weight in ((-_APART, HEAVY), (0, HAIR), (side, HAIR), (side + _APART, RULE)):
            wide, high = across * side - 2 * inset, down * side - 2 * inset
            sheet.box(x + inset, y + inset, wide, high, weight)
        for column, row in _ring(across, down):
            middle = x + (column + 0.5) * side, y + (row + 0.5) * side
            if column in (0, across - 1) and row in (0, down - 1):
                sheet.star(*middle, side / 2, 0, fill=True)
                sheet.star(*middle, side / 4.6, 0, fill=True, white=True)
            else:
                sheet.star(*middle, side / 2, 0.45)
                sheet.star(*middle, 0.8, 0, fill=True)


def _ring(across: int, down: int) -> Iterator[tuple[int, int]]:
    """The cells of the band."""
    for column in range(across):
        for row in range(down):
            if column in (0, across - 1) or row in (0, down - 1):
                yield column, row
