"""Membership cards on the screen: issued for one, a place or all, replaced, printed."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.shares import CardState
from coopdesk.services.cards import count_card_prints, issue_cards, list_cards
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.storage.models import Member
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import export_to
from coopdesk.ui.forms.share_reason import ShareReason
from coopdesk.ui.pages.card_board import TO_RENEW, UNPRINTED, VALID
from coopdesk.ui.pages.cards import CardsPage
from coopdesk.ui.pages.share_exports import cards_export
from coopdesk.ui.pages.visits import PaperVisit, SharesVisit, ShareTab
from tests.makers import TODAY
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.share_office import People, make_people, rows_of, show


@pytest.fixture
def people(ctx: AppContext) -> People:
    return make_people(ctx)


@pytest.fixture
def issued(ctx: AppContext, people: People) -> list[int]:
    return ctx.write(issue_cards, [people.ahmed, people.salma], today=TODAY)


@pytest.fixture
def page(ctx: AppContext, issued: list[int], qtbot: QtBot) -> CardsPage:
    page = CardsPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(rows_of(page.board)) == 2)
    return page


def press_in_panel(page: CardsPage, words: str) -> None:
    found = [b for b in page.panel.findChildren(QPushButton) if words in b.text()]
    found[-1].click()  # older ones wait to be deleted


def give_reason(page: CardsPage, words: str) -> None:
    dialog = next(each for each in page.findChildren(ShareReason) if each.isVisible())
    type_text(dialog.reason, words)
    dialog.submit()


def test_chips_tell_what_is_left_to_do(
    page: CardsPage, ctx: AppContext, issued: list[int], people: People, qtbot: QtBot
) -> None:
    ctx.write(count_card_prints, issued[:1])
    ctx.write(issue_cards, [people.ali], today=TODAY, valid_until=TODAY + timedelta(days=20))
    qtbot.waitUntil(lambda: len(rows_of(page.board)) == 3)
    assert page.board.chips[VALID].text().endswith("3")
    assert page.board.chips[UNPRINTED].text().endswith("2")

    page.board.chips[TO_RENEW].click()

    assert [row.number for row in rows_of(page.board)] == [9]


def test_a_lost_card_is_replaced_and_shown_for_printing(
    page: CardsPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    page.board.table.choose_row(0)
    settle()
    press_in_panel(page, "بدل فاقد")
    with qtbot.waitSignal(page.go) as gone:
        give_reason(page, "فُقدت في السوق")

    assert gone.args == ["papers", PaperVisit("member-cards", (7,))]
    states = [(row.issue, row.state) for row in ctx.read(list_cards, member_id=people.ahmed)]
    assert states == [(1, CardState.REPLACED), (2, CardState.VALID)]


@pytest.mark.parametrize(
    ("words", "state"), [("استرداد", CardState.RETURNED), ("إلغاء", CardState.VOID)]
)
def test_it_is_handed_in_or_voided_with_a_reason(
    page: CardsPage, ctx: AppContext, people: People, words: str, state: CardState, qtbot: QtBot
) -> None:
    page.board.table.choose_row(1)
    settle()
    press_in_panel(page, words)
    with qtbot.waitSignal(page.done):
        give_reason(page, "طُبعت بصورة غيره")

    kept = ctx.read(list_cards, member_id=people.salma)[0]
    assert (kept.state, kept.state_reason) == (state, "طُبعت بصورة غيره")


def test_chosen_members_are_found_one_after_the_other(
    page: CardsPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    dialog = page.ask_issue()
    dialog.for_chosen.setChecked(True)
    for text in ("9", "انسي"):
        type_text(dialog.choice.search, text)
        press(dialog.choice.search, Qt.Key.Key_Return)
    assert [each.number for each in dialog.chosen] == [9, 8]
    assert "بطاقتين" in dialog.action.text()

    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()

    assert gone.args == ["papers", PaperVisit("member-cards", (9, 8))]
    states = [(row.issue, row.state) for row in ctx.read(list_cards, member_id=people.salma)]
    assert states == [(1, CardState.REPLACED), (2, CardState.VALID)]


def test_all_without_a_card_get_one_but_nobody_who_left(
    page: CardsPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    dialog = page.ask_issue()
    assert dialog.for_all.isChecked()

    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()

    assert gone.args == ["papers", PaperVisit("member-cards", (9,))]
    assert {row.member_id for row in ctx.read(list_cards)} == set(people) - {people.gone}


def test_a_whole_neighbourhood(
    page: CardsPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    place = ctx.write(neighbourhood_id, "السنينة")
    ctx.write(lambda session: move(session.get_one(Member, people.ali), place))
    dialog = page.ask_issue()
    dialog.for_place.setChecked(True)

    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()

    assert gone.args == ["papers", PaperVisit("member-cards", (9,))]
    again = page.ask_issue()
    again.for_place.setChecked(True)
    assert not again.action.isEnabled()
    assert "سارية" in again.text.text()


def move(member: Member, place: int | None) -> None:
    member.neighbourhood_id = place


def test_one_who_left_is_refused_in_the_dialog(
    page: CardsPage, ctx: AppContext, people: People
) -> None:
    dialog = page.ask_issue()
    dialog.for_chosen.setChecked(True)
    dialog.choice.set_member(people.gone)

    dialog.submit()

    assert dialog.trouble.isVisible()
    assert ctx.read(list_cards, member_id=people.gone) == []


def test_a_last_day_that_is_over_is_said_at_its_field(page: CardsPage) -> None:
    dialog = page.ask_issue()
    dialog.until.set_day(date(2026, 1, 1))

    dialog.submit()

    assert dialog.rows["valid_until"].state == "bad"


def test_several_are_renewed_together(
    page: CardsPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    page.board.table.selectAll()
    settle()
    assert "بطاقتان" in " ".join(label.text() for label in page.panel.findChildren(QLabel))
    dialog = page.ask_renew(page.board.picked_rows)
    dialog.until.set_day(date(2040, 1, 1))

    with qtbot.waitSignal(page.go):
        dialog.submit()

    valid = ctx.read(list_cards, state=CardState.VALID)
    assert [(row.issue, row.valid_until) for row in valid] == [(2, date(2040, 1, 1))] * 2


def test_the_chosen_ones_are_printed_and_all_when_none_is(page: CardsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as gone:
        page.print_chosen()
    assert gone.args == ["papers", PaperVisit("member-cards")]

    page.board.table.choose_row(1)
    with qtbot.waitSignal(page.go) as gone:
        page.print_chosen()
    assert gone.args == ["papers", PaperVisit("member-cards", (8,))]


def test_those_of_one_member_and_all_again(page: CardsPage, people: People, qtbot: QtBot) -> None:
    page.visit(SharesVisit(ShareTab.CARDS, people.salma))
    qtbot.waitUntil(lambda: [row.number for row in rows_of(page.board)] == [8])

    page.board.only.click()

    qtbot.waitUntil(lambda: len(rows_of(page.board)) == 2)


def test_what_shows_goes_out_as_a_workbook(page: CardsPage, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "بطاقات.xlsx"
    with qtbot.waitSignal(page.told, timeout=5000):
        export_to(page, cards_export(page.board.shown), target)

    sheet = load_workbook(target).active
    assert sheet is not None
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == ["7-1", "8-1"]


def test_every_control_has_a_name_and_the_page_fits(page: CardsPage) -> None:
    page.board.table.choose_row(0)
    settle()
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 1158
    assert page.minimumSizeHint().height() <= 600
