"""Making a backup: a copy of the database, every kept file, and a manifest of their hashes.

It is written beside its place as `.part`, read back and compared, and only then given its name:
a file that has the name is whole.
"""

import json
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from coopdesk import __version__
from coopdesk.errors import FileError, Problem
from coopdesk.services.archive import DATABASE, FORMAT, MANIFEST, SUFFIX, pour, read_archive
from coopdesk.services.files import every_file, is_whole, sync_folder, write_refusal
from coopdesk.services.progress import Progress
from coopdesk.storage import portable, sqlite_file

_SPARE: Final = 4 * 2**20
_MAKING: Final = ".making-"
_STALE_AFTER: Final = 3600


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
                "format": FORMAT,
                "version": __version__,
                "made_at": made_at.isoformat(),
                "missing": sorted(wanted - {digest for digest, _place in kept}),
                "entries": entries,
            }
            text = json.dumps(manifest, ensure_ascii=False, indent=1)
            archive.writestr(_info(MANIFEST, made_at, zipfile.ZIP_DEFLATED), text)
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


def _add(
    archive: zipfile.ZipFile, name: str, source: Path, made_at: datetime, how: int
) -> dict[str, Any]:
    info = _info(name, made_at, how)
    with source.open("rb") as read, archive.open(info, "w", force_zip64=True) as written:
        digest, size = pour(read, written)
    return {"sha256": digest, "size": size}


def _info(name: str, made_at: datetime, how: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, made_at.timetuple()[:6])
    info.compress_type = how
    return info


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
