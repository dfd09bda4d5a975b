"""Searching and taking out the register by words."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Terminal


def test_a_member_is_found_by_number_name_and_phone(small_office: Terminal) -> None:
    (by_number,) = [
        hit for hit in json.loads(small_office("search", "7", "--json").out) if hit["number"] == 7
    ]
    name, phone = by_number["name"], by_number["phone"].removeprefix("+967")

    for words in ([name], name.split()[::-1], [phone], [f"{phone[:3]} {phone[3:]}"], ["٧"]):
        hits = json.loads(small_office("search", *words, "--json").out)
        assert 7 in [hit["number"] for hit in hits], words


def test_a_number_comes_before_all_that_only_contains_it(small_office: Terminal) -> None:
    hits = json.loads(small_office("search", "3", "--json").out)
    assert hits[0]["number"] == 3
    assert {"number", "name", "status"} <= hits[0].keys()
    assert hits[0]["status"] in {"نشط", "موقوف", "منسحب", "مفصول", "متوفى", "فقد العضوية"}


def test_nobody_found_is_an_answer(small_office: Terminal) -> None:
    assert small_office("search", "زنجبيل").status == 0
    assert json.loads(small_office("search", "زنجبيل", "--json").out) == []


def test_a_line_holds_what_a_person_needs(small_office: Terminal) -> None:
    first = json.loads(small_office("search", "1", "--json").out)[0]
    line = small_office("search", "1").out.splitlines()[0]
    assert line.split("\t")[:3] == ["1", first["name"], first["status"]]


def test_the_register_goes_out_as_a_workbook(small_office: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"

    answer = small_office("export", "members", file)

    assert answer.status == 0
    assert "40 عضوًا" in answer.out
    sheet = openpyxl.load_workbook(file).active
    assert sheet is not None
    assert sheet.sheet_view.rightToLeft
    assert sheet.freeze_panes
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == 41
    assert rows[0][:2] == ("رقم العضوية", "الاسم الرباعي واللقب")
    assert [row[0] for row in rows[1:]] == list(range(1, 41))


def test_the_register_goes_out_as_csv_that_excel_reads(
    small_office: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "register.csv"

    assert small_office("export", "members", file).status == 0

    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert len(rows) == 40
    assert all(row["تاريخ الانضمام"] and row["عدد الأسهم"] for row in rows)


@pytest.mark.parametrize("name", ["register.doc", "register", "no/such/folder/register.xlsx"])
def test_a_place_or_kind_that_cannot_be_written_is_refused(
    small_office: Terminal, tmp_path: Path, name: str
) -> None:
    answer = small_office("export", "members", tmp_path / name)

    assert answer.status == 1
    assert answer.err.strip()
    assert list(tmp_path.rglob("register*")) == []
