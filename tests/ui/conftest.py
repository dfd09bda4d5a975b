"""The program as it runs: our fonts and look, Arabic from right to left, no screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.services.office import Office
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.start import dress, make_app
from tests.ui.hands import settle


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application set up as for people; pytest-qt would make a left-to-right one."""
    return make_app(Preferences())


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[Preferences], None]]:
    """Change language, theme and size for this test; call it before making widgets."""
    yield lambda preferences: dress(qapp, preferences)
    dress(qapp, Preferences())


@pytest.fixture
def ctx(
    office: Office, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[AppContext]:
    """An open office as pages get it."""
    state = QSettings(
        str(tmp_path_factory.mktemp("state") / "window.ini"), QSettings.Format.IniFormat
    )
    preferences = Preferences(who="أمين عام", desk="test")
    context = AppContext(office, preferences=preferences, window_state=state)
    yield context
    context.jobs.close()
    context.lookups.close()
    settle()


@pytest.fixture
def no_boxes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A box that interrupts would wait for ever: what it says fails the test instead."""
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    yield
    assert told == []
