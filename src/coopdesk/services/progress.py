"""How long work reports back, without knowing about threads or screens."""

from collections.abc import Callable
from threading import Event

from coopdesk.errors import CancelledError


def _to_nobody(_done: int, _total: int) -> None:
    pass


class Progress:
    """Given to long work: it says how far it is and learns whether to stop."""

    def __init__(self, report: Callable[[int, int], None] = _to_nobody) -> None:
        self._report = report
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; safe from any thread."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Report `done` of `total`; raise `CancelledError` if the user gave up."""
        if self._stop.is_set():
            raise CancelledError
        self._report(done, total)
