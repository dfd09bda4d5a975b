"""The made-up cooperative lives through a year, and everything still agrees."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.services.applications import application_counts
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.home import TaskKind, home_board
from coopdesk.services.numbering import peek
from coopdesk.services.office import Office, open_office
from coopdesk.services.ratifying import waiting_for_assembly
from coopdesk.services.settlements import list_settlements
from coopdesk.storage.models import MemberEvent
from tests.makers import TODAY
from tests.services.path import faults


def steps(session: Session) -> list[tuple[Kind, str]]:
    """Kind and decision of every step that was recorded by a decision or notice."""
    query = select(MemberEvent.kind, MemberEvent.decision_ref).order_by(MemberEvent.id)
    return [(kind, decision) for kind, decision in session.execute(query)]


def test_a_year_is_lived_and_everything_agrees(any_office: Office) -> None:
    any_office.write(fill_demo, members=120, today=TODAY)

    assert any_office.read(peek, "member") == 121  # newcomers are among the number asked for
    assert any_office.read(application_counts, today=TODAY) == {
        "all": 20,
        "pending": 2,
        "accepted": 9,
        "refused": 5,
        "accepted_by_silence": 3,
        "taken_back": 1,
        "void": 0,
        "due_soon": 1,
        "overdue": 0,
    }
    assert faults(any_office) == {}
    kinds = [kind for kind, _decision in any_office.read(steps)]
    assert kinds.count(Kind.WITHDRAWAL_NOTICE) == 5
    settled = [row.state for row in any_office.read(list_settlements)]
    assert sorted(settled) == ["due", "due", "paid", "paid"]
    board = any_office.read(home_board, today=TODAY, last_backup=TODAY)
    asked = {task.kind for task in board.tasks}
    assert asked >= {TaskKind.APPLICATIONS_DUE, TaskKind.SETTLEMENTS_DUE, TaskKind.UNRATIFIED}
    waiting = any_office.read(waiting_for_assembly, until=date(2026, 7, 16))
    assert waiting == []


@pytest.mark.parametrize(
    "today",
    [date(2026, 1, 1), date(2027, 2, 28), date(2028, 2, 29), date(2026, 9, 30), date(2026, 12, 31)],
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_day_has_such_a_year_behind_it(tmp_path: Path, today: date, seed: int) -> None:
    now = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    office = open_office(tmp_path / "office", who="أمين عام", desk="test", now=lambda: now)
    office.write(fill_demo, members=100, today=today, seed=seed)

    counts = office.read(application_counts, today=today)
    assert (counts["all"], counts["refused"], counts["accepted_by_silence"]) == (20, 5, 3)
    assert office.read(peek, "member") == 101
    assert faults(office) == {}
    office.close()


def test_a_small_office_has_no_year(office: Office) -> None:
    office.write(fill_demo, members=99, today=TODAY)

    assert office.read(application_counts, today=TODAY)["all"] == 0
    assert office.read(peek, "member") == 100
