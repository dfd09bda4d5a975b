"""Finding a member however somebody types."""

from datetime import date
from typing import Any

import pytest

from coopdesk.domain.arabic import arabic_digits
from coopdesk.domain.card_marks import card_mark
from coopdesk.domain.keyboards import arabic_keys
from coopdesk.domain.members import MemberInput, MemberStatus
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_list import member_ids
from coopdesk.services.member_search import MatchedBy, MemberHit, search_members
from coopdesk.services.members import add_member
from coopdesk.services.merging import merge_members
from coopdesk.services.office import Office
from tests.makers import TODAY


def add(office: Office, full_name: str, **other: Any) -> int:
    person = MemberInput(full_name=full_name, joined_on=date(2025, 3, 1), **other)
    return office.write(add_member, person, today=TODAY)


def search(office: Office, text: str, **other: Any) -> list[MemberHit]:
    return office.read(search_members, text, **other)


def names(office: Office, text: str) -> list[str]:
    return [hit.full_name for hit in search(office, text)]


@pytest.mark.parametrize(
    "typed",
    [
        "أحمد عبد الله الآنسي",
        "احمد عبدالله الانسي",
        "الانسى احمد",
        "عبد الله أَحْمَد",
        "عبدالل",
        "أحـــمد",
        "\u200fأحمد\u200f",
        "٠٧١٢٢٢٩١٩٦٨",
        "0712 229-1968",
        "229196",
        "771234567",
        "٧٧١٢٣٤٥٦٧",
        "0771 234 567",
        "+967 771 234 567",
        "00967771234567",
        "967771234567",
        "234 567",
        "احمد 771234",
    ],
)
def test_one_member_is_found_by_every_way_of_typing(office: Office, typed: str) -> None:
    add(office, "صالح قاسم علي المطري", national_no="01010101010", phone1="733000111")
    add(
        office,
        "أحمد عبد الله محسن الآنسي",
        national_no="07122291968",
        phone1="771234567",
    )

    assert names(office, typed) == ["أحمد عبد الله محسن الآنسي"]


@pytest.mark.parametrize("typed", ["", "   ", "\u200f", "أحمد زيد", "999", "%", "_", "'", "\\"])
def test_what_nobody_has_finds_nobody(office: Office, typed: str) -> None:
    add(office, "أحمد صالح علي", phone1="771234567")

    assert search(office, typed) == []


def test_the_exact_number_comes_before_everything_else(any_office: Office) -> None:
    for n in range(125):
        add(any_office, f"عضو رقم {'ابجدهوزحطي'[n % 10]}", national_no=f"{n:03}12{n:06}")
    hits = search(any_office, "١٢")

    assert [(hit.number, hit.matched_by) for hit in hits][:3] == [
        (12, MatchedBy.NUMBER),
        (120, MatchedBy.PART),
        (121, MatchedBy.PART),
    ]
    assert len(hits) == 7


def test_a_whole_id_comes_before_a_phone_and_both_before_parts(any_office: Office) -> None:
    add(any_office, "جزء من رقم", national_no="177123456701")
    add(any_office, "صاحب الهاتف", phone2="771234567")
    add(any_office, "صاحب الرقم", national_no="771234567")
    hits = search(any_office, "771234567")

    assert [(hit.full_name, hit.matched_by) for hit in hits] == [
        ("صاحب الرقم", MatchedBy.NATIONAL_NO),
        ("صاحب الهاتف", MatchedBy.PHONE),
        ("جزء من رقم", MatchedBy.PART),
    ]


def test_a_phone_that_begins_so_comes_first_and_the_country_code_is_no_part(
    any_office: Office,
) -> None:
    add(any_office, "في الوسط", phone1="730771000")
    add(any_office, "في الأول", phone2="771234567")
    add(any_office, "رمز البلد وأوله", phone1="719359594")  # +967 719…: «771» only across the code
    hits = search(any_office, "771")

    assert [(hit.full_name, hit.matched_by) for hit in hits] == [
        ("في الأول", MatchedBy.PHONE),
        ("في الوسط", MatchedBy.PART),
    ]
    assert [hit.full_name for hit in search(any_office, "+967 719")] == ["رمز البلد وأوله"]


def test_a_name_that_begins_so_comes_before_one_that_holds_it(any_office: Office) -> None:
    for full_name in ("محمد علي سالم", "علي محمد سالم", "عليان صالح", "سالم معلي"):
        add(any_office, full_name)
    hits = search(any_office, "علي")

    assert [(hit.full_name, hit.matched_by) for hit in hits] == [
        ("علي محمد سالم", MatchedBy.NAME_START),
        ("عليان صالح", MatchedBy.NAME_START),
        ("سالم معلي", MatchedBy.NAME),
        ("محمد علي سالم", MatchedBy.NAME),
    ]


def test_a_hit_says_who_it_is(any_office: Office) -> None:
    member_id = add(
        any_office,
        "هدى قاسم",
        status=MemberStatus.WITHDRAWN,
        neighbourhood="الصافية",
        phone1="733000111",
    )

    assert search(any_office, "هدى") == [
        MemberHit(
            member_id,
            1,
            "هدى قاسم",
            MemberStatus.WITHDRAWN,
            "الصافية",
            "+967733000111",
            MatchedBy.NAME_START,
        )
    ]


def test_no_more_than_asked_for(any_office: Office) -> None:
    for n in range(9):
        add(any_office, f"علي {'ابجدهوزحط'[n]}")

    assert len(search(any_office, "علي", limit=4)) == 4
    assert len(search(any_office, "1", limit=1)) == 1


def test_a_passport_is_found_by_its_letters(any_office: Office) -> None:
    add(any_office, "جون سميث", national_no="ab 123456")

    assert names(any_office, "AB123456") == ["جون سميث"]
    assert names(any_office, "ab1234") == ["جون سميث"]


def test_very_long_digits_are_nobodys_number(any_office: Office) -> None:
    add(any_office, "أحمد صالح")

    assert search(any_office, "9" * 40) == []
    assert search(any_office, "0" * 12) == []


def test_a_scanned_card_is_one_member_under_any_keyboard(any_office: Office) -> None:
    ids = [add(any_office, f"علي {'ابجدهوزحطيكل'[n]}") for n in range(12)]
    any_office.write(merge_members, ids[2], ids[11], choices={}, reason="", today=TODAY)
    for typed in (card_mark(1), arabic_keys(card_mark(1)), arabic_digits(card_mark(1))):
        assert [hit.number for hit in search(any_office, typed)] == [1]  # not 10 and 11
        chosen = MemberFilter(text=typed)
        assert list(any_office.read(member_ids, chosen, today=TODAY)) == ids[:1]
    [led] = search(any_office, card_mark(12))
    assert (led.number, led.merged_number) == (3, 12)
    assert search(any_office, card_mark(99)) == []
    assert not any_office.read(member_ids, MemberFilter(text=card_mark(99)), today=TODAY)
