"""What every chart is: a list of bars that can be pointed at, walked to by arrows, and opened.

Never by colour alone: every bar carries its figure, the second of two series is hatched.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from coopdesk.ui.kit import look
from coopdesk.ui.kit.look import px

_FORWARD: Final = frozenset({Qt.Key.Key_Down})
_BACK: Final = frozenset({Qt.Key.Key_Up})
_SIDEWAYS: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is called, how long, what is written at its end, where it leads."""

    name: str
    value: int
    shown: str
    """The figure as it is written."""
    note: str = ""
    """Muted, after the figure."""
    key: object = None
    """What `picked` gives; None for a bar that leads nowhere."""
    is_faint: bool = False
    """Of whom it is not known, or the rest together."""

    @property
    def said(self) -> str:
        """What a tooltip and a screen reader say."""
        return " ".join(part for part in (f"{self.name}:", self.shown, self.note) if part)


class Plot(QWidget):
    """A chart with its bars as places one can go to.

    Signals:
        picked: a bar was clicked, or Enter pressed on it; its `key`.
    """

    picked = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._bars: tuple[Bar, ...] = ()
        self._current = 0
        self._pointed = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def title(self) -> str:
        """What it shows."""
        return self._title

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown, in the order of the arrows."""
        return self._bars

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self._current = min(self._current, max(len(self._bars) - 1, 0))
        self._pointed = -1
        self._say()
        self.updateGeometry()
        self.update()

    def place_of(self, at: int) -> QRectF:
        """Where a bar can be pointed at."""
        raise NotImplementedError

    def paint_bars(self, painter: QPainter) -> None:
        """Draw everything."""
        raise NotImplementedError

    def choose(self, at: int) -> None:
        """Go to a bar."""
        if self._bars:
            self._current = max(0, min(at, len(self._bars) - 1))
            self._say()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            self.update()

    def open_bar(self, at: int) -> None:
        """Lead to what stands behind a bar."""
        if 0 <= at < len(self._bars) and self._bars[at].key is not None:
            self.picked.emit(self._bars[at].key)

    def _say(self) -> None:
        said = self._bars[self._current].said if self._bars else ""
        self.setAccessibleName(f"{self._title}. {said}" if said else self._title)

    def _at(self, point: QPointF) -> int:
        return next((at for at in range(len(self._bars)) if self.place_of(at).contains(point)), -1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the bars, and where one is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(look.font())
        if not self._bars:
            return
        for at in {self._pointed, self._current if self.hasFocus() else -1} - {-1}:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft"))
            painter.drawRoundedRect(self.place_of(at), px(6), px(6))
        self.paint_bars(painter)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.place_of(self._current).adjusted(1, 1, -1, -1), 6, 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the bar under the mouse stands out and says itself."""
        at = self._at(event.position())
        if at != self._pointed:
            self._pointed = at
            leads = at >= 0 and self._bars[at].key is not None
            shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            said = self._bars[at].said if at >= 0 else ""
            QToolTip.showText(event.globalPosition().toPoint(), said, self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: nothing is pointed at any more."""
        super().leaveEvent(event)
        self._pointed = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click opens."""
        at = self._at(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.choose(at)
            self.open_bar(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows walk, Enter opens."""
        key = Qt.Key(event.key())
        is_left = key == Qt.Key.Key_Left
        on = is_left == self.reads_leftwards() if key in _SIDEWAYS else key in _FORWARD
        if key in _FORWARD | _BACK | _SIDEWAYS:
            self.choose(self._current + (1 if on else -1))
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(len(self._bars) - 1)
        elif key in _OPENS:
            self.open_bar(self._current)
        else:
            super().keyPressEvent(event)

    def reads_leftwards(self) -> bool:
        """Whether the next bar stands to the left."""
        return look.is_rtl()

    def text_width(self, text: str, *, bold: bool = False) -> float:
        """How wide words are."""
        return QFontMetricsF(face(bold=bold)).horizontalAdvance(text)

    def words(
        self, painter: QPainter, box: QRectF, text: str, token: str, *, bold: bool = False
    ) -> None:
        """Words in the middle of a box."""
        painter.setFont(face(bold=bold))
        painter.setPen(look.colour(token))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def fill(painter: QPainter, box: QRectF, *, hatched: bool) -> None:
    """A bar of the first series, or of the second."""
    colour = look.colour("primary")
    if not hatched:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    else:
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(box)


def face(*, bold: bool = False) -> QFont:
    """The letters of a chart."""
    return look.font(weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
