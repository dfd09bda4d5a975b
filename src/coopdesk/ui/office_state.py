"""What the frame of the window says about the office: its name, its last backup, its place."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from coopdesk.services.applications import application_counts
from coopdesk.services.backup import BACKUP, last_backup
from coopdesk.services.cooperative import get_cooperative
from coopdesk.services.home import BACKUP_DAYS
from coopdesk.services.settlement_list import count_payable
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext

_WATCHED: Final = frozenset({"cooperative", "membership_application", "settlement", BACKUP})


class OfficeState(QObject):
    """Read at the start and whenever it may have changed.

    Signals:
        counted: what it says is up to date.
    """

    counted = Signal()

    def __init__(self, ctx: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.cooperative = ""
        self.kind = ""
        self.is_made_up = False
        self.waiting: dict[str, int] = {}
        """How much waits behind pages, by their ids."""
        self.backed_up: datetime | None = None
        ctx.changed.connect(self._on_changed)

    @Slot()
    def refresh(self) -> None:
        """Read again."""
        found = self._ctx.read(get_cooperative)
        self.cooperative = found.name if found else ""
        self.kind = found.kind if found else ""
        self.is_made_up = bool(found and found.is_made_up)
        today = self._ctx.today()
        self.waiting = {
            "applications": self._ctx.read(application_counts, today=today)["pending"],
            "exits": self._ctx.read(count_payable, today=today),
        }
        self.backed_up = last_backup(self._ctx.office)
        self.counted.emit()

    @property
    def is_backup_late(self) -> bool:
        """Whether the last backup is older than it should be, or there is none."""
        if self.backed_up is None:
            return True
        return (self._ctx.now() - self.backed_up).days > BACKUP_DAYS

    def backup_text(self) -> str:
        """When the last backup was."""
        if self.backed_up is None:
            return self.tr("No backup yet")
        when = texts.moment_text(self.backed_up, self._ctx.today())
        return self.tr("Last backup: %1").replace("%1", when)

    def place_text(self) -> str:
        """Where the data lie; made-up data are named as such."""
        if self.is_made_up:
            return self.tr("Made-up data, for training")
        if self._ctx.office.url.startswith("sqlite"):
            return self.tr("This computer")
        return self.tr("The office's server")

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _WATCHED:
            self.refresh()
