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
