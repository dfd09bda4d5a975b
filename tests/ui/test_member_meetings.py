"""The tab of a member's meetings: which, when, whether they came, and the way to each."""

from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from coopdesk.services.attendance import mark_number
from coopdesk.services.sitting import close_without_quorum
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import EmptyState, plain
from coopdesk.ui.pages.member import MemberPage
from coopdesk.ui.pages.visits import MeetingVisit, MemberVisit
from tests.makers import NOW
from tests.services.sitting_maker import opened, planned
from tests.ui.meeting_office import people, show

MEETINGS = 3


def tab(ctx: AppContext, qtbot: QtBot, member_id: int) -> MemberPage:
    page = MemberPage(ctx)
    show(page, qtbot, MemberVisit(member_id))
    page.tabs.setCurrentIndex(MEETINGS)
    return page


def came(page: MemberPage) -> list[str]:
    table = page.findChild(QTableWidget)
    assert table is not None
    cells = [table.item(at, 2) for at in range(table.rowCount())]
    return [plain(cell.text()) for cell in cells if cell is not None]


def test_each_meeting_says_whether_the_member_came(ctx: AppContext, qtbot: QtBot) -> None:
    ahmed, salma, *_rest = people(ctx)
    meeting_id = opened(ctx.office)
    ctx.write(mark_number, meeting_id, 1, now=NOW)
    assert came(tab(ctx, qtbot, salma)) == ["—"], "the meeting goes on"
    ctx.write(close_without_quorum, meeting_id, now=NOW)

    page = tab(ctx, qtbot, ahmed)
    assert page.tabs.tabText(MEETINGS).endswith("1")
    assert came(page) == ["حاضر"]
    assert came(tab(ctx, qtbot, salma)) == ["غائبة"]

    table = page.findChild(QTableWidget)
    assert table is not None
    with qtbot.waitSignal(page.go) as gone:
        table.itemActivated.emit(table.item(0, 0))
    assert gone.args == ["meeting", MeetingVisit(meeting_id)]


def test_a_member_on_no_list_has_none(ctx: AppContext, qtbot: QtBot) -> None:
    ahmed, *_rest = people(ctx)
    planned(ctx.office)

    page = tab(ctx, qtbot, ahmed)

    assert page.findChild(QTableWidget) is None
    assert page.findChild(EmptyState) is not None
