"""Who is entitled, who was called and who came, in the tabs of a meeting."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import DeliveryState
from coopdesk.domain.members import MemberStatus
from coopdesk.services.attendance import mark_left
from coopdesk.services.entitled import count_entitled
from coopdesk.services.invitations import invitation_counts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.freeze import FreezeDialog
from coopdesk.ui.forms.invite_guest import InviteGuestDialog
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.kit import LongTextEdit, plain
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.meeting_calls import CallsTab
from coopdesk.ui.pages.meeting_entitled import EntitledTab
from coopdesk.ui.pages.meeting_present import PresentTab
from coopdesk.ui.pages.visits import AttendanceVisit, MeetingVisit, MemberVisit, PaperVisit
from tests.makers import NOW
from tests.services.sitting_maker import called, come, listed, opened, set_status
from tests.ui.hands import nameless, press, type_text
from tests.ui.meeting_office import PEOPLE, entitled, modal, people, show, words

pytestmark = pytest.mark.usefixtures("no_boxes")
ENTITLED, CALLS, PRESENT = 1, 2, 3


def open_tab(ctx: AppContext, qtbot: QtBot, meeting_id: int, tab: int) -> MeetingPage:
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    page.show_tab(tab)
    return page


def test_the_frozen_list_stays_and_says_who_is_left_out_and_why(
    ctx: AppContext, qtbot: QtBot
) -> None:
    members = people(ctx)
    set_status(ctx.office, members[8], MemberStatus.SUSPENDED)
    meeting_id = listed(ctx.office)
    set_status(ctx.office, members[0], MemberStatus.WITHDRAWN)
    page = open_tab(ctx, qtbot, meeting_id, ENTITLED)
    tab = page.views[ENTITLED]
    assert isinstance(tab, EntitledTab)

    assert tab.table.rows.rowCount() == 8
    tab.search.setText("الحداد")
    tab.search.search_now()
    assert tab.table.rows.rowCount() == 1
    tab.table.choose_row(0)
    with qtbot.waitSignal(page.go) as gone:
        press(tab.table, Qt.Key.Key_Return)
    assert gone.args == ["member", MemberVisit(members[0])]
    tab.search.setText("")
    tab.search.search_now()
    tab.outside.click()
    row = tab.table.rows.row_at(0)
    assert row is not None
    assert (row.full_name, row.left_out is not None) == (PEOPLE[8][0], True)
    with qtbot.waitSignal(page.go) as gone:
        tab.printing.click()
    assert gone.args == ["papers", PaperVisit("entitled-list", ("assembly/1/2026",))]


def test_a_list_frozen_too_early_is_made_anew_with_a_reason(ctx: AppContext, qtbot: QtBot) -> None:
    members = people(ctx)
    meeting_id = listed(ctx.office)
    page = open_tab(ctx, qtbot, meeting_id, ENTITLED)
    tab = page.views[ENTITLED]
    assert isinstance(tab, EntitledTab)
    tab.thaw.click()
    dialog = modal(ReasonDialog)
    field = dialog.rows["reason"].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText("نسي الكاتب عضوًا")
    dialog.submit()
    set_status(ctx.office, members[8], MemberStatus.SUSPENDED)

    tab.freeze()
    modal(FreezeDialog).submit()

    assert ctx.read(count_entitled, meeting_id)[0] == 8
    assert nameless(page) == []


def test_who_received_the_call_is_noted_line_by_line(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    meeting_id = called(ctx.office)
    page = open_tab(ctx, qtbot, meeting_id, CALLS)
    tab = page.views[CALLS]
    assert isinstance(tab, CallsTab)
    assert tab.table.rows.rowCount() == 9
    tab.table.choose_row(0)
    tab.received.click()
    tab.table.choose_row(1)
    tab.returned.click()

    found = ctx.read(invitation_counts, meeting_id)
    assert (found.sent, found.delivered, found.returned) == (9, 1, 1)
    tab.chips[DeliveryState.DELIVERED.value].click()
    assert tab.table.rows.rowCount() == 1
    assert nameless(page) == []


def test_a_guest_is_invited_and_taken_off_the_list(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    meeting_id = called(ctx.office)
    page = open_tab(ctx, qtbot, meeting_id, CALLS)
    tab = page.views[CALLS]
    assert isinstance(tab, CallsTab)
    tab.guest.click()
    dialog = modal(InviteGuestDialog)
    dialog.submit()
    assert dialog.rows["full_name"].state == "bad"
    assert nameless(dialog) == []
    type_text(dialog.rows["full_name"].field, "عبد الكريم المروني")
    dialog.submit()
    assert ctx.read(invitation_counts, meeting_id).guests == 1
    tab.chips["guests"].click()
    tab.table.choose_row(0)

    tab.guest_off.click()

    assert ctx.read(invitation_counts, meeting_id).guests == 0


def test_who_came_left_or_stayed_away_is_listed(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    meeting_id = opened(ctx.office)
    come(ctx.office, meeting_id, 4)
    ctx.write(mark_left, meeting_id, entitled(ctx, meeting_id)[1], now=NOW)
    page = open_tab(ctx, qtbot, meeting_id, PRESENT)
    tab = page.views[PRESENT]
    assert isinstance(tab, PresentTab)

    assert tab.table.rows.rowCount() == 3
    tab.chips["left"].click()
    assert tab.table.rows.rowCount() == 1
    tab.chips["absent"].click()
    assert tab.table.rows.rowCount() == 5
    assert "3" in plain(words(page.panel))
    assert nameless(page) == []
    with qtbot.waitSignal(page.go) as gone:
        tab.desk.click()
    assert gone.args == ["attendance", AttendanceVisit(meeting_id)]
    with qtbot.waitSignal(page.go) as gone:
        tab.printing.click()
    assert gone.args == ["papers", PaperVisit("attendance-record", ("assembly/1/2026",))]
