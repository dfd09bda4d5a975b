"""Editing minutes: paragraphs like in any letter, boxes from the record moved as a whole."""

from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QFont,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from coopdesk.domain.minutes_text import (
    BOXES,
    Block,
    BlockKind,
    MinutesText,
    Run,
    cleaned,
)
from coopdesk.ui.kit import colour, font, px
from coopdesk.ui.kit.bidi import plain
from coopdesk.ui.pages.minutes_boxes import LETTER, OBJECT, BoxPainter, box_format, box_of

KIND: Final = int(QTextFormat.Property.UserProperty) + 2
REF: Final = int(QTextFormat.Property.UserProperty) + 3
_WHOLE: Final = BOXES | {BlockKind.TABLE}
"""Kinds shown as one letter."""
_SIZES: Final[dict[BlockKind, int]] = {
    BlockKind.TITLE: 20,
    BlockKind.SUBTITLE: 16,
    BlockKind.HEADING: 17,
    BlockKind.ITEM: 16,
}
_MARKS: Final = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}
_BODY: Final = 15


class MinutesEditor(QTextEdit):
    """The text of minutes on a page.

    Signals:
        edited: the text changed by the person's hand.
        moved: the cursor stands elsewhere; the kind of the block there.
    """

    edited = Signal()
    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the minutes"))
        self.document().setDefaultFont(font(_BODY))
        self.document().setDocumentMargin(px(28))
        self._painter = BoxPainter(self.document())
        self.document().documentLayout().registerHandler(OBJECT, self._painter)
        self._loading = False
        self.document().contentsChanged.connect(self._on_changed)
        self.cursorPositionChanged.connect(self._on_moved)

    # loading and reading

    def load(self, text: MinutesText) -> None:
        """Show a text; undo begins with it."""
        self._loading = True
        self.document().clear()
        cursor = QTextCursor(self.document())
        for at, block in enumerate(text.blocks):
            if at:
                cursor.insertBlock()
            self._write(cursor, block)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._loading = False

    def minutes_text(self) -> MinutesText:
        """The text as it stands."""
        return cleaned(MinutesText(tuple(self._blocks())))

    def _blocks(self) -> Iterator[Block]:
        block = self.document().firstBlock()
        while block.isValid():
            yield from _read(block)
            block = block.next()

    def _write(self, cursor: QTextCursor, block: Block) -> None:
        cursor.setBlockFormat(_block_format(block.kind, block.ref))
        _mark(cursor, block.kind)
        if block.kind in _WHOLE:
            cursor.insertText(LETTER, box_format(block))
            return
        for run in block.runs:
            cursor.insertText(run.text, _look(block.kind, bold=run.bold, underline=run.underline))
        cursor.setBlockCharFormat(_look(block.kind))

    # editing

    def kind_here(self) -> BlockKind:
        """The kind of the block the cursor is in."""
        return _kind_of(self.textCursor().block())

    def set_kind(self, kind: BlockKind) -> None:
        """Make the blocks chosen a heading, a paragraph or lines of a list."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        cursor.beginEditBlock()
        block = first
        while block.isValid():
            if _kind_of(block) not in _WHOLE:
                self._turn(block, kind)
            if block == last:
                break
            block = block.next()
        cursor.endEditBlock()
        self.moved.emit(kind)

    def _turn(self, block: QTextBlock, kind: BlockKind) -> None:
        one = QTextCursor(block)
        one.setBlockFormat(_block_format(kind, str(block.blockFormat().property(REF) or "")))
        _mark(one, kind)
        one.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        sized = QTextCharFormat()
        sized.setFont(font(_SIZES.get(kind, _BODY), _weight(kind)))
        one.mergeCharFormat(sized)
        one.setBlockCharFormat(_look(kind))

    @Slot()
    def toggle_bold(self) -> None:
        """Bold on or off where the cursor is, or for what is chosen."""
        if self.isReadOnly():
            return
        made = QTextCharFormat()
        heavy = self.fontWeight() > QFont.Weight.Medium
        made.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(made)

    @Slot()
    def toggle_underline(self) -> None:
        """Underlined on or off."""
        if self.isReadOnly():
            return
        made = QTextCharFormat()
        made.setFontUnderline(not self.fontUnderline())
        self.mergeCurrentCharFormat(made)

    def put_text(self, text: str) -> None:
        """Put a ready sentence where the cursor is; its first «…» is chosen to be filled."""
        cursor = self.textCursor()
        start = cursor.position()
        cursor.insertText(text)
        gap = text.find("…")
        if gap >= 0:
            cursor.setPosition(start + gap)
            cursor.setPosition(start + gap + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def put_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Put recorded facts after the block the cursor is in."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        is_empty = not cursor.block().text()
        for block in blocks:
            if not is_empty:
                cursor.insertBlock()
            is_empty = False
            self._write(cursor, block)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def replace_box(self, old_ref: str, blocks: tuple[Block, ...]) -> bool:
        """Bring a box up to the record, in its place; whether there was one."""
        block = self.document().firstBlock()
        while block.isValid():
            kind = _kind_of(block)
            if kind in BOXES and str(block.blockFormat().property(REF) or "") == old_ref:
                cursor = QTextCursor(block)
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.removeSelectedText()
                boxes = [each for each in blocks if each.kind is kind]
                if boxes:
                    self._write(cursor, boxes[0])
                return True
            block = block.next()
        return False

    def move_block(self, step: int) -> None:
        """Move the block the cursor is in up or down (Alt+↑↓)."""
        blocks = list(self._placed())
        here = self.textCursor().blockNumber()
        there = here + step
        if not 0 <= there < len(blocks):
            return
        blocks[here], blocks[there] = blocks[there], blocks[here]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at in sorted((here, there)):
            line = QTextCursor(self.document().findBlockByNumber(at))
            line.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            line.removeSelectedText()
            self._write(line, blocks[at])
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(there)))

    def _placed(self) -> Iterator[Block]:
        """One block for each paragraph of the document, empty ones too."""
        block = self.document().firstBlock()
        while block.isValid():
            yield next(iter(_read(block)), Block(_kind_of(block)))
            block = block.next()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt+↑↓ moves the block; a heading is followed by a paragraph; no typing in boxes."""
        if self.isReadOnly():  # approved: Qt keeps letters out, our own keys must too
            super().keyPressEvent(event)
            return
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_block(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        writes = bool(event.text()) and event.text().isprintable()
        is_box = _kind_of(self.textCursor().block()) in _WHOLE
        if is_box and writes:
            self._new_paragraph()
        before = self.kind_here()
        super().keyPressEvent(event)
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        follows = before not in (BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.PARAGRAPH)
        if is_return and follows:
            self._turn(self.textCursor().block(), BlockKind.PARAGRAPH)

    def _new_paragraph(self) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(_block_format(BlockKind.PARAGRAPH, ""), _look(BlockKind.PARAGRAPH))
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  Qt's name
        """Qt: paste words only, never into a box."""
        if _kind_of(self.textCursor().block()) in _WHOLE:
            self._new_paragraph()
        self.insertPlainText(plain(source.text()).replace(LETTER, ""))

    @Slot()
    def _on_changed(self) -> None:
        if not self._loading:
            self.edited.emit()

    @Slot()
    def _on_moved(self) -> None:
        self.moved.emit(self.kind_here())


def _kind_of(block: QTextBlock) -> BlockKind:
    kept = block.blockFormat().property(KIND)
    return BlockKind(kept) if kept else BlockKind.PARAGRAPH


def _read(block: QTextBlock) -> Iterator[Block]:
    """The blocks a paragraph of the document stands for: a box, and words typed beside it."""
    kind, ref = _kind_of(block), str(block.blockFormat().property(REF) or "")
    runs: list[Run] = []
    heavy = _weight(kind) > QFont.Weight.Medium
    pieces: Any = block  # Qt lets one walk it; its stubs do not say so
    for piece in pieces:
        fragment = piece.fragment()
        found = box_of(fragment.charFormat())
        if found is not None:
            yield found
            continue
        look = fragment.charFormat()
        bold = look.fontWeight() > QFont.Weight.Medium and not heavy
        runs.append(Run(plain(fragment.text()), bold, look.fontUnderline()))
    if kind in _WHOLE:
        kind, ref = BlockKind.PARAGRAPH, ""
    if any(run.text.strip() for run in runs):
        yield Block(kind, tuple(runs), ref=ref)


def _mark(cursor: QTextCursor, kind: BlockKind) -> None:
    """Give a line of a list its dot or number, going on from the line before; take others off."""
    block = cursor.block()
    own = block.textList()
    if kind not in _MARKS:
        if own is not None:
            own.remove(block)
        return
    before = block.previous()
    if before.isValid() and _kind_of(before) is kind and before.textList() is not None:
        before.textList().add(block)
    else:
        cursor.createList(_MARKS[kind])


def _weight(kind: BlockKind) -> QFont.Weight:
    return QFont.Weight.Bold if kind in _SIZES else QFont.Weight.Normal


def _look(kind: BlockKind, *, bold: bool = False, underline: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    weight = QFont.Weight.Bold if bold else _weight(kind)
    made.setFont(font(_SIZES.get(kind, _BODY), weight))
    made.setFontUnderline(underline)
    made.setForeground(QBrush(colour("text")))
    return made


def _block_format(kind: BlockKind, ref: str) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setProperty(KIND, kind.value)
    made.setProperty(REF, ref)
    edge = Qt.AlignmentFlag.AlignRight  # minutes are Arabic, whatever the window speaks
    centred = kind in (BlockKind.TITLE, BlockKind.SUBTITLE)
    made.setAlignment(
        Qt.AlignmentFlag.AlignHCenter if centred else edge | Qt.AlignmentFlag.AlignAbsolute
    )
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.setTopMargin(px(12 if kind in _SIZES else 4))
    made.setBottomMargin(px(4))
    made.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if ref and kind not in _WHOLE:
        made.setBackground(QBrush(colour("soft")))
    return made
