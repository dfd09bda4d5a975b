"""Minutes through the page: filled from the record, kept as typed, approved, annexed."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import ItemKind, MeetingKind
from coopdesk.domain.minutes_text import Block, BlockKind, MinutesText, Run
from coopdesk.services.agenda_course import begin_item
from coopdesk.services.agenda_rows import item_rows
from coopdesk.services.decisions import DecisionInput, record_decision
from coopdesk.services.minutes import (
    MinutesDetails,
    approved_pdf,
    get_minutes,
    minutes_versions,
    save_minutes,
    start_minutes,
)
from coopdesk.services.office import Office
from coopdesk.services.sitting import close_meeting
from coopdesk.services.votes import vote_unanimously
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.annex import AnnexDialog
from coopdesk.ui.forms.approval import ApprovalDialog
from coopdesk.ui.forms.minutes_table import TableDialog
from coopdesk.ui.forms.news import NewsDialog
from coopdesk.ui.kit import Button, LongTextEdit, plain
from coopdesk.ui.pages.minutes import MinutesPage
from coopdesk.ui.pages.minutes_editor import MinutesEditor
from coopdesk.ui.pages.visits import MinutesVisit, PaperVisit
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import planned
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.meeting_office import board, modal, show, sitting, words

pytestmark = pytest.mark.usefixtures("no_boxes")

PUMP = "الموافقة على شراء المضخة"


@pytest.fixture
def meeting_id(ctx: AppContext) -> int:
    """A board meeting that decided one thing and was closed."""
    meeting_id = sitting(ctx, present=4)
    item = next(each for each in ctx.read(item_rows, meeting_id) if each.kind is ItemKind.OTHER)
    ctx.write(begin_item, item.id)
    vote = ctx.write(vote_unanimously, item.id, now=NOW + timedelta(minutes=40))
    ctx.write(record_decision, vote, DecisionInput(text=PUMP), today=TODAY)
    later = NOW + timedelta(hours=2)
    ctx.write(close_meeting, meeting_id, now=later, reason="ضاق الوقت")
    return meeting_id


@pytest.fixture
def page(ctx: AppContext, meeting_id: int, qtbot: QtBot) -> MinutesPage:
    return open_page(ctx, qtbot, meeting_id)


def open_page(ctx: AppContext, qtbot: QtBot, meeting_id: int) -> MinutesPage:
    page = MinutesPage(ctx)
    show(page, qtbot, MinutesVisit(meeting_id))
    return page


def kept(ctx: AppContext, meeting_id: int) -> MinutesDetails:
    found = ctx.read(get_minutes, meeting_id)
    assert found is not None
    return found


def at_end(page: MinutesPage) -> MinutesEditor:
    """Put the cursor at the end, in a paragraph of its own."""
    editor = page.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    press(editor, Qt.Key.Key_Return)
    return editor


def test_the_draft_tells_what_was_recorded(
    page: MinutesPage, ctx: AppContext, meeting_id: int
) -> None:
    told = kept(ctx, meeting_id).text

    assert page.editor.minutes_text() == told
    assert {block.kind for block in told.blocks} >= {BlockKind.TITLE, BlockKind.DECISION}
    assert page.differences == []
    assert PUMP in str(told)
    assert page.approve.isEnabled()
    assert nameless(page) == []


def test_what_is_typed_is_there_in_a_new_window_after_a_power_cut(
    page: MinutesPage, ctx: AppContext, meeting_id: int, qtbot: QtBot
) -> None:
    before = kept(ctx, meeting_id).no
    type_text(at_end(page), "وشكر الرئيس الحاضرين")
    qtbot.waitUntil(lambda: kept(ctx, meeting_id).no > before, timeout=8000)

    again = open_page(ctx, qtbot, meeting_id)

    assert "وشكر الرئيس الحاضرين" in again.editor.toPlainText()
    assert again.editor.minutes_text() == page.editor.minutes_text()


def test_leaving_the_page_keeps_at_once(
    page: MinutesPage, ctx: AppContext, meeting_id: int
) -> None:
    type_text(at_end(page), "ورفعت الجلسة")

    assert page.may_leave()

    assert "ورفعت الجلسة" in str(kept(ctx, meeting_id).text)


def test_every_kind_of_block_comes_back_as_it_was_put_in(qtbot: QtBot) -> None:
    editor = MinutesEditor()
    qtbot.addWidget(editor)
    rows = (("1", "الأول"), ("2", "الثاني"))
    text = MinutesText(
        (
            Block(BlockKind.TITLE, (Run("محضر"),)),
            Block(BlockKind.SUBTITLE, (Run("اجتماع مجلس الإدارة"),)),
            Block(BlockKind.HEADING, (Run("■ جدول الأعمال"),)),
            Block(BlockKind.AGENDA, rows=rows, ref="agenda"),
            Block(BlockKind.ITEM, (Run("البند الأول"),), ref="item:1"),
            Block(
                BlockKind.PARAGRAPH,
                (Run("حضر "), Run("أربعة", bold=True), Run(" من "), Run("خمسة", underline=True)),
                ref="quorum",
            ),
            Block(BlockKind.BULLET, (Run("نقطة"),)),
            Block(BlockKind.BULLET, (Run("نقطة أخرى"),)),
            Block(BlockKind.NUMBERED, (Run("رقم"),)),
            Block(BlockKind.TABLE, rows=rows),
            Block(BlockKind.DECISION, rows=(("no", "1/2026"), ("text", PUMP)), ref="decision:1"),
            Block(BlockKind.SIGNATURES, rows=(("أحمد", "الرئيس"),), ref="signatures"),
        )
    )

    editor.load(text)

    assert editor.minutes_text() == text
    editor.load(editor.minutes_text())
    assert editor.minutes_text() == text


def test_a_box_is_moved_whole_and_never_typed_into(page: MinutesPage) -> None:
    editor = page.editor
    blocks = editor.minutes_text().blocks
    at = next(i for i, block in enumerate(blocks) if block.kind is BlockKind.DECISION)
    editor.setTextCursor(QTextCursor(editor.document().findBlockByNumber(at)))
    box = blocks[at]
    type_text(editor, "كلام")
    typed = editor.minutes_text().blocks
    assert box in typed
    assert typed[at + 1].runs == (Run("كلام"),) or typed[at].runs == (Run("كلام"),)

    at = typed.index(box)
    editor.setTextCursor(QTextCursor(editor.document().findBlockByNumber(at)))
    press(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editor.minutes_text().blocks.index(box) == at - 1
    editor.undo()
    assert editor.minutes_text().blocks.index(box) == at


def test_bold_headings_lists_and_tables_by_the_bar(page: MinutesPage, qtbot: QtBot) -> None:
    editor = at_end(page)
    page.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    type_text(editor, "قال ")
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    type_text(editor, "الرئيس")
    last = editor.minutes_text().blocks[-1]
    assert last.runs == (Run("قال "), Run("الرئيس", bold=True))
    page.bar.bullets.click()
    assert editor.minutes_text().blocks[-1].kind is BlockKind.BULLET
    page.bar.bullets.click()
    page.bar.kind.chosen.emit(BlockKind.HEADING)
    assert editor.minutes_text().blocks[-1].kind is BlockKind.HEADING
    press(editor, Qt.Key.Key_Return)
    type_text(editor, "كلام")
    assert editor.minutes_text().blocks[-1].kind is BlockKind.PARAGRAPH
    page.bar.table.click()
    dialog = modal(TableDialog)
    assert nameless(dialog) == []
    dialog.reject()
    settle()


def test_a_box_taken_out_is_missed_and_put_back(
    page: MinutesPage, ctx: AppContext, meeting_id: int
) -> None:
    editor = page.editor
    blocks = editor.minutes_text().blocks
    editor.load(MinutesText(tuple(b for b in blocks if b.kind is not BlockKind.DECISION)))
    page._on_edited()
    page._look()
    assert page.differences or "1" in plain(page.panel.missing.text())
    names = [b.accessibleName() for b in page.panel.findChildren(Button)]
    put = [b for b in page.panel.findChildren(Button) if "قرار 1/2026" in b.accessibleName()]
    assert put, names

    put[0].click()

    page._look()
    assert any(b.kind is BlockKind.DECISION for b in editor.minutes_text().blocks)
    assert page.differences == []


def test_approval_locks_text_and_paper_and_an_annex_follows(
    page: MinutesPage, ctx: AppContext, meeting_id: int, qtbot: QtBot
) -> None:
    type_text(at_end(page), "ورفعت الجلسة")
    page.handlers()["primary"]()
    dialog = modal(ApprovalDialog)
    assert nameless(dialog) == []
    with qtbot.waitSignal(page.done):
        dialog.submit()

    found = kept(ctx, meeting_id)
    assert found.state is MinutesState.APPROVED
    assert "ورفعت الجلسة" in str(found.text)
    pdf = ctx.read(approved_pdf, meeting_id)
    assert pdf is not None
    assert pdf.startswith(b"%PDF")
    assert page.editor.isReadOnly()
    assert not page.bar.isVisible()
    before = page.editor.minutes_text()
    type_text(page.editor, "زيادة")
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    press(page.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    page.editor.selectAll()
    page.editor.toggle_bold()
    page.editor.toggle_underline()
    page.editor.set_kind(BlockKind.HEADING)
    assert page.editor.minutes_text() == before

    page.handlers()["primary"]()
    annex = modal(AnnexDialog)
    annex.submit()
    assert annex.rows["text"].state == "bad"
    for name, text in (("text", "عدد الحاضرين أربعة"), ("reason", "سهو في النقل")):
        field = annex.rows[name].field
        assert isinstance(field, LongTextEdit)
        field.setPlainText(text)
    with qtbot.waitSignal(page.done):
        annex.submit()

    after = kept(ctx, meeting_id)
    assert [(one.no, one.reason) for one in after.annexes] == [(1, "سهو في النقل")]
    assert (after.text, after.content_sha256) == (found.text, found.content_sha256)
    assert ctx.read(approved_pdf, meeting_id) == pdf
    assert nameless(page) == []


def test_a_figure_that_differs_stops_the_approval_and_is_named(
    page: MinutesPage, ctx: AppContext, meeting_id: int
) -> None:
    blocks = page.editor.minutes_text().blocks
    wrong = tuple(
        Block(
            block.kind,
            block.runs,
            tuple(("no", "9/2026") if row[0] == "no" else row for row in block.rows),
            block.ref,
        )
        if block.kind is BlockKind.DECISION
        else block
        for block in blocks
    )
    page.editor.load(MinutesText(wrong))
    page._on_edited()

    page.go_on()

    dialog = modal(ApprovalDialog)
    assert not dialog.action.isEnabled()
    assert page.differences[0].title in words(dialog)
    dialog.reject()
    settle()
    page._on_renew(page.differences[0])
    assert page.differences == []


def test_another_desk_that_kept_first_is_not_overwritten(
    page: MinutesPage,
    ctx: AppContext,
    meeting_id: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = kept(ctx, meeting_id)
    other = Office(ctx.office.url, data=ctx.office.data, who="محمد", desk="الثاني")
    theirs = MinutesText((*found.text.blocks, Block(BlockKind.PARAGRAPH, (Run("لهم"),))))
    other.write(save_minutes, meeting_id, theirs, base_no=found.no, now=NOW)
    other.close()
    type_text(at_end(page), "لنا")
    monkeypatch.setattr("coopdesk.ui.pages.minutes.ask", lambda *_words, **_other: False)

    page.keep()

    assert page.editor.minutes_text() == theirs
    assert kept(ctx, meeting_id).text == theirs
    assert len(ctx.read(minutes_versions, meeting_id)) >= 4


def test_print_news_and_versions(
    page: MinutesPage, ctx: AppContext, meeting_id: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.go) as gone:
        page.handlers()["print"]()
    assert gone.args == ["papers", PaperVisit("minutes", ("board/1/2026",))]
    page.news.click()
    dialog = modal(NewsDialog)
    assert nameless(dialog) == []
    dialog.reject()
    settle()
    first = page.editor.minutes_text()
    type_text(at_end(page), "سطر")
    page.keep()
    page._on_version(1)
    assert page.editor.minutes_text() == first


def test_before_the_sitting_there_is_nothing_to_write(ctx: AppContext, qtbot: QtBot) -> None:
    board(ctx)
    page = open_page(ctx, qtbot, planned(ctx.office, MeetingKind.BOARD))

    assert page._none.isVisible()
    assert nameless(page) == []
    page.go_on()
    page.keep()


def test_it_speaks_english_too(
    ctx: AppContext, dressed: Callable[[Preferences], None], meeting_id: int, qtbot: QtBot
) -> None:
    dressed(Preferences(language="en"))
    ctx.write(start_minutes, meeting_id, now=NOW)
    page = open_page(ctx, qtbot, meeting_id)

    assert page.approve.text().strip() == "Approve and lock…"
    assert page.editor.minutes_text() == kept(ctx, meeting_id).text
    assert nameless(page) == []
    assert [heading for heading, _text in page.help_text()] == ["Writing minutes", "Approving"]
