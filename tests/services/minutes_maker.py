"""Meetings that are over and wait for their minutes."""

from datetime import timedelta
from typing import Any

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.members import Sex
from coopdesk.services.agenda import item_rows, set_discussion
from coopdesk.services.assignments import AssignmentInput, add_assignment
from coopdesk.services.attendance import mark_excused
from coopdesk.services.decisions import (
    DecisionInput,
    record_decision,
)
from coopdesk.services.minutes import (
    MinutesDetails,
    approve_minutes,
    start_minutes,
)
from coopdesk.services.office import Office
from coopdesk.services.remarks import add_remark
from coopdesk.services.sitting import close_meeting
from coopdesk.services.votes import VoteInput, take_vote
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    ON,
    entitled_ids,
    founded,
    in_session,
    seated,
)

LATER = NOW + timedelta(hours=2)
PDF = b"%PDF-1.7 minutes"


def board_held(office: Office) -> tuple[int, int]:
    """A board meeting of five with one decision and its task; the decision's id too."""
    ids = founded(office)
    seated(office, ids[:5])
    meeting_id = in_session(office, MeetingKind.BOARD, present=4)
    office.write(
        mark_excused, meeting_id, entitled_ids(office, meeting_id)[4], note="مسافر", now=NOW
    )
    first, second, *_ = office.read(item_rows, meeting_id)
    office.write(set_discussion, first.id, "عرض الأمين العام (14) طلبًا.", version=first.version)
    office.write(
        add_remark, second.id, speaker="سلمى علي", text="عن الرسوم", sex=Sex.FEMALE, now=NOW
    )
    vote = office.write(take_vote, first.id, VoteInput(in_favour=3, against=1), now=NOW)
    decision = office.write(
        record_decision, vote, DecisionInput(text="قبول (12) طلبًا."), today=TODAY
    )
    task = AssignmentInput(task="إبلاغهم", responsible="الأمين العام", due_on=ON)
    office.write(add_assignment, decision, task, today=TODAY)
    office.write(close_meeting, meeting_id, now=LATER, reason="لضيق الوقت")
    return meeting_id, decision


def started(office: Office, meeting_id: int) -> MinutesDetails:
    return office.write(start_minutes, meeting_id, now=LATER)


def approve(office: Office, meeting_id: int, no: int, **more: Any) -> str:
    values: dict[str, Any] = {"no": no, "pdf": PDF, "on": TODAY, "now": LATER} | more
    return office.write(approve_minutes, meeting_id, **values)
