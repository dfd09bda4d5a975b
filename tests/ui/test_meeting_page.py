"""One meeting from its plan to the next call, through the widgets of its page."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import (
    ItemKind,
    ItemState,
    MeetingKind,
    MeetingStatus,
)
from coopdesk.services.agenda_rows import ItemRow, item_rows
from coopdesk.services.decision_list import DecisionFilter, DecisionRow, list_decisions
from coopdesk.services.entitled import count_entitled
from coopdesk.services.invitations import invitation_counts
from coopdesk.services.meetings import get_meeting
from coopdesk.services.sitting import close_without_quorum, open_attendance
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.agenda_item import ItemDialog
from coopdesk.ui.forms.agenda_offers import OffersDialog
from coopdesk.ui.forms.assignment import AssignmentDialog
from coopdesk.ui.forms.call import CallDialog
from coopdesk.ui.forms.decision import DecisionDialog
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.freeze import FreezeDialog
from coopdesk.ui.forms.meeting_end import EndDialog
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.forms.next_call import NextCallDialog
from coopdesk.ui.forms.vote import VoteDialog
from coopdesk.ui.kit import LongTextEdit, plain
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.meeting_decisions import DecisionsTab
from coopdesk.ui.pages.visits import AttendanceVisit, MeetingVisit, PaperVisit
from tests.makers import NOW
from tests.services.sitting_maker import called, come, planned
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.meeting_office import board, modal, people, show, sitting, words

pytestmark = pytest.mark.usefixtures("no_boxes")

K = MeetingKind
AGENDA, DECISIONS = 0, 4


def open_page(ctx: AppContext, qtbot: QtBot, meeting_id: int) -> MeetingPage:
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    return page


def items(ctx: AppContext, meeting_id: int) -> list[ItemRow]:
    return ctx.read(item_rows, meeting_id)


def write_in(dialog: FormDialog, name: str, text: str) -> None:
    """Type into a field of several lines."""
    field = dialog.rows[name].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText(text)


def test_the_list_is_frozen_then_the_call_goes_out(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    meeting_id = planned(ctx.office)
    page = open_page(ctx, qtbot, meeting_id)
    page.handlers()["primary"]()
    freeze = modal(FreezeDialog)
    assert "9" in plain(freeze.counted.text())
    assert "6" in plain(freeze.quorum.text.text())
    assert "54" in plain(freeze.quorum.text.text())
    with qtbot.waitSignal(page.done):
        freeze.submit()
    assert ctx.read(count_entitled, meeting_id) == (9, 0)

    page.go_on()
    call = modal(CallDialog)
    assert call.warning.isVisibleTo(call) is False
    with qtbot.waitSignal(page.done):
        call.submit()

    assert ctx.read(invitation_counts, meeting_id).sent == 9
    assert ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.CALLED
    for tab in range(page.tabs.count()):
        page.show_tab(tab)
        settle()
        assert nameless(page) == []


def test_a_call_too_late_is_warned_with_its_article_and_may_be_noted(
    ctx: AppContext, qtbot: QtBot
) -> None:
    people(ctx)
    meeting_id = planned(ctx.office, on=date(2026, 11, 26))
    page = open_page(ctx, qtbot, meeting_id)
    page.go_on()
    modal(FreezeDialog).submit()
    page.go_on()
    call = modal(CallDialog)
    assert call.warning.isVisible()
    assert "15" in plain(call.warning.text.text())

    call.submit()

    assert ctx.read(invitation_counts, meeting_id).sent == 9


def test_an_item_is_added_moved_by_keys_and_taken_off(ctx: AppContext, qtbot: QtBot) -> None:
    board(ctx)
    meeting_id = planned(ctx.office, K.BOARD)
    page = open_page(ctx, qtbot, meeting_id)
    page.show_tab(AGENDA)
    before = len(items(ctx, meeting_id))
    page.agenda.add.click()
    dialog = modal(ItemDialog)
    dialog.submit()
    assert dialog.rows["title"].state == "bad"
    write_in(dialog, "title", "شراء مضخة جديدة")
    dialog.submit()
    added = items(ctx, meeting_id)[-1]
    assert (added.title, added.place) == ("شراء مضخة جديدة", before + 1)
    assert page.agenda.chosen == added.id

    press(page.agenda, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [item.id for item in items(ctx, meeting_id)].index(added.id) == before - 1
    assert page.agenda.chosen == added.id
    press(page.agenda, Qt.Key.Key_Down)
    assert page.agenda.chosen == items(ctx, meeting_id)[-1].id
    press(page.agenda, Qt.Key.Key_Up)
    press(page.agenda, Qt.Key.Key_Delete)

    assert added.id not in [item.id for item in items(ctx, meeting_id)]


def test_what_is_open_elsewhere_is_offered(ctx: AppContext, qtbot: QtBot) -> None:
    board(ctx)
    meeting_id = planned(ctx.office, K.BOARD)
    page = open_page(ctx, qtbot, meeting_id)
    page.show_tab(AGENDA)
    for _ in items(ctx, meeting_id):
        press(page.agenda, Qt.Key.Key_Delete)
    settle()
    assert page.agenda._empty.isVisible()
    assert nameless(page) == []
    page.agenda._empty.findChildren(QPushButton)[0].click()
    dialog = modal(OffersDialog)
    assert dialog.template
    dialog.template[0][1].setChecked(False)

    dialog.submit()

    assert len(items(ctx, meeting_id)) == len(dialog.template) - 1


def test_a_vote_passes_and_becomes_a_numbered_decision_with_its_task(
    ctx: AppContext, qtbot: QtBot
) -> None:
    meeting_id = sitting(ctx, present=4)
    page = open_page(ctx, qtbot, meeting_id)
    item = next(each for each in items(ctx, meeting_id) if each.kind is ItemKind.OTHER)
    page.agenda.choose(item.id)
    press(page.agenda, Qt.Key.Key_Return)
    assert items(ctx, meeting_id)[item.place - 1].state is ItemState.NOW

    page.activateWindow()
    page.agenda.setFocus()
    qtbot.waitUntil(page.agenda.hasFocus)
    QTest.keyClick(page.agenda, Qt.Key.Key_F5)
    vote = modal(VoteDialog)
    assert "4" in plain(vote.present.text())
    vote.in_favour.setValue(5)
    assert vote.rows["in_favour"].state == "bad"
    press(vote, Qt.Key.Key_F8)
    assert vote.in_favour.value() == 4
    assert vote.rows["in_favour"].state != "bad"
    vote.submit()

    decide = modal(DecisionDialog)
    decide.submit()
    assert decide.rows["text"].state == "bad"
    write_in(decide, "text", "الموافقة على شراء المضخة")
    with qtbot.waitSignal(page.done) as done:
        decide.submit()
    assert "1/2026" in plain(done.args[0])
    (decision,) = decisions(ctx, meeting_id)
    assert (decision.text, decision.number_text) == ("الموافقة على شراء المضخة", "1/2026")

    page.show_tab(DECISIONS)
    tab = page.views[DECISIONS]
    assert isinstance(tab, DecisionsTab)
    tab.cards[0].task.click()
    task = modal(AssignmentDialog)
    write_in(task, "task", "طلب ثلاثة عروض أسعار")
    task.who.set_value(None)
    task.who.chosen.emit(None)
    task.submit()
    assert task.rows["responsible"].state == "bad"
    type_text(task.rows["responsible"].field, "طه حسن مرشد")
    task.submit()
    assert decisions(ctx, meeting_id)[0].open_assignments == 1
    assert "طلب ثلاثة عروض أسعار" in words(tab)
    assert nameless(page) == []


def decisions(ctx: AppContext, meeting_id: int) -> list[DecisionRow]:
    return ctx.read(list_decisions, DecisionFilter(meeting_id=meeting_id))


def test_a_tie_asks_for_the_side_of_the_chair(ctx: AppContext, qtbot: QtBot) -> None:
    meeting_id = sitting(ctx, present=4)
    page = open_page(ctx, qtbot, meeting_id)
    page.agenda.do("begin")
    page.agenda.do("vote")
    vote = modal(VoteDialog)
    assert not vote.rows["chair_side"].isVisible()
    vote.in_favour.setValue(2)
    vote.against.setValue(2)

    assert vote.rows["chair_side"].isVisible()
    assert "60" in plain(words(vote))
    assert nameless(vote) == []
    vote.reject()
    settle()


def test_items_left_open_are_named_before_the_session_is_closed(
    ctx: AppContext, qtbot: QtBot
) -> None:
    meeting_id = sitting(ctx, present=4)
    page = open_page(ctx, qtbot, meeting_id)
    page.go_on()
    end = modal(EndDialog)
    assert items(ctx, meeting_id)[0].title in words(end)
    end.submit()
    assert end.rows["reason"].state == "bad"
    write_in(end, "reason", "ضاق الوقت")
    with qtbot.waitSignal(page.done):
        end.submit()

    assert ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.HELD
    assert {each.state for each in items(ctx, meeting_id)} == {ItemState.POSTPONED}
    assert not page.agenda.add.isVisible()


def test_without_quorum_the_next_call_is_planned_within_the_law(
    ctx: AppContext, qtbot: QtBot
) -> None:
    people(ctx)
    meeting_id = called(ctx.office)
    ctx.write(open_attendance, meeting_id, now=NOW)
    come(ctx.office, meeting_id, 3)
    ctx.write(close_without_quorum, meeting_id, now=NOW)
    page = open_page(ctx, qtbot, meeting_id)
    page.go_on()
    dialog = modal(NextCallDialog)
    assert "54" in plain(words(dialog))
    day = dialog.rows["on_date"].field
    usual = dialog.day("on_date")
    day.set_day(date(2027, 3, 1))  # type: ignore[attr-defined]  # a DateEdit
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.rows["on_date"].state == "bad" or dialog.trouble.isVisible()
    day.set_day(usual)  # type: ignore[attr-defined]  # a DateEdit
    dialog.at.setText("عصرًا")
    dialog.submit()
    assert dialog.rows["starts_at"].state == "bad"
    dialog.at.set_time(time(16))
    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()

    assert gone.args[0] == "meeting"
    following = ctx.read(get_meeting, gone.args[1].meeting_id).row
    assert (following.call_no, following.starts_at, following.no) == (2, time(16), 1)
    assert following.eligible == 9


def test_a_meeting_is_cancelled_with_its_reason(ctx: AppContext, qtbot: QtBot) -> None:
    board(ctx)
    meeting_id = planned(ctx.office, K.BOARD)
    page = open_page(ctx, qtbot, meeting_id)
    page.do("cancel")
    dialog = modal(ReasonDialog)
    dialog.submit()
    assert any(row.state == "bad" for row in dialog.rows.values())
    write_in(dialog, "reason", "سافر الرئيس")
    with qtbot.waitSignal(page.done):
        dialog.submit()

    assert not page.primary.isVisible()
    assert "سافر الرئيس" in words(page.panel)
    assert nameless(page) == []


def test_the_primary_step_leads_to_the_desk_and_papers_go_by_their_number(
    ctx: AppContext, qtbot: QtBot
) -> None:
    people(ctx)
    meeting_id = called(ctx.office)
    page = open_page(ctx, qtbot, meeting_id)
    with qtbot.waitSignal(page.go) as gone:
        page.primary.click()
    assert gone.args == ["attendance", AttendanceVisit(meeting_id)]
    with qtbot.waitSignal(page.go) as gone:
        page.handlers()["print"]()
    assert gone.args[0] == "papers"
    assert isinstance(gone.args[1], PaperVisit)
    assert gone.args[1].numbers == ("assembly/1/2026",)


def test_in_the_window_ctrl_n_adds_an_item_whatever_tab_it_came_from(
    ctx: AppContext, qtbot: QtBot
) -> None:
    people(ctx)
    meeting_id = called(ctx.office)
    window = MainWindow(ctx)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.open_page("home")
    window.open_page("meeting", MeetingVisit(meeting_id))
    page = window.pages.current
    assert isinstance(page, MeetingPage)
    page.show_tab(DECISIONS)
    window.open_page("home")
    window.open_page("meeting", MeetingVisit(meeting_id))
    settle()
    page.show_tab(AGENDA)
    new = window.actions_by_id["new"]
    assert new.isEnabled()

    new.trigger()

    dialog = modal(ItemDialog)
    dialog.reject()
    settle()
    page.show_tab(DECISIONS)
    new.trigger()
    settle()
    assert [each for each in page.findChildren(ItemDialog) if each.isVisible()] == []


def test_it_speaks_english_too(
    ctx: AppContext, dressed: Callable[[Preferences], None], qtbot: QtBot
) -> None:
    dressed(Preferences(language="en"))
    meeting_id = sitting(ctx, present=4)
    page = open_page(ctx, qtbot, meeting_id)
    page.agenda.do("begin")

    assert page.primary.text().strip() == "Close the session…"
    assert "Quorum" in words(page.panel)
    for tab in range(page.tabs.count()):
        page.show_tab(tab)
        settle()
        assert nameless(page) == []
    assert dict(page.help_text()).keys() == {
        "From plan to approval",
        "During the session",
        "Guests, proxies, late comers",
    }


@pytest.mark.parametrize("kind", [K.CONTROL, K.CONSULTATIVE])
def test_a_meeting_of_any_kind_opens_on_its_page(
    ctx: AppContext, kind: MeetingKind, qtbot: QtBot
) -> None:
    people(ctx)
    title = "لقاء تشاوري" if kind is K.CONSULTATIVE else ""
    page = open_page(ctx, qtbot, planned(ctx.office, kind, title=title))

    assert page.header.title.text()
    assert nameless(page) == []
