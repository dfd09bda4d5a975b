"""A paper register comes in by words, with exactly the rows it should."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from coopdesk.domain.arabic import fold
from tests.cli.conftest import Said, Terminal

DATA = Path(__file__).parents[1] / "data"
REGISTERS = ["register-paper", "register-messy"]

NOT_IN_THE_SHEET = {"register-paper": (268, 20)}
"""A row (and its shares) listed for a card given twice, although no other row has that card."""


def expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / f"{name}.expected.json").read_text("utf-8"))
    if name in NOT_IN_THE_SHEET:
        row, shares = NOT_IN_THE_SHEET[name]
        found["rejected"] = [r for r in found["rejected"] if r["row"] != row]
        found["accepted"] += 1
        found["shares_total"] += shares
        found["capital_total"] += shares * 5000
    return found


@pytest.fixture
def office(coopdesk: Terminal) -> Terminal:
    assert coopdesk("init", "--name", "جمعية الوفاء", "--share-value", 5000).status == 0
    return coopdesk


def bring(office: Terminal, name: str, *options: str) -> Said:
    return office("import", "members", DATA / f"{name}.xlsx", *options)


@pytest.mark.parametrize("name", REGISTERS)
def test_the_good_rows_come_in_and_the_bad_ones_are_told(office: Terminal, name: str) -> None:
    answer = bring(office, name, "--accept-valid", "--json")

    told, wanted = json.loads(answer.out), expected(name)
    assert answer.status == 0
    assert told["accepted"] == wanted["accepted"]
    assert [r["row"] for r in told["rejected"]] == [r["row"] for r in wanted["rejected"]]
    assert [w["row"] for w in told["warnings"]] == [w["row"] for w in wanted["warned"]]
    assert told["skipped"] == wanted["skipped_blank_or_total"]
    assert told["shares"] == wanted["shares_total"]
    assert told["capital"] == wanted["capital_total"]
    assert all(r["column"] and r["problem"] and r["message"] for r in told["rejected"])


@pytest.mark.parametrize("name", REGISTERS)
def test_what_came_in_goes_out_again_the_same(office: Terminal, tmp_path: Path, name: str) -> None:
    assert bring(office, name, "--accept-valid").status == 0
    out = tmp_path / "out.xlsx"

    assert office("export", "members", out).status == 0

    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    head, *rows = sheet.iter_rows(values_only=True)
    members = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    for number, wanted in expected(name)["members"].items():
        row = members[int(number)]
        assert fold(str(row["الاسم الرباعي واللقب"])) == fold(wanted["name"])
        assert row["رقم البطاقة"] == wanted["national_no"]
        assert str(row["تاريخ الميلاد"])[:10] == wanted["birth"]
        assert str(row["تاريخ الانضمام"])[:10] == wanted["join"]
        assert not wanted["phone"] or row["الهاتف"] == wanted["phone"]
        assert row["عدد الأسهم"] == wanted["shares"]
        assert row["الحالة"] == wanted["status"]


def test_an_exported_register_comes_into_another_office(
    small_office: Terminal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from coopdesk.cli.main import run

    file, other = tmp_path / "all.xlsx", tmp_path / "other"
    assert small_office("export", "members", file).status == 0
    assert run(["init", "--name", "جمعية أخرى", "--share-value", "5000"], data=other) == 0
    capsys.readouterr()

    status = run(["import", "members", str(file), "--json"], data=other)

    told = json.loads(capsys.readouterr().out)
    assert told["rejected"] == []
    assert status == 0
    assert told["accepted"] == 40


def test_a_check_writes_nothing(office: Terminal) -> None:
    answer = bring(office, "register-paper", "--check", "--accept-valid", "--json")

    assert answer.status == 0
    assert json.loads(answer.out)["accepted"] == expected("register-paper")["accepted"]
    assert json.loads(office("search", "1", "--json").out) == []


def test_a_file_with_bad_rows_changes_nothing_unless_allowed(office: Terminal) -> None:
    answer = bring(office, "register-paper")

    assert answer.status == 1
    assert "73" in answer.out
    assert answer.err.strip()
    assert json.loads(office("search", "1", "--json").out) == []


def test_the_bad_rows_are_written_down_to_be_corrected(office: Terminal, data: Path) -> None:
    answer = bring(office, "register-messy", "--accept-valid", "--json")

    file = Path(json.loads(answer.out)["rejected_file"])
    assert file.is_relative_to(data)
    sheet = openpyxl.load_workbook(file).active
    assert sheet is not None
    assert sheet.max_row == 1 + len(expected("register-messy")["rejected"])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.xlsx", None),
        ("letter.xlsx", b"dear secretary"),
        ("half.xlsx", (DATA / "register-paper.xlsx").read_bytes()[:9000]),
        ("empty.csv", b""),
        ("picture.png", b"\x89PNG\r\n\x1a\n"),
    ],
)
def test_what_is_no_register_is_refused_with_a_sentence(
    office: Terminal, tmp_path: Path, name: str, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)

    answer = office("import", "members", tmp_path / name)

    assert answer.status == 1
    assert answer.err.strip()
    assert "Traceback" not in answer.err
    assert "غير متوقع" not in answer.err
