"""What the first page asks for on the paths of memberships."""

from datetime import date

import pytest

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.domain.members import MemberInput
from coopdesk.services.home import HomeTask, LegalDateKind, TaskKind, Urgency, home_board
from coopdesk.services.members import add_member
from coopdesk.services.membership_steps import reverse_step
from coopdesk.services.notices import open_notices
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.services.settlements import SettlementInput, reckon_settlement
from tests.makers import TODAY
from tests.services.path import accept, apply, found, join, step

LONG_AGO = date(2020, 1, 1)


def tasks(office: Office, today: date = TODAY) -> dict[TaskKind, HomeTask]:
    board = office.read(home_board, today=today, last_backup=today)
    return {task.kind: task for task in board.tasks}


def test_applications_are_pressing_before_and_late_after_their_time(any_office: Office) -> None:
    found(any_office)
    apply(any_office, national_no="", submitted_on=date(2026, 10, 9))  # 45 days on 23 November
    apply(any_office, national_no="", submitted_on=date(2026, 10, 10))
    accept(any_office, apply(any_office, national_no="", submitted_on=date(2026, 9, 1)))

    def counts(day: date) -> list[int | None]:
        found_all = tasks(any_office, day)
        kinds = (TaskKind.APPLICATIONS_DUE, TaskKind.APPLICATIONS_SILENT)
        return [found_all[kind].count if kind in found_all else None for kind in kinds]

    assert counts(date(2026, 11, 22)) == [None, None]
    assert counts(TODAY) == [1, None]
    assert counts(date(2026, 12, 9)) == [2, None]
    assert counts(date(2026, 12, 10)) == [1, 1]
    assert counts(date(2026, 12, 11)) == [None, 2]
    late = tasks(any_office, date(2026, 12, 11))[TaskKind.APPLICATIONS_SILENT]
    assert late.urgency is Urgency.LATE


def test_money_that_may_be_paid_is_asked_for_from_its_day_on(any_office: Office) -> None:
    found(any_office)
    for kind in (Kind.LOST, Kind.DECEASED):
        gone = join(any_office, joined_on=LONG_AGO)
        step(any_office, gone, kind, date(2026, 11, 1))
        any_office.write(reckon_settlement, gone, SettlementInput(), today=TODAY)

    assert tasks(any_office)[TaskKind.SETTLEMENTS_DUE].count == 1
    assert tasks(any_office, date(2026, 12, 31))[TaskKind.SETTLEMENTS_DUE].count == 1
    assert tasks(any_office, date(2027, 1, 1))[TaskKind.SETTLEMENTS_DUE].count == 2


def test_a_notice_waits_for_the_end_of_the_year_it_counts_for(any_office: Office) -> None:
    found(any_office)
    in_time, late, left, back = (join(any_office, joined_on=LONG_AGO) for _ in range(4))
    told = step(any_office, in_time, Kind.WITHDRAWAL_NOTICE, date(2026, 9, 30))
    step(any_office, late, Kind.WITHDRAWAL_NOTICE, date(2026, 10, 1))
    for member_id in (left, back):
        step(any_office, member_id, Kind.WITHDRAWAL_NOTICE, date(2026, 9, 1))
        step(any_office, member_id, Kind.WITHDRAWN)
    step(any_office, back, Kind.REINSTATED)

    rows = any_office.read(open_notices)
    assert [(row.member_id, row.counts_for) for row in rows] == [
        (in_time, date(2026, 12, 31)),
        (late, date(2027, 12, 31)),
    ]
    assert TaskKind.NOTICES_DUE not in tasks(any_office, date(2026, 12, 31))
    assert tasks(any_office, date(2027, 1, 1))[TaskKind.NOTICES_DUE].count == 1
    assert tasks(any_office, date(2028, 1, 1))[TaskKind.NOTICES_DUE].count == 2
    any_office.write(reverse_step, told, reason="عدل عنه", today=TODAY)
    assert [row.member_id for row in any_office.read(open_notices)] == [late]


@pytest.mark.parametrize(
    ("day", "left"),
    [(date(2026, 8, 30), None), (date(2026, 8, 31), 30), (date(2026, 9, 30), 0)],
)
def test_the_last_day_for_notices_is_said_a_month_before(
    office: Office, day: date, left: int | None
) -> None:
    found(office)
    assert TaskKind.LAST_NOTICE_DAY not in tasks(office, day)  # nobody to give notice
    join(office, joined_on=LONG_AGO)

    said = tasks(office, day).get(TaskKind.LAST_NOTICE_DAY)
    assert (said.count if said else None) == left


def test_a_whole_year_of_notice_has_a_last_day_too(office: Office) -> None:
    found(office)
    office.write(set_rules, {"rules.withdrawal_notice_months": "12"})
    board = office.read(home_board, today=TODAY, last_backup=None)

    days = {row.kind: row.on for row in board.dates}
    assert days[LegalDateKind.WITHDRAWAL_NOTICES] == date(2026, 12, 31)


def test_what_the_assembly_has_not_ratified_waits_without_haste(any_office: Office) -> None:
    found(any_office)
    given = MemberInput(full_name="مؤسس", joined_on=date(2026, 1, 1), is_founder=True)
    any_office.write(add_member, given, today=TODAY)
    gone = join(any_office, joined_on=LONG_AGO)
    assert TaskKind.UNRATIFIED not in tasks(any_office)
    step(any_office, gone, Kind.EXPELLED)
    accept(any_office, apply(any_office))

    waiting = tasks(any_office)[TaskKind.UNRATIFIED]
    assert (waiting.count, waiting.urgency) == (2, Urgency.WHEN_POSSIBLE)
