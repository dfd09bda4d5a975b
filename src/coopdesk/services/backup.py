"""Backups of the whole office, and bringing one back."""

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

__all__ = ["SUFFIX", "BackupContent", "last_backup", "make_backup", "read_backup", "restore_backup"]

_BEFORE: Final = "before-restore"


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
    return save_archive(office.url, office.files, target, made_at=office.now(), progress=progress)


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


def last_backup(office: Office) -> Path | None:
    """The newest file in the office's own folder of backups."""
    return max(office.backups.glob(f"*{SUFFIX}"), key=lambda p: p.stat().st_mtime, default=None)


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
