"""The made-up cooperative has met."""

from datetime import date

import pytest

from coopdesk.domain.meetings import MeetingKind, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.services.check import check_office
from coopdesk.services.demo.meetings import make_demo
from coopdesk.services.follow_up import follow_up
from coopdesk.services.holders import holders_on
from coopdesk.services.meeting_list import MeetingRow, list_meetings
from coopdesk.services.office import Office
from tests.makers import TODAY


def of_kind(office: Office, kind: MeetingKind) -> list[MeetingRow]:
    return [row for row in office.read(list_meetings) if row.kind is kind]


@pytest.mark.parametrize(
    ("members", "today", "seed"),
    [(100, TODAY, 1), (250, date(2026, 1, 3), 2), (400, date(2026, 4, 30), 3)],
)
def test_an_assembly_elected_a_board_that_meets_and_all_is_sound(
    office: Office, members: int, today: date, seed: int
) -> None:
    office.write(make_demo, today=today, members=members, seed=seed)

    second, first = of_kind(office, MeetingKind.ASSEMBLY)
    assert (first.status, second.status) == (MeetingStatus.NO_QUORUM, MeetingStatus.HELD)
    assert (first.call_no, second.call_no) == (1, 2)
    boards = of_kind(office, MeetingKind.BOARD)
    assert [row.status for row in boards].count(MeetingStatus.HELD) == 4
    assert boards[0].on_date > today
    assert len(office.read(holders_on, Organ.BOARD, on=today)) == 7
    assert len(office.read(holders_on, Organ.CONTROL, on=today)) == 3
    assert len(office.read(follow_up, today=today)) == 4
    assert [row.name for row in check_office(office).rows if not row.ok] == []


def test_a_small_or_a_very_large_office_has_not_met(office: Office) -> None:
    office.write(make_demo, today=TODAY, members=30)
    assert office.read(list_meetings) == []
