"""Freezing the list of the entitled: who is left out for unmet dues, one by one or by number."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import LeftOut, MeetingKind
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.unmet_dues import USUAL_REASONS
from coopdesk.services.entitled import count_entitled, entitled_rows
from coopdesk.services.rules import set_rules
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.freeze import FreezeDialog
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.kit import LongTextEdit, plain
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.meeting_entitled import EntitledTab
from coopdesk.ui.pages.visits import MeetingVisit
from tests.services.sitting_maker import planned, set_status
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.meeting_office import PEOPLE, board, modal, people, show, words

pytestmark = pytest.mark.usefixtures("no_boxes")


def asked(ctx: AppContext, qtbot: QtBot, meeting_id: int) -> tuple[MeetingPage, FreezeDialog]:
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    page.primary.click()
    return page, modal(FreezeDialog)


def left_out(ctx: AppContext, meeting_id: int) -> dict[int, str]:
    rows = ctx.read(entitled_rows, meeting_id, left_out=True)
    assert all(row.left_out is LeftOut.DUES for row in rows)
    return {row.number or 0: row.left_out_note for row in rows}


def test_a_member_found_by_name_is_left_out_with_the_reason_by_keys_alone(
    ctx: AppContext, qtbot: QtBot
) -> None:
    members = people(ctx)
    set_status(ctx.office, members[8], MemberStatus.SUSPENDED)
    meeting_id = planned(ctx.office)
    page, dialog = asked(ctx, qtbot, meeting_id)
    assert "8" in plain(dialog.counted.text())
    assert plain(dialog.reasons.text()) == "1 عضويته موقوفة"
    type_text(dialog.dues.member.search, "الحداد")
    press(dialog.dues.member.search, Qt.Key.Key_Return)
    dialog.dues.reason.set_value("عليه ثمن شتلات")
    reason = dialog.dues.reason.lineEdit()
    assert reason is not None
    press(reason, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert ctx.read(count_entitled, meeting_id) == (0, 0)
    assert "7" in plain(dialog.counted.text())
    assert plain(dialog.reasons.text()) == "1 لم يوفِ بالتزاماته · 1 عضويته موقوفة"
    shown = [row.full_name for at in range(2) if (row := dialog.dues.table.rows.row_at(at))]
    assert shown == [PEOPLE[0][0], PEOPLE[8][0]]
    assert "عليه ثمن شتلات" in plain(str(dialog.dues.table.rows.index(0, 2).data()))
    assert nameless(dialog) == []
    dialog.submit()
    settle()
    assert ctx.read(count_entitled, meeting_id) == (7, 2)
    out = ctx.read(entitled_rows, meeting_id, left_out=True)
    assert (out[0].left_out, out[0].left_out_note) == (LeftOut.DUES, "عليه ثمن شتلات")
    assert page.meeting is not None
    assert page.meeting.row.eligible == 7


def test_numbers_pasted_from_excel_are_left_out_and_the_others_named(
    ctx: AppContext, qtbot: QtBot
) -> None:
    people(ctx)
    meeting_id = planned(ctx.office)
    _page, dialog = asked(ctx, qtbot, meeting_id)
    dues = dialog.dues
    dues.by_number.click()
    assert dues.numbers.isVisible()
    assert not dues.member.isVisible()
    board_ = QApplication.clipboard()
    board_.setText("رقم العضو\tالسبب\r\n2\t\r\n٤\tلم يكمل سهمه\r\n77\t\r\n")
    dues.numbers.paste()
    dues.take.click()

    assert "77" in plain(words(dues.said))
    assert "رقم العضو السبب" in plain(words(dues.said))
    assert plain(dues.numbers.toPlainText()).splitlines() == ["77", "رقم العضو السبب"]
    dues.numbers.clear()
    dialog.submit()
    settle()
    assert left_out(ctx, meeting_id) == {2: USUAL_REASONS[0], 4: "لم يكمل سهمه"}


def test_a_mark_is_taken_off_again_and_nobody_is_marked_without_a_reason(
    ctx: AppContext, qtbot: QtBot
) -> None:
    members = people(ctx)
    meeting_id = planned(ctx.office)
    _page, dialog = asked(ctx, qtbot, meeting_id)
    dues = dialog.dues
    dues.mark.click()
    assert dues.said.isVisible()
    dues.member.set_member(members[2])
    dues.reason.set_value("")
    dues.mark.click()
    assert dues.marks == {}
    dues.numbers.setPlainText("3")
    dues.take.click()
    assert dues.marks == {}
    assert dues.said.isVisible()
    dues.reason.set_value("متأخرات")
    dues.mark.click()
    assert dues.marks == {members[2]: "متأخرات"}
    assert not dues.said.isVisible()
    dues.member.set_member(members[1])
    dues.mark.click()
    dues.member.set_member(members[5])
    dues.mark.click()
    shown = [row.full_name for at in range(3) if (row := dues.table.rows.row_at(at))]
    assert shown == [PEOPLE[5][0], PEOPLE[1][0], PEOPLE[2][0]], "the newest mark stands on top"
    dues.table.selectAll()
    assert dues.off.isEnabled()
    press(dues.table, Qt.Key.Key_Delete)
    assert dues.marks == {}
    assert not dues.off.isEnabled()
    assert dues.table.rows.rowCount() == 0


def test_whoever_is_not_entitled_anyway_is_said_so(ctx: AppContext, qtbot: QtBot) -> None:
    members = people(ctx)
    set_status(ctx.office, members[8], MemberStatus.SUSPENDED)
    _page, dialog = asked(ctx, qtbot, planned(ctx.office))
    dialog.dues.member.set_member(members[8])
    dialog.dues.mark.click()
    assert PEOPLE[8][0] in plain(words(dialog.dues.said))
    assert plain(dialog.reasons.text()) == "1 عضويته موقوفة"
    dialog.dues.table.choose_row(0)
    dialog.dues.off.click()
    assert not dialog.dues.said.isVisible()


def test_marks_are_kept_when_the_dialog_is_left_and_when_the_list_is_made_anew(
    ctx: AppContext, qtbot: QtBot
) -> None:
    members = people(ctx)
    meeting_id = planned(ctx.office)
    page, dialog = asked(ctx, qtbot, meeting_id)
    dialog.dues.member.set_member(members[3])
    dialog.dues.mark.click()
    press(dialog, Qt.Key.Key_Escape)
    settle()
    assert ctx.read(count_entitled, meeting_id) == (0, 0)

    page.primary.click()
    dialog = modal(FreezeDialog)
    assert dialog.dues.marks == {members[3]: USUAL_REASONS[0]}
    dialog.submit()
    settle()
    assert left_out(ctx, meeting_id) == {4: USUAL_REASONS[0]}
    page.show_tab(1)
    tab = page.views[1]
    assert isinstance(tab, EntitledTab)
    tab.thaw.click()
    reason = modal(ReasonDialog)
    field = reason.rows["reason"].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText("نسيت غيره")
    reason.submit()
    settle()
    page.primary.click()
    dialog = modal(FreezeDialog)
    assert dialog.dues.marks == {members[3]: USUAL_REASONS[0]}
    dialog.dues.table.choose_row(0)
    dialog.dues.off.click()
    dialog.submit()
    settle()
    assert left_out(ctx, meeting_id) == {}


def test_where_all_members_count_nobody_is_left_out_for_dues(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    ctx.write(set_rules, {"quorum.base": "all"})
    _page, dialog = asked(ctx, qtbot, planned(ctx.office))
    assert not dialog.dues.isVisible()
    assert not dialog.reasons.isVisible()


def test_the_board_has_no_dues(ctx: AppContext, qtbot: QtBot) -> None:
    board(ctx)
    _page, dialog = asked(ctx, qtbot, planned(ctx.office, MeetingKind.BOARD))
    assert not dialog.dues.isVisible()
    assert "5" in plain(dialog.counted.text())


def test_it_speaks_english_too(
    ctx: AppContext, qtbot: QtBot, dressed: Callable[[Preferences], None]
) -> None:
    dressed(Preferences(language="en"))
    people(ctx)
    _page, dialog = asked(ctx, qtbot, planned(ctx.office))
    dialog.dues.by_number.click()
    assert "Leave these out" in dialog.dues.take.text()
    assert nameless(dialog) == []
