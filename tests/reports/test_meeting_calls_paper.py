"""Who signs a call, and which meetings have minutes."""

from pathlib import Path

import pytest

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.organs import Position
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports.catalogue import print_document
from coopdesk.services.holder_changes import set_position
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from tests.makers import TODAY
from tests.reports.reading import essence, read_pages
from tests.services.sitting_maker import called, founded, name, seated


def pages_and_words(office: Office, paper: str, meeting_id: int, folder: Path) -> tuple[int, str]:
    """How many pages there are, and their words."""
    target = folder / f"{paper}.pdf"
    print_document(office, paper, [str(meeting_id)], target, Progress())
    pages = read_pages(target)
    return len(pages), essence("".join(pages))


def test_nobody_signs_for_a_chairman_who_is_not_there_yet(office: Office, tmp_path: Path) -> None:
    ids = founded(office)
    _term, holders = seated(office, ids[:5])
    for holder in holders:
        office.write(set_position, holder, Position.MEMBER, on=TODAY, today=TODAY)
    meeting_id = called(office)

    _pages, text = pages_and_words(office, "assembly-notice", meeting_id, tmp_path)

    assert essence("رئيس مجلس الإدارة") in text
    assert essence(name(1)) not in text


def test_the_chairman_signs_with_the_name(office: Office, tmp_path: Path) -> None:
    ids = founded(office)
    _term, holders = seated(office, ids[:5])
    for holder in holders:
        office.write(set_position, holder, Position.MEMBER, on=TODAY, today=TODAY)
    office.write(set_position, holders[2], Position.CHAIRMAN, on=TODAY, today=TODAY)
    meeting_id = called(office)

    _pages, text = pages_and_words(office, "assembly-notice", meeting_id, tmp_path)

    assert essence(name(3)) in text
    assert essence(name(1)) not in text


def test_the_notice_with_the_whole_check_list_is_one_sheet(office: Office, tmp_path: Path) -> None:
    ids = founded(office)
    seated(office, ids[:5])
    meeting_id = called(office, MeetingKind.ASSEMBLY)

    pages, _text = pages_and_words(office, "assembly-notice", meeting_id, tmp_path)

    assert pages == 1


@pytest.mark.parametrize(
    ("paper", "problem"),
    [
        ("minutes", Problem.MEETING_NOT_HELD),
        ("no-quorum-minutes", Problem.NOT_WITHOUT_QUORUM),
    ],
)
def test_a_meeting_to_come_has_no_minutes(
    office: Office, tmp_path: Path, paper: str, problem: Problem
) -> None:
    founded(office)
    called(office)

    with pytest.raises(RefusedError) as refusal:
        print_document(office, paper, ["assembly/1/2026"], tmp_path / "paper.pdf", Progress())

    assert refusal.value.problem is problem
    assert refusal.value.facts == {"number": "assembly/1/2026"}
    assert not (tmp_path / "paper.pdf").exists()
