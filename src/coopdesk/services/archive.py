"""A backup as one file: the database, every kept file, and a manifest of their hashes.

It is written beside its place as `.part`, read back and compared, and only then given its name:
a file that has the name is whole.
"""

import errno
import json
import os
import re
import shutil
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Generator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, Final

from coopdesk import __version__
from coopdesk.errors import FileError, Problem
from coopdesk.services.files import every_file, is_whole, path_of, sync_folder, write_refusal
from coopdesk.services.progress import Progress
from coopdesk.storage import portable, sqlite_file

SUFFIX: Final = ".coopdesk-backup"
DATABASE: Final = "database.db"
_MANIFEST: Final = "manifest.json"
_FORMAT: Final = 1
_CHUNK: Final = 2**20
_KEPT_NAME: Final = re.compile(r"files/([0-9a-f]{2})/([0-9a-f]{62})")
_ZIP_MAGIC: Final = b"PK"
_UNZIPPING: Final = (zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError)
"""What `zipfile` raises beside its own error over a file that is not as it was written."""
_MOST_MANIFEST: Final = 256 * 2**20
_SPARE: Final = 4 * 2**20
_MAKING: Final = ".making-"
_STALE_AFTER: Final = 3600


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


def save_archive(
    url: str, files: Path, target: Path, *, made_at: datetime, progress: Progress | None = None
) -> Path:
    """Write the office at `url` with its kept files to `target` and prove it by reading it back.

    Raises:
        FileError: the disk is full or does not take the file.
        OfficeError: the database is damaged.
    """
    progress = progress or Progress()
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target.parent, files.parent, before=made_at.timestamp() - _STALE_AFTER)
        _require_space(target.parent, url, files)
        with TemporaryDirectory(dir=files.parent, prefix=_MAKING) as folder:
            database = Path(folder) / DATABASE
            portable.copy_out(url, database)
            sqlite_file.check_file(database)
            _write(part, database, files, made_at, progress)
        read_archive(part)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise write_refusal(error, target) from error
    finally:
        part.unlink(missing_ok=True)
    return target


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


def _write(part: Path, database: Path, files: Path, made_at: datetime, progress: Progress) -> None:
    wanted, about = _describe(database)
    kept = [(digest, place) for digest, place in every_file(files) if is_whole(place, digest)]
    total = len(kept) + 1
    entries: dict[str, dict[str, Any]] = {}
    with part.open("wb") as written:
        with zipfile.ZipFile(written, "w", compresslevel=1) as archive:
            entries[DATABASE] = _add(archive, DATABASE, database, made_at, zipfile.ZIP_DEFLATED)
            for done, (digest, place) in enumerate(kept, 1):
                progress.step(done, total)
                name = f"files/{digest[:2]}/{digest[2:]}"
                entries[name] = _add(archive, name, place, made_at, zipfile.ZIP_STORED)
            manifest = about | {
                "program": "coopdesk",
                "format": _FORMAT,
                "version": __version__,
                "made_at": made_at.isoformat(),
                "missing": sorted(wanted - {digest for digest, _place in kept}),
                "entries": entries,
            }
            text = json.dumps(manifest, ensure_ascii=False, indent=1)
            archive.writestr(_info(_MANIFEST, made_at, zipfile.ZIP_DEFLATED), text)
        written.flush()
        os.fsync(written.fileno())
    progress.step(total, total)


def _describe(database: Path) -> tuple[set[str], dict[str, Any]]:
    """The hashes records speak of, and what a person wants to know about the copy."""
    with closing(sqlite3.connect(database)) as copy:

        def one(query: str) -> Any:
            found = copy.execute(query).fetchone()
            return found[0] if found else None

        wanted = copy.execute(
            "SELECT sha256 FROM attachment UNION SELECT photo_sha256 FROM member"
            " UNION SELECT logo_sha256 FROM cooperative"
        )
        return {digest for (digest,) in wanted if digest}, {
            "cooperative": one("SELECT name FROM cooperative") or "",
            "revision": one("SELECT version_num FROM alembic_version") or "",
            "members": one("SELECT count(*) FROM member"),
            "shares": one("SELECT coalesce(sum(shares), 0) FROM share_transaction"),
        }


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
    if {*archive.namelist()} != {*entries, _MANIFEST} or DATABASE not in entries:
        return False
    for done, (name, entry) in enumerate(entries.items()):
        progress.step(done, len(entries))
        known = name == DATABASE or _KEPT_NAME.fullmatch(name)
        if not known or archive.getinfo(name).file_size != entry["size"]:
            return False
        with archive.open(name) as source:
            if _pour(source) != (entry["sha256"], entry["size"]):
                return False
    progress.step(len(entries), len(entries))
    return True


def _add(
    archive: zipfile.ZipFile, name: str, source: Path, made_at: datetime, how: int
) -> dict[str, Any]:
    info = _info(name, made_at, how)
    with source.open("rb") as read, archive.open(info, "w", force_zip64=True) as written:
        digest, size = _pour(read, written)
    return {"sha256": digest, "size": size}


def _info(name: str, made_at: datetime, how: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, made_at.timetuple()[:6])
    info.compress_type = how
    return info


def _pour(source: IO[bytes], target: IO[bytes] | None = None) -> tuple[str, int]:
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
        if archive.getinfo(_MANIFEST).file_size > _MOST_MANIFEST:
            raise FileError(Problem.BACKUP_BROKEN, file=path)
        manifest = json.loads(archive.read(_MANIFEST))
    except KeyError as error:
        raise FileError(Problem.BACKUP_NOT_OURS, file=path) from error
    except ValueError as error:
        raise FileError(Problem.BACKUP_BROKEN, file=path) from error
    if not isinstance(manifest, dict) or manifest.get("program") != "coopdesk":
        raise FileError(Problem.BACKUP_NOT_OURS, file=path)
    if manifest.get("format", 0) > _FORMAT:
        raise FileError(Problem.DATABASE_NEWER, file=path)
    return manifest


def _extract(archive: zipfile.ZipFile, name: str, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(name) as source, part.open("wb") as written:
            _pour(source, written)
            written.flush()
            os.fsync(written.fileno())
        part.replace(target)
    except OSError as error:
        raise write_refusal(error, target) from error
    finally:
        part.unlink(missing_ok=True)


def _require_space(folder: Path, url: str, files: Path) -> None:
    """Refuse before writing: the copy, its compressed form and the files must have room."""
    database = portable.size_of(url) + _SPARE
    kept = sum(place.stat().st_size for _digest, place in every_file(files))
    for place, need in ((folder, database + kept), (files.parent, 2 * database)):
        if shutil.disk_usage(place).free < need:
            raise FileError(Problem.DISK_FULL, file=place)


def _sweep(*folders: Path, before: float) -> None:
    """Clear away what a backup that was killed left behind."""
    for folder in folders:
        for left in (*folder.glob(f"{_MAKING}*"), *folder.glob(f"*{SUFFIX}.part")):
            if left.stat().st_mtime < before:
                shutil.rmtree(left) if left.is_dir() else left.unlink()
