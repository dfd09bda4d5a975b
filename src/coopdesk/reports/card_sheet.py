"""The sheet that cards are cut from: what all of them share, drawn once for all sheets."""

from dataclasses import dataclass, replace
from typing import Final

from coopdesk.domain.phones import show_phone
from coopdesk.reports import texts
from coopdesk.reports.engine import HAIR, RULE, THIN, TINY, Office, Page, Sheet, Style, draw_logo
from coopdesk.services.cooperative import CooperativeRow

WIDTH, HEIGHT = 85.6, 54.0
COLUMNS, ROWS = 2, 5
ON_A_SHEET: Final = COLUMNS * ROWS
PAGE: Final = Page(210, 297, 19.4, 19.4)
MARGIN: Final = 5.6
"""Millimetres from the cut to what is printed."""
PHOTO: Final = (21.0, 27.6)
PHOTO_TOP: Final = 19.8
_LEFT, _TOP = (210 - COLUMNS * WIDTH) / 2, (297 - ROWS * HEIGHT) / 2

_NAME: Final = Style("kufi", 9.5, 5, bold=True)
_PLACE: Final = Style("naskh", 6.5, 3)
_KIND: Final = Style("kufi", 8.5, 4, bold=True)
_RULES_TITLE: Final = Style("kufi", 8, 4, bold=True)
_RULE_TEXT: Final = Style("naskh", 7, 4.6)
_STRONG: Final = _RULE_TEXT.strong()
_KIND_WIDTH: Final = 21.0
_RULES: Final = (
    "البطاقة شخصية، ولا يجوز استعمالها من غير صاحبها.",
    "تُبرز عند حضور اجتماعات الجمعية العمومية وعند التصويت.",
    "يُبلّغ عن فقدانها فوراً، وتُصرف بدل فاقد برسم محدد.",
    "تُعاد إلى الجمعية عند زوال العضوية لأي سبب.",
)


def front_places(count: int = ON_A_SHEET) -> list[tuple[float, float]]:
    """The upper left corners of cards, row by row from the right."""
    corners = [
        (_LEFT + (COLUMNS - 1 - column) * WIDTH, _TOP + row * HEIGHT)
        for row in range(ROWS)
        for column in range(COLUMNS)
    ]
    return corners[:count]


def back_places(count: int = ON_A_SHEET) -> list[tuple[float, float]]:
    """The same cards from behind, the sheet turned on its long edge."""
    return [(PAGE.width - x - WIDTH, y) for x, y in front_places(count)]


@dataclass(frozen=True, slots=True)
class CardFronts:
    """What the fronts of a sheet share, as the head of its page."""

    office: Office
    count: int
    caption: str = ""
    text_top: float = _TOP
    table_top: float = _TOP

    def draw(self, sheet: Sheet) -> None:
        """Cut marks; frame, logo, names and labels of each card."""
        _cut_marks(sheet, self.count)
        for x, y in front_places(self.count):
            right, left = x + WIDTH - MARGIN, x + MARGIN
            _frame(sheet, x, y)
            draw_logo(sheet, right - 5, y + 9.5, 5, self.office.logo)
            room = WIDTH - 2 * MARGIN - 12.5 - _KIND_WIDTH
            sheet.fit(right - 12.5, y + 8.8, self.office.name, _NAME, room)
            sheet.fit(right - 12.5, y + 13, self.office.place, _PLACE, room)
            sheet.text(left, y + 8.8, texts.MEMBER_CARD, _KIND, "left")
            sheet.line(left, y + 16.8, right, y + 16.8, RULE)
            sheet.box(left, y + PHOTO_TOP, *PHOTO, THIN)
            sheet.text(right, y + 36.2, texts.MEMBER_NUMBER, _PLACE)

    @property
    def shared(self) -> object:
        """All sheets with as many cards."""
        return replace(self, caption="")

    def draw_own(self, sheet: Sheet) -> None:
        """Which sheet it is, on the part that is cut off."""
        _caption(sheet, self.caption)


@dataclass(frozen=True, slots=True)
class CardBacks:
    """The backs of a sheet, as the head of its page."""

    given: CooperativeRow
    until: tuple[str, ...]
    """The last day of each card; empty for one without."""
    caption: str = ""
    text_top: float = _TOP
    table_top: float = _TOP

    def draw(self, sheet: Sheet) -> None:
        """Rules, last day, phone and the chairman's signature."""
        _cut_marks(sheet, len(self.until))
        phone = show_phone(self.given.phones[0]) if self.given.phones else ""
        for (x, y), until in zip(back_places(len(self.until)), self.until, strict=True):
            _frame(sheet, x, y)
            _back(sheet, x, y)
            right, left = x + WIDTH - MARGIN, x + MARGIN
            sheet.text(left + 18, y + 39, f"رئيس {self.given.board_label}", _STRONG, "center")
            sheet.dotted(left + 2, left + 34, y + 47)
            bottom = y + 47
            if phone:
                sheet.text(right, bottom, f"{texts.PHONE}: {phone}", _RULE_TEXT)
                bottom -= 5
            if until:
                sheet.text(right, bottom, f"صالحة حتى: {until}", _STRONG)

    @property
    def shared(self) -> object:
        """All sheets whose cards last as long."""
        return replace(self, caption="")

    def draw_own(self, sheet: Sheet) -> None:
        """Which sheet it is, on the part that is cut off."""
        _caption(sheet, self.caption)


def _back(sheet: Sheet, x: float, y: float) -> None:
    right, left = x + WIDTH - MARGIN, x + MARGIN
    sheet.text(x + WIDTH / 2, y + 8.5, "تعليمات", _RULES_TITLE, "center")
    sheet.line(left, y + 11.5, right, y + 11.5, THIN)
    for at, rule in enumerate(_RULES):
        base = y + 17 + at * _RULE_TEXT.leading
        with sheet.one_paragraph():
            sheet.text(right, base, f"{at + 1}-", _RULE_TEXT, base="R")
            sheet.text(right - 4.5, base, rule, _RULE_TEXT)


def _frame(sheet: Sheet, x: float, y: float) -> None:
    sheet.box(x + 2, y + 2, WIDTH - 4, HEIGHT - 4, THIN, radius=2.6)


def _cut_marks(sheet: Sheet, count: int) -> None:
    """Where to cut: outside the corners, and crosses between the cards."""
    rows = -(-count // COLUMNS)
    right, bottom = _LEFT + COLUMNS * WIDTH, _TOP + rows * HEIGHT
    for column in range(COLUMNS + 1):
        x = _LEFT + column * WIDTH
        sheet.line(x, _TOP - 3.4, x, _TOP - 0.8, HAIR)
        sheet.line(x, bottom + 0.8, x, bottom + 3.4, HAIR)
        for row in range(1, rows):
            y = _TOP + row * HEIGHT
            sheet.line(x, y - 1, x, y + 1, HAIR)
    for row in range(rows + 1):
        y = _TOP + row * HEIGHT
        sheet.line(_LEFT - 3.4, y, _LEFT - 0.8, y, HAIR)
        sheet.line(right + 0.8, y, right + 3.4, y, HAIR)
        for column in range(1, COLUMNS):
            x = _LEFT + column * WIDTH
            sheet.line(x - 1, y, x + 1, y, HAIR)


def _caption(sheet: Sheet, text: str) -> None:
    sheet.text(_LEFT + COLUMNS * WIDTH - 4, _TOP - 0.9, text, TINY)
