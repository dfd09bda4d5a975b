"""Each rule of importing: what rejects a row, what only warns, and what is understood."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from coopdesk.domain.members import MemberStatus
from coopdesk.errors import (
    FileError,
    Problem,
)
from coopdesk.services.importing import (
    ImportRow,
    Verdict,
    apply_import,
    with_correction,
)
from coopdesk.services.office import Office
from coopdesk.storage.models import Member
from tests.makers import make_member
from tests.services.importing_files import GOOD, HEADINGS, changed, plan_of, write_book


def one_row(office: Office, tmp_path: Path, **values: Any) -> ImportRow:
    plan = plan_of(office, write_book(tmp_path / "a.xlsx", [changed(**values)]))
    assert len(plan.rows) == 1
    return plan.rows[0]


def problems(row: ImportRow) -> list[tuple[str, Problem]]:
    return [(issue.field, issue.problem) for issue in row.shown_issues]


def members(office: Office) -> list[Member]:
    return office.read(lambda s: list(s.scalars(select(Member).order_by(Member.number))))


@pytest.mark.parametrize(
    ("values", "field", "problem"),
    [
        ({"name": None}, "full_name", Problem.REQUIRED),
        ({"name": " ـ "}, "full_name", Problem.REQUIRED),
        ({"name": 55}, "full_name", Problem.REQUIRED),
        ({"name": "ع" * 201}, "full_name", Problem.TOO_LONG),
        ({"number": "أ-5"}, "number", Problem.BAD_NUMBER),
        ({"number": 1.5}, "number", Problem.BAD_NUMBER),
        ({"number": 0}, "number", Problem.NOT_POSITIVE),
        ({"number": 10**12}, "number", Problem.OUT_OF_RANGE),
        ({"joined": None}, "joined", Problem.REQUIRED),
        ({"joined": "31/02/2020"}, "joined", Problem.BAD_DATE),
        ({"joined": "2026/11/24"}, "joined", Problem.IN_FUTURE),
        ({"joined": "1980/01/01"}, "joined", Problem.BEFORE_BIRTH),
        ({"birth": "غدا"}, "birth", Problem.BAD_DATE),
        ({"birth": "2030"}, "birth", Problem.IN_FUTURE),
        ({"shares": None}, "shares", Problem.REQUIRED),
        ({"shares": 0}, "shares", Problem.NOT_POSITIVE),
        ({"shares": -1}, "shares", Problem.NOT_POSITIVE),
        ({"shares": 2.5}, "shares", Problem.BAD_NUMBER),
        ({"shares": "كثير"}, "shares", Problem.BAD_NUMBER),
        ({"shares": 10**15}, "shares", Problem.OUT_OF_RANGE),
    ],
)
def test_what_cannot_be_right_rejects_the_row(
    office: Office, tmp_path: Path, values: dict[str, Any], field: str, problem: Problem
) -> None:
    row = one_row(office, tmp_path, **values)

    assert row.verdict is Verdict.REJECTED
    assert problems(row) == [(field, problem)]


@pytest.mark.parametrize(
    ("values", "field", "problem"),
    [
        ({"phone": "7712"}, "phone1", Problem.PHONE_ODD),
        ({"birth": "2010/01/01"}, "birth", Problem.UNDER_AGE),
        ({"birth": 2010}, "birth", Problem.UNDER_AGE),
        ({"card": "123"}, "national_no", Problem.NATIONAL_NO_ODD),
        ({"joined": 2019}, "joined", Problem.ONLY_YEAR),
    ],
)
def test_what_is_only_odd_warns(
    office: Office, tmp_path: Path, values: dict[str, Any], field: str, problem: Problem
) -> None:
    row = one_row(office, tmp_path, **values)

    assert row.verdict is Verdict.WARNED
    assert problems(row) == [(field, problem)]


@pytest.mark.parametrize(
    ("values", "name", "value"),
    [
        ({"name": "\u200fعلـــي   ناصر\u200e"}, "full_name", "علي ناصر"),
        ({"card": 12701176086.0}, "national_no", "12701176086"),
        ({"card": "١٢٧٠١١٧٦٠٨٦"}, "national_no", "12701176086"),
        ({"card": "لا يوجد"}, "national_no", ""),
        ({"birth": "6/10/1372هـ"}, "birth_date", date(1953, 6, 18)),
        ({"birth": "1984"}, "birth_year", 1984),
        ({"joined": 43569}, "joined_on", date(2019, 4, 14)),
        ({"joined": "٠٨-٠٢-٢٠٢٥"}, "joined_on", date(2025, 2, 8)),
        ({"phone": "00967 771 234 567"}, "phone1", "+967771234567"),
        ({"phone": 771234567}, "phone1", "+967771234567"),
        ({"phone": "771234567 / 733111222"}, "phone2", "+967733111222"),
        ({"shares": "٣ أسهم"}, "shares", 3),
    ],
)
def test_cells_are_understood_as_offices_write_them(
    office: Office, tmp_path: Path, values: dict[str, Any], name: str, value: object
) -> None:
    row = one_row(office, tmp_path, **values)

    assert row.verdict is Verdict.ACCEPTED
    assert getattr(row.given, name) == value


def test_a_card_that_excel_took_for_a_number_gets_its_zero_back(
    office: Office, tmp_path: Path
) -> None:
    row = one_row(office, tmp_path, card=1017384256)

    assert row.national_no == "01017384256"
    assert problems(row) == [("national_no", Problem.NATIONAL_NO_ODD)]


def test_who_left_may_hold_no_shares(office: Office, tmp_path: Path) -> None:
    headings = (*HEADINGS, "الحالة")
    rows = [(*changed(shares=0), "منسحب"), (*changed(number=2, card="", name="ب", shares=0), "نشط")]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows, headings))

    assert [row.verdict for row in plan.rows] == [Verdict.ACCEPTED, Verdict.REJECTED]


def test_an_unknown_status_warns_and_its_word_is_kept(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", [(*GOOD, "كواكب")], (*HEADINGS, "الحالة"))

    row = plan_of(office, path).rows[0]

    assert problems(row) == [("status", Problem.UNKNOWN_CHOICE)]
    assert row.given is not None
    assert (row.given.status, row.given.notes) == (MemberStatus.ACTIVE, "كواكب")


def test_blank_rows_sums_and_repeated_headings_are_passed_over(
    office: Office, tmp_path: Path
) -> None:
    second = changed(number=2, name="فاطمة ناجي مقبل", card="", phone="")
    total = (None, "الإجمـالي", None, None, None, None, 6)
    rows = [GOOD, (None,), HEADINGS, second, total]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows))

    assert (plan.figures.accepted, plan.figures.skipped) == (2, 3)


def test_the_first_to_have_a_number_or_a_card_keeps_it(office: Office, tmp_path: Path) -> None:
    rows = [
        GOOD,
        changed(name="سالم عمر", card="01017384257"),
        changed(number=3, name="ناصر قائد"),
    ]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows))

    assert [(i.row, i.problem, i.facts["row"]) for i in plan.errors] == [
        (3, Problem.NUMBER_TAKEN, 2),
        (4, Problem.NATIONAL_NO_TAKEN, 2),
    ]


def test_numbers_cards_and_names_of_the_register_are_known(
    any_office: Office, tmp_path: Path
) -> None:
    any_office.write(make_member, "سالم عمر", number=1)
    any_office.write(make_member, "ناصر قائد", number=20, national_no="01017384256")
    rows = [
        changed(card="", name="علي حسن"),
        changed(number=2, name="هدى علي"),
        changed(number=3, card="", name="سَالم  عُمر"),
    ]

    plan = plan_of(any_office, write_book(tmp_path / "a.xlsx", rows))

    assert [(i.row, i.problem, i.facts["number"]) for i in (*plan.errors, *plan.warnings)] == [
        (2, Problem.NUMBER_TAKEN, 1),
        (3, Problem.NATIONAL_NO_TAKEN, 20),
        (4, Problem.PROBABLE_TWIN, 1),
    ]


def test_a_formula_without_its_result_is_no_empty_cell(office: Office, tmp_path: Path) -> None:
    rows = [changed(shares="=1+2"), changed(number=2, name="ب ج", card="", phone="=A1")]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows))

    assert problems(plan.rows[0]) == [("shares", Problem.FORMULA_NO_RESULT)]
    assert plan.rows[0].verdict is Verdict.REJECTED
    assert problems(plan.rows[1]) == [("phone1", Problem.FORMULA_NO_RESULT)]
    assert plan.rows[1].verdict is Verdict.WARNED


def test_a_correction_judges_its_row_and_the_others_anew(office: Office, tmp_path: Path) -> None:
    rows = [changed(shares="x"), changed(name="سالم عمر", card="")]
    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows))

    plan = office.read(with_correction, plan, 2, "shares", "4")
    assert [row.verdict for row in plan.rows] == [Verdict.ACCEPTED, Verdict.REJECTED]
    plan = office.read(with_correction, plan, 2, "number", "9")

    assert plan.figures.accepted == 2
    assert plan.figures.shares == 7
    assert plan.rows[0].corrections == {"shares": "4", "number": "9"}


def test_a_correction_that_helps_nothing_quotes_what_was_typed(
    office: Office, tmp_path: Path
) -> None:
    plan = plan_of(office, write_book(tmp_path / "a.xlsx", [changed(joined="؟؟")]))

    plan = office.read(with_correction, plan, 2, "joined", "2031/01/01")

    assert [(i.problem, i.value) for i in plan.errors] == [(Problem.IN_FUTURE, "2031/01/01")]


def test_a_file_without_names_or_headings_is_refused(office: Office, tmp_path: Path) -> None:
    nameless = write_book(tmp_path / "a.xlsx", [(1, "771234567")], ("رقم العضو", "الهاتف"))
    headless = write_book(tmp_path / "b.xlsx", [(7, 8)], ("س", "ص"))

    for path, problem in (
        (nameless, Problem.FILE_NO_NAME_COLUMN),
        (headless, Problem.FILE_NO_HEADER),
    ):
        with pytest.raises(FileError) as refused:
            plan_of(office, path)
        assert refused.value.problem is problem


def test_a_person_may_say_what_a_column_is_and_it_is_remembered(
    any_office: Office, tmp_path: Path
) -> None:
    headings = ("صاحب السهم", "متى", "كم")
    path = write_book(tmp_path / "a.xlsx", [("علي ناصر", "2020/01/01", 2)], headings)

    plan = plan_of(
        any_office, path, header_row=1, mapping={0: "full_name", 1: "joined", 2: "shares"}
    )
    any_office.write(apply_import, plan)
    again = write_book(tmp_path / "b.xlsx", [("سعيد قاسم", "2021/01/01", 3)], headings)

    assert plan_of(any_office, again, header_row=1).figures.shares == 3


def test_the_sheet_that_reads_like_a_register_is_taken(office: Office, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = write_book(tmp_path / "a.xlsx", [GOOD])
    book = load_workbook(path)
    book.create_sheet("ملخص", 0)["A1"] = "ملخص السنة"
    book.save(path)

    assert plan_of(office, path).figures.accepted == 1


def test_names_in_several_columns_become_one(office: Office, tmp_path: Path) -> None:
    headings = ("الاسم الأول", "اسم الأب", "اسم الجد", "اللقب", "تاريخ الانضمام", "عدد الأسهم")
    rows = [("علي", "ناصر", "قائد", "الحداد", "2020/01/01", 2)]

    plan = plan_of(office, write_book(tmp_path / "a.xlsx", rows, headings))

    assert plan.rows[0].given is not None
    assert plan.rows[0].given.full_name == "علي ناصر قائد الحداد"
