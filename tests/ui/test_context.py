"""One use case, one transaction, one piece of news, on the window's thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.errors import ConflictError, UnavailableError
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_list import member_totals
from coopdesk.services.progress import Progress
from coopdesk.ui.context import AppContext
from tests.makers import TODAY, make_member


def test_a_write_tells_which_tables_changed(ctx: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ctx.changed) as news:
        ctx.write(make_member)

    assert "member" in news.args[0]


def test_a_failed_use_case_leaves_nothing(ctx: AppContext, qtbot: QtBot) -> None:
    def twice(session: Session) -> None:
        make_member(session, number=1)
        make_member(session, number=1)

    with qtbot.assertNotEmitted(ctx.changed), pytest.raises(ConflictError):
        ctx.write(twice)

    assert ctx.read(member_totals, MemberFilter(), today=TODAY).members == 0


def test_news_of_a_job_arrives_on_the_windows_thread(ctx: AppContext, qtbot: QtBot) -> None:
    heard: list[threading.Thread] = []
    ctx.changed.connect(lambda _tables: heard.append(threading.current_thread()))

    ctx.jobs.start(lambda _progress: ctx.write(make_member), done=lambda _id: None)
    qtbot.waitUntil(lambda: bool(heard))

    assert heard == [threading.main_thread()]


def test_what_a_job_finds_arrives_on_the_windows_thread(ctx: AppContext, qtbot: QtBot) -> None:
    got: list[object] = []

    def work(progress: Progress) -> int:
        progress.step(1, 3)
        got.append(threading.current_thread() is threading.main_thread())
        return 7

    def done(found: int) -> None:
        got.extend([found, threading.current_thread() is threading.main_thread()])

    ctx.jobs.start(work, done=done)
    qtbot.waitUntil(lambda: len(got) == 3)

    assert got == [False, 7, True]
    assert ctx.jobs.is_idle


def test_a_failed_job_says_why(ctx: AppContext, qtbot: QtBot) -> None:
    failures: list[BaseException] = []

    def work(_progress: Progress) -> None:
        raise UnavailableError

    ctx.jobs.start(work, done=lambda _none: None, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))

    assert isinstance(failures[0], UnavailableError)


def test_a_lookup_does_not_wait_for_a_long_job(ctx: AppContext, qtbot: QtBot) -> None:
    may_end = threading.Event()
    found: list[int] = []
    ctx.jobs.start(lambda _progress: may_end.wait(5), done=lambda _ok: None)

    ctx.lookups.start(lambda _progress: 3, done=found.append)
    qtbot.waitUntil(lambda: found == [3])
    may_end.set()

    qtbot.waitUntil(lambda: ctx.jobs.is_idle)
