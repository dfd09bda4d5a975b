"""Many desks at one door: each person once, no mark lost, whatever happens to a desk."""

import multiprocessing
import os
import random
import sys
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import AttendanceState
from coopdesk.errors import Problem, RefusedError
from coopdesk.services import audit
from coopdesk.services.attendance import Mark, mark_present
from coopdesk.services.attendance_list import (
    attendance_rows,
    desks_at_work,
    quorum_state,
)
from coopdesk.services.check import check_office
from coopdesk.services.office import Office, open_office
from coopdesk.services.sitting import close_registration
from coopdesk.storage.models import AuditEntry
from tests.makers import NOW
from tests.services.door import firsts
from tests.services.sitting_maker import entitled_ids, founded, opened
from tests.services.test_office_killed import killed_after, server_url

DESKS = 20


def present(office: Office, meeting_id: int) -> list[int]:
    rows = office.read(attendance_rows, meeting_id, states=frozenset({AttendanceState.PRESENT}))
    return sorted(row.entitled.id for row in rows)


def test_twenty_desks_mark_the_same_person_once(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    one = entitled_ids(any_office, meeting_id)[0]

    def mark(desk: int) -> Mark:
        now = NOW + timedelta(seconds=desk)
        return any_office.write(mark_present, meeting_id, one, now=now)

    with ThreadPoolExecutor(DESKS) as desks:
        marks = list(desks.map(mark, range(DESKS)))
    new = [each for each in marks if each.is_new]
    assert len(new) == 1
    assert {each.attendance_id for each in marks} == {new[0].attendance_id}
    assert {each.arrived_at for each in marks} == {new[0].arrived_at}
    assert any_office.read(quorum_state, meeting_id).present == 1
    assert len(any_office.read(audit.history, "attendance", str(new[0].attendance_id))) == 1
    assert any_office.read(audit.verify_chain) is None


def test_nobody_is_marked_once_the_registration_is_closed(any_office: Office) -> None:
    founded(any_office, 60)
    meeting_id = opened(any_office)
    ids = entitled_ids(any_office, meeting_id)

    def mark(one: int) -> int | None:
        try:
            any_office.write(mark_present, meeting_id, one, now=NOW)
        except RefusedError as refused:
            if refused.problem is not Problem.REGISTRATION_CLOSED:
                raise
            return None
        return one

    with ThreadPoolExecutor(8) as desks:
        waiting = [desks.submit(mark, one) for one in ids[:30]]
        closing = desks.submit(any_office.write, close_registration, meeting_id, now=NOW)
        waiting += [desks.submit(mark, one) for one in ids[30:]]
        told = sorted(one for each in waiting if (one := each.result()) is not None)
        closing.result()
    assert present(any_office, meeting_id) == told  # exactly those the desks were told of


@pytest.mark.slow
def test_two_desks_marking_the_same_two_hundred_at_once_share_them(any_office: Office) -> None:
    founded(any_office, 200)
    meeting_id = opened(any_office)
    ids = entitled_ids(any_office, meeting_id)
    names = ("الباب الأول", "الباب الثاني")
    desks = [
        open_office(any_office.data, url=server_url(any_office), who=name, desk=name)
        for name in names
    ]
    orders = {name: random.Random(name).sample(ids, len(ids)) for name in names}
    together = threading.Barrier(len(desks), timeout=60)

    def work(desk: Office) -> list[Mark]:
        marks = []
        for place, one in enumerate(orders[desk.desk], 1):
            now = NOW + timedelta(seconds=place)
            marks.append(desk.write(mark_present, meeting_id, one, now=now))
            if place % 20 == 0:  # both look up: each sees all that either has marked
                together.wait()
                both = sorted({one for order in orders.values() for one in order[:place]})
                assert present(desk, meeting_id) == both
                assert desk.read(quorum_state, meeting_id).present == len(both)
                together.wait()
        return marks

    with ThreadPoolExecutor(len(desks)) as pool:
        first, second = pool.map(work, desks)

    assert present(any_office, meeting_id) == ids
    for one in ids:  # both were told the same mark, and exactly one of them made it
        pair = [mark for mark in (*first, *second) if mark.entitled_id == one]
        assert [mark.is_new for mark in pair].count(True) == 1
        assert len({(mark.attendance_id, mark.desk, mark.arrived_at) for mark in pair}) == 1
    assert all(any(mark.is_new for mark in marks) for marks in (first, second))
    for desk in desks:
        assert {*desk.read(desks_at_work, meeting_id, since=NOW)} == {*names}
        desk.close()
    assert any_office.read(count_marks) == len(ids)
    assert any_office.read(audit.verify_chain) is None


@pytest.mark.slow
def test_processes_at_one_door_share_the_list(
    any_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    founded(any_office, 30)
    meeting_id = opened(any_office)
    url = server_url(any_office)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.services.door"])
    with ProcessPoolExecutor(4, mp_context=context) as desks:
        runs = [
            desks.submit(firsts, str(any_office.data), url, meeting_id, f"مكتب {desk}")
            for desk in range(4)
        ]
        told = sorted(one for run in runs for one in run.result())
    assert told == entitled_ids(any_office, meeting_id)  # each was new at exactly one desk
    assert check_office(any_office).ok


@pytest.mark.slow
def test_every_mark_a_killed_desk_was_told_is_kept(any_office: Office) -> None:
    founded(any_office, 2000)
    meeting_id = opened(any_office)
    told: set[int] = set()
    for seed in range(3):
        said = killed_after(
            random.Random(seed).uniform(0.02, 0.4),
            "tests.services.door",
            str(any_office.data),
            server_url(any_office),
            str(meeting_id),
            f"مكتب {seed}",
        )
        told |= {int(line) for line in said}
        again = open_office(any_office.data, url=server_url(any_office), now=lambda: NOW)
        kept = present(again, meeting_id)
        assert told <= {*kept}
        assert again.read(quorum_state, meeting_id).present == len(kept)
        assert {row.name for row in check_office(again).rows if not row.ok} == set()
        assert again.read(count_marks) == len(kept)
        again.close()
    assert len(told) >= 3


def count_marks(session: Session) -> int:
    wanted = select(func.count()).where(AuditEntry.table_name == "attendance")
    return session.scalar(wanted) or 0
