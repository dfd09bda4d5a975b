"""The sheet being drawn: text, rules and shapes in millimetres from its top left corner.

y grows downwards and names the baseline for text. What is drawn outside an element becomes a
paragraph if it is text, decoration if it is not.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

from reportlab.lib.utils import ImageReader

from coopdesk.reports.engine.bidi import Base
from coopdesk.reports.engine.canvas import PaperCanvas
from coopdesk.reports.engine.lines import Line
from coopdesk.reports.engine.qr import qr_cells
from coopdesk.reports.engine.styles import HAIR, MM, THIN, Align, Page, Style
from coopdesk.reports.engine.tags import Element
from coopdesk.reports.engine.text import Text
from coopdesk.reports.engine.typesetter import Layout, Typesetter

Point = tuple[float, float]
Dash = tuple[float, float]
_SHIFT: dict[Align, float] = {"right": 1, "center": 0.5, "left": 0, "justify": 1}


class Sheet:
    """Draws on the current page of a document."""

    def __init__(self, canvas: PaperCanvas, type_: Typesetter, page: Page) -> None:
        self.canvas = canvas
        self.type = type_
        self.page = page
        self.tags = canvas.tags

    # structure ------------------------------------------------------------------------------------

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn meanwhile belongs to an element of the structure."""
        self.canvas.operators().append(self.tags.mark(element))
        self.tags.marked = True
        try:
            yield
        finally:
            self.tags.marked = False
            self.canvas.operators().append("EMC")

    @contextmanager
    def decoration(self, kind: str = "") -> Iterator[None]:
        """What is drawn meanwhile is no content: rules, repeated heads, page numbers."""
        if self.tags.marked:
            yield
            return
        begin = f"/Artifact<</Type/{kind}>>BDC" if kind else "/Artifact BMC"
        self.canvas.operators().append(begin)
        self.tags.marked = True
        try:
            yield
        finally:
            self.tags.marked = False
            self.canvas.operators().append("EMC")

    @contextmanager
    def one_paragraph(self, tag: str = "P") -> Iterator[None]:
        """Texts drawn meanwhile are one element, unless they stand in one already."""
        if self.tags.marked:
            yield
            return
        with self.content(self.tags.add(tag, done_with_page=True)):
            yield

    # text -----------------------------------------------------------------------------------------

    def text(
        self,
        x: float,
        y: float,
        text: Text,
        style: Style,
        align: Align = "right",
        *,
        base: Base | None = None,
        tag: str = "P",
    ) -> None:
        """One line; x is its right edge, its middle or its left edge.

        base="R" for what has no letters but stands in Arabic: «1-», «268 (21%)».
        """
        self._put(x, y, self.type.line(text, style, base=base), align, tag)

    def fit(
        self, x: float, y: float, text: str, style: Style, width: float, align: Align = "right"
    ) -> None:
        """One line that shrinks to 78 %, then two small ones about it: a name is never cut.

        What needs more than two lines at 55 % is no name; it ends in an ellipsis.
        """
        fitted = self.type.fitted(text, style, width)
        line = self.type.line(text, fitted)
        if line.width > width * MM and " " in text:
            layout = self.type.two_lines(text, fitted.aligned(align), width)
            with self.one_paragraph():
                left = x - width * _SHIFT[align]
                self.lines(left, y - layout.style.leading / 2, layout)
        else:
            self._put(x, y, line, align, "P")

    def _put(self, x: float, y: float, line: Line, align: Align, tag: str) -> None:
        left = x * MM - line.width * _SHIFT[align]
        if self.tags.marked:
            self._show(left, y, line.operators)
            return
        code = self.canvas.operators()
        code.append(self.tags.mark_here(tag))
        self._show(left, y, line.operators)
        code.append("EMC")

    def paragraph(
        self,
        right: float,
        y: float,
        width: float,
        text: Text,
        style: Style,
        *,
        tie: bool = True,
        tag: str = "P",
    ) -> float:
        """Lines of a paragraph from baseline y on; gives the baseline after its last line."""
        layout = self.type.layout(text, style, width, tie=tie)
        with self.one_paragraph(tag):
            return self.lines(right - width, y, layout)

    def lines(
        self, left: float, y: float, layout: Layout, first: int = 0, last: int | None = None
    ) -> float:
        """Laid lines from baseline y on; gives the baseline after the last one."""
        for line in layout.lines[first:last]:
            self._show(left * MM + line.x, y, line.operators)
            y += layout.style.leading
        return y

    def _show(self, x: float, y: float, operators: str) -> None:
        if operators:
            bottom = (self.page.height - y) * MM
            self.canvas.operators().append(f"BT 1 0 0 1 {x:.2f} {bottom:.2f} Tm {operators} ET")

    # rules and shapes -----------------------------------------------------------------------------

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        weight: float = HAIR,
        dash: Dash | None = None,
    ) -> None:
        """A straight line."""
        with self.decoration():
            dashed = f"[{dash[0]:g} {dash[1]:g}] 0 d " if dash else ""
            a, b = self._at(x1, y1), self._at(x2, y2)
            code = f"{weight:g} w {a[0]:.2f} {a[1]:.2f} m {b[0]:.2f} {b[1]:.2f} l S"
            self.canvas.operators().append(f"q {dashed}{code} Q" if dash else code)

    def rule(
        self,
        y: float,
        weight: float = HAIR,
        *,
        left: float | None = None,
        right: float | None = None,
        dash: Dash | None = None,
    ) -> None:
        """A horizontal line over the text block."""
        x1 = self.page.left if left is None else left
        self.line(x1, y, self.page.right if right is None else right, y, weight, dash)

    def dotted(self, x1: float, x2: float, y: float) -> None:
        """A line to write on: round dots."""
        with self._shape(0.75):
            self.canvas.setLineCap(1)
            self.canvas.setDash(0.01, 2.2)
            self.canvas.line(*self._at(x1, y), *self._at(x2, y))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        weight: float = HAIR,
        *,
        fill: bool = False,
        radius: float = 0,
        dash: Dash | None = None,
    ) -> None:
        """A rectangle from its top left corner; weight 0 draws no frame."""
        with self._shape(weight):
            if dash:
                self.canvas.setDash(*dash)
            corner = self._at(x, y + height)
            stroke = 1 if weight else 0
            if radius:
                self.canvas.roundRect(
                    *corner, width * MM, height * MM, radius * MM, stroke=stroke, fill=int(fill)
                )
            else:
                self.canvas.rect(*corner, width * MM, height * MM, stroke=stroke, fill=int(fill))

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        weight: float = HAIR,
        *,
        fill: str | None = None,
        dash: Dash | None = None,
    ) -> None:
        """A circle; fill is None, "black" or "white"."""
        with self._shape(weight):
            if dash:
                self.canvas.setDash(*dash)
            if fill == "white":
                self.canvas.setFillGray(1)
            stroke = 1 if weight else 0
            self.canvas.circle(
                *self._at(x, y), radius * MM, stroke=stroke, fill=int(fill is not None)
            )

    def half_disc(self, x: float, y: float, radius: float) -> None:
        """The right half of a disc."""
        with self._shape(0):
            left, bottom = self._at(x - radius, y + radius)
            right, top = self._at(x + radius, y - radius)
            self.canvas.wedge(left, bottom, right, top, -90, 180, stroke=0, fill=1)

    def polygon(
        self,
        points: Sequence[Point],
        weight: float = HAIR,
        *,
        fill: bool = False,
        white: bool = False,
    ) -> None:
        """A closed shape; `white` fills it with paper instead of ink."""
        with self._shape(weight):
            if white:
                self.canvas.setFillGray(1)
            path = self.canvas.beginPath()
            path.moveTo(*self._at(*points[0]))
            for point in points[1:]:
                path.lineTo(*self._at(*point))
            path.close()
            self.canvas.drawPath(path, stroke=1 if weight else 0, fill=int(fill))

    def polyline(self, points: Sequence[Point], weight: float, *, white: bool = False) -> None:
        """An open line through points."""
        with self._shape(weight):
            if white:
                self.canvas.setStrokeGray(1)
            self.canvas.setLineJoin(1)
            self.canvas.setLineCap(1)
            path = self.canvas.beginPath()
            path.moveTo(*self._at(*points[0]))
            for point in points[1:]:
                path.lineTo(*self._at(*point))
            self.canvas.drawPath(path)

    def curve(self, start: Point, curves: Sequence[tuple[Point, Point, Point]]) -> None:
        """A solid shape with a curved outline."""
        with self._shape(0):
            path = self.canvas.beginPath()
            path.moveTo(*self._at(*start))
            for one, two, end in curves:
                path.curveTo(*self._at(*one), *self._at(*two), *self._at(*end))
            self.canvas.drawPath(path, stroke=0, fill=1)

    def star(
        self,
        x: float,
        y: float,
        radius: float,
        weight: float = HAIR,
        *,
        fill: bool = False,
        white: bool = False,
    ) -> None:
        """The eight-pointed star: two squares, one turned by 45 degrees."""
        inner = radius * math.cos(math.pi / 4) / math.cos(math.pi / 8)
        points = [
            (x + reach * math.cos(math.pi * at / 8), y + reach * math.sin(math.pi * at / 8))
            for at in range(16)
            for reach in [inner if at % 2 else radius]
        ]
        self.polygon(points, weight, fill=fill, white=white)

    def hatched(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        step: float = 1.2,
        weight: float = 0.4,
    ) -> None:
        """A rectangle hatched at 45 degrees, in a thin outline."""
        with self._shape(weight):
            path = self.canvas.beginPath()
            path.rect(*self._at(x, y + height), width * MM, height * MM)
            self.canvas.clipPath(path, stroke=0)
            start = math.floor((x - height) / step) * step
            while start < x + width:
                self.line(start, y + height, start + height, y, weight)
                start += step
        self.box(x, y, width, height, THIN)

    def qr(self, x: float, y: float, side: float, value: str) -> None:
        """A verification mark from its top left corner; leave it a light border of 2 mm."""
        cells = qr_cells(value)
        cell = side / len(cells) * MM
        left, top = self._at(x, y)
        dark = [
            f"{start} {-row - 1} {end - start} 1 re"
            for row, line in enumerate(cells)
            for start, end in _stretches(line)
        ]
        with self.decoration():
            place = f"q {cell:.4f} 0 0 {cell:.4f} {left:.2f} {top:.2f} cm"
            self.canvas.operators().append(f"{place} {' '.join(dark)} f Q")

    def image(self, x: float, y: float, width: float, height: float, data: bytes) -> None:
        """A picture within a rectangle, its proportions kept."""
        with self._shape(0):
            self.canvas.drawImage(
                ImageReader(BytesIO(data)),
                *self._at(x, y + height),
                width * MM,
                height * MM,
                mask="auto",
                preserveAspectRatio=True,
            )

    def turned(self, x: float, y: float, degrees: float, draw: Callable[[], None]) -> None:
        """Draw around a point, turned against the clock."""
        with self._shape(0):
            left, bottom = self._at(x, y)
            self.canvas.translate(left, bottom)
            self.canvas.rotate(degrees)
            self.canvas.translate(-left, -bottom)
            draw()

    @contextmanager
    def _shape(self, weight: float) -> Iterator[None]:
        with self.decoration():
            self.canvas.saveState()
            if weight:
                self.canvas.setLineWidth(weight)
            yield
            self.canvas.restoreState()

    def _at(self, x: float, y: float) -> Point:
        return x * MM, (self.page.height - y) * MM


def _stretches(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where runs of dark cells begin and end."""
    start = None
    for at, dark in enumerate([*row, False]):
        if dark and start is None:
            start = at
        elif not dark and start is not None:
            yield start, at
            start = None
