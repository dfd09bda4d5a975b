"""An office with shares for the tests of their pages: members, moves, papers."""

from datetime import date
from typing import NamedTuple, TypeVar

from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberStatus, PaidIn, ShareKind
from coopdesk.storage.models import ShareTransaction
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.share_board import Board
from tests.makers import NOW, make_cooperative, make_member
from tests.ui.hands import settle

T = TypeVar("T")


class People(NamedTuple):
    """Ids of members by their first names."""

    ahmed: int
    salma: int
    ali: int
    gone: int


def make_people(ctx: AppContext) -> People:
    """Three members with 10, 3 and 0 shares, and one who left with 2."""
    ctx.write(make_cooperative)
    born = date(1980, 1, 1)
    return People(
        ctx.write(make_member, "أحمد صالح علي ناصر الحداد", number=7, shares=10, birth_date=born),
        ctx.write(
            make_member, "سلمى عبد الله قاسم علي الآنسي", number=8, shares=3, birth_date=born
        ),
        ctx.write(make_member, "علي أحمد صالح مقبل الريمي", number=9, birth_date=born),
        ctx.write(
            make_member,
            "ناصر محمد علي حسن المقطري",
            number=10,
            shares=2,
            status=MemberStatus.WITHDRAWN,
            status_on=date(2026, 1, 1),
        ),
    )


def show(page: Page, qtbot: QtBot) -> None:
    """Put a page on the screen as the window does."""
    qtbot.addWidget(page)
    page.resize(1366, 680)
    page.show()
    settle()


def rows_of(board: Board[T]) -> list[T]:
    """What a list shows, from top to bottom."""
    rows = board.table.rows
    found = [rows.row_at(at) for at in range(rows.rowCount())]
    return [row for row in found if row is not None]


def add_lines(session: Session, member_id: int, count: int) -> None:
    """Many purchases of one share each, on the day after the joining."""
    session.add_all(
        ShareTransaction(
            member_id=member_id,
            on_date=date(2025, 1, 2),
            kind=ShareKind.PURCHASE,
            shares=1,
            unit_value=5000,
            amount=5000,
            paid_in=PaidIn.CASH,
            created_at=NOW,
        )
        for _ in range(count)
    )
    session.flush()


def add_members(session: Session, count: int) -> None:
    """Many members of two shares each."""
    for at in range(count):
        make_member(session, f"عضو {at} صالح علي الريمي", number=100 + at, shares=2)
