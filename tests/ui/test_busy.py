"""Long jobs: progress, result, Stop, refusal."""

from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coopdesk.errors import FileError, Problem
from coopdesk.services.progress import Progress
from coopdesk.ui import busy as busy_module
from coopdesk.ui.busy import run_busy
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import ProgressCard
from tests.ui.hands import press


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_result_arrives_and_the_card_goes(
    ctx: AppContext, window: QWidget, qtbot: QtBot
) -> None:
    got: list[int] = []

    def work(progress: Progress) -> int:
        for done in range(3):
            progress.step(done, 3)
        return 3

    running = run_busy(ctx.jobs, work, got.append, "يُكتب…", window)
    with qtbot.waitSignal(running.ended):
        pass

    assert got == [3]
    assert not any(card.isVisible() for card in window.findChildren(ProgressCard))


def test_stop_stops_between_two_steps_and_says_nothing(
    ctx: AppContext, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Any] = []
    monkeypatch.setattr(busy_module, "show_error", lambda _parent, error: shown.append(error))
    left = Event()
    steps = 0

    def work(progress: Progress) -> int:
        nonlocal steps
        try:
            while True:
                progress.step(0, 9)
                steps += 1
        finally:
            left.set()

    running = run_busy(ctx.jobs, work, lambda _n: None, "يُكتب…", window)
    qtbot.waitUntil(lambda: running.card.isVisible())
    with qtbot.waitSignal(running.ended):
        press(running.card, Qt.Key.Key_Escape)

    assert left.is_set()
    assert steps > 0
    assert shown == []


def test_a_refusal_is_shown_as_a_sentence(
    ctx: AppContext, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Any] = []
    monkeypatch.setattr(busy_module, "show_error", lambda _parent, error: shown.append(error))

    def work(_progress: Progress) -> None:
        raise FileError(Problem.DISK_FULL)

    run_busy(ctx.jobs, work, lambda _none: None, "يُكتب…", window)
    qtbot.waitUntil(lambda: bool(shown))

    assert shown[0].problem is Problem.DISK_FULL


def test_the_card_says_how_far_and_how_long(qtbot: QtBot) -> None:
    now = [100.0]
    card = ProgressCard("يُدخل…", "الإيقاف يترك السجل كما كان.", clock=lambda: now[0])
    qtbot.addWidget(card)

    card.report(10, 405)
    assert "من" in card._count.text()
    assert "بقي" not in card._count.text()
    now[0] += 5
    card.report(200, 405)

    assert "بقي نحو 5 ثوانٍ" in card._count.text()
    assert card.bar.maximum() == 405
