"""Behind every figure of the statistics stand exactly its members."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, OWN_STATUSES, MemberStatus, Sex
from coopdesk.services.demo.people import made_up_people
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_list import member_totals
from coopdesk.services.members import add_member
from coopdesk.services.office import Office
from coopdesk.services.shares import capital
from coopdesk.services.statistic_filters import (
    MEMBERS,
    joined_in,
    left_in,
    members_at_end,
    of_activity,
    of_age,
    of_neighbourhood,
    of_occupation,
    of_sex,
    of_unknown_age,
    posted_in,
    with_status,
)
from coopdesk.services.statistics import MemberStatistics, member_statistics
from tests.makers import TODAY, make_cooperative, make_member
from tests.services.path import found
from tests.services.register_lives import live
from tests.services.twins import join, merge


def figures(office: Office) -> MemberStatistics:
    return office.read(member_statistics, TODAY)


def shown(office: Office, chosen: MemberFilter) -> int:
    return office.read(member_totals, chosen, today=TODAY).members


def fill(session: Session) -> None:
    """People of all kinds: some without sex or birth, some trades in two spellings."""
    make_cooperative(session)
    for at, person in enumerate(made_up_people(160, seed=4, today=TODAY)):
        kinds: dict[int, dict[str, Any]] = {
            0: {"sex": None},
            1: {"activity": person.activity.replace("ة", "ه")},
            2: {"birth_date": None, "birth_year": 1930 + at % 81},
            3: {"birth_date": date(2010, 5, 6), "birth_year": None},
            4: {"occupation": ""},
        }
        odd = kinds.get(at % 8, {})
        add_member(session, replace(person, **odd), today=TODAY)


def check_bars(office: Office) -> None:
    found = figures(office)
    chosen: list[tuple[int, MemberFilter]] = [
        (found.members, MEMBERS),
        (found.men, of_sex(Sex.MALE)),
        (found.women, of_sex(Sex.FEMALE)),
        (found.sex_unknown, of_sex(None)),
        (found.age_unknown, of_unknown_age()),
        (found.registered, MemberFilter()),
    ]
    chosen += [(count, with_status(status)) for status, count in found.by_status.items()]
    chosen += [(one.members, of_neighbourhood(one)) for one in found.by_neighbourhood]
    chosen += [(one.members, of_activity(one)) for one in found.by_activity]
    chosen += [(one.members, of_occupation(one)) for one in found.by_occupation]
    chosen += [(one.members, of_age(one)) for one in found.by_age]
    chosen += [(one.men, of_age(one, Sex.MALE)) for one in found.by_age]
    chosen += [(one.women, of_age(one, Sex.FEMALE)) for one in found.by_age]
    for year in found.by_year:
        chosen += [
            (year.joined, joined_in(year.year)),
            (year.left, left_in(year.year)),
            (year.members, members_at_end(year.year, TODAY)),
        ]
    for month in found.by_month:
        chosen += [
            (month.joined, joined_in(month.year, month.month)),
            (month.left, left_in(month.year, month.month)),
        ]
    assert [(count, shown(office, wanted)) for count, wanted in chosen] == [
        (count, count) for count, _wanted in chosen
    ]


def check_sums(office: Office) -> None:
    found = figures(office)
    held = office.read(capital)
    last = found.capital_by_year[-1]
    assert (last.shares, last.amount) == (found.shares, found.amount) == (held.shares, held.amount)
    shares = 0
    for year in found.capital_by_year:
        shares += year.came - year.went
        assert year.shares == shares
        assert year.amount == office.read(capital, as_of=date(year.year, 12, 31)).amount
    assert found.registered == sum(found.by_status.values()) == sum(y.joined for y in found.by_year)
    gone = [count for status, count in found.by_status.items() if status not in MEMBERS_IN]
    assert sum(gone) == sum(year.left for year in found.by_year)
    assert found.members == found.by_year[-1].members == found.registered - sum(gone)


def test_every_bar_leads_to_its_members(any_office: Office) -> None:
    any_office.write(fill)

    check_bars(any_office)
    check_sums(any_office)


def test_figures_agree_after_a_life_full_of_steps_transfers_and_merges(any_office: Office) -> None:
    found(any_office)
    any_office.write(live, 12, members=8, acts=80)
    one, other = join(any_office), join(any_office, shares=4, joined_on=date(2024, 5, 1))
    merge(any_office, one, other, joined_on=True)

    check_bars(any_office)
    check_sums(any_office)


def test_one_person_entered_twice_counts_once(any_office: Office) -> None:
    found(any_office)
    one, other = join(any_office), join(any_office, shares=4)
    before = figures(any_office)
    merge(any_office, one, other)
    after = figures(any_office)

    assert (before.registered, after.registered) == (2, 1)
    assert (before.shares, after.shares) == (7, 7)
    assert set(after.by_status) == set(OWN_STATUSES)
    assert MemberStatus.MERGED not in after.by_status
    assert sum(year.joined for year in after.by_year) == 1
    assert sum(year.left for year in after.by_year) == 0


def test_transfers_neither_add_nor_take_capital(any_office: Office) -> None:
    found(any_office)
    any_office.write(live, 3, members=6, acts=40)
    years = figures(any_office).capital_by_year

    assert any(year.came for year in years)
    check_sums(any_office)


def test_a_year_leads_to_those_whose_shares_moved_in_it(any_office: Office) -> None:
    any_office.write(make_cooperative)
    any_office.write(make_member, shares=3, joined_on=date(2024, 2, 1))
    any_office.write(make_member, "سلمى قاسم", shares=2, joined_on=date(2025, 2, 1))
    any_office.write(make_member, "هدى قاسم", joined_on=date(2025, 2, 1))

    assert [shown(any_office, posted_in(year)) for year in (2023, 2024, 2025)] == [0, 1, 1]
