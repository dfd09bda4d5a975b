"""An assembly of five thousand from its plan to locked minutes, all of it from the window."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import ItemKind, ItemState, MeetingStatus
from coopdesk.domain.organs import HolderState, Organ
from coopdesk.services.audit import verify_chain
from coopdesk.services.decision_list import DecisionFilter, list_decisions
from coopdesk.services.holders import term_holders
from coopdesk.services.meetings import get_meeting
from coopdesk.services.minutes import approved_pdf, get_minutes
from coopdesk.services.terms import current_term
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.agenda_item import ItemDialog
from coopdesk.ui.forms.approval import ApprovalDialog
from coopdesk.ui.forms.call import CallDialog
from coopdesk.ui.forms.election import BallotDialog, CloseElectionDialog, ElectionDialog
from coopdesk.ui.forms.freeze import FreezeDialog
from coopdesk.ui.forms.meeting_end import EndDialog
from coopdesk.ui.forms.next_call import NextCallDialog
from coopdesk.ui.forms.sitting import CloseDialog
from coopdesk.ui.forms.vote import VoteDialog
from coopdesk.ui.kit import plain
from coopdesk.ui.pages.attendance_desk import AttendanceDesk
from coopdesk.ui.pages.election import ElectionPage
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.minutes import MinutesPage
from coopdesk.ui.pages.visits import MeetingVisit
from tests.reports.reading import essence, read_pages
from tests.ui.assembly_hands import AssemblyWindow
from tests.ui.attendance_hands import present
from tests.ui.hands import press, type_text
from tests.ui.meeting_office import modal, words

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("no_boxes")]

MEMBERS = 5000
PLANNED = datetime(2026, 11, 1, 7, tzinfo=UTC)
FIRST = datetime(2026, 11, 20, 6, tzinfo=UTC)
SECOND = date(2026, 11, 30)
SEATS, STANDING = 9, 11
OWN_ITEM = "شراء أرض للمقر الدائم"
ADDED = "وشكر رئيس الاجتماع الحاضرين على صبرهم"


def meeting_id_of(page: MeetingPage) -> int:
    assert page.meeting is not None
    return page.meeting.row.id


def locked(at: AssemblyWindow, meeting_id: int) -> bytes:
    """Approve the minutes in front; the paper that is kept is what is printed ever after."""
    at.key("primary")
    at.answer(ApprovalDialog)
    found = at.ctx.read(get_minutes, meeting_id)
    assert found is not None
    assert found.state is MinutesState.APPROVED
    kept = at.ctx.read(approved_pdf, meeting_id)
    assert kept is not None
    assert at.page(MinutesPage).editor.isReadOnly()
    assert at.printed() == kept
    at.clock.forward(60)
    return kept


def first_call(at: AssemblyWindow) -> int:
    """Planned, frozen, called; one too few come; its minutes are locked. The second call's id."""
    at.plan(FIRST.date(), second=SECOND, hour="9", place="ملعب المدرسة")
    page = at.page(MeetingPage)
    meeting_id = meeting_id_of(page)
    assert {item.kind for item in at.items()} >= {ItemKind.ELECTION, ItemKind.BYLAWS}

    page.show_tab(0)
    at.key("new")
    at.answer(ItemDialog, title=OWN_ITEM)
    assert at.items()[-1].title == OWN_ITEM

    at.key("primary")
    at.answer(FreezeDialog)
    at.key("primary")
    at.answer(CallDialog)
    row = at.ctx.read(get_meeting, meeting_id).row
    needed = at.ctx.read(get_meeting, meeting_id).quorum.required
    assert (row.status, needed) == (MeetingStatus.CALLED, -(-2 * row.eligible // 3))
    assert row.eligible > MEMBERS * 4 // 5

    at.clock.go_to(FIRST)
    at.key("primary")
    desk = at.page(AttendanceDesk)
    people = at.entitled(meeting_id)[: needed - 1]
    at.by_hand(people[:9])
    assert present(desk) == "9"
    at.at_other_desks(meeting_id, people[9:])
    assert plain(desk.parts.quorum.missing.text()) == "1"
    desk.parts.next.button.click()
    at.answer(CloseDialog)

    page = at.page(MeetingPage)
    assert at.ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.NO_QUORUM
    page.second.click()
    told = at.page(MinutesPage).editor.toPlainText()
    assert "عدم اكتمال النصاب" in told
    assert f"بنقص ({1:,}) عضو" in told
    assert f"الموافق {SECOND:%Y/%m/%d}م في تمام الساعة 9:00 صباحًا كما أُعلن في الدعوة" in told
    locked(at, meeting_id)
    at.page(MinutesPage).header.back_pressed.emit()

    at.window.open_page("meeting", MeetingVisit(meeting_id))
    at.key("primary")
    modal(NextCallDialog)
    at.answer(NextCallDialog)
    following = meeting_id_of(at.page(MeetingPage))
    assert following != meeting_id
    assert at.ctx.read(get_meeting, following).row.on_date == SECOND
    assert at.items()[-1].title == OWN_ITEM
    return following


def second_call(at: AssemblyWindow, meeting_id: int) -> int:
    """Called again, more than half come, the session is opened; how many came."""
    at.clock.forward(60 * 24)
    at.key("primary")
    at.answer(CallDialog)
    at.clock.go_to(FIRST + timedelta(days=10))
    at.key("primary")
    desk = at.page(AttendanceDesk)
    needed = at.ctx.read(get_meeting, meeting_id).quorum.required
    people = at.entitled(meeting_id)
    assert needed == len(people) // 2 + 1
    at.at_other_desks(meeting_id, people[: needed - 6])
    assert desk.parts.quorum.verdict.accessibleName() == "لم يكتمل بعد"
    at.by_hand(people[needed - 6 : needed])
    assert desk.parts.quorum.verdict.accessibleName().startswith("اكتمل")
    assert desk.parts.quorum.special.isVisible()
    desk.parts.next.button.click()
    dialog = modal(CloseDialog)
    for name in ("chair", "secretary"):
        field = dialog.rows[name].field
        if not dialog.value(name):
            type_text(field, people[0].full_name)
    at.answer(CloseDialog, tellers="سعيد ناجي\nأروى صالح")
    assert at.ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.IN_SESSION
    return needed


def votes(at: AssemblyWindow, came: int) -> None:
    """One passes by all, one by most, the special one cannot."""

    def all_of_them(dialog: VoteDialog) -> None:
        press(dialog, Qt.Key.Key_F8)
        assert dialog.in_favour.value() == came

    def most(dialog: VoteDialog) -> None:
        dialog.in_favour.setValue(came - 10)
        dialog.against.setValue(4)
        dialog.abstained.setValue(6)

    def all_but_too_few(dialog: VoteDialog) -> None:
        press(dialog, Qt.Key.Key_F8)
        assert "لا يُقر" in words(dialog)

    agenda = at.agenda()
    at.vote(agenda[ItemKind.RATIFICATION], all_of_them)
    at.decide("المصادقة على كشف العضوية.")
    other = next(
        item
        for item in at.items()
        if item.state is ItemState.WAITING
        and item.kind not in (ItemKind.ELECTION, ItemKind.BYLAWS, ItemKind.RATIFICATION)
    )
    at.vote(other, most)
    at.decide("إقرار ما عُرض.")
    at.vote(agenda[ItemKind.BYLAWS], all_but_too_few)
    assert at.agenda()[ItemKind.BYLAWS].state is not ItemState.WAITING


def election(at: AssemblyWindow, meeting_id: int, came: int) -> None:
    """Eleven stand for nine seats; two tellers agree; the new board begins."""
    item = at.agenda()[ItemKind.ELECTION]
    at.choose(item)
    press(at.page(MeetingPage).agenda, Qt.Key.Key_Return)
    page = at.page(ElectionPage)
    page.primary.click()
    dialog = modal(ElectionDialog)
    dialog.seats.setValue(SEATS)
    at.answer(ElectionDialog)
    numbers = [row.number or 0 for row in at.entitled(meeting_id)[1 : 1 + STANDING]]
    at.put_up(numbers)
    page.primary.click()
    at.answer(BallotDialog)
    given = [came // 2 - 7 * place for place in range(STANDING)]
    for _teller in range(2):
        at.count(given, papers=came - 3, spoiled=5)
    page.primary.click()
    at.answer(CloseElectionDialog)
    term = at.ctx.read(current_term, Organ.BOARD, on=SECOND)
    assert term is not None
    holders = at.ctx.read(term_holders, term.id)
    assert [row.number for row in holders] == numbers
    assert [row.state for row in holders] == [
        *[HolderState.SEATED] * SEATS,
        *[HolderState.RESERVE] * (STANDING - SEATS),
    ]
    page.primary.click()


@pytest.fixture
def at(ctx: AppContext, qtbot: QtBot) -> Iterator[AssemblyWindow]:
    window = AssemblyWindow(ctx, qtbot, PLANNED, members=MEMBERS)
    yield window
    window.let_go()


def test_an_assembly_of_five_thousand_from_plan_to_locked_minutes(
    at: AssemblyWindow, ctx: AppContext, tmp_path: Path
) -> None:
    meeting_id = first_call(at)
    came = second_call(at, meeting_id)
    votes(at, came)
    election(at, meeting_id, came)
    for item in at.items():
        if item.state is ItemState.WAITING:
            at.note(item)
    assert {item.state for item in at.items()}.isdisjoint({ItemState.WAITING, ItemState.NOW})
    at.clock.forward(180)
    at.key("primary")
    at.answer(EndDialog)
    assert ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.HELD

    at.key("primary")
    editor = at.page(MinutesPage).editor
    assert f"({came:,})" in editor.toPlainText()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    press(editor, Qt.Key.Key_Return)
    type_text(editor, ADDED)
    pdf = locked(at, meeting_id)
    assert at.printed() == pdf
    paper = tmp_path / "minutes.pdf"
    paper.write_bytes(pdf)
    assert essence(ADDED) in essence(" ".join(read_pages(paper)))
    decisions = ctx.read(list_decisions, DecisionFilter(meeting_id=meeting_id))
    assert sorted(row.no for row in decisions) == [1, 2, 3]
    assert ctx.read(verify_chain) is None
