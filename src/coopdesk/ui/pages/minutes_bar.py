"""Over the text of minutes: what a block is, bold, underlined, ready sentences, the preview."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from coopdesk.domain.minutes_text import BlockKind
from coopdesk.ui.forms.minutes_table import TableDialog
from coopdesk.ui.kit import STRETCH, Button, Choice, key_cap, row, tool_button
from coopdesk.ui.pages.minutes_editor import MinutesEditor


class MinutesBar(QFrame):
    """The tools of the editor.

    Signals:
        phrase_asked: a ready sentence is wanted.
        preview_asked: the page is to be seen.
    """

    phrase_asked = Signal()
    preview_asked = Signal()

    def __init__(self, editor: MinutesEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._editor = editor
        self.kind = Choice[BlockKind](
            [
                (BlockKind.PARAGRAPH, self.tr("Paragraph")),
                (BlockKind.HEADING, self.tr("Heading")),
                (BlockKind.ITEM, self.tr("Item heading")),
                (BlockKind.TITLE, self.tr("Title")),
            ]
        )
        self.kind.setAccessibleName(self.tr("Kind of the paragraph"))
        self.bold = self._tool("bold", self.tr("Bold (Ctrl+B)"), "Ctrl+B", editor.toggle_bold)
        self.underline = self._tool(
            "underline", self.tr("Underlined (Ctrl+U)"), "Ctrl+U", editor.toggle_underline
        )
        self.bullets = tool_button("list", self.tr("List with dots"))
        self.numbers = tool_button("list-ordered", self.tr("Numbered list"))
        self.table = tool_button("table", self.tr("Table…"))
        self.phrases = Button(self.tr("Ready sentence"), "book-open", "quiet")
        self.preview = Button(self.tr("Preview"), "eye", "quiet")
        self.setLayout(
            row(
                self.kind,
                self.bold,
                self.underline,
                self.bullets,
                self.numbers,
                self.table,
                STRETCH,
                self.phrases,
                key_cap("F4"),
                self.preview,
                spacing=8,
                margins=(14, 6),
            )
        )
        self.kind.chosen.connect(editor.set_kind)
        self.bullets.clicked.connect(lambda: self._toggle(BlockKind.BULLET))
        self.numbers.clicked.connect(lambda: self._toggle(BlockKind.NUMBERED))
        self.table.clicked.connect(self._on_table)
        self.phrases.clicked.connect(self.phrase_asked)
        self.preview.clicked.connect(self.preview_asked)
        editor.moved.connect(self._show_kind)
        shortcut = QShortcut(QKeySequence("F4"), editor)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.phrase_asked)

    def _tool(self, icon: str, tip: str, keys: str, act: object) -> QToolButton:
        button = tool_button(icon, tip)
        button.setIconSize(QSize(button.iconSize()))
        button.clicked.connect(act)
        for each in (keys, {"Ctrl+B": "Ctrl+لا", "Ctrl+U": "Ctrl+ع"}[keys]):
            shortcut = QShortcut(QKeySequence(each), self._editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        return button

    def _toggle(self, kind: BlockKind) -> None:
        here = self._editor.kind_here()
        self._editor.set_kind(BlockKind.PARAGRAPH if here is kind else kind)

    @Slot(object)
    def _show_kind(self, kind: BlockKind) -> None:
        self.kind.set_value(kind)
        if kind in (BlockKind.BULLET, BlockKind.NUMBERED):
            self.kind.set_value(BlockKind.PARAGRAPH)

    @Slot()
    def _on_table(self) -> None:
        dialog = TableDialog(parent=self)
        dialog.acted.connect(lambda block: self._editor.put_blocks((block,)))
        dialog.ask()
