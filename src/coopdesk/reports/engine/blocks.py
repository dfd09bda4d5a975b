"""What flows down a page: pieces with a height that draw themselves from their top."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import (
    FIELD,
    FIELD_LABEL,
    FIGURE,
    FIGURE_LABEL,
    HAIR,
    HEADING,
    SMALL,
    Style,
)
from coopdesk.reports.engine.tags import Element, alternative
from coopdesk.reports.engine.typesetter import Layout

_ASCENT = 0.75
"""The part of a leading above the baseline."""


@dataclass(frozen=True, slots=True)
class Area:
    """The place given to a drawing: its edges and its top."""

    left: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Millimetres between the edges."""
        return self.right - self.left


class Block(Protocol):
    """A piece of the flow."""

    @property
    def height(self) -> float:
        """Millimetres it takes, without the gap below it."""

    @property
    def gap(self) -> float:
        """Millimetres kept free below it, unless the page ends there."""

    @property
    def keep_with_next(self) -> bool:
        """Whether it may not be the last of its page."""

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draw it from the top of the area."""

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """The part that fits the room and the rest; None when it stays whole."""


class Whole:
    """A block that is never broken over pages."""

    gap: float = 0
    keep_with_next: bool = False

    def split(self, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002  it stays whole anyway
        """It stays whole."""
        return None


@dataclass(slots=True)
class ParagraphBlock:
    """Lines of text; never one line alone at the foot or the top of a page."""

    layout: Layout
    tag: str = "P"
    gap: float = 0
    keep_with_next: bool = False
    indent: float = 0
    marker: str = ""
    marker_style: Style | None = None
    first: int = 0
    last: int | None = None
    element: Element | None = None
    parent: Element | None = None

    @property
    def _count(self) -> int:
        return (len(self.layout.lines) if self.last is None else self.last) - self.first

    @property
    def height(self) -> float:
        """Its lines by their leading."""
        return self._count * self.layout.style.leading

    def draw(self, sheet: Sheet, area: Area) -> None:
        """The lines, the marker of a list beside the first of them."""
        leading = self.layout.style.leading
        y = area.top + leading * _ASCENT
        tags = sheet.tags
        if self.element is None:
            done = self.last is None
            if self.parent is None:
                self.element = tags.add(self.tag, done_with_page=done)
            else:
                self.element = self._item(sheet, area.right - 1, y, self.parent, done=done)
        with sheet.content(self.element):
            sheet.lines(area.left, y, self.layout, self.first, self.first + self._count)

    def _item(
        self, sheet: Sheet, right: float, y: float, parent: Element, *, done: bool
    ) -> Element:
        """An item of a list: its marker drawn, its body to be drawn."""
        tags = sheet.tags
        with tags.within(parent), tags.element("LI"):
            style = self.marker_style or self.layout.style
            sheet.text(right, y, self.marker, style, base="R", tag="Lbl")
            return tags.add("LBody", done_with_page=done)

    def split(self, room: float) -> tuple[Block, Block] | None:
        """At least two lines on either side."""
        fits = min(int(room / self.layout.style.leading + 0.001), self._count - 2)
        if fits < 2:
            return None
        middle = self.first + fits
        head, tail = self._part(self.first, middle), self._part(middle, self.last)
        head.gap = 0
        tail.marker = ""
        return _Joined(head, tail), tail

    def _part(self, first: int, last: int | None) -> "ParagraphBlock":
        return ParagraphBlock(
            self.layout, self.tag, self.gap, self.keep_with_next, self.indent, self.marker,
            self.marker_style, first, last, self.element, self.parent,
        )  # fmt: skip


@dataclass(slots=True)
class _Joined:
    """The first part of a broken paragraph: the rest goes on in the same element."""

    head: ParagraphBlock
    tail: ParagraphBlock
    gap: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """As the first part."""
        return self.head.height

    def draw(self, sheet: Sheet, area: Area) -> None:
        """The first part; then the rest knows its element."""
        self.head.draw(sheet, area)
        self.tail.element = self.head.element

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Not a second time."""
        return self.head.split(room)


@dataclass(slots=True)
class HeadingBlock(Whole):
    """A section's heading with a small black square, its unit in small type beside it."""

    text: str
    unit: str = ""
    gap: float = 1
    keep_with_next: bool = True
    height: float = 8
    level: int = 2

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Square, heading, unit."""
        y = area.top + 6
        sheet.box(area.right - 2.2, y - 2.8, 2.2, 2.2, 0, fill=True)
        sheet.text(area.right - 5, y, self.text, HEADING, tag=f"H{self.level}")
        if self.unit:
            beside = area.right - 5 - sheet.type.width(self.text, HEADING) - 3
            sheet.text(beside, y, self.unit, SMALL)


@dataclass(slots=True)
class FieldsBlock(Whole):
    """One line of labels with their values, as many as there are columns."""

    fields: Sequence[tuple[str, Layout]]
    columns: int
    label_width: float
    ruled: bool = True

    @property
    def height(self) -> float:
        """The tallest value and the room for its rule."""
        return max(layout.height for _, layout in self.fields) + 1.6

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Label right, value beside it, a hair line below."""
        width = field_width(area.width, self.columns)
        y = area.top + FIELD.leading * _ASCENT + 0.6
        for at, (label, layout) in enumerate(self.fields):
            right = area.right - at * (width + FIELD_GAP)
            with sheet.one_paragraph():
                sheet.text(right, y, label, FIELD_LABEL)
                sheet.lines(right - width, y, layout)
            if self.ruled:
                below = area.top + self.height
                sheet.line(right - width, below, right, below, HAIR)


FIELD_GAP = 8.0


def field_width(width: float, columns: int) -> float:
    """Millimetres of one field with its label."""
    return (width - FIELD_GAP * (columns - 1)) / columns


@dataclass(slots=True)
class FiguresBlock(Whole):
    """Large figures side by side, hair lines between them."""

    figures: Sequence[tuple[str, str]]
    gap: float = 4
    height: float = 21

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Figure above, its label below."""
        share = area.width / len(self.figures)
        for at, (figure, label) in enumerate(self.figures):
            x = area.right - share * (at + 0.5)
            sheet.text(x, area.top + 8.5, figure, FIGURE, "center")
            sheet.text(x, area.top + 15, label, FIGURE_LABEL, "center")
            if at:
                edge = area.right - share * at
                sheet.line(edge, area.top + 1, edge, area.top + 17, HAIR)
        sheet.rule(area.top + 20, HAIR, left=area.left, right=area.right)


@dataclass(slots=True)
class SignaturesBlock(Whole):
    """Who signs: office above, room for the hand, name below."""

    people: Sequence[tuple[str, str]]
    style: Style
    room: float = 22
    gap: float = 4

    @property
    def height(self) -> float:
        """Two lines and the room between them."""
        return self.room + self.style.leading * 2

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Side by side over the width, the first at the right."""
        share = area.width / len(self.people)
        for at, (office, name) in enumerate(self.people):
            x = area.right - share * (at + 0.5)
            y = area.top + self.style.leading * _ASCENT
            sheet.text(x, y, office, self.style, "center")
            if name:
                sheet.fit(x, y + self.room, name, self.style, share - 4, "center")
            else:
                sheet.dotted(x - 26, x + 26, y + self.room)


@dataclass(slots=True)
class DrawingBlock(Whole):
    """A drawing of a known height: a chart, a box, a form."""

    height: float
    picture: Callable[[Sheet, Area], None]
    alt: str = ""
    gap: float = 4
    keep_with_next: bool = False

    def draw(self, sheet: Sheet, area: Area) -> None:
        """With words for those who do not see it, it is one figure; else its parts speak."""
        if self.alt:
            figure = sheet.tags.add("Figure", alternative(self.alt))
            with sheet.content(figure):
                self.picture(sheet, area)
        else:
            self.picture(sheet, area)


@dataclass(slots=True)
class SpaceBlock(Whole):
    """Room left free; none at the top of a page."""

    height: float


@dataclass(slots=True)
class GroupBlock(Whole):
    """Blocks that stay on one page."""

    blocks: list[Block] = field(default_factory=list)
    gap: float = 0

    @property
    def height(self) -> float:
        """All of them with the gaps between."""
        return sum(block.height + block.gap for block in self.blocks) - (
            self.blocks[-1].gap if self.blocks else 0
        )
