"""The balances of any day on the screen: who votes, who holds too much, what comes next."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.shares import SharesPage
from coopdesk.ui.pages.visits import (
    MemberVisit,
    PaperVisit,
    ShareMoveVisit,
    SharesVisit,
    ShareTab,
    TransferVisit,
)
from tests.ui.hands import settle, type_text
from tests.ui.share_office import (
    People,
    add_members,
    buy_two,
    make_people,
    open_shares,
    press_in_panel,
    rows_of,
    words_of,
)


@pytest.fixture
def people(ctx: AppContext) -> People:
    made = make_people(ctx)
    buy_two(ctx, made)
    return made


@pytest.fixture
def page(ctx: AppContext, people: People, qtbot: QtBot) -> SharesPage:
    return open_shares(ctx, qtbot)


@pytest.fixture
def on_balances(page: SharesPage, qtbot: QtBot) -> SharesPage:
    page.tabs.setCurrentIndex(ShareTab.BALANCES)
    qtbot.waitUntil(lambda: len(rows_of(page.balances)) == 4)
    return page


def test_balances_of_today_say_who_votes_and_why_not(on_balances: SharesPage) -> None:
    rows = {row.number: row for row in rows_of(on_balances.balances)}

    assert (rows[7].shares, rows[7].percent_x100, rows[7].may_vote) == (10, 5882, True)
    assert not rows[10].may_vote
    assert on_balances.balances.chips["others"].text().endswith("2")


def test_another_day_shows_what_was_held_then(on_balances: SharesPage, qtbot: QtBot) -> None:
    on_balances.balances.as_of.edit.clear()
    type_text(on_balances.balances.as_of.edit, "2025/12/31")

    def held() -> dict[int, int]:
        return {row.number: row.shares for row in rows_of(on_balances.balances)}

    qtbot.waitUntil(lambda: held().get(8) == 3)


def test_over_the_cap_is_marked_with_the_article(
    on_balances: SharesPage, ctx: AppContext, qtbot: QtBot
) -> None:
    ctx.write(add_members, 40)
    qtbot.waitUntil(lambda: len(rows_of(on_balances.balances)) == 44)

    on_balances.balances.chips["over"].click()

    qtbot.waitUntil(lambda: [row.number for row in rows_of(on_balances.balances)] == [7])
    on_balances.balances.table.choose_row(0)
    settle()
    assert "3-هـ" in words_of(on_balances)


def test_sorting_by_shares_and_searching_by_number(on_balances: SharesPage) -> None:
    on_balances.balances.table.sort_asked.emit("shares", True)
    assert [row.shares for row in rows_of(on_balances.balances)] == [10, 5, 2, 0]

    type_text(on_balances.balances.search, "9")
    on_balances.balances.search.search_now()

    assert [row.number for row in rows_of(on_balances.balances)] == [9]


def test_from_a_balance_to_buying_handing_on_and_correcting(
    on_balances: SharesPage, people: People, qtbot: QtBot
) -> None:
    on_balances.balances.table.choose_row(0)
    settle()
    for words, place, visit in (
        ("شراء", "share_move", ShareMoveVisit(people.ahmed)),
        ("تنازل", "transfer", TransferVisit(people.ahmed)),
        ("تصحيح", "share_move", ShareMoveVisit(people.ahmed, is_correction=True)),
        ("صفحة", "member", MemberVisit(people.ahmed)),
    ):
        with qtbot.waitSignal(on_balances.go) as gone:
            press_in_panel(on_balances, words)
        assert gone.args == [place, visit]


def test_the_members_lines_open_in_the_ledger(
    on_balances: SharesPage, people: People, qtbot: QtBot
) -> None:
    on_balances.visit(SharesVisit(ShareTab.LEDGER, people.salma))

    qtbot.waitUntil(lambda: [row.shares for row in rows_of(on_balances.ledger)] == [2, 3])
    assert on_balances.tabs.currentIndex() == ShareTab.LEDGER

    on_balances.ledger.only.click()

    qtbot.waitUntil(lambda: len(rows_of(on_balances.ledger)) == 4)


def test_printing_says_the_document_the_member_and_the_day(
    on_balances: SharesPage, people: People, qtbot: QtBot
) -> None:
    on_balances.balances.as_of.set_day(date(2026, 1, 1))
    with qtbot.waitSignal(on_balances.go) as gone:
        on_balances.print_day("voting-list")
    assert gone.args == ["papers", PaperVisit("voting-list", as_of=date(2026, 1, 1))]

    on_balances.visit(SharesVisit(ShareTab.LEDGER, people.salma))
    with qtbot.waitSignal(on_balances.go) as gone:
        on_balances.print_tab()
    assert gone.args == ["papers", PaperVisit("share-ledger", (8,))]
