"""One file holds the whole office, is proved before it has its name, and brings all of it back."""

import json
import random
import resource
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import MetaData, select, text
from sqlalchemy.orm import Session

from coopdesk.errors import CancelledError, CoopdeskError, FileError, OfficeError, Problem
from coopdesk.services import audit
from coopdesk.services.backup import (
    BACKUP,
    SUFFIX,
    BackupContent,
    last_backup,
    make_backup,
    read_backup,
    restore_backup,
)
from coopdesk.services.check import check_office
from coopdesk.services.files import attach_file, list_attachments, open_file, remove_attachment
from coopdesk.services.numbering import next_number, raise_to
from coopdesk.services.office import Office, open_office
from coopdesk.services.opening import DATABASE_NAME
from coopdesk.services.progress import Progress
from coopdesk.storage.base import Base
from coopdesk.storage.models import Member
from tests.makers import NOW, make_cooperative, make_member


def fill(office: Office, tmp_path: Path, *, members: int = 3) -> None:
    office.write(make_cooperative)
    for _ in range(members):
        number = office.write(next_number, "member")
        office.write(make_member, number=number, shares=2, notes="سطر\nوسطر\t'\"\\N")
    for name, content in (("صورة.txt", b"one"), ("two.bin", bytes(range(256)) * 500)):
        paper = tmp_path / name
        paper.write_bytes(content)
        office.write(attach_file, "member", 1, paper)


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    tables: MetaData = Base.metadata
    return {
        table.name: sorted(map(tuple, session.execute(select(table))), key=repr)
        for table in tables.sorted_tables
    }


def without_audit(rows: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {name: found for name, found in rows.items() if not name.startswith("audit")}


def test_a_restored_office_equals_the_saved_one(any_office: Office, tmp_path: Path) -> None:
    fill(any_office, tmp_path)
    before = any_office.read(everything)
    backup = make_backup(any_office)

    any_office.write(make_member, number=900, shares=7)
    papers = any_office.read(list_attachments, "member", 1)
    any_office.write(remove_attachment, papers[0].id, reason="خطأ")
    kept = open_file(any_office.files, papers[1].sha256)
    kept.write_bytes(b"damaged")
    told: list[frozenset[str]] = []
    any_office.on_change(told.append)

    content = restore_backup(any_office, backup)
    after = any_office.read(everything)
    assert without_audit(after) == without_audit(before)
    assert [row for row in after["audit_entry"] if row in before["audit_entry"]] == (
        before["audit_entry"]
    )
    assert any_office.read(list_attachments, "member", 1) == papers
    assert open_file(any_office.files, papers[1].sha256).stat().st_size == 256 * 500
    assert (content.members, content.shares, content.files) == (3, 6, 2)
    assert "member" in told[-1]


def test_work_goes_on_after_a_restore(any_office: Office, tmp_path: Path) -> None:
    fill(any_office, tmp_path)
    backup = make_backup(any_office)
    restore_backup(any_office, backup)

    number = any_office.write(next_number, "member")
    member_id = any_office.write(make_member, number=number, shares=4)
    assert (number, member_id) == (4, 4)
    assert any_office.read(lambda session: session.get_one(Member, member_id).shares) == 4
    with pytest.raises(Exception, match="append-only"):
        any_office.write(
            lambda s: s.execute(
                text("DELETE FROM share_transaction"), execution_options={"audited": True}
            )
        )
    assert any_office.read(audit.recent)[2].action == "restore"
    assert any(row.name == "audit" and row.ok for row in check_office(any_office).rows)


def test_a_restore_can_be_taken_back(any_office: Office, tmp_path: Path) -> None:
    fill(any_office, tmp_path)
    backup = make_backup(any_office)
    any_office.write(make_member, number=900)
    present = any_office.read(everything)

    restore_backup(any_office, backup)
    [saved] = any_office.backups.glob("before-restore-*")
    restore_backup(any_office, saved)
    assert without_audit(any_office.read(everything)) == without_audit(present)


def test_a_backup_moves_an_office_from_one_database_to_the_other(
    any_office: Office, office: Office, tmp_path: Path
) -> None:
    fill(any_office, tmp_path)
    restore_backup(office, make_backup(any_office))
    assert without_audit(office.read(everything)) == without_audit(any_office.read(everything))

    office.write(make_member, number=900, shares=1)
    restore_backup(any_office, make_backup(office))
    assert without_audit(office.read(everything)) == without_audit(any_office.read(everything))
    assert any_office.read(audit.verify_chain) is None
    any_office.write(raise_to, "member", 900)
    any_office.write(make_member, number=901)


def test_a_backup_says_what_is_in_it(office: Office, tmp_path: Path) -> None:
    fill(office, tmp_path)
    path = make_backup(office, tmp_path / "usb.coopdesk-backup")
    content = read_backup(path)

    assert path == tmp_path / "usb.coopdesk-backup"
    assert content.cooperative == "جمعية آزال التعاونية متعددة الأغراض"
    assert (content.made_at, content.members, content.shares) == (NOW, 3, 6)
    assert (content.files, content.missing) == (2, 0)
    with zipfile.ZipFile(path) as archive:
        archive.extract("database.db", tmp_path)
    (tmp_path / "database.db").chmod(0o444)  # as on a CD
    with closing(sqlite3.connect(f"file:{tmp_path / 'database.db'}?mode=ro", uri=True)) as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert copy.execute("SELECT count(*) FROM member").fetchone() == (3,)


def test_backups_of_one_second_do_not_overwrite_each_other(office: Office) -> None:
    first = make_backup(office)
    second = make_backup(office)
    assert first != second
    assert make_backup(office, office.data / "else").parent == office.data / "else"
    assert not list(office.data.rglob("*.part"))


def test_a_backup_kept_elsewhere_counts_as_one(office: Office, tmp_path: Path) -> None:
    assert last_backup(office) is None

    told: list[frozenset[str]] = []
    office.on_change(told.append)
    stick = make_backup(office, tmp_path / f"usb{SUFFIX}")
    stick.unlink()  # the stick was pulled out

    assert last_backup(office) == office.now()
    assert told == [frozenset({BACKUP})]


def test_a_lost_file_does_not_stop_a_backup_but_is_told(office: Office, tmp_path: Path) -> None:
    fill(office, tmp_path)
    [paper, other] = office.read(list_attachments, "member", 1)
    open_file(office.files, paper.sha256).unlink()
    open_file(office.files, other.sha256).write_bytes(b"rot")

    content = read_backup(make_backup(office))
    assert (content.files, content.missing) == (0, 2)


def test_stopping_a_backup_leaves_nothing(office: Office, tmp_path: Path) -> None:
    fill(office, tmp_path)
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        make_backup(office, progress=progress)
    assert list(office.backups.iterdir()) == []
    assert not list(office.data.glob(".making-*"))


def test_a_restore_waits_until_no_window_is_open(office: Office) -> None:
    backup = make_backup(office)
    window = open_office(office.data, window=True)
    with pytest.raises(OfficeError) as refusal:
        restore_backup(office, backup)
    assert refusal.value.problem is Problem.ALREADY_OPEN
    restore_backup(window, backup)
    window.close()


def refused(office: Office, path: Path) -> Problem:
    """The problem of a file that is no good; nothing of the office may change."""
    before = office.read(everything)
    with pytest.raises(FileError) as reading:
        read_backup(path)
    with pytest.raises(FileError) as restoring:
        restore_backup(office, path)
    assert restoring.value.problem is reading.value.problem
    assert office.read(everything) == before
    return reading.value.problem


def test_what_is_no_backup_is_refused(office: Office, tmp_path: Path) -> None:
    paper = tmp_path / "letter.txt"
    assert refused(office, paper) is Problem.FILE_MISSING
    paper.write_bytes(b"")
    assert refused(office, paper) is Problem.BACKUP_NOT_OURS
    paper.write_text("سلام")
    assert refused(office, paper) is Problem.BACKUP_NOT_OURS
    assert refused(office, tmp_path) is Problem.FILE_UNREADABLE
    with zipfile.ZipFile(paper, "w") as archive:
        archive.writestr("a.txt", "a")
    assert refused(office, paper) is Problem.BACKUP_NOT_OURS
    with zipfile.ZipFile(paper, "w") as archive:
        archive.writestr("manifest.json", "[]")
    assert refused(office, paper) is Problem.BACKUP_NOT_OURS
    with zipfile.ZipFile(paper, "w") as archive:
        archive.writestr("manifest.json", '{"program": "coopdesk"}')
    assert refused(office, paper) is Problem.BACKUP_BROKEN


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def test_a_changed_backup_is_refused(office: Office, tmp_path: Path) -> None:
    fill(office, tmp_path)

    def other_database(entries: dict[str, bytes]) -> None:
        entries["database.db"] = entries["database.db"].replace(b"\xd8\xa3", b"\xd8\xa5")

    def file_too_many(entries: dict[str, bytes]) -> None:
        entries["files/../../evil"] = b"x"

    def file_too_few(entries: dict[str, bytes]) -> None:
        del entries[next(name for name in entries if name.startswith("files/"))]

    def from_the_future(entries: dict[str, bytes]) -> None:
        manifest = json.loads(entries["manifest.json"])
        entries["manifest.json"] = json.dumps(manifest | {"revision": "9999"}).encode()

    for change in (other_database, file_too_many, file_too_few):
        assert refused(office, rewritten(make_backup(office), change)) is Problem.BACKUP_BROKEN
    assert refused(office, rewritten(make_backup(office), from_the_future)) is (
        Problem.DATABASE_NEWER
    )


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(120))
def test_damage_anywhere_is_found(seed: int, damaged: Path) -> None:
    """A byte changed, a piece cut out or the end missing: a sentence, never a traceback."""
    chance = random.Random(seed)
    content = bytearray(damaged.read_bytes())
    place = chance.randrange(len(content))
    if seed % 3 == 0:
        content[place] ^= 1 << chance.randrange(8)
    elif seed % 3 == 1:
        del content[place:]
    else:
        del content[place : place + chance.randrange(1, 400)]
    path = damaged.with_name(f"{seed}.coopdesk-backup")
    path.write_bytes(content)
    found = outcome(path)
    if isinstance(found, BackupContent):  # it hit what nobody reads, or a word of the manifest
        assert (found.files, len(content)) == (2, damaged.stat().st_size)
    else:
        assert found in {Problem.BACKUP_BROKEN, Problem.BACKUP_NOT_OURS, Problem.DATABASE_NEWER}


def outcome(path: Path) -> BackupContent | Problem:
    try:
        return read_backup(path)
    except CoopdeskError as error:
        return error.problem


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("damaged")
    office = open_office(folder / "office", now=lambda: NOW)
    fill(office, folder)
    path = make_backup(office, folder / "whole.coopdesk-backup")
    office.close()
    return path


@contextmanager
def little_room(limit: int) -> Iterator[None]:
    """A disk that takes no file longer than `limit`."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("limit", [0, 50_000, 150_000, 220_000, 300_000])
def test_a_full_disk_is_said_and_leaves_no_partial_file(
    office: Office, tmp_path: Path, limit: int
) -> None:
    fill(office, tmp_path)
    noise = tmp_path / "noise.bin"
    noise.write_bytes(random.Random(1).randbytes(400_000))
    office.write(attach_file, "member", 1, noise)
    before = office.read(everything)

    with little_room(limit), pytest.raises(CoopdeskError) as refusal:
        make_backup(office)
    assert refusal.value.problem is Problem.DISK_FULL
    assert list(office.backups.iterdir()) == []
    assert not list(office.data.glob(".making-*"))

    backup = make_backup(office, tmp_path / "whole.coopdesk-backup")
    with little_room(limit), pytest.raises(CoopdeskError) as refusal:
        restore_backup(office, backup)
    assert refusal.value.problem is Problem.DISK_FULL
    assert office.read(everything) == before
    assert office.read(audit.verify_chain) is None
    office.write(make_member)


def test_a_damaged_office_is_not_saved_as_if_it_were_whole(office: Office) -> None:
    for _ in range(60):
        office.write(make_member)
    good = make_backup(office)
    with closing(sqlite3.connect(office.data / DATABASE_NAME)) as database:
        database.execute("PRAGMA writable_schema=ON")
        database.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '(joined_on)', '(birth_date)')"
            " WHERE name = 'ix_member_joined_on'"
        )
        database.commit()
    with pytest.raises(OfficeError) as refusal:
        make_backup(office)
    assert refusal.value.problem is Problem.DATABASE_DAMAGED
    assert list(office.backups.iterdir()) == [good]
