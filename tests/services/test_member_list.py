"""The list of members against a plain reading of the same members in Python."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import (
    MEMBERS_IN,
    IdKind,
    MemberInput,
    MemberLack,
    MemberStatus,
    Sex,
    ShareKind,
    age_on,
)
from coopdesk.domain.phones import parse_phone
from coopdesk.services.demo.people import made_up_people
from coopdesk.services.member_filter import (
    BY_NUMBER,
    EVERYONE,
    NO_NEIGHBOURHOOD,
    MemberColumn,
    MemberFilter,
    MemberOrder,
)
from coopdesk.services.member_list import (
    MemberRow,
    iter_member_rows,
    member_counts,
    member_ids,
    member_rows,
    member_totals,
    totals_of,
)
from coopdesk.services.member_search import search_members
from coopdesk.services.members import add_member, cleaned, member_columns
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.storage.models import Member, ShareTransaction
from tests.makers import NOW, TODAY, make_cooperative, make_member

COUNT = 5000


@dataclass(frozen=True)
class Known:
    """A member as the test knows it."""

    id: int
    number: int
    given: MemberInput
    status_on: date
    place: int | None
    key: str
    lacks: frozenset[MemberLack]


def lacking(given: MemberInput) -> Iterator[MemberLack]:
    """The rules said once more, in other words."""
    phones = [phone for phone in (given.phone1, given.phone2) if phone]
    year = given.birth_date.year if given.birth_date else given.birth_year
    is_card = given.id_kind in (IdKind.PERSONAL_CARD, IdKind.SMART_CARD)
    yesterday = TODAY - timedelta(days=1)
    age = 99
    if given.birth_date:
        age = age_on(given.birth_date, TODAY)
    elif year:
        age = TODAY.year - year
    found = {
        MemberLack.NO_NATIONAL_NO: given.national_no == "",
        MemberLack.ODD_NATIONAL_NO: is_card and len(given.national_no) not in (0, 11),
        MemberLack.NO_PHONE: not phones,
        MemberLack.ODD_PHONE: any(parse_phone(phone) != phone for phone in phones),
        MemberLack.CARD_EXPIRED: given.id_expires_on < TODAY
        if given.id_expires_on
        else is_card and given.id_issued_on and age_on(given.id_issued_on, yesterday) >= 10,
        MemberLack.NO_BIRTH: year is None,
        MemberLack.UNDER_AGE: age < 18,
        MemberLack.NO_NEIGHBOURHOOD: not given.neighbourhood,
        MemberLack.NO_SHARES: given.shares == 0,
    }
    return (lack for lack, is_lacking in found.items() if is_lacking)


def people(random: Random) -> Iterator[MemberInput]:
    for person in made_up_people(COUNT, seed=7, today=TODAY):
        odd: dict[str, Any] = {}
        if random.random() < 0.1:
            odd["phone2"] = random.choice(["12 34", "+967999111222", "+96771", "773", "01 234567"])
        if random.random() < 0.05:
            odd["national_no"] = f"{random.randrange(10**9)}"
        if random.random() < 0.05:
            odd |= {"birth_date": None, "birth_year": random.choice([None, 2008, 2010, 1950])}
        if random.random() < 0.05:
            odd["birth_date"] = TODAY - timedelta(days=random.randrange(17 * 365, 19 * 365))
        if random.random() < 0.2:
            issued = TODAY - timedelta(days=random.randrange(9 * 365, 11 * 365))
            odd |= {"id_issued_on": issued, "id_expires_on": None}
        if random.random() < 0.1:
            odd |= {"shares": 0}
        if random.random() < 0.05:
            odd |= {"neighbourhood": "", "id_kind": random.choice(list(IdKind))}
        yield cleaned(replace(person, **odd))


def fill(session: Session) -> list[Known]:
    """The members in one go; the services for one member are proved elsewhere."""
    make_cooperative(session)
    random = Random(11)
    known: list[Known] = []
    seen: set[str] = set()
    for number, one in enumerate(people(random), 1):
        given = replace(one, national_no="" if one.national_no in seen else one.national_no)
        seen.add(given.national_no)
        place = neighbourhood_id(session, given.neighbourhood)
        status_on = given.status_on or given.joined_on
        member_id = COUNT + 1 - number if number % 2 else COUNT + number
        lacks = frozenset(lacking(given) if given.status in MEMBERS_IN else ())
        key = fold(given.full_name)
        known.append(Known(member_id, number, given, status_on, place, key, lacks))
    session.add_all(
        Member(
            id=each.id,
            number=each.number,
            **member_columns(each.given),
            neighbourhood_id=each.place,
            joined_on=each.given.joined_on,
            status=each.given.status,
            status_on=each.status_on,
            created_at=NOW,
        )
        for each in known
    )
    session.flush()
    session.add_all(
        ShareTransaction(
            member_id=each.id,
            on_date=each.given.joined_on,
            kind=ShareKind.OPENING,
            shares=each.given.shares,
            unit_value=5000,
            amount=each.given.shares * 5000,
            created_at=NOW,
        )
        for each in known
        if each.given.shares
    )
    return known


def matching(known: list[Known], chosen: MemberFilter) -> list[Known]:
    text = fold(chosen.text)
    return [member for member in known if matches(member, chosen, text)]


def matches(member: Known, chosen: MemberFilter, text: str) -> bool:
    given = member.given
    place = member.place or NO_NEIGHBOURHOOD
    if text and not matches_text(member, text):
        return False
    return all(
        (
            not chosen.statuses or given.status in chosen.statuses,
            not chosen.neighbourhood_ids or place in chosen.neighbourhood_ids,
            not chosen.sexes or given.sex in chosen.sexes,
            chosen.joined_from is None or given.joined_on >= chosen.joined_from,
            chosen.joined_to is None or given.joined_on <= chosen.joined_to,
            chosen.shares_min is None or given.shares >= chosen.shares_min,
            chosen.shares_max is None or given.shares <= chosen.shares_max,
            not chosen.lacks or bool(chosen.lacks & member.lacks),
            not chosen.numbers or member.number in chosen.numbers,
        )
    )


def matches_text(member: Known, text: str) -> bool:
    together = text.replace(" ", "").replace("-", "").replace("+", "")
    if together.isdigit():
        return matches_digits(member, together)
    return all(
        matches_digits(member, word) if word.isdigit() else word in member.key
        for word in text.split()
    )


def matches_digits(member: Known, digits: str) -> bool:
    given = member.given
    number = str(member.number)
    if number == digits.lstrip("0") or number.startswith(digits.lstrip("0") or "-"):
        return True
    if len(digits) < 3:
        return False
    local = digits.removeprefix("00967")
    if local == digits and len(digits) > 6:
        local = digits.removeprefix("967")
    local = local.lstrip("0")
    phones = (given.phone1, given.phone2)
    return digits in given.national_no or any(
        part in phone for phone in phones for part in {digits, local} - {""}
    )


def some_text(random: Random, known: list[Known]) -> str:
    member = random.choice(known)
    given = member.given
    words = given.full_name.split()
    random.shuffle(words)
    return random.choice(
        [
            "",
            " ".join(words[: random.randrange(1, 4)]),
            words[0][1:3],
            str(member.number),
            "0" + given.phone1.removeprefix("+967"),
            given.phone1[4:9],
            given.national_no[3:8],
            f"{words[0]} {given.phone1[-4:]}",
        ]
    )


def some_filter(random: Random, known: list[Known]) -> MemberFilter:
    def perhaps(value: Callable[[], Any], otherwise: Any) -> Any:
        return value() if random.random() < 0.25 else otherwise

    none: frozenset[Any] = frozenset()
    places = sorted({member.place or NO_NEIGHBOURHOOD for member in known})
    return MemberFilter(
        text=perhaps(lambda: some_text(random, known), ""),
        statuses=perhaps(lambda: frozenset(random.sample(list(MemberStatus), 2)), none),
        neighbourhood_ids=perhaps(lambda: frozenset(random.sample(places, 3)), none),
        sexes=perhaps(lambda: frozenset({random.choice(list(Sex))}), none),
        joined_from=perhaps(lambda: date(2023, random.randrange(1, 13), 5), None),
        joined_to=perhaps(lambda: date(2025, random.randrange(1, 13), 5), None),
        shares_min=perhaps(lambda: random.randrange(4), None),
        shares_max=perhaps(lambda: random.randrange(12), None),
        lacks=perhaps(lambda: frozenset(random.sample(list(MemberLack), 2)), none),
        numbers=perhaps(lambda: frozenset(random.sample(range(1, COUNT), 3000)), none),
    )


def order_key(column: MemberColumn) -> Callable[[Known], Any]:
    keys: dict[MemberColumn, Callable[[Known], Any]] = {
        MemberColumn.NUMBER: lambda m: m.number,
        MemberColumn.NAME: lambda m: (m.key, m.id),
        MemberColumn.STATUS: lambda m: list(MemberStatus).index(m.given.status),
        MemberColumn.NEIGHBOURHOOD: lambda m: fold(m.given.neighbourhood) or "\U0010ffff",
        MemberColumn.JOINED: lambda m: m.given.joined_on,
        MemberColumn.SHARES: lambda m: m.given.shares,
        MemberColumn.AMOUNT: lambda m: m.given.shares,
        MemberColumn.PHONE: lambda m: m.given.phone1,
        MemberColumn.NATIONAL_NO: lambda m: m.given.national_no,
        MemberColumn.SEX: lambda m: m.given.sex or "",
    }
    return keys[column]


@pytest.mark.slow
def test_five_thousand_members_are_chosen_ordered_counted_and_summed_rightly(
    any_office: Office,
) -> None:
    known = any_office.write(fill)
    random = Random(3)
    filters = [EVERYONE, *(some_filter(random, known) for _ in range(40))]
    for chosen in filters:
        right = matching(known, chosen)
        ids = any_office.read(member_ids, chosen, today=TODAY)
        assert list(ids) == [member.id for member in right], chosen

        totals = any_office.read(member_totals, chosen, today=TODAY)
        shares = sum(member.given.shares for member in right)
        assert totals == (type(totals))(len(right), shares, shares * 5000)
        assert any_office.read(totals_of, ids) == totals

        counts = any_office.read(member_counts, chosen, today=TODAY)
        base = matching(known, chosen.without_chips())
        assert counts.all == len(base)
        for status, found in counts.by_status.items():
            assert found == sum(member.given.status is status for member in base)
        for lack, found in counts.by_lack.items():
            assert found == sum(lack in member.lacks for member in base), lack
        assert counts.any_lack == sum(bool(member.lacks) for member in base)

    check_orders(any_office, known)
    check_rows(any_office, known)
    check_search(any_office, known, random)


def check_orders(office: Office, known: list[Known]) -> None:
    for column in MemberColumn:
        for descending in (False, True):
            order = MemberOrder(column, descending)
            ids = list(office.read(member_ids, EVERYONE, order, today=TODAY))
            if column is not MemberColumn.BIRTH:
                key = order_key(column)
                right = sorted(known, key=lambda m: (key(m), m.number), reverse=descending)
                assert ids == [member.id for member in right], order
            if descending or column not in (MemberColumn.NAME, MemberColumn.NEIGHBOURHOOD):
                continue
            streamed = office.read(
                lambda session, order: [
                    row.id for row in iter_member_rows(session, EVERYONE, order, today=TODAY)
                ],
                order,
            )
            assert streamed == ids


def check_rows(office: Office, known: list[Known]) -> None:
    asked = [member.id for member in known[200:0:-1]]
    rows = office.read(member_rows, [*asked, 999_999], today=TODAY)
    assert [row.id for row in rows] == asked
    by_id = {member.id: member for member in known}
    for row in rows:
        member = by_id[row.id]
        given = member.given
        assert (row.number, row.full_name, row.status) == (
            member.number,
            given.full_name,
            given.status,
        )
        assert (row.shares, row.amount) == (given.shares, given.shares * 5000)
        assert (row.neighbourhood, row.phone1) == (given.neighbourhood, given.phone1)
        assert row.lacks == member.lacks, (row, given)


def check_search(office: Office, known: list[Known], random: Random) -> None:
    for _ in range(40):
        text = some_text(random, known)
        key = fold(text)
        right = {m.id for m in known if text and matches_text(m, key)}
        hits = office.read(search_members, text, limit=COUNT)
        assert {hit.id for hit in hits} == right, text
        assert len(hits) == len(right)


def test_an_empty_office_has_an_empty_list(any_office: Office) -> None:
    assert list(any_office.read(member_ids, today=TODAY)) == []
    assert any_office.read(member_rows, [], today=TODAY) == []
    counts = any_office.read(member_counts, EVERYONE, today=TODAY)
    assert (counts.all, counts.any_lack) == (0, 0)
    assert set(counts.by_status.values()) == set(counts.by_lack.values()) == {0}
    totals = any_office.read(member_totals, EVERYONE, today=TODAY)
    assert (totals.members, totals.shares, totals.amount) == (0, 0, 0)


def test_unknown_births_come_before_years_and_years_before_days(any_office: Office) -> None:
    births: list[dict[str, Any]] = [
        {"birth_date": date(1980, 5, 1)},
        {"birth_year": 1980},
        {},
        {"birth_date": date(1970, 5, 1)},
    ]
    for birth in births:
        person = MemberInput(full_name="علي محمد", joined_on=date(2025, 1, 1), **birth)
        any_office.write(add_member, person, today=TODAY)
    ids = any_office.read(member_ids, EVERYONE, MemberOrder(MemberColumn.BIRTH), today=TODAY)
    rows = any_office.read(member_rows, list(ids), today=TODAY)

    assert [row.number for row in rows] == [3, 4, 2, 1]


def test_what_is_a_lack_follows_the_rules_of_the_office(any_office: Office) -> None:
    any_office.write(make_member, national_no="123456789012", birth_date=date(2006, 1, 1))
    any_office.write(set_rules, {"rules.national_no_digits": "12", "rules.age_min": "21"})
    counts = any_office.read(member_counts, EVERYONE, today=TODAY)

    assert counts.by_lack[MemberLack.ODD_NATIONAL_NO] == 0
    assert counts.by_lack[MemberLack.UNDER_AGE] == 1


def test_who_left_lacks_nothing(any_office: Office) -> None:
    any_office.write(make_member, status=MemberStatus.DECEASED)
    (row,) = any_office.read(
        lambda session: list(iter_member_rows(session, EVERYONE, BY_NUMBER, today=TODAY))
    )

    assert isinstance(row, MemberRow)
    assert row.lacks == frozenset()


def test_a_filter_is_saved_and_read_again() -> None:
    chosen = MemberFilter(
        text="علي",
        statuses=frozenset({MemberStatus.ACTIVE, MemberStatus.LOST}),
        neighbourhood_ids=frozenset({0, 3}),
        sexes=frozenset({Sex.FEMALE}),
        joined_from=date(2020, 1, 2),
        joined_to=date(2021, 3, 4),
        shares_min=0,
        shares_max=9,
        lacks=frozenset(MemberLack),
        import_batch_id=4,
        numbers=frozenset({1, 99}),
    )

    assert MemberFilter.from_json(chosen.to_json()) == chosen
    assert EVERYONE.to_json() == "{}"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"text": 5, "statuses": ["gone", 7], "joined_from": "soon", "shares_min": true}',
        '{"from_the_future": 1, "sexes": "male"}',
    ],
)
def test_what_a_filter_does_not_know_is_left_out(content: str) -> None:
    assert MemberFilter.from_json(content) == EVERYONE
