"""Tables as a paper has them: hair lines, a head on every page, sums below, rows kept whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from coopdesk.reports.engine.lines import Line
from coopdesk.reports.engine.sheet import Sheet
from coopdesk.reports.engine.styles import CELL, HAIR, MM, RULE, THIN, Style
from coopdesk.reports.engine.tags import Element
from coopdesk.reports.engine.typesetter import Layout

Kind = Literal["text", "name", "center", "number", "hand"]


@dataclass(frozen=True, slots=True)
class Box:
    """The place of a drawn cell, from its top left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn cell: a mark, a bar of progress; `alt` words it."""

    draw: Callable[[Sheet, Box], None]
    alt: str = ""


Cell = str | int | Picture | None
Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    `kind`: text (right, wraps) · name (right, shrinks to 78 % before it wraps) · center (dates,
    numbers; shrinks too) · number (flush on the last digit) · hand (left empty to be written in).
    """

    title: str
    width: float
    kind: Kind = "text"
    total: bool = False
    """Sum its whole numbers at the foot of the page and of the table."""
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How a table looks; its rows come apart from it, so that there may be any number of them."""

    columns: Sequence[Column]
    style: Style = CELL
    row_height: float = 7
    head_height: float = 9
    fives: bool = False
    """A stronger line under every fifth row."""
    uprights: bool = False
    """Lines between the columns, for tables that are filled by hand."""
    page_total: str = ""
    """The words before the sums of a page: «إجمالي الصفحة»."""
    grand_total: str = ""
    """The words before the sums of the table: «الإجمالي العام»."""
    keep_after: float = 0
    """Millimetres to keep free below the last row for what follows it."""
    sign: str = ""
    """Who signs at the lower left of each page: «الأمين العام:»."""
    first_number: int = 1
    """The serial number of the first row, by which every fifth is counted."""

    @property
    def width(self) -> float:
        """Millimetres of all columns."""
        return sum(column.width for column in self.columns)


TOTAL_HEIGHT, SIGN_HEIGHT = 7.0, 10.8
_BASELINE = 1.15
_INSET, _NUMBER_INSET = 1.0, 5.0


@dataclass(slots=True)
class LaidRow:
    """A row with its cells laid out, waiting for its place on a page."""

    cells: list[Layout | Line | Picture | None]
    height: float
    lines: int
    sums: list[int]


class TableSetter:
    """Lays rows and draws them; knows nothing of pages."""

    def __init__(self, sheet: Sheet, table: Table, right: float) -> None:
        self._sheet = sheet
        self._table = table
        self._right = right
        self._left = right - table.width
        self._styles = [
            table.style.strong() if column.bold else table.style for column in table.columns
        ]
        self._aligned = [
            style.aligned("center" if column.kind == "center" else "right")
            for style, column in zip(self._styles, table.columns, strict=True)
        ]
        self._edges: list[tuple[float, float]] = []
        x = right
        for column in table.columns:
            x -= column.width
            self._edges.append((x, x + column.width))
        self._summed = [at for at, column in enumerate(table.columns) if column.total]
        strong = table.style.strong()
        self._spanning = f"/A<</O/Table/ColSpan {len(table.columns)}>>"
        self._heads = [_two_lines(sheet, column, strong) for column in table.columns]

    def lay(self, row: Row) -> LaidRow:
        """The row's lines and height."""
        table = self._table
        cells = [self._cell(at, value) for at, value in enumerate(row)]
        lines = max((len(c.lines) for c in cells if isinstance(c, Layout)), default=1)
        height = table.row_height + (max(1, lines) - 1) * table.style.leading
        sums = [value if isinstance(value := row[at], int) else 0 for at in self._summed]
        return LaidRow(cells, height, lines, sums)

    def _cell(self, at: int, value: Cell) -> Layout | Line | Picture | None:
        if value is None or isinstance(value, Picture):
            return value
        if value == "":
            return None
        column, style = self._table.columns[at], self._styles[at]
        text = f"{value:,}" if isinstance(value, int) else value
        inset = _NUMBER_INSET if column.kind == "number" else _INSET
        room = column.width - inset - _INSET
        run = self._sheet.type.simple(text, style)
        if run:
            width = run.advance * style.size / 1000
            if width <= room * MM:
                left, right = self._edges[at]
                x = (
                    (left + right) / 2 * MM - width / 2
                    if column.kind == "center"
                    else ((right - _INSET) * MM - width)
                )
                return Line(x, width, run.codes)
        if column.kind in ("name", "center"):
            size = self._sheet.type.fitted(text, style, room).size
            return self._sheet.type.layout(text, self._aligned[at].sized(size), room)
        return self._sheet.type.layout(text, self._aligned[at], room)

    def split(self, row: LaidRow, room: float) -> tuple[LaidRow, LaidRow]:
        """A row taller than a page, cut after as many lines as the room takes."""
        table = self._table
        fits = max(1, int((room - table.row_height) / table.style.leading) + 1)
        parts = []
        for first, last in ((0, fits), (fits, row.lines)):
            cells: list[Layout | Line | Picture | None] = [
                Layout(cell.lines[first:last], cell.style)
                if isinstance(cell, Layout)
                else (cell if first == 0 else None)
                for cell in row.cells
            ]
            lines = last - first
            height = table.row_height + (lines - 1) * table.style.leading
            sums = row.sums if first == 0 else [0] * len(row.sums)
            parts.append(LaidRow(cells, height, lines, sums))
        return parts[0], parts[1]

    # drawing --------------------------------------------------------------------------------------

    def head(self, y: float, *, top_rule: bool, repeated: bool) -> float:
        """The column titles from y on; gives the y below them."""
        sheet, height = self._sheet, self._table.head_height
        if top_rule:
            self._rule(y, RULE)
        if repeated:
            with sheet.decoration("Pagination"):
                self._titles(y, None)
        else:
            with sheet.tags.element("TR") as row:
                self._titles(y, row)
        self._rule(y + height, RULE)
        return y + height

    def _titles(self, y: float, row: Element | None) -> None:
        style = self._table.style.strong().aligned("center")
        for (left, right), lines in zip(self._edges, self._heads, strict=True):
            first = y + self._table.head_height / 2 + 1.2 - (len(lines) - 1) * 1.9
            if row is None:
                self._title(lines, (left + right) / 2, first, style)
                continue
            cell = self._sheet.tags.add("TH", "/A<</O/Table/Scope/Column>>")
            with self._sheet.content(cell):
                self._title(lines, (left + right) / 2, first, style)

    def _title(self, lines: list[str], x: float, y: float, style: Style) -> None:
        for at, text in enumerate(lines):
            self._sheet.text(x, y + at * 3.8, text, style, "center")

    def rows(self, y: float, rows: Sequence[LaidRow], number: int, *, by_cell: bool) -> float:
        """Rows from y on, the first with this serial number; gives the y below them."""
        rules: list[str] = []
        for row in rows:
            self._row(y, row, by_cell=by_cell)
            y += row.height
            weight = THIN if self._table.fives and number % 5 == 0 else HAIR
            rules.append(self._rule_code(y, weight))
            number += 1
        with self._sheet.decoration():
            self._sheet.canvas.operators().extend(rules)
        return y

    def _row(self, y: float, row: LaidRow, *, by_cell: bool) -> None:
        sheet, tags = self._sheet, self._sheet.tags
        code = sheet.canvas.operators()
        middle = y + row.height / 2 + _BASELINE
        bottom = (sheet.page.height - middle) * MM
        element = tags.add("TR", done_with_page=True)
        with tags.within(element):
            whole = None if by_cell else tags.add("TD", self._spanning, done_with_page=True)
            if whole:
                code.append(tags.mark(whole))
                tags.marked = True
            for at, cell in enumerate(row.cells):
                if whole is None:
                    alt = isinstance(cell, Picture)
                    code.append(
                        tags.mark(tags.add("TD", done_with_page=True)) if cell or not alt else ""
                    )
                    tags.marked = True
                if cell is None:
                    pass
                elif isinstance(cell, Line):
                    style = self._styles[at]
                    font = sheet.type.font(style.family, bold=style.bold).resource
                    start = f"BT /{font} {style.size:g} Tf {cell.x:.2f} {bottom:.2f} Td"
                    code.append(f"{start} <{cell.operators}>Tj ET")
                elif isinstance(cell, Layout):
                    inset = _NUMBER_INSET if self._table.columns[at].kind == "number" else _INSET
                    first = middle - (len(cell.lines) - 1) * cell.style.leading / 2
                    sheet.lines(self._edges[at][0] + inset, first, cell)
                else:
                    left, right = self._edges[at]
                    cell.draw(sheet, Box(left, y, right - left, row.height))
                if whole is None:
                    code.append("EMC")
                    tags.marked = False
            if whole:
                code.append("EMC")
                tags.marked = False

    def totals(self, y: float, words: str, sums: Sequence[int]) -> float:
        """A line of sums between two rules; gives the y below it."""
        sheet, strong = self._sheet, self._table.style.strong()
        self._rule(y, RULE)
        base = y + TOTAL_HEIGHT / 2 + 1.4
        with sheet.tags.element("TR"):
            first = min(self._summed, default=len(self._edges))
            label = next((at for at, c in enumerate(self._table.columns) if c.kind == "name"), 0)
            label = label if label < first else 0
            with sheet.content(sheet.tags.add("TH", "/A<</O/Table/Scope/Row>>")):
                sheet.text(self._edges[label][1] - _INSET, base, words, strong)
            for at, value in zip(self._summed, sums, strict=True):
                with sheet.content(sheet.tags.add("TD")):
                    left, right = self._edges[at]
                    if self._table.columns[at].kind == "center":
                        sheet.text((left + right) / 2, base, f"{value:,}", strong, "center")
                    else:
                        sheet.text(right - _INSET, base, f"{value:,}", strong)
        self._rule(y + TOTAL_HEIGHT, RULE)
        return y + TOTAL_HEIGHT

    def close(self, top: float, bottom: float) -> None:
        """The last rule of a page, and the uprights over the whole height."""
        self._rule(bottom, RULE)
        if self._table.uprights:
            for left, _ in self._edges[:-1]:
                self._sheet.line(left, top, left, bottom, HAIR)

    def _rule(self, y: float, weight: float) -> None:
        self._sheet.rule(y, weight, left=self._left, right=self._right)

    def _rule_code(self, y: float, weight: float) -> str:
        bottom = (self._sheet.page.height - y) * MM
        x1, x2 = self._left * MM, self._right * MM
        return f"{weight:g} w {x1:.2f} {bottom:.2f} m {x2:.2f} {bottom:.2f} l S"


def _two_lines(sheet: Sheet, column: Column, style: Style) -> list[str]:
    """A title in the lines it was written in, or broken to its column."""
    if "\n" in column.title or sheet.type.width(column.title, style) <= column.width - 1:
        return column.title.split("\n")
    words = column.title.split(" ")
    half = (len(words) + 1) // 2
    return [line for line in (" ".join(words[:half]), " ".join(words[half:])) if line]
