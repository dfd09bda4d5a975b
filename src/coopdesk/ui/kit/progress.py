"""What a long job shows while it runs."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from coopdesk.ui.kit.bidi import number
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.labels import Label
from coopdesk.ui.kit.layouts import STRETCH, column, row

_GUESS_AFTER: Final = 2.0  # seconds: before that a guess of the time left is noise


class ProgressCard(QFrame):
    """What is being done, n of N, the time left, Stop, and what stopping leaves.

    Signals:
        stopped: Stop was pressed (or Esc).
    """

    stopped = Signal()

    def __init__(
        self,
        text: str,
        stop_leaves: str,
        *,
        clock: Callable[[], float] = monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("raised")
        self._clock = clock
        self._began = clock()
        self._count = Label("", "muted")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.stop = Button(self.tr("Stop"), "x")
        self.stop.clicked.connect(self._on_stop)
        head = row(Label(text, "strong"), STRETCH, self._count)
        body = row((self.bar, 1), self.stop, spacing=12)
        self.setLayout(
            column(head, body, Label(stop_leaves, "muted", wrap=True), spacing=6, margins=14)
        )

    def report(self, done: int, total: int) -> None:
        """Show how far the job is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        said = self.tr("%1 of %2").replace("%1", number(done)).replace("%2", number(total))
        left = self._left(done, total)
        self._count.setText(f"{said} · {left}" if left else said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc stops."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_stop()
        else:
            super().keyPressEvent(event)

    def _left(self, done: int, total: int) -> str:
        spent = self._clock() - self._began
        if spent < _GUESS_AFTER or not done or done >= total:
            return ""
        seconds = max(round(spent * (total - done) / done), 1)
        if seconds < 60:
            return self.tr("about %n second(s) left", "", seconds)
        return self.tr("about %n minute(s) left", "", round(seconds / 60))

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.set_text(self.tr("Stopping…"))
        self.stopped.emit()
