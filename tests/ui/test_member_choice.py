"""Choosing one member by typing, by keyboard and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QListWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberStatus
from coopdesk.storage.models import Member
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.kit import FormRow, TextEdit, column
from tests.makers import make_cooperative, make_member
from tests.ui.hands import nameless, press, settle, type_text


@pytest.fixture
def people(ctx: AppContext) -> dict[str, int]:
    ctx.write(make_cooperative)
    return {
        "ahmed": ctx.write(make_member, "أحمد صالح علي ناصر الحداد", number=7, shares=3),
        "ali": ctx.write(make_member, "علي أحمد صالح مقبل الريمي", number=8, shares=12),
        "salma": ctx.write(
            make_member,
            "سلمى عبد الله قاسم علي الآنسي",
            number=70,
            status=MemberStatus.WITHDRAWN,
        ),
    }


@pytest.fixture
def window(qtbot: QtBot) -> QFrame:
    window = QFrame()
    qtbot.addWidget(window)
    window.resize(700, 500)
    return window


@pytest.fixture
def choice(ctx: AppContext, people: dict[str, int], window: QFrame) -> MemberChoice:
    choice = MemberChoice(ctx)
    window.setLayout(column(FormRow("العضو", choice), TextEdit(), "stretch"))
    window.show()
    choice.search.setFocus()
    settle()
    return choice


def find(choice: MemberChoice, text: str) -> list[str]:
    type_text(choice.search, text)
    choice.search.search_now()
    return [member.full_name for member in choice.hits]


def hits_of(choice: MemberChoice) -> QListWidget:
    found = choice.window().findChild(QListWidget, "hits")
    assert isinstance(found, QListWidget)
    return found


def test_any_spelling_of_a_part_finds_and_enter_chooses(
    choice: MemberChoice, people: dict[str, int], qtbot: QtBot
) -> None:
    assert find(choice, "انسي سلمي") == ["سلمى عبد الله قاسم علي الآنسي"]

    with qtbot.waitSignal(choice.picked) as picked:
        press(choice.search, Qt.Key.Key_Return)

    assert picked.args is not None
    assert picked.args[0].id == people["salma"]
    assert choice.member_id == people["salma"]
    assert choice.hits == []
    assert not choice.search.isVisible()


def test_enter_alone_waits_for_no_pause(choice: MemberChoice, people: dict[str, int]) -> None:
    type_text(choice.search, "8")

    press(choice.search, Qt.Key.Key_Return)

    assert choice.member_id == people["ali"]


def test_a_number_means_that_member_first(choice: MemberChoice) -> None:
    assert find(choice, "7")[0] == "أحمد صالح علي ناصر الحداد"


def test_arrows_walk_and_a_click_chooses_too(choice: MemberChoice, people: dict[str, int]) -> None:
    names = find(choice, "احمد صالح")
    assert len(names) == 2
    press(choice.search, Qt.Key.Key_Down)
    press(choice.search, Qt.Key.Key_Return)
    assert choice.member is not None
    assert choice.member.full_name == names[1]

    choice.begin_again()
    find(choice, "احمد صالح")
    found = hits_of(choice)
    spot = found.visualItemRect(found.item(0)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert choice.member is not None
    assert choice.member.full_name == names[0]


def test_the_holding_stands_beside_the_name(choice: MemberChoice) -> None:
    find(choice, "8")
    press(choice.search, Qt.Key.Key_Return)

    said = " ".join(label.text() for label in choice.findChildren(QLabel))
    assert "12 سهمًا" in said
    assert "علي أحمد صالح مقبل الريمي" in said


def test_nobody_found_is_said_and_nothing_chosen(choice: MemberChoice) -> None:
    assert find(choice, "لا أحد بهذا الاسم") == []

    press(choice.search, Qt.Key.Key_Return)

    assert choice.member is None
    assert choice.typed == "لا أحد بهذا الاسم"


def test_who_is_left_out_is_not_offered(choice: MemberChoice, people: dict[str, int]) -> None:
    choice.leave_out(people["ahmed"])

    assert find(choice, "احمد صالح") == ["علي أحمد صالح مقبل الريمي"]


def test_leaving_the_field_closes_the_list(choice: MemberChoice, window: QFrame) -> None:
    find(choice, "احمد")
    assert choice.hits

    window.findChildren(TextEdit)[0].setFocus()
    settle()

    assert choice.hits == []


def test_the_list_stays_inside_a_small_window(choice: MemberChoice, window: QFrame) -> None:
    window.resize(500, 180)
    settle()

    find(choice, "احمد")

    found = hits_of(choice)
    assert window.rect().contains(found.geometry())


def test_somebody_elses_change_is_read_again(
    ctx: AppContext, choice: MemberChoice, people: dict[str, int]
) -> None:
    choice.set_member(people["ahmed"])
    ctx.write(rename, people["ahmed"])

    choice.refresh()

    assert choice.member is not None
    assert choice.member.full_name == "أحمد صالح علي ناصر المطري"


def test_every_control_has_a_name(choice: MemberChoice, people: dict[str, int]) -> None:
    assert nameless(choice) == []
    choice.set_member(people["ahmed"])
    settle()
    assert nameless(choice) == []


def rename(session: Session, member_id: int) -> None:
    session.get_one(Member, member_id).full_name = "أحمد صالح علي ناصر المطري"
