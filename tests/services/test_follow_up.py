"""Tasks that follow from decisions: who, by when, how far; late ones first."""

from datetime import date, timedelta
from typing import Any

import pytest

from coopdesk.domain.decisions import AssignmentState
from coopdesk.errors import ConflictError, GoneError, Problem
from coopdesk.services.assignments import (
    AssignmentInput,
    ProgressInput,
    add_assignment,
    assignment_notes,
    edit_assignment,
    record_progress,
)
from coopdesk.services.decisions import DecisionInput, record_decision
from coopdesk.services.follow_up import (
    AssignmentFilter,
    follow_up,
    follow_up_counts,
    get_assignment,
)
from coopdesk.services.office import Office
from coopdesk.services.votes import vote_unanimously
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    ON,
    an_item,
    founded,
    in_session,
    problems,
    refusal,
    seated,
)

NOW_DAY = ON + timedelta(days=30)


def a_decision(office: Office) -> int:
    founded(office)
    vote = office.write(vote_unanimously, an_item(office, in_session(office, present=9)), now=NOW)
    return office.write(record_decision, vote, DecisionInput(text="قرار"), today=TODAY)


def task(office: Office, decision: int, words: str, due_on: date | None = None) -> int:
    given = AssignmentInput(task=words, responsible="الأمين العام", due_on=due_on)
    return office.write(add_assignment, decision, given, today=TODAY)


def go(office: Office, assignment: int, **given: Any) -> int:
    values: dict[str, Any] = {"on_date": NOW_DAY} | given
    wanted = ProgressInput(**values)
    return office.write(record_progress, assignment, wanted, today=NOW_DAY)


def test_late_ones_come_first_then_stuck_under_way_new_and_done(any_office: Office) -> None:
    decision = a_decision(any_office)
    new = task(any_office, decision, "جديد")
    done = task(any_office, decision, "منجز", ON)
    late = task(any_office, decision, "متأخر", ON + timedelta(days=20))
    later = task(any_office, decision, "أشد تأخرًا", ON + timedelta(days=5))
    stuck = task(any_office, decision, "متعثر")
    moving = task(any_office, decision, "جارٍ", NOW_DAY)
    go(any_office, done, percent=100)
    go(any_office, stuck, state=AssignmentState.STUCK, text="لا تمويل")
    go(any_office, moving, percent=40, text="سُلّم نصفه")
    rows = any_office.read(follow_up, today=NOW_DAY)

    assert [row.id for row in rows] == [later, late, stuck, moving, new, done]
    assert [row.days_late for row in rows] == [25, 10, 0, 0, 0, 0]
    assert (rows[3].last_note, rows[3].percent) == ("سُلّم نصفه", 40)
    assert (rows[0].decision_no, rows[0].meeting_ref) == ("1/2026", "assembly/1/2026")
    counts = any_office.read(follow_up_counts, today=NOW_DAY)
    assert (counts.all, counts.overdue, counts.soon, counts.open) == (6, 2, 1, 5)
    assert (counts.stuck, counts.done, counts.cancelled) == (1, 1, 0)


def test_the_list_is_narrowed(any_office: Office) -> None:
    decision = a_decision(any_office)
    one = task(any_office, decision, "شراء ماكينة", ON)
    two = task(any_office, decision, "تقرير مالي")
    go(any_office, two, percent=100)

    def found(**chosen: Any) -> list[int]:
        wanted = AssignmentFilter(**chosen)
        return [row.id for row in any_office.read(follow_up, wanted, today=NOW_DAY)]

    assert found(text="ماكينه") == [one]
    assert found(text="امين عام") == [one, two]
    assert found(is_overdue=True) == found(is_open=True) == [one]
    assert found(states=frozenset({AssignmentState.DONE})) == [two]
    assert found(due_until=ON) == [one]
    assert found(decision_id=decision) == [one, two]
    assert found(meeting_id=99) == []


def test_the_course_of_a_task_is_only_added_to(any_office: Office) -> None:
    decision = a_decision(any_office)
    assignment = task(any_office, decision, "تقرير", ON)
    go(any_office, assignment, percent=50, text="نصفه")
    go(any_office, assignment, due_on=NOW_DAY + timedelta(days=9), text="مُدّد")
    go(any_office, assignment, state=AssignmentState.DONE)
    notes = any_office.read(assignment_notes, assignment)
    assert [(note.state, note.percent, note.text) for note in notes] == [
        (AssignmentState.NEW, 0, ""),
        (AssignmentState.IN_PROGRESS, 50, "نصفه"),
        (AssignmentState.IN_PROGRESS, 50, "مُدّد"),
        (AssignmentState.DONE, 100, ""),
    ]
    row = any_office.read(get_assignment, assignment, today=NOW_DAY)
    assert (row.done_on, row.percent) == (NOW_DAY, 100)
    go(any_office, assignment, state=AssignmentState.IN_PROGRESS, percent=80)  # it was not
    row = any_office.read(get_assignment, assignment, today=NOW_DAY)
    assert (row.state, row.done_on, row.percent) == (AssignmentState.IN_PROGRESS, None, 80)


def test_a_task_is_a_members_a_holders_or_an_outsiders(any_office: Office) -> None:
    decision = a_decision(any_office)
    members = list(range(1, 4))
    _, [chair, *_] = seated(any_office, members)
    by_holder = AssignmentInput(task="توقيع العقد", holder_id=chair)
    by_member = AssignmentInput(task="استقبال الوفد", member_id=members[1])
    for given, title in ((by_holder, "رئيس مجلس الإدارة"), (by_member, "")):
        assignment = any_office.write(add_assignment, decision, given, today=TODAY)
        row = any_office.read(get_assignment, assignment, today=TODAY)
        assert row.responsible.startswith("أحمد")
        assert row.responsible_title == title


def test_what_cannot_be_is_refused(any_office: Office) -> None:
    decision = a_decision(any_office)
    for given, field in (
        (AssignmentInput(task="", responsible="أ"), "task"),
        (AssignmentInput(task="مهمة"), "responsible"),
        (
            AssignmentInput(task="مهمة", responsible="أ", due_on=ON - timedelta(days=1)),
            "due_on",
        ),
    ):
        assert field in problems(any_office, add_assignment, decision, given, today=TODAY)
    assignment = task(any_office, decision, "مهمة")
    for progress, field in (
        (ProgressInput(on_date=NOW_DAY, percent=101), "percent"),
        (ProgressInput(on_date=NOW_DAY + timedelta(days=1)), "on_date"),
        (ProgressInput(on_date=NOW_DAY, state=AssignmentState.STUCK), "text"),
        (ProgressInput(on_date=NOW_DAY, state=AssignmentState.CANCELLED), "text"),
    ):
        assert field in problems(any_office, record_progress, assignment, progress, today=NOW_DAY)
    go(any_office, assignment, percent=100)
    again = AssignmentInput(task="أخرى", responsible="ب")
    version = any_office.read(get_assignment, assignment, today=TODAY).version
    assert refusal(any_office, edit_assignment, assignment, again, version=version) is (
        Problem.ASSIGNMENT_CLOSED
    )
    with pytest.raises(GoneError):
        any_office.read(get_assignment, 99, today=TODAY)


def test_an_open_task_is_corrected(office: Office) -> None:
    assignment = task(office, a_decision(office), "مهمه")
    given = AssignmentInput(task="مهمة", responsible="المسؤول المالي", due_on=NOW_DAY)
    office.write(edit_assignment, assignment, given, version=1)
    row = office.read(get_assignment, assignment, today=TODAY)
    assert (row.task, row.responsible, row.due_on) == ("مهمة", "المسؤول المالي", NOW_DAY)
    with pytest.raises(ConflictError):
        office.write(edit_assignment, assignment, given, version=1)
