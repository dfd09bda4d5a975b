"""The share ledger on the screen, through its widgets."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import ShareKind
from coopdesk.services.share_ledger import iter_ledger
from coopdesk.services.share_moves import (
    TransferInput,
    transfer_shares,
)
from coopdesk.services.shares import capital
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.share_period import Period
from coopdesk.ui.pages.shares import SharesPage
from coopdesk.ui.pages.visits import (
    ShareMoveVisit,
)
from tests.makers import TODAY
from tests.ui.hands import settle, type_text
from tests.ui.share_office import (
    People,
    add_lines,
    buy_two,
    dialog_of,
    make_people,
    open_shares,
    press_in_panel,
    rows_of,
    show,
    sums,
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


def test_every_line_has_the_balance_and_the_capital_after_it(page: SharesPage) -> None:
    newest = rows_of(page.ledger)[0]

    assert (newest.full_name, newest.shares, newest.balance) == (
        "سلمى عبد الله قاسم علي الآنسي",
        2,
        5,
    )
    assert newest.capital_after == 85_000
    assert "85,000" in sums(page)
    assert "17" in page.header.subtitle.text()


def test_typing_narrows_to_a_member_in_any_spelling(page: SharesPage, qtbot: QtBot) -> None:
    type_text(page.ledger.search, "الانسي سلمي")

    qtbot.waitUntil(lambda: [row.shares for row in rows_of(page.ledger)] == [2, 3])
    assert "25,000" in sums(page)


def test_a_chip_shows_one_kind_and_again_all(page: SharesPage, qtbot: QtBot) -> None:
    page.ledger.chips["bought"].click()
    qtbot.waitUntil(lambda: page.ledger.chosen == frozenset({"bought"}))
    page.ledger.chips["corrections"].click()
    qtbot.waitUntil(lambda: rows_of(page.ledger) == [])
    assert page.ledger.no_hits.isVisible()

    page.ledger.show_all()

    qtbot.waitUntil(lambda: len(rows_of(page.ledger)) == 4)
    assert page.ledger.chips["all"].isChecked()


def test_a_period_limits_the_lines(page: SharesPage, qtbot: QtBot) -> None:
    page.ledger.period.period.set_value(Period.LAST_YEAR)
    page.ledger.period.period.chosen.emit(Period.LAST_YEAR)
    qtbot.waitUntil(lambda: len(rows_of(page.ledger)) == 3)

    page.ledger.period.period.set_value(Period.BETWEEN)
    page.ledger.period.period.chosen.emit(Period.BETWEEN)
    type_text(page.ledger.period.since.edit, "٢٠٢٦/٠٢/٠١")
    type_text(page.ledger.period.until.edit, "2026/03/01")

    qtbot.waitUntil(lambda: [row.shares for row in rows_of(page.ledger)] == [2])


def test_the_date_title_turns_the_ledger_round(page: SharesPage, qtbot: QtBot) -> None:
    page.ledger.table.sort_asked.emit("on", False)

    qtbot.waitUntil(lambda: rows_of(page.ledger)[-1].shares == 2)


def test_a_line_tells_what_is_known_of_it(page: SharesPage) -> None:
    page.ledger.table.choose_row(0)
    settle()

    said = words_of(page)
    assert "41/2026" in said
    assert "عينًا" in said
    assert "10,000" in said


def test_a_wrong_line_is_reversed_with_its_reason(
    page: SharesPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    page.ledger.table.choose_row(0)
    settle()
    press_in_panel(page, "عكس")
    dialog = dialog_of(page)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.rows["reason"].state == "bad"

    type_text(dialog.reason, "سُجّلت مرتين")
    with qtbot.waitSignal(page.done):
        dialog.submit()

    qtbot.waitUntil(lambda: len(rows_of(page.ledger)) == 5)
    lines = ctx.read(lambda session: list(iter_ledger(session)))
    assert [line.reason for line in lines if line.reverses_id] == ["سُجّلت مرتين"]
    assert ctx.read(capital).shares == 15
    reversed_at = next(at for at, row in enumerate(rows_of(page.ledger)) if row.is_reversed)
    page.ledger.table.choose_row(reversed_at)
    settle()
    assert not [b for b in page.panel.findChildren(QPushButton) if "عكس" in b.text()]


def test_what_the_ledger_refuses_is_said_in_the_dialog(
    page: SharesPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    given = TransferInput(
        from_member_id=people.salma, to_member_id=people.ali, shares=5, on_date=TODAY
    )
    ctx.write(transfer_shares, given, today=TODAY)
    qtbot.waitUntil(lambda: len(rows_of(page.ledger)) > 4)
    bought = next(at for at, r in enumerate(rows_of(page.ledger)) if r.kind is ShareKind.PURCHASE)
    page.ledger.table.choose_row(bought)
    settle()
    press_in_panel(page, "عكس")
    dialog = dialog_of(page)
    type_text(dialog.reason, "خطأ")

    dialog.submit()

    assert dialog.isVisible()
    assert dialog.trouble.isVisible()
    assert ctx.read(capital).shares == 17


def test_the_office_of_nobody_says_how_to_begin(ctx: AppContext, qtbot: QtBot) -> None:
    page = SharesPage(ctx)
    show(page, qtbot)

    qtbot.waitUntil(page.ledger.plan.empty.isVisible)
    with qtbot.waitSignal(page.go) as gone:
        page.ledger.plan.empty.findChildren(QPushButton)[0].click()
    assert gone.args == ["share_move", ShareMoveVisit()]


def test_thousands_of_lines_are_read_by_the_screenful(
    page: SharesPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    ctx.write(add_lines, people.ahmed, 3_000)

    qtbot.waitUntil(lambda: page.ledger.table.rows.rowCount() == 3_004, timeout=10_000)
    page.ledger.table.scrollToBottom()
    settle()

    last = page.ledger.table.rows.row_at(3_003)
    assert last is not None
    assert last.capital_after == 50_000
