"""The transfers on the screen, and what all tabs of the shares have in common."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.services.share_ledger import balances
from coopdesk.services.share_moves import (
    get_transfer,
)
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import export_to
from coopdesk.ui.forms.transfer_waiting import keep_waiting, waiting_transfers
from coopdesk.ui.pages.shares import SharesPage
from coopdesk.ui.pages.visits import (
    PaperVisit,
    SharesVisit,
    ShareTab,
    TransferVisit,
)
from tests.makers import TODAY
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.share_office import (
    People,
    buy_two,
    dialog_of,
    hand_on_four,
    make_people,
    open_shares,
    press_in_panel,
    rows_of,
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
def transfer(ctx: AppContext, people: People) -> int:
    return hand_on_four(ctx, people)


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
