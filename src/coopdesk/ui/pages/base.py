"""What the main window knows about a page, and the page every list is built on."""

from collections.abc import Callable, Mapping
from typing import ClassVar, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coopdesk.errors import CancelledError, CoopdeskError
from coopdesk.services.progress import Progress
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext

T = TypeVar("T")


class Page(QWidget):
    """One page of the main window; made once, when it is first opened.

    Class attributes:
        watches: the tables whose changes make the page stale; `reload` is then called, at once
            while it shows, else when it shows again.
        fills_window: whether the page wants the whole screen, without the bars around it.

    Signals:
        go: another page is wanted: its id, and what to show there (`visit` gets it) or None.
        back: leave this page for the one before.
        said: a sentence for the status bar («the draft was saved …»).
        done: something was saved; the window says so in a toast, with «undo» beside it.
        told: something was done that leaves the office as it was (a paper, a file): a toast only.
    """

    watches: ClassVar[frozenset[str]] = frozenset()
    fills_window: ClassVar[bool] = False

    go = Signal(str, object)
    back = Signal()
    said = Signal(str)
    done = Signal(str)
    told = Signal(str)

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self._stale = True
        self._looking: dict[str, Progress] = {}
        ctx.changed.connect(self._on_changed)

    def visit(self, argument: object) -> None:
        """Show what was asked for: an id, a filter; a page that takes nothing ignores it."""

    def reload(self) -> None:
        """Ask the office again."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What the page does for the page actions (new, save, print, find, edit …)."""
        return {}

    def may_leave(self) -> bool:
        """Whether the page can be left; it asks when something would be lost."""
        return True

    def help_text(self) -> list[tuple[str, str]]:
        """Headings and what to know, for F1."""
        return []

    def look_up(self, what: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Read behind the page and show it when it comes; a newer look-up of `what` wins."""
        if what in self._looking:
            self._looking[what].cancel()

        def run(progress: Progress) -> T:
            progress.step(0, 1)  # given up before it began: do not ask at all
            return work()

        def arrived(result: T) -> None:
            if isValid(self) and self._looking.get(what) is ticket:
                done(result)

        def failed(error: BaseException) -> None:
            if isinstance(error, CoopdeskError):
                if isValid(self):
                    self.said.emit(texts.error_text(error))
            elif not isinstance(error, CancelledError):
                raise error

        ticket = self.ctx.lookups.start(run, done=arrived, failed=failed)
        self._looking[what] = ticket

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: a page that was hidden while things changed catches up."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if not tables & self.watches:
            return
        self._stale = not self.isVisible()
        if not self._stale:
            self.reload()
