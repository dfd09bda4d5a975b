"""A backup as one file: what is in it, whether it is whole, and taking it apart."""

import errno
import json
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Final

from coopdesk.errors import FileError, Problem
from coopdesk.services.files import is_whole, path_of, write_refusal
from coopdesk.services.progress import Progress

SUFFIX: Final = ".coopdesk-backup"
DATABASE: Final = "database.db"
MANIFEST: Final = "manifest.json"
FORMAT: Final = 1
_CHUNK: Final = 2**20
_KEPT_NAME: Final = re.compile(r"files/([0-9a-f]{2})/([0-9a-f]{62})")
_ZIP_MAGIC: Final = b"PK"
_UNZIPPING: Final = (zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError)
"""What `zipfile` raises beside its own error over a file that is not as it was written."""
_MOST_MANIFEST: Final = 256 * 2**20


@dataclass(frozen=True, slots=True)
class BackupContent:
    """What a backup holds, every byte of it compared with its manifest."""

    path: Path
    cooperative: str
    made_at: datetime
    version: str
    """Of the program that made it."""
    revision: str
    """Of the schema of its database."""
    members: int
    shares: int
    files: int
    missing: int
    """Files that records speak of and that were no longer there or damaged when it was made."""
    size: int


def read_archive(path: Path, progress: Progress | None = None) -> BackupContent:
    """Say what is in a backup, after comparing all of it with its manifest.

    Raises:
        FileError: it is missing, not a backup, or not whole.
    """
    progress = progress or Progress()
    with _opened(path) as archive:
        manifest = _manifest(archive, path)
        try:
            content = _content(manifest, path)
            whole = _is_as_told(archive, manifest["entries"], progress)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise FileError(Problem.BACKUP_BROKEN, file=path) from error
    if not whole:
        raise FileError(Problem.BACKUP_BROKEN, file=path)
    return content


def unpack(path: Path, database: Path, files: Path, progress: Progress) -> None:
    """Take the database out to `database`, and the kept files to where they belong.

    A file that is there already and whole is left alone; none is ever removed.
    """
    with _opened(path) as archive:
        names = archive.namelist()
        for done, name in enumerate(names):
            progress.step(done, len(names))
            kept = _KEPT_NAME.fullmatch(name)
            if name == DATABASE:
                _extract(archive, name, database)
            elif kept and not is_whole(path_of(files, kept[1] + kept[2]), kept[1] + kept[2]):
                _extract(archive, name, path_of(files, kept[1] + kept[2]))


def _content(manifest: Mapping[str, Any], path: Path) -> BackupContent:
    return BackupContent(
        path=path,
        cooperative=manifest["cooperative"],
        made_at=datetime.fromisoformat(manifest["made_at"]),
        version=manifest["version"],
        revision=manifest["revision"],
        members=manifest["members"],
        shares=manifest["shares"],
        files=len(manifest["entries"]) - 1,
        missing=len(manifest["missing"]),
        size=path.stat().st_size,
    )


def _is_as_told(
    archive: zipfile.ZipFile, entries: Mapping[str, Mapping[str, Any]], progress: Progress
) -> bool:
    """Whether the archive holds exactly the entries of its manifest, byte for byte."""
    if {*archive.namelist()} != {*entries, MANIFEST} or DATABASE not in entries:
        return False
    for done, (name, entry) in enumerate(entries.items()):
        progress.step(done, len(entries))
        known = name == DATABASE or _KEPT_NAME.fullmatch(name)
        if not known or archive.getinfo(name).file_size != entry["size"]:
            return False
        with archive.open(name) as source:
            if pour(source) != (entry["sha256"], entry["size"]):
                return False
    progress.step(len(entries), len(entries))
    return True


def pour(source: IO[bytes], target: IO[bytes] | None = None) -> tuple[str, int]:
    """Read all of a file, into another if there is one; its hash and its length."""
    digest, size = sha256(), 0
    while block := source.read(_CHUNK):
        digest.update(block)
        size += len(block)
        if target is not None:
            target.write(block)
    return digest.hexdigest(), size


@contextmanager
def _opened(path: Path) -> Generator[zipfile.ZipFile, None, None]:
    magic = b""
    try:
        with path.open("rb") as file:
            magic = file.read(2)
        with zipfile.ZipFile(path) as archive:
            yield archive
    except FileNotFoundError as error:
        raise FileError(Problem.FILE_MISSING, file=path) from error
    except zipfile.BadZipFile as error:
        problem = Problem.BACKUP_BROKEN if magic == _ZIP_MAGIC else Problem.BACKUP_NOT_OURS
        raise FileError(problem, file=path) from error
    except _UNZIPPING as error:
        raise FileError(Problem.BACKUP_BROKEN, file=path) from error
    except OSError as error:  # EINVAL: told to read from before the beginning
        broken = error.errno == errno.EINVAL
        problem = Problem.BACKUP_BROKEN if broken else Problem.FILE_UNREADABLE
        raise FileError(problem, file=path) from error


def _manifest(archive: zipfile.ZipFile, path: Path) -> Mapping[str, Any]:
    try:
        if archive.getinfo(MANIFEST).file_size > _MOST_MANIFEST:
            raise FileError(Problem.BACKUP_BROKEN, file=path)
        manifest = json.loads(archive.read(MANIFEST))
    except KeyError as error:
        raise FileError(Problem.BACKUP_NOT_OURS, file=path) from error
    except ValueError as error:
        raise FileError(Problem.BACKUP_BROKEN, file=path) from error
    if not isinstance(manifest, dict) or manifest.get("program") != "coopdesk":
        raise FileError(Problem.BACKUP_NOT_OURS, file=path)
    if manifest.get("format", 0) > FORMAT:
        raise FileError(Problem.DATABASE_NEWER, file=path)
    return manifest


def _extract(archive: zipfile.ZipFile, name: str, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(name) as source, part.open("wb") as written:
            pour(source, written)
            written.flush()
            os.fsync(written.fileno())
        part.replace(target)
    except OSError as error:
        raise write_refusal(error, target) from error
    finally:
        part.unlink(missing_ok=True)
