"""Twenty desks write at once: numbers without gaps, a chain that holds."""

import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.services import audit
from coopdesk.services.office import Office
from coopdesk.storage.models import AuditEntry, Member
from tests.services.desk import ChangedMindError, numbers, register

DESKS = 20
EACH = 5


def member_numbers(session: Session) -> list[int]:
    return list(session.scalars(select(Member.number).order_by(Member.number)))


def entry_ids(session: Session) -> list[int]:
    return list(session.scalars(select(AuditEntry.id).order_by(AuditEntry.id)))


def check(office: Office) -> None:
    assert office.read(member_numbers) == list(range(1, DESKS * EACH + 1))
    assert office.read(entry_ids) == list(range(1, 2 * DESKS * EACH + 1))
    assert office.read(audit.verify_chain) is None


@pytest.mark.slow
def test_twenty_processes_register_members_at_once(
    any_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))  # the fork server imports but once
    url = any_office.url if "postgresql" in any_office.url else ""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.services.desk"])
    with ProcessPoolExecutor(DESKS, mp_context=context) as desks:
        runs = [
            desks.submit(numbers, str(any_office.data), url, EACH, seed) for seed in range(DESKS)
        ]
        told = [number for run in runs for number in run.result()]

    assert sorted(told) == list(range(1, DESKS * EACH + 1))
    check(any_office)


def test_twenty_threads_of_one_office_write_at_once(any_office: Office) -> None:
    def work(seed: int) -> None:
        for turn in range(EACH):
            if (seed + turn) % 3 == 0:
                with pytest.raises(ChangedMindError):
                    any_office.write(register, gives_up=True)
            any_office.write(register, gives_up=False)

    with ThreadPoolExecutor(DESKS) as pool:
        list(pool.map(work, range(DESKS)))
    check(any_office)
