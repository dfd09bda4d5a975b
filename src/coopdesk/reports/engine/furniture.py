"""The family of all papers: logo, the three heads, the footer, the title's ornament."""

import math
from dataclasses import dataclass, replace
from typing import Final, Protocol

from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import HAIR, HEAVY, MM, SMALL, THIN, TITLE, Style

_NAME = Style("naskh", 9, 4, bold=True)
_NOTE = Style("naskh", 8.5, 4)
_VOUCHER_NAME = Style("kufi", 10.5, 6, bold=True)
_LINES = (
    (20, Style("amiri", 12, 8, bold=True)),
    (28, Style("amiri", 12.5, 8, bold=True)),
    (36, Style("amiri", 12, 8)),
)
_BASMALA = Style("amiri", 12.5, 8, bold=True)
_LABEL, _VALUE = Style("amiri", 11.5, 6, bold=True), Style("amiri", 12, 6)


@dataclass(frozen=True, slots=True)
class Office:
    """The cooperative as it stands on its papers."""

    name: str
    place: str = ""
    header_lines: tuple[str, ...] = ()
    """Up to three lines of the letterhead; empty: the name and the place."""
    footer_text: str = ""
    logo: bytes | None = None
    """PNG or JPEG; None draws the house mark."""


class Head(Protocol):
    """What stands above the text of every page."""

    @property
    def text_top(self) -> float:
        """Where the first line of text may begin."""

    @property
    def table_top(self) -> float:
        """Where a table that opens the page begins."""

    def draw(self, sheet: Sheet) -> None:
        """The part that is the same on all pages."""

    @property
    def shared(self) -> object:
        """What `draw` depends on: heads that agree in it are drawn once."""

    def draw_own(self, sheet: Sheet) -> None:
        """What is this paper's own: its title, its number."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of letters, minutes, attestations; double rule on 44."""

    office: Office
    fields: tuple[tuple[str, str], ...] = ()
    """Label and value of the left column: number, dates, enclosures."""
    text_top: float = 50
    table_top: float = 48

    def draw(self, sheet: Sheet) -> None:
        """Three lines on the right, basmala and logo, number and dates on the left."""
        page, office = sheet.page, self.office
        lines = office.header_lines or (office.name, office.place)
        for (y, style), text in zip(_LINES, lines, strict=False):
            sheet.fit(page.right, y, text, style, 66)
        middle = (page.right + page.left) / 2 - 2
        sheet.text(middle, 17, "بسم الله الرحمن الرحيم", _BASMALA, "center")
        draw_logo(sheet, middle, 30.5, 10.2, office.logo)
        double_rule(sheet, 44)

    @property
    def shared(self) -> object:
        """All letters of an office share it."""
        return replace(self, fields=())

    def draw_own(self, sheet: Sheet) -> None:
        """Number and dates, labels flush right, colons and values in their own columns."""
        edge = sheet.page.left + 48
        for y, (label, value) in zip((19, 25, 31, 37), self.fields, strict=False):
            with sheet.one_paragraph():
                sheet.text(edge, y, label, _LABEL)
                sheet.text(edge - 16, y, ":", _LABEL)
                sheet.fit(edge - 19, y, value, _VALUE, 29)


_SHRUNK: Final = 0.78
"""How far a line shrinks before it is cut (`Sheet.fit`)."""
_TITLE_AT: Final = (20, 17, 14.5)
_NOTES_AT: Final[tuple[tuple[float, ...], ...]] = ((), (22.5,), (19.7, 24))
"""Baselines of title and note when the note has no, one or two lines."""


def _halved(text: str, gap: str) -> tuple[str, ...]:
    """A line in two, parted at the gap nearest its middle; alone when it has none."""
    parts = text.split(gap)
    if len(parts) == 1:
        return (text,)
    cuts = range(1, len(parts))
    at = min(cuts, key=lambda cut: abs(len(gap.join(parts[:cut])) - len(text) / 2))
    return gap.join(parts[:at]), gap.join(parts[at:])


@dataclass(frozen=True, slots=True)
class RunningHead:
    """The small head of registers, tables and later pages; double rule on 26."""

    office: Office
    title: str
    note: str = ""
    """One line of what was chosen: filter, meeting."""
    left_lines: tuple[str, ...] = ()
    """Number and date, or when it was printed: two lines."""
    text_top: float = 31.5
    table_top: float = 27.4

    def draw(self, sheet: Sheet) -> None:
        """Logo, name and place on the right, dates on the left."""
        page, office = sheet.page, self.office
        room = page.right - 14.5 - (page.right + page.left) / 2 - 4
        draw_logo(sheet, page.right - 6, 17, 6, office.logo)
        name_room = room - sheet.type.width(self.title, self._title(sheet)) / 2
        widest = max((sheet.type.width(text, _NOTE) for text in self._note(sheet)), default=0)
        note_room = room - widest / 2
        name_room, x = min(name_room, note_room), page.right - 14.5
        if sheet.type.width(office.name, _NAME) * _SHRUNK <= name_room:
            rows: tuple[float, ...] = (16, 21)
            names: tuple[str, ...] = (office.name,)
        else:
            rows, names = (13.5, 17.5, 22), _halved(office.name, " ")
        for y, text in zip(rows, names, strict=False):
            sheet.fit(x, y, text, _NAME, name_room)
        sheet.fit(x, rows[-1], office.place, SMALL, note_room)
        for y, text in zip((16, 21), self.left_lines, strict=False):
            sheet.text(page.left, y, text, SMALL, "left")
        double_rule(sheet, 26)

    @property
    def shared(self) -> object:
        """The whole head: names give way to the title."""
        return self

    def draw_own(self, sheet: Sheet) -> None:
        """Title and note in the middle."""
        page = sheet.page
        middle, room = (page.right + page.left) / 2, (page.right - page.left) * 0.6
        style, notes = self._title(sheet), self._note(sheet)
        with sheet.one_paragraph("H1"):
            sheet.fit(middle, _TITLE_AT[len(notes)], self.title, style, room, "center")
        for y, text in zip(_NOTES_AT[len(notes)], notes, strict=True):
            sheet.fit(middle, y, text, _NOTE, room, "center")

    def _note(self, sheet: Sheet) -> tuple[str, ...]:
        """The note in one line, or in two where one would leave the office's name no room."""
        if not self.note:
            return ()
        across = sheet.page.right - sheet.page.left
        is_short = sheet.type.width(self.note, _NOTE) <= across * (0.6 if across > 200 else 0.4)
        return (self.note,) if is_short else _halved(self.note, " – ")

    def _title(self, sheet: Sheet) -> Style:
        return TITLE.sized(14 if sheet.page.right - sheet.page.left > 200 else 12)


@dataclass(frozen=True, slots=True)
class VoucherHead:
    """The head of receipts and vouchers on half a sheet; double rule 33 below its top."""

    office: Office
    title: str
    copy_mark: str = ""
    """«أصل – للدافع» or «صورة – للدفتر» in a rounded label."""
    number: str = ""
    dates: tuple[str, ...] = ()
    top: float = 0
    """Where this half of the sheet begins."""

    @property
    def text_top(self) -> float:
        """Where the first line of text may begin."""
        return self.top + 38

    @property
    def table_top(self) -> float:
        """Where a table that opens the page begins."""
        return self.top + 36

    def draw(self, sheet: Sheet) -> None:
        """Logo and name on the right, copy mark, number and dates."""
        page, y = sheet.page, self.top
        draw_logo(sheet, page.right - 8, y + 20, 8, self.office.logo)
        sheet.fit(page.right - 18.5, y + 18.5, self.office.name, _VOUCHER_NAME, 56)
        sheet.fit(page.right - 18.5, y + 24, self.office.place, SMALL, 56)
        middle = (page.right + page.left) / 2
        if self.copy_mark:
            wide = sheet.type.width(self.copy_mark, SMALL) + 8
            sheet.box(middle - wide / 2, y + 23.4, wide, 5.6, HAIR, radius=2.8)
            sheet.text(middle, y + 27.2, self.copy_mark, SMALL, "center")
        if self.number:
            sheet.text(page.left, y + 16, self.number, _NAME.sized(11), "left")
        for at, text in enumerate(self.dates):
            sheet.text(page.left, y + 21.5 + 5 * at, text, SMALL, "left")
        double_rule(sheet, y + 33)

    @property
    def shared(self) -> object:
        """The whole head."""
        return self

    def draw_own(self, sheet: Sheet) -> None:
        """The title in the middle."""
        middle = (sheet.page.right + sheet.page.left) / 2
        sheet.text(middle, self.top + 19, self.title, TITLE.sized(19), "center", tag="H1")


@dataclass(frozen=True, slots=True)
class NoHead:
    """Pre-printed paper: nothing above, the text begins where the letterhead would end."""

    text_top: float = 50
    table_top: float = 48

    def draw(self, sheet: Sheet) -> None:
        """Nothing."""

    @property
    def shared(self) -> object:
        """Nothing to differ in."""
        return self

    def draw_own(self, sheet: Sheet) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class Foot:
    """The footer: a thin rule, the office's line, «صفحة س من ص»."""

    text: str = ""
    numbered: bool = True

    def draw(self, sheet: Sheet) -> None:
        """The part that is the same on all pages."""
        page = sheet.page
        sheet.rule(page.foot, THIN)
        if self.text:
            room = page.right - page.left - 30
            sheet.fit(page.right, page.foot + 4.5, self.text, SMALL, room)

    def draw_number(self, sheet: Sheet, number: int, count: int) -> None:
        """Which page of how many."""
        if self.numbered:
            text = f"صفحة {number} من {count}"
            sheet.text(sheet.page.left, sheet.page.foot + 4.5, text, SMALL.strong(), "left")


def double_rule(sheet: Sheet, y: float) -> None:
    """A heavy line with a hair line 1 mm below it."""
    sheet.rule(y, HEAVY)
    sheet.rule(y + 1, HAIR)


def ornament(sheet: Sheet, x: float, y: float, half: float = 18, gap: float = 3) -> None:
    """Two short lines with a solid star between them, below a title."""
    sheet.line(x - half, y, x - gap, y, THIN)
    sheet.line(x + gap, y, x + half, y, THIN)
    sheet.star(x, y, 1.5, 0, fill=True)


def draw_logo(sheet: Sheet, x: float, y: float, radius: float, logo: bytes | None) -> None:
    """The office's own mark around a centre; the house mark when it has none."""
    if logo is None:
        house_mark(sheet, x, y, radius)
    else:
        sheet.image(x - radius, y - radius, 2 * radius, 2 * radius, logo)


def house_mark(sheet: Sheet, x: float, y: float, radius: float) -> None:
    """A young plant in an eight-pointed star."""
    r = radius
    with sheet.decoration():
        sheet.star(x, y, r, max(0.5, r * 0.15))
        sheet.circle(x, y, r * 0.66, max(HAIR, r * 0.04))
        stem = ((x, y + r * 0.46), (x, y - r * 0.2))
        sheet.polyline(stem, max(0.4, r * 0.11))
        for height, length, angle in ((0.28, 0.42, 58), (0.02, 0.36, 48)):
            for side in (-1, 1):
                turn = math.radians(side * angle)
                _leaf(sheet, x, y + r * height, turn, r * 0.04, r * length, r * 0.1)
        _leaf(sheet, x, y - r * 0.14, 0, 0, r * 0.38, r * 0.08)


def _leaf(
    sheet: Sheet, x: float, y: float, angle: float, start: float, end: float, half: float
) -> None:
    """A leaf that grows upwards from a point, turned by an angle."""
    sin, cos = math.sin(angle), math.cos(angle)

    def at(along: float, aside: float) -> tuple[float, float]:
        return x + along * sin + aside * cos, y - along * cos + aside * sin

    near, far = start + (end - start) * 0.3, start + (end - start) * 0.62
    out = (at(near, half * 1.4), at(far, half * 1.4), at(end, 0))
    back = (at(far, -half * 1.4), at(near, -half * 1.4), at(start, 0))
    sheet.curve(at(start, 0), (out, back))


def watermark(sheet: Sheet, word: str, x: float | None = None) -> None:
    """Outlined letters across the page, behind the text: «مسودة», «ملغى», «صورة».

    Around the middle of the sheet, or around `x` millimetres from its left edge.
    """
    middle = sheet.page.width / 2 if x is None else x
    line = sheet.type.font("kufi", bold=True)
    face, clusters = line.face, line.face.run(word, rtl=True)
    size = 110.0
    scale = size / 1000 * face.per_mille
    start = middle * MM - sum(c.advance for c in clusters) * scale / 2
    y = sheet.page.height * MM / 2 - size * 0.3

    def outlines() -> None:
        # Stroked, then filled white: what is left is one outline round joined letters.
        for paint in ("1 w 0 G S", "1 g f"):
            pen = start
            for cluster in clusters:
                for gid, dx, dy in cluster.glyphs:
                    left, low = pen + dx * scale, y + dy * scale
                    move = f"{scale:.5f} 0 0 {scale:.5f} {left:.2f} {low:.2f} cm"
                    width = f"{1 / scale:.2f} w 0 G S" if paint.endswith("S") else paint
                    code = f"q {move} {face.outline(gid)} {width} Q"
                    sheet.canvas.operators().append(code)
                pen += cluster.advance * scale

    sheet.turned(middle, sheet.page.height / 2, 45, outlines)
