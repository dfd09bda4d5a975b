"""Killed at any moment: what was saved is there, what was not is not there by half."""

import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.services import audit
from coopdesk.services.backup import SUFFIX, make_backup, read_backup, restore_backup
from coopdesk.services.check import check_office
from coopdesk.services.files import attach_file
from coopdesk.services.numbering import last_number, raise_to
from coopdesk.services.office import Office, open_office
from coopdesk.storage.models import Member
from tests.makers import NOW, make_cooperative, make_member

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


def killed_after(seconds: float, module: str, *arguments: str) -> list[str]:
    """Start a process, wait for its first word, kill it a moment later; what it said."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.send_signal(signal.SIGKILL)
    said = [first, *process.stdout]
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL, "it ended by itself"
    return [line for line in said if line.endswith("\n")]


def numbers(session: Session) -> list[int]:
    return list(session.scalars(select(Member.number).order_by(Member.number)))


def server_url(office: Office) -> str:
    return office.url if office.url.startswith("postgresql") else ""


def test_every_number_a_killed_desk_was_told_is_saved(any_office: Office) -> None:
    told: list[int] = []
    for seed in range(3):
        wait = random.Random(seed).uniform(0.02, 0.3)
        said = killed_after(
            wait,
            "tests.services.desk",
            str(any_office.data),
            server_url(any_office),
            "100000",
            str(seed),
        )
        told += map(int, said)

        again = open_office(any_office.data, url=server_url(any_office), now=lambda: NOW)
        saved = again.read(numbers)
        assert {*told} <= {*saved}
        assert saved == list(range(1, len(saved) + 1))
        assert again.read(last_number, "member") == len(saved)
        assert again.read(audit.count_entries) == 2 * len(saved)
        assert {row.name for row in check_office(again).rows if not row.ok} == set()
        again.close()
    assert len(told) >= 3


def fill(office: Office, paper: Path, members: int) -> None:
    def add(session: Session) -> None:
        for number in range(1, members + 1):
            make_member(session, number=number)
        raise_to(session, "member", members)

    office.write(make_cooperative)
    office.write(add)
    paper.write_bytes(random.Random(members).randbytes(200_000))
    office.write(attach_file, "member", 1, paper)


def member_count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Member)) or 0


def test_a_killed_restore_leaves_the_old_office_or_the_new_one(
    any_office: Office, tmp_path: Path
) -> None:
    backups: list[str] = []
    for members in (30, 400):
        source = open_office(tmp_path / f"office{members}", now=lambda: NOW)
        fill(source, tmp_path / f"{members}.bin", members)
        target = tmp_path / f"{members}{SUFFIX}"
        backups.append(str(make_backup(source, target)))
        source.close()
    restore_backup(any_office, Path(backups[1]))

    for seed in range(3 if server_url(any_office) else 6):
        wait = random.Random(seed).uniform(0.0, 0.5)
        killed_after(
            wait,
            "tests.services.restorer",
            str(any_office.data),
            server_url(any_office),
            *backups,
        )
        again = open_office(any_office.data, url=server_url(any_office), window=True)
        assert again.read(member_count) in {30, 400}
        assert {row.name for row in check_office(again).rows if not row.ok} == set()
        for path in any_office.backups.glob(f"*{SUFFIX}"):
            assert read_backup(path).members in {0, 30, 31, 400, 401}
        again.write(make_member, number=5000 + seed)
        again.close()
        restore_backup(any_office, Path(backups[seed % 2]))
