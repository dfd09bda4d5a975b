"""The desk beyond typing names: excuses before it opens, scanners under any keyboard, old cards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coopdesk.domain.arabic import arabic_digits
from coopdesk.domain.card_marks import card_mark
from coopdesk.domain.keyboards import ARABIC_101, ARABIC_X11, arabic_keys
from coopdesk.domain.meetings import AttendanceState, MeetingStatus
from coopdesk.services.cards import issue_cards, replace_card
from coopdesk.services.meetings import get_meeting
from coopdesk.services.merging import merge_members
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.attendance_desk import AttendanceDesk
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.visits import AttendanceVisit, MeetingVisit
from tests.makers import TODAY, make_member
from tests.services.sitting_maker import called, listed, opened, planned
from tests.ui.attendance_hands import found, mark, present, said, states, type_in
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.meeting_office import Clock, people, show, words


def desk_of(ctx: AppContext, meeting_id: int, qtbot: QtBot) -> AttendanceDesk:
    page = AttendanceDesk(ctx)
    show(page, qtbot, AttendanceVisit(meeting_id))
    return page


def scan(desk: AttendanceDesk, text: str) -> None:
    """As a scanner does it: the keys, then Enter, into whatever stands in the field."""
    type_text(desk.parts.field, text)
    press(desk.parts.field, Qt.Key.Key_Return)


# excuses before the desk opens


@pytest.mark.parametrize("stage", [listed, called])
def test_an_excuse_by_phone_is_noted_before_the_desk_begins(
    ctx: AppContext, qtbot: QtBot, stage: object
) -> None:
    Clock(ctx.office)
    people(ctx)
    meeting_id = listed(ctx.office) if stage is listed else called(ctx.office)
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    assert page.meeting is not None
    menu = page.acts.menu(page.more, page.meeting)
    actions = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(page.go) as gone:
        actions["سجّل اعتذارًا…"].trigger()
    assert gone.args == ["attendance", AttendanceVisit(meeting_id)]

    desk = desk_of(ctx, meeting_id, qtbot)
    assert desk.parts.waiting.isVisible()
    assert desk.parts.begin.isVisible() is (stage is called)
    type_in(desk, "الانسي")
    assert not desk.parts.waiting.isVisible()
    row = desk.parts.hits.rows[0]
    assert row.button.text().strip() == "اعتذر"
    press(desk.parts.field, Qt.Key.Key_Return)
    assert "لم يبدأ" in said(desk)
    assert states(ctx, meeting_id) == {}

    QTest.keyClick(desk.parts.field, Qt.Key.Key_F4)
    type_in(desk, "6")
    row.button.click()

    excused = AttendanceState.EXCUSED
    assert states(ctx, meeting_id) == {2: excused, 6: excused}
    assert desk.parts.waiting.isVisible()
    assert present(desk) == "0"
    assert nameless(desk) == []
    desk.handlers()["undo"]()
    assert states(ctx, meeting_id) == {2: excused}
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F6, Qt.Key.Key_F7):
        type_in(desk, "5")
        QTest.keyClick(desk.parts.field, key)
    assert states(ctx, meeting_id) == {2: excused}
    assert ctx.read(get_meeting, meeting_id).row.status in (
        MeetingStatus.PLANNED,
        MeetingStatus.CALLED,
    )


def test_who_was_excused_before_may_still_come(ctx: AppContext, qtbot: QtBot) -> None:
    clock = Clock(ctx.office)
    people(ctx)
    meeting_id = called(ctx.office)
    desk = desk_of(ctx, meeting_id, qtbot)
    type_in(desk, "2")
    QTest.keyClick(desk.parts.field, Qt.Key.Key_F4)
    desk.parts.begin.click()
    clock.forward(5)

    mark(desk, "2")

    assert states(ctx, meeting_id) == {2: AttendanceState.PRESENT}
    desk.handlers()["undo"]()
    assert states(ctx, meeting_id) == {2: AttendanceState.EXCUSED}


def test_without_a_list_the_desk_says_what_is_missing(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    desk = desk_of(ctx, planned(ctx.office), qtbot)
    assert "لم يُثبَّت" in desk.parts.waiting.title.text()
    assert not desk.parts.field.isVisible()
    assert not desk.parts.begin.isVisible()


# scanners and old cards


@pytest.mark.parametrize("layout", [{}, ARABIC_101, ARABIC_X11], ids=["latin", "windows", "x11"])
@pytest.mark.parametrize("eastern", [False, True])
def test_cards_are_marked_one_after_another_under_any_keyboard(
    ctx: AppContext, qtbot: QtBot, layout: dict[str, str], *, eastern: bool
) -> None:
    people(ctx)
    meeting_id = opened(ctx.office)
    desk = desk_of(ctx, meeting_id, qtbot)
    for number in (4, 999, 7, 2):  # nobody has 999: the next card replaces it
        text = arabic_keys(card_mark(number), layout)
        scan(desk, arabic_digits(text) if eastern else text)
        if number == 999:
            assert "لا أحد" in words(desk.parts.hits)

    marked = dict.fromkeys((2, 4, 7), AttendanceState.PRESENT)
    assert states(ctx, meeting_id) == marked
    assert "سلمى" in said(desk)


def test_the_card_of_a_double_marks_who_stayed_and_says_so(ctx: AppContext, qtbot: QtBot) -> None:
    ids = people(ctx)
    twin = ctx.write(make_member, "سلمى عبدالله قاسم الآنسي", number=40, shares=1)
    ctx.write(merge_members, ids[1], twin, choices={}, reason="", today=TODAY)
    meeting_id = opened(ctx.office)
    desk = desk_of(ctx, meeting_id, qtbot)

    type_in(desk, "40")
    assert found(desk)[0] == "سلمى عبد الله قاسم علي الآنسي"
    notice = desk.parts.hits.led
    assert notice.isVisible()
    assert "40" in notice.text.text()
    assert "دُمج" in notice.text.text()

    desk.parts.field.clear()
    assert not notice.isVisible()
    scan(desk, arabic_keys(card_mark(40)))
    assert states(ctx, meeting_id) == {2: AttendanceState.PRESENT}
    assert "دُمج" in said(desk)
    mark(desk, "3")
    assert "دُمج" not in said(desk)


def test_a_replaced_card_says_so_and_marks_its_member(ctx: AppContext, qtbot: QtBot) -> None:
    ids = people(ctx)
    [card] = ctx.write(issue_cards, [ids[4]], today=TODAY)
    ctx.write(replace_card, card, reason="فُقدت", today=TODAY)
    meeting_id = opened(ctx.office)
    desk = desk_of(ctx, meeting_id, qtbot)
    type_in(desk, "5-1")
    settle()
    assert "استُبدلت" in desk.parts.hits.led.text.text()
    press(desk.parts.field, Qt.Key.Key_Return)
    assert states(ctx, meeting_id) == {5: AttendanceState.PRESENT}
    mark(desk, "5-2")
    assert "استُبدلت" not in said(desk)
