"""The statistics on paper, read back from the PDF."""

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from sqlalchemy.orm import Session

from coopdesk.domain.members import Sex
from coopdesk.reports.member_statistics import print_member_statistics
from coopdesk.services.demo.people import made_up_people
from coopdesk.services.members import add_member
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from coopdesk.services.statistics import member_statistics
from tests.makers import TODAY, make_cooperative, make_member
from tests.reports.reading import essence, read_pages


def fill(session: Session, count: int) -> None:
    make_cooperative(session)
    for person in made_up_people(count, seed=2, today=TODAY):
        add_member(session, person, today=TODAY)


def live_in(session: Session, quarters: int) -> None:
    make_cooperative(session)
    for number in range(quarters):
        place = neighbourhood_id(session, f"حي {chr(ord('ب') + number)}ان")
        for _ in range(quarters - number):
            make_member(session, neighbourhood_id=place, sex=Sex.MALE, birth_year=1980)


def printed(office: Office, folder: Path) -> list[str]:
    print_member_statistics(office, folder / "figures.pdf", Progress())
    return read_pages(folder / "figures.pdf")


def test_every_figure_of_the_service_is_on_the_paper(any_office: Office, tmp_path: Path) -> None:
    any_office.write(fill, 120)
    figures = any_office.read(member_statistics, TODAY)

    text = " ".join(printed(any_office, tmp_path))

    words = text.replace("(", " ").replace(")", " ").split()

    for count in (
        *(figures.members, figures.shares, figures.joined_this_year, figures.registered),
        *figures.by_status.values(),
        *(one.members for one in figures.by_year),
        *(count for one in figures.by_month for count in (one.joined, one.left)),
        *(count for one in figures.by_year for count in (one.joined, one.left)),
        *(count for one in figures.capital_by_year for count in (one.came, one.went, one.shares)),
        *(one.amount for one in figures.capital_by_year),
        *(part for one in figures.by_age if one.first_age for part in (one.men, one.women)),
    ):
        assert f"{count:,}" in words
    assert f"{figures.amount:,}" in text


def test_a_small_cooperative_has_its_three_charts_on_one_page(
    office: Office, tmp_path: Path
) -> None:
    office.write(live_in, 8)

    first = essence(printed(office, tmp_path)[0])

    for title in ("الأعضاء بحسب الحي", "الأعضاء بحسب العمر والجنس", "نمو العضوية"):
        assert essence(title) in first


def test_many_quarters_end_in_one_bar_for_the_others(office: Office, tmp_path: Path) -> None:
    office.write(live_in, 20)
    figures = office.read(member_statistics, TODAY)

    page = printed(office, tmp_path)[0]

    shown = [one for one in figures.by_neighbourhood if essence(one.name) in essence(page)]
    others = next(line for line in page.splitlines() if "أخرى" in line)
    assert len(shown) == 10
    rest = figures.members - sum(one.members for one in shown)
    assert str(rest) in others.replace("(", " ").split()


def test_charts_are_drawn_as_lines_and_in_black(office: Office, tmp_path: Path) -> None:
    office.write(fill, 60)
    printed(office, tmp_path)

    for page in PdfReader(tmp_path / "figures.pdf").pages:
        assert not list(page.images), "no picture, only shapes"
        content = page.get_contents()
        assert content is not None
        grey = {
            line.split()[-2]
            for line in content.get_data().decode("latin-1").splitlines()
            if line.endswith((" g", " G"))
        }
        assert grey <= {"0", "1"}
        assert b" rg" not in content.get_data()


def test_equal_records_give_equal_bytes(office: Office) -> None:
    office.write(fill, 30)
    first, second = BytesIO(), BytesIO()

    print_member_statistics(office, first, Progress())
    print_member_statistics(office, second, Progress())

    assert first.getvalue() == second.getvalue()
