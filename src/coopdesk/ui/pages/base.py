"""What every page of the window is built on."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from coopdesk.ui.context import AppContext


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the window: a page, and what it is to show."""

    page: str
    record: int | None = None
    """The id of the record to open."""
    task: str = ""
    """What to do there at once: «new», «edit», the name of a document …"""
    records: tuple[int, ...] = ()
    """Several ids: what was chosen, or the list one walks through."""


class Page(QWidget):
    """A page that keeps itself up to date while it shows, and catches up when it does not.

    Class attributes:
        watches: the tables whose changes make it stale.

    Signals:
        asked: the person wants to go to another `Place`.
    """

    asked = Signal(object)
    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self._stale = True
        ctx.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Ask the office again for what shows."""

    def arrive(self, place: Place) -> None:
        """Somebody came here for something particular."""

    def may_leave(self) -> bool:
        """Whether nothing would be lost by leaving; may ask."""
        return True

    def refresh(self) -> None:
        """Reload now, whether it shows or not."""
        self._stale = False
        self.reload()

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        self._stale = self._stale or bool(tables & self.watches)
        if self._stale and self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: a page that was hidden while things changed catches up."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
