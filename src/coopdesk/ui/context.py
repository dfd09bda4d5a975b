"""What every page is given: the office, the jobs, the clock, the news of changes."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from coopdesk.services.office import Office
from coopdesk.settings import Preferences
from coopdesk.ui.jobs import Jobs

P = ParamSpec("P")
T = TypeVar("T")


class AppContext(QObject):
    """The one door from the screens to the services.

    Signals:
        changed: after each commit, the names (`frozenset[str]`) of the tables it wrote; always on
            the window's thread, even when a job wrote.
    """

    changed = Signal(frozenset)
    _written = Signal(frozenset)

    def __init__(
        self,
        office: Office,
        *,
        preferences: Preferences | None = None,
        window_state: QSettings | None = None,
    ) -> None:
        super().__init__()
        self.office = office
        self.preferences = preferences or Preferences()
        self.window_state = window_state
        """Geometry and column widths: kept by the widgets themselves; None in a trial."""
        self.jobs = Jobs(self)
        self.lookups = Jobs(self)
        """For short reads behind the page: they do not wait for a long job."""
        self._written.connect(self._on_written)
        office.on_change(self._written.emit)

    def today(self) -> date:
        """The calendar day at this desk."""
        return self.office.today()

    def now(self) -> datetime:
        """The moment, aware."""
        return self.office.now()

    def read(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query in a session of its own."""
        return self.office.read(query, *args, **kwargs)

    def write(
        self, use_case: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run one use case in one transaction; the pages learn what changed."""
        return self.office.write(use_case, *args, **kwargs)

    def close(self) -> None:
        """Stop the jobs and give the database back."""
        self.jobs.close()
        self.lookups.close()
        self.office.close()

    @Slot(frozenset)
    def _on_written(self, tables: frozenset[str]) -> None:
        self.changed.emit(tables)
