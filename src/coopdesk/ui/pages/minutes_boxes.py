"""Boxes made from the record, drawn whole in the text: a quorum, a decision, a list of names."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QPainter,
    QPen,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTableFormat,
)

from coopdesk.domain.minutes_text import Block, BlockKind, MinutesText, from_json, to_json
from coopdesk.ui.kit import colour, font, px

OBJECT: Final = int(QTextFormat.ObjectTypes.UserObject) + 1
BOX: Final = int(QTextFormat.Property.UserProperty) + 1
"""The property that keeps the box, as the JSON of a text of one block."""
LETTER: Final = "\ufffc"
_PAD: Final = 10
_MARGIN: Final = 6

_SHARES: Final[dict[BlockKind, tuple[int, ...]]] = {
    BlockKind.AGENDA: (8, 92),
    BlockKind.ATTENDANCE: (8, 46, 28, 18),
    BlockKind.GUESTS: (8, 40, 26, 26),
    BlockKind.RESULT: (10, 50, 20, 20),
    BlockKind.SIGNATURES: (45, 35, 20),
}
"""How wide the columns are, in parts of a hundred."""


def box_format(block: Block) -> QTextCharFormat:
    """The format of the one letter that stands for a box."""
    made = QTextCharFormat()
    made.setObjectType(OBJECT)
    made.setProperty(BOX, to_json(MinutesText((block,))))
    return made


def box_of(found: QTextCharFormat) -> Block | None:
    """The box a letter stands for; None for an ordinary letter."""
    if found.objectType() != OBJECT:
        return None
    return from_json(str(found.property(BOX))).blocks[0]


class BoxPainter(QPyTextObject):
    """Measures and draws boxes as wide as the page of the text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document

    def _width(self) -> float:
        margins = 2 * self._document.documentMargin()
        return max(self._document.textWidth() - margins - 2, 120.0)

    def intrinsicSize(  # noqa: N802 - Qt's name
        self, _document: QTextDocument, _position: int, found: Any
    ) -> QSizeF:
        """Qt: how large the box is."""
        width = self._width()
        content = _content(str(found.property(BOX)), round(width) - 2 * px(_PAD))
        return QSizeF(width, content.size().height() + 2 * px(_PAD) + 2 * px(_MARGIN))

    def drawObject(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: Any, _document: QTextDocument, _at: int, found: Any
    ) -> None:
        """Qt: the frame, then what is in it."""
        inner = rect.adjusted(0.5, px(_MARGIN), -0.5, -px(_MARGIN))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("border_strong"), 1))
        painter.setBrush(QBrush(colour("soft")))
        painter.drawRoundedRect(inner, px(6), px(6))
        content = _content(str(found.property(BOX)), round(rect.width()) - 2 * px(_PAD))
        painter.translate(inner.left() + px(_PAD), inner.top() + px(_PAD))
        content.drawContents(painter)
        painter.restore()


@lru_cache(maxsize=400)
def _content(kept: str, width: int) -> QTextDocument:
    block = from_json(kept).blocks[0]
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font(14))
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    document.setTextWidth(width)
    cursor = QTextCursor(document)
    if block.kind is BlockKind.DECISION:
        _write_decision(cursor, block.rows)
    elif block.kind is BlockKind.QUORUM:
        _write_quorum(cursor, block.rows)
    else:
        _write_rows(cursor, block.rows, _SHARES.get(block.kind, ()))
    return document


def _look(*, bold: bool = False, muted: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setForeground(QBrush(colour("muted" if muted else "text")))
    return made


def _line(cursor: QTextCursor, text: str, *, bold: bool = False, muted: bool = False) -> None:
    if not cursor.atStart():
        cursor.insertBlock(QTextBlockFormat())
    cursor.insertText(text, _look(bold=bold, muted=muted))


def _write_decision(cursor: QTextCursor, rows: Sequence[Sequence[str]]) -> None:
    said = {row[0]: row[1] for row in rows if row[0] != "task" and len(row) > 1}
    head = " · ".join(part for part in (said.get("no", ""), said.get("votes", "")) if part)
    _line(cursor, head, muted=True)
    _line(cursor, said.get("text", ""), bold=True)
    for row in rows:
        if row[0] == "task":
            _line(cursor, " – ".join(part for part in row[1:] if part))


def _write_quorum(cursor: QTextCursor, rows: Sequence[Sequence[str]]) -> None:
    for row in rows:
        if row[0] == "result":
            _line(cursor, row[1], bold=True)
        else:
            _line(cursor, f"{row[0]}: {row[1]}")


def _write_rows(cursor: QTextCursor, rows: Sequence[Sequence[str]], shares: Sequence[int]) -> None:
    if not rows:
        return
    columns = max(len(row) for row in rows)
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellPadding(px(3))
    made.setCellSpacing(0)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if len(shares) >= columns:
        kinds = QTextLength.Type.PercentageLength
        made.setColumnWidthConstraints([QTextLength(kinds, share) for share in shares[:columns]])
    table = cursor.insertTable(len(rows), columns, made)
    for down, row in enumerate(rows):
        for across, cell in enumerate(row):
            table.cellAt(down, across).firstCursorPosition().insertText(cell, _look())
