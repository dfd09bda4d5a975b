"""The dark column at the reading side: the cooperative, the pages, who works."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from coopdesk.ui.kit import icons, look
from coopdesk.ui.kit.edits import reading_edge
from coopdesk.ui.kit.labels import Label, avatar, picture
from coopdesk.ui.kit.layouts import STRETCH, boxed, column, row, scrolled
from coopdesk.ui.kit.look import px
from coopdesk.ui.registry import PageSpec

WIDE: Final = 208
NARROW: Final = 64
_ITEM: Final = 42
_WORD: Final = 144
_COUNT: Final = 38


class Sidebar(QFrame):
    """Chooses the page.

    Signals:
        chosen: the id of a page.
    """

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.items = {spec.id: SideItem(spec, self) for spec in pages}
        for page_id, item in self.items.items():
            item.clicked.connect(lambda _on=False, page_id=page_id: self.chosen.emit(page_id))
        self._name = Label("", "brand", wrap=True)
        self._kind = Label("", "side", wrap=True)
        self._brand = boxed(column(self._name, self._kind, spacing=0))
        self._who = Label("", "sideon")
        self._desk = Label("", "side")
        self._person = boxed(column(self._who, self._desk, spacing=0))
        self._face = avatar("", 36)
        self._face.hide()
        self._scrolled = scrolled(column(*self.items.values(), STRETCH, spacing=3, margins=(8, 0)))
        head = row(
            picture("handshake", "accent", 32), (self._brand, 1), spacing=10, margins=(16, 0)
        )
        foot = row(self._face, (self._person, 1), spacing=10, margins=(14, 0))
        self.setLayout(
            column(
                head,
                14,
                (self._scrolled, 1),
                foot,
                spacing=0,
                margins=(0, 16, 0, 12),
            )
        )
        self.set_folded(folded=False)

    def set_folded(self, *, folded: bool) -> None:
        """Icons only, on a narrow window."""
        self.setFixedWidth(px(NARROW if folded else WIDE))
        self._brand.setVisible(not folded)
        self._person.setVisible(not folded)
        for item in self.items.values():
            item.set_folded(folded=folded)

    def show_names(self, cooperative: str, kind: str, who: str, desk: str) -> None:
        """Say whose desk this is."""
        self._name.setText(cooperative)
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind) and kind not in cooperative)
        self._who.setText(who)
        self._desk.setText(desk)
        self._face.setText(who.strip()[:1])
        self._face.setVisible(bool(who))

    def show_current(self, page_id: str) -> None:
        """Light up one item."""
        for name, item in self.items.items():
            item.setChecked(name == page_id)

    def show_count(self, page_id: str, count: int) -> None:
        """Show how much waits behind an item; nothing at 0."""
        if page_id in self.items:
            self.items[page_id].set_count(count)


class SideItem(QAbstractButton):
    """Icon, word, and the count of what waits."""

    def __init__(self, spec: PageSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = spec.icon
        self._count = 0
        self._folded = False
        self.setText(spec.name)
        self.setCheckable(True)
        self.setFixedHeight(px(_ITEM))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._say()

    def set_count(self, count: int) -> None:
        """Show how much waits."""
        self._count = count
        self._say()
        self.update()

    def set_folded(self, *, folded: bool) -> None:
        """Show the icon alone, the word as a tooltip."""
        self._folded = folded
        self.setToolTip(self.text() if folded else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: one line of the sidebar."""
        return QSize(px(48), px(_ITEM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: ground, bar, icon, word, count; mirrored by hand, as painters are not."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_ground(painter)
        on = self.isChecked()
        token = "#FFFFFF" if on else "side_text"
        painter.drawPixmap(self._at(14, 20, 11, 20).topLeft(), icons.pixmap(self._icon, token, 20))
        if not self._folded:
            weight = QFont.Weight.DemiBold if on else QFont.Weight.Normal
            painter.setFont(look.font(14, weight))
            painter.setPen(look.colour(token))
            room = self._at(44, _WORD - (_COUNT if self._count else 0), 0, _ITEM)
            shown = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, reading_edge(), shown)
        if self._count:
            self._paint_count(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        on = self.isChecked()
        if on or self.underMouse() or self.hasFocus():
            painter.setPen(look.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("side_active" if on else "side_hover"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(8), px(8))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(self._at(2, 4, 10, 22), 2, 2)

    def _paint_count(self, painter: QPainter) -> None:
        text = f"{self._count:,}"
        painter.setFont(look.font(12 if self._folded else 14, QFont.Weight.Bold))
        width = max(painter.fontMetrics().horizontalAdvance(text) + px(14), px(24))
        height = px(16 if self._folded else 20)
        top = px(2) if self._folded else (self.height() - height) // 2
        left = self.width() - width - px(6) if not look.is_rtl() else px(6)
        box = QRect(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(look.colour("on_accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _at(self, start: int, width: int, top: int, height: int) -> QRect:
        """A box `start` design pixels from the reading side."""
        left = self.width() - px(start + width) if look.is_rtl() else px(start)
        return QRect(left, px(top), px(width), px(height))

    def _say(self) -> None:
        self.setAccessibleName(f"{self.text()} {self._count:,}" if self._count else self.text())
