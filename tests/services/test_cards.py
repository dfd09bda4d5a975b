"""Membership cards: one valid card a member, every issue counted."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind, Sex
from coopdesk.domain.shares import CardState
from coopdesk.errors import GoneError, Problem
from coopdesk.services import audit
from coopdesk.services.cards import (
    RENEWED,
    CardRow,
    count_card_prints,
    issue_cards,
    list_cards,
    members_without_card,
    replace_card,
    return_card,
    void_card,
)
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from tests.makers import TODAY, make_cooperative, make_member
from tests.services.holders import JOINED, faults, invalid, make_office, refused, step


def issue(office: Office, *member_ids: int, **other: date) -> list[int]:
    return office.write(issue_cards, member_ids, today=TODAY, **other)


def cards(office: Office, member_id: int) -> list[tuple[str, CardState, str]]:
    rows = office.read(list_cards, member_id=member_id)
    return [(row.card_no_text, row.state, row.state_reason) for row in rows]


def test_a_card_tells_whose_it_is_and_how_long_it_is_good_for(any_office: Office) -> None:
    def fill(session: Session) -> int:
        make_cooperative(session)
        return make_member(
            session,
            "هدى قاسم علي الريمي",
            number=1001,
            sex=Sex.FEMALE,
            neighbourhood_id=neighbourhood_id(session, "حارة النور"),
            photo_sha256="a" * 64,
        )

    member = any_office.write(fill)
    [card] = issue(any_office, member)

    assert any_office.read(list_cards) == [
        CardRow(
            id=card,
            member_id=member,
            number=1001,
            issue=1,
            card_no_text="1001-1",
            full_name="هدى قاسم علي الريمي",
            sex=Sex.FEMALE,
            neighbourhood="حارة النور",
            photo_sha256="a" * 64,
            joined_on=JOINED,
            issued_on=TODAY,
            valid_until=date(2031, 11, 23),
            state=CardState.VALID,
            state_on=TODAY,
            state_reason="",
            print_count=0,
        )
    ]


def test_the_office_says_how_long_cards_are_good_for(any_office: Office) -> None:
    one, two = any_office.write(make_office, 1, 1)
    any_office.write(set_rules, {"card.years": "2"})
    any_office.write(issue_cards, [one], today=date(2028, 2, 29))
    issue(any_office, two, valid_until=date(2027, 1, 1))

    untils = [row.valid_until for row in any_office.read(list_cards)]
    assert untils == [date(2030, 2, 28), date(2027, 1, 1)]
    with invalid(valid_until=Problem.OUT_OF_RANGE):
        issue(any_office, one, valid_until=date(2026, 11, 22))


def test_cards_come_in_the_order_asked_and_once_each(any_office: Office) -> None:
    one, two, three = any_office.write(make_office, 1, 1, 1)
    ids = issue(any_office, three, one, three, two)

    assert [row.member_id for card in ids for row in any_office.read(list_cards, ids=[card])] == [
        three,
        one,
        two,
    ]
    assert issue(any_office) == []


def test_a_new_card_follows_the_one_before(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 1)
    for _ in range(3):
        issue(any_office, member)

    assert cards(any_office, member) == [
        ("100-1", CardState.REPLACED, RENEWED),
        ("100-2", CardState.REPLACED, RENEWED),
        ("100-3", CardState.VALID, ""),
    ]
    assert faults(any_office) == set()


@pytest.mark.parametrize(
    "kind", [MemberEventKind.WITHDRAWN, MemberEventKind.EXPELLED, MemberEventKind.DECEASED]
)
def test_no_card_for_one_who_left_nor_for_those_with_them(
    any_office: Office, kind: MemberEventKind
) -> None:
    member, gone = any_office.write(make_office, 1, 1)
    [card] = issue(any_office, gone)
    step(any_office, gone, kind, date(2026, 5, 1))
    with refused(Problem.CARD_FOR_ONE_WHO_LEFT, number=101):
        issue(any_office, member, gone)
    with refused(Problem.CARD_FOR_ONE_WHO_LEFT, number=101):
        any_office.write(replace_card, card, reason="ضاعت", today=TODAY)
    with pytest.raises(GoneError):
        issue(any_office, 999)

    assert cards(any_office, member) == []
    assert cards(any_office, gone) == [("101-1", CardState.VALID, "")]
    any_office.write(return_card, card, reason="سلّمها ورثته", today=TODAY)


def test_a_lost_card_is_replaced_and_good_as_long(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 1)
    [card] = issue(any_office, member, valid_until=date(2028, 1, 1))
    new = any_office.write(replace_card, card, reason=" ضاعت ", today=TODAY)

    assert cards(any_office, member) == [
        ("100-1", CardState.REPLACED, "ضاعت"),
        ("100-2", CardState.VALID, ""),
    ]
    [row] = any_office.read(list_cards, state=CardState.VALID)
    assert (row.id, row.valid_until) == (new, date(2028, 1, 1))
    late = date(2029, 1, 1)  # the lost one had run out: the new one runs its full time
    any_office.write(replace_card, new, reason="تلفت", today=late)
    [row] = any_office.read(list_cards, state=CardState.VALID)
    assert row.valid_until == date(2034, 1, 1)


def test_returned_and_void_cards_keep_their_number(any_office: Office) -> None:
    one, two = any_office.write(make_office, 1, 1)
    first, second = issue(any_office, one, two)
    any_office.write(return_card, first, reason="سلّمها", today=TODAY)
    any_office.write(void_card, second, reason="صورة خطأ", today=TODAY)
    assert any_office.read(members_without_card) == [one, two]

    issue(any_office, one)
    assert cards(any_office, one)[-1] == ("100-2", CardState.VALID, "")
    assert any_office.read(members_without_card) == [two]
    for done in (return_card, void_card, replace_card):
        with refused(Problem.CARD_NOT_VALID, number="100-1"):
            any_office.write(done, first, reason="خطأ", today=TODAY)
        with invalid(reason=Problem.REASON_REQUIRED):
            any_office.write(done, 3, reason="  ", today=TODAY)
        with invalid(reason=Problem.TOO_LONG):
            any_office.write(done, 3, reason="ب" * 1001, today=TODAY)
        with pytest.raises(GoneError):
            any_office.write(done, 999, reason="خطأ", today=TODAY)
    assert faults(any_office) == set()


def test_those_without_a_card_are_members_only(any_office: Office) -> None:
    one, two, gone = any_office.write(make_office, 1, 1, 1)
    step(any_office, gone, MemberEventKind.LOST, date(2026, 5, 1))
    step(any_office, two, MemberEventKind.SUSPENDED, date(2026, 5, 1))

    assert any_office.read(members_without_card) == [one, two]


def test_printings_are_counted_and_told_to_the_audit(any_office: Office) -> None:
    one, two = any_office.write(make_office, 1, 1)
    ids = issue(any_office, one, two)
    any_office.write(count_card_prints, ids)
    any_office.write(count_card_prints, ids[:1])

    assert [row.print_count for row in any_office.read(list_cards)] == [2, 1]
    changes = [
        row.changes for row in any_office.read(audit.history, "membership_card", str(ids[0]))
    ]
    assert (("print_count", 1, 2),) in changes


def test_many_cards_are_issued_at_once(any_office: Office) -> None:
    members = any_office.write(make_office, *[1] * 1200)
    ids = issue(any_office, *members)
    any_office.write(count_card_prints, ids)

    rows = any_office.read(list_cards, ids=ids)
    assert [(row.member_id, row.issue, row.print_count) for row in rows] == [
        (member, 1, 1) for member in members
    ]
