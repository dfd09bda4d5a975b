"""How much of what is needed is there."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coopdesk.ui.kit import look
from coopdesk.ui.kit.look import px

_FLAG: Final = 24


class Meter(QWidget):
    """A bar that fills from the reading side, with a flag at what is needed.

    Say the same in words beside it.
    """

    def __init__(
        self, have: int, need: int, total: int, *, height: int = 22, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bar = px(height)
        self.setFixedHeight(self._bar + px(_FLAG + 2))
        self.setMinimumWidth(px(120))
        self.show_state(have, need, total)

    def show_state(self, have: int, need: int, total: int) -> None:
        """Change the figures."""
        self._have, self._need, self._total = have, need, max(total, 1)
        self._need_text = self.tr("Needed: %Ln", "", need)
        self.setAccessibleName(f"{have:,} / {need:,}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: track, filling, flag."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, height, width = px(_FLAG), self._bar, self.width()
        track = QPainterPath()
        track.addRoundedRect(QRectF(0, top, width, height), height / 2, height / 2)
        painter.fillPath(track, look.colour("track"))
        painter.setClipPath(track)
        filled = self._at(self._have)
        left = min(filled, width if look.is_rtl() else 0.0)
        token = "ok" if self._have >= self._need else "primary"
        painter.fillRect(QRectF(left, top, self._length(self._have), height), look.colour(token))
        painter.setClipping(False)
        self._paint_flag(painter, top, height)

    def _paint_flag(self, painter: QPainter, top: int, height: int) -> None:
        flag = self._at(self._need)
        painter.setPen(QPen(look.colour("text"), 2))
        painter.drawLine(QPointF(flag, top - 4), QPointF(flag, top + height + 2))
        painter.setFont(look.font(14, QFont.Weight.Bold))
        half = px(90)
        start = min(max(flag - half, 0.0), float(self.width() - 2 * half))
        painter.drawText(
            QRectF(start, 0, 2 * half, px(20)), Qt.AlignmentFlag.AlignCenter, self._need_text
        )

    def _length(self, value: int) -> float:
        return self.width() * min(value, self._total) / self._total

    def _at(self, value: int) -> float:
        return self.width() - self._length(value) if look.is_rtl() else self._length(value)
