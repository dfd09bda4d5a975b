"""A paper from its first page to its file: what is said flows down the pages."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from coopdesk.reports.engine.blocks import (
    Area,
    Block,
    DrawingBlock,
    FieldsBlock,
    FiguresBlock,
    HeadingBlock,
    ParagraphBlock,
    SignaturesBlock,
    field_width,
)
from coopdesk.reports.engine.canvas import Drawn, PaperCanvas
from coopdesk.reports.engine.furniture import Foot, Head, NoHead, ornament, watermark
from coopdesk.reports.engine.pagination import print_table
from coopdesk.reports.engine.shapers import DEFAULT, ShaperName
from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import A4, BODY, DENSE, FIELD, FIELD_LABEL, TITLE, Page, Style
from coopdesk.reports.engine.tables import Row, Table
from coopdesk.reports.engine.text import Digits, Text
from coopdesk.reports.engine.typesetter import Typesetter
from coopdesk.services.progress import Progress

_LIST_INDENT = 10


class Document:
    """One PDF file; as a context manager, so that a paper that fails leaves no file behind."""

    def __init__(
        self,
        target: Path | BinaryIO,
        *,
        title: str,
        author: str,
        page: Page = A4,
        head: Head | None = None,
        foot: Foot | None = None,
        later_head: Head | None = None,
        digits: Digits = "latin",
        mark: str = "",
        progress: Progress | None = None,
        shaper: ShaperName = DEFAULT,
    ) -> None:
        self._target = target
        self._part: Path | None = None
        if isinstance(target, Path):
            self._part = target.with_name(target.name + ".part")
            self._out: BinaryIO = self._part.open("wb")
        else:
            self._out = target
        self._canvas = PaperCanvas(self._out, page, title=title, author=author)
        self._type = Typesetter(self._canvas.fonts, digits, shaper)
        self.sheet = Sheet(self._canvas, self._type, page)
        self.page = page
        self.progress = progress or Progress()
        self._mark = mark
        self._furniture: dict[object, Drawn] = {}
        self._papers: list[tuple[int, Foot | None]] = []
        self._pending: list[Block] = []
        self._together: list[Block] | None = None
        self._begin(head or NoHead(), later_head, foot)

    # papers and pages -----------------------------------------------------------------------------

    def next_paper(
        self, *, head: Head | None = None, later_head: Head | None = None, foot: Foot | None = None
    ) -> None:
        """Begin another paper in the same file: its own head, its pages counted from 1."""
        self._flush()
        self._end_page()
        self._begin(head or NoHead(), later_head, foot)

    def _begin(self, head: Head, later_head: Head | None, foot: Foot | None) -> None:
        self._head, self._later_head, self._foot = head, later_head or head, foot
        self._papers.append((self._canvas.page_count, foot))
        self._open_page(head, first=True)

    def next_page(self) -> None:
        """Go on at the top of a new page."""
        self._end_page()
        self._open_page(self._later_head, first=False)

    def _open_page(self, head: Head, *, first: bool) -> None:
        self._page_head = head
        self.y = head.text_top
        self._empty = True
        if first:
            head.draw_own(self.sheet)
        else:
            with self.sheet.decoration("Pagination"):
                head.draw_own(self.sheet)

    def _end_page(self) -> None:
        self._canvas.end_page(self.page, below=self._common(self._page_head, self._foot))

    def _common(self, head: Head, foot: Foot | None) -> Drawn:
        """Head and footer, drawn once for all pages that share them."""
        key = (head.shared, foot)
        if key not in self._furniture:

            def draw() -> None:
                with self.sheet.decoration("Pagination"):
                    if self._mark:
                        watermark(self.sheet, self._mark)
                    head.draw(self.sheet)
                    if foot:
                        foot.draw(self.sheet)

            self._furniture[key] = self._canvas.capture(draw)
        return self._furniture[key]

    def _number_pages(self) -> None:
        starts = [start for start, _ in self._papers]
        ends = [*starts[1:], self._canvas.page_count]
        for (start, foot), end in zip(self._papers, ends, strict=True):
            if foot is None or not foot.numbered:
                continue
            for at in range(start, end):
                key = (foot, at - start + 1, end - start)
                if key not in self._furniture:
                    self._furniture[key] = self._canvas.capture(partial(self._number, *key))
                self._canvas.add_to_page(at, self._furniture[key])

    def _number(self, foot: Foot, number: int, count: int) -> None:
        with self.sheet.decoration("Pagination"):
            foot.draw_number(self.sheet, number, count)

    # the flow -------------------------------------------------------------------------------------

    @property
    def area(self) -> Area:
        """What is left of the text block below the pen."""
        return Area(self.page.left, self.page.right, self.y)

    @property
    def at_top(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self._empty

    @property
    def table_top(self) -> float:
        """Where a table that opens this page begins."""
        return self._page_head.table_top

    @property
    def bottom(self) -> float:
        """Where the text block ends."""
        return self.page.foot - 4

    def title(self, text: str, sub: str = "", *, with_ornament: bool = True) -> None:
        """The paper's title in Kufi, a second line below it, the ornament."""
        height = 9 + (7 if sub else 0) + (10 if with_ornament else 3)

        def draw(sheet: Sheet, area: Area) -> None:
            x, y = (area.left + area.right) / 2, area.top + 6
            sheet.text(x, y, text, TITLE, "center", tag="H1")
            if sub:
                y += 7
                sheet.text(x, y, sub, DENSE, "center")
            if with_ornament:
                ornament(sheet, x, y + 5)

        self._add(DrawingBlock(height, draw, gap=2, keep_with_next=True))

    def heading(self, text: str, unit: str = "", *, level: int = 2) -> None:
        """A section's heading; it never stands alone at the foot of a page."""
        self._add(HeadingBlock(text, unit, level=level))

    def paragraph(self, text: Text, style: Style = BODY, *, indent: float = 0) -> None:
        """A paragraph over the width of the text block; `indent` from its right edge."""
        width = self.page.right - self.page.left - indent
        layout = self._type.layout(text, style, width, tie=True)
        self._add(ParagraphBlock(layout, gap=style.gap, indent=indent))

    def bullets(self, items: Iterable[Text], style: Style = BODY) -> None:
        """A list with round bullets."""
        self._list([("•", item) for item in items], style)

    def numbered(self, items: Iterable[Text], style: Style = BODY) -> None:
        """A list numbered «1-», «2-» and so on."""
        self._list([(f"{at}-", item) for at, item in enumerate(items, 1)], style)

    def _list(self, items: Sequence[tuple[str, Text]], style: Style) -> None:
        width = self.page.right - self.page.left - _LIST_INDENT
        parent = self.sheet.tags.add("L")
        marker_style = style.aligned("right")
        for at, (marker, item) in enumerate(items):
            layout = self._type.layout(item, style, width, tie=True)
            gap = style.gap if at == len(items) - 1 else 0
            self._add(
                ParagraphBlock(
                    layout, "LI", gap, indent=_LIST_INDENT, marker=marker,
                    marker_style=marker_style, parent=parent,
                )
            )  # fmt: skip

    def fields(
        self, fields: Iterable[tuple[str, Text]], columns: int = 2, *, ruled: bool = True
    ) -> None:
        """Labels with their values in columns, read row by row from the right."""
        pairs = list(fields)
        if not pairs:
            return
        width = field_width(self.page.right - self.page.left, columns)
        label_width = max(self._type.width(label, FIELD_LABEL) for label, _ in pairs) + 4
        label_width = min(label_width, width * 0.6)
        laid = [
            (label, self._type.layout(value, FIELD, width - label_width)) for label, value in pairs
        ]
        for at in range(0, len(laid), columns):
            self._add(FieldsBlock(laid[at : at + columns], columns, label_width, ruled))
        self.spacer(4)

    def figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Large figures with their labels, side by side."""
        self._add(FiguresBlock(figures))

    def signatures(
        self, people: Sequence[tuple[str, str]], style: Style | None = None, *, room: float = 22
    ) -> None:
        """Office and name of those who sign, the first at the right; no name: a dotted line."""
        self._add(SignaturesBlock(people, style or DENSE.strong().aligned("center"), room))

    def draw(
        self,
        height: float,
        picture: Callable[[Sheet, Area], None],
        *,
        alt: str = "",
        gap: float = 4,
    ) -> None:
        """A drawing of a known height; `alt` words it when its own texts do not."""
        self._add(DrawingBlock(height, picture, alt, gap))

    def add(self, block: Block) -> None:
        """Any block: a chart, a box of one's own."""
        self._add(block)

    def spacer(self, height: float) -> None:
        """Room left free; none at the top of a page."""
        if self._together is not None:
            self._together.append(DrawingBlock(height, _nothing, gap=0))
            return
        self._flush()
        if not self._empty:
            self.y = min(self.y + height, self.bottom)

    @contextmanager
    def keep_together(self) -> Iterator[None]:
        """What is added meanwhile stays on one page, if it fits one."""
        outer, self._together = self._together, []
        try:
            yield
        finally:
            group, self._together = self._together, outer
        if outer is not None:
            outer.extend(group)
        else:
            self._flush_before(group)
            for block in group:
                self._place(block)

    def table(self, table: Table, rows: Iterable[Row], *, count: int | None = None) -> None:
        """A table of any number of rows; `count` tells the progress how many there will be."""
        pending, self._pending = self._pending, []
        self._flush_before(pending, more=table.head_height + 3 * table.row_height)
        for block in pending:
            self._place(block)
        print_table(self, table, rows, count)
        self._empty = False

    def need(self, height: float) -> None:
        """Go to a new page unless so much is left of this one."""
        self._flush()
        if self.y + height > self.bottom and not self._empty:
            self.next_page()

    def _add(self, block: Block) -> None:
        if self._together is not None:
            self._together.append(block)
            return
        self._pending.append(block)
        if not block.keep_with_next:
            self._flush()

    def _flush(self) -> None:
        pending, self._pending = self._pending, []
        if len(pending) > 1:
            heads, last = pending[:-1], pending[-1]
            self._flush_before(heads, more=min(last.height, _first_lines(last)))
        for block in pending:
            self._place(block)

    def _flush_before(self, group: Sequence[Block], more: float = 0) -> None:
        """A new page when a group does not fit this one; `more` is what must follow it."""
        if not group:
            return
        height = sum(block.height + block.gap for block in group) + more
        if self.y + height - group[-1].gap > self.bottom and not self.at_top:
            self.next_page()

    def _place(self, block: Block) -> None:
        while self.y + block.height > self.bottom + 0.01:
            parts = block.split(self.bottom - self.y)
            if parts:
                self._draw(parts[0])
                block = parts[1]
            elif self._empty:
                break
            self.next_page()
        self._draw(block)

    def _draw(self, block: Block) -> None:
        indent = block.indent if isinstance(block, ParagraphBlock) else 0
        if isinstance(block, ParagraphBlock) and block.marker:
            area = Area(self.page.left, self.page.right, self.y)
        else:
            area = Area(self.page.left, self.page.right - indent, self.y)
        block.draw(self.sheet, area)
        self.y += block.height + block.gap
        self._empty = False

    # the end --------------------------------------------------------------------------------------

    @property
    def warnings(self) -> list[str]:
        """Letters that no bundled font has, each with the text it stands in."""
        return [
            f"{char!r} (U+{ord(char):04X}): {text}" for char, text in self._type.missing.items()
        ]

    @property
    def pages(self) -> int:
        """Pages ended so far."""
        return self._canvas.page_count

    def close(self) -> None:
        """Number the pages and write the file; under its name only when it is whole."""
        self._flush()
        self._end_page()
        self._number_pages()
        self._canvas.finish()
        if self._part and isinstance(self._target, Path):
            self._out.close()
            self._part.replace(self._target)

    def abandon(self) -> None:
        """Leave nothing behind."""
        if self._part:
            self._out.close()
            self._part.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self.abandon()
            return
        try:
            self.close()
        except BaseException:
            self.abandon()
            raise


def _first_lines(block: Block) -> float:
    """How much of a block must stand on the page of its heading."""
    if isinstance(block, ParagraphBlock):
        return 2 * block.layout.style.leading
    return block.height


def _nothing(sheet: Sheet, area: Area) -> None:
    """Room left free inside a group."""
