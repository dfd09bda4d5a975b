"""Meetings for papers: a board that decided, an assembly that waits, one that had no quorum."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.minutes_text import MinutesText, paragraph
from coopdesk.domain.organs import Organ
from coopdesk.reports.minutes import minutes_pdf
from coopdesk.reports.minutes_annex import annex_pdf_bytes
from coopdesk.services.agenda import ItemInput, add_item
from coopdesk.services.agenda_course import begin_item, set_discussion
from coopdesk.services.agenda_rows import item_rows
from coopdesk.services.assignments import AssignmentInput, add_assignment
from coopdesk.services.decisions import DecisionInput, record_decision
from coopdesk.services.elections import ElectionInput, add_candidate, set_up_election
from coopdesk.services.holders import holders_on
from coopdesk.services.meeting_record import usual_officers
from coopdesk.services.minutes import add_annex, approve_minutes, start_minutes
from coopdesk.services.office import Office
from coopdesk.services.sitting import close_meeting, close_without_quorum, convene, open_attendance
from coopdesk.services.votes import VoteInput, take_vote
from coopdesk.storage.models import Member
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import call, come, founded, listed, seated

ASSEMBLY_DAY = date(2026, 12, 20)


@dataclass(frozen=True, slots=True)
class Sittings:
    """Ids of what happened."""

    board: int
    decision: int
    failed: int
    electing: int
    election: int


def hold_meetings(office: Office, members: int = 12, *, is_founded: bool = False) -> Sittings:
    """Board 1/2026 with decision 1/2026 and a task; an assembly without quorum; one that elects.

    Args:
        office: the office; one without a cooperative unless `is_founded`.
        members: how many there are.
        is_founded: whether the members with the numbers 1 to 5 are there already.
    """
    ids = office.read(_first_members) if is_founded else founded(office, members)
    seated(office, ids[:5])
    board = _board(office)
    decision = _decide(office, board)
    failed = listed(office, MeetingKind.ASSEMBLY_EXTRA, on=TODAY)
    call(office, failed)
    office.write(open_attendance, failed, now=NOW)
    come(office, failed, 1)
    office.write(close_without_quorum, failed, now=NOW + timedelta(hours=1))
    office.write(start_minutes, failed, now=NOW + timedelta(hours=1))
    electing = listed(office, MeetingKind.ASSEMBLY, on=ASSEMBLY_DAY)
    call(office, electing)
    item = office.write(add_item, electing, ItemInput(title="انتخاب مجلس إدارة جديد"))
    election = office.write(
        set_up_election, item, ElectionInput(organ=Organ.BOARD, seats=3), now=NOW
    )
    for member_id in ids[:4]:
        office.write(add_candidate, election, member_id)
    return Sittings(board, decision, failed, electing, election)


def _first_members(session: Session) -> list[int]:
    return list(
        session.scalars(
            select(Member.id).where(Member.status == MemberStatus.ACTIVE).order_by(Member.number)
        )
    )


def _board(office: Office) -> int:
    meeting_id = listed(office, MeetingKind.BOARD, on=TODAY)
    call(office, meeting_id)
    office.write(open_attendance, meeting_id, now=NOW)
    come(office, meeting_id, 4)
    officers = office.read(usual_officers, meeting_id)
    office.write(convene, meeting_id, now=NOW + timedelta(minutes=5), officers=officers)
    return meeting_id


def _decide(office: Office, meeting_id: int) -> int:
    (item, *_rest) = office.read(item_rows, meeting_id)
    office.write(begin_item, item.id)
    (item, *_rest) = office.read(item_rows, meeting_id)
    discussed = "عرض الأمين العام كشفاً بالطلبات المستوفية للوثائق."
    office.write(set_discussion, item.id, discussed, version=item.version)
    vote = office.write(take_vote, item.id, VoteInput(in_favour=3, against=1), now=NOW)
    given = DecisionInput(text="قبول الطلبات المستوفية وإبلاغ أصحابها كتابةً.")
    decision = office.write(record_decision, vote, given, today=TODAY)
    holder = office.read(holders_on, Organ.BOARD, on=TODAY)[2]
    task = AssignmentInput(
        task="إبلاغ مقدمي الطلبات", holder_id=holder.id, due_on=TODAY + timedelta(days=7)
    )
    office.write(add_assignment, decision, task, today=TODAY)
    office.write(
        close_meeting, meeting_id, now=NOW + timedelta(hours=2), reason="تُستكمل البنود لاحقاً"
    )
    details = office.write(start_minutes, meeting_id, now=NOW + timedelta(hours=2))
    pdf = minutes_pdf(office, meeting_id, approved_on=TODAY)
    office.write(approve_minutes, meeting_id, no=details.no, pdf=pdf, on=TODAY, now=NOW)
    text = MinutesText((paragraph("يُصحَّح اسم الحي في البند الأول."),))
    why = "خطأ في الكتابة"
    pdf = annex_pdf_bytes(office, meeting_id, text, on=TODAY, reason=why)
    office.write(add_annex, meeting_id, text, reason=why, pdf=pdf, on=TODAY, now=NOW)
    return decision
