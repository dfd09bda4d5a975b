"""An office with meetings for the tests of their pages: people, a board, a meeting at its stage."""

from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeVar

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.members import Sex
from coopdesk.services.entitled import entitled_rows
from coopdesk.services.numbering import raise_to
from coopdesk.services.office import Office
from coopdesk.services.sitting import convene
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.base import Page
from tests.makers import NOW, make_cooperative, make_member
from tests.services.sitting_maker import come, opened, seated
from tests.ui.hands import settle

D = TypeVar("D", bound=QWidget)

PEOPLE = (
    ("أحمد صالح علي ناصر الحداد", Sex.MALE, "771234567"),
    ("سلمى عبد الله قاسم علي الآنسي", Sex.FEMALE, "733456789"),
    ("علي أحمد صالح مقبل الريمي", Sex.MALE, "711222333"),
    ("ناصر محمد علي حسن المقطري", Sex.MALE, ""),
    ("بشرى عبده سعيد ناجي الحكيمي", Sex.FEMALE, "777000111"),
    ("طه حسن مرشد قائد العريقي", Sex.MALE, ""),
    ("محمد سعيد أحمد عبده المحويتي", Sex.MALE, ""),
    ("هدى يحيى صالح أحمد السنباني", Sex.FEMALE, ""),
    ("قاسم ناجي حمود علي الشرعبي", Sex.MALE, ""),
)
"""Nine members, numbered from 1: two thirds of them are six."""


class Clock:
    """The clock of an office, put forward by hand."""

    def __init__(self, office: Office) -> None:
        self.now = NOW
        office.now = lambda: self.now

    def forward(self, minutes: int) -> datetime:
        """So many minutes later."""
        self.now += timedelta(minutes=minutes)
        return self.now


class Seats(NamedTuple):
    """A cooperative with its board: ids of the members by number, the term, its holders."""

    members: list[int]
    term: int
    holders: list[int]


def people(ctx: AppContext) -> list[int]:
    """A cooperative of the nine; their ids by number."""

    def make(session: Session) -> list[int]:
        make_cooperative(session, board_size=5, control_size=3)
        ids = [
            make_member(
                session,
                full_name,
                number=number,
                sex=sex,
                phone1=phone,
                shares=1,
                birth_date=date(1980, 1, 1),
            )
            for number, (full_name, sex, phone) in enumerate(PEOPLE, 1)
        ]
        raise_to(session, "member", len(PEOPLE))
        return ids

    return ctx.write(make)


def board(ctx: AppContext) -> Seats:
    """The nine, the first five of them on the board."""
    members = people(ctx)
    term, holders = seated(ctx.office, members[:5])
    return Seats(members, term, holders)


def at_the_door(ctx: AppContext, kind: MeetingKind = MeetingKind.ASSEMBLY) -> int:
    """The nine called to a meeting, its desk open."""
    people(ctx)
    return opened(ctx.office, kind)


def sitting(ctx: AppContext, kind: MeetingKind = MeetingKind.BOARD, *, present: int) -> int:
    """A meeting whose session is open with so many of the list in the room."""
    board(ctx)
    meeting_id = opened(ctx.office, kind)
    come(ctx.office, meeting_id, present)
    ctx.write(convene, meeting_id, now=NOW + timedelta(minutes=30))
    return meeting_id


def entitled(ctx: AppContext, meeting_id: int) -> dict[int, int]:
    """The line of the list of each member's number."""
    return {row.number or 0: row.id for row in ctx.read(entitled_rows, meeting_id)}


def show(page: Page, qtbot: QtBot, visit: object = None) -> None:
    """Put a page on the screen as the window does, and send it somewhere."""
    qtbot.addWidget(page)
    page.resize(1366, 700)
    if visit is not None:
        page.visit(visit)
    page.show()
    settle()


def modal(kind: type[D]) -> D:
    """The dialog that is open."""
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind), dialog
    return dialog


def words(widget: QWidget) -> str:
    """Everything a part of a page says now."""
    settle()
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())
