"""The «More» menus of a meeting, its items and its decisions; what is offered to a new agenda."""

from datetime import time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import ItemKind, ItemState, MeetingKind, MeetingStatus
from coopdesk.services.agenda import begin_item, item_rows
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.decision_list import DecisionFilter, list_decisions
from coopdesk.services.decisions import DecisionInput, record_decision
from coopdesk.services.meeting_record import get_meeting
from coopdesk.services.next_call import plan_next_call
from coopdesk.services.sitting import close_meeting, close_without_quorum
from coopdesk.services.votes import VoteInput, take_vote, vote_unanimously
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.agenda_item import ItemDialog
from coopdesk.ui.forms.decision import DecisionDialog
from coopdesk.ui.forms.discussion import DiscussionDialog
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.forms.vote import VoteDialog
from coopdesk.ui.kit import LongTextEdit
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.meeting_decisions import DecisionsTab
from coopdesk.ui.pages.meeting_items import ItemCard
from coopdesk.ui.pages.visits import (
    AttendanceVisit,
    ElectionVisit,
    MeetingVisit,
    MinutesVisit,
    PaperVisit,
    PlanVisit,
)
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import ON, called, opened, planned
from tests.ui.hands import settle
from tests.ui.meeting_office import board, modal, people, show, sitting
from tests.ui.menu_hands import keep_menus_down, pick, usable

pytestmark = pytest.mark.usefixtures("no_boxes")
K = MeetingKind
AGENDA, DECISIONS = 0, 4
LATER = NOW + timedelta(hours=2)


@pytest.fixture(autouse=True)
def menus(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_menus_down(monkeypatch)


def open_page(ctx: AppContext, qtbot: QtBot, meeting_id: int, tab: int = AGENDA) -> MeetingPage:
    page = MeetingPage(ctx)
    show(page, qtbot, MeetingVisit(meeting_id))
    page.show_tab(tab)
    return page


def more(page: MeetingPage) -> list[str]:
    page.more.click()
    return usable(page.more)


def give_reason(text: str = "سبب") -> None:
    dialog = modal(ReasonDialog)
    write_in(dialog, "reason", text)
    dialog.submit()
    settle()


def write_in(dialog: FormDialog, name: str, text: str) -> None:
    field = dialog.rows[name].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText(text)


# the meeting


def test_before_the_day_the_plan_is_changed_or_called_off(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    meeting_id = called(ctx.office)
    page = open_page(ctx, qtbot, meeting_id)
    assert more(page) == ["عدّل الخطة", "سجّل اعتذارًا…", "ألغِ الاجتماع…"]
    with qtbot.waitSignal(page.go) as gone:
        pick(page.more, "عدّل الخطة")
    assert gone.args == ["meeting_form", PlanVisit(meeting_id=meeting_id)]
    page.more.click()
    with qtbot.waitSignal(page.go) as gone:
        pick(page.more, "سجّل اعتذارًا")
    assert gone.args == ["attendance", AttendanceVisit(meeting_id)]
    page.more.click()
    pick(page.more, "ألغِ الاجتماع")
    with qtbot.waitSignal(page.done):
        give_reason("سفر الرئيس")
    assert ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.CANCELLED
    assert more(page) == []


def test_a_meeting_without_quorum_leads_to_its_minutes_and_to_the_next_call(
    ctx: AppContext, qtbot: QtBot
) -> None:
    people(ctx)
    first = opened(ctx.office)
    ctx.write(close_without_quorum, first, now=NOW)
    on = ON + timedelta(days=7)
    second = ctx.write(plan_next_call, first, on_date=on, starts_at=time(9), today=TODAY)
    page = open_page(ctx, qtbot, first)
    assert more(page) == ["الدعوة التالية", "المحضر", "أُقفل خطأً: أعد فتحه…"]
    with qtbot.waitSignal(page.go) as gone:
        pick(page.more, "الدعوة التالية")
    assert gone.args == ["meeting", MeetingVisit(second)]
    page.more.click()
    with qtbot.waitSignal(page.go) as gone:
        pick(page.more, "المحضر")
    assert gone.args == ["minutes", MinutesVisit(first)]
    page.visit(MeetingVisit(second))
    assert "الدعوة السابقة" in more(page)
    with qtbot.waitSignal(page.go) as gone:
        pick(page.more, "الدعوة السابقة")
    assert gone.args == ["meeting", MeetingVisit(first)]


def test_a_meeting_closed_by_mistake_is_opened_again_with_its_reason(
    ctx: AppContext, qtbot: QtBot
) -> None:
    meeting_id = sitting(ctx, present=4)
    page = open_page(ctx, qtbot, meeting_id)
    assert more(page) == ["أوقف تسجيل القادمين…"]
    ctx.write(close_meeting, meeting_id, now=LATER, reason="انتهى الوقت")
    settle()
    assert more(page) == ["المحضر", "أُقفل خطأً: أعد فتحه…"]
    pick(page.more, "أُقفل خطأً")
    with qtbot.waitSignal(page.done):
        give_reason()
    assert ctx.read(get_meeting, meeting_id).row.status is MeetingStatus.IN_SESSION


# an item


def card(page: MeetingPage, at: int = 0) -> ItemCard:
    settle()
    return page.agenda.cards[at]


def item_menu(page: MeetingPage, at: int = 0) -> list[str]:
    found = card(page, at)
    found.more.click()
    return usable(found.more)


def item(ctx: AppContext, meeting_id: int, at: int = 0) -> ItemRow:
    return ctx.read(item_rows, meeting_id)[at]


def test_before_the_call_an_item_is_changed_or_taken_off_and_after_it_withdrawn(
    ctx: AppContext, qtbot: QtBot
) -> None:
    board(ctx)
    meeting_id = planned(ctx.office, K.BOARD)
    count = len(ctx.read(item_rows, meeting_id))
    page = open_page(ctx, qtbot, meeting_id)
    assert item_menu(page) == ["عدّل البند…", "احذفه من الجدول"]
    pick(card(page).more, "عدّل البند")
    dialog = modal(ItemDialog)
    write_in(dialog, "title", "طلبات الانتساب الجديدة")
    dialog.submit()
    settle()
    assert item(ctx, meeting_id).title == "طلبات الانتساب الجديدة"
    item_menu(page)
    pick(card(page).more, "احذفه")
    assert len(ctx.read(item_rows, meeting_id)) == count - 1

    later = called(ctx.office, K.BOARD)
    page.visit(MeetingVisit(later))
    page.show_tab(AGENDA)
    assert item_menu(page) == ["عدّل البند…", "اسحبه…"]


def test_in_session_an_item_is_noted_taken_up_again_postponed_and_withdrawn(
    ctx: AppContext, qtbot: QtBot
) -> None:
    meeting_id = sitting(ctx, present=4)
    page = open_page(ctx, qtbot, meeting_id)
    assert item_menu(page) == [
        "عدّل البند…",
        "ما قيل فيه…",
        "تصويت…",
        "أُحيط علمًا بلا قرار",
        "أجّله…",
        "اسحبه…",
    ]
    pick(card(page).more, "ما قيل فيه")
    modal(DiscussionDialog).reject()
    settle()
    pick(card(page).more, "أُحيط علمًا")
    assert item(ctx, meeting_id).state is ItemState.NOTED
    assert item_menu(page) == ["ما قيل فيه…", "أعد فتحه"]
    pick(card(page).more, "أعد فتحه")
    assert item(ctx, meeting_id).state in (ItemState.WAITING, ItemState.NOW)
    item_menu(page)
    pick(card(page).more, "أجّله")
    give_reason("نقص البيانات")
    assert item(ctx, meeting_id).state is ItemState.POSTPONED
    assert item(ctx, meeting_id).state_note == "نقص البيانات"
    item_menu(page, 1)
    pick(card(page, 1).more, "اسحبه")
    give_reason("لا حاجة")
    assert item(ctx, meeting_id, 1).state is ItemState.WITHDRAWN


def test_a_vote_is_taken_voided_and_becomes_another_decision_from_the_menu(
    ctx: AppContext, qtbot: QtBot
) -> None:
    meeting_id = sitting(ctx, present=4)
    page = open_page(ctx, qtbot, meeting_id)
    first = item(ctx, meeting_id)
    ctx.write(begin_item, first.id)
    settle()
    item_menu(page)
    pick(card(page).more, "تصويت…")
    modal(VoteDialog).reject()
    settle()
    vote = ctx.write(vote_unanimously, first.id, now=NOW)
    ctx.write(record_decision, vote, DecisionInput(text="الأول"), today=TODAY)
    settle()
    assert item_menu(page) == [
        "ما قيل فيه…",
        "اكتب قرارًا آخر…",
        "ألغِ التصويت…",
        "أعد فتحه",
    ]
    pick(card(page).more, "اكتب قرارًا آخر")
    dialog = modal(DecisionDialog)
    write_in(dialog, "text", "الثاني")
    dialog.submit()
    settle()
    assert len(item(ctx, meeting_id).decisions) == 2

    second = item(ctx, meeting_id, 1)
    ctx.write(begin_item, second.id)
    ctx.write(take_vote, second.id, VoteInput(in_favour=1, against=3), now=NOW)
    settle()
    assert "اكتب قرارًا آخر…" not in item_menu(page, 1)
    pick(card(page, 1).more, "ألغِ التصويت")
    give_reason("عُدّ خطأً")
    assert item(ctx, meeting_id, 1).vote is None


def test_an_election_leads_to_its_candidates_and_its_ballot_paper(
    ctx: AppContext, qtbot: QtBot
) -> None:
    people(ctx)
    meeting_id = planned(ctx.office)
    page = open_page(ctx, qtbot, meeting_id)
    ref = ctx.read(get_meeting, meeting_id).row.ref
    at = next(
        at
        for at, each in enumerate(ctx.read(item_rows, meeting_id))
        if each.kind is ItemKind.ELECTION
    )
    item_menu(page, at)
    with qtbot.waitSignal(page.go) as gone:
        pick(card(page, at).more, "المرشحون")
    assert gone.args == ["election", ElectionVisit(item(ctx, meeting_id, at).id)]
    with qtbot.waitSignal(page.go) as gone:
        pick(card(page, at).more, "ورقة الاقتراع")
    assert gone.args == ["papers", PaperVisit("ballot", (ref,))]


# a decision


def test_a_decision_is_printed_changed_and_voided_from_its_menu(
    ctx: AppContext, qtbot: QtBot
) -> None:
    meeting_id = sitting(ctx, present=4)
    first = item(ctx, meeting_id)
    ctx.write(begin_item, first.id)
    vote = ctx.write(vote_unanimously, first.id, now=NOW)
    ctx.write(record_decision, vote, DecisionInput(text="شراء مضخة"), today=TODAY)
    page = open_page(ctx, qtbot, meeting_id, DECISIONS)
    tab = page.views[DECISIONS]
    assert isinstance(tab, DecisionsTab)
    tab.cards[0].more.click()
    assert usable(tab.cards[0].more) == [
        "اطبع القرار",
        "اطبع مستخرج المحضر",
        "إصدار ورقة القرار…",
        "عدّل النص…",
        "ألغِه…",
    ]
    with qtbot.waitSignal(page.go) as gone:
        pick(tab.cards[0].more, "اطبع القرار")
    assert gone.args == ["papers", PaperVisit("decision", ("1/2026",))]
    with qtbot.waitSignal(page.go) as gone:
        pick(tab.cards[0].more, "اطبع مستخرج المحضر")
    assert gone.args == ["papers", PaperVisit("decision-extract", ("1/2026",))]
    pick(tab.cards[0].more, "عدّل النص")
    dialog = modal(DecisionDialog)
    write_in(dialog, "text", "شراء مضختين")
    dialog.submit()
    settle()
    tab.cards[0].more.click()
    pick(tab.cards[0].more, "ألغِه")
    give_reason("تكرر")
    (found,) = ctx.read(list_decisions, DecisionFilter(meeting_id=meeting_id))
    assert (found.text, found.void_reason) == ("شراء مضختين", "تكرر")
    tab.cards[0].more.click()
    assert usable(tab.cards[0].more) == ["اطبع القرار"]
