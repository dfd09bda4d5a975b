"""From a data folder to a window on the screen, and what happens when that is not possible."""

import getpass
import logging
import socket
import sys
from dataclasses import replace
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QApplication

from coopdesk import __version__, paths
from coopdesk.errors import CoopdeskError, Problem
from coopdesk.services.cooperative import get_cooperative
from coopdesk.services.files import forget_opened
from coopdesk.services.office import Office, open_office
from coopdesk.settings import Preferences
from coopdesk.ui import messages
from coopdesk.ui.context import AppContext
from coopdesk.ui.crash import CrashNet
from coopdesk.ui.i18n import set_language
from coopdesk.ui.kit import theme
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.single import Bell, ring

log = logging.getLogger(__name__)
_LOG_SIZE = 1_000_000


def run_window(data: Path, *, url: str, preferences: Preferences, language: str) -> int:
    """Open the office in `data` and show the window until it is closed; the exit status."""
    app = make_app(replace(preferences, language=language))
    _start_log(data)
    net = CrashNet(app)
    try:
        office = _open(data, url, preferences)
    except CoopdeskError as error:
        if error.problem is Problem.ALREADY_OPEN and ring(data):
            return 0  # the window that is open came to the front
        messages.show_error(None, error)
        return 1
    forget_opened(data)
    desk = Desk(app, office, replace(preferences, language=language))
    bell = Bell(data, app)
    bell.rang.connect(desk.come_forward)
    desk.show()
    try:
        return app.exec()
    finally:
        desk.close()
        net.release()


def make_app(preferences: Preferences) -> QApplication:
    """The Qt application in a person's language and look; the one there is, when there is one."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([sys.argv[0]])
    app.setApplicationName("coopdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("coopdesk")
    dress(app, preferences)
    return app


def dress(app: QApplication, preferences: Preferences) -> None:
    """Language and direction first: icons and fields are made for them."""
    set_language(app, preferences.language)
    theme.apply(app, theme=preferences.theme, scale=preferences.scale)


class Desk(QObject):
    """The window of an open office; builds it anew when language, theme or size change."""

    def __init__(self, app: QApplication, office: Office, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        state = paths.preferences_file().with_name("window.ini")
        settings = QSettings(str(state), QSettings.Format.IniFormat, self)
        self.ctx = AppContext(office, preferences=preferences, window_state=settings)
        self.window = self._build()

    def show(self) -> None:
        """Show the first page."""
        self.window.open_page(self._first_page())
        self.window.show()
        self.window.state.refresh()
        self.window.undoing.refresh()

    def _first_page(self) -> str:
        """The first steps while the office is new."""
        return "wizard" if self.ctx.read(get_cooperative) is None else "home"

    @Slot()
    def come_forward(self) -> None:
        """Somebody started the program again: this is the window to work in."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot()
    def rebuild(self) -> None:
        """Dress anew and show the same page; drafts carry over what was typed."""
        page = self.window.pages.current_id
        old = self.window
        dress(self._app, self.ctx.preferences)
        self.window = self._build()
        self.window.setGeometry(old.geometry())
        self.window.open_page(page if page not in ("", "member", "wizard") else self._first_page())
        self.window.show()
        self.window.state.refresh()
        self.window.undoing.refresh()
        old.hide()
        old.deleteLater()

    def close(self) -> None:
        """Stop the jobs and close the office."""
        self.ctx.close()

    def _build(self) -> MainWindow:
        window = MainWindow(self.ctx)
        window.appearance_changed.connect(self.rebuild)
        return window


def _open(data: Path, url: str, preferences: Preferences) -> Office:
    who = preferences.who or getpass.getuser()
    desk = preferences.desk or socket.gethostname()
    return open_office(data, url=url, who=who, desk=desk, window=True)


def _start_log(data: Path) -> None:
    """Write what happens beside the data; a folder that cannot be written has no log."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            data / "coopdesk.log", maxBytes=_LOG_SIZE, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return
    logging.basicConfig(
        handlers=[handler],
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    log.info("coopdesk %s", __version__)
