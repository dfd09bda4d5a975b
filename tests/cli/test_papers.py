"""Documents as PDF by words."""

import json
import subprocess
from pathlib import Path

import pypdf
import pytest

from coopdesk.domain.arabic import fold
from coopdesk.reports.catalogue import DOCUMENTS, Without
from tests.cli.conftest import Terminal

PAPERS = list(DOCUMENTS)
FOR_EVERYONE = [
    spec.name
    for spec in DOCUMENTS.values()
    if spec.without is not Without.LATEST and spec.name != "member-cards"
]


def test_the_list_names_every_document_and_what_it_takes(coopdesk: Terminal) -> None:
    answer = coopdesk("print", "--list")

    assert answer.status == 0
    lines = [line.split("\t") for line in answer.out.splitlines()]
    assert [line[0] for line in lines] == PAPERS
    assert all(len(line) == 3 and all(line) for line in lines)


@pytest.mark.parametrize("paper", FOR_EVERYONE)
def test_every_document_prints_for_everyone(
    small_office: Terminal, tmp_path: Path, paper: str
) -> None:
    file = tmp_path / "paper.pdf"

    answer = small_office("print", paper, "-o", file)

    assert answer.status == 0
    assert str(file) in answer.out
    assert len(pypdf.PdfReader(file).pages) >= 1


def test_a_sheet_is_printed_for_the_numbers_asked(small_office: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "sheets.pdf"

    assert small_office("print", "member-sheet", 7, "٣", "-o", file).status == 0

    read = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)
    text = fold(read.stdout.decode())
    for number in (7, 3):
        hits = json.loads(small_office("search", number, "--json").out)
        (name,) = [hit["name"] for hit in hits if hit["number"] == number]
        assert all(word in text for word in fold(name).split())


def test_without_a_place_the_file_is_written_here(
    small_office: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert small_office("print", "member-sheet", 7).status == 0
    assert (tmp_path / "member-sheet-7.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["love-letter"], 1),
        (["../../letter"], 1),
        (["member-sheet", "4000"], 1),
        (["members-register", "4000"], 1),
        (["member-statistics", "4"], 2),
    ],
)
def test_what_cannot_be_printed_is_refused_and_leaves_no_file(
    small_office: Terminal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    status: int,
) -> None:
    monkeypatch.chdir(tmp_path)

    answer = small_office("print", *words)

    assert answer.status == status
    assert answer.err.strip()
    assert "غير متوقع" not in answer.err
    assert list(tmp_path.glob("*.pdf*")) == []


def test_a_place_that_cannot_be_written_is_refused(small_office: Terminal, tmp_path: Path) -> None:
    answer = small_office("print", "members-register", "-o", tmp_path / "no" / "folder.pdf")
    assert answer.status == 1
    assert answer.err.strip()
    assert "غير متوقع" not in answer.err


def test_an_office_without_members_prints_an_empty_register(
    coopdesk: Terminal, tmp_path: Path
) -> None:
    assert coopdesk("init", "--name", "جمعية الأمل").status == 0
    answer = coopdesk("print", "members-register", "-o", tmp_path / "empty.pdf")
    assert answer.status == 0
