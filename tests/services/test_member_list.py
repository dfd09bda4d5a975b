"""The list of members against a plain reading of the same members in Python."""

from datetime import date
from random import Random
from typing import Any

import pytest

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import (
    MemberInput,
    MemberLack,
    MemberStatus,
    Sex,
)
from coopdesk.services.member_filter import (
    BY_NUMBER,
    EVERYONE,
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
from coopdesk.services.members import add_member
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from tests.makers import TODAY, make_member
from tests.services.known_members import (
    COUNT,
    Known,
    fill,
    matches_text,
    matching,
    order_key,
    some_filter,
    some_text,
)


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
