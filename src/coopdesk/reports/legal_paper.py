"""Papers of law about one person: letterhead, title, what was agreed, who signs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import DENSE, RULE, THIN, Area, Document, Head, Sheet, Style
from coopdesk.reports.engine.forms import stamp_place
from coopdesk.reports.marked_head import marked
from coopdesk.reports.stationery import Stationery
from coopdesk.services.progress import Progress

T = TypeVar("T")

TEXT: Final = DENSE.sized(13)
"""The sentences of these papers."""
_OFFICE: Final = Style("amiri", 12.5, 6, bold=True)
_LABEL: Final = Style("amiri", 12, 6, bold=True)
_AMOUNT: Final = Style("kufi", 14, 6, bold=True)


@dataclass(frozen=True, kw_only=True)
class LegalPaper(Generic[T]):
    """A kind of paper: how each one is called and written."""

    title: Callable[[T], str]
    number: Callable[[T], str]
    """Its own number; empty for one that has none."""
    name: Callable[[T], str]
    """Whom it is about: the file's title and the head of later pages."""
    write: Callable[[Document, Stationery, T], None]
    mark: Callable[[T], str] = lambda _one: ""
    """A word across it."""


def print_legal(
    paper: Stationery,
    kind: LegalPaper[T],
    found: Sequence[T],
    target: Target,
    progress: Progress,
) -> None:
    """One paper after the other in one file, each numbered from 1.

    Raises:
        RefusedError: there is nothing to print.
    """
    if not found:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    first = found[0]
    name = f": {kind.name(first)}" if len(found) == 1 else ""
    with Document(
        target,
        title=kind.title(first) + name,
        author=paper.name,
        head=_head(paper, kind, first),
        later_head=_later_head(paper, kind, first),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, one in enumerate(found):
            progress.step(at, len(found))
            if at:
                document.next_paper(
                    head=_head(paper, kind, one),
                    later_head=_later_head(paper, kind, one),
                    foot=paper.foot(),
                )
            document.title(kind.title(one))
            kind.write(document, paper, one)
        progress.step(len(found), len(found))


def _head(paper: Stationery, kind: LegalPaper[T], one: T) -> Head:
    number = kind.number(one)
    fields = ((texts.NUMBER, number),) if number else ()
    return marked(paper.letterhead(fields), kind.mark(one))


def _later_head(paper: Stationery, kind: LegalPaper[T], one: T) -> Head:
    head = paper.running_head(kind.title(one), kind.name(one), upright=True)
    return marked(head, kind.mark(one))


# parts ----------------------------------------------------------------------------------------


def signers(
    document: Document, people: Sequence[tuple[str, str]], *, with_stamp: bool = False
) -> None:
    """Who signs side by side: what they are, their name below the line they sign on."""

    def draw(sheet: Sheet, area: Area) -> None:
        share = area.width / len(people)
        for at, (office, name) in enumerate(people):
            x = area.right - share * (at + 0.5)
            half = min(26, share / 2 - 3)
            with sheet.one_paragraph():
                sheet.fit(x, area.top + 5, office, _OFFICE, share - 4, "center")
                if name:
                    sheet.fit(x, area.top + 26.5, name, _OFFICE.sized(11), share - 4, "center")
            sheet.dotted(x - half, x + half, area.top + 20.5)
        if with_stamp:
            stamp_place(sheet, (area.left + area.right) / 2, area.top + 13)

    document.draw(29, draw, gap=4)


def amount_box(document: Document, amount: str, words: str) -> None:
    """The amount between marks in a strong frame at the left, its words beside it."""

    def draw(sheet: Sheet, area: Area) -> None:
        sheet.box(area.left, area.top + 1, 58, 12, RULE)
        with sheet.one_paragraph():
            sheet.text(area.left + 55, area.top + 8.8, "ريال", _LABEL)
            sheet.text(area.left + 4, area.top + 9, f"# {amount} #", _AMOUNT, "left")
        room = area.width - 64
        style = _OFFICE.sized(13)
        layout = sheet.type.layout(words, style, room)
        first = area.top + 8.6 - (len(layout.lines) - 1) * style.leading / 2
        with sheet.one_paragraph():
            sheet.lines(area.right - room, first, layout)

    document.draw(16, draw, gap=3)


def decision_box(document: Document, lines: Sequence[tuple[str, str]]) -> None:
    """The board's decision in a frame with a black bar at its right; dots for what is not known."""

    def draw(sheet: Sheet, area: Area) -> None:
        height = 12.0
        sheet.box(area.left, area.top + 1, area.width, height, THIN)
        sheet.box(area.right - 1.6, area.top + 1, 1.6, height, 0, fill=True)
        share = (area.width - 8) / len(lines)
        for at, (label, value) in enumerate(lines):
            right = area.right - 5 - at * share
            with sheet.one_paragraph():
                sheet.text(right, area.top + 8.8, label, _LABEL)
                start = right - sheet.type.width(label, _LABEL) - 2
                if value:
                    sheet.fit(start, area.top + 8.8, value, DENSE.sized(12), start - right + share)
            if not value:
                sheet.dotted(right - share + 3, start, area.top + 9.4)

    document.draw(14, draw, gap=3)
