"""The charts: bars, a pyramid, pairs of columns, a line."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coopdesk.ui.kit import look
from coopdesk.ui.kit.chart_plot import Bar, Plot, face, fill
from coopdesk.ui.kit.look import px

__all__ = ["Bar", "BarPlot", "LinePlot", "PairPlot", "Plot", "PyramidPlot", "SeriesKey", "pairs"]

ROW: Final = 32
BAR: Final = 18


class BarPlot(Plot):
    """Bars one under the other from the reading side, the figure at the end of each."""

    def __init__(self, title: str, *, names: int = 140, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._names = names

    def sizeHint(self) -> QSize:
        """Qt: a line for each bar."""
        return QSize(px(320), max(len(self.bars), 1) * px(ROW))

    def minimumSizeHint(self) -> QSize:
        """Qt: the same height, narrower."""
        return QSize(px(260), self.sizeHint().height())

    def place_of(self, at: int) -> QRectF:
        """The whole line."""
        return QRectF(0, at * px(ROW), self.width(), px(ROW))

    def paint_bars(self, painter: QPainter) -> None:
        """Name, bar, figure."""
        names = px(self._names)
        tail = max((self._tail(bar) for bar in self.bars), default=0.0) + px(16)
        longest = max((bar.value for bar in self.bars), default=0) or 1
        scale = max(self.width() - names - tail, px(24)) / longest
        for at, bar in enumerate(self.bars):
            line = self.place_of(at)
            self._write(painter, QRectF(px(6), line.y(), names - px(12), line.height()), bar.name)
            length = bar.value * scale
            if bar.value:
                token = "control" if bar.is_faint else "primary"
                box = QRectF(names, line.center().y() - px(BAR) / 2, max(length, 2.0), px(BAR))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour(token))
                painter.drawRoundedRect(self._mirrored(box), 3, 3)
            start = names + length + px(8)
            strong = self.text_width(bar.shown, bold=True)
            box = QRectF(start, line.y(), strong + 2, line.height())
            self.words(painter, self._mirrored(box), bar.shown, "text", bold=True)
            if bar.note:
                wide = self.text_width(bar.note)
                box = QRectF(start + strong + px(8), line.y(), wide + 2, line.height())
                self.words(painter, self._mirrored(box), bar.note, "muted")

    def _tail(self, bar: Bar) -> float:
        note = self.text_width(bar.note) + px(8) if bar.note else 0.0
        return self.text_width(bar.shown, bold=True) + note

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        painter.setFont(face())
        painter.setPen(look.colour("text"))
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        edge = Qt.AlignmentFlag.AlignRight if look.is_rtl() else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(box), edge | absolute, shown)

    def _mirrored(self, box: QRectF) -> QRectF:
        if not look.is_rtl():
            return box
        return QRectF(self.width() - box.x() - box.width(), box.y(), box.width(), box.height())


class PairPlot(Plot):
    """Columns in pairs from left to right as time is drawn: solid, and hatched beside it.

    The bars come in pairs: the first series and the second of each name.
    """

    _TOP: Final = 24
    _FOOT: Final = 28
    _HIGH: Final = 110

    def sizeHint(self) -> QSize:
        """Qt: as high as columns, figures and names need."""
        return QSize(px(420), px(self._TOP + self._HIGH + self._FOOT))

    def reads_leftwards(self) -> bool:
        """Time goes to the right."""
        return False

    def place_of(self, at: int) -> QRectF:
        """Half the room of a name."""
        step = self.width() / max(len(self.bars), 1)
        return QRectF(at * step, 0, step, px(self._TOP + self._HIGH))

    def paint_bars(self, painter: QPainter) -> None:
        """Columns on a line, the names below."""
        floor = px(self._TOP + self._HIGH)
        highest = max((bar.value for bar in self.bars), default=0) or 1
        for at, bar in enumerate(self.bars):
            room = self.place_of(at)
            wide = min(room.width() - px(4), px(26))
            towards = room.right() - wide - px(2) if at % 2 == 0 else room.left() + px(2)
            high = px(self._HIGH) * bar.value / highest
            column = QRectF(towards, floor - high, wide, high)
            if bar.value:
                fill(painter, column, hatched=at % 2 == 1)
            figure = QRectF(room.x() - px(8), column.y() - px(22), room.width() + px(16), px(20))
            figure.moveCenter(QPointF(column.center().x(), figure.center().y()))
            token = "text" if bar.value else "muted"
            self.words(painter, figure, bar.shown, token, bold=bool(bar.value))
        painter.setPen(QPen(look.colour("control"), 1))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        for at in range(0, len(self.bars), 2):
            both = self.place_of(at).united(self.place_of(at + 1))
            name = QRectF(both.x(), floor + px(4), both.width(), px(22))
            self.words(painter, name, self.bars[at].name, "muted")


class PyramidPlot(Plot):
    """Two series back to back, their classes between them; the bars come in pairs."""

    _MIDDLE: Final = 92

    def sizeHint(self) -> QSize:
        """Qt: a line for each class."""
        return QSize(px(320), max(len(self.bars) // 2, 1) * px(ROW))

    def place_of(self, at: int) -> QRectF:
        """The half line at the side of its series."""
        half = (self.width() - px(self._MIDDLE)) / 2
        is_first = at % 2 == 0
        left = half + px(self._MIDDLE) if is_first == look.is_rtl() else 0.0
        return QRectF(left, (at // 2) * px(ROW), half, px(ROW))

    def paint_bars(self, painter: QPainter) -> None:
        """From the middle outwards."""
        longest = max((bar.value for bar in self.bars), default=0) or 1
        tail = max(self.text_width(bar.shown, bold=True) for bar in self.bars) + px(12)
        for at, bar in enumerate(self.bars):
            room = self.place_of(at)
            grows_right = room.x() > 0
            length = max(room.width() - tail, px(20)) * bar.value / longest
            y = room.center().y() - px(BAR) / 2
            start = room.left() if grows_right else room.right() - length
            if bar.value:
                fill(painter, QRectF(start, y, length, px(BAR)), hatched=at % 2 == 1)
            wide = self.text_width(bar.shown, bold=True) + 2
            x = room.left() + length + px(6) if grows_right else start - wide - px(6)
            figure = QRectF(x, room.y(), wide, room.height())
            token = "text" if bar.value else "muted"
            self.words(painter, figure, bar.shown, token, bold=bool(bar.value))
            if at % 2 == 0:
                middle = (self.width() - px(self._MIDDLE)) / 2
                name = QRectF(middle, room.y(), px(self._MIDDLE), room.height())
                self.words(painter, name, bar.name, "text")


class LinePlot(Plot):
    """A line through the years, from left to right so that growth is seen as a rise."""

    _TOP: Final = 30
    _HIGH: Final = 120
    _FOOT: Final = 28

    def sizeHint(self) -> QSize:
        """Qt: as high as line, figures and years need."""
        return QSize(px(420), px(self._TOP + self._HIGH + self._FOOT))

    def reads_leftwards(self) -> bool:
        """Time goes to the right."""
        return False

    def place_of(self, at: int) -> QRectF:
        """The room of a year."""
        step = self.width() / max(len(self.bars), 1)
        return QRectF(at * step, 0, step, self.height())

    def paint_bars(self, painter: QPainter) -> None:
        """Steps of the height, the line, a dot and its figure for each year."""
        floor = px(self._TOP + self._HIGH)
        highest = max((bar.value for bar in self.bars), default=0) or 1
        painter.setPen(QPen(look.colour("border"), 1, Qt.PenStyle.DotLine))
        for part in range(1, 4):
            y = floor - px(self._HIGH) * part / 3
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setPen(QPen(look.colour("control"), 1))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        points = [
            QPointF(self.place_of(at).center().x(), floor - px(self._HIGH) * bar.value / highest)
            for at, bar in enumerate(self.bars)
        ]
        painter.setPen(QPen(look.colour("primary"), 2.5))
        painter.drawPolyline(points)
        every = -(-len(self.bars) * px(64) // max(self.width(), 1)) or 1
        for at, (bar, point) in enumerate(zip(self.bars, points, strict=True)):
            is_last = at == len(self.bars) - 1
            painter.setPen(QPen(look.colour("primary"), 2.5))
            painter.setBrush(look.colour("primary" if is_last else "surface"))
            painter.drawEllipse(point, px(5), px(5))
            if is_last or (len(self.bars) - 1 - at) % every == 0:
                box = QRectF(point.x() - px(50), point.y() - px(28), px(100), px(20))
                self.words(painter, self._inside(box), bar.shown, "text", bold=True)
                foot = QRectF(point.x() - px(40), floor + px(4), px(80), px(22))
                self.words(painter, self._inside(foot), bar.name, "muted")

    def _inside(self, box: QRectF) -> QRectF:
        left = min(max(box.left(), -px(18)), self.width() - box.width() + px(18))
        return QRectF(left, box.y(), box.width(), box.height())


class SeriesKey(QWidget):
    """A patch of a series' pattern, beside its word."""

    def __init__(self, *, hatched: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hatched = hatched
        self.setFixedSize(px(16), px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: solid or hatched."""
        painter = QPainter(self)
        fill(painter, QRectF(1, 1, self.width() - 2, self.height() - 2), hatched=self._hatched)


def pairs(first: Sequence[Bar], second: Sequence[Bar]) -> Iterator[Bar]:
    """Two series as the charts of pairs take them."""
    for one, other in zip(first, second, strict=True):
        yield one
        yield other
