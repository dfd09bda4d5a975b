"""Made-up people that a register would believe."""

from datetime import date

import pytest

from coopdesk.domain.members import MEMBERS_IN, MaritalStatus, MemberStatus, age_on
from coopdesk.services.demo.people import FOUNDERS, made_up_people

TODAY = date(2026, 11, 23)
PEOPLE = list(made_up_people(2000, seed=1, today=TODAY))


def test_the_same_seed_makes_the_same_people() -> None:
    assert list(made_up_people(2000, seed=1, today=TODAY)) == PEOPLE
    assert list(made_up_people(2000, seed=2, today=TODAY)) != PEOPLE


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2028, 2, 29), TODAY])
def test_every_one_of_them_could_be_typed_in(today: date) -> None:
    for person in made_up_people(300, seed=7, today=today):
        person.check(today=today)


def test_the_register_starts_with_its_founders() -> None:
    assert [p.is_founder for p in PEOPLE] == [True] * FOUNDERS + [False] * (len(PEOPLE) - FOUNDERS)
    assert sorted(p.joined_on for p in PEOPLE) == [p.joined_on for p in PEOPLE]


def test_no_two_share_an_id_or_a_phone() -> None:
    for numbers in ([p.national_no for p in PEOPLE], [p.phone1 for p in PEOPLE]):
        known = [number for number in numbers if number]
        assert len(known) == len(set(known))
        assert len(known) < len(PEOPLE)  # real registers have holes


def test_all_of_age_when_they_joined() -> None:
    assert all(age_on(p.birth_date, p.joined_on) >= 18 for p in PEOPLE if p.birth_date)


def test_every_standing_occurs_and_most_are_members() -> None:
    assert {p.status for p in PEOPLE} == set(MemberStatus) - {MemberStatus.MERGED}
    assert sum(p.status in MEMBERS_IN for p in PEOPLE) > 0.9 * len(PEOPLE)
    assert all(p.shares == 0 for p in PEOPLE if p.status is MemberStatus.WITHDRAWN)
    assert all(p.dependants == 0 for p in PEOPLE if p.marital is MaritalStatus.SINGLE)


def test_a_few_people_are_enough_for_a_small_office() -> None:
    assert len(list(made_up_people(5, seed=1, today=TODAY))) == 5
