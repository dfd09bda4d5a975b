"""The share ledger: it only grows, and every balance is its sum."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberInput, ShareKind
from coopdesk.errors import ConflictError, CoopdeskError, Problem, RefusedError
from coopdesk.services.check import check_office
from coopdesk.services.cooperative import CooperativeInput, edit_cooperative, found_cooperative
from coopdesk.services.members import add_member
from coopdesk.services.office import Office
from coopdesk.services.shares import (
    Holding,
    SharePosting,
    capital,
    holding,
    member_shares,
    post_shares,
)
from tests.makers import TODAY, make_cooperative, make_member


def post(office: Office, member_id: int, day: date, shares: int, **other: Any) -> int:
    kind = ShareKind.PURCHASE if shares > 0 else ShareKind.REFUND
    posting = SharePosting(member_id=member_id, on_date=day, kind=kind, shares=shares, **other)
    return office.write(post_shares, posting)


def test_balances_are_derived_as_of_any_day(any_office: Office) -> None:
    any_office.write(make_cooperative)
    member_id = any_office.write(make_member)
    post(any_office, member_id, date(2025, 3, 1), 5)
    post(any_office, member_id, date(2026, 3, 1), 2)
    post(any_office, member_id, date(2026, 5, 1), -4)

    days = (date(2025, 2, 28), date(2025, 3, 1), date(2026, 4, 1), date(2026, 5, 1))
    assert [any_office.read(holding, member_id, as_of=day).shares for day in days] == [0, 5, 7, 3]
    assert any_office.read(capital, as_of=date(2026, 4, 1)) == Holding(7, 35_000)
    assert any_office.read(capital) == Holding(3, 15_000)


def test_the_ledger_shows_the_running_balance(any_office: Office) -> None:
    any_office.write(make_cooperative)
    member_id, other = any_office.write(make_member), any_office.write(make_member, "هدى قاسم")
    post(any_office, member_id, date(2026, 3, 1), 2, counter_member_id=other)
    post(any_office, member_id, date(2025, 3, 1), 5)

    rows = any_office.read(member_shares, member_id)
    assert [(row.on_date.year, row.balance, row.balance_amount) for row in rows] == [
        (2025, 5, 25_000),
        (2026, 7, 35_000),
    ]
    assert [row.counter_name for row in rows] == ["", "هدى قاسم"]
    assert all(type(row.balance_amount) is int for row in rows)


def test_a_balance_never_goes_below_nothing(any_office: Office) -> None:
    any_office.write(make_cooperative)
    member_id = any_office.write(make_member, shares=3)
    with pytest.raises(ConflictError):
        post(any_office, member_id, TODAY, -4)

    assert any_office.read(holding, member_id) == Holding(3, 15_000)


def test_a_line_dated_before_the_shares_were_bought_is_refused_in_words(any_office: Office) -> None:
    any_office.write(make_cooperative)
    member_id = any_office.write(make_member, shares=3)
    post(any_office, member_id, date(2026, 5, 1), 5)

    with pytest.raises(RefusedError) as refusal:
        post(any_office, member_id, date(2026, 4, 1), -4)

    assert refusal.value.problem is Problem.SHARES_NOT_HELD
    assert any_office.read(holding, member_id).shares == 8


def test_a_line_is_reversed_only_once(any_office: Office) -> None:
    any_office.write(make_cooperative)
    member_id = any_office.write(make_member, shares=9)
    line = post(any_office, member_id, TODAY, 2)
    post(any_office, member_id, TODAY, -2, reverses_id=line)
    with pytest.raises(ConflictError):
        post(any_office, member_id, TODAY, -2, reverses_id=line)

    assert any_office.read(holding, member_id).shares == 9


def test_nothing_in_the_ledger_is_rewritten(any_office: Office) -> None:
    any_office.write(make_cooperative)
    any_office.write(make_member, shares=3)

    def rewrite(session: Session, statement: str) -> None:
        session.connection().execute(text(statement))

    for statement in (
        "UPDATE share_transaction SET shares = 9, amount = 45000",
        "DELETE FROM share_transaction",
    ):
        with pytest.raises((CoopdeskError, DatabaseError)):
            any_office.write(rewrite, statement)

    assert any_office.read(capital) == Holding(3, 15_000)


def test_shares_held_before_the_value_was_known_are_valued_when_it_is(any_office: Office) -> None:
    unknown = CooperativeInput(name="آزال")
    any_office.write(found_cooperative, unknown, today=TODAY)
    person = MemberInput(full_name="هدى قاسم علي", joined_on=date(2025, 3, 1), shares=5)
    member_id, sold_all = (any_office.write(add_member, person, today=TODAY) for _ in range(2))
    post(any_office, member_id, date(2026, 3, 1), -2)
    post(any_office, sold_all, date(2025, 4, 1), -5)
    assert any_office.read(capital) == Holding(3, 0)

    known = CooperativeInput(name="آزال", share_value=2000)
    any_office.write(edit_cooperative, known, version=1, today=TODAY)

    assert any_office.read(capital, as_of=date(2025, 6, 1)) == Holding(5, 10_000)
    assert any_office.read(capital) == Holding(3, 6000)
    assert any_office.read(holding, member_id) == Holding(3, 6000)
    assert check_office(any_office).ok


def test_a_later_value_counts_for_new_shares_only(any_office: Office) -> None:
    any_office.write(
        found_cooperative, CooperativeInput(name="آزال", share_value=5000), today=TODAY
    )
    member_id = any_office.write(make_member, shares=2)
    dearer = CooperativeInput(name="آزال", share_value=6000)
    any_office.write(edit_cooperative, dearer, version=1, today=TODAY)
    post(any_office, member_id, TODAY, 1)

    assert any_office.read(holding, member_id) == Holding(3, 16_000)
