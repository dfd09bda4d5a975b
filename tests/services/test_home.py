"""What the first page tells."""

from datetime import date

import pytest

from coopdesk.domain.members import MemberInput, MemberStatus
from coopdesk.services.home import HomeFigures, LegalDateKind, TaskKind, home_board
from coopdesk.services.members import add_member
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from tests.makers import TODAY, make_cooperative


def test_an_empty_office_asks_for_nothing_of_members(any_office: Office) -> None:
    board = any_office.read(home_board, today=TODAY, last_backup=None)

    assert board.figures == HomeFigures(0, 0, 0, 0)
    assert board.tasks == ()


def test_figures_and_tasks_agree_with_the_register(any_office: Office) -> None:
    any_office.write(make_cooperative)
    for status in (MemberStatus.ACTIVE, MemberStatus.SUSPENDED, MemberStatus.WITHDRAWN):
        person = MemberInput(
            full_name="علي محمد", joined_on=date(2024, 1, 1), shares=3, status=status
        )
        any_office.write(add_member, person, today=TODAY)
    board = any_office.read(home_board, today=TODAY, last_backup=TODAY)
    tasks = {task.kind: task.count for task in board.tasks}

    assert board.figures == HomeFigures(2, 1, 9, 45_000)
    assert (tasks[TaskKind.NO_PHONE], tasks[TaskKind.NEAR_MINIMUM]) == (2, 2)
    assert TaskKind.NO_BACKUP not in tasks


@pytest.mark.parametrize(
    ("today", "notice"),
    [(date(2026, 9, 30), date(2026, 9, 30)), (date(2026, 10, 1), date(2027, 9, 30))],
)
def test_notice_of_withdrawal_is_due_three_months_before_the_year_ends(
    any_office: Office, today: date, notice: date
) -> None:
    board = any_office.read(home_board, today=today, last_backup=None)
    days = {row.kind: row.on for row in board.dates}

    assert days[LegalDateKind.WITHDRAWAL_NOTICES] == notice
    assert [row.on for row in board.dates] == sorted(days.values())
    any_office.write(set_rules, {"rules.withdrawal_notice_months": "1"})
    board = any_office.read(home_board, today=today, last_backup=None)
    days = {row.kind: row.on for row in board.dates}
    assert days[LegalDateKind.WITHDRAWAL_NOTICES] == date(2026, 11, 30)
