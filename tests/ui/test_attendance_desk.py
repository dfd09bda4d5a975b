"""The attendance desk through its widgets: typed, marked, counted, taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.meetings import AttendanceState
from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.services.attendance_list import iter_attendance, quorum_state
from coopdesk.services.numbering import raise_to
from coopdesk.storage.models import Member, ShareTransaction
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.attendance_desk import AttendanceDesk
from coopdesk.ui.pages.visits import AttendanceVisit
from tests.makers import NOW, make_cooperative
from tests.services.sitting_maker import come, opened
from tests.ui.attendance_hands import found, mark, present, said, states, type_in
from tests.ui.hands import press, type_text
from tests.ui.meeting_office import (
    Clock,
    at_the_door,
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


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("سلمى عبد الله", "سلمى عبد الله قاسم علي الآنسي"),
        ("الانسي سلمي", "سلمى عبد الله قاسم علي الآنسي"),
        ("صالح احمد مقبل", "علي أحمد صالح مقبل الريمي"),
        ("المقطري", "ناصر محمد علي حسن المقطري"),
        ("5", "بشرى عبده سعيد ناجي الحكيمي"),
        ("٥", "بشرى عبده سعيد ناجي الحكيمي"),
        ("CD1/M/6", "طه حسن مرشد قائد العريقي"),
        ("771234567", "أحمد صالح علي ناصر الحداد"),
        ("0771234567", "أحمد صالح علي ناصر الحداد"),
        ("4567", "أحمد صالح علي ناصر الحداد"),
    ],
)
def test_words_in_any_order_a_number_a_card_or_a_phone_find(
    desk: AttendanceDesk, typed: str, first: str
) -> None:
    type_in(desk, typed)

    assert found(desk)[0] == first


def test_enter_marks_and_the_counts_follow_at_once(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int
) -> None:
    mark(desk, "الانسي")

    assert states(ctx, meeting_id) == {2: AttendanceState.PRESENT}
    assert "سلمى" in said(desk)
    assert desk.parts.field.text() == ""
    assert found(desk) == []
    card = desk.parts.quorum
    assert "1" in card.present.text()
    assert "5" in card.missing.text()
    assert "المادة" in card.rule.text()
    assert "54" in card.rule.text()
    assert "1" in desk.parts.counts.figures[0].text()
    assert "سلمى عبد الله قاسم علي الآنسي" in words(desk.parts.last)


def test_the_quorum_is_said_the_moment_it_is_reached(
    desk: AttendanceDesk, ctx: AppContext, clock: Clock, meeting_id: int
) -> None:
    mark(desk, "1", "2", "3", "4", "5")
    assert desk.parts.quorum.verdict.accessibleName() == "لم يكتمل بعد"
    assert "المادة 54" in desk.parts.next.text.text()
    clock.forward(20)

    mark(desk, "6")

    state = ctx.read(quorum_state, meeting_id)
    assert (state.is_met, state.met_at) == (True, clock.now)
    shown = clock.now.astimezone()
    assert f"{shown.hour}:{shown.minute:02}" in desk.parts.quorum.verdict.accessibleName()
    assert desk.parts.quorum.missing.isVisible() is False
    assert "النصاب" in desk.parts.next.text.text()


def test_the_moment_of_the_quorum_does_not_move_when_somebody_leaves(
    desk: AttendanceDesk, clock: Clock
) -> None:
    mark(desk, "1", "2", "3", "4", "5", "6")
    reached = desk.parts.quorum.verdict.accessibleName()
    clock.forward(40)
    mark(desk, "7")
    type_in(desk, "1")
    desk.handlers()["more"]()
    assert present(desk) == "6"
    assert desk.parts.quorum.verdict.accessibleName() == reached

    type_in(desk, "2")
    desk.handlers()["more"]()

    assert present(desk) == "5"
    assert desk.parts.quorum.verdict.accessibleName() == f"{reached} ثم نقص"


def test_a_second_enter_says_since_when_and_changes_nothing(
    desk: AttendanceDesk, ctx: AppContext, clock: Clock, meeting_id: int
) -> None:
    mark(desk, "2")
    clock.forward(10)

    mark(desk, "2")

    came = NOW.astimezone()
    assert f"{came.hour}:{came.minute:02}" in said(desk)
    assert "test" in said(desk)
    rows = ctx.read(lambda session: list(iter_attendance(session, meeting_id)))
    assert [row.arrived_at for row in rows if row.state] == [NOW]


def test_ctrl_z_takes_the_newest_mark_back_and_says_whose(
    desk: AttendanceDesk, ctx: AppContext, clock: Clock, meeting_id: int
) -> None:
    mark(desk, "1")
    clock.forward(1)
    mark(desk, "2")

    desk.handlers()["undo"]()

    assert states(ctx, meeting_id) == {1: AttendanceState.PRESENT}
    assert "سلمى" in said(desk)
    assert present(desk) == "1"
    desk.handlers()["undo"]()
    assert "أحمد" in said(desk)
    assert states(ctx, meeting_id) == {}

    desk.handlers()["undo"]()

    assert "أحمد" not in said(desk)


def test_a_leaving_taken_back_keeps_the_moment_of_the_coming(
    desk: AttendanceDesk, ctx: AppContext, clock: Clock, meeting_id: int
) -> None:
    mark(desk, "2")
    clock.forward(30)
    type_in(desk, "2")
    desk.handlers()["more"]()
    assert states(ctx, meeting_id) == {2: AttendanceState.LEFT}

    desk.handlers()["undo"]()

    (row,) = [
        row
        for row in ctx.read(lambda session: list(iter_attendance(session, meeting_id)))
        if row.state
    ]
    assert (row.state, row.arrived_at, row.left_at) == (AttendanceState.PRESENT, NOW, None)
    assert "سلمى" in said(desk)


def test_who_left_comes_back_with_enter(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int
) -> None:
    mark(desk, "2")
    type_in(desk, "2")
    assert "حضر" in desk.parts.hits.rows[0].pill.accessibleName()
    desk.parts.hits.rows[0].button.click()
    assert states(ctx, meeting_id) == {2: AttendanceState.LEFT}
    assert "1" in desk.parts.counts.figures[2].text()

    mark(desk, "2")

    assert states(ctx, meeting_id) == {2: AttendanceState.PRESENT}


def test_leaving_before_coming_is_refused_in_words(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int, boxes: list[str]
) -> None:
    type_in(desk, "2")

    desk.handlers()["more"]()

    assert len(boxes) == 1
    assert states(ctx, meeting_id) == {}
    assert desk.parts.field.text() == "2"


def test_f4_excuses_and_the_arrows_choose_whom(
    desk: AttendanceDesk, ctx: AppContext, meeting_id: int
) -> None:
    type_in(desk, "صالح")
    names = found(desk)
    assert len(names) == 3
    press(desk.parts.field, Qt.Key.Key_Down)
    chosen = desk.parts.hits.chosen
    assert chosen is not None
    assert chosen.full_name == names[1]

    QTest.keyClick(desk.parts.field, Qt.Key.Key_F4)

    assert states(ctx, meeting_id) == {chosen.number: AttendanceState.EXCUSED}
    assert chosen.full_name in said(desk)
    press(desk, Qt.Key.Key_Escape)
    assert desk.parts.field.text() == ""


def test_letters_typed_anywhere_land_in_the_field(desk: AttendanceDesk) -> None:
    desk.parts.guest.setFocus()

    type_text(desk, "طه")

    assert desk.parts.field.text() == "طه"
    assert found(desk) == ["طه حسن مرشد قائد العريقي"]


def test_each_of_the_last_marks_can_be_taken_back(
    desk: AttendanceDesk, ctx: AppContext, clock: Clock, meeting_id: int
) -> None:
    mark(desk, "1")
    clock.forward(1)
    mark(desk, "2")
    older = next(
        each
        for each in desk.parts.last.findChildren(type(desk.parts.guest))
        if "أحمد" in each.accessibleName()
    )

    older.click()

    assert states(ctx, meeting_id) == {2: AttendanceState.PRESENT}


def test_five_thousand_are_found_and_marked(ctx: AppContext, clock: Clock, qtbot: QtBot) -> None:
    firsts = ("أحمد", "علي", "صالح", "محمد", "طه", "ناجي", "قاسم", "سالم", "يحيى", "حسن")

    def make(session: Session) -> None:
        make_cooperative(session, board_size=5, control_size=3)
        for number in range(1, 5001):
            own = " ".join(firsts[int(digit)] for digit in f"{number:05}")
            since = {"joined_on": date(2025, 1, 1), "status_on": date(2025, 1, 1)}
            session.add(
                Member(number=number, full_name=own, name_key=fold(own), created_at=NOW, **since)
            )
        session.flush()
        for member_id in session.scalars(select(Member.id)).all():
            session.add(
                ShareTransaction(
                    member_id=member_id,
                    on_date=date(2025, 1, 1),
                    kind=ShareKind.OPENING,
                    shares=1,
                    unit_value=5000,
                    amount=5000,
                    paid_in=PaidIn.CASH,
                    created_at=NOW,
                )
            )
        session.flush()
        raise_to(session, "member", 5000)

    ctx.write(make)
    meeting_id = opened(ctx.office)
    page = AttendanceDesk(ctx)
    show(page, qtbot, AttendanceVisit(meeting_id))

    type_in(page, "قاسم سالم")
    assert len(found(page)) == 8
    assert "5,000" in page.parts.found.text()
    assert page.parts.hits.more.isVisible()
    type_in(page, "4999")
    assert len(found(page)) == 1
    mark(page, "4999", "CD1/M/12")
    come(ctx.office, meeting_id, 30)

    assert states(ctx, meeting_id)[4999] is AttendanceState.PRESENT
    assert present(page) == "31"
    assert "3,334" in page.parts.quorum.rule.text()
