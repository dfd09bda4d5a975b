"""The register of meetings, its calendar and planning a meeting, through the widgets."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import CalledBy, MeetingKind, MeetingStatus
from coopdesk.services.meeting_list import MeetingFilter, list_meetings
from coopdesk.services.meetings import cancel_meeting, get_meeting
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import drafts_of
from coopdesk.ui.forms.meeting import MeetingForm
from coopdesk.ui.kit import plain
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.pages.meetings import MeetingsPage
from coopdesk.ui.pages.month_calendar import MonthCalendarPage
from coopdesk.ui.pages.visits import (
    CalendarVisit,
    MeetingsVisit,
    MeetingVisit,
    PaperVisit,
    PlanVisit,
)
from tests.makers import TODAY
from tests.services.sitting_maker import ON, PLACE, planned
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.meeting_office import board, people, show, words

K = MeetingKind


@pytest.fixture
def three(ctx: AppContext) -> dict[str, int]:
    """A board meeting, an assembly, and a board meeting that was cancelled."""
    board(ctx)
    ids = {
        "board": planned(ctx.office, K.BOARD),
        "assembly": planned(ctx.office, K.ASSEMBLY, on=date(2026, 12, 20)),
        "cancelled": planned(ctx.office, K.BOARD, on=date(2026, 12, 28)),
    }
    ctx.write(cancel_meeting, ids["cancelled"], reason="سافر الرئيس")
    return ids


@pytest.fixture
def page(ctx: AppContext, three: dict[str, int], qtbot: QtBot) -> MeetingsPage:
    page = MeetingsPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(shown(page)) == len(three))
    return page


def shown(page: MeetingsPage) -> list[int]:
    rows = page.table.rows
    return [row.id for at in range(rows.rowCount()) if (row := rows.row_at(at))]


def test_the_list_shows_the_newest_first_and_counts_by_state(
    page: MeetingsPage, three: dict[str, int]
) -> None:
    assert shown(page) == [three["cancelled"], three["assembly"], three["board"]]
    counts = {key: plain(chip.text()).split()[-1] for key, chip in page.tools.chips.items()}
    assert (counts["all"], counts["ahead"], counts["cancelled"]) == ("3", "2", "1")


def test_chips_organ_and_words_narrow_it(
    page: MeetingsPage, three: dict[str, int], qtbot: QtBot
) -> None:
    page.tools.chips["cancelled"].click()
    qtbot.waitUntil(lambda: shown(page) == [three["cancelled"]])
    page.tools.chips["all"].click()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    type_text(page.tools.search, "2/2026")
    page.tools.search.search_now()
    qtbot.waitUntil(lambda: shown(page) == [three["cancelled"]])

    page.tools.search.setText("لا يوجد كهذا")
    page.tools.search.search_now()
    qtbot.waitUntil(page._no_hits.isVisible)
    assert nameless(page) == []
    page._no_hits.findChildren(QPushButton)[0].click()

    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    page.visit(MeetingsVisit(MeetingFilter(kinds=frozenset({K.ASSEMBLY}))))
    qtbot.waitUntil(lambda: shown(page) == [three["assembly"]])


def test_enter_opens_and_the_buttons_lead_on(
    page: MeetingsPage, three: dict[str, int], qtbot: QtBot
) -> None:
    page.table.choose_row(page.table.rows.row_of(three["board"]))
    with qtbot.waitSignal(page.go) as gone:
        press(page.table, Qt.Key.Key_Return)
    assert gone.args == ["meeting", MeetingVisit(three["board"])]
    for button, where in (
        (page.plan, ["meeting_form", PlanVisit()]),
        (page.calendar, ["calendar", CalendarVisit(TODAY)]),
        (page.terms, ["terms", None]),
        (page.printing, ["papers", PaperVisit("meetings-register")]),
    ):
        with qtbot.waitSignal(page.go) as gone:
            button.click()
        assert gone.args == where


def test_in_the_window_ctrl_f_and_typing_reach_the_search(
    ctx: AppContext, three: dict[str, int], qtbot: QtBot
) -> None:
    window = MainWindow(ctx)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.open_page("meetings")
    page = window.pages.current
    assert isinstance(page, MeetingsPage)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    page.table.setFocus()

    window.actions_by_id["find"].trigger()
    assert window.focusWidget() is page.tools.search

    page.table.setFocus()
    type_text(page.table, "2")
    assert page.tools.search.text() == "2"
    with qtbot.waitSignal(page.go) as gone:
        window.actions_by_id["new"].trigger()
    assert gone.args[0] == "meeting_form"


def test_sorting_keeps_the_chosen_one(
    page: MeetingsPage, three: dict[str, int], qtbot: QtBot
) -> None:
    page.table.choose_row(page.table.rows.row_of(three["board"]))

    page.table.sort_asked.emit("when", False)

    qtbot.waitUntil(lambda: shown(page)[0] == three["board"])
    index = page.table.currentIndex()
    assert page.table.rows.id_at(index.row()) == three["board"]


def test_without_meetings_the_page_says_how_to_begin(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    page = MeetingsPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(page._empty.isVisible)

    assert nameless(page) == []
    with qtbot.waitSignal(page.go) as gone:
        page._empty.findChildren(QPushButton)[0].click()
    assert gone.args == ["meeting_form", PlanVisit()]


def test_many_meetings_are_all_there(ctx: AppContext, qtbot: QtBot) -> None:
    board(ctx)
    for at in range(40):
        planned(ctx.office, K.BOARD, on=date(2027, 1 + at // 20, 1 + at % 20))
    page = MeetingsPage(ctx)
    show(page, qtbot)

    qtbot.waitUntil(lambda: len(shown(page)) == 40)
    assert "40" in plain(words(page.tools.totals))


# planning


@pytest.fixture
def form(ctx: AppContext, qtbot: QtBot) -> MeetingForm:
    board(ctx)
    form = MeetingForm(ctx)
    show(form, qtbot, PlanVisit(on=ON, kind=K.ASSEMBLY))
    return form


def test_what_the_law_asks_stands_beside_the_plan(form: MeetingForm, qtbot: QtBot) -> None:
    type_text(form.fields.place, PLACE)
    form.fields.on.set_day(date(2026, 11, 27))

    qtbot.waitUntil(lambda: "15" in plain(words(form.side)))

    said = words(form.side)
    assert "المادة 54" in plain(said)
    assert "1/2026" in plain(said)
    assert len(form.side.findChildren(QLabel)) > 4
    assert nameless(form) == []


def test_a_plan_is_kept_and_leads_to_the_meeting(
    form: MeetingForm, ctx: AppContext, qtbot: QtBot
) -> None:
    type_text(form.fields.place, PLACE)
    form.fields.at.clear()
    type_text(form.fields.at, "4 م")
    with qtbot.waitSignals([form.go, form.done]) as _both:
        form.handlers()["save"]()

    (row,) = ctx.read(list_meetings)
    assert (row.kind, row.on_date, row.starts_at) == (K.ASSEMBLY, ON, time(16))
    assert row.place == PLACE
    assert row.items > 0
    assert drafts_of(ctx, "meeting_form") == []


def test_bad_input_is_said_beside_its_field(
    form: MeetingForm, ctx: AppContext, qtbot: QtBot
) -> None:
    form.fields.at.clear()
    type_text(form.fields.at, "صباحًا")
    form.fields.on.set_text("32/13/2026")
    form.save()

    rows = form.fields.rows
    bad = {name for name, row in rows.items() if row.state == "bad"}
    assert bad == {"place", "starts_at", "on_date"}
    assert form.errors.isVisible()
    assert ctx.read(list_meetings) == []

    form.visit(PlanVisit(on=ON, kind=K.CONSULTATIVE))
    type_text(form.fields.place, PLACE)
    form.save()
    assert form.fields.rows["title"].state == "bad"


def test_an_untouched_form_is_left_without_a_question_or_a_draft(
    ctx: AppContext, qtbot: QtBot
) -> None:
    board(ctx)
    planned(ctx.office, K.BOARD)
    form = MeetingForm(ctx)
    show(form, qtbot, PlanVisit())
    assert form.fields.place.value() == PLACE
    assert not form.is_dirty

    with qtbot.waitSignal(form.back):
        form.on_cancel()

    assert form.may_leave()
    assert drafts_of(ctx, "meeting_form") == []


def test_what_was_typed_is_offered_again_after_a_power_cut(
    form: MeetingForm, ctx: AppContext, qtbot: QtBot
) -> None:
    type_text(form.fields.place, "قاعة المدرسة")
    type_text(form.fields.note, "خطاب 7")
    form.fields.called_by.set_value(CalledBy.THIRD_OF_MEMBERS)
    form.fields.at.clear()
    type_text(form.fields.at, "10:30")
    qtbot.waitUntil(lambda: len(drafts_of(ctx, "meeting_form")) == 1, timeout=5000)

    again = MeetingForm(ctx)
    show(again, qtbot, PlanVisit())
    assert again.draft_notice.isVisible()
    again.draft_notice.findChildren(QPushButton)[0].click()

    fields = again.fields
    assert fields.kind.value() is K.ASSEMBLY
    assert (fields.place.value(), fields.note.value()) == ("قاعة المدرسة", "خطاب 7")
    assert fields.at.time() == time(10, 30)
    assert fields.called_by.value() is CalledBy.THIRD_OF_MEMBERS
    again._on_give_up()
    assert drafts_of(ctx, "meeting_form") == []


def test_a_plan_is_changed_and_keeps_its_number(
    form: MeetingForm, ctx: AppContext, qtbot: QtBot
) -> None:
    meeting_id = planned(ctx.office, K.BOARD)
    form.visit(PlanVisit(meeting_id=meeting_id))
    assert not form.fields.kind.isEnabled()
    assert "1/2026" in plain(form.header.title.text())
    form.fields.place.set_value("مقر الجمعية")

    form.save()

    row = ctx.read(get_meeting, meeting_id).row
    assert (row.place, row.number_text, row.status) == (
        "مقر الجمعية",
        "1/2026",
        MeetingStatus.PLANNED,
    )


# the calendar


@pytest.fixture
def calendar(ctx: AppContext, three: dict[str, int], qtbot: QtBot) -> MonthCalendarPage:
    page = MonthCalendarPage(ctx)
    show(page, qtbot, CalendarVisit(ON))
    return page


def test_the_calendar_shows_both_calendars_and_leads_to_the_meeting(
    calendar: MonthCalendarPage, three: dict[str, int], qtbot: QtBot
) -> None:
    assert "ديسمبر" in calendar.header.title.text()
    assert "جمادى" in calendar.header.subtitle.text() or "رجب" in calendar.header.subtitle.text()
    chosen = next(cell for cell in calendar.grid.cells if cell.day == ON)
    assert PLACE in chosen.accessibleName()
    opener = [b for b in calendar.findChildren(QPushButton) if PLACE in b.accessibleName()]
    with qtbot.waitSignal(calendar.go) as gone:
        opener[0].click()
    assert gone.args == ["meeting", MeetingVisit(three["board"])]
    assert nameless(calendar) == []


def test_arrows_and_pages_walk_and_enter_plans(calendar: MonthCalendarPage, qtbot: QtBot) -> None:
    grid = calendar.grid
    press(grid, Qt.Key.Key_Left)  # forward, from right to left
    assert grid.chosen == date(2026, 12, 11)
    press(grid, Qt.Key.Key_Up)
    assert grid.chosen == date(2026, 12, 4)
    press(grid, Qt.Key.Key_PageDown)
    assert grid.chosen == date(2027, 1, 4)
    assert "يناير" in calendar.header.title.text()
    calendar.now.click()
    assert calendar.grid.chosen == TODAY

    with qtbot.waitSignal(calendar.go) as gone:
        press(grid, Qt.Key.Key_Return)

    assert gone.args == ["meeting_form", PlanVisit(on=TODAY)]


def test_the_pages_speak_english_too(
    ctx: AppContext,
    three: dict[str, int],
    dressed: Callable[[Preferences], None],
    qtbot: QtBot,
) -> None:
    dressed(Preferences(language="en"))
    page = MeetingsPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    calendar = MonthCalendarPage(ctx)
    show(calendar, qtbot, CalendarVisit(ON))
    form = MeetingForm(ctx)
    show(form, qtbot, PlanVisit(on=ON))
    settle()

    assert page.header.title.text() == "Meetings"
    assert page.header.subtitle.text() == "3 meetings in all"
    assert calendar.header.title.text().startswith("December")
    press(calendar.grid, Qt.Key.Key_Right)
    assert calendar.grid.chosen == date(2026, 12, 11)
    assert "Article 60" in plain(words(form.side))
    for each in (page, calendar, form):
        assert nameless(each) == []
        assert each.help_text()
