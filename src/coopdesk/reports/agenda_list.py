"""The items of an agenda, numbered; side by side where there are many."""

from collections.abc import Sequence

from coopdesk.reports.engine import BODY, Area, Document, Sheet


def agenda_list(document: Document, titles: Sequence[str], *, two_columns_from: int) -> None:
    """One under the other, or in two columns, the first half at the right."""
    if len(titles) < two_columns_from:
        document.numbered(titles, BODY)
        return
    half = -(-len(titles) // 2)
    share = (document.page.right - document.page.left) / 2
    style = BODY.aligned("right")
    layouts = [
        [document.sheet.type.layout(title, style, share - 13) for title in part]
        for part in (titles[:half], titles[half:])
    ]
    heights = [sum(len(layout.lines) for layout in part) * BODY.leading for part in layouts]

    def draw(sheet: Sheet, area: Area) -> None:
        for at, part in enumerate(layouts):
            y, right = area.top + BODY.leading * 0.75, area.right - at * share
            for place, layout in enumerate(part, 1 + at * half):
                with sheet.one_paragraph("LI"):
                    sheet.text(right - 1, y, f"{place}-", style, base="R")
                    sheet.lines(right - share + 3, y, layout)
                y += len(layout.lines) * BODY.leading

    document.draw(max(heights), draw, gap=2)
