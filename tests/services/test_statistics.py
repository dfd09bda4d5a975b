"""The membership in figures, on both databases."""

from datetime import date

from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, MemberStatus, Sex, age_on
from coopdesk.services.demo.people import made_up_people
from coopdesk.services.members import add_member
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.office import Office
from coopdesk.services.statistics import MemberStatistics, NamedCount, member_statistics
from tests.makers import TODAY, make_cooperative, make_member


def figures(office: Office) -> MemberStatistics:
    return office.read(member_statistics, TODAY)


def fill(session: Session, count: int) -> None:
    make_cooperative(session)
    for person in made_up_people(count, seed=2, today=TODAY):
        add_member(session, person, today=TODAY)


def test_every_breakdown_adds_up(any_office: Office) -> None:
    any_office.write(fill, 150)

    found = figures(any_office)

    assert found.registered == sum(found.by_status.values()) == 150
    assert found.members == sum(found.by_status[status] for status in MEMBERS_IN)
    assert found.members == found.men + found.women + found.sex_unknown
    for counts in (found.by_neighbourhood, found.by_activity, found.by_occupation):
        assert sum(one.members for one in counts) == found.members
    assert sum(one.members for one in found.by_age) + found.age_unknown == found.members
    assert found.by_year[-1].members == found.members
    assert sum(one.joined for one in found.by_year) == found.registered
    this_year = [one.joined for one in found.by_month if one.year == TODAY.year]
    assert sum(this_year) == found.by_year[-1].joined == found.joined_this_year


def test_ages_are_counted_as_completed_years(any_office: Office) -> None:
    births = [date(2008, 11, 23), date(2008, 11, 24), date(1996, 11, 24), date(1956, 11, 23)]
    for birth in births:
        any_office.write(make_member, birth_date=birth, birth_year=birth.year, sex=Sex.MALE)
    any_office.write(make_member, birth_year=1980, sex=Sex.FEMALE)
    any_office.write(make_member)

    found = figures(any_office)

    by_age = {one.first_age: (one.men, one.women) for one in found.by_age}
    assert [age_on(birth, TODAY) for birth in births] == [18, 17, 29, 70]
    assert by_age == {0: (1, 0), 18: (2, 0), 30: (0, 0), 40: (0, 1), 50: (0, 0), 60: (0, 0)} | {
        70: (1, 0)
    }
    assert found.age_unknown == 1


def test_who_left_counts_until_that_year(any_office: Office) -> None:
    for joined in (date(2023, 5, 1), date(2024, 5, 1), date(2026, 11, 1)):
        any_office.write(make_member, joined_on=joined)
    any_office.write(
        make_member,
        joined_on=date(2023, 6, 1),
        status=MemberStatus.WITHDRAWN,
        status_on=date(2025, 9, 1),
    )

    found = figures(any_office)

    assert [(one.year, one.joined, one.left, one.members) for one in found.by_year] == [
        (2023, 2, 0, 2),
        (2024, 1, 0, 3),
        (2025, 0, 1, 2),
        (2026, 1, 0, 3),
    ]
    first = found.by_month[0]
    assert (first.year, first.month) == (2025, 12)
    assert found.by_month[-1].joined == 1


def test_neighbourhoods_stand_largest_first_and_none_last(any_office: Office) -> None:
    def settle(session: Session) -> None:
        small, large = neighbourhood_id(session, "النور"), neighbourhood_id(session, "الزهور")
        for place in (large, large, small, None, None, None):
            make_member(session, neighbourhood_id=place)

    any_office.write(settle)

    assert figures(any_office).by_neighbourhood == (
        NamedCount("الزهور", 2),
        NamedCount("النور", 1),
        NamedCount("", 3),
    )


def test_spellings_of_one_trade_are_counted_together(any_office: Office) -> None:
    for trade in ("خياطة", "خياطه", "خياطة", "مهندس", ""):
        any_office.write(make_member, occupation=trade)

    assert figures(any_office).by_occupation == (
        NamedCount("خياطة", 3),
        NamedCount("مهندس", 1),
        NamedCount("", 1),
    )


def test_the_capital_is_what_the_ledger_holds(any_office: Office) -> None:
    any_office.write(make_member, shares=3)
    any_office.write(make_member, shares=4, status=MemberStatus.DECEASED)

    found = figures(any_office)

    assert (found.shares, found.amount, found.members) == (7, 35_000, 1)


def test_an_empty_register_has_zeros(any_office: Office) -> None:
    found = figures(any_office)

    assert (found.registered, found.members, found.shares) == (0, 0, 0)
    assert [(one.year, one.members) for one in found.by_year] == [(2026, 0)]
    assert found.by_neighbourhood == ()
