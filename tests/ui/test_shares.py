"""The ledger, the balances and the transfers on the screen, through their widgets."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.services.share_ledger import balances, iter_ledger
from coopdesk.services.share_moves import (
    TransferInput,
    buy_shares,
    get_transfer,
    transfer_shares,
)
from coopdesk.services.shares import capital
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import export_to
from coopdesk.ui.forms.share_reason import ShareReason
from coopdesk.ui.forms.transfer_waiting import keep_waiting, waiting_transfers
from coopdesk.ui.pages.share_period import Period
from coopdesk.ui.pages.shares import SharesPage
from coopdesk.ui.pages.visits import (
    MemberVisit,
    PaperVisit,
    ShareMoveVisit,
    SharesVisit,
    ShareTab,
    TransferVisit,
)
from tests.makers import TODAY
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.share_office import People, add_lines, add_members, make_people, rows_of, show


@pytest.fixture
def people(ctx: AppContext) -> People:
    made = make_people(ctx)
    ctx.write(
        buy_shares,
        made.salma,
        shares=2,
        on=date(2026, 3, 1),
        today=TODAY,
        paid_in=PaidIn.KIND,
        voucher_ref="41/2026",
    )
    return made


@pytest.fixture
def page(ctx: AppContext, people: People, qtbot: QtBot) -> SharesPage:
    page = SharesPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(rows_of(page.ledger)) >= 4)
    return page


@pytest.fixture
def transfer(ctx: AppContext, people: People) -> int:
    return ctx.write(
        transfer_shares,
        TransferInput(
            from_member_id=people.ahmed,
            to_member_id=people.ali,
            shares=4,
            on_date=date(2026, 6, 1),
        ),
        today=TODAY,
    )


def words_of(page: SharesPage) -> str:
    return " ".join(label.text() for label in page.panel.findChildren(QLabel))


def press_in_panel(page: SharesPage, words: str) -> None:
    found = [b for b in page.panel.findChildren(QPushButton) if words in b.text()]
    found[-1].click()  # older ones wait to be deleted


def sums(page: SharesPage) -> str:
    return " ".join(label.text() for label in page.board.totals.findChildren(QLabel))


def dialog_of(page: SharesPage) -> ShareReason:
    found = [each for each in page.findChildren(ShareReason) if each.isVisible()]
    assert len(found) == 1
    return found[0]


# the ledger


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


# balances


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


# transfers


@pytest.fixture
def on_transfers(transfer: int, page: SharesPage, qtbot: QtBot) -> SharesPage:
    page.tabs.setCurrentIndex(ShareTab.TRANSFERS)
    qtbot.waitUntil(lambda: len(rows_of(page.transfers)) == 1)
    page.transfers.table.choose_row(0)
    settle()
    return page


def test_a_transfer_is_taken_back_with_a_reason_and_stays(
    on_transfers: SharesPage, ctx: AppContext, transfer: int, people: People, qtbot: QtBot
) -> None:
    press_in_panel(on_transfers, "إلغاء")
    dialog = dialog_of(on_transfers)
    type_text(dialog.reason, "اختير عضو آخر خطأ")
    with qtbot.waitSignal(on_transfers.done):
        dialog.submit()

    kept = ctx.read(get_transfer, transfer)
    assert kept.voided_at is not None
    assert kept.void_reason == "اختير عضو آخر خطأ"
    held = {row.member_id: row.shares for row in ctx.read(balances, as_of=TODAY)}
    assert (held[people.ahmed], held[people.ali]) == (10, 0)
    qtbot.waitUntil(lambda: rows_of(on_transfers.transfers)[0].voided_at is not None)
    assert on_transfers.transfers.chips["voided"].text().endswith("1")


def test_the_paper_of_a_transfer_is_printed_by_its_number(
    on_transfers: SharesPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(on_transfers.go) as gone:
        on_transfers.print_tab()

    assert gone.args == ["papers", PaperVisit("transfer", ("1/2026",))]


def test_a_line_of_a_transfer_leads_to_taking_back_the_whole(
    on_transfers: SharesPage, qtbot: QtBot
) -> None:
    on_transfers.tabs.setCurrentIndex(ShareTab.LEDGER)
    qtbot.waitUntil(lambda: len(rows_of(on_transfers.ledger)) == 6)
    at = next(at for at, row in enumerate(rows_of(on_transfers.ledger)) if row.transfer_no)
    on_transfers.ledger.table.choose_row(at)
    settle()

    press_in_panel(on_transfers, "إلغاء التنازل")

    assert "1/2026" in dialog_of(on_transfers).windowTitle()


def test_a_transfer_that_waits_for_a_newcomer_is_shown_and_given_up(
    on_transfers: SharesPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    content = {"giver": people.ahmed, "giver_name": "أحمد", "newcomer": "سالم", "shares": 2}
    key = keep_waiting(ctx, content)
    settle()
    shown = [b for b in on_transfers.findChildren(QPushButton) if b.text() == "أكمل التنازل"]
    with qtbot.waitSignal(on_transfers.go) as gone:
        shown[0].click()
    assert gone.args == ["transfer", TransferVisit(draft_key=key)]

    next(b for b in on_transfers.findChildren(QPushButton) if b.text() == "اصرف النظر").click()

    assert waiting_transfers(ctx) == []


# what all tabs share


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


@pytest.mark.parametrize("tab", [ShareTab.LEDGER, ShareTab.BALANCES, ShareTab.TRANSFERS])
def test_what_shows_goes_out_as_a_workbook(
    on_transfers: SharesPage, tab: ShareTab, tmp_path: Path, qtbot: QtBot
) -> None:
    on_transfers.go_to_tab(tab)
    qtbot.waitUntil(lambda: bool(rows_of(on_transfers.board)))
    target = tmp_path / "أسهم.xlsx"

    with qtbot.waitSignal(on_transfers.told, timeout=5000):
        export_to(on_transfers, on_transfers.shown_export(), target)

    sheet = load_workbook(target).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == len(rows_of(on_transfers.board)) + 1
    assert "أحمد صالح علي ناصر الحداد" in {cell for row in rows for cell in row}


def test_tabs_of_other_pages_lead_there_and_come_back(page: SharesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as gone:
        page.tabs.setCurrentIndex(ShareTab.CARDS)

    assert gone.args == ["cards", SharesVisit(ShareTab.CARDS)]
    assert page.tabs.currentIndex() == ShareTab.LEDGER


def test_ctrl_tab_walks_through_the_tabs(page: SharesPage) -> None:
    press(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)

    assert page.current_tab() is ShareTab.BALANCES


def test_a_letter_typed_in_the_list_searches(page: SharesPage) -> None:
    page.ledger.table.typed.emit("س")

    assert page.ledger.search.text() == "س"


def test_the_panel_folds_away_on_a_narrow_window(page: SharesPage) -> None:
    assert page.panel.isVisible()
    page.toggle_panel()
    assert not page.panel.isVisible()


def test_every_control_of_each_tab_has_a_name(on_transfers: SharesPage) -> None:
    for tab in (ShareTab.LEDGER, ShareTab.BALANCES, ShareTab.TRANSFERS):
        on_transfers.go_to_tab(tab)
        settle()
        assert nameless(on_transfers) == []


def test_no_tab_needs_more_than_a_small_screen(on_transfers: SharesPage) -> None:
    for tab in (ShareTab.LEDGER, ShareTab.BALANCES, ShareTab.TRANSFERS):
        on_transfers.go_to_tab(tab)
        settle()
        hint = on_transfers.minimumSizeHint()
        assert hint.width() <= 1158
        assert hint.height() <= 600
