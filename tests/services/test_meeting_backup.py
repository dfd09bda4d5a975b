"""Meetings move with the office: from either database into either, whole."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import MeetingKind
from coopdesk.services.attendance_list import attendance_rows
from coopdesk.services.backup import make_backup, restore_backup
from coopdesk.services.check import check_office
from coopdesk.services.meetings import get_meeting
from coopdesk.services.minutes import approve_minutes, approved_pdf, start_minutes
from coopdesk.services.office import Office
from coopdesk.services.sitting import close_meeting
from coopdesk.storage.base import Base
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import founded, in_session, planned, seated


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the audit, which tells of the restore itself."""
    return {
        table.name: sorted(map(tuple, session.execute(select(table))), key=repr)
        for table in Base.metadata.sorted_tables
        if not table.name.startswith("audit")
    }


def test_meetings_move_from_one_database_to_the_other_and_back(
    any_office: Office, office: Office
) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:5])
    meeting_id = in_session(any_office, MeetingKind.BOARD, present=4)
    any_office.write(close_meeting, meeting_id, now=NOW, reason="انتهى")
    no = any_office.write(start_minutes, meeting_id, now=NOW).no
    any_office.write(approve_minutes, meeting_id, no=no, pdf=b"%PDF minutes", on=TODAY, now=NOW)
    restore_backup(office, make_backup(any_office))

    assert office.read(everything) == any_office.read(everything)
    assert office.read(get_meeting, meeting_id) == any_office.read(get_meeting, meeting_id)
    assert len(office.read(attendance_rows, meeting_id)) == 5
    assert office.read(approved_pdf, meeting_id) == b"%PDF minutes"
    assert check_office(office).ok

    planned(office, MeetingKind.BOARD)
    restore_backup(any_office, make_backup(office))
    assert office.read(everything) == any_office.read(everything)
    assert any_office.read(get_meeting, planned(any_office, MeetingKind.BOARD)).row.no == 3
