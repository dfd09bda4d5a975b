"""Marks of cards as scanners type them, under every keyboard, and the tables of the keys."""

from collections.abc import Mapping

import pytest

from coopdesk.domain.arabic import arabic_digits
from coopdesk.domain.card_marks import ReadNumber, card_mark, certificate_mark, read_number
from coopdesk.domain.keyboards import ARABIC_101, ARABIC_X11, arabic_keys, latin_keys

LAYOUTS = {"windows": ARABIC_101, "x11": ARABIC_X11}
both = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())


@both
def test_every_key_is_read_back(layout: Mapping[str, str]) -> None:
    assert len(set(layout.values())) == len(layout)
    for letter in layout:
        assert latin_keys(arabic_keys(letter, layout)) == letter


def test_the_tables_are_those_of_the_keyboards() -> None:
    assert arabic_keys("hgdlk") == "اليمن"
    assert arabic_keys("lpl]") == "محمد"
    assert arabic_keys("CD1/M/1001") == "}]1ظ’ظ1001"
    assert arabic_keys("CD1/M/1001", ARABIC_X11) == "}]1ظ'ظ1001"
    assert arabic_keys("cd1/m/7") == "ؤي1ظةظ7"
    assert latin_keys("لاب ﻻ") == "bf b"


@both
@pytest.mark.parametrize(
    "mark",
    [
        card_mark(1),
        card_mark(1001),
        card_mark(999_999_999),
        card_mark(40).lower(),
        certificate_mark(87, 2026, member=1024, shares=10),
        certificate_mark(87, 2026, member=1024, shares=10).lower(),
    ],
)
def test_a_mark_is_read_under_both_keyboards_and_both_digits(
    mark: str, layout: Mapping[str, str]
) -> None:
    number = int(mark.casefold().split("m")[1].strip("/").split("/")[0])
    for typed in (mark, arabic_keys(mark, layout)):
        for digits in (typed, arabic_digits(typed), f" {typed}\n"):
            assert read_number(digits) == ReadNumber(number, is_scan=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1001", ReadNumber(1001)),
        ("١٠٠١", ReadNumber(1001)),
        ("1001-2", ReadNumber(1001, 2)),
        ("١٠٠١-٢", ReadNumber(1001, 2)),
        ("7712345678", None),
        ("علي", None),
        ("ظ", None),
        ("}]1ظ’ظ", None),
        ("CD1/OUT/0147/2026", None),
        ("CD1/M/", None),
        ("", None),
    ],
)
def test_what_is_typed_is_a_number_or_none(text: str, expected: ReadNumber | None) -> None:
    assert read_number(text) == expected
