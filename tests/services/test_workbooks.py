"""Files of every kind are read as a person sees them, and refused with the reason."""

import os
import struct
import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from coopdesk.errors import CancelledError, FileError, Problem
from coopdesk.services.progress import Progress
from coopdesk.services.workbooks import column_letter, open_book, preview_text
from tests.services.importing_files import DATA

SHEET = "xl/worksheets/sheet1.xml"
LINES = "رقم العضو;الاسم\n1;فاطمة ناجي\n\n3;علي القاضي\n"


def read(path: Path, **choices: Any) -> list[tuple[int, list[Any]]]:
    book = open_book(path, **choices)
    return [(n, list(cells)) for n, cells in book.sheet(book.visible[0].name).rows]


def refusal(path: Path) -> Problem:
    with pytest.raises(FileError) as refused:
        read(path)
    assert refused.value.facts["file"] == path.name
    return refused.value.problem


def book_with(path: Path, *cells: tuple[str, Any]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for place, value in cells:
        sheet[place] = value
    book.save(path)
    return path


def patched(
    source: Path, target: Path, change: Callable[[bytes], bytes], part: str = SHEET
) -> Path:
    """A copy of a workbook with one of its parts changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)
    return target


def test_rows_keep_the_numbers_the_sheet_shows(tmp_path: Path) -> None:
    path = book_with(tmp_path / "a.xlsx", ("C3", "الاسم"), ("C7", "علي"), ("D7", 5))

    assert read(path) == [(3, [None, None, "الاسم", ""]), (7, [None, None, "علي", 5.0])]


def test_days_of_both_date_systems_are_read_as_days(tmp_path: Path) -> None:
    path = book_with(tmp_path / "a.xlsx", ("A1", date(2021, 10, 12)), ("B1", date(1950, 1, 2)))
    mac = Workbook()
    mac.epoch = CALENDAR_MAC_1904
    assert mac.active is not None
    mac.active["A1"] = date(2021, 10, 12)
    mac.save(tmp_path / "mac.xlsx")

    assert read(path) == [(1, [date(2021, 10, 12), date(1950, 1, 2)])]
    assert read(tmp_path / "mac.xlsx") == [(1, [date(2021, 10, 12)])]


def test_the_kept_result_of_a_formula_counts_and_a_missing_one_is_told(tmp_path: Path) -> None:
    path = book_with(tmp_path / "a.xlsx", ("A1", "x"), ("B1", "=1+1"), ("C1", "=2+2"))
    kept = patched(
        path, tmp_path / "b.xlsx", lambda xml: xml.replace(b"2+2</f><v />", b"2+2</f><v>4</v>")
    )

    book = open_book(kept)
    sheet = book.sheet(book.sheets[0].name)

    assert list(sheet.rows[0][1])[2] == 4
    assert sheet.unknown == {(1, 1)}


def test_a_merged_cell_speaks_once_at_its_beginning(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["C2"] = "عنوان", "علي"
    sheet.merge_cells("A1:C1")
    book.save(tmp_path / "a.xlsx")

    assert read(tmp_path / "a.xlsx") == [(1, ["عنوان", "", ""]), (2, ["", "", "علي"])]


def test_hidden_sheets_are_marked_and_left_aside(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.title = "ظاهرة"
    book.create_sheet("مخفية").sheet_state = "hidden"
    book.create_sheet("سرية").sheet_state = "veryHidden"
    book.save(tmp_path / "a.xlsx")

    opened = open_book(tmp_path / "a.xlsx")

    assert [s.name for s in opened.visible] == ["ظاهرة"]
    assert [s.name for s in opened.sheets] == ["ظاهرة", "مخفية", "سرية"]


def test_macros_are_never_looked_at(tmp_path: Path) -> None:
    path = book_with(tmp_path / "a.xlsm", ("A1", "الاسم"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", os.urandom(2000))

    assert read(path) == [(1, ["الاسم"])]


def test_a_million_empty_rows_cost_next_to_nothing(tmp_path: Path) -> None:
    path = book_with(tmp_path / "a.xlsx", ("A1", "الاسم"), ("A2", "علي"))
    empty = b"".join(b'<row r="%d" spans="1:9"/>' % row for row in range(3, 1_000_000))
    full = patched(
        path,
        tmp_path / "b.xlsx",
        lambda xml: xml.replace(b"</sheetData>", empty + b"</sheetData>").replace(
            b'ref="A1:A2"', b'ref="A1:XFD1048576"'
        ),
    )

    began = monotonic()

    assert read(full) == [(1, ["الاسم"]), (2, ["علي"])]
    assert monotonic() - began < 10


def test_a_stray_cell_in_the_last_corner_does_not_eat_the_memory(tmp_path: Path) -> None:
    path = book_with(tmp_path / "a.xlsx", ("A1", "الاسم"), ("A2", "علي"))
    stray = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    far = patched(
        path,
        tmp_path / "b.xlsx",
        lambda xml: xml.replace(b"</sheetData>", stray + b"</sheetData>"),
    )

    rows = read(far)

    assert [number for number, _cells in rows] == [1, 2, 1_048_576]
    assert rows[1][1][0] == "علي"


def test_an_old_workbook_is_read_with_its_dates_and_empty_rows(tmp_path: Path) -> None:
    path = tmp_path / "قديم.xls"
    path.write_bytes(biff2())

    assert read(path) == [(1, ["الاسم", 7.0]), (3, [None, 12701176086.0])]


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-16-le", b""),
        ("cp1256", b""),
        ("iso8859-6", b""),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_is_read_in_whatever_encoding_it_was_saved(
    tmp_path: Path, encoding: str, mark: bytes, delimiter: str
) -> None:
    path = tmp_path / "سجل.csv"
    path.write_bytes(mark + LINES.replace(";", delimiter).encode(encoding))

    assert read(path) == [
        (1, ["رقم العضو", "الاسم"]),
        (2, ["1", "فاطمة ناجي"]),
        (4, ["3", "علي القاضي"]),
    ]


def test_quoted_text_keeps_its_commas_and_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('الاسم,ملاحظات\r\nعلي,"سطر، أول\nسطر, ثان"\r\n', "utf-8", newline="")

    assert read(path)[1] == (2, ["علي", "سطر، أول\nسطر, ثان"])


def test_a_person_sees_every_reading_and_overrules_the_guess(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Name;Côte\nRené;1\n".encode("cp1252"))

    previews = preview_text(path.read_bytes())

    assert previews[0].is_guess
    assert {p.encoding for p in previews} >= {"utf-8-sig", "cp1256", "utf-16"}
    assert read(path, encoding="cp1252")[1] == (2, ["René", "1"])


def test_reading_stops_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("الاسم;العمر\n" + "علي;5\n" * 5000, "utf-8")
    book = open_book(path)
    progress = Progress()
    progress.cancel()

    with pytest.raises(CancelledError):
        book.sheet(book.sheets[0].name, progress)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "لا شيء.xlsx") is Problem.FILE_MISSING


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "a.xlsx"
    folder.mkdir()

    assert refusal(folder) is Problem.FILE_UNREADABLE


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.xlsx", b"", Problem.FILE_EMPTY),
        ("a.csv", b" \n\n ", Problem.FILE_EMPTY),
        ("a.xlsx", b"just words", Problem.FILE_NOT_WORKBOOK),
        ("a.pdf", b"%PDF-1.7 ...", Problem.FILE_NOT_WORKBOOK),
        ("a.csv", b"%PDF-1.7 ...", Problem.FILE_NOT_WORKBOOK),
        ("a.xls", b"<html><table><tr><td>1", Problem.FILE_NOT_WORKBOOK),
        ("a.csv", bytes(range(256)) * 40, Problem.FILE_NOT_WORKBOOK),
        ("a.xlsx", b"PK\x03\x04 half", Problem.FILE_BROKEN),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, Problem.FILE_BROKEN),
    ],
)
def test_what_is_no_workbook_is_named_as_what_it_is(
    tmp_path: Path, name: str, content: bytes, problem: Problem
) -> None:
    (tmp_path / name).write_bytes(content)

    assert refusal(tmp_path / name) is problem


def test_another_zip_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")

    assert refusal(tmp_path / "a.xlsx") is Problem.FILE_NOT_WORKBOOK


def test_half_a_workbook_is_broken(tmp_path: Path) -> None:
    whole = (DATA / "register-paper.xlsx").read_bytes()
    (tmp_path / "a.xlsx").write_bytes(whole[: len(whole) // 2])

    assert refusal(tmp_path / "a.xlsx") is Problem.FILE_BROKEN


def test_a_workbook_under_a_password_is_said_to_be_locked(tmp_path: Path) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000
    (tmp_path / "a.xlsx").write_bytes(content + "EncryptedPackage".encode("utf-16-le"))

    assert refusal(tmp_path / "a.xlsx") is Problem.FILE_PASSWORD


def test_a_zip_bomb_is_too_big(tmp_path: Path) -> None:
    path = book_with(tmp_path / "a.xlsx", ("A1", "x"))
    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        with zipfile.ZipFile(path) as old:
            for name in old.namelist():
                archive.writestr(name, old.read(name))
        with archive.open("xl/media/bomb.bin", "w", force_zip64=True) as inside:
            for _ in range(160):
                inside.write(b"\0" * 1_000_000)
    path.write_bytes(bomb.getvalue())

    assert refusal(path) is Problem.FILE_TOO_BIG


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (16_383, "XFD")])
def test_columns_have_the_letters_of_the_sheet(index: int, letter: str) -> None:
    assert column_letter(index) == letter


def biff2() -> bytes:
    """The oldest .xls, small enough to write by hand."""

    def record(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    def cell(row: int, column: int) -> bytes:
        return struct.pack("<HH3s", row, column, b"\0\0\0")

    words = "الاسم".encode("cp1256")
    return b"".join(
        (
            record(0x09, struct.pack("<HH", 2, 0x10)),
            record(0x42, struct.pack("<H", 1256)),
            record(0x04, cell(0, 0) + bytes([len(words)]) + words),
            record(0x02, cell(0, 1) + struct.pack("<H", 7)),
            record(0x03, cell(2, 1) + struct.pack("<d", 12701176086.0)),
            record(0x0A, b""),
        )
    )
