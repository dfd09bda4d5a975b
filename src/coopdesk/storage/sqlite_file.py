"""Looking at a SQLite file before the office trusts it, and copying it while it is in use.

Nothing but SQLite may open such a file: when a process closes a file, POSIX drops every lock the
process has on it, those of its open connections too, and other processes then write over them.
"""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from coopdesk.errors import OfficeError, Problem
from coopdesk.storage.engine import BUSY_MS

_QUICK: Final = 256 * 2**20
"""Above this size the daily look would make the start slow; backups and `check` look anyway."""

_HISTORY: Final = "audit_entry"
"""Half of the file, never rewritten, with a chain of its own: not looked at on every start."""


def look(path: Path) -> str:
    """The schema in a file; empty when nothing is there yet.

    Raises:
        OfficeError: it is not a database, not ours, or damaged.
    """
    if not path.exists() or path.stat().st_size == 0:
        return ""
    with _refusing(path), closing(_connect(path)) as connection:
        revision = _revision(connection, path)
        if path.stat().st_size <= _QUICK:
            for table in _tables(connection) - {_HISTORY}:
                _check(connection, path, f"quick_check('{table}')")
        return revision


def check_file(path: Path) -> None:
    """Read every page and every index of a file that nobody is writing to.

    Raises:
        OfficeError: it is damaged.
    """
    with _refusing(path), closing(_connect(path)) as connection:
        _check(connection, path, "integrity_check(1)")


def copy_out(live: Path, copy: Path) -> None:
    """Copy a database while others use it; the copy is one file that opens from a CD."""
    with _refusing(copy), closing(_connect(live)) as source, closing(_connect(copy)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")


def copy_in(copy: Path, live: Path) -> None:
    """Replace what is in a database others have open: in one step, or not at all."""
    with _refusing(live), closing(_connect(copy)) as source, closing(_connect(live)) as target:
        target.execute("PRAGMA synchronous=FULL")
        source.backup(target)
        target.execute("PRAGMA journal_mode=WAL")


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=BUSY_MS / 1000)


def _revision(connection: sqlite3.Connection, path: Path) -> str:
    tables = _tables(connection)
    if not tables:
        return ""
    if "alembic_version" not in tables:
        raise OfficeError(Problem.NOT_A_DATABASE, file=path)
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else ""


def _tables(connection: sqlite3.Connection) -> set[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    return {str(name) for (name,) in connection.execute(query)}


def _check(connection: sqlite3.Connection, path: Path, how: str) -> None:
    if connection.execute(f"PRAGMA {how}").fetchone() != ("ok",):
        raise OfficeError(Problem.DATABASE_DAMAGED, file=path)


@contextmanager
def _refusing(path: Path) -> Generator[None, None, None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _refusal(error, path) from error


def _refusal(error: sqlite3.DatabaseError, path: Path) -> OfficeError:
    problems = {
        "SQLITE_NOTADB": Problem.NOT_A_DATABASE,
        "SQLITE_FULL": Problem.DISK_FULL,
        "SQLITE_IOERR_WRITE": Problem.DISK_FULL,  # a quota or the longest file the disk takes
        "SQLITE_BUSY": Problem.LOCKED,
        "SQLITE_READONLY": Problem.FOLDER_READ_ONLY,
        "SQLITE_CANTOPEN": Problem.FOLDER_READ_ONLY,
        "SQLITE_IOERR": Problem.UNAVAILABLE,
    }
    code = str(getattr(error, "sqlite_errorname", ""))
    for prefix, problem in problems.items():
        if code.startswith(prefix):
            return OfficeError(problem, file=path)
    return OfficeError(Problem.DATABASE_DAMAGED, file=path)
