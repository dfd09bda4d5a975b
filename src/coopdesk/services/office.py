"""An open office: its database, its data folder, its clock and who is acting.

The only place where transactions begin. It knows no window and no command line.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from random import uniform
from time import sleep
from typing import Concatenate, Final, ParamSpec, TypeVar

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from coopdesk.errors import OfficeError, Problem, UnavailableError
from coopdesk.services.acting import Acting, acting, set_acting
from coopdesk.services.opening import address, database_file, hold_alone, prepare
from coopdesk.services.recording import record_changes
from coopdesk.storage.engine import make_sessions, open_engine, take_changes
from coopdesk.storage.failures import expected_errors, is_worth_another_try
from coopdesk.storage.lock import HeldFile
from coopdesk.storage.models import Cooperative

__all__ = ["Acting", "Listener", "Office", "acting", "open_office"]

P = ParamSpec("P")
T = TypeVar("T")
Listener = Callable[[frozenset[str]], None]
_TRIES: Final = 5
_PAUSE: Final = 0.1
"""Seconds at most before another try; without it two transactions may meet again at once."""


def _now() -> datetime:
    return datetime.now(UTC)


class Office:
    """The one door to the services, for the window and the command line alike.

    `read` and `write` may be called from any thread.
    """

    def __init__(
        self,
        url: str,
        *,
        data: Path,
        who: str = "",
        desk: str = "",
        now: Callable[[], datetime] = _now,
        lock: HeldFile | None = None,
    ) -> None:
        self.url = url
        self.data = data
        self.who = who
        self.desk = desk
        self.now = now
        self._lock = lock
        self._engine = open_engine(url)
        self._reading = make_sessions(self._engine, writes=False)
        self._writing = make_sessions(self._engine, writes=True)
        record_changes(self._writing)
        self._listeners: list[Listener] = []

    @property
    def files(self) -> Path:
        """The folder of stored files, each under its hash."""
        return self.data / "files"

    @property
    def backups(self) -> Path:
        """The folder of the backups the program makes by itself."""
        return self.data / "backups"

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
        """Run one use case in one transaction, then tell the listeners what changed.

        When a server with many desks gives up one of two transactions that wait for each other,
        the use case runs again from the start: it keeps nothing outside its session.
        """
        for tries_left in reversed(range(_TRIES)):
            try:
                with expected_errors(), self._writing.begin() as session:
                    self._introduce(session, use_case)
                    result = use_case(session, *args, **kwargs)
            except UnavailableError as error:
                if not tries_left or not is_worth_another_try(error.__cause__):
                    raise
                sleep(uniform(0, _PAUSE))  # noqa: S311  chance, not a secret: the other goes first
            else:
                self.tell(take_changes(session))
                return result
        raise AssertionError  # the last try returned or raised

    def on_change(self, listener: Listener) -> None:
        """Call `listener` after each commit with the names of the tables it wrote.

        It runs in the thread that wrote.
        """
        self._listeners.append(listener)

    def tell(self, tables: frozenset[str]) -> None:
        """Tell the listeners that these tables changed."""
        for listener in tuple(self._listeners):
            listener(tables)

    @contextmanager
    def alone(self) -> Generator[None, None, None]:
        """Keep other windows out of this folder during work that replaces everything.

        Raises:
            OfficeError: the office is open in another window.
        """
        is_shut = self._lock is not None or database_file(self.url) is None
        with nullcontext() if is_shut else hold_alone(self.data):
            yield

    def close(self) -> None:
        """Give back every connection and let another window in."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    def _introduce(self, session: Session, work: Callable[..., object]) -> None:
        while isinstance(work, partial):
            work = work.func
        now = self.now()
        name = getattr(work, "__name__", "")
        today = now.astimezone().date()
        set_acting(session, Acting(self.who, self.desk, now, today, self.files, name))


def open_office(
    data: Path,
    *,
    url: str = "",
    who: str = "",
    desk: str = "",
    now: Callable[[], datetime] = _now,
    create: bool = True,
    window: bool = False,
) -> Office:
    """Open the office in a data folder, making or upgrading its database.

    Args:
        data: the folder of the database, stored files, backups and the log.
        url: a database elsewhere (PostgreSQL); empty for the file in `data`.
        who: the name of the person acting, for the audit.
        desk: the name of this computer, for the audit.
        now: the clock; aware.
        create: False for work that needs an office which has been set up before.
        window: True for the program with the window; a data folder has room for one. Commands
            work beside it, as each of them is one transaction.

    Raises:
        OfficeError: the folder or the database cannot be used; its `problem` says why.
    """
    url = address(data, url)
    lock = prepare(data, url, now=now, create=create, window=window)
    office = Office(url, data=data, who=who, desk=desk, now=now, lock=lock)
    if not create and not office.read(_has_cooperative):
        office.close()
        raise OfficeError(Problem.NO_OFFICE, folder=data)
    return office


def _has_cooperative(session: Session) -> bool:
    return bool(session.scalar(select(exists(select(Cooperative.id)))))
