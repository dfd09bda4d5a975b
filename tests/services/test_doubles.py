"""Who may stand in the register twice."""

from datetime import date
from itertools import combinations
from random import Random
from typing import Any

import pytest

from coopdesk.domain.arabic import fold
from coopdesk.domain.doubles import DoubleReason as Reason
from coopdesk.domain.doubles import Identity, candidates, likeness
from coopdesk.domain.members import Sex
from coopdesk.domain.names import key_parts
from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.demo.people import made_up_people
from coopdesk.services.doubles import (
    DoublePair,
    list_not_the_same,
    possible_doubles,
    say_not_the_same,
    take_back_not_the_same,
)
from coopdesk.services.office import Office
from coopdesk.services.undo import undo_last
from tests.makers import TODAY, make_member
from tests.services.path import found
from tests.services.twins import NAME, is_sound, join, merge


def pairs(office: Office, **other: Any) -> list[DoublePair]:
    return office.read(possible_doubles, today=TODAY, **other)


def add(office: Office, full_name: str = NAME, **other: Any) -> int:
    return office.write(make_member, full_name, **other)


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        ({}, {}, (Reason.SAME_NAME,)),
        ({}, {"full_name": "الحداد أحمد صالح علي ناصر"}, (Reason.OTHER_ORDER,)),
        ({}, {"full_name": "أحمد صالح علي ناصر الحدادي"}, (Reason.SPELLING,)),
        ({}, {"full_name": "أحمد صالح علي الحداد"}, (Reason.PART_MISSING,)),
        (
            {"phone1": "+967771234567", "birth_year": 1980},
            {"full_name": "أحمد الحداد", "phone2": "+967771234567", "birth_year": 1980},
            (Reason.PHONE, Reason.NEAR_NAME, Reason.BIRTH),
        ),
        (
            {"national_no": "01017384256"},
            {"national_no": "1017384256", "full_name": "صالحة مقبل"},
            (Reason.NATIONAL_NO,),
        ),
        (
            {"national_no": "01017384256"},
            {"national_no": "01017384265", "full_name": "أحمد صالح الحداد"},
            (Reason.NEAR_NATIONAL_NO, Reason.NEAR_NAME),
        ),
    ],
)
def test_a_pair_is_found_with_its_reasons(
    any_office: Office, one: dict[str, Any], other: dict[str, Any], reasons: tuple[Reason, ...]
) -> None:
    first, second = add(any_office, **one), add(any_office, **other)
    (pair,) = pairs(any_office)

    assert ({pair.one.id, pair.other.id}, pair.reasons) == ({first, second}, reasons)
    assert pair.one.number < pair.other.number


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {"full_name": "محمد صالح علي ناصر الحداد", "phone1": "+967771234567"}),
        ({"phone1": "+967771234567"}, {"full_name": "هدى قاسم", "phone1": "+967771234567"}),
        ({"birth_date": date(1980, 5, 6)}, {"full_name": "هدى", "birth_date": date(1980, 5, 6)}),
        (
            {"national_no": "01017384256", "birth_year": 1950},
            {"national_no": "03055512345", "birth_year": 1990},
        ),
        ({"full_name": "أحمد صالح"}, {"full_name": "أحمد صالح"}),
        ({"full_name": ""}, {"full_name": ""}),
    ],
)
def test_families_and_namesakes_are_not_pointed_out(
    any_office: Office, one: dict[str, Any], other: dict[str, Any]
) -> None:
    add(any_office, **one)
    add(any_office, **other)

    assert pairs(any_office) == []


def test_the_likeliest_comes_first_and_what_speaks_against_it_counts(any_office: Office) -> None:
    add(any_office, national_no="01017384256", birth_date=date(1980, 5, 6), sex=Sex.MALE)
    add(any_office, national_no="03055512345")
    add(any_office, birth_date=date(1980, 5, 6))
    add(any_office, "أحمد صالح علي الحداد")
    best = pairs(any_office)

    assert [pair.score for pair in best] == sorted((p.score for p in best), reverse=True)
    assert best[0].reasons == (Reason.SAME_NAME, Reason.BIRTH)
    assert pairs(any_office, limit=1) == best[:1]
    assert len(pairs(any_office, limit=None)) == len(best)


def test_a_pair_said_to_be_two_people_does_not_come_again(any_office: Office) -> None:
    found(any_office)
    one, other = join(any_office), join(any_office)
    any_office.write(say_not_the_same, other, one)
    any_office.write(say_not_the_same, one, other)
    (said,) = any_office.read(list_not_the_same)
    assert (said.one_id, said.other_id, said.by) == (one, other, "أمين عام")
    assert pairs(any_office) == []
    any_office.write(take_back_not_the_same, other, one)
    assert [{pair.one.id, pair.other.id} for pair in pairs(any_office)] == [{one, other}]
    any_office.write(say_not_the_same, one, other)
    any_office.write(undo_last, who="أمين عام", desk="test")

    assert len(pairs(any_office)) == 1
    assert is_sound(any_office) == []


def test_nobody_is_somebody_elses_self(any_office: Office) -> None:
    one = add(any_office)
    with pytest.raises(RefusedError) as refused:
        any_office.write(say_not_the_same, one, one)
    assert refused.value.problem is Problem.MERGE_WITH_ITSELF
    with pytest.raises(GoneError):
        any_office.write(say_not_the_same, one, 999)


def test_a_merged_record_is_nobodys_double(any_office: Office) -> None:
    found(any_office)
    one, other = join(any_office), join(any_office)
    merge(any_office, one, other)

    assert pairs(any_office) == []


def test_an_age_is_told_where_a_birth_is(any_office: Office) -> None:
    add(any_office, birth_date=date(1980, 12, 6), birth_year=1980)
    add(any_office, birth_year=1980)
    (pair,) = pairs(any_office)

    assert {pair.one.age, pair.other.age} == {45, 46}


def identities(count: int) -> list[Identity]:
    people = made_up_people(count, seed=5, today=TODAY)
    return [
        Identity(
            at,
            key_parts(fold(person.full_name)),
            person.national_no.lstrip("0"),
            tuple(phone for phone in (person.phone1, person.phone2) if phone),
            person.birth_date,
            person.birth_year,
            person.sex,
        )
        for at, person in enumerate(people)
    ]


def disturbed(random: Random, person: Identity, new_id: int) -> Identity:
    """The same person written down once more, by somebody in a hurry."""
    parts = list(person.parts)
    how = random.randrange(4)
    if how == 0 and len(parts) > 4:
        del parts[random.randrange(1, len(parts))]
    elif how == 1:
        at = random.randrange(1, len(parts))
        parts[at] = parts[at][:-1] or parts[at]
    elif how == 2:
        parts = [parts[-1], *parts[:-1]]
    keeps = random.random() < 0.5
    return Identity(
        new_id,
        tuple(parts),
        person.national_no if keeps else "",
        person.phones if random.random() < 0.5 else (),
        person.birth_date if keeps else None,
        person.birth_year,
        person.sex,
    )


def test_blocking_misses_no_pair_that_comparing_all_with_all_would_find() -> None:
    random = Random(4)
    people = identities(250)
    people += [
        disturbed(random, person, 1000 + at) for at, person in enumerate(random.sample(people, 120))
    ]
    found_by_keys = {
        (one.id, other.id) for one, other in candidates(people) if likeness(one, other)
    }
    by_all = {
        (min(one.id, other.id), max(one.id, other.id))
        for one, other in combinations(people, 2)
        if likeness(one, other)
    }

    assert len(by_all) > 100
    assert found_by_keys == by_all


def test_a_name_that_everybody_bears_does_not_cost_the_square() -> None:
    same = key_parts(fold(NAME))
    crowd = [Identity(at, same, "", (), None, None, None) for at in range(3000)]

    assert sum(1 for _pair in candidates(crowd)) < 60_000
