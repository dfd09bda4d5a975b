"""Who signs the papers of meetings: a table of names, then the approval by office and stamp."""

from collections.abc import Sequence
from typing import Final

from coopdesk.reports.engine import CELL, Area, Column, Document, Sheet, Style, Table
from coopdesk.reports.engine.forms import stamp_place

_OFFICE: Final = Style("amiri", 12.5, 6, bold=True)
_SIGN: Final = Table(
    columns=(
        Column("م", 12, "center"),
        Column("الاسم", 66, "name"),
        Column("الصفة", 46, "name"),
        Column("التوقيع", 44, "center"),
    ),
    style=CELL.sized(9),
    row_height=9,
    uprights=True,
)


def sign_table(document: Document, people: Sequence[tuple[str, str]]) -> None:
    """Name, capacity, and room to sign, for each."""
    if people:
        document.spacer(2)
        rows = [(str(at), name, capacity, "") for at, (name, capacity) in enumerate(people, 1)]
        document.table(_SIGN, rows)
        document.spacer(4)


def approval(document: Document, left: str, right: str) -> None:
    """«الأمين العام» at the right, «يعتمد/ …» at the left, the stamp between."""

    def draw(sheet: Sheet, area: Area) -> None:
        quarter = area.width / 4
        for x, words in ((area.right - quarter / 1.4, right), (area.left + quarter / 1.4, left)):
            sheet.fit(x, area.top + 6, words, _OFFICE, 2 * quarter - 20, "center")
            sheet.dotted(x - 26, x + 26, area.top + 24)
        stamp_place(sheet, (area.left + area.right) / 2, area.top + 14)

    document.draw(30, draw, gap=2)
