"""From a folder or an address to a database this program can work with, or a refusal.

Order of an upgrade: lock, look for damage, a verified backup, migrate, look again, commit.
"""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import URL

from coopdesk.errors import FileError, OfficeError, Problem, UnavailableError
from coopdesk.storage import postgres, sqlite_file
from coopdesk.storage.engine import split_schema
from coopdesk.storage.lock import HeldFile, waiting_for
from coopdesk.storage.place import prepare_folder, refuse_shared_folder
from coopdesk.storage.schema import HEAD

DATABASE_NAME: Final = "coopdesk.db"
_WINDOW_LOCK: Final = "coopdesk.lock"
_AS_WE_ARE: Final = os.access in os.supports_effective_ids
_UPGRADE_LOCK: Final = "upgrade.lock"


def address(data: Path, url: str) -> str:
    """The full address of the office's database."""
    if url:
        return url
    file = URL.create("sqlite", database=str(data / DATABASE_NAME))
    return file.render_as_string(hide_password=False)


def database_file(url: str) -> Path | None:
    """The SQLite file of an address; None when it is a server."""
    bare, schema = split_schema(url)
    return None if schema else Path(bare.database or "")


def prepare(
    data: Path, url: str, *, now: Callable[[], datetime], create: bool, window: bool
) -> HeldFile | None:
    """Make sure that the folder can be used and the database has today's schema.

    Returns the lock that keeps other windows out, when one was asked for.

    Raises:
        OfficeError: it cannot be; its `problem` says why, and nothing was changed.
    """
    file = database_file(url)
    if not create and file is not None and not file.exists():
        raise OfficeError(Problem.NO_OFFICE, folder=data)
    prepare_folder(data)
    if file is not None:
        refuse_shared_folder(file.parent)
        if file.exists() and not os.access(file, os.W_OK, effective_ids=_AS_WE_ARE):
            raise OfficeError(Problem.FOLDER_READ_ONLY, folder=file)
    with ExitStack() as on_failure:
        lock = hold_alone(data) if window and file is not None else None
        if lock:
            on_failure.enter_context(lock)
        revision = _look(url)
        if not revision and not create:
            raise OfficeError(Problem.NO_OFFICE, folder=data)
        if revision != HEAD:
            with _in_turn(data, url):
                _bring_up(data, url, now, has_lock=lock is not None)
        on_failure.pop_all()
    return lock


def hold_alone(data: Path) -> HeldFile:
    """Keep every other window out of a data folder.

    Raises:
        OfficeError: the office is open in another window.
    """
    try:
        return HeldFile(data / _WINDOW_LOCK)
    except BlockingIOError as error:
        raise OfficeError(Problem.ALREADY_OPEN, folder=data) from error
    except OSError as error:
        raise OfficeError(Problem.FOLDER_READ_ONLY, folder=data) from error


def _in_turn(data: Path, url: str) -> AbstractContextManager[object]:
    """One upgrade after the other; a server has a lock of its own for that."""
    if database_file(url) is None:
        return nullcontext()
    try:
        return waiting_for(data / _UPGRADE_LOCK)
    except OSError as error:
        raise OfficeError(Problem.FOLDER_READ_ONLY, folder=data) from error


def _look(url: str) -> str:
    file = database_file(url)
    return postgres.look(url) if file is None else sqlite_file.look(file)


def _bring_up(data: Path, url: str, now: Callable[[], datetime], *, has_lock: bool) -> None:
    """Upgrade, unless somebody did while we waited for the lock."""
    # Alembic and what makes backups cost a start 0.2 s and are rarely needed.
    from coopdesk.services.archive import SUFFIX
    from coopdesk.services.archive_writing import save_archive
    from coopdesk.storage.migrate import knows, upgrade

    revision = _look(url)
    if revision == HEAD:
        return
    if revision and not knows(revision):
        raise OfficeError(Problem.DATABASE_NEWER)
    alone = revision and database_file(url) is not None and not has_lock
    with hold_alone(data) if alone else nullcontext():
        try:
            if revision:
                at = now()
                name = f"before-{HEAD}-{at.astimezone():%Y%m%d-%H%M%S}{SUFFIX}"
                save_archive(url, data / "files", data / "backups" / name, made_at=at)
            upgrade(url)
        except (UnavailableError, FileError) as error:
            raise OfficeError(error.problem, **error.facts) from error
