"""Choosing one member: a part of the name in any spelling, the number, the card or a phone."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from coopdesk.services.member_list import MemberRow, member_rows
from coopdesk.services.member_search import search_members
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Button,
    Label,
    Pill,
    SearchField,
    Tone,
    avatar,
    boxed,
    clear,
    column,
    isolated,
    ltr,
    px,
    restyle,
    row,
)
from coopdesk.ui.palette_rows import ROW_HEIGHT, Entry, PaletteDelegate
from coopdesk.wording.codes import STATUS_TONES

_MOST: Final = 8
_FRAME: Final = 10  # pixels of the list that are no rows
_GAP: Final = 2
_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MemberChoice(QFrame):
    """A field that becomes the member chosen in it.

    Typing lists who may be meant; ↑↓ and Enter, or a click, choose. The member then stands in the
    field with what he or she holds until «Change» is pressed.

    Signals:
        picked: another member was chosen (`MemberRow`), or nobody any more (None).
    """

    picked = Signal(object)

    def __init__(
        self,
        ctx: AppContext,
        *,
        hint: str = "",
        note_of: Callable[[MemberRow], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`note_of` says the muted line of the member chosen; else number, place and holding."""
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self._note_of = note_of or member_note
        self._left_out: frozenset[int] = frozenset()
        self.member: MemberRow | None = None
        self.search = SearchField(hint or self.tr("Name, number, card or phone"))
        self.change = Button(self.tr("Change"), "x")
        self._shown: QHBoxLayout = row(spacing=10)
        self._chosen = boxed(row((self._shown, 1), self.change, margins=(12, 7)), "raised")
        self._chosen.hide()
        self._hits: _Hits | None = None
        self.setLayout(column(self.search, self._chosen, spacing=0))
        self.setFocusProxy(self.search)
        self.search.installEventFilter(self)
        self.search.searched.connect(self._on_searched)
        self.change.clicked.connect(self.begin_again)

    # what a form asks

    @property
    def member_id(self) -> int | None:
        """Who is chosen."""
        return self.member.id if self.member else None

    @property
    def typed(self) -> str:
        """What stands in the field while nobody is chosen."""
        return "" if self.member else self.search.text().strip()

    def leave_out(self, *member_ids: int | None) -> None:
        """Do not offer these."""
        self._left_out = frozenset(found for found in member_ids if found is not None)

    def set_member(self, member_id: int | None) -> None:
        """Show somebody as chosen, or nobody; says nothing when that is so already."""
        if member_id == self.member_id:
            return
        rows = self._rows([member_id]) if member_id is not None else []
        self._take(rows[0] if rows else None)

    def refresh(self) -> None:
        """Read the member again: shares or status may have changed."""
        if self.member is not None:
            rows = self._rows([self.member.id])
            now = rows[0] if rows else None
            if now != self.member:
                self.member = now
                self._show()

    # finding

    @property
    def hits(self) -> list[MemberRow]:
        """Who is offered now, best first."""
        return self._hits.members if self._hits and self._hits.isVisible() else []

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if not text or self.member is not None:
            self._hide_hits()
            return
        found = self._ctx.read(search_members, text, limit=_MOST + len(self._left_out))
        ids = [hit.id for hit in found if hit.id not in self._left_out][:_MOST]
        self._list().show_hits(self._rows(ids), self.search)

    def _list(self) -> "_Hits":
        if self._hits is None or self._hits.parent() is not self.window():
            self._hits = _Hits(self.window())
            self._hits.setAccessibleName(self.tr("Members found"))
            self._hits.itemClicked.connect(self.choose)
        return self._hits

    def _hide_hits(self) -> None:
        if self._hits is not None:
            self._hits.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrows walk through the list, Enter chooses, leaving the field closes it."""
        if watched is self.search:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self._hide_hits()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _KEYS and self.search.text().strip():
            if self.search.is_waiting or not self.hits:
                self.search.search_now()
            self.choose()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._hits and self._hits.isVisible():
            self._hits.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        return False

    @Slot()
    def choose(self) -> None:
        """Take the one marked in the list."""
        found = self._hits.current() if self._hits and self._hits.isVisible() else None
        if found is not None:
            self._take(found)
            self.change.setFocus()
            self.focusNextChild()

    @Slot()
    def begin_again(self) -> None:
        """Choose somebody else."""
        self._take(None)
        self.search.setFocus()

    # showing

    def _take(self, member: MemberRow | None) -> None:
        self.member = member
        self._hide_hits()
        self._show()
        self.picked.emit(member)

    def _show(self) -> None:
        member = self.member
        self.search.setProperty("state", "")  # what was said of the field is over
        restyle(self.search)
        self.search.setVisible(member is None)
        self._chosen.setVisible(member is not None)
        self.setFocusProxy(self.search if member is None else self.change)
        clear(self._shown)
        if member is None:
            self.search.clear()
            return
        words = column(
            Label(member.full_name, "strong", wrap=True),
            Label(self._note_of(member), "muted", wrap=True),
            spacing=0,
        )
        tone: Tone = STATUS_TONES[member.status]  # type: ignore[assignment]  # wording knows no Tone
        state = Pill(texts.code_text(member.status, sex=member.sex), tone)
        for part, stretch in ((avatar(member.full_name, 40), 0), (boxed(words), 1), (state, 0)):
            self._shown.addWidget(part, stretch)
        self.change.setAccessibleName(f"{self.change.text().strip()}: {member.full_name}")

    def _rows(self, ids: Sequence[int]) -> list[MemberRow]:
        return self._ctx.read(member_rows, ids, today=self._ctx.today()) if ids else []


class _Hits(QListWidget):
    """Over the page, under the field; never takes the focus from it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.members: list[MemberRow] = []
        self.setObjectName("hits")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(PaletteDelegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.hide()

    def show_hits(self, members: Sequence[MemberRow], under: QWidget) -> None:
        """Show who was found, the first one marked; a sentence when nobody was."""
        self.members = list(members)
        self.clear()
        for member in members:
            entry = Entry("user-round", member.full_name, member_note(member))
            item = QListWidgetItem(f"{entry.title} {entry.note}", self)
            item.setData(Qt.ItemDataRole.UserRole, entry)
        if members:
            self.setCurrentRow(0)
        else:
            nobody = self.tr("Nobody like that. Try a part of the name, or the number.")
            QListWidgetItem(nobody, self).setFlags(Qt.ItemFlag.NoItemFlags)
        self._place(under)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Mark the next one."""
        if self.members:
            self.setCurrentRow((self.currentRow() + by) % len(self.members))

    def current(self) -> MemberRow | None:
        """The one marked."""
        at = self.currentRow()
        return self.members[at] if 0 <= at < len(self.members) else None

    def _place(self, under: QWidget) -> None:
        """Under the field, or over it where there is more room; as high as there is room."""
        whole = self.window()
        wanted = max(self.count(), 1) * px(ROW_HEIGHT) + px(_FRAME)
        corner = under.mapTo(whole, QPoint(0, 0))
        below = whole.height() - corner.y() - under.height() - _GAP
        above = corner.y() - _GAP
        height = min(wanted, max(below, above))
        y = corner.y() + under.height() + _GAP
        if wanted > below and above > below:
            y = corner.y() - _GAP - height
        self.setGeometry(corner.x(), y, under.width(), height)


def member_note(member: MemberRow) -> str:
    """Number, place and what is held: enough to tell two people of one name apart."""
    number = QCoreApplication.translate("MemberChoice", "No. %1").replace("%1", ltr(member.number))
    held = texts.shares_text(member.shares) if member.shares else ""
    parts = (number, isolated(member.neighbourhood), held)
    return " · ".join(part for part in parts if part)
