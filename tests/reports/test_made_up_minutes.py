"""The made-up cooperative has approved its minutes, but for the newest."""

from coopdesk.domain.decisions import MinutesState
from coopdesk.reports.made_up_minutes import approve_made_up
from coopdesk.services.check import check_office
from coopdesk.services.demo.meetings import make_demo
from coopdesk.services.meeting_list import list_meetings
from coopdesk.services.minutes import approved_pdf
from coopdesk.services.office import Office
from tests.makers import TODAY


def test_all_minutes_but_the_newest_are_locked_with_their_papers(office: Office) -> None:
    office.write(make_demo, today=TODAY, members=100)
    assert approve_made_up(office) == 5
    states = [row.minutes_state for row in office.read(list_meetings)]
    assert states == [None, MinutesState.DRAFT, *[MinutesState.APPROVED] * 5]
    first = office.read(list_meetings)[-1].id
    kept = office.read(approved_pdf, first)
    assert kept is not None
    assert kept.startswith(b"%PDF")
    assert check_office(office).ok
    assert approve_made_up(office) == 0  # the newest stays a draft
