"""Pictures of the window without a screen: python -m coopdesk.ui.pictures --data DIR OUT."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from coopdesk.domain.meetings import MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.services.meeting_list import MeetingFilter, list_meetings
from coopdesk.services.member_search import search_members
from coopdesk.services.office import open_office
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.pages.visits import AttendanceVisit, MeetingVisit, MemberVisit, MinutesVisit
from coopdesk.ui.start import make_app

SIZE: Final = (1366, 768)
"""The screens most offices have."""
_LOOK_MS: Final = 40
_QUIET_LOOKS: Final = 8
_MOST_LOOKS: Final = 500


@dataclass(frozen=True, slots=True)
class View:
    """One picture."""

    name: str
    page: str
    theme: str = "light"
    language: str = "ar"


VIEWS: Final[Sequence[View]] = (
    View("home", "home"),
    View("members", "members"),
    View("member", "member"),
    View("counter", "counter"),
    View("applications", "applications"),
    View("exits", "exits"),
    View("shares", "shares"),
    View("meetings", "meetings"),
    View("meeting", "meeting"),
    View("attendance", "attendance"),
    View("minutes", "minutes"),
    View("calendar", "calendar"),
    View("follow-up", "follow_up"),
    View("terms", "terms"),
    View("import", "import"),
    View("papers", "papers"),
    View("settings", "settings"),
    View("members-dark", "members", theme="dark"),
    View("members-english", "members", language="en"),
)


_HELD: Final = MeetingFilter(organ=Organ.ASSEMBLY, statuses=frozenset({MeetingStatus.HELD}))
_OF_A_MEETING: Final = {
    "meeting": MeetingVisit,
    "attendance": AttendanceVisit,
    "minutes": MinutesVisit,
}


def draw(out: Path, data: Path, views: Sequence[View] = VIEWS) -> Iterator[Path]:
    """Draw views of the office in `data` into a folder; gives the path of each when it is there."""
    out.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(who="الأمين العام", desk="المكتب")
    for view in views:
        wanted = replace(preferences, theme=view.theme, language=view.language)
        make_app(wanted)
        target = out / f"window-{view.name}.png"
        ctx = AppContext(open_office(data, who=wanted.who, create=False), preferences=wanted)
        window = MainWindow(ctx)
        try:
            if window.pages.spec(view.page) is None:
                continue
            window.resize(*SIZE)
            window.show()
            window.state.refresh()
            window.open_page(view.page, _argument(ctx, view))
            _wait_until_quiet(ctx)
            if not window.grab().save(str(target)):
                raise OSError(target)
            yield target
        finally:
            window.hide()
            window.deleteLater()
            ctx.close()


def _argument(ctx: AppContext, view: View) -> object:
    if view.page in _OF_A_MEETING:
        held = ctx.read(list_meetings, _HELD, limit=1) or ctx.read(list_meetings, limit=1)
        return _OF_A_MEETING[view.page](held[0].id) if held else None
    if view.page != "member":
        return None
    hits = ctx.read(search_members, "7", limit=1)
    return MemberVisit(hits[0].id) if hits else None


def _wait_until_quiet(ctx: AppContext) -> None:
    """Let the page read what it shows: until nothing has run for a while."""
    loop, timer = QEventLoop(), QTimer()
    quiet = looks = 0

    def look() -> None:
        nonlocal quiet, looks
        looks += 1
        quiet = quiet + 1 if ctx.jobs.is_idle and ctx.lookups.is_idle else 0
        if quiet >= _QUIET_LOOKS or looks >= _MOST_LOOKS:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    loop.exec()


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt says, without what every window without a screen makes it say."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def main(argv: Sequence[str]) -> int:
    """Draw every view and say where."""
    qInstallMessageHandler(_say)
    parser = argparse.ArgumentParser(prog="coopdesk.ui.pictures")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("out", type=Path)
    given = parser.parse_args(argv)
    for path in draw(given.out, given.data):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
