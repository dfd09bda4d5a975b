"""What holds for every paper of membership and shares: ink, fonts, digits, words, bytes."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.reports.catalogue import DOCUMENTS, Group, print_document
from coopdesk.services.office import Office
from coopdesk.services.print_options import PrintOptions, set_print_options
from coopdesk.services.progress import Progress
from coopdesk.storage.models import Member, MembershipApplication, ShareCertificate
from tests.reports.office_year import open_year
from tests.reports.reading import essence, fonts_of, ink_of, read_pages

PAPERS = [
    spec.name for spec in DOCUMENTS.values() if spec.group not in (Group.MEETINGS, Group.DECISIONS)
]
NARROW_EDGE = 9.7
"""Nothing stands within 10 mm of the edge; a dot of the picture is a quarter of one."""
DARKEST = 0.08
LONG_NAME = (
    "عبدالرحمن عبدالكريم عبدالواحد عبدالسلام عبدالرحمن عبدالكريم عبدالواحد عبدالسلام الحميري"
)


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One office for all that only look."""
    office = open_year(tmp_path_factory.mktemp("year"))
    yield office
    office.close()


@pytest.fixture(scope="module")
def eastern(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The same with ٠-٩ and the Gregorian date first."""
    office = open_year(tmp_path_factory.mktemp("eastern"))
    office.write(set_print_options, PrintOptions(digits="arabic", first_calendar="gregorian"))
    yield office
    office.close()


@pytest.fixture(scope="module")
def long_names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The same where everybody has a name of nine long parts."""
    office = open_year(tmp_path_factory.mktemp("long"))
    office.write(rename_all)
    yield office
    office.close()


def printed(office: Office, folder: Path, name: str, *numbers: str, **other: Any) -> Path:
    target = folder / f"{name}.pdf"
    print_document(office, name, numbers, target, Progress(), **other)
    return target


@pytest.mark.parametrize("name", PAPERS)
def test_ink_is_sparing_and_leaves_the_edges_free(year: Office, tmp_path: Path, name: str) -> None:

    for ink in ink_of(printed(year, tmp_path, name)):
        assert 0.002 < ink.share < DARKEST
        assert ink.margin >= NARROW_EDGE


@pytest.mark.parametrize("name", PAPERS)
def test_every_font_is_in_the_file(year: Office, tmp_path: Path, name: str) -> None:

    fonts = fonts_of(printed(year, tmp_path, name))

    assert fonts
    assert [font for font, is_embedded in fonts if not is_embedded] == []


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_has_one_kind_of_digits_and_no_word_of_the_machine(
    year: Office, eastern: Office, tmp_path: Path, name: str
) -> None:
    latin = "".join(read_pages(printed(year, tmp_path, name)))
    arabic = "".join(read_pages(printed(eastern, tmp_path, name)))

    assert not set("٠١٢٣٤٥٦٧٨٩") & set(latin)
    assert not set("0123456789") & set(arabic)
    assert "None" not in latin + arabic


@pytest.mark.parametrize("name", PAPERS)
def test_equal_records_give_equal_bytes(year: Office, tmp_path: Path, name: str) -> None:
    first, second = BytesIO(), BytesIO()

    for target in (first, second):
        print_document(year, name, [], target, Progress())

    assert first.getvalue() == second.getvalue()


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_is_tagged_and_titled_for_those_who_listen(
    year: Office, tmp_path: Path, name: str
) -> None:

    file = PdfReader(printed(year, tmp_path, name))

    assert file.metadata is not None
    assert DOCUMENTS[name].title_ar in str(file.metadata.title)
    assert "/StructTreeRoot" in file.root_object


def rename_all(session: Session) -> None:
    """Everybody has a name of nine long parts."""
    for row in (*session.query(Member), *session.query(MembershipApplication)):
        row.full_name, row.name_key = LONG_NAME, fold(LONG_NAME)
    for certificate in session.query(ShareCertificate):
        certificate.holder_name = LONG_NAME


@pytest.mark.parametrize("name", [name for name in PAPERS if name != "member-statistics"])
def test_the_longest_name_is_printed_whole_and_within_its_place(
    long_names: Office, tmp_path: Path, name: str
) -> None:
    numbers = ["1/2026"] if name == "application-form" else []

    file = printed(long_names, tmp_path, name, *numbers)

    pages = read_pages(file)
    assert "…" not in "".join(pages)
    last = LONG_NAME.split(" ")[-1]
    assert essence(last) in essence("".join(pages)), "the family's name is there"
    assert all(ink.margin >= NARROW_EDGE for ink in ink_of(file))


def test_a_word_across_the_sheet_leaves_the_text_as_it_was(year: Office, tmp_path: Path) -> None:
    (tmp_path / "valid").mkdir()
    valid = printed(year, tmp_path / "valid", "share-certificate", "2/2026")
    replaced = printed(year, tmp_path, "share-certificate", "1/2026")

    assert ink_of(replaced)[0].share > ink_of(valid)[0].share
    assert "بدل فاقد" in read_pages(valid)[0]
    assert "بدل فاقد" not in read_pages(replaced)[0]
