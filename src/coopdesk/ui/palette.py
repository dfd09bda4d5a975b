"""Ctrl+K: members and commands from anywhere, by any spelling."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from coopdesk.ui.kit.edits import SearchField
from coopdesk.ui.kit.labels import Label, key_cap
from coopdesk.ui.kit.layouts import STRETCH, boxed, column, line, row
from coopdesk.ui.kit.look import px
from coopdesk.ui.palette_rows import Entry, PaletteDelegate

_WIDTH: Final = 760
_HEIGHT: Final = 606
_TOP: Final = 64


@dataclass(frozen=True, slots=True)
class Group:
    """Hits of one kind, best first; `count` may be more than what is shown."""

    title: str
    entries: Sequence[Entry]
    count: int | None = None


Search = Callable[[str], Sequence[Group]]


class Palette(QFrame):
    """A search over the dimmed window.

    Signals:
        chosen: the `Entry` that was picked.
    """

    chosen = Signal(object)

    def __init__(self, search: Search, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scrim")
        self._search = search
        self.field = SearchField(self.tr("Name, number, card, phone, or a command"))
        self.field.setProperty("kind", "giant")
        self.list = QListWidget()
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.nothing = Label("", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._panel = boxed(
            column(
                row((self.field, 1), margins=12),
                line(),
                row((self.list, 1), margins=(8, 4)),
                self.nothing,
                self._foot(),
                spacing=0,
            ),
            "dialog",
            self,
        )
        self.field.searched.connect(self.show_hits)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._on_picked)
        parent.installEventFilter(self)
        self.hide()

    def _foot(self) -> QWidget:
        return boxed(
            row(
                key_cap("↑↓"),
                Label(self.tr("move"), "muted"),
                key_cap("Enter"),
                Label(self.tr("open"), "muted"),
                key_cap("Tab"),
                Label(self.tr("next group"), "muted"),
                key_cap("Esc"),
                Label(self.tr("close"), "muted"),
                STRETCH,
                Label(self.tr("In any spelling and any word order"), "muted"),
                spacing=6,
                margins=(16, 8),
            ),
            "headbox",
        )

    @Slot()
    def open(self) -> None:
        """Show it, empty: with what was opened last."""
        self._place()
        self.field.clear()
        self.show_hits("")
        self.show()
        self.raise_()
        self.field.setFocus()

    @Slot(str)
    def show_hits(self, text: str) -> None:
        """Show what fits a text; the first hit is chosen."""
        groups = [group for group in self._search(text) if group.entries]
        self.list.clear()
        for group in groups:
            self._add_group(group)
        self.nothing.setVisible(not groups)
        self.nothing.setText(self.tr("Nothing found. Try a part of the name, or the number."))
        self._step(1)

    def entries(self) -> list[Entry]:
        """What is shown, in order."""
        items = [self.list.item(at) for at in range(self.list.count())]
        found = [item.data(Qt.ItemDataRole.UserRole) for item in items]
        return [entry for entry in found if isinstance(entry, Entry)]

    def current(self) -> Entry | None:
        """The entry Enter would open."""
        at = self.list.currentRow()
        return self.list.item(at).data(Qt.ItemDataRole.UserRole) if at >= 0 else None

    def _add_group(self, group: Group) -> None:
        count = f"  {group.count:,}" if group.count is not None else ""
        heading = QListWidgetItem(f"{group.title}{count}", self.list)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        for entry in group.entries:
            item = QListWidgetItem(f"{entry.title} {entry.note}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, entry)

    def _step(self, by: int, *, group: bool = False) -> None:
        """Choose the next entry, or the first of the next group."""
        count = self.list.count()
        at = self.list.currentRow()
        passed_heading = False
        for _ in range(count):
            at = (at + by) % count
            is_entry = isinstance(self.list.item(at).data(Qt.ItemDataRole.UserRole), Entry)
            passed_heading = passed_heading or not is_entry
            if is_entry and (passed_heading or not group):
                self.list.setCurrentRow(at)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys of the list work while the focus stays in the field."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event.key())
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1, group=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _on_enter(self) -> None:
        if self.field.is_waiting:  # typed and pressed at once: Enter means what was typed
            self.field.search_now()
        self._on_picked()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click beside the panel closes."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.hide()

    @Slot()
    def _on_picked(self) -> None:
        entry = self.current()
        if entry is not None:
            self.hide()
            self.chosen.emit(entry)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(px(_WIDTH), window.width() - px(32))
        height = min(px(_HEIGHT), window.height() - px(_TOP + 32))
        self._panel.setGeometry((window.width() - width) // 2, px(_TOP), width, height)
