"""An office with shares for the tests of their pages: members, moves, papers."""

from datetime import date
from typing import NamedTuple, TypeVar

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberStatus, PaidIn, ShareKind
from coopdesk.services.share_moves import TransferInput, buy_shares, transfer_shares
from coopdesk.storage.models import ShareTransaction
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.share_reason import ShareReason
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.share_board import Board
from coopdesk.ui.pages.share_frame import SharePage
from coopdesk.ui.pages.shares import SharesPage
from tests.makers import NOW, TODAY, make_cooperative, make_member
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


def buy_two(ctx: AppContext, people: People) -> None:
    """Two more shares of one of them, in kind."""
    ctx.write(
        buy_shares,
        people.salma,
        shares=2,
        on=date(2026, 3, 1),
        today=TODAY,
        paid_in=PaidIn.KIND,
        voucher_ref="41/2026",
    )


def hand_on_four(ctx: AppContext, people: People) -> int:
    """A transfer of four shares; its id."""
    given = TransferInput(
        from_member_id=people.ahmed,
        to_member_id=people.ali,
        shares=4,
        on_date=date(2026, 6, 1),
    )
    return ctx.write(transfer_shares, given, today=TODAY)


def open_shares(ctx: AppContext, qtbot: QtBot) -> SharesPage:
    """The page of shares with its ledger read."""
    page = SharesPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(rows_of(page.ledger)) >= 4)
    return page


def words_of(page: SharePage) -> str:
    """What the panel says."""
    return " ".join(label.text() for label in page.panel.findChildren(QLabel))


def press_in_panel(page: SharePage, words: str) -> None:
    """Press the button that says so."""
    found = [b for b in page.panel.findChildren(QPushButton) if words in b.text()]
    found[-1].click()  # older ones wait to be deleted


def sums(page: SharesPage) -> str:
    """The line under the list."""
    return " ".join(label.text() for label in page.board.totals.findChildren(QLabel))


def dialog_of(page: Page) -> ShareReason:
    """The one dialog that asks for a reason."""
    found = [each for each in page.findChildren(ShareReason) if each.isVisible()]
    assert len(found) == 1
    return found[0]
