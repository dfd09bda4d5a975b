"""The register of members, read back from its PDF."""

import subprocess
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberStatus, Sex
from coopdesk.errors import CancelledError
from coopdesk.reports.members_register import print_members_register
from coopdesk.services.demo.people import made_up_people
from coopdesk.services.member_filter import MemberColumn, MemberFilter, MemberOrder
from coopdesk.services.members import add_member
from coopdesk.services.office import Office
from coopdesk.services.print_options import PrintOptions, set_print_options
from coopdesk.services.progress import Progress
from tests.makers import TODAY, make_cooperative, make_member
from tests.reports.reading import essence, read_pages

LONG_NAME = "عبدالرحمن عبدالكريم عبدالواحد عبدالسلام عبدالملك عبدالغني بن عبدالعزيز الشرعبي الحميري"


def printed(office: Office, folder: Path, **choice: MemberFilter | MemberOrder) -> list[str]:
    file = folder / "register.pdf"
    print_members_register(office, file, Progress(), **choice)  # type: ignore[arg-type]  # by name
    return read_pages(file)


def as_words(text: str) -> str:
    return " ".join(text.split())


def fill(session: Session, count: int) -> list[tuple[str, int]]:
    """Names and shares of made-up members."""
    make_cooperative(session)
    people = list(made_up_people(count, seed=5, today=TODAY))
    for person in people:
        add_member(session, person, today=TODAY)
    return [(person.full_name, person.shares) for person in people]


def test_every_name_is_found_in_a_register_of_300(office: Office, tmp_path: Path) -> None:
    people = office.write(fill, 300)

    pages = printed(office, tmp_path)

    words = as_words(" ".join(pages))
    assert [name for name, _shares in people if name not in words] == []
    assert len(pages) == 12, "26 rows a page"
    assert all("سجل العضوية" in page and "الأمين العام" in page for page in pages)
    assert essence("صفحة 12 من 12") in essence(pages[-1])


def test_sums_of_pages_make_the_sum_of_all(office: Office, tmp_path: Path) -> None:
    people = office.write(fill, 60)

    pages = printed(office, tmp_path)

    def sums(page: str, label: str) -> list[int]:
        line = next(line for line in page.splitlines() if label in line)
        return sorted(int(word.replace(",", "")) for word in line.split() if word[0].isdigit())

    by_page = [sums(page, "إجمالي الصفحة") for page in pages]
    total = sums(pages[-1], "الإجمالي العام")
    assert total == [sum(shares for _name, shares in people), total[1]]
    assert total[1] == total[0] * 5000
    assert [sum(column) for column in zip(*by_page, strict=True)] == total


def test_an_empty_register_says_so(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)

    pages = printed(office, tmp_path)

    assert len(pages) == 1
    assert "لا أعضاء في هذا السجل" in as_words(pages[0])


def test_one_member_fills_one_row_with_all_that_is_known(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    office.write(
        make_member,
        "أروى فؤاد المطري",
        number=1001,
        sex=Sex.FEMALE,
        national_no="01010220922",
        birth_date=date(1985, 5, 18),
        birth_year=1985,
        occupation="معلمة",
        phone1="+967777553856",
        decision_ref="قرار 3/2019",
        shares=10,
        status=MemberStatus.SUSPENDED,
        status_on=date(2025, 11, 3),
    )

    words = as_words(printed(office, tmp_path)[0])

    for part in (
        *("1001", "أروى فؤاد المطري", "01010220922", "1985/05/18", "معلمة", "777 553 856"),
        *("2025/01/01", "3/2019", "10", "50,000", "موقوفة 2025/11/03"),
    ):
        assert essence(part) in essence(words), part
    assert "إجمالي الصفحة" not in words, "one page has one sum"


def test_a_very_long_name_is_printed_whole(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    office.write(make_member, LONG_NAME, number=1)
    office.write(make_member, "سعيد", number=2)

    page = printed(office, tmp_path)[0]

    words = as_words(page)
    assert [word for word in LONG_NAME.split() if word not in words] == []
    assert "…" not in words


def test_the_choice_of_the_list_stands_under_the_title(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    office.write(make_member, "أمل صالح", number=1, sex=Sex.FEMALE)
    office.write(make_member, "سعيد ناصر", number=2, status=MemberStatus.WITHDRAWN)

    chosen = MemberFilter(statuses=frozenset({MemberStatus.WITHDRAWN}))
    by_name = MemberOrder(MemberColumn.NAME, descending=True)
    words = as_words(printed(office, tmp_path, chosen=chosen, order=by_name)[0])

    assert "سعيد ناصر" in words
    assert "أمل صالح" not in words
    assert essence("جميع الأحياء – منسحبون، مرتباً بالاسم تنازلياً") in essence(words)


def test_papers_follow_the_office_in_digits_and_calendar(office: Office, tmp_path: Path) -> None:
    office.write(make_cooperative)
    office.write(make_member, number=17, shares=3)
    office.write(set_print_options, PrintOptions(digits="arabic", first_calendar="gregorian"))

    page = printed(office, tmp_path)[0]

    assert not any(digit in page for digit in "0123456789")
    assert "١٥٬٠٠٠" in page
    lines = [as_words(line) for line in page.splitlines() if "طُبع" in line or "الموافق" in line]
    assert essence("طُبع في ٢٠٢٦/١١/٢٣م") in essence(lines[0])
    assert essence("الموافق ١٤٤٨/٠٦/١٣هـ") in essence(lines[1])


def test_equal_records_give_equal_bytes(office: Office) -> None:
    office.write(fill, 40)
    first, second = BytesIO(), BytesIO()

    print_members_register(office, first, Progress())
    print_members_register(office, second, Progress())

    assert first.getvalue() == second.getvalue()
    about = PdfReader(first).metadata
    assert about is not None
    assert about.title == "سجل العضوية"


def test_every_font_is_in_the_file(office: Office, tmp_path: Path) -> None:
    office.write(fill, 3)
    printed(office, tmp_path)

    command = ["pdffonts", str(tmp_path / "register.pdf")]
    run = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")

    fonts = run.stdout.splitlines()[2:]
    assert fonts
    assert [line for line in fonts if "yes yes yes" not in as_words(line)] == []


def test_a_stopped_register_leaves_no_file(office: Office, tmp_path: Path) -> None:
    office.write(fill, 60)
    progress = Progress()
    progress.cancel()

    with pytest.raises(CancelledError):
        print_members_register(office, tmp_path / "register.pdf", progress)

    assert not list(tmp_path.glob("register.pdf*"))


def test_both_databases_print_the_same_register(any_office: Office, tmp_path: Path) -> None:
    people = any_office.write(fill, 5)

    words = as_words(" ".join(printed(any_office, tmp_path)))

    assert all(name in words for name, _shares in people)
