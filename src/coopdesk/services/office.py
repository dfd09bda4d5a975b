"""An open office: its database, its data folder, its clock and who is acting.

The only place where transactions begin. It knows no window and no command line.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from coopdesk.services.acting import Acting, acting, set_acting
from coopdesk.services.recording import record_changes
from coopdesk.storage.engine import make_sessions, open_engine, take_changes
from coopdesk.storage.failures import expected_errors
from coopdesk.storage.migrate import upgrade

__all__ = ["Acting", "Office", "acting", "open_office"]

P = ParamSpec("P")
T = TypeVar("T")
Listener = Callable[[frozenset[str]], None]
DATABASE_NAME = "coopdesk.db"


def _now() -> datetime:
    return datetime.now(UTC)


class Office:
    """The one door to the services, for the window and the command line alike."""

    def __init__(
        self,
        url: str,
        *,
        data: Path,
        who: str = "",
        desk: str = "",
        now: Callable[[], datetime] = _now,
    ) -> None:
        self.url = url
        self.data = data
        self.who = who
        self.desk = desk
        self.now = now
        self._engine = open_engine(url)
        self._reading = make_sessions(self._engine, writes=False)
        self._writing = make_sessions(self._engine, writes=True)
        record_changes(self._writing)
        self._listeners: list[Listener] = []

    @property
    def files(self) -> Path:
        """The folder of stored files, each under its hash."""
        return self.data / "files"

    def today(self) -> date:
        """The calendar day at this desk."""
        return self.now().astimezone().date()

    def read(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a query in a session of its own."""
        with expected_errors(), self._reading() as session:
            self._introduce(session, query)
            return query(session, *args, **kwargs)

    def write(
        self, use_case: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run one use case in one transaction, then tell the listeners what changed."""
        with expected_errors(), self._writing.begin() as session:
            self._introduce(session, use_case)
            result = use_case(session, *args, **kwargs)
        changed = take_changes(session)
        for listener in tuple(self._listeners):
            listener(changed)
        return result

    def _introduce(self, session: Session, work: Callable[..., object]) -> None:
        while isinstance(work, partial):
            work = work.func
        now = self.now()
        today = now.astimezone().date()
        name = getattr(work, "__name__", "")
        set_acting(session, Acting(self.who, self.desk, now, today, self.files, name))

    def on_change(self, listener: Listener) -> None:
        """Call `listener` after each commit with the names of the tables it wrote.

        It runs in the thread that wrote.
        """
        self._listeners.append(listener)

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()


def open_office(
    data: Path,
    *,
    url: str = "",
    who: str = "",
    desk: str = "",
    now: Callable[[], datetime] = _now,
) -> Office:
    """Open the office in a data folder, making or upgrading its database.

    Args:
        data: the folder of the database, stored files, backups and the log.
        url: a database elsewhere (PostgreSQL); empty for the file in `data`.
        who: the name of the person acting, for the audit.
        desk: the name of this computer, for the audit.
        now: the clock; aware.

    Raises:
        OfficeError: the folder or the database cannot be used; its `problem` says why.
    """
    data.mkdir(parents=True, exist_ok=True)
    url = url or f"sqlite:///{data / DATABASE_NAME}"
    upgrade(url)
    return Office(url, data=data, who=who, desk=desk, now=now)
