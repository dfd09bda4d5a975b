"""What was said to an item: the paragraph, the remarks, and their correction."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import MeetingStatus
from coopdesk.services.agenda import ItemRow, item_rows
from coopdesk.services.meeting_record import get_meeting
from coopdesk.services.remarks import RemarkRow, edit_remark, list_remarks, remove_remark
from coopdesk.services.sitting import close_meeting
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.discussion import DiscussionDialog
from coopdesk.ui.kit import Button, LongTextEdit, plain
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.visits import MeetingVisit
from tests.makers import NOW
from tests.ui.hands import nameless, settle
from tests.ui.meeting_office import modal, show, sitting, words

pytestmark = pytest.mark.usefixtures("no_boxes")


@pytest.fixture
def meeting_id(ctx: AppContext) -> int:
    return sitting(ctx, present=4)


def first(ctx: AppContext, meeting_id: int) -> ItemRow:
    return ctx.read(item_rows, meeting_id)[0]


def remarks(ctx: AppContext, meeting_id: int) -> list[RemarkRow]:
    return ctx.read(list_remarks, meeting_id)


@pytest.fixture
def page(ctx: AppContext, meeting_id: int, qtbot: QtBot) -> MeetingPage:
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    return page


def asked(page: MeetingPage) -> DiscussionDialog:
    page.agenda.choose(page.agenda.items[0].id)
    page.agenda.do("discussion")
    return modal(DiscussionDialog)


def type_remark(dialog: DiscussionDialog, speaker: str, text: str) -> None:
    dialog.speaker.setText(speaker)
    dialog.said_text.setPlainText(text)


def button(dialog: DiscussionDialog, tip: str) -> Button:
    found = [each for each in dialog.findChildren(Button) if tip in each.toolTip()]
    return found[-1]


def test_a_remark_is_corrected_where_it_stands(
    ctx: AppContext, meeting_id: int, page: MeetingPage
) -> None:
    dialog = asked(page)
    type_remark(dialog, "سلمى الآنسي", "سألت عن الرسوم")
    dialog.add_remark.click()
    type_remark(dialog, "طه العريقي", "طلب عروض أسعار\nوأن تُقارن")
    dialog.add_remark.click()
    settle()
    assert dialog.speaker.text() == ""
    assert not dialog.leave.isVisible()
    button(dialog, "صحّح قول سلمى").click()
    assert dialog.said_text.value() == "سألت عن الرسوم"
    assert "احفظ" in dialog.add_remark.text()
    assert nameless(dialog) == []
    dialog.said_text.setPlainText("سألت عن رسوم الكشف")
    dialog.add_remark.click()
    settle()

    assert [(each.speaker, each.text) for each in remarks(ctx, meeting_id)] == [
        ("سلمى الآنسي", "سألت عن رسوم الكشف"),
        ("طه العريقي", "طلب عروض أسعار\nوأن تُقارن"),
    ]
    assert "رسوم الكشف" in plain(words(dialog))
    assert "احفظ" not in dialog.add_remark.text()


def test_a_correction_left_keeps_the_remark_and_one_begun_is_kept_with_the_dialog(
    ctx: AppContext, meeting_id: int, page: MeetingPage
) -> None:
    dialog = asked(page)
    type_remark(dialog, "سلمى", "قول")
    dialog.add_remark.click()
    button(dialog, "صحّح قول سلمى").click()
    type_remark(dialog, "سلمى", "غيره")
    dialog.leave.click()
    assert remarks(ctx, meeting_id)[0].text == "قول"
    button(dialog, "صحّح قول سلمى").click()
    type_remark(dialog, "سلمى الآنسي", "قول آخر")
    field = dialog.rows["discussion"].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText("عرض الأمين العام الموضوع")
    dialog.submit()
    settle()
    (found,) = remarks(ctx, meeting_id)
    assert (found.speaker, found.text) == ("سلمى الآنسي", "قول آخر")
    assert first(ctx, meeting_id).discussion == "عرض الأمين العام الموضوع"


def test_half_a_remark_is_not_lost_without_a_word(
    ctx: AppContext, meeting_id: int, page: MeetingPage
) -> None:
    dialog = asked(page)
    type_remark(dialog, "", "من قال هذا؟")
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.rows["speaker"].state == "bad"
    assert dialog.said_text.value() == "من قال هذا؟"
    dialog.add_remark.click()
    assert dialog.rows["speaker"].state == "bad"
    assert remarks(ctx, meeting_id) == []
    dialog.reject()


def test_a_remark_another_desk_took_off_is_said_to_be_gone(
    ctx: AppContext, meeting_id: int, page: MeetingPage
) -> None:
    dialog = asked(page)
    type_remark(dialog, "سلمى", "قول")
    dialog.add_remark.click()
    button(dialog, "صحّح قول سلمى").click()
    ctx.write(remove_remark, remarks(ctx, meeting_id)[0].id)
    dialog.said_text.setPlainText("غيره")
    dialog.add_remark.click()
    assert dialog.trouble.isVisible()
    assert dialog.said_text.value() == "غيره"
    dialog.leave.click()
    settle()
    assert not [each for each in dialog.findChildren(Button) if "سلمى" in each.toolTip()]


def test_after_the_session_a_remark_is_still_corrected_and_taken_off(
    ctx: AppContext, meeting_id: int, page: MeetingPage
) -> None:
    dialog = asked(page)
    type_remark(dialog, "سلمى", "قول")
    dialog.submit()
    settle()
    ctx.write(close_meeting, meeting_id, now=NOW + timedelta(hours=2), reason="انتهى الوقت")
    assert ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.HELD
    dialog = asked(page)
    button(dialog, "صحّح قول سلمى").click()
    dialog.said_text.setPlainText("قول مصحح")
    dialog.add_remark.click()
    settle()
    assert remarks(ctx, meeting_id)[0].text == "قول مصحح"
    ctx.write(edit_remark, remarks(ctx, meeting_id)[0].id, speaker="سلمى", text="من مكتب آخر")
    button(dialog, "احذف").click()
    assert remarks(ctx, meeting_id) == []
