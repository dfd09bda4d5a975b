"""Doubles through the window: compared, merged, parted again, told apart."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import MemberStatus, ShareKind
from coopdesk.services.doubles import list_not_the_same
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_record import get_member
from coopdesk.services.merging import list_merges, merge_members
from coopdesk.services.shares import SharePosting, post_shares
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import Notice, plain
from coopdesk.ui.pages.doubles import DoublesPage
from coopdesk.ui.pages.doubles_ties import several_actions
from coopdesk.ui.pages.member import MemberPage
from coopdesk.ui.pages.members import MembersPage
from coopdesk.ui.pages.visits import DoublesVisit, MembersVisit, MemberVisit
from coopdesk.ui.searching import Finder
from coopdesk.ui.undoing import Undoing
from tests.makers import TODAY
from tests.services.path import found
from tests.services.twins import NAME, join
from tests.ui.hands import nameless, press, settle

OTHER = "سلمى عبد الله قاسم علي الآنسي"


@pytest.fixture
def twins(ctx: AppContext) -> tuple[int, int, int]:
    """Two records of one person, and somebody else."""
    office = ctx.office
    found(office)
    return (
        join(office, shares=3, phone1="771234567"),
        join(office, shares=2, joined_on=date(2024, 2, 1), occupation="نجار"),
        join(office, OTHER),
    )


@pytest.fixture
def page(ctx: AppContext, twins: tuple[int, int, int], qtbot: QtBot) -> DoublesPage:
    page = DoublesPage(ctx)
    qtbot.addWidget(page)
    page.resize(1158, 680)
    page.show()
    qtbot.waitUntil(lambda: len(page.pairs) == 1)
    return page


def status(ctx: AppContext, member_id: int) -> MemberStatus:
    return ctx.read(get_member, member_id, today=TODAY).status


def test_the_likeliest_pair_is_compared_with_what_one_would_take(
    page: DoublesPage, twins: tuple[int, int, int]
) -> None:
    compare = page.compare

    assert compare.pair == twins[:2]
    assert "الاسم نفسه" in compare.why.text()
    assert list(compare.choices) == ["joined_on", "phone1", "occupation"]
    assert compare.taken() == {"joined_on": True, "phone1": False, "occupation": True}
    assert plain(compare.merge.text()).strip() == "ادمج رقم 2 في رقم 1"
    assert "5 أسهم" in compare.outcome.text()


def test_choosing_the_other_number_turns_everything_round(
    page: DoublesPage, twins: tuple[int, int, int]
) -> None:
    page.compare.keeps[1].radio.click()

    assert page.compare.pair == (twins[1], twins[0])
    assert page.compare.taken() == {"joined_on": False, "phone1": True, "occupation": False}
    assert plain(page.compare.merge.text()).strip() == "ادمج رقم 1 في رقم 2"


def test_a_merge_says_what_it_did_and_is_undone_from_its_list(
    page: DoublesPage, ctx: AppContext, twins: tuple[int, int, int], qtbot: QtBot
) -> None:
    page.compare.choices["occupation"].values[0].radio.click()
    page.compare.reason.setText("سُجّل مرتين")
    with qtbot.waitSignal(page.done) as said:
        page.compare.merge.click()
    assert plain(said.args[0]) == "دُمجت العضوية رقم 2 في رقم 1"
    kept = ctx.read(get_member, twins[0], today=TODAY)
    assert (kept.shares, kept.joined_on, kept.occupation) == (5, date(2024, 2, 1), "")
    assert status(ctx, twins[1]) is MemberStatus.MERGED
    qtbot.waitUntil(lambda: len(page.pairs) == 0)

    page.tabs.setCurrentIndex(1)
    assert page.merges.merges[0].reason == "سُجّل مرتين"
    page.merges.undo.click()

    assert status(ctx, twins[1]) is MemberStatus.ACTIVE
    assert ctx.read(list_merges)[0].undone_at is not None
    qtbot.waitUntil(lambda: len(page.pairs) == 1)


def test_ctrl_z_takes_a_merge_back(
    page: DoublesPage, ctx: AppContext, twins: tuple[int, int, int], qtbot: QtBot
) -> None:
    undoing = Undoing(ctx, page)
    page.handlers()["primary"]()
    undoing.refresh()
    assert undoing.possible
    assert undoing.name == "دمج سجلين"

    undoing.undo()

    assert status(ctx, twins[1]) is MemberStatus.ACTIVE


def test_a_merge_with_something_written_since_says_why_it_stays(
    page: DoublesPage, ctx: AppContext, twins: tuple[int, int, int], qtbot: QtBot
) -> None:
    page.compare.make_one()
    posting = SharePosting(member_id=twins[0], on_date=TODAY, kind=ShareKind.PURCHASE, shares=1)
    ctx.write(post_shares, posting)
    page.tabs.setCurrentIndex(1)
    page.merges.reload()
    settle()

    notices = [each for each in page.merges.findChildren(Notice) if not each.isHidden()]
    said = [notice.text.text() for notice in notices]
    assert any("حركات الأسهم" in each for each in said)


def test_two_people_are_not_shown_again_until_somebody_says_so(
    page: DoublesPage, ctx: AppContext, qtbot: QtBot
) -> None:
    page.compare.apart.click()
    qtbot.waitUntil(lambda: page.pairs == [])
    assert len(ctx.read(list_not_the_same)) == 1

    page.apart.take_back(page.apart.said[0])

    qtbot.waitUntil(lambda: len(page.pairs) == 1)


def test_any_two_members_can_be_compared(page: DoublesPage, twins: tuple[int, int, int]) -> None:
    page.visit(DoublesVisit(twins[0], twins[2]))

    assert page.compare.pair == (twins[0], twins[2])
    assert page.compare.why.isHidden()
    assert "full_name" in page.compare.choices


def test_somebody_faster_is_told_in_place(
    page: DoublesPage, ctx: AppContext, twins: tuple[int, int, int]
) -> None:
    pair = page.compare.pair
    assert pair is not None
    ctx.office.write(merge_members, twins[2], twins[1], choices={}, reason="", today=TODAY)
    page.compare.make_one()

    assert page.compare.trouble.isVisibleTo(page)
    assert not page.compare.merge.isEnabled()


def test_values_are_chosen_by_keys(page: DoublesPage) -> None:
    choice = page.compare.choices["phone1"]
    choice.values[0].radio.setFocus()
    press(choice.values[0].radio, Qt.Key.Key_Left)

    assert choice.taken() == 1


def test_every_control_has_a_name(page: DoublesPage) -> None:
    assert nameless(page) == []
    for at in (1, 2):
        page.tabs.setCurrentIndex(at)
        assert nameless(page) == []


def test_a_register_without_doubles_says_so(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    join(ctx.office)
    page = DoublesPage(ctx)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: ctx.lookups.is_idle)

    assert page.header.subtitle.text() == ""
    assert nameless(page) == []


def test_the_number_of_a_merged_record_leads_on_everywhere(
    ctx: AppContext, twins: tuple[int, int, int], qtbot: QtBot
) -> None:
    ctx.write(merge_members, twins[0], twins[1], choices={}, reason="", today=TODAY)
    members = MembersPage(ctx)
    qtbot.addWidget(members)
    members.show()
    members.visit(MembersVisit(MemberFilter(text="2")))
    qtbot.waitUntil(lambda: members.table.rows.rowCount() == 1)
    notices = members.findChildren(Notice)
    assert any("دُمجت في رقم" in notice.text.text() for notice in notices)
    (entry,) = Finder(ctx)("2")[0].entries
    assert (entry.title, entry.argument) == (NAME, twins[0])
    assert "رقم 2 دُمج" in plain(entry.note)

    page = MemberPage(ctx)
    qtbot.addWidget(page)
    page.visit(MemberVisit(twins[1]))
    (notice,) = page.findChildren(Notice)
    assert "دُمجت في رقم" in notice.text.text()
    assert not page.edit.isEnabled()


def test_the_list_leads_to_the_comparison_of_two(
    ctx: AppContext, twins: tuple[int, int, int], qtbot: QtBot
) -> None:
    page = MembersPage(ctx)
    qtbot.addWidget(page)
    change, compare = several_actions(page, twins[:2])
    with qtbot.waitSignal(page.go) as gone:
        compare.click()  # type: ignore[attr-defined]  # a button

    assert gone.args == ["doubles", DoublesVisit(*twins[:2])]
    assert len(several_actions(page, twins)) == 1
    for made in (change, compare):
        made.deleteLater()
