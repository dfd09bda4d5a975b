"""Files of the office, each kept once under the hash of its content."""

import errno
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Final
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.errors import FileError, GoneError, Problem
from coopdesk.services.acting import acting
from coopdesk.services.pictures import upright_picture
from coopdesk.storage.models import Attachment, Member, MembershipApplication

LARGEST: Final = 50 * 2**20
"""A scanned page is 0.2 to 5 MB."""

_OPENED: Final = "opened"
_SHA: Final = re.compile(r"[0-9a-f]{64}")
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One file that belongs to a record."""

    id: int
    kind: str
    sha256: str
    original_name: str
    size: int
    note: str
    added_at: datetime
    added_by: str


def store_file(files: Path, source: Path | bytes, *, largest: int = LARGEST) -> str:
    """Keep a file and return its hash; the same content is kept once.

    Raises:
        FileError: it is missing, empty, too big, or the disk does not take it.
    """
    content = source if isinstance(source, bytes) else _content(source, largest)
    name = source.name if isinstance(source, Path) else ""
    if not content:
        raise FileError(Problem.FILE_EMPTY, file=name)
    if len(content) > largest:
        raise FileError(Problem.FILE_TOO_BIG, file=name, limit=largest)
    digest = sha256(content).hexdigest()
    place = path_of(files, digest)
    if not is_whole(place, digest):
        _write(place, content)
    return digest


def path_of(files: Path, digest: str) -> Path:
    """Where a file of this hash is kept."""
    if not _SHA.fullmatch(digest):
        raise FileError(Problem.FILE_MISSING, file=digest)
    return files / digest[:2] / digest[2:]


def open_file(files: Path, digest: str) -> Path:
    """The path of a kept file, its content proved by the hash.

    Raises:
        FileError: it is no longer there, or no longer what it was.
    """
    place = path_of(files, digest)
    if not place.is_file():
        raise FileError(Problem.FILE_MISSING, file=place)
    if not is_whole(place, digest):
        raise FileError(Problem.FILE_BROKEN, file=place)
    return place


def take_out(files: Path, digest: str, target: Path) -> None:
    """Copy a kept file to a place and name of its own, for another program to open."""
    source = open_file(files, digest)
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise write_refusal(error, target) from error


def opened_place(data: Path, digest: str, name: str) -> Path:
    """Where a kept file is put for another program to open; gone when the program starts anew."""
    folder = data / _OPENED
    folder.mkdir(exist_ok=True)
    return folder / f"{digest[:8]}-{name}"


def forget_opened(data: Path) -> None:
    """Take away what was put there to be looked at: copies of people's papers must not pile up."""
    shutil.rmtree(data / _OPENED, ignore_errors=True)


def is_whole(place: Path, digest: str) -> bool:
    """Whether the file is there and its content has this hash."""
    if not place.is_file():
        return False
    with place.open("rb") as file:
        return file_digest(file, "sha256").hexdigest() == digest


def every_file(files: Path) -> Iterator[tuple[str, Path]]:
    """Every kept file and its hash, in the order of the hashes."""
    for place in sorted(files.glob("??/*")):
        digest = place.parent.name + place.name
        if _SHA.fullmatch(digest):
            yield digest, place


def attach_file(
    session: Session,
    owner_kind: str,
    owner_id: int,
    source: Path,
    *,
    kind: str = "paper",
    note: str = "",
) -> int:
    """Keep a file and put it on a record; returns the attachment's id."""
    digest = store_file(acting(session).files, source)
    size = source.stat().st_size
    return _add(
        session, owner_kind, owner_id, digest, name=source.name, size=size, kind=kind, note=note
    )


def list_attachments(
    session: Session, owner_kind: str, owner_id: int, *, kind: str = ""
) -> list[AttachmentRow]:
    """The files on a record, oldest first, without those taken off."""
    query = (
        select(
            Attachment.id,
            Attachment.kind,
            Attachment.sha256,
            Attachment.original_name,
            Attachment.size,
            Attachment.note,
            Attachment.added_at,
            Attachment.added_by,
        )
        .where(
            Attachment.owner_kind == owner_kind,
            Attachment.owner_id == owner_id,
            Attachment.removed_at.is_(None),
        )
        .order_by(Attachment.id)
    )
    if kind:
        query = query.where(Attachment.kind == kind)
    return [AttachmentRow(*row) for row in session.execute(query)]


def remove_attachment(session: Session, attachment_id: int, *, reason: str) -> None:
    """Take a file off its record; the file itself stays, as the audit speaks of it.

    Raises:
        GoneError: it was taken off before.
    """
    attachment = session.get(Attachment, attachment_id)
    if attachment is None or attachment.removed_at is not None:
        raise GoneError
    attachment.removed_at = acting(session).now
    attachment.removed_reason = reason.strip()
    session.flush()


def set_member_photo(session: Session, member_id: int, source: Path | None) -> str:
    """Give a member a photo (or none) and return its hash; former photos stay on file.

    Raises:
        FileError: it is not a picture.
        GoneError: there is no such member.
    """
    return _set_photo(session, session.get(Member, member_id), source)


def set_applicant_photo(session: Session, application_id: int, source: Path | None) -> str:
    """The same for somebody who applies.

    Raises:
        FileError: it is not a picture.
        GoneError: there is no such application.
    """
    return _set_photo(session, session.get(MembershipApplication, application_id), source)


def link_attachments(session: Session, *, source: tuple[str, int], target: tuple[str, int]) -> None:
    """Put the files of one record (table, id) on another as well; the files are kept once."""
    there = {(row.kind, row.sha256) for row in list_attachments(session, *target)}
    for row in list_attachments(session, *source):
        if (row.kind, row.sha256) not in there:
            _add(
                session,
                *target,
                row.sha256,
                name=row.original_name,
                size=row.size,
                kind=row.kind,
                note=row.note,
            )


def _set_photo(
    session: Session, person: Member | MembershipApplication | None, source: Path | None
) -> str:
    if person is None:
        raise GoneError
    owner = person.__tablename__
    for former in list_attachments(session, owner, person.id, kind="photo"):
        remove_attachment(session, former.id, reason="")
    person.photo_sha256 = ""
    if source is not None:
        content = upright_picture(source)
        digest = store_file(acting(session).files, content)
        size = len(content)
        name = source.name
        _add(session, owner, person.id, digest, name=name, size=size, kind="photo", note="")
        person.photo_sha256 = digest
    session.flush()
    return person.photo_sha256


def write_refusal(error: OSError, target: Path) -> FileError:
    """Why a file could not be written, as one of our errors."""
    full = error.errno in _FULL
    return FileError(Problem.DISK_FULL if full else Problem.FILE_CANNOT_WRITE, file=target)


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder outlive a power cut; Windows does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _content(source: Path, largest: int) -> bytes:
    try:
        with source.open("rb") as file:
            return file.read(largest + 1)
    except FileNotFoundError as error:
        raise FileError(Problem.FILE_MISSING, file=source) from error
    except OSError as error:
        raise FileError(Problem.FILE_UNREADABLE, file=source) from error


def _write(place: Path, content: bytes) -> None:
    part = place.with_name(f"{place.name}.{uuid4().hex}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(place)
        sync_folder(place.parent)
    except OSError as error:
        raise write_refusal(error, place) from error
    finally:
        part.unlink(missing_ok=True)


def _add(
    session: Session,
    owner_kind: str,
    owner_id: int,
    digest: str,
    *,
    name: str,
    size: int,
    kind: str,
    note: str,
) -> int:
    by = acting(session)
    attachment = Attachment(
        owner_kind=owner_kind,
        owner_id=owner_id,
        kind=kind,
        sha256=digest,
        original_name=name[-255:],
        size=size,
        note=note.strip(),
        added_at=by.now,
        added_by=by.who,
    )
    session.add(attachment)
    session.flush()
    return attachment.id
