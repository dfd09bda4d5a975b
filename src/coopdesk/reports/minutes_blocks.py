"""The blocks of minutes on paper: headings, items, the proof of the quorum, decisions, lists."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from coopdesk.domain.minutes_text import Block, BlockKind
from coopdesk.reports.agenda_list import agenda_list
from coopdesk.reports.engine import (
    CELL,
    DENSE,
    FIGURE,
    FIGURE_LABEL,
    HAIR,
    RULE,
    THIN,
    TITLE,
    Area,
    Column,
    Document,
    Run,
    Sheet,
    Style,
    Table,
    Text,
)
from coopdesk.reports.meeting_signing import sign_table

BODY: Final = DENSE
_ITEM: Final = Style("amiri", 13, 7, bold=True)
_ITEM_NO: Final = Style("kufi", 10.5, 6, bold=True)
_DECISION_NO: Final = Style("kufi", 9.5, 5, bold=True)
_DECISION: Final = Style("amiri", 12.5, 6, bold=True)
_SMALL: Final = Style("naskh", 9, 5)
_RESULT: Final = Style("naskh", 10, 6, bold=True, align="center")
_ROW: Final = CELL.sized(9)
_BAR: Final = 1.6
_INNER: Final = 5.0
_QUORUM_HIGH: Final = 40.0
_TWO_COLUMNS_FROM: Final = 4

_TABLES: Final[Mapping[BlockKind, Table]] = {
    BlockKind.ATTENDANCE: Table(
        columns=(
            Column("م", 12, "center"),
            Column("الاسم", 68, "name"),
            Column("الصفة", 58, "name"),
            Column("الحضور", 30, "center"),
        ),
        style=_ROW,
        row_height=7,
    ),
    BlockKind.GUESTS: Table(
        columns=(
            Column("م", 12, "center"),
            Column("الاسم", 60, "name"),
            Column("الصفة", 46, "name"),
            Column("الجهة", 50, "name"),
        ),
        style=_ROW,
        row_height=7,
    ),
    BlockKind.RESULT: Table(
        columns=(
            Column("الترتيب", 22, "center"),
            Column("الاسم", 76, "name", bold=True),
            Column("الأصوات", 30, "center"),
            Column("النتيجة", 40, "center"),
        ),
        style=_ROW,
        row_height=7,
    ),
}


def write_blocks(document: Document, blocks: Iterable[Block]) -> None:
    """Set the text of minutes block by block; lines of a list go together."""
    waiting: list[Block] = []

    def flush() -> None:
        if not waiting:
            return
        items = [_runs(block) for block in waiting]
        if waiting[0].kind is BlockKind.BULLET:
            document.bullets(items, BODY)
        else:
            document.numbered(items, BODY)
        waiting.clear()

    for block in blocks:
        is_list = block.kind in (BlockKind.BULLET, BlockKind.NUMBERED)
        if waiting and (not is_list or block.kind is not waiting[0].kind):
            flush()
        if is_list:
            waiting.append(block)
        else:
            _WRITERS[block.kind](document, block)
    flush()


def _runs(block: Block) -> Text:
    return [Run(run.text, bold=run.bold) for run in block.runs]


def _plain(block: Block) -> str:
    return "".join(run.text for run in block.runs)


def _paragraph(document: Document, block: Block) -> None:
    document.paragraph(_runs(block), BODY)


def _subtitle(document: Document, block: Block) -> None:
    document.paragraph(_plain(block), BODY.aligned("center"))


def _heading(document: Document, block: Block) -> None:
    document.heading(_plain(block).lstrip("■ "))


def _item(document: Document, block: Block) -> None:
    """«البند الأول:» in Kufi, its title in Amiri; never alone at the foot of a page."""
    head, colon, title = _plain(block).partition(":")
    title = title.strip().rstrip(".")

    def draw(sheet: Sheet, area: Area) -> None:
        y = area.top + 6
        right = area.right
        with sheet.one_paragraph("H3"):
            if colon and title:
                label = f"{head}:"
                sheet.text(right, y, label, _ITEM_NO)
                right -= sheet.type.width(label, _ITEM_NO) + 2.5
            layout = sheet.type.layout(title or head, _ITEM, right - area.left)
            sheet.lines(area.left, y, layout)

    width = document.page.right - document.page.left - 34
    lines = len(document.sheet.type.layout(title or head, _ITEM, width).lines)
    with document.keep_together():
        document.draw(2 + 7 * lines, draw, gap=1)
        document.spacer(0)


def _agenda(document: Document, block: Block) -> None:
    """The agenda, in two columns from four items on."""
    agenda_list(document, [row[-1] for row in block.rows], two_columns_from=_TWO_COLUMNS_FROM)


def _quorum(document: Document, block: Block) -> None:
    """The proof: a strong frame with a fine one inside, four large figures, the result."""
    rows = [row for row in block.rows if row[0] != "result"]
    result = next((row[1] for row in block.rows if row[0] == "result"), "")

    def draw(sheet: Sheet, area: Area) -> None:
        sheet.box(area.left, area.top, area.width, _QUORUM_HIGH, RULE)
        sheet.box(area.left + 1, area.top + 1, area.width - 2, _QUORUM_HIGH - 2, HAIR)
        middle = (area.left + area.right) / 2
        sheet.text(middle, area.top + 8, "إثبات النصاب القانوني", TITLE.sized(12), "center")
        share = (area.width - 12) / max(len(rows), 1)
        for at, (label, value) in enumerate(rows):
            x = area.right - 6 - (at + 0.5) * share
            style = FIGURE if value.replace(",", "").isdigit() else FIGURE.sized(13)
            with sheet.one_paragraph():
                sheet.fit(x, area.top + 19.5, value, style, share - 3, "center")
                sheet.fit(x, area.top + 25.5, label, FIGURE_LABEL, share - 2, "center")
            if at:
                line = area.right - 6 - at * share
                sheet.line(line, area.top + 13, line, area.top + 28, HAIR)
        sheet.line(area.left + 6, area.top + 31, area.right - 6, area.top + 31, HAIR)
        sheet.fit(middle, area.top + 36.5, result, _RESULT, area.width - 14, "center")

    document.draw(_QUORUM_HIGH, draw, gap=5)


def _decision(document: Document, block: Block) -> None:
    """A frame with a black bar at its right: number and votes, the text, who does what by when."""
    said = {row[0]: row[1] for row in block.rows if row[0] != "task"}
    tasks = [row[1:] for row in block.rows if row[0] == "task"]
    type_ = document.sheet.type
    width = document.page.right - document.page.left - 2 * _INNER - _BAR
    text = type_.layout(said.get("text", ""), _DECISION, width)
    lines = [type_.layout(_task(task), _SMALL, width - 44) for task in tasks]
    tasks_high = sum(len(layout.lines) * _SMALL.leading + 1 for layout in lines)
    height = 9 + len(text.lines) * _DECISION.leading + (4 + tasks_high if tasks else 2)

    def draw(sheet: Sheet, area: Area) -> None:
        sheet.box(area.left, area.top, area.width, height, THIN)
        sheet.box(area.right - _BAR, area.top, _BAR, height, 0, fill=True)
        right, left = area.right - _BAR - _INNER, area.left + _INNER
        with sheet.one_paragraph():
            sheet.text(right, area.top + 6, f"القرار رقم ({said.get('no', '')})", _DECISION_NO)
            sheet.text(left, area.top + 6, said.get("votes", ""), _SMALL, "left")
        y = area.top + 13
        with sheet.one_paragraph():
            sheet.lines(right - width, y, text)
        y += (len(text.lines) - 1) * _DECISION.leading + 4
        if tasks:
            sheet.line(left, y, right, y, HAIR)
            y += 5
        for layout, task in zip(lines, tasks, strict=True):
            with sheet.one_paragraph():
                sheet.lines(right - (width - 44), y, layout)
                if len(task) > 2 and task[2]:
                    sheet.text(left, y, f"الموعد: {task[2]}", _SMALL.strong(), "left")
            y += len(layout.lines) * _SMALL.leading + 1

    document.draw(height, draw, gap=4)


def _task(task: Sequence[str]) -> Text:
    what = task[0] if task else ""
    who = task[1] if len(task) > 1 else ""
    if not who:
        return what
    return [Run("المسؤول عن التنفيذ: ", bold=True), who, f" – {what}" if what else ""]


def _listed(document: Document, block: Block) -> None:
    table = _TABLES[block.kind]
    wide = len(table.columns)
    rows = [tuple((*row, *[""] * wide)[:wide]) for row in block.rows]
    document.table(table, rows)
    document.spacer(3)


def _free_table(document: Document, block: Block) -> None:
    """A table that was typed: its first line is the heading."""
    if not block.rows:
        return
    wide = max(len(row) for row in block.rows)
    share = (document.page.right - document.page.left) / wide
    head, *rest = [tuple((*row, *[""] * wide)[:wide]) for row in block.rows]
    table = Table(
        columns=tuple(Column(title, share, "name") for title in head), style=_ROW, row_height=7
    )
    document.table(table, rest)
    document.spacer(3)


def _signatures(document: Document, block: Block) -> None:
    sign_table(document, [(row[0], row[1] if len(row) > 1 else "") for row in block.rows])


def _title(document: Document, block: Block) -> None:
    document.paragraph(_plain(block), TITLE)


_WRITERS: Final[Mapping[BlockKind, Callable[[Document, Block], None]]] = {
    BlockKind.TITLE: _title,
    BlockKind.SUBTITLE: _subtitle,
    BlockKind.HEADING: _heading,
    BlockKind.ITEM: _item,
    BlockKind.PARAGRAPH: _paragraph,
    BlockKind.AGENDA: _agenda,
    BlockKind.ATTENDANCE: _listed,
    BlockKind.GUESTS: _listed,
    BlockKind.QUORUM: _quorum,
    BlockKind.DECISION: _decision,
    BlockKind.RESULT: _listed,
    BlockKind.TABLE: _free_table,
    BlockKind.SIGNATURES: _signatures,
}
