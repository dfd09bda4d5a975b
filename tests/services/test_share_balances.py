"""Who held what on a day, and who may vote by it."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind, MemberStatus, ShareKind
from coopdesk.domain.shares import NoVote
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.services.share_balances import (
    BalanceRow,
    BalanceTotals,
    balance_totals,
    balances,
    voting_list,
)
from coopdesk.services.share_moves import buy_shares
from coopdesk.services.shares import SharePosting, capital, post_shares
from coopdesk.storage.models import MemberEvent
from tests.makers import NOW, TODAY, make_cooperative, make_member
from tests.services.holders import give, make_office, step


def by_number(rows: list[BalanceRow]) -> dict[int, BalanceRow]:
    return {row.number: row for row in rows}


def test_balances_are_those_of_the_day(any_office: Office) -> None:
    one, two, _three = any_office.write(make_office, 4, 4, 0)
    any_office.write(buy_shares, one, shares=4, on=date(2026, 3, 1), today=TODAY)
    give(any_office, one, two, 2, date(2026, 6, 1))

    def on(day: date) -> list[tuple[int, int, int, int]]:
        rows = any_office.read(balances, as_of=day)
        return [(row.number, row.shares, row.amount, row.percent_x100) for row in rows]

    assert on(date(2024, 12, 31)) == []
    assert on(date(2025, 1, 1)) == [(100, 4, 20_000, 5000), (101, 4, 20_000, 5000), (102, 0, 0, 0)]
    assert on(date(2026, 3, 1)) == [(100, 8, 40_000, 6667), (101, 4, 20_000, 3333), (102, 0, 0, 0)]
    assert on(TODAY) == [(100, 6, 30_000, 5000), (101, 6, 30_000, 5000), (102, 0, 0, 0)]


@pytest.mark.parametrize("day", [date(2025, 1, 1), date(2026, 4, 1), date(2026, 8, 1), TODAY])
def test_the_sum_of_the_balances_is_the_capital_of_the_day(any_office: Office, day: date) -> None:
    one, two, gone = any_office.write(make_office, 4, 3, 5)
    step(any_office, gone, MemberEventKind.WITHDRAWN, date(2026, 5, 1))
    give(any_office, one, two, 2, date(2026, 6, 1))
    refund = SharePosting(
        member_id=gone, on_date=date(2026, 9, 1), kind=ShareKind.REFUND, shares=-5
    )
    any_office.write(post_shares, refund)

    rows = any_office.read(balances, as_of=day)
    held = any_office.read(capital, as_of=day)
    assert sum(row.shares for row in rows) == held.shares
    assert sum(row.amount for row in rows) == held.amount
    assert (gone in {row.member_id for row in rows}) == (day < date(2026, 9, 1))


def test_the_status_is_that_of_the_day(any_office: Office) -> None:
    (member, wrong) = any_office.write(make_office, 4, 4)
    step(any_office, member, MemberEventKind.JOINED, date(2025, 1, 1))
    step(any_office, member, MemberEventKind.SUSPENDED, date(2026, 2, 1))
    step(any_office, member, MemberEventKind.REINSTATED, date(2026, 3, 1))
    step(any_office, member, MemberEventKind.WITHDRAWN, date(2026, 8, 1))
    any_office.write(reversed_step, wrong)

    def on(day: date, number: int = 100) -> tuple[MemberStatus, NoVote | None]:
        row = by_number(any_office.read(balances, as_of=day))[number]
        assert row.may_vote == (row.why_not is None)
        return row.status, row.why_not

    assert on(date(2026, 1, 31)) == (MemberStatus.ACTIVE, None)
    assert on(date(2026, 2, 1)) == (MemberStatus.SUSPENDED, NoVote.SUSPENDED)
    assert on(date(2026, 3, 1)) == (MemberStatus.ACTIVE, None)
    assert on(date(2026, 7, 31)) == (MemberStatus.ACTIVE, None)
    assert on(TODAY) == (MemberStatus.WITHDRAWN, NoVote.LEFT)
    assert on(date(2026, 5, 15), number=101) == (MemberStatus.ACTIVE, None)


def reversed_step(session: Session, member_id: int) -> None:
    """An expulsion that was taken back, then a suspension."""
    wrong = MemberEvent(
        member_id=member_id,
        kind=MemberEventKind.EXPELLED,
        effective_on=date(2026, 5, 1),
        created_at=NOW,
    )
    session.add(wrong)
    session.flush()
    back = {"kind": wrong.kind, "effective_on": wrong.effective_on, "reverses_id": wrong.id}
    session.add(MemberEvent(member_id=member_id, created_at=NOW, **back))
    session.flush()
    suspended = MemberEvent(
        member_id=member_id,
        kind=MemberEventKind.SUSPENDED,
        effective_on=date(2026, 6, 1),
        created_at=NOW,
    )
    session.add(suspended)
    session.flush()


def test_only_those_in_good_standing_vote_unless_the_office_counts_all(any_office: Office) -> None:
    _good, suspended, gone, _poor = any_office.write(make_office, 4, 4, 4, 0)
    step(any_office, suspended, MemberEventKind.SUSPENDED, date(2026, 2, 1))
    step(any_office, gone, MemberEventKind.EXPELLED, date(2026, 2, 1))

    rows = by_number(any_office.read(balances, as_of=TODAY))
    assert {number: row.why_not for number, row in rows.items()} == {
        100: None,
        101: NoVote.SUSPENDED,
        102: NoVote.LEFT,
        103: NoVote.TOO_FEW_SHARES,
    }
    assert [row.number for row in any_office.read(voting_list, as_of=TODAY)] == [100]
    assert [row.number for row in any_office.read(voting_list, as_of=date(2026, 1, 1))] == [
        100,
        101,
        102,
    ]
    any_office.write(set_rules, {"quorum.base": "all"})
    assert [row.number for row in any_office.read(voting_list, as_of=TODAY)] == [100, 101, 103]
    any_office.write(set_rules, {"quorum.base": "good_standing", "rules.shares_min": "5"})
    assert any_office.read(voting_list, as_of=TODAY) == []


def test_a_part_of_those_who_vote_is_still_a_part_of_the_whole(any_office: Office) -> None:
    _one, suspended = any_office.write(make_office, 1, 3)
    step(any_office, suspended, MemberEventKind.SUSPENDED, date(2026, 2, 1))

    [row] = any_office.read(voting_list, as_of=TODAY)
    assert row.percent_x100 == 2500


def test_the_cap_is_marked_once_the_founders_are_together(any_office: Office) -> None:
    any_office.write(make_office, *[3] * 29, 11, 12)  # 110 shares of 31 members
    rows = by_number(any_office.read(balances, as_of=TODAY))
    assert [number for number, row in rows.items() if row.is_over_cap] == [130]
    assert rows[129].percent_x100 == 1000
    totals = any_office.read(balance_totals, as_of=TODAY)
    assert totals == BalanceTotals(
        members=31, holders=31, voters=31, over_cap=1, shares=110, amount=550_000
    )

    any_office.write(set_rules, {"rules.founders_min": "32"})
    assert any_office.read(balance_totals, as_of=TODAY).over_cap == 0


def test_totals_count_those_who_left_as_holders_only(any_office: Office) -> None:
    _one, gone, _none = any_office.write(make_office, 4, 3, 0)
    step(any_office, gone, MemberEventKind.DECEASED, date(2026, 2, 1))

    assert any_office.read(balance_totals, as_of=TODAY) == BalanceTotals(
        members=2, holders=2, voters=1, over_cap=0, shares=7, amount=35_000
    )
    assert any_office.read(balance_totals, as_of=date(2020, 1, 1)) == BalanceTotals(
        0, 0, 0, 0, 0, 0
    )


def test_rows_say_where_somebody_lives(any_office: Office) -> None:
    def fill(session: Session) -> None:
        make_cooperative(session)
        place = neighbourhood_id(session, "حارة النور")
        make_member(session, number=1, neighbourhood_id=place)
        make_member(session, number=2)

    any_office.write(fill)
    rows = any_office.read(balances, as_of=TODAY)
    assert [row.neighbourhood for row in rows] == ["حارة النور", ""]
