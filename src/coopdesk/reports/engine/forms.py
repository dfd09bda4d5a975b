"""What a form is made of: fields, combs, tick boxes, lines to write on, places for a stamp."""

from collections.abc import Sequence
from typing import Final

from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import (
    CELL,
    FIELD_LABEL,
    HAIR,
    SMALL,
    THIN,
    TINY,
    Style,
)

COMB_CELL: Final = 5.2
"""Millimetres of one figure in a comb."""
_COMB_HIGH, _COMB_LOW, _COMB_LIFT = 5.0, 2.4, 1.2
_VALUE: Final = Style("naskh", 9.5, 4.2, bold=True)
_FIGURE: Final = Style("naskh", 11, 4, bold=True)
_CUT: Final = (2.4, 2.4)
_LEAST_DOTS: Final = 12.0


def tick_box(sheet: Sheet, right: float, y: float, *, on: bool = False, side: float = 3) -> float:
    """A box on the baseline of its words; gives where the words begin."""
    left, top = right - side, y - side + 0.2
    sheet.box(left, top, side, side, THIN)
    if on:
        tick = ((0.2, 0.52), (0.43, 0.78), (0.84, 0.2))
        sheet.polyline([(left + side * x, top + side * down) for x, down in tick], 1.2)
    return left - 1.4


def choices(
    sheet: Sheet,
    right: float,
    y: float,
    words: Sequence[tuple[str, bool]],
    *,
    style: Style = CELL,
    between: float = 4,
) -> float:
    """Tick boxes in a row with their words; gives the left end of the last."""
    for word, is_chosen in words:
        start = tick_box(sheet, right, y, on=is_chosen)
        sheet.text(start, y, word, style)
        right = start - sheet.type.width(word, style) - between
    return right + between


def field_frame(
    sheet: Sheet, right: float, top: float, width: float, label: str, *, height: float = 12
) -> None:
    """A field's frame with its small label in the upper right corner."""
    sheet.box(right - width, top, width, height, HAIR)
    sheet.fit(right - 1.5, top + 3.3, label, TINY, width - 3)


def field_value(
    sheet: Sheet, right: float, top: float, width: float, value: str, *, height: float = 12
) -> None:
    """What is filled in: on one line if it fits, else on two small ones, never cut."""
    if not value:
        return
    room, base = width - 3, top + height - 3.2
    style = sheet.type.fitted(value, _VALUE, room)
    if sheet.type.width(value, style) <= room:
        with sheet.one_paragraph():
            sheet.text(right - 1.5, base, value, style, base="R")
        return
    small = sheet.type.layout(value, style.sized(6.75), room)
    step = 3.4
    with sheet.one_paragraph():
        for at in range(len(small.lines)):
            sheet.lines(
                right - 1.5 - room, base + 1.6 - step * (len(small.lines) - 1 - at), small, at,
                at + 1,
            )  # fmt: skip


def comb(
    sheet: Sheet,
    middle: float,
    bottom: float,
    cells: int,
    figures: str = "",
    breaks: Sequence[int] = (),
) -> None:
    """A comb of cells, one figure each, written from left to right; long teeth at breaks."""
    left, y = middle - cells * COMB_CELL / 2, bottom - _COMB_LIFT
    sheet.line(left, y, left + cells * COMB_CELL, y, HAIR)
    for at in range(cells + 1):
        high = _COMB_HIGH if at in (0, cells, *breaks) else _COMB_LOW
        x = left + at * COMB_CELL
        sheet.line(x, y, x, y - high, HAIR)
    if figures:
        with sheet.one_paragraph():
            for at, figure in enumerate(figures[:cells]):
                x = left + (at + 0.5) * COMB_CELL
                sheet.text(x, y - 1.1, figure, _FIGURE, "center")


def write_line(
    sheet: Sheet,
    right: float,
    left: float,
    y: float,
    label: str,
    value: str = "",
    *,
    style: Style = CELL,
    value_style: Style | None = None,
) -> None:
    """A label, then its value; without one, dots to write on as far as `left`."""
    with sheet.one_paragraph():
        sheet.text(right, y, label, style)
        start = right - sheet.type.width(label, style) - 2
        if value:
            sheet.fit(start, y, value, value_style or style.strong(), start - left)
    if not value and start - left > _LEAST_DOTS / 3:
        sheet.dotted(left, start, y + 0.6)


def stamp_place(sheet: Sheet, x: float, y: float, radius: float = 12) -> None:
    """Where the stamp goes: a dashed circle around a centre."""
    sheet.circle(x, y, radius, THIN, dash=(1.2, 1.8))
    sheet.text(x, y + 1, "الختم", SMALL, "center")


def label_pill(sheet: Sheet, x: float, y: float, text: str, style: Style = SMALL) -> None:
    """A word in a rounded frame around its middle, the baseline on y: «بدل فاقد»."""
    width, height = sheet.type.width(text, style) + 6, style.size * 0.72
    sheet.box(x - width / 2, y - height * 0.68, width, height, HAIR, radius=height / 2)
    sheet.text(x, y, text, style, "center")


def cut_line(sheet: Sheet, y: float) -> None:
    """Where the sheet is cut across."""
    sheet.line(10, y, sheet.page.width - 10, y, THIN, _CUT)


def cut_upright(sheet: Sheet, x: float) -> None:
    """Where the sheet is cut from top to bottom."""
    sheet.line(x, 10, x, sheet.page.height - 10, THIN, _CUT)


def office_frame(
    sheet: Sheet, left: float, top: float, width: float, height: float, title: str
) -> None:
    """A strong frame with its title in the upper line: «لاستعمال الجمعية»."""
    style, right = Style("kufi", 9, 5, bold=True), left + width
    gap = sheet.type.width(title, style) + 8
    start = right - 6
    for x1, y1, x2, y2 in (
        (right, top, start, top),
        (start - gap, top, left, top),
        (left, top, left, top + height),
        (left, top + height, right, top + height),
        (right, top + height, right, top),
    ):
        sheet.line(x1, y1, x2, y2, 0.8)
    sheet.text(start - gap / 2, top + 1.4, title, style, "center")


def small_label(sheet: Sheet, right: float, y: float, text: str) -> None:
    """A label beside what it names, in the size of field labels."""
    sheet.text(right, y, text, FIELD_LABEL)
