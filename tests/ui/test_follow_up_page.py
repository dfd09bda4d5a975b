"""The follow-up of tasks through its widgets: late ones first, progress, done, stuck."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.decisions import AssignmentState
from coopdesk.services.agenda_rows import item_rows
from coopdesk.services.assignments import AssignmentInput, add_assignment, assignment_notes
from coopdesk.services.decisions import DecisionInput, record_decision
from coopdesk.services.follow_up import AssignmentRow, get_assignment
from coopdesk.services.votes import vote_unanimously
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.assignment import AssignmentDialog, ProgressDialog
from coopdesk.ui.kit import DateEdit, LongTextEdit, plain
from coopdesk.ui.pages.follow_up import FollowUpPage
from coopdesk.ui.pages.visits import AssignmentVisit, MeetingVisit, PaperVisit
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import an_item
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.meeting_office import Clock, modal, people, show, sitting, words

pytestmark = pytest.mark.usefixtures("no_boxes")

LATER = date(2027, 1, 20)
"""Weeks after the meeting."""
LATE, SOON, FREE = "طلب عروض أسعار", "تسليم المضخة", "ترتيب الأرشيف"


@pytest.fixture
def meeting_id(ctx: AppContext) -> int:
    return sitting(ctx, present=4)


@pytest.fixture
def tasks(ctx: AppContext, meeting_id: int) -> dict[str, int]:
    """A task that is late, one with a day to come, and one without a day."""
    vote = ctx.write(vote_unanimously, an_item(ctx.office, meeting_id), now=NOW)
    decision = ctx.write(record_decision, vote, DecisionInput(text="شراء مضخة"), today=TODAY)
    days = {LATE: date(2026, 12, 20), SOON: date(2027, 2, 10), FREE: None}
    Clock(ctx.office).now = datetime(2027, 1, 20, 8, 0, tzinfo=UTC)
    return {
        task: ctx.write(
            add_assignment,
            decision,
            AssignmentInput(task=task, responsible="طه حسن مرشد", due_on=due_on),
            today=TODAY,
        )
        for task, due_on in days.items()
    }


@pytest.fixture
def page(ctx: AppContext, tasks: dict[str, int], qtbot: QtBot) -> FollowUpPage:
    page = FollowUpPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    return page


def shown(page: FollowUpPage) -> list[str]:
    rows = page.table.rows
    return [row.task for at in range(rows.rowCount()) if (row := rows.row_at(at))]


def task_of(ctx: AppContext, assignment_id: int) -> AssignmentRow:
    return ctx.read(get_assignment, assignment_id, today=LATER)


def choose(page: FollowUpPage, assignment_id: int) -> None:
    page.table.choose_row(page.table.rows.row_of(assignment_id))


def note(dialog: ProgressDialog, text: str) -> None:
    field = dialog.rows["text"].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText(text)


def test_the_late_one_stands_first_and_is_counted(page: FollowUpPage) -> None:
    assert shown(page)[0] == LATE
    assert plain(page.chips["overdue"].text()).strip().endswith("1")
    assert LATE in words(page.panel)
    assert nameless(page) == []

    page.chips["overdue"].click()
    assert page.chosen.is_overdue


def test_home_leads_to_the_late_ones_or_to_one(
    page: FollowUpPage, tasks: dict[str, int], qtbot: QtBot
) -> None:
    page.visit(AssignmentVisit(is_overdue=True))
    qtbot.waitUntil(lambda: shown(page) == [LATE])
    page.visit(AssignmentVisit(tasks[FREE]))
    qtbot.waitUntil(lambda: len(shown(page)) == 3)

    task = page.task()
    assert task is not None
    assert task.id == tasks[FREE]


def test_progress_is_noted_with_a_new_day_and_the_row_is_no_longer_late(
    page: FollowUpPage, ctx: AppContext, tasks: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, tasks[LATE])
    press(page.table, Qt.Key.Key_Return)
    dialog = modal(ProgressDialog)
    assert nameless(dialog) == []
    note(dialog, "وصل عرضان")
    dialog.percent.setValue(60)
    day = dialog.rows["due_on"].field
    assert isinstance(day, DateEdit)
    day.set_day(date(2027, 2, 1))
    dialog.submit()

    found = task_of(ctx, tasks[LATE])
    assert (found.state, found.percent) == (AssignmentState.IN_PROGRESS, 60)
    assert (found.due_on, found.days_late) == (date(2027, 2, 1), 0)
    assert "وصل عرضان" in [each.text for each in ctx.read(assignment_notes, tasks[LATE])]
    qtbot.waitUntil(lambda: plain(page.chips["overdue"].text()).strip().endswith("0"))
    assert "وصل عرضان" in words(page.panel)


def test_stuck_says_why_or_is_not_kept(
    page: FollowUpPage, ctx: AppContext, tasks: dict[str, int]
) -> None:
    choose(page, tasks[SOON])
    page.handlers()["edit"]()
    dialog = modal(ProgressDialog)
    dialog.state.set_value(AssignmentState.STUCK)
    dialog.submit()
    assert dialog.rows["text"].state == "bad"
    note(dialog, "لا سيولة")
    dialog.submit()

    assert task_of(ctx, tasks[SOON]).state is AssignmentState.STUCK


def test_done_in_one_press_and_taken_up_again(
    page: FollowUpPage, ctx: AppContext, tasks: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, tasks[FREE])
    with qtbot.waitSignal(page.done):
        page.panel.buttons["done"].click()
    found = task_of(ctx, tasks[FREE])
    assert (found.state, found.percent, found.done_on) == (AssignmentState.DONE, 100, LATER)
    qtbot.waitUntil(lambda: shown(page)[-1] == FREE)
    qtbot.waitUntil(page.chips["done"].isEnabled)
    page.chips["done"].click()
    qtbot.waitUntil(lambda: shown(page) == [FREE])
    assert "done" not in page.panel.buttons

    page.panel.buttons["progress"].click()
    dialog = modal(ProgressDialog)
    note(dialog, "بقي ملف")
    dialog.percent.setValue(90)
    dialog.submit()

    again = task_of(ctx, tasks[FREE])
    assert (again.state, again.done_on) == (AssignmentState.IN_PROGRESS, None)


def test_a_task_is_changed_and_leads_to_its_meeting(
    page: FollowUpPage, ctx: AppContext, tasks: dict[str, int], meeting_id: int, qtbot: QtBot
) -> None:
    choose(page, tasks[SOON])
    page.panel.buttons["edit"].click()
    dialog = modal(AssignmentDialog)
    assert nameless(dialog) == []
    dialog.task.setPlainText("")
    dialog.submit()
    assert dialog.rows["task"].state == "bad"
    dialog.task.setPlainText("تسلّم المضخة وتجربتها")
    dialog.submit()
    assert task_of(ctx, tasks[SOON]).task == "تسلّم المضخة وتجربتها"
    qtbot.waitUntil(lambda: "تسلّم المضخة وتجربتها" in shown(page))

    with qtbot.waitSignal(page.go) as gone:
        page.panel.buttons["meeting"].click()
    assert gone.args == ["meeting", MeetingVisit(meeting_id)]
    with qtbot.waitSignal(page.go) as gone:
        page.handlers()["print"]()
    assert gone.args == ["papers", PaperVisit("follow-up")]


def test_words_narrow_and_nothing_found_leads_back(page: FollowUpPage, qtbot: QtBot) -> None:
    page.handlers()["find"]()
    assert page.search.hasFocus() or not page.isActiveWindow()
    type_text(page.search, "المضخه")
    page.search.search_now()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)  # the decision has the word
    page.search.setText("لا شيء كهذا")
    page.search.search_now()
    qtbot.waitUntil(page._no_hits.isVisible)
    page._no_hits.findChildren(QPushButton)[0].click()

    qtbot.waitUntil(lambda: len(shown(page)) == 3)


def test_without_tasks_the_page_says_where_they_come_from(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    page = FollowUpPage(ctx)
    show(page, qtbot)

    qtbot.waitUntil(page._empty.isVisible)
    assert nameless(page) == []


def test_many_tasks_and_english(
    ctx: AppContext,
    tasks: dict[str, int],
    meeting_id: int,
    dressed: Callable[[Preferences], None],
    qtbot: QtBot,
) -> None:
    dressed(Preferences(language="en"))
    decision = next(
        item.decisions[0].id for item in ctx.read(item_rows, meeting_id) if item.decisions
    )
    for at in range(60):
        given = AssignmentInput(task=f"عمل {at}", responsible="علي")
        ctx.write(add_assignment, decision, given, today=TODAY)
    page = FollowUpPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(shown(page)) == 63)

    assert plain(page.header.subtitle.text()) == "63 open · 1 late"
    assert nameless(page) == []
    page.toggle_panel()
    settle()
    assert page.help_text()[0][0] == "Following decisions up"
