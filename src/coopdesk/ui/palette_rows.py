"""One line of the palette, and how it is painted."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from coopdesk.ui.kit import icons, look
from coopdesk.ui.kit.bidi import ltr
from coopdesk.ui.kit.edits import reading_edge
from coopdesk.ui.kit.look import px

ROW_HEIGHT: Final = 42
HEADING_HEIGHT: Final = 34


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to open or to do."""

    icon: str
    title: str
    note: str = ""
    keys: str = ""
    page: str = ""
    """The page to open; empty for a command."""
    argument: int | None = None
    action: str = ""


class PaletteDelegate(QStyledItemDelegate):
    """Icon, bold title, muted note, and the key at the far end; headings in muted words."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt: rows and headings have their own height."""
        is_entry = isinstance(index.data(Qt.ItemDataRole.UserRole), Entry)
        height = ROW_HEIGHT if is_entry else HEADING_HEIGHT
        return QSize(super().sizeHint(option, index).width(), px(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: one line."""
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        entry = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(entry, Entry):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_entry(painter, rect, entry, chosen=chosen)
        else:
            painter.setPen(look.colour("muted"))
            text = str(index.data(Qt.ItemDataRole.DisplayRole))
            painter.drawText(rect.adjusted(px(14), 0, -px(14), 0), reading_edge(), text)
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry, *, chosen: bool) -> None:
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("sel"))
            painter.drawRoundedRect(rect, px(8), px(8))
        room = rect.adjusted(px(14), 0, -px(14), 0)
        token = "soft_text" if chosen else "muted"
        spot = _start(room, px(20))
        painter.drawPixmap(
            spot.left(), room.center().y() - px(10), icons.pixmap(entry.icon, token, 20)
        )
        room = _after(room, px(32))
        keys = entry.keys or ("Enter" if chosen else "")
        if keys:
            self._paint_keys(painter, room, keys)
        bold = look.font(14, QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(look.colour("sel_text" if chosen else "text"))
        painter.drawText(room, reading_edge(), entry.title)
        taken = QFontMetrics(bold).horizontalAdvance(entry.title) + px(10)
        painter.setFont(look.font())
        painter.setPen(look.colour("muted"))
        painter.drawText(_after(room, taken), reading_edge(), entry.note)

    def _paint_keys(self, painter: QPainter, room: QRect, keys: str) -> None:
        width = painter.fontMetrics().horizontalAdvance(keys) + px(14)
        left = room.left() if look.is_rtl() else room.right() - width
        cap = QRect(left, room.center().y() - px(12), width, px(24))
        painter.setPen(look.colour("border_strong"))
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(cap, px(5), px(5))
        painter.setPen(look.colour("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, ltr(keys))


def _start(room: QRect, width: int) -> QRect:
    left = room.right() - width + 1 if look.is_rtl() else room.left()
    return QRect(left, room.top(), width, room.height())


def _after(room: QRect, taken: int) -> QRect:
    return room.adjusted(0, 0, -taken, 0) if look.is_rtl() else room.adjusted(taken, 0, 0, 0)
