"""Every document by its name."""

from pathlib import Path

import pytest

from coopdesk.errors import FileError, Problem, RefusedError
from coopdesk.reports.catalogue import DOCUMENTS, print_document
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from tests.makers import make_cooperative, make_member
from tests.reports.reading import read_pages


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_document_is_printed_under_its_title(
    office: Office, tmp_path: Path, name: str
) -> None:
    office.write(make_cooperative)
    office.write(make_member, number=1, shares=2)
    target = tmp_path / "ورقة.pdf"

    print_document(office, name, [], target, Progress())

    assert DOCUMENTS[name].title_ar in read_pages(target)[0]
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize("name", ["members-register", "member-statistics"])
def test_an_office_without_members_prints_all_the_same(
    office: Office, tmp_path: Path, name: str
) -> None:
    office.write(make_cooperative)

    print_document(office, name, [], tmp_path / "paper.pdf", Progress())

    assert DOCUMENTS[name].title_ar in read_pages(tmp_path / "paper.pdf")[0]


def test_numbers_restrict_the_register(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    for number, name in enumerate(("أمل صالح", "سعيد ناصر", "هدى علي"), 1):
        office.write(make_member, name, number=number)

    print_document(office, "members-register", [3, 1], tmp_path / "some.pdf", Progress())

    text = " ".join(read_pages(tmp_path / "some.pdf"))
    assert "أمل صالح" in text
    assert "هدى علي" in text
    assert "سعيد ناصر" not in text


@pytest.mark.parametrize(
    ("name", "numbers", "problem"),
    [
        ("letter-to-nobody", [], Problem.UNKNOWN_DOCUMENT),
        ("members-register", [1, 2], Problem.UNKNOWN_MEMBER),
        ("member-sheet", [2], Problem.UNKNOWN_MEMBER),
    ],
)
def test_what_is_not_there_is_refused(
    office: Office, tmp_path: Path, name: str, numbers: list[int], problem: Problem
) -> None:
    office.write(make_cooperative)
    office.write(make_member, number=1)

    with pytest.raises(RefusedError) as refusal:
        print_document(office, name, numbers, tmp_path / "paper.pdf", Progress())

    assert refusal.value.problem is problem
    assert not list(tmp_path.glob("*.pdf*"))


def test_sheets_of_nobody_are_refused(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)

    with pytest.raises(RefusedError) as refusal:
        print_document(office, "member-sheet", [], tmp_path / "paper.pdf", Progress())

    assert refusal.value.problem is Problem.NOTHING_TO_PRINT


def test_an_office_without_a_cooperative_has_no_papers(office: Office, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refusal:
        print_document(office, "members-register", [], tmp_path / "paper.pdf", Progress())

    assert refusal.value.problem is Problem.NO_OFFICE


def test_a_place_that_cannot_be_written_is_said(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)

    with pytest.raises(FileError) as refusal:
        print_document(
            office, "members-register", [], tmp_path / "nowhere" / "paper.pdf", Progress()
        )

    assert refusal.value.problem is Problem.FILE_CANNOT_WRITE


def test_a_paper_that_fails_leaves_the_former_one(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    office.write(make_member, number=1)
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"the former one")

    with pytest.raises(RefusedError):
        print_document(office, "member-sheet", [1, 5], target, Progress())

    assert target.read_bytes() == b"the former one"
