"""A member's part of the capital in lists, with the warning where it is more than allowed."""

from coopdesk.domain.counting import MEMBER
from coopdesk.domain.words import count_in_words
from coopdesk.reports.engine import (
    REGISTER_CELL,
    SMALL,
    Area,
    Box,
    Cell,
    Document,
    Mark,
    Picture,
    Sheet,
    draw_mark,
)
from coopdesk.services.share_balances import BalanceRow


def percent_text(percent_x100: int) -> str:
    """«12.35%»."""
    return f"{percent_x100 / 100:.2f}%"


def percent_cell(row: BalanceRow) -> Cell:
    """The part of the capital; with the mark of a warning where it is over the cap."""
    text = percent_text(row.percent_x100)
    if not row.is_over_cap:
        return text

    def draw(sheet: Sheet, box: Box) -> None:
        y = box.y + box.height / 2
        style = REGISTER_CELL.strong()
        middle = box.x + box.width / 2
        sheet.text(middle, y + 1.15, text, style, "center")
        draw_mark(sheet, middle + sheet.type.width(text, style) / 2 + 2.2, y, Mark.LATE, 1.2)

    return Picture(draw, alt=f"{text} يتجاوز الحد")


def over_cap_note(document: Document, count: int, cap_percent: int) -> None:
    """What the mark means, and how many carry it."""
    if not count:
        return

    def draw(sheet: Sheet, area: Area) -> None:
        draw_mark(sheet, area.right - 2, area.top + 3.2, Mark.LATE, 1.3)
        who = f"({count}) {count_in_words(count, MEMBER)}"
        sheet.text(
            area.right - 5,
            area.top + 4.2,
            f"يتجاوز {cap_percent}% من رأس المال، وهو أقصى ما يملكه العضو (المادة 3-هـ): {who}.",
            SMALL.strong().sized(8),
        )

    document.draw(7, draw, gap=1)
