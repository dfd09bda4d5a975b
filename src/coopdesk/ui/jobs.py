"""Work off the GUI thread, its outcome back on it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from coopdesk.services.progress import Progress

T = TypeVar("T")
_QUIET: Final = 0.05  # seconds between reports: a flood of events would freeze the screen


def _to_nobody(_done: int, _total: int) -> None:
    pass


def _raise(error: BaseException) -> None:
    raise error  # ends in the crash net, as any error nobody expected


class Jobs(QObject):
    """Runs one job at a time, in order, so that jobs never fight over the database."""

    _deliver = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._open: set[Progress] = set()
        self._deliver.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] = _raise,
        report: Callable[[int, int], None] = _to_nobody,
    ) -> Progress:
        """Queue `work`; the callbacks run on the GUI thread. Returns the handle to cancel."""
        shown = 0.0

        def tell(at: int, total: int) -> None:
            nonlocal shown
            if at == total or monotonic() - shown >= _QUIET:
                shown = monotonic()
                self._deliver.emit(lambda: report(at, total))

        progress = Progress(tell)
        self._open.add(progress)

        def settle(future: Future[T]) -> None:
            self._open.discard(progress)
            if (error := future.exception()) is None:
                done(future.result())
            else:
                failed(error)

        def finish(future: Future[T]) -> None:
            if not future.cancelled():
                self._deliver.emit(lambda: settle(future))

        self._pool.submit(work, progress).add_done_callback(finish)
        return progress

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._open

    def close(self) -> None:
        """Stop the running job at its next step and drop the waiting ones."""
        for progress in tuple(self._open):
            progress.cancel()
        self._pool.shutdown(cancel_futures=True)

    @Slot(object)
    def _call(self, thunk: Callable[[], None]) -> None:
        thunk()
