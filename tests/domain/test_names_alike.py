"""Two names that may be one person's."""

from datetime import date

import pytest

from coopdesk.domain.arabic import fold
from coopdesk.domain.names import key_parts
from coopdesk.domain.names_alike import (
    NamesAlike,
    is_near_name,
    is_slip,
    name_parts,
    names_alike,
)
from coopdesk.services.demo.people import made_up_people

NAME = "أحمد عبد الله علي ناصر الحداد"
WHOLE = name_parts(NAME)


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        ("احمد عبدالله على ناصر الحداد", NamesAlike.SAME),
        ("الحداد أحمد عبد الله علي ناصر", NamesAlike.OTHER_ORDER),
        ("أحمد علي عبد الله ناصر الحداد", NamesAlike.OTHER_ORDER),
        ("أحمد عبد الله علي ناصر الحدادي", NamesAlike.SPELLING),
        ("أحمد عبد الله علي نصار الحداد", NamesAlike.SPELLING),
        ("أحمد عبد الله علي الحداد", NamesAlike.PART_MISSING),
        ("أحمد عبد الله علي ناصر", NamesAlike.PART_MISSING),
        ("أحمد عبد الرحمن علي ناصر الحداد", NamesAlike.NEAR),
        ("محمد عبد الله علي ناصر الحداد", None),
        ("أحمد صالح علي ناصر المطري", None),
        ("عبد الله علي ناصر قاسم الحداد", None),
        ("أحمد عبد الله", None),
        ("أحمد", None),
        ("", None),
    ],
)
def test_names_resemble_each_other_or_are_two_peoples(other: str, alike: NamesAlike | None) -> None:
    assert names_alike(WHOLE, name_parts(other)) is alike
    assert names_alike(name_parts(other), WHOLE) is alike


@pytest.mark.parametrize(
    ("father", "child"),
    [
        ("أحمد محمد أحمد محمد الحداد", "محمد أحمد محمد أحمد الحداد"),
        ("علي أحمد علي", "أحمد علي أحمد"),
        ("علي أحمد علي أحمد", "أحمد علي أحمد علي"),
    ],
)
def test_a_child_named_after_the_grandfather_is_not_the_father(father: str, child: str) -> None:
    assert names_alike(name_parts(father), name_parts(child)) is None


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("عبد الرحمان", "عبد الرحمن", NamesAlike.SPELLING),
        ("إسماعيل", "إسماعل", NamesAlike.SPELLING),
        ("حسن", "حسين", None),
        ("محمد", "محمود", None),
        ("أمين", "أمينة", None),
    ],
)
def test_only_long_first_names_are_one_name_in_two_spellings(
    one: str, other: str, alike: NamesAlike | None
) -> None:
    rest = "علي صالح ناصر الحداد"

    assert names_alike(name_parts(f"{one} {rest}"), name_parts(f"{other} {rest}")) is alike


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("صالح", "صلاح", True),
        ("ناصر", "نصار", True),
        ("الحداد", "الحدادي", True),
        ("01017384256", "01017384265", True),
        ("01017384256", "01017384257", True),
        ("علي", "علي", False),
        ("علي", "صالح", False),
        ("صالح", "صلاحي", False),
        ("ابج", "جبا", False),
    ],
)
def test_a_slip_is_one_letter_or_two_that_changed_places(
    one: str, other: str, is_one: bool
) -> None:
    assert is_slip(one, other) is is_one
    assert is_slip(other, one) is is_one


def test_parts_may_be_left_out_on_either_side() -> None:
    assert WHOLE == ("احمد", "عبدالله", "علي", "ناصر", "الحداد")
    assert is_near_name(WHOLE, WHOLE[:4])
    assert is_near_name((WHOLE[0], *WHOLE[2:]), WHOLE)
    assert not is_near_name(WHOLE[:3], WHOLE)
    assert not is_near_name((), ())


def test_a_folded_name_has_the_parts_of_the_name() -> None:
    for person in made_up_people(400, seed=3, today=date(2026, 1, 1)):
        assert key_parts(fold(person.full_name)) == name_parts(person.full_name)
    odd = "آل علي أبو بكر نور الدين عبد ربه جار الله بن سعيد العمودي"
    assert key_parts(fold(odd)) == name_parts(odd)
