"""Members who may be the same person."""

from datetime import date
from typing import Any

import pytest

from coopdesk.domain.members import MemberInput
from coopdesk.services.duplicates import (
    DuplicateReason,
    DuplicateRow,
    likely_duplicates,
)
from coopdesk.services.members import add_member
from coopdesk.services.office import Office
from tests.makers import TODAY

NAME = "أحمد عبد الله علي ناصر الحداد"


def add(office: Office, full_name: str = NAME, **other: Any) -> int:
    person = MemberInput(full_name=full_name, joined_on=date(2025, 3, 1), **other)
    return office.write(add_member, person, today=TODAY)


def twins(office: Office, **typed: Any) -> list[DuplicateRow]:
    return office.read(likely_duplicates, **typed)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("أحمد عبد الله علي ناصر الحداد", DuplicateReason.SAME_NAME),
        ("احمد عبدالله على ناصر الحداد", DuplicateReason.SAME_NAME),
        ("أحمد عبد الله علي الحداد", DuplicateReason.NEAR_NAME),
        ("أحمد عبد الله علي ناصر الحدادي", DuplicateReason.NEAR_NAME),
        ("أحمد عبد الرحمن علي ناصر الحداد", DuplicateReason.NEAR_NAME),
        ("أحمد عبد الله صالح ناصر الحداد", DuplicateReason.NEAR_NAME),
    ],
)
def test_a_name_nearly_the_same_is_pointed_out(
    any_office: Office, typed: str, reason: DuplicateReason
) -> None:
    member_id = add(any_office)

    assert [(row.id, row.reasons) for row in twins(any_office, full_name=typed)] == [
        (member_id, (reason,))
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "محمد عبد الله علي ناصر الحداد",
        "أحمد صالح علي ناصر المطري",
        "أحمد عبد الله",
        "أحمد",
        "",
    ],
)
def test_brothers_and_half_typed_names_are_not(office: Office, typed: str) -> None:
    add(office)

    assert twins(office, full_name=typed) == []


def test_card_and_phone_point_out_too_in_any_form(any_office: Office) -> None:
    by_card = add(any_office, "صالح قاسم", national_no="01012345678")
    by_phone = add(any_office, "علي حمود", phone2="771234567")
    found = twins(
        any_office, full_name=NAME, national_no="٠١٠١٢٣٤٥٦٧٨", phones=("0771 234 567", "5")
    )

    assert [(row.id, row.reasons) for row in found] == [
        (by_card, (DuplicateReason.NATIONAL_NO,)),
        (by_phone, (DuplicateReason.PHONE,)),
    ]


def test_the_likeliest_comes_first_with_all_its_reasons(any_office: Office) -> None:
    near = add(any_office, "أحمد عبد الله علي صالح الحداد")
    same = add(any_office, phone1="771234567", birth_date=date(1980, 5, 6))
    found = twins(any_office, full_name=NAME, phones=("771234567",), birth_date=date(1980, 5, 6))

    assert [(row.id, row.reasons) for row in found] == [
        (same, (DuplicateReason.SAME_NAME, DuplicateReason.PHONE, DuplicateReason.BIRTH)),
        (near, (DuplicateReason.NEAR_NAME,)),
    ]


def test_a_birth_years_apart_speaks_against_a_near_name_only(any_office: Office) -> None:
    near = add(any_office, "أحمد عبد الله علي صالح الحداد", birth_year=1950)
    same = add(any_office, birth_year=1950)

    assert [row.id for row in twins(any_office, full_name=NAME, birth_year=1990)] == [same]
    assert [row.id for row in twins(any_office, full_name=NAME, birth_year=1951)] == [same, near]


def test_a_member_is_no_double_of_itself(any_office: Office) -> None:
    member_id = add(any_office, phone1="771234567")

    assert twins(any_office, full_name=NAME, phones=("771234567",), exclude_id=member_id) == []
