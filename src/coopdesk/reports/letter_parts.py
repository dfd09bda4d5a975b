"""The parts of a letter: to whom, what about, the end, who signs and who received it."""

from collections.abc import Sequence
from typing import Final

from coopdesk.reports.engine import BODY, DENSE, SMALL, SUBJECT, THIN, Area, Document, Sheet, Style
from coopdesk.reports.engine.forms import write_line

GREETING: Final = "تحية طيبة وبعد،،،"
CLOSING: Final = "وتفضلوا بقبول خالص التحية والتقدير،،،"
_BOLD: Final = Style("amiri", 14, 8, bold=True)
_SIGNATURE_AXIS: Final = 34.0


def addressee(document: Document, name: str, respected: str) -> None:
    """«الأخ/ …» at the right, «المحترم» at the left edge of the same line."""

    def draw(sheet: Sheet, area: Area) -> None:
        y = area.top + 5
        room = area.width - sheet.type.width(respected, _BOLD) - 8
        with sheet.one_paragraph():
            sheet.fit(area.right, y, name, _BOLD, room)
            sheet.text(area.left, y, respected, _BOLD, "left")

    document.draw(8, draw, gap=0)


def greeting(document: Document) -> None:
    """The greeting, a little way in."""
    document.paragraph(GREETING, BODY.aligned("right"), indent=10)


def subject(document: Document, text: str) -> None:
    """The subject in the middle, underlined as far as it goes."""

    def draw(sheet: Sheet, area: Area) -> None:
        middle, y = (area.left + area.right) / 2, area.top + 7
        line = f"الموضوع: {text}"
        style = sheet.type.fitted(line, SUBJECT, area.width)
        half = min(sheet.type.width(line, style), area.width) / 2
        sheet.text(middle, y, line, style, "center", tag="H1")
        sheet.line(middle - half, y + 3.6, middle + half, y + 3.6, THIN)

    document.draw(12, draw, gap=4)


def closing(document: Document, text: str = CLOSING) -> None:
    """The last line, in the middle."""
    document.spacer(4)
    document.paragraph(text, _BOLD.aligned("center"))


def signature(document: Document, office: str, name: str = "") -> None:
    """One signature at the left; the stamp falls beside it, so there is no circle for it."""

    def draw(sheet: Sheet, area: Area) -> None:
        x = area.left + _SIGNATURE_AXIS
        sheet.text(x, area.top + 8, office, _BOLD, "center")
        if name:
            sheet.fit(x, area.top + 32, name, _BOLD, 2 * _SIGNATURE_AXIS - 4, "center")
        else:
            sheet.dotted(x - 28, x + 28, area.top + 30)

    document.draw(34, draw, gap=2)


def received(document: Document, sentence: str) -> None:
    """Below a line, what the person signs who got the letter: name, day, signature."""

    def draw(sheet: Sheet, area: Area) -> None:
        sheet.line(area.left, area.top + 1, area.right, area.top + 1, THIN)
        y = area.top + 7
        sheet.text(area.right, y, sentence, SMALL.strong().sized(8.5))
        labelled_lines(sheet, area, y + 10, ("الاسم:", "التاريخ:", "التوقيع:"))

    document.draw(19, draw, gap=0)


def labelled_lines(
    sheet: Sheet, area: Area, y: float, labels: Sequence[str], style: Style = DENSE
) -> None:
    """Labels side by side, each with dots to write on."""
    style = style.aligned("right")
    share = area.width / len(labels)
    for at, label in enumerate(labels):
        right = area.right - at * share
        last = at == len(labels) - 1
        write_line(sheet, right, right - share + (0 if last else 5), y, label, style=style)
