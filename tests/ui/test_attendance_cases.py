"""The attendance desk beyond marking: guests, proxies, other desks, the end, the window."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import AttendanceState, MeetingStatus
from coopdesk.services.attendance import mark_present
from coopdesk.services.guests import list_guests
from coopdesk.services.meetings import get_meeting
from coopdesk.services.office import Office
from coopdesk.services.proxies import list_proxies
from coopdesk.services.rules import set_rules
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.guest import GuestDialog
from coopdesk.ui.forms.proxy import ProxyDialog
from coopdesk.ui.forms.sitting import CloseDialog
from coopdesk.ui.kit import plain
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.pages.attendance_desk import AttendanceDesk
from coopdesk.ui.pages.visits import AttendanceVisit, MeetingVisit, PaperVisit
from tests.makers import NOW, make_member
from tests.services.sitting_maker import called
from tests.ui.attendance_hands import mark, present, said, states, type_in
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.meeting_office import (
    Clock,
    at_the_door,
    entitled,
    modal,
    people,
    show,
    words,
)


@pytest.fixture
def clock(ctx: AppContext) -> Clock:
    return Clock(ctx.office)


@pytest.fixture
def meeting_id(ctx: AppContext) -> int:
    return at_the_door(ctx)


@pytest.fixture
def desk(ctx: AppContext, clock: Clock, meeting_id: int, qtbot: QtBot) -> AttendanceDesk:
    page = AttendanceDesk(ctx)
    show(page, qtbot, AttendanceVisit(meeting_id))
    return page


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was said in a box that interrupts; nobody is there to close it."""
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    return told


def test_a_proxy_is_refused_with_its_sentence_and_taken_once_allowed(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int, qtbot: QtBot
) -> None:
    mark(desk, "1")
    type_in(desk, "2")
    QTest.keyClick(desk.parts.field, Qt.Key.Key_F7)
    dialog = modal(ProxyDialog)
    dialog.submit()
    assert dialog.rows["paper_ref"].state == "bad"
    type_text(dialog.holder, "الحداد")
    assert "أحمد صالح علي ناصر الحداد" in dialog.found.text()
    type_text(dialog.rows["paper_ref"].field, "توكيل 3")
    dialog.submit()
    assert dialog.trouble.isVisible()
    assert "توكيل" in dialog.trouble.text.text()
    assert "الإعدادات" in dialog.trouble.text.text()
    assert dialog.holder.value() == "الحداد"

    ctx.write(set_rules, {"assembly.proxies": "yes"})
    with qtbot.waitSignal(dialog.acted):
        dialog.submit()

    (proxy,) = ctx.read(list_proxies, meeting_id)
    assert (proxy.giver_number, proxy.holder_number, proxy.counts) == (2, 1, True)
    assert present(desk) == "2"


def test_a_guest_is_noted_and_counts_apart(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int, qtbot: QtBot
) -> None:
    type_in(desk, "عبد الكريم المروني")
    assert "ضيف" in words(desk.parts.hits.outside)
    QTest.keyClick(desk.parts.field, Qt.Key.Key_F3)
    dialog = modal(GuestDialog)
    assert dialog.value("full_name") == "عبد الكريم المروني"
    dialog.full_name.clear()
    dialog.submit()
    assert dialog.rows["full_name"].state == "bad"
    type_text(dialog.full_name, "عبد الكريم المروني")
    type_text(dialog.rows["organisation"].field, "الاتحاد التعاوني")
    with qtbot.waitSignal(dialog.acted):
        dialog.submit()

    (guest,) = ctx.read(list_guests, meeting_id)
    assert (guest.full_name, guest.organisation) == ("عبد الكريم المروني", "الاتحاد التعاوني")
    assert "1" in desk.parts.counts.figures[3].text()
    assert present(desk) == "0"
    assert "عبد الكريم المروني" in words(desk.parts.last)


def test_who_is_not_on_the_list_is_said_with_the_reason(
    desk: AttendanceDesk, ctx: AppContext, qtbot: QtBot
) -> None:
    ctx.write(make_member, "يحيى حمود ناجي صالح الجرادي", number=40, shares=1)

    type_in(desk, "الجرادي")

    text = desk.parts.hits.outside.text.text()
    assert "يحيى حمود ناجي صالح الجرادي" in text
    assert "40" in text
    desk.parts.hits.outside.button.click()
    dialog = modal(GuestDialog)
    assert dialog.value("full_name") == "يحيى حمود ناجي صالح الجرادي"
    dialog.reject()
    settle()


def test_what_another_desk_marks_is_shown_after_its_look(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int
) -> None:
    other = Office(ctx.office.url, data=ctx.office.data, who="محمد", desk="الباب الثاني")
    type_in(desk, "3")
    line = entitled(ctx, meeting_id)[3]
    other.write(mark_present, meeting_id, line, now=NOW + timedelta(minutes=2))
    other.close()

    desk.look_again()

    assert present(desk) == "1"
    assert "الباب الثاني" in words(desk)
    assert "حضر" in desk.parts.hits.rows[0].pill.accessibleName()
    press(desk.parts.field, Qt.Key.Key_Return)
    assert "الباب الثاني" in said(desk)
    assert len(states(ctx, meeting_id)) == 1


def test_ctrl_z_leaves_the_marks_of_another_desk_alone(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int
) -> None:
    mark(desk, "1")
    other = Office(ctx.office.url, data=ctx.office.data, who="محمد", desk="الباب الثاني")
    line = entitled(ctx, meeting_id)[3]
    other.write(mark_present, meeting_id, line, now=NOW + timedelta(minutes=2))
    other.close()

    desk.handlers()["undo"]()

    assert states(ctx, meeting_id) == {3: AttendanceState.PRESENT}


def test_the_session_is_opened_from_the_desk_when_there_is_a_quorum(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int, qtbot: QtBot
) -> None:
    mark(desk, *"123456")
    desk.parts.next.button.click()
    dialog = modal(CloseDialog)
    dialog.submit()
    assert dialog.rows["chair"].state == "bad"
    type_text(dialog.rows["chair"].field, "أحمد صالح علي ناصر الحداد")
    type_text(dialog.rows["secretary"].field, "طه حسن مرشد قائد العريقي")
    with qtbot.waitSignal(desk.go) as gone:
        dialog.submit()

    assert gone.args == ["meeting", MeetingVisit(meeting_id)]
    assert ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.IN_SESSION
    desk.reload()
    assert desk.parts.field.isVisible()
    mark(desk, "7")
    assert len(states(ctx, meeting_id)) == 7


def test_a_meeting_that_ended_can_only_be_read(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int, boxes: list[str], qtbot: QtBot
) -> None:
    mark(desk, "1")
    type_in(desk, "2")
    desk.parts.next.button.click()
    modal(CloseDialog).submit()
    desk.reload()

    assert ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.NO_QUORUM
    assert desk.parts.over.isVisible()
    assert not desk.parts.field.isVisible()
    assert not desk.parts.guest.isEnabled()
    desk.handlers()["undo"]()
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F7):
        QTest.keyClick(desk, key)
    desk.handlers()["more"]()
    settle()
    assert states(ctx, meeting_id) == {1: AttendanceState.PRESENT}
    assert desk.findChild(GuestDialog) is None
    assert desk.findChild(ProxyDialog) is None
    with qtbot.waitSignal(desk.go) as gone:
        desk.parts.paper.click()
    assert gone.args[0] == "papers"
    assert isinstance(gone.args[1], PaperVisit)
    assert nameless(desk) == []


def test_marks_begin_with_one_press_when_the_call_has_gone_out(
    ctx: AppContext, clock: Clock, qtbot: QtBot
) -> None:
    people(ctx)
    meeting_id = called(ctx.office)
    page = AttendanceDesk(ctx)
    show(page, qtbot, AttendanceVisit(meeting_id))
    assert page.parts.waiting.isVisible()
    assert page.parts.begin.isVisible()
    assert nameless(page) == []

    page.parts.begin.click()
    assert not page.parts.waiting.isVisible()

    assert page.parts.field.isVisible()
    mark(page, "4")
    assert states(ctx, meeting_id) == {4: AttendanceState.PRESENT}


def test_in_the_window_the_keys_reach_the_desk_while_the_field_has_the_focus(
    ctx: AppContext, clock: Clock, meeting_id: int, qtbot: QtBot
) -> None:
    window = MainWindow(ctx)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.open_page("home")
    window.open_page("attendance", AttendanceVisit(meeting_id))
    settle()
    page = window.pages.current
    assert isinstance(page, AttendanceDesk)
    field = page.parts.field
    mark(page, "1")
    clock.forward(1)
    type_in(page, "2")
    press(field, Qt.Key.Key_Return)
    type_in(page, "3")

    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert states(ctx, meeting_id) == {1: AttendanceState.PRESENT}
    type_in(page, "1")
    QTest.keyClick(field, Qt.Key.Key_F6)
    assert states(ctx, meeting_id) == {1: AttendanceState.LEFT}
    assert not window.sidebar.isVisible()
    assert not window.top_bar.isVisible()
    QTest.keyClick(field, Qt.Key.Key_F11)
    settle()
    assert window.pages.current is not page
    assert window.top_bar.isVisible()


def test_every_control_has_a_name_in_english_too(
    ctx: AppContext,
    clock: Clock,
    meeting_id: int,
    dressed: Callable[[Preferences], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    dressed(Preferences(language="en"))
    page = AttendanceDesk(ctx)
    show(page, qtbot, AttendanceVisit(meeting_id))
    assert nameless(page) == []
    mark(page, "1")
    type_in(page, "1")

    assert said(page).startswith("Marked present: ")
    assert page.parts.hits.rows[0].pill.accessibleName().startswith("present since")
    assert plain(page.parts.quorum.rule.text()).endswith("Article 54")
    assert nameless(page) == []
    assert {heading for heading, _text in page.help_text()} == {"Marking who comes", "Other cases"}
