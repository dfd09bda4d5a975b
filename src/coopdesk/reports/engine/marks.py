"""Marks for black and white: told apart by shape and fill; the word always stands beside them."""

from enum import StrEnum

from coopdesk.reports.engine.sheet import Sheet


class Mark(StrEnum):
    """How far a thing has come."""

    DONE = "done"
    GOING = "going"
    NEW = "new"
    LATE = "late"
    STUCK = "stuck"
    VOID = "void"


def draw_mark(sheet: Sheet, x: float, y: float, mark: Mark, radius: float = 1.7) -> None:
    """A mark around its centre."""
    with sheet.decoration():
        _DRAW[mark](sheet, x, y, radius)


def _done(sheet: Sheet, x: float, y: float, r: float) -> None:
    sheet.circle(x, y, r, 0, fill="black")
    tick = ((x - r * 0.5, y), (x - r * 0.1, y + r * 0.42), (x + r * 0.55, y - r * 0.45))
    sheet.polyline(tick, 1, white=True)


def _going(sheet: Sheet, x: float, y: float, r: float) -> None:
    sheet.circle(x, y, r, 0.7)
    sheet.half_disc(x, y, r)


def _new(sheet: Sheet, x: float, y: float, r: float) -> None:
    sheet.circle(x, y, r, 0.7)


def _late(sheet: Sheet, x: float, y: float, r: float) -> None:
    k = r * 1.08
    corners = ((x, y - k * 1.15), (x + k * 1.2, y + k * 0.9), (x - k * 1.2, y + k * 0.9))
    sheet.polygon(corners, 0, fill=True)
    sheet.polyline(((x, y - 0.45 * k), (x, y + 0.3 * k)), 0.8, white=True)
    sheet.polyline(((x, y + 0.52 * k), (x, y + 0.68 * k)), 0.8, white=True)


def _stuck(sheet: Sheet, x: float, y: float, r: float) -> None:
    sheet.box(x - r * 0.9, y - r * 0.9, 1.8 * r, 1.8 * r, 0.7)
    sheet.line(x - r * 0.5, y, x + r * 0.5, y, 1.1)


def _void(sheet: Sheet, x: float, y: float, r: float) -> None:
    for k in (-1, 1):
        sheet.line(x - r * 0.7, y + k * r * 0.7, x + r * 0.7, y - k * r * 0.7, 1)


_DRAW = {
    Mark.DONE: _done,
    Mark.GOING: _going,
    Mark.NEW: _new,
    Mark.LATE: _late,
    Mark.STUCK: _stuck,
    Mark.VOID: _void,
}
