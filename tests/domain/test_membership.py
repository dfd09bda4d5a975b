"""The law's periods on a membership's path, and which step may follow which."""

from datetime import date
from typing import Any

import pytest

from coopdesk.domain.members import MEMBERS_IN, MEMBERS_OUT, MemberEventKind, MemberStatus
from coopdesk.domain.membership import (
    EXITS,
    STEPS_AFTER,
    StepInput,
    appeal_last_day,
    decision_due_on,
    founder_may_leave_on,
    last_notice_day,
    notice_takes_effect,
    refund_due_on,
    remind_on,
    silence_on,
)
from coopdesk.domain.months import add_months, month_end
from coopdesk.domain.yearly_numbers import number_text, read_number
from coopdesk.errors import Problem

JOINED = date(2024, 3, 10)
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 9, 23), 2, date(2026, 11, 23)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),  # February has no 31st
        (date(2027, 12, 30), 2, date(2028, 2, 29)),
        (date(2026, 11, 1), 2, date(2027, 1, 1)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 1, 15), 0, date(2026, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
    ],
)
def test_months_are_counted_in_the_calendar(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@pytest.mark.parametrize(
    ("year", "month", "expected"),
    [
        (2026, 9, date(2026, 9, 30)),
        (2028, 2, date(2028, 2, 29)),
        (2026, 12, date(2026, 12, 31)),
        (2026, 0, date(2025, 12, 31)),
    ],
)
def test_a_month_ends_on_its_last_day(year: int, month: int, expected: date) -> None:
    assert month_end(year, month) == expected


def test_the_board_has_two_months_and_its_silence_counts_from_the_day_after() -> None:
    due = decision_due_on(date(2026, 9, 23), 2)

    assert due == date(2026, 11, 23)
    assert silence_on(due) == date(2026, 11, 24)


def test_the_office_is_reminded_after_forty_five_days() -> None:
    assert remind_on(date(2026, 9, 23), 45) == date(2026, 11, 7)


def test_a_refused_applicant_has_a_month_from_the_notice() -> None:
    assert appeal_last_day(date(2026, 1, 31), 1) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("months", "expected"),
    [(3, date(2026, 9, 30)), (1, date(2026, 11, 30)), (0, date(2026, 12, 31))],
)
def test_notice_reaches_the_board_months_before_the_year_ends(months: int, expected: date) -> None:
    assert last_notice_day(2026, months) == expected


def test_a_whole_year_of_notice_means_the_year_before() -> None:
    assert last_notice_day(2026, 12) == date(2025, 12, 31)
    assert notice_takes_effect(date(2026, 1, 1), 12) == date(2027, 12, 31)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (date(2026, 9, 30), date(2026, 12, 31)),
        (date(2026, 10, 1), date(2027, 12, 31)),
        (date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_late_notice_counts_for_the_next_year(told: date, expected: date) -> None:
    assert notice_takes_effect(told, 3) == expected


def test_a_founder_stays_two_years_to_the_day() -> None:
    assert founder_may_leave_on(date(2024, 2, 29), 2) == date(2026, 2, 28)


@pytest.mark.parametrize("status", sorted(MEMBERS_OUT))
def test_shares_are_paid_back_after_the_year_and_to_heirs_at_once(status: MemberStatus) -> None:
    left = date(2026, 12, 31)

    expected = left if status is MemberStatus.DECEASED else date(2027, 1, 1)
    assert refund_due_on(status, left) == expected


@pytest.mark.parametrize("status", sorted(MEMBERS_IN | {MemberStatus.MERGED}))
def test_nothing_is_due_to_who_has_not_left(status: MemberStatus) -> None:
    with pytest.raises(ValueError, match="member"):
        refund_due_on(status, TODAY)


def test_every_standing_knows_what_may_follow() -> None:
    assert {*STEPS_AFTER} == {*MemberStatus}
    for status in MEMBERS_IN:
        assert {*STEPS_AFTER[status]} >= EXITS
    for status in MEMBERS_OUT:
        assert not EXITS & {*STEPS_AFTER[status]}
    every = {kind for steps in STEPS_AFTER.values() for kind in steps}
    assert every == {*MemberEventKind} - {MemberEventKind.JOINED, MemberEventKind.MERGED}


def problems(kind: MemberEventKind = MemberEventKind.WITHDRAWN, **given: Any) -> dict[str, Problem]:
    values: dict[str, Any] = {"effective_on": TODAY, "reason": "سبب"} | given
    step = StepInput(kind=kind, **values)
    return step.cleaned().problems(joined_on=JOINED, last_on=date(2025, 6, 1), today=TODAY)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {}),
        ({"effective_on": date(2025, 6, 1)}, {}),
        ({"effective_on": date(2026, 11, 24)}, {"effective_on": Problem.IN_FUTURE}),
        ({"effective_on": date(2024, 3, 9)}, {"effective_on": Problem.BEFORE_JOINING}),
        ({"effective_on": date(2025, 5, 31)}, {"effective_on": Problem.BEFORE_LAST_STEP}),
        ({"requested_on": date(2026, 9, 1)}, {}),
        ({"requested_on": date(2026, 11, 24)}, {"requested_on": Problem.IN_FUTURE}),
        ({"requested_on": date(2024, 3, 9)}, {"requested_on": Problem.BEFORE_JOINING}),
        (
            {"requested_on": date(2026, 3, 2), "effective_on": date(2026, 3, 1)},
            {"requested_on": Problem.AFTER_EFFECT},
        ),
        ({"reason": "س" * 10_001}, {"reason": Problem.TOO_LONG}),
        ({"decision_ref": "5" * 121}, {"decision_ref": Problem.TOO_LONG}),
    ],
)
def test_dates_of_a_step_fit_together(given: dict[str, Any], expected: dict[str, Problem]) -> None:
    assert problems(**given) == expected


def test_a_notice_may_be_older_than_the_last_step() -> None:
    notice = MemberEventKind.WITHDRAWAL_NOTICE

    assert problems(notice, effective_on=date(2025, 1, 1)) == {}
    assert problems(notice, effective_on=date(2024, 1, 1))


@pytest.mark.parametrize("kind", MemberEventKind)
def test_what_takes_a_right_away_says_why(kind: MemberEventKind) -> None:
    takes = {MemberEventKind.SUSPENDED, MemberEventKind.EXPELLED, MemberEventKind.LOST}

    assert problems(kind, reason=" \n ") == (
        {"reason": Problem.REASON_REQUIRED} if kind in takes else {}
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("12/2026", (12, 2026)),
        ("١٢/٢٠٢٦", (12, 2026)),
        (" 12 / 2026 ", (12, 2026)),
        ("12-2026", (12, 2026)),
        ("12", (12, None)),
        ("12/26", None),
        ("أحمد", None),
        ("", None),
        ("12/2026/1", None),
        ("1" * 10, None),
    ],
)
def test_a_number_of_a_year_is_read_as_written(
    written: str, expected: tuple[int, int | None] | None
) -> None:
    assert read_number(written) == expected


def test_a_number_of_a_year_is_written_as_read() -> None:
    assert read_number(number_text(7, 2026)) == (7, 2026)
