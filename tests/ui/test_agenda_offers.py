"""What is offered to a new agenda: earlier minutes, open tasks, what was postponed."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import ItemKind, ItemState, MeetingKind
from coopdesk.services.agenda import begin_item, item_rows, remove_item
from coopdesk.services.agenda_offers import FOLLOW_UP_TITLE
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.assignments import AssignmentInput, add_assignment
from coopdesk.services.decisions import DecisionInput, record_decision
from coopdesk.services.meetings import cancel_meeting
from coopdesk.services.sitting import close_meeting
from coopdesk.services.votes import vote_unanimously
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.agenda_offers import OffersDialog
from coopdesk.ui.kit import plain
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.visits import (
    MeetingVisit,
)
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import ON, an_item, planned
from tests.ui.hands import settle
from tests.ui.meeting_office import modal, show, sitting, words
from tests.ui.menu_hands import entries, keep_menus_down

pytestmark = pytest.mark.usefixtures("no_boxes")
K = MeetingKind
AGENDA = 0
LATER = NOW + timedelta(hours=2)


def open_page(ctx: AppContext, qtbot: QtBot, meeting_id: int) -> MeetingPage:
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    page.show_tab(AGENDA)
    return page


def item(ctx: AppContext, meeting_id: int, at: int = 0) -> ItemRow:
    return ctx.read(item_rows, meeting_id)[at]


@pytest.fixture
def earlier(ctx: AppContext) -> int:
    """A board meeting that left a task, a postponed item and minutes nobody approved."""
    meeting_id = sitting(ctx, present=4)
    postponed = an_item(ctx.office, meeting_id, "شراء أرض للمخزن")
    first = item(ctx, meeting_id)
    ctx.write(begin_item, first.id)
    vote = ctx.write(vote_unanimously, first.id, now=NOW)
    decision = ctx.write(record_decision, vote, DecisionInput(text="شراء مضخة"), today=TODAY)
    task = AssignmentInput(task="طلب العروض", responsible="طه", due_on=ON + timedelta(days=5))
    ctx.write(add_assignment, decision, task, today=TODAY)
    ctx.write(close_meeting, meeting_id, now=LATER, reason="ضاق الوقت")
    assert item(ctx, meeting_id, -1).id == postponed
    return meeting_id


def bare(ctx: AppContext, *, on: date = ON + timedelta(days=14)) -> int:
    """A later meeting of the board with one item of its own."""
    meeting_id = planned(ctx.office, K.BOARD, on=on)
    an_item(ctx.office, meeting_id, "بند وحيد")
    for each in ctx.read(item_rows, meeting_id)[:-1]:
        ctx.write(remove_item, each.id)
    return meeting_id


def boxes(dialog: OffersDialog) -> dict[str, QCheckBox]:
    return {plain(each.text()): each for each in dialog.findChildren(QCheckBox) if each.text()}


def test_earlier_minutes_tasks_and_postponed_items_go_onto_the_agenda(
    ctx: AppContext, earlier: int, qtbot: QtBot
) -> None:
    meeting_id = bare(ctx)
    page = open_page(ctx, qtbot, meeting_id)
    said = plain(words(page.agenda.offer_notice))
    assert "محضر" in said
    assert "تكليف" in said
    assert "مؤجل" in said
    page.agenda.offers.click()
    dialog = modal(OffersDialog)
    offered = boxes(dialog)
    assert any("1/2026" in name for name in offered)
    assert offered["شراء أرض للمخزن"].isChecked()
    for _item, box in dialog.template:
        box.setChecked(False)
    dialog.submit()
    settle()

    rows = ctx.read(item_rows, meeting_id)
    assert [row.kind for row in rows[:2]] == [ItemKind.PREVIOUS_MINUTES, ItemKind.FOLLOW_UP]
    assert rows[0].minutes_of_id == earlier
    assert rows[1].title == FOLLOW_UP_TITLE
    assert rows[2].title == "بند وحيد"
    assert "شراء أرض للمخزن" in [row.title for row in rows[3:]]
    assert not page.agenda.offer_notice.isVisible()


def test_what_is_not_ticked_stays_offered(ctx: AppContext, earlier: int, qtbot: QtBot) -> None:
    meeting_id = bare(ctx)
    page = open_page(ctx, qtbot, meeting_id)
    page.agenda.offers.click()
    dialog = modal(OffersDialog)
    for box in boxes(dialog).values():
        box.setChecked(False)
    boxes(dialog)["شراء أرض للمخزن"].setChecked(True)
    dialog.submit()
    settle()
    assert [row.title for row in ctx.read(item_rows, meeting_id)] == [
        "بند وحيد",
        "شراء أرض للمخزن",
    ]
    said = plain(words(page.agenda.offer_notice))
    assert "محضر" in said
    left = sum(row.state is ItemState.POSTPONED for row in ctx.read(item_rows, earlier)) - 1
    assert f"{left} بنود مؤجلة" in said


def test_a_meeting_called_off_is_offered_nothing(
    ctx: AppContext, earlier: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_menus_down(monkeypatch)
    meeting_id = bare(ctx)
    ctx.write(cancel_meeting, meeting_id, reason="لا حاجة")
    page = open_page(ctx, qtbot, meeting_id)
    assert not page.agenda.offers.isVisible()
    assert not page.agenda.offer_notice.isVisible()
    page.agenda.cards[0].more.click()
    assert entries(page.agenda.cards[0].more) == {}
