"""Dates as registers write them: understood, or refused, never guessed."""

import json
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.calendars import (
    GREGORIAN_MONTHS_AR,
    GREGORIAN_MONTHS_EN,
    HIJRI_MONTHS_AR,
    ParsedDate,
    dual_text,
    gregorian_text,
    hijri_text,
    long_text,
    parse_date,
    to_hijri,
)

DATA = Path(__file__).parents[1] / "data"
TODAY = date(2026, 11, 23)
DAY = date(2021, 10, 12)
DAYS = st.dates(date(1925, 1, 1), date(2077, 1, 1))


def day_of(value: object, *, serials: bool = False) -> date | None:
    found = parse_date(value, today=TODAY, serials=serials)
    return found.day if found else None


@pytest.mark.parametrize(
    "written",
    [
        *("2021-10-12", "2021/10/12", "2021.10.12", "12/10/2021", "12-10-2021", "12.10.2021"),
        *("٢٠٢١/١٠/١٢", "١٢-١٠-٢٠٢١م", "12/10/2021م", "12/10/2021 م", "12 / 10 / 2021"),
        *("2021-10-12 00:00:00", "2021-10-12T08:30:00", "20211012", "12 أكتوبر 2021"),
        *("12 اكتوبر 2021م", "12-Oct-2021", "October 12, 2021", "12 تشرين الأول 2021"),
        *("الثلاثاء 12/10/2021م", "يوم الثلاثاء الموافق 12/10/2021م", "6/3/1443هـ"),
        *("1443/3/6", "٦/٣/١٤٤٣هـ", "6 ربيع الأول 1443", "6 ربيع أول 1443 هـ", "06-03-1443"),
        *("6/3/1443هـ الموافق 12/10/2021م", "12/10/2021م (6/3/1443هـ)", "\u200f12/10/2021\u200f"),
        *("6/3/1443 هجرية", "12/10/2021 ميلادي", "Tuesday, 12 October 2021"),
    ],
)
def test_every_usual_form_gives_the_same_day(written: str) -> None:
    assert parse_date(written, today=TODAY) == ParsedDate(DAY, 2021)


@pytest.mark.parametrize(
    "written",
    [
        *("31/02/1988", "2021/13/1", "10/25/2021", "30/2/1443هـ", "0/5/2021", "12/10", "غير معروف"),
        *("", " ", "-", "12/10/2021هـ", "1443/2/10م", "12 محرم 2021", "12 مايو 1443", "3/12/0021"),
        *("12/10/98", "1/2/3", "12/10/21", "12/10/2021م 13/10/2021م", "12/10/2021 13/10/2021"),
        *("1/1/2021م الموافق 2/1/2021م", "77123", "12 مايو يونيو 2021", "99999999", "5/5/1300هـ"),
    ],
)
def test_impossible_or_ambiguous_dates_are_refused(written: str) -> None:
    assert parse_date(written, today=TODAY) is None


def test_two_figures_of_a_year_count_only_with_a_mark_and_one_possible_century() -> None:
    assert day_of("15/3/98م") == date(1998, 3, 15)
    assert day_of("15/3/21م") is None
    assert day_of("15/3/98") is None
    assert day_of("15/3/60هـ") == date(1941, 4, 11)
    assert day_of("15/3/46هـ") is None


@pytest.mark.parametrize(
    ("written", "year"), [("1985", 1985), ("1985م", 1985), (1985, 1985), ("١٩٨٥", 1985)]
)
def test_a_year_alone_is_kept_as_a_year(written: object, year: int) -> None:
    assert parse_date(written, today=TODAY) == ParsedDate(None, year)
    assert parse_date(written, today=TODAY, serials=True) == ParsedDate(None, year)


@pytest.mark.parametrize("written", ["1405هـ", "1405 هـ", 1405, "1405", "١٤٠٥هـ"])
def test_a_hijri_year_alone_gives_the_year_of_its_middle(written: object) -> None:
    assert parse_date(written, today=TODAY) == ParsedDate(None, 1985)


@pytest.mark.parametrize("written", ["1985هـ", "1405م", "850"])
def test_a_year_that_its_mark_contradicts_is_refused(written: str) -> None:
    assert parse_date(written, today=TODAY) is None


@pytest.mark.parametrize("cell", [44481, 44481.0, 44481.75, "44481"])
def test_day_numbers_of_a_spreadsheet_count_only_when_asked_for(cell: object) -> None:
    assert day_of(cell, serials=True) == DAY
    assert day_of(cell) is None


def test_cells_that_are_dates_already_are_taken_as_they_are() -> None:
    assert day_of(datetime(2021, 10, 12, 9, 30)) == DAY  # noqa: DTZ001 - spreadsheets know no zone
    assert day_of(DAY) == DAY
    assert parse_date(None, today=TODAY) is None
    assert parse_date(True, today=TODAY) is None


def test_corrected_months_move_hijri_dates_only() -> None:
    later = {(1443, 3): 1}
    for written, day in (("6/3/1443هـ", date(2021, 10, 13)), ("12/10/2021", DAY)):
        assert parse_date(written, today=TODAY, corrections=later) == ParsedDate(day, 2021)


@settings(max_examples=100, deadline=None)
@given(DAYS)
def test_what_the_program_writes_it_reads_back(day: date) -> None:
    hijri = to_hijri(day)
    for text in (
        gregorian_text(day),
        day.isoformat(),
        f"{day:%d/%m/%Y}م",
        f"{hijri_text(day)}هـ",
        hijri_text(day),
        dual_text(day),
        dual_text(day, first="gregorian"),
        long_text(day),
        f"{day.day} {GREGORIAN_MONTHS_AR[day.month - 1]} {day.year}",
        f"{GREGORIAN_MONTHS_EN[day.month - 1]} {day.day}, {day.year}",
        f"{hijri.day} {HIJRI_MONTHS_AR[hijri.month - 1]} {hijri.year}هـ",
    ):
        assert day_of(text) == day, text


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789٠١٩/-. همـرجبصفالموافق()", max_size=24))
def test_any_text_is_read_or_refused_without_an_accident(text: str) -> None:
    found = parse_date(text, today=TODAY, serials=True)
    assert found is None or found.year is not None


@pytest.mark.parametrize("register", ["register-messy", "register-paper"])
def test_the_dates_of_a_paper_register_are_understood(register: str) -> None:
    sheet = openpyxl.load_workbook(DATA / f"{register}.xlsx", data_only=True).active
    expected = json.loads((DATA / f"{register}.expected.json").read_text("utf-8"))
    assert sheet is not None
    for member in expected["members"].values():
        for key, column in (("birth", 6), ("join", 10)):
            cell = sheet.cell(member["row"], column).value
            assert str(day_of(cell)) == member[key], cell
