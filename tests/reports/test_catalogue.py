"""Every document by its name."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from coopdesk.errors import FileError, Problem, RefusedError
from coopdesk.reports.catalogue import DOCUMENTS, Group, Takes, Without, print_document
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from coopdesk.wording import error_text
from tests.makers import TODAY, make_cooperative, make_member
from tests.reports.office_meetings import hold_meetings
from tests.reports.office_year import live_a_year
from tests.reports.reading import essence, read_pages

OWN_TITLES = {
    "meeting-invitation": "دعوة لحضور اجتماع الجمعية العمومية",
    "minutes": "محضر عدم اكتمال النصاب",
    "decision": "قرار رقم (1) لسنة 2026م",
}
"""What stands over these is said of the one meeting or decision."""
MEETING_GROUPS = (Group.MEETINGS, Group.DECISIONS)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_document_is_printed_under_its_title(
    office: Office, tmp_path: Path, name: str
) -> None:
    office.write(live_a_year, tmp_path)
    if DOCUMENTS[name].group in MEETING_GROUPS:
        hold_meetings(office, is_founded=True)
    target = tmp_path / "ورقة.pdf"

    print_document(office, name, [], target, Progress())

    title = OWN_TITLES.get(name, DOCUMENTS[name].title_ar)
    assert essence(title) in essence(read_pages(target)[0])
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_office_without_members_prints_lists_and_forms_and_refuses_the_rest(
    office: Office, tmp_path: Path, name: str
) -> None:
    office.write(make_cooperative)
    about_somebody = {"member-sheet", "member-statement", "member-cards"}
    latest = {spec.name for spec in DOCUMENTS.values() if spec.without is Without.LATEST}

    if name in about_somebody | latest:
        with pytest.raises(RefusedError) as refusal:
            print_document(office, name, [], tmp_path / "paper.pdf", Progress())
        assert refusal.value.problem is Problem.NOTHING_TO_PRINT
        assert list(tmp_path.glob("*.pdf*")) == []
    else:
        print_document(office, name, [], tmp_path / "paper.pdf", Progress())
        assert DOCUMENTS[name].title_ar in read_pages(tmp_path / "paper.pdf")[0]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_number_of_nobody_is_refused_in_a_sentence(
    office: Office, tmp_path: Path, name: str
) -> None:
    office.write(live_a_year, tmp_path)
    if DOCUMENTS[name].takes is Takes.NONE:
        return
    for number in ("77", "9/1999", "12/2026/3", "سبعة"):
        with pytest.raises(RefusedError) as refusal:
            print_document(office, name, [number], tmp_path / "paper.pdf", Progress())
        sentence = error_text(refusal.value)
        assert number in sentence.replace("\u2068", "").replace("\u2069", ""), sentence
        assert list(tmp_path.glob("*.pdf*")) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_day_is_taken_where_it_means_something(office: Office, tmp_path: Path, name: str) -> None:
    office.write(live_a_year, tmp_path)
    target, day = tmp_path / "paper.pdf", date(2025, 12, 31)

    if DOCUMENTS[name].has_date:
        print_document(office, name, [], target, Progress(), as_of=day)
        assert "2025/12/31" in read_pages(target)[0]
        day, problem = TODAY + timedelta(days=1), Problem.IN_FUTURE
    else:
        problem = Problem.NO_AS_OF
    with pytest.raises(RefusedError) as refusal:
        print_document(office, name, [], target, Progress(), as_of=day)
    assert refusal.value.problem is problem


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
