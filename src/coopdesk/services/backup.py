"""Backups of the whole office, and bringing one back."""

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlalchemy.orm import Session

from coopdesk.errors import FileError, Problem
from coopdesk.services.archive import (
    DATABASE,
    SUFFIX,
    BackupContent,
    read_archive,
    unpack,
)
from coopdesk.services.archive_writing import save_archive
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from coopdesk.services.recording import note
from coopdesk.storage import portable, sqlite_file
from coopdesk.storage.base import Base
from coopdesk.storage.migrate import knows, upgrade
from coopdesk.storage.schema import HEAD

__all__ = [
    "BACKUP",
    "SUFFIX",
    "BackupContent",
    "last_backup",
    "make_backup",
    "read_backup",
    "restore_backup",
]

BACKUP: Final = "backup"
"""What listeners are told, beside the names of tables, when a backup was made."""
_BEFORE: Final = "before-restore"
_LAST: Final = "last-backup.json"


def make_backup(
    office: Office, target: Path | None = None, progress: Progress | None = None
) -> Path:
    """Write the whole office to one dated file and return its path.

    Args:
        office: the open office; others may go on working.
        target: a file, or a folder for a file with a dated name; without it the office's own
            folder of backups.
        progress: how far it is.

    Raises:
        FileError: the disk is full or does not take the file.
        OfficeError: the database is damaged.
    """
    target = target or office.backups
    if target.is_dir() or not target.suffix:
        target = _dated(office, target, "coopdesk")
    made_at = office.now()
    written = save_archive(office.url, office.files, target, made_at=made_at, progress=progress)
    _remember(office, written, made_at)
    office.tell(frozenset({BACKUP}))
    return written


def read_backup(path: Path, progress: Progress | None = None) -> BackupContent:
    """What is in a backup, after every byte of it was compared with its manifest.

    Raises:
        FileError: it is missing, not ours, not whole, or from a newer program.
    """
    content = read_archive(path, progress)
    if not knows(content.revision):
        raise FileError(Problem.DATABASE_NEWER, file=path)
    return content


def restore_backup(office: Office, path: Path, progress: Progress | None = None) -> BackupContent:
    """Put the office back as the backup has it, after saving how it is now.

    Kept files are only ever added. The database is replaced in one step: whoever pulls the plug
    finds the old one or the new one.

    Raises:
        FileError: the backup is not whole, or the disk is full.
        OfficeError: another window is open, or the server refused.
    """
    progress = progress or Progress()
    content = read_backup(path)
    with office.alone(), TemporaryDirectory(dir=office.data, prefix=".restoring-") as folder:
        make_backup(office, _dated(office, office.backups, _BEFORE))
        database = Path(folder) / DATABASE
        unpack(path, database, office.files, progress)
        if content.revision != HEAD:
            upgrade(portable.file_url(database))
        sqlite_file.check_file(database)
        portable.copy_in(database, office.url)
    office.write(note_restored, content)
    office.tell(frozenset(Base.metadata.tables))
    return content


def last_backup(office: Office) -> datetime | None:
    """When this desk last made a backup, wherever it was kept; a USB stick is long gone by then."""
    own = (path.stat().st_mtime for path in office.backups.glob(f"*{SUFFIX}"))
    moments = [datetime.fromtimestamp(moment, UTC) for moment in own]
    elsewhere = _remembered(office)
    return max([*moments, *([elsewhere] if elsewhere else [])], default=None)


def _remember(office: Office, written: Path, made_at: datetime) -> None:
    told = json.dumps({"at": made_at.isoformat(), "path": str(written)}, ensure_ascii=False)
    with suppress(OSError):  # the backup is there; not to remember it must not say otherwise
        (office.data / _LAST).write_text(told, encoding="utf-8")


def _remembered(office: Office) -> datetime | None:
    try:
        told = json.loads((office.data / _LAST).read_text(encoding="utf-8"))
        moment = datetime.fromisoformat(told["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return moment if moment.tzinfo else None


def _dated(office: Office, folder: Path, name: str) -> Path:
    stamp = f"{name}-{office.now().astimezone():%Y%m%d-%H%M%S}"
    target, again = folder / f"{stamp}{SUFFIX}", 1
    while target.exists():
        again += 1
        target = folder / f"{stamp}-{again}{SUFFIX}"
    return target


def note_restored(session: Session, content: BackupContent) -> None:
    """Leave a trace: what follows in the audit follows what the backup held."""
    after = {"file": content.path.name, "made_at": content.made_at, "members": content.members}
    note(session, action="restore", table="office", record_id=1, after=after)
