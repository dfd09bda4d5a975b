"""What a table cell shows, and how it is painted."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coopdesk.ui.kit import icons, look
from coopdesk.ui.kit.bidi import elided, plain
from coopdesk.ui.kit.edits import reading_edge
from coopdesk.ui.kit.labels import TONE_ICONS, Tone, ground_of, tint_of
from coopdesk.ui.kit.look import px

_PAD: Final = 10
_PILL: Final = 44
"""What a pill is wider than its word: both its ends and the sign."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: text, and how it stands out."""

    text: str
    sub: str = ""
    """A second, muted line (use rows of 56)."""
    pill: Tone | None = None
    """Paint it as a pill of this tone."""
    icon: str = ""
    tint: str = ""
    """The token the text is written with."""
    bold: bool = False
    mark: Tone | None = None
    """Tint and frame the cell: something is wrong in it."""
    focused: bool = False
    """The marked cell the user is at: a stronger frame."""

    @property
    def said(self) -> str:
        """What a tooltip and a screen reader say."""
        return plain(f"{self.text} · {self.sub}" if self.sub else self.text)


def missing(text: str) -> Cell:
    """Needed but empty: the word with the warning sign."""
    return Cell(text, icon="triangle-alert", tint="warn")


def pill_width(word: str) -> int:
    """How wide a column must be for a pill with this word."""
    return look.text_width(word, weight=QFont.Weight.DemiBold) + px(_PILL + 2 * _PAD)


class CellDelegate(QStyledItemDelegate):
    """Paints cells by the theme: no grid, a line under each row, pills, two lines, marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = reading_edge()
        self._rtl = look.is_rtl()
        self._plain = look.font()
        self._bold = look.font(weight=QFont.Weight.DemiBold)
        self._plain_metrics = QFontMetrics(self._plain)
        self._bold_metrics = QFontMetrics(self._bold)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt: as wide as the text, for double clicks between titles."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + px(2 * _PAD + 24), hint.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: ground, line, then the cell."""
        found = index.data(Qt.ItemDataRole.UserRole)
        cell = Cell(found) if isinstance(found, str) else found
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        )
        self._paint_ground(painter, rect, first=index.column() == 0, chosen=chosen)
        if isinstance(cell, Cell):
            if cell.mark:
                self._paint_mark(painter, rect, cell, cell.mark)
            inner = rect.adjusted(px(_PAD), 0, -px(_PAD), 0)
            if cell.pill:
                self._paint_pill(painter, inner, cell, cell.pill, chosen=chosen)
            else:
                self._paint_text(painter, inner, cell, chosen=chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, first: bool, chosen: bool) -> None:
        painter.fillRect(rect, look.colour("sel" if chosen else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("border"))
        if chosen and first:
            left = rect.right() - px(4) + 1 if self._rtl else rect.left()
            painter.fillRect(left, rect.top(), px(4), rect.height(), look.colour("primary"))

    def _paint_mark(self, painter: QPainter, rect: QRect, cell: Cell, tone: Tone) -> None:
        painter.fillRect(rect.adjusted(1, 1, -1, -2), look.colour(ground_of(tone)))
        painter.setPen(QPen(look.colour(tint_of(tone)), 2 if cell.focused else 1))
        painter.drawRect(rect.adjusted(1, 1, -2, -3))

    def _paint_pill(
        self, painter: QPainter, rect: QRect, cell: Cell, tone: Tone, *, chosen: bool
    ) -> None:
        width = min(self._bold_metrics.horizontalAdvance(cell.text) + px(_PILL), rect.width())
        height = px(26)
        left = rect.right() - width + 1 if self._rtl else rect.left()
        pill = QRect(left, rect.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface" if chosen else ground_of(tone)))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        inner = pill.adjusted(px(_PAD), 0, -px(_PAD), 0)
        inner = self._paint_icon(painter, inner, cell.icon or TONE_ICONS[tone], tint_of(tone), 14)
        painter.setPen(look.colour(tint_of(tone)))
        painter.setFont(self._bold)
        painter.drawText(
            inner, self._edge, _shortened(cell.text, self._bold_metrics, inner.width())
        )

    def _paint_text(self, painter: QPainter, rect: QRect, cell: Cell, *, chosen: bool) -> None:
        token = cell.tint or (tint_of(cell.mark) if cell.mark else "")
        if cell.icon or cell.mark:
            sign = cell.icon or ("triangle-alert" if cell.mark == "warn" else "circle-alert")
            rect = self._paint_icon(painter, rect, sign, token or "muted", 16)
        painter.setPen(look.colour(token or ("sel_text" if chosen else "text")))
        painter.setFont(self._bold if cell.bold else self._plain)
        metrics = self._bold_metrics if cell.bold else self._plain_metrics
        text = _shortened(cell.text, metrics, rect.width())
        if not cell.sub:
            painter.drawText(rect, self._edge, text)
            return
        half = rect.height() // 2
        painter.drawText(rect.adjusted(0, px(4), 0, -half), self._edge, text)
        painter.setFont(self._plain)
        painter.setPen(look.colour("muted"))
        sub = _shortened(cell.sub, self._plain_metrics, rect.width())
        painter.drawText(rect.adjusted(0, half, 0, -px(4)), self._edge, sub)

    def _paint_icon(
        self, painter: QPainter, rect: QRect, name: str, token: str, size: int
    ) -> QRect:
        """Paint at the reading edge; return the room that is left."""
        side, taken = px(size), px(size + 6)
        left = rect.right() - side + 1 if self._rtl else rect.left()
        painter.drawPixmap(left, rect.center().y() - side // 2, icons.pixmap(name, token, size))
        return rect.adjusted(0, 0, -taken, 0) if self._rtl else rect.adjusted(taken, 0, 0, 0)


def _shortened(text: str, metrics: QFontMetrics, width: int) -> str:
    return elided(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), text)
