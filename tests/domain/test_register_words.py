"""Headings and words of real registers are understood."""

from pathlib import Path

import openpyxl
import pytest

from coopdesk.domain.members import MemberStatus, Sex
from coopdesk.domain.register_words import is_total_word, match_heading, sex_of, status_of

DATA = Path(__file__).parents[1] / "data"


@pytest.mark.parametrize("name", ["register-messy", "register-paper"])
def test_every_heading_of_a_real_register_is_understood(name: str) -> None:
    sheet = openpyxl.load_workbook(DATA / f"{name}.xlsx").worksheets[0]
    headings = [str(cell.value) for cell in sheet[4]]

    fields = [match.field for text in headings if (match := match_heading(text))]

    assert fields == [
        "serial",
        "number",
        "full_name",
        "sex",
        "national_no",
        "birth",
        "occupation",
        "neighbourhood",
        "phone1",
        "joined",
        "shares",
        "share_value",
        "status",
        "notes",
    ]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("رقم هاتف العضو", "phone1"),
        ("عدد أسهم المساهم", "shares"),
        ("الحالة الاجتماعية", "marital"),
        ("  إسـم العضو: ", "full_name"),
        ("Date of Birth", "birth"),
    ],
)
def test_headings_in_other_words(heading: str, field: str) -> None:
    match = match_heading(heading)

    assert match is not None
    assert match.field == field


@pytest.mark.parametrize("heading", ["", "   ", "لون السيارة", "؟؟"])
def test_a_strange_heading_means_nothing(heading: str) -> None:
    assert match_heading(heading) is None


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("نشط ", MemberStatus.ACTIVE),
        ("فعال", MemberStatus.ACTIVE),
        ("موقف", MemberStatus.SUSPENDED),
        ("غير نشطة", MemberStatus.SUSPENDED),
        ("إنسحاب", MemberStatus.WITHDRAWN),
        ("منسحبة بطلبها", MemberStatus.WITHDRAWN),
        ("وفاة", MemberStatus.DECEASED),
        ("متوفاه", MemberStatus.DECEASED),
        ("مفصولة", MemberStatus.EXPELLED),
        ("ربما", None),
        ("", None),
    ],
)
def test_statuses_in_any_word(word: str, status: MemberStatus | None) -> None:
    assert status_of(word) is status


def test_sexes_and_totals() -> None:
    assert sex_of("انثى") is Sex.FEMALE
    assert sex_of("ذكر ") is Sex.MALE
    assert sex_of("؟") is None
    assert is_total_word("الإجمالي")
    assert is_total_word("المجموع الكلي:")
    assert not is_total_word("إجلال محمد")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("هاتف2", "phone2"),
        ("رقم الهاتف 2", "phone2"),
        ("الهاتف 1", "phone1"),
        ("عدد أسهمه", "shares"),
        ("تاريخ الانضمام للجمعية", "joined"),
        ("Phone Number", "phone1"),
    ],
)
def test_numbered_and_joined_words_of_headings(heading: str, field: str) -> None:
    found = match_heading(heading)
    assert found is not None
    assert found.field == field


def test_a_bare_number_column_yields_to_the_membership_number() -> None:
    bare, whole = match_heading("الرقم"), match_heading("رقم العضوية")
    assert bare is not None
    assert whole is not None
    assert (bare.field, whole.field) == ("number", "number")
    assert bare.score < whole.score


@pytest.mark.parametrize("word", ["عضو سابق", "ليس نشطًا", "غير معروف", "؟", "لا"])
def test_a_status_that_could_mean_anything_is_left_open(word: str) -> None:
    assert status_of(word) is None
