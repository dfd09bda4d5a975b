"""A long job with a progress bar and a Stop button; the window stays usable."""

from collections.abc import Callable
from itertools import count
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coopdesk.errors import CancelledError
from coopdesk.services.progress import Progress
from coopdesk.ui.jobs import Jobs
from coopdesk.ui.kit.look import px
from coopdesk.ui.kit.progress import ProgressCard
from coopdesk.ui.messages import show_error

T = TypeVar("T")
APPEARS_AFTER: Final = 400  # milliseconds: what is quicker needs no bar


class Busy(QObject):
    """The card of one running job, floating at the bottom of its window.

    Signals:
        ended: the job is done, failed or stopped.
    """

    ended = Signal()

    def __init__(self, text: str, stop_leaves: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent.window()
        self.card = ProgressCard(text, stop_leaves, parent=self._window)
        self.card.hide()
        self._wait = QTimer(self, singleShot=True, interval=APPEARS_AFTER)
        self._wait.timeout.connect(self._appear)
        self._wait.start()
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay in the middle of the bottom."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Take the card away."""
        self._wait.stop()
        self._window.removeEventFilter(self)
        self.card.hide()
        self.card.deleteLater()
        self.ended.emit()
        self.setParent(None)  # or a page that goes meanwhile would leave it without a parent
        self.deleteLater()

    @Slot()
    def _appear(self) -> None:
        self._place()
        self.card.show()
        self.card.raise_()

    def _place(self) -> None:
        room = self._window.rect()
        width = min(px(620), room.width() - px(48))
        height = self.card.sizeHint().height()
        left = (room.width() - width) // 2
        self.card.setGeometry(left, room.height() - height - px(48), width, height)


_keys: Final = count()
_running: Final[dict[int, Busy]] = {}
"""The cards of running jobs, by a number that the job's thread may hold.

The thread must not hold a card itself: whoever lets go of it last takes its connections apart, and
two threads that do so at once end the process.
"""


def run_busy(
    jobs: Jobs,
    work: Callable[[Progress], T],
    done: Callable[[T], None],
    text: str,
    parent: QWidget,
    *,
    stop_leaves: str = "",
    failed: Callable[[BaseException], None] | None = None,
) -> Busy:
    """Run `work` off the GUI thread behind a progress card; `done` gets its result.

    `stop_leaves` says what stopping leaves behind. An expected error is shown as a sentence unless
    `failed` takes it; a stopped job says nothing.
    """
    busy = Busy(text, stop_leaves, parent)
    key = next(_keys)
    _running[key] = busy

    def finished(result: T) -> None:
        _end(key)
        done(result)

    def broke(error: BaseException) -> None:
        _end(key)
        if failed is not None:
            failed(error)
        elif not isinstance(error, CancelledError):
            show_error(parent, error)

    def report(at: int, total: int) -> None:
        running = _running.get(key)
        if running is not None and isValid(running):
            running.card.report(at, total)

    handle = jobs.start(work, done=finished, failed=broke, report=report)
    busy.card.stopped.connect(handle.cancel)
    return busy


def _end(key: int) -> None:
    busy = _running.pop(key)
    if isValid(busy):  # its window may be gone
        busy.end()
