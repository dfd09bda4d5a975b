"""The list of the entitled on paper: for each organ the columns that say something."""

from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.organs import Organ
from coopdesk.reports.catalogue import print_document
from coopdesk.services.meetings import get_meeting
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from coopdesk.storage.models import Member, Neighbourhood
from tests.reports.reading import read_pages
from tests.services.sitting_maker import founded, listed, name, seated

PLACE = "البونية"


def somewhere(session: Session, ids: list[int]) -> None:
    """All of them live in one quarter."""
    place = Neighbourhood(name=PLACE, name_key=PLACE)
    session.add(place)
    session.flush()
    for member_id in ids:
        session.get_one(Member, member_id).neighbourhood_id = place.id


@pytest.mark.parametrize(
    ("kind", "says", "not_said"),
    [
        (MeetingKind.ASSEMBLY, ("الحي", PLACE), ("الصفة",)),
        (MeetingKind.BOARD, ("الصفة", "رئيس"), ("الحي", PLACE)),
        (MeetingKind.CONTROL, ("الصفة", "رئيس"), ("الحي", PLACE)),
    ],
)
def test_the_list_has_no_empty_column(
    office: Office,
    tmp_path: Path,
    kind: MeetingKind,
    says: tuple[str, ...],
    not_said: tuple[str, ...],
) -> None:
    ids = founded(office)
    office.write(somewhere, ids)
    seated(office, ids[:5])
    seated(office, ids[5:8], organ=Organ.CONTROL)
    meeting_id = listed(office, kind)
    paper = tmp_path / "list.pdf"
    print_document(
        office, "entitled-list", [office.read(get_meeting, meeting_id).row.ref], paper, Progress()
    )

    [page] = read_pages(paper)
    lines = page.splitlines()
    head = next(at for at, line in enumerate(lines) if "الهاتف" in line)
    table = "\n".join(lines[head - 1 :])
    assert name(6 if kind is MeetingKind.CONTROL else 1) in table
    for word in says:
        assert word in table
    for word in not_said:
        assert word not in table.split()
