"""One door: what goes through it happens once and whole; where it stays shut it says why."""

import os
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from coopdesk.errors import ConflictError, OfficeError, Problem, UnavailableError
from coopdesk.services import audit
from coopdesk.services.office import Office, acting, open_office
from coopdesk.services.opening import DATABASE_NAME
from coopdesk.storage.models import Member
from coopdesk.storage.place import NETWORK_KINDS, kind_of_file_system
from tests.makers import NOW, TODAY, make_cooperative, make_member


def refusal_of(data: Path, *, create: bool = True, window: bool = False) -> OfficeError:
    with pytest.raises(OfficeError) as refusal:
        open_office(data, create=create, window=window)
    return refusal.value


# What goes through the door


def test_a_write_tells_which_tables_changed_and_a_read_or_failure_tells_nothing(
    any_office: Office,
) -> None:
    told: list[frozenset[str]] = []
    any_office.on_change(told.append)
    any_office.write(make_member, number=1, shares=2)
    any_office.read(audit.recent)
    with pytest.raises(ConflictError):
        any_office.write(make_member, number=1)

    assert told == [frozenset({"member", "share_transaction"})]


def test_who_and_when_are_known_inside(any_office: Office) -> None:
    def ask(session: Session) -> tuple[object, ...]:
        by = acting(session)
        return by.who, by.desk, by.now, by.today, by.files, by.use_case

    expected = ("أمين عام", "test", NOW, TODAY, any_office.data / "files", "ask")
    assert any_office.read(ask) == expected
    assert any_office.write(partial(ask)) == expected


def test_a_mistake_in_the_program_is_not_dressed_as_a_sentence(any_office: Office) -> None:
    with pytest.raises(Exception, match=r"(?i)null") as error:
        any_office.write(make_member, joined_on=None)
    assert not isinstance(error.value, ConflictError)


def test_the_ledger_refuses_to_be_rewritten(any_office: Office) -> None:
    any_office.write(make_member, shares=2)
    with pytest.raises(Exception, match="append-only"):
        any_office.write(run_audited, "UPDATE share_transaction SET shares = 1, amount = 5000")
    with pytest.raises(Exception, match="never deleted"):
        any_office.write(run_audited, "DELETE FROM member")


def run_audited(session: Session, statement: str) -> None:
    session.execute(text(statement), execution_options={"audited": True})


def test_more_shares_cannot_go_out_than_came_in(any_office: Office) -> None:
    member_id = any_office.write(make_member, shares=2)
    with pytest.raises(ConflictError):
        any_office.write(make_member, number=9, shares=-1)
    assert any_office.read(lambda session: session.get_one(Member, member_id).amount) == 10_000


def test_a_database_somebody_keeps_locked_is_said_to_be_busy(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.storage.engine.BUSY_MS", 50)
    impatient = open_office(office.data)
    with closing(sqlite3.connect(office.data / DATABASE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UnavailableError) as refusal:
            impatient.write(make_member)
        assert impatient.read(audit.recent) == []  # reading goes on
    assert refusal.value.problem is Problem.LOCKED
    impatient.close()


def fill_up(office: Office) -> None:
    for number in range(2, 500):
        office.write(make_member, number=number)


def test_a_disk_that_fills_during_work_is_said_and_nothing_is_half_saved(office: Office) -> None:
    office.write(make_member, number=1)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        with pytest.raises(UnavailableError) as refusal:
            fill_up(office)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refusal.value.problem is Problem.DISK_FULL
    saved = office.read(audit.count_entries)
    office.write(make_member, number=500)
    assert office.read(audit.count_entries) == saved + 1
    assert office.read(audit.verify_chain) is None


# Where the door stays shut


def test_a_second_window_is_refused_and_a_command_works_beside_it(tmp_path: Path) -> None:
    window = open_office(tmp_path, window=True)
    assert refusal_of(tmp_path, window=True).problem is Problem.ALREADY_OPEN

    command = open_office(tmp_path)
    command.write(make_member)
    with pytest.raises(OfficeError), command.alone():
        pass
    with window.alone():
        pass
    command.close()
    window.close()
    open_office(tmp_path, window=True).close()


def test_a_folder_without_an_office_is_not_given_one_unasked(tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    assert refusal_of(nothing, create=False).problem is Problem.NO_OFFICE
    assert not nothing.exists()

    open_office(tmp_path).close()  # made, but nobody said whose it is
    assert refusal_of(tmp_path, create=False).problem is Problem.NO_OFFICE

    office = open_office(tmp_path)
    office.write(make_cooperative)
    office.close()
    open_office(tmp_path, create=False).close()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"hello, this is no database at all", Problem.NOT_A_DATABASE),
        (b"SQLite format 3\0" + b"\0" * 4096, Problem.NOT_A_DATABASE),
    ],
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, problem: Problem
) -> None:
    file = tmp_path / DATABASE_NAME
    file.write_bytes(content)
    assert refusal_of(tmp_path).problem is problem
    assert file.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as other:
        other.execute("CREATE TABLE songs (title)")
    assert refusal_of(tmp_path).problem is Problem.NOT_A_DATABASE


@pytest.mark.parametrize("damage", ["page", "tail"])
def test_a_damaged_database_is_refused(office: Office, damage: str) -> None:
    for _ in range(60):
        office.write(make_member)
    office.close()
    file = office.data / DATABASE_NAME
    with closing(sqlite3.connect(file)) as database:
        root = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'member'")
        place = (root.fetchone()[0] - 1) * 4096
    content = bytearray(file.read_bytes())
    if damage == "page":
        content[place : place + 4096] = bytes(4096)
    else:
        del content[len(content) // 2 :]
    file.write_bytes(content)
    assert refusal_of(office.data).problem is Problem.DATABASE_DAMAGED


def test_an_empty_file_left_by_a_killed_first_start_is_filled(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).touch()
    assert refusal_of(tmp_path, create=False).problem is Problem.NO_OFFICE
    open_office(tmp_path).close()


@pytest.mark.parametrize("cloud", ["OneDrive", "OneDrive - جمعية", "Dropbox", "Google Drive"])
def test_a_folder_that_is_copied_to_a_cloud_is_refused(tmp_path: Path, cloud: str) -> None:
    refusal = refusal_of(tmp_path / cloud / "data")
    assert refusal.problem is Problem.FOLDER_ON_NETWORK
    assert refusal.facts["folder"] == tmp_path / cloud / "data"


def test_network_shares_are_told_from_disks() -> None:
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\n"
        "server:/all /mnt/all nfs4 rw 0 0\n"
        "//server/my\\040office /mnt/my\\040office cifs rw 0 0\n"
        "/dev/sdb1 /mnt/all/disk ext4 rw 0 0\n"
    )
    kinds = {
        place: kind_of_file_system(Path(place), mounts) in NETWORK_KINDS
        for place in ("/srv/a", "/mnt/all/a", "/mnt/my office/a", "/mnt/all/disk/a", "/mnt/alla")
    }
    assert list(kinds.values()) == [False, True, True, False, False]


@pytest.fixture
def ordinary_person(tmp_path: Path) -> Iterator[None]:
    """Tests that run as root may write anywhere; become somebody who may not."""
    if os.geteuid() != 0:
        yield
        return
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_a_read_only_folder_is_refused(tmp_path: Path, ordinary_person: None) -> None:
    closed = tmp_path / "closed"
    if os.geteuid() == 65534:
        closed = tmp_path  # belongs to root
    else:
        closed.mkdir(mode=0o555)
    assert refusal_of(closed).problem is Problem.FOLDER_READ_ONLY
    assert refusal_of(closed / "below").problem is Problem.FOLDER_READ_ONLY


@pytest.fixture
def read_only_file(office: Office) -> Path:
    """A database that only its owner, and not even he, may write, in a folder open to all."""
    office.close()
    office.data.chmod(0o777)
    for file in office.data.glob("*.lock"):
        file.chmod(0o666)
    (office.data / DATABASE_NAME).chmod(0o444)
    return office.data


def test_a_read_only_database_is_refused(read_only_file: Path, ordinary_person: None) -> None:
    assert refusal_of(read_only_file).problem is Problem.FOLDER_READ_ONLY


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refusal_of(tmp_path / "file").problem is Problem.FOLDER_READ_ONLY
