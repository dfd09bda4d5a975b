"""Lists go out typed, right to left, harmless, and whole or not at all."""

import resource
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberInput,
    MemberStatus,
    Sex,
)
from coopdesk.errors import CancelledError, FileError, Problem
from coopdesk.services.exporting import ColumnKind, ExportColumn, export_rows
from coopdesk.services.importing import apply_import
from coopdesk.services.member_list import member_ids
from coopdesk.services.members import add_member
from coopdesk.services.office import Office, open_office
from coopdesk.services.progress import Progress
from coopdesk.services.workbooks import open_book
from coopdesk.wording.member_table import COLUMNS, read_rows
from tests.makers import NOW, TODAY, make_cooperative
from tests.services.importing_files import plan_of

COLUMN_SET = (
    ExportColumn("رقم العضو", ColumnKind.WHOLE),
    ExportColumn("الاسم"),
    ExportColumn("رقم البطاقة"),
    ExportColumn("تاريخ الانضمام", ColumnKind.DATE),
    ExportColumn("المبلغ", ColumnKind.MONEY),
)
ROW = (7, "علي ناصر", "01017384256", date(2021, 10, 12), 1_500_000)
FORMULAS = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1", "=HYPERLINK(1)")


def written(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    assert export_rows(path, COLUMN_SET, rows, title="سجل الأعضاء") == len(rows)
    return path


def test_a_workbook_opens_right_to_left_with_a_header_that_stays(tmp_path: Path) -> None:
    book = load_workbook(written(tmp_path / "سجل.xlsx", [ROW]))
    sheet = book.active
    assert sheet is not None

    assert sheet.sheet_view.rightToLeft
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:E2"
    assert sheet.title == "سجل الأعضاء"
    assert [cell.value for cell in sheet[1]] == [column.title for column in COLUMN_SET]
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width - 8


def test_cells_are_of_their_kind(tmp_path: Path) -> None:
    sheet = load_workbook(written(tmp_path / "a.xlsx", [ROW])).active
    assert sheet is not None

    number, name, card, joined, amount = sheet[2]

    assert (number.value, number.data_type) == (7, "n")
    assert (name.value, name.data_type) == ("علي ناصر", "s")
    assert (card.value, card.data_type, card.number_format) == ("01017384256", "s", "@")
    assert (joined.data_type, joined.number_format) == ("d", "yyyy/mm/dd")
    assert (amount.value, amount.number_format) == (1_500_000, "#,##0")


def test_a_bare_year_among_dates_stays_a_year(tmp_path: Path) -> None:
    sheet = load_workbook(written(tmp_path / "a.xlsx", [(*ROW[:3], 1984, None)])).active
    assert sheet is not None

    assert (sheet["D2"].value, sheet["D2"].number_format) == (1984, "General")
    assert sheet["E2"].value is None


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_that_somebody_wrote_becomes_a_formula(tmp_path: Path, text: str) -> None:
    row = (1, text, text, None, None)
    sheet = load_workbook(written(tmp_path / "a.xlsx", [row])).active
    assert sheet is not None
    csv = written(tmp_path / "a.csv", [row]).read_bytes().decode("utf-8-sig")

    assert sheet["B2"].data_type == "s"
    assert sheet["B2"].quotePrefix
    cell = csv.split("\r\n", 1)[1].split(",")[1].strip('"')
    assert cell.startswith("'")


def test_a_csv_begins_with_the_mark_excel_needs_and_keeps_phones_readable(
    tmp_path: Path,
) -> None:
    path = written(tmp_path / "a.csv", [(1, "علي", "+967771234567", date(2021, 1, 2), -5)])

    content = path.read_bytes()

    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines()[1] == "1,علي,+967771234567,2021-01-02,-5"


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_signs_no_spreadsheet_takes_are_left_out(tmp_path: Path, name: str) -> None:
    row = (1, "ع\x00ل\x0bي\ud800", "x" * 40_000, None, float("nan"))

    path = written(tmp_path / name, [row])

    book = open_book(path)
    assert "علي" in book.sheet(book.sheets[0].name).rows[1][1]


def test_an_empty_list_is_a_header_alone(tmp_path: Path) -> None:
    sheet = load_workbook(written(tmp_path / "a.xlsx", [])).active
    assert sheet is not None

    assert sheet.max_row == 1


@pytest.mark.parametrize("title", ["", "a/b:c*d?e[f]g\\h", "ع" * 60, "''"])
def test_every_title_makes_a_sheet(tmp_path: Path, title: str) -> None:
    export_rows(tmp_path / "a.xlsx", COLUMN_SET, [ROW], title=title)

    assert 1 <= len(load_workbook(tmp_path / "a.xlsx").sheetnames[0]) <= 31


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError) as refused:
        export_rows(tmp_path / "a.pdf", COLUMN_SET, [ROW], title="x")

    assert refused.value.problem is Problem.FILE_BAD_KIND


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_a_place_that_takes_no_writing_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileError) as refused:
        export_rows(tmp_path / "no folder" / name, COLUMN_SET, [ROW], title="x")

    assert refused.value.problem is Problem.FILE_CANNOT_WRITE


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_a_disk_that_fills_leaves_the_old_file_and_nothing_else(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("قديم", "utf-8")
    rows = [(i, f"{i * 7919 % 99991} علي {i * 104729}", str(i), None, i) for i in range(20_000)]

    with room_for(50_000), pytest.raises(FileError) as refused:
        export_rows(tmp_path / name, COLUMN_SET, rows, title="x")

    assert refused.value.problem is Problem.DISK_FULL
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text("utf-8") == "قديم"


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_stopping_leaves_nothing_behind(tmp_path: Path, name: str) -> None:
    progress = Progress(lambda done, _total: progress.cancel() if done else None)

    with pytest.raises(CancelledError):
        export_rows(tmp_path / name, COLUMN_SET, [ROW] * 5000, title="x", progress=progress)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["سجل.xlsx", "سجل.csv"])
def test_what_goes_out_comes_in_again_the_same(tmp_path: Path, name: str) -> None:
    first = open_office(tmp_path / "first", now=lambda: NOW)
    first.write(make_cooperative)
    for person in PEOPLE:
        first.write(add_member, person, today=TODAY)
    sent = exported(first)
    export_rows(tmp_path / name, [each.column for each in COLUMNS], sent, title="سجل")

    second = open_office(tmp_path / "second", now=lambda: NOW)
    second.write(make_cooperative, share_value=0)
    plan = plan_of(second, tmp_path / name)
    second.write(apply_import, plan)

    assert [(i.row, i.field, i.problem) for i in (*plan.errors, *plan.warnings)] == []
    assert exported(second) == sent
    first.close()
    second.close()


PEOPLE = (
    MemberInput(
        full_name="فاطمة ناجي علي مقبل الحداد",
        joined_on=date(2019, 4, 14),
        sex=Sex.FEMALE,
        national_no="01017384256",
        birth_date=date(1984, 5, 12),
        neighbourhood="السنينة",
        phone1="771234567",
        phone2="733111222",
        shares=5,
        status=MemberStatus.WITHDRAWN,
        status_on=date(2024, 1, 1),
        has_whatsapp=True,
        birth_place="صنعاء",
        id_kind=IdKind.SMART_CARD,
        id_issue_place="الأمانة",
        id_issued_on=date(2020, 1, 1),
        id_expires_on=date(2030, 1, 1),
        occupation="خياطة",
        activity="نسيج",
        marital=MaritalStatus.WIDOWED,
        dependants=0,
        address="شارع الثلاثين، خلف المدرسة",
        interest_basis=InterestBasis.RESIDENCE,
        is_founder=True,
        decision_ref="3/2019",
        folder_no="007",
        notes='=1+1 "ملاحظة"، طويلة',
    ),
    MemberInput(
        full_name="عبد الله أبو بكر", joined_on=date(2020, 1, 1), birth_year=1970, shares=1
    ),
)


def exported(office: Office) -> list[list[object]]:
    ids = office.read(member_ids, today=TODAY)
    return list(read_rows(office, ids))


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond this many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
