"""One form for every way of writing a Yemeni number."""

import json
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.phones import parse_phone, phone_digits, show_phone, split_phones

DATA = Path(__file__).parents[1] / "data"


@pytest.mark.parametrize(
    "written",
    [
        "771234567",
        "0771234567",
        "٧٧١٢٣٤٥٦٧",
        "۷۷۱۲۳۴۵۶۷",
        "771 234 567",
        "771-234-567",
        "771.234.567",
        "(0)771234567",
        "+967771234567",
        "+967 771 234 567",
        "00967 771 234 567",
        "967771234567",
        "+9670771234567",
        "967771234567+",
        " \u202a+967 771\u2011234\u2011567\u202c ",
        "771234567.0",
    ],
)
def test_every_usual_form_gives_the_same_number(written: str) -> None:
    assert parse_phone(written) == "+967771234567"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("01234567", "+9671234567"),
        ("01 234567", "+9671234567"),
        ("1234567", "+9671234567"),
        ("+967 1 234567", "+9671234567"),
        ("017123456", "+96717123456"),
        ("17123456", "+96717123456"),
        ("02 234567", "+9672234567"),
        ("04-450000", "+9674450000"),
        ("4450000", None),
        ("02 934567", None),
    ],
)
def test_landlines_are_known(written: str, canonical: str | None) -> None:
    assert parse_phone(written) == canonical


@pytest.mark.parametrize(
    "written",
    [
        *("", " ", "7712", "7712345678", "77123456", "721234567", "961234567", "7541234"),
        *("لا يوجد", "771234567 علي", "+966501234567", "0", "+", "771234567/733111222", "12.5"),
    ],
)
def test_what_is_no_yemeni_number_is_refused(written: str) -> None:
    assert parse_phone(written) is None


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("771234567 / 733111222", ["771234567", "733111222"]),
        ("771234567،733111222", ["771234567", "733111222"]),
        ("771234567 - 733111222", ["771234567", "733111222"]),
        ("771234567-733111222", ["771234567", "733111222"]),
        ("771234567\n733111222", ["771234567", "733111222"]),
        ("771234567 733111222", ["771234567", "733111222"]),
        ("771 234 567 - 733 111 222", ["771 234 567", "733 111 222"]),
        ("771234567 و 733111222", ["771234567", "733111222"]),
        ("771-234-567", ["771-234-567"]),
        ("771 234 567", ["771 234 567"]),
        ("01-234567 / ٧٧١٢٣٤٥٦٧", ["01-234567", "٧٧١٢٣٤٥٦٧"]),
        ("00967 786 099 600", ["00967 786 099 600"]),
        ("7712 - 99", ["7712 - 99"]),
        ("", []),
        (" / ", []),
    ],
)
def test_several_numbers_of_a_cell_come_apart(cell: str, numbers: list[str]) -> None:
    assert split_phones(cell) == numbers


@pytest.mark.parametrize(
    ("canonical", "shown"),
    [
        ("+967771234567", "771 234 567"),
        ("+9671234567", "01 234 567"),
        ("+96717123456", "01 712 3456"),
        ("7712", "7712"),
        ("هاتف الجيران", "هاتف الجيران"),
        ("", ""),
    ],
)
def test_a_number_is_shown_in_groups(canonical: str, shown: str) -> None:
    assert show_phone(canonical) == shown


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("+967771234567", "771234567"),
        ("0771-234", "771234"),
        ("٧٧١ ٢٣٤", "771234"),
        ("00967 771", "771"),
        ("علي", ""),
        ("967", "967"),
    ],
)
def test_a_search_compares_bare_digits(typed: str, digits: str) -> None:
    assert phone_digits(typed) == digits


@settings(max_examples=100, deadline=None)
@given(st.from_regex(r"7[01378][0-9]{7}", fullmatch=True))
def test_what_is_shown_is_read_back(national: str) -> None:
    canonical = f"+967{national}"
    assert parse_phone(show_phone(canonical)) == canonical
    assert split_phones(show_phone(canonical)) == [show_phone(canonical)]
    assert phone_digits(canonical) == national


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789٠٧+-/ ()،.أ", max_size=30))
def test_any_text_is_either_a_number_or_none(text: str) -> None:
    number = parse_phone(text)
    assert number is None or parse_phone(number) == number
    assert all(piece.strip() for piece in split_phones(text))


@pytest.mark.parametrize("register", ["register-messy", "register-paper"])
def test_the_phones_of_a_paper_register_are_understood(register: str) -> None:
    sheet = openpyxl.load_workbook(DATA / f"{register}.xlsx", data_only=True).active
    expected = json.loads((DATA / f"{register}.expected.json").read_text("utf-8"))
    assert sheet is not None
    for member in expected["members"].values():
        if member["phone"]:
            written = str(sheet.cell(member["row"], 9).value)
            assert parse_phone(written) == member["phone"], written
