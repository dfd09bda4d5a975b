"""Guests who leave, proxies taken back, the marking ended and begun again: from the meeting."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from coopdesk.errors import Problem
from coopdesk.services.attendance import mark_left, mark_present
from coopdesk.services.attendance_list import quorum_state
from coopdesk.services.guests import GuestInput, add_guest, list_guests
from coopdesk.services.meeting_record import get_meeting
from coopdesk.services.proxies import give_proxy, list_proxies
from coopdesk.services.rules import set_rules
from coopdesk.services.sitting import close_without_quorum
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.kit import LongTextEdit, plain
from coopdesk.ui.pages.attendance_desk import AttendanceDesk
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.meeting_present import PresentTab
from coopdesk.ui.pages.visits import AttendanceVisit, MeetingVisit
from tests.makers import NOW
from tests.services.sitting_maker import come, refusal
from tests.ui.hands import nameless, press, settle
from tests.ui.meeting_office import at_the_door, entitled, modal, show, words

pytestmark = pytest.mark.usefixtures("no_boxes")
PRESENT = 3
LATER = NOW + timedelta(minutes=40)


@pytest.fixture
def meeting_id(ctx: AppContext) -> int:
    found = at_the_door(ctx)
    come(ctx.office, found, 3)
    return found


@pytest.fixture
def guest_id(ctx: AppContext, meeting_id: int) -> int:
    given = GuestInput(full_name="عبد الكريم المروني", organisation="الاتحاد التعاوني")
    return ctx.write(add_guest, meeting_id, given, now=NOW)


@pytest.fixture
def page(ctx: AppContext, meeting_id: int, qtbot: QtBot) -> MeetingPage:
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    page.show_tab(PRESENT)
    return page


def tab_of(page: MeetingPage) -> PresentTab:
    tab = page.views[PRESENT]
    assert isinstance(tab, PresentTab)
    return tab


def sure(monkeypatch: pytest.MonkeyPatch, module: str, *, answer: bool = True) -> list[str]:
    """Answer the question that would wait for somebody; what was asked."""
    asked: list[str] = []

    def say(_parent: object, *said: str, **_other: object) -> bool:
        asked.extend(plain(each) for each in said)
        return answer

    monkeypatch.setattr(f"coopdesk.ui.pages.{module}.ask", say)
    return asked


def test_a_guest_leaves_by_f6_and_is_here_again_when_it_was_a_mistake(
    ctx: AppContext, meeting_id: int, guest_id: int, page: MeetingPage, qtbot: QtBot
) -> None:
    tab = tab_of(page)
    page.handlers()["more"]()
    assert ctx.read(list_guests, meeting_id)[0].left_at is None, "the guests do not show yet"
    tab.chips["guests"].click()
    with qtbot.waitSignal(page.done):
        page.handlers()["more"]()

    (guest,) = ctx.read(list_guests, meeting_id)
    assert guest.left_at is not None
    assert ctx.read(quorum_state, meeting_id).guests == 1
    assert tab.guest() is not None
    assert "ما زال هنا" in tab.guest_leaves.text()
    assert nameless(page) == []
    tab.guest_leaves.click()
    assert ctx.read(list_guests, meeting_id)[0].left_at is None
    assert "غادر" in tab.guest_leaves.text()


def test_a_guest_marked_by_mistake_is_taken_off_after_a_question(
    ctx: AppContext,
    meeting_id: int,
    guest_id: int,
    page: MeetingPage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tab = tab_of(page)
    tab.chips["guests"].click()
    asked = sure(monkeypatch, "meeting_present", answer=False)
    tab.guest_off.click()
    assert "المروني" in asked[0]
    assert len(ctx.read(list_guests, meeting_id)) == 1
    sure(monkeypatch, "meeting_present")
    tab.guest_off.click()
    assert ctx.read(list_guests, meeting_id) == []
    assert not tab.guest_off.isEnabled()


def test_a_proxy_is_taken_back_and_the_giver_counts_no_more(
    ctx: AppContext,
    meeting_id: int,
    page: MeetingPage,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tab = tab_of(page)
    assert not tab.chips["proxies"].isVisible()
    ctx.write(set_rules, {"assembly.proxies": "yes"})
    lines = entitled(ctx, meeting_id)
    for giver, holder in ((7, 1), (8, 2)):
        ctx.write(
            give_proxy,
            meeting_id,
            giver_id=lines[giver],
            holder_id=lines[holder],
            paper_ref=f"توكيل {giver}",
            now=NOW,
        )
    page.reload()
    assert ctx.read(quorum_state, meeting_id).present == 5
    tab.chips["proxies"].click()
    assert tab.proxies.rows.rowCount() == 2
    tab.proxies.choose_row(1)
    asked = sure(monkeypatch, "meeting_present")
    with qtbot.waitSignal(page.done):
        tab.take_back.click()

    assert "هدى" in asked[0]
    assert "توكيل 8" in asked[1]
    assert [each.giver_number for each in ctx.read(list_proxies, meeting_id)] == [7]
    assert ctx.read(quorum_state, meeting_id).present == 4
    assert nameless(page) == []
    tab.take_back.click()
    assert ctx.read(list_proxies, meeting_id) == []
    assert not tab.chips["proxies"].isVisible()
    assert tab.chips["present"].isChecked()


def test_after_the_meeting_nothing_of_it_can_be_pressed(
    ctx: AppContext, meeting_id: int, guest_id: int, page: MeetingPage
) -> None:
    ctx.write(close_without_quorum, meeting_id, now=LATER)
    settle()
    tab = tab_of(page)
    tab.chips["guests"].click()
    assert not tab.guest_leaves.isEnabled()
    assert not tab.guest_off.isEnabled()
    page.handlers()["more"]()
    assert ctx.read(list_guests, meeting_id)[0].left_at is None


def entry(page: MeetingPage, words_of_it: str) -> QAction:
    """What the «More» menu of the meeting calls so."""
    assert page.meeting is not None
    menu = page.acts.menu(page.more, page.meeting)
    return next(each for each in menu.actions() if words_of_it in each.text())


def test_the_marking_is_ended_said_everywhere_and_begun_again_with_a_reason(
    ctx: AppContext,
    meeting_id: int,
    page: MeetingPage,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = entitled(ctx, meeting_id)
    desk = AttendanceDesk(ctx)
    show(desk, qtbot, AttendanceVisit(meeting_id))
    assert not desk.parts.quorum.ended.isVisible()
    sure(monkeypatch, "meeting_acts", answer=False)
    entry(page, "أوقف تسجيل").trigger()
    assert ctx.read(get_meeting, meeting_id).registration_closed_at is None
    sure(monkeypatch, "meeting_acts")
    with qtbot.waitSignal(page.done):
        entry(page, "أوقف تسجيل").trigger()

    assert refusal(ctx.office, mark_present, meeting_id, lines[9], now=LATER) is (
        Problem.REGISTRATION_CLOSED
    )
    ctx.write(mark_left, meeting_id, lines[1], now=LATER)
    settle()
    assert "أُوقف" in plain(words(tab_of(page)))
    desk.reload()
    assert desk.parts.quorum.ended.isVisible()
    assert "أُوقف" in plain(desk.parts.quorum.ended.text())

    entry(page, "استأنف تسجيل").trigger()
    dialog = modal(ReasonDialog)
    dialog.submit()
    assert dialog.rows["reason"].state == "bad"
    field = dialog.rows["reason"].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText("وصل وفد القرية متأخرًا")
    with qtbot.waitSignal(page.done):
        press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ctx.write(mark_present, meeting_id, lines[9], now=LATER)
    settle()
    assert not tab_of(page).ended.isVisible()
    desk.reload()
    assert not desk.parts.quorum.ended.isVisible()
