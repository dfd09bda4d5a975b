"""The menus of the minutes: ready sentences by F4, earlier versions, drafting anew."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.minutes_phrases import PHRASES
from coopdesk.domain.minutes_text import Block, BlockKind, MinutesText, Run
from coopdesk.domain.organs import Organ
from coopdesk.services.minutes import (
    add_annex,
    approve_minutes,
    get_minutes,
    minutes_versions,
)
from coopdesk.services.sitting import close_meeting
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import plain
from coopdesk.ui.pages.minutes import MinutesPage
from coopdesk.ui.pages.visits import MinutesVisit, PaperVisit
from tests.makers import NOW, TODAY
from tests.ui.hands import settle, type_text
from tests.ui.meeting_office import show, sitting
from tests.ui.menu_hands import entries, keep_menus_down, pick

pytestmark = pytest.mark.usefixtures("no_boxes")
LATER = NOW + timedelta(hours=2)


@pytest.fixture(autouse=True)
def menus(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_menus_down(monkeypatch)


def held(ctx: AppContext, qtbot: QtBot, kind: MeetingKind = MeetingKind.BOARD) -> MinutesPage:
    """The page of the minutes of a meeting that is over."""
    meeting_id = sitting(ctx, kind, present=9 if kind is MeetingKind.ASSEMBLY else 4)
    ctx.write(close_meeting, meeting_id, now=LATER, reason="ضاق الوقت")
    page = MinutesPage(ctx)
    show(page, qtbot, MinutesVisit(meeting_id))
    return page


def press_f4(page: MinutesPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.editor.setFocus()
    qtbot.waitUntil(page.editor.hasFocus)
    QTest.keyClick(page.editor, Qt.Key.Key_F4)


def said(text: MinutesText) -> str:
    return plain(" ".join(run.text for block in text.blocks for run in block.runs))


def kept(ctx: AppContext, page: MinutesPage) -> str:
    page.keep()
    assert page.meeting is not None
    found = ctx.read(get_minutes, page.meeting.row.id)
    assert found is not None
    return said(found.text)


def approve(ctx: AppContext, page: MinutesPage) -> int:
    """Approve what is kept; the id of the meeting."""
    page.keep()
    assert page.meeting is not None
    meeting_id = page.meeting.row.id
    found = ctx.read(get_minutes, meeting_id)
    assert found is not None
    ctx.write(approve_minutes, meeting_id, no=found.no, pdf=b"%PDF-1.7 x", on=TODAY, now=LATER)
    settle()
    return meeting_id


def test_f4_offers_the_ready_sentences_of_the_organ_and_puts_one_in(
    ctx: AppContext, qtbot: QtBot
) -> None:
    page = held(ctx, qtbot)
    press_f4(page, qtbot)
    offered = list(entries(page.bar.phrases))
    assert offered == [each.title for each in PHRASES if Organ.BOARD in each.organs]
    assert "مناقشة الحساب الختامي" not in offered
    apology = next(each for each in PHRASES if each.title == "اعتذار")
    assert apology.text not in kept(ctx, page)
    pick(page.bar.phrases, "اعتذار")
    assert apology.text in kept(ctx, page)
    assert page.editor.hasFocus(), "one writes on where it stands"


def test_the_assembly_has_sentences_of_its_own(ctx: AppContext, qtbot: QtBot) -> None:
    page = held(ctx, qtbot, MeetingKind.ASSEMBLY)
    page.bar.phrases.click()
    offered = list(entries(page.bar.phrases))
    assert "مناقشة الحساب الختامي" in offered
    assert "اعتذار" not in offered
    pick(page.bar.phrases, "مناقشة الحساب الختامي")
    assert "نوقش الحساب الختامي" in kept(ctx, page)


def test_an_earlier_version_comes_back_and_drafting_anew_asks(
    ctx: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = held(ctx, qtbot)
    assert page.meeting is not None
    first = kept(ctx, page)
    type_text(page.editor, "كلام زائد ")
    assert "كلام زائد" in kept(ctx, page)
    page.more.click()
    (earlier,) = [each for each in page.more.findChildren(QMenu) if each.title()][-1:]
    oldest = earlier.actions()[-1]
    assert oldest.isEnabled()
    oldest.trigger()
    assert kept(ctx, page) == first
    assert len(ctx.read(minutes_versions, page.meeting.row.id)) >= 2

    type_text(page.editor, "غيره ")
    answers = iter([False, True])
    monkeypatch.setattr("coopdesk.ui.pages.minutes.ask", lambda *_words, **_other: next(answers))
    page.more.click()
    pick(page.more, "مسودة جديدة")
    assert "غيره" in kept(ctx, page)
    pick(page.more, "مسودة جديدة")
    assert "غيره" not in kept(ctx, page)


def test_approved_minutes_offer_only_to_be_read(ctx: AppContext, qtbot: QtBot) -> None:
    page = held(ctx, qtbot)
    meeting_id = approve(ctx, page)
    page.reload()
    before = len(page.bar.phrases.findChildren(QMenu))
    page.bar.phrases.click()
    assert len(page.bar.phrases.findChildren(QMenu)) == before
    page.more.click()
    offered = {name: each.isEnabled() for name, each in entries(page.more).items()}
    assert [name for name, works in offered.items() if works] == ["النسخ السابقة"]
    (earlier,) = [each for each in page.more.findChildren(QMenu) if each.title()][-1:]
    assert not any(each.isEnabled() for each in earlier.actions())

    text = MinutesText((Block(BlockKind.PARAGRAPH, (Run("والصواب: طه حسن."),)),))
    ctx.write(
        add_annex, meeting_id, text, reason="تصحيح اسم", pdf=b"%PDF-1.7 y", on=TODAY, now=LATER
    )
    page.reload()
    page.more.click()
    with qtbot.waitSignal(page.go) as gone:
        pick(page.more, "الملاحق")
    assert page.meeting is not None
    assert gone.args == ["papers", PaperVisit("minutes-annex", (page.meeting.row.ref,))]
