"""What the papers and the minutes of one meeting need, read in one piece."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from coopdesk.domain.calendars import HijriCorrections
from coopdesk.domain.decisions import ElectionState
from coopdesk.domain.meetings import ORGAN_OF
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import CALLS, Quorum, quorum_of
from coopdesk.services.agenda_rows import ItemRow, item_rows
from coopdesk.services.attendance_list import (
    AttendanceRow,
    QuorumState,
    attendance_rows,
    quorum_state,
)
from coopdesk.services.counting_votes import SheetRow, compare_counts
from coopdesk.services.decision_list import DecisionFilter, DecisionRow, list_decisions
from coopdesk.services.election_rows import (
    CandidateRow,
    ElectionRow,
    list_candidates,
    list_elections,
)
from coopdesk.services.follow_up import AssignmentFilter, AssignmentRow, follow_up
from coopdesk.services.guests import GuestRow, list_guests
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.holder_list import board_label
from coopdesk.services.invitation_list import InvitationCounts, invitation_counts
from coopdesk.services.meeting_record import (
    MeetingDetails,
    OfficersInput,
    get_meeting,
    usual_officers,
)
from coopdesk.services.next_call import NextCall, next_call
from coopdesk.services.remarks import RemarkRow, list_remarks
from coopdesk.services.settings_store import stored_settings
from coopdesk.services.vote_rows import VoteRow, list_votes

LARGEST_TABLE: Final = 60
"""More people than this are told in the attendance record, not in the minutes themselves."""


@dataclass(frozen=True, slots=True)
class ElectionDossier:
    """One election with who stood and what was counted."""

    row: ElectionRow
    candidates: tuple[CandidateRow, ...]
    """By rank once the result is declared, else by their numbers."""
    sheets: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class MeetingDossier:
    """One meeting with all that hangs on it."""

    head: MeetingDetails
    leaders: OfficersInput
    """Who led the meeting; who usually leads it while nobody has written it down."""
    organ: Organ
    items: tuple[ItemRow, ...]
    quorum: QuorumState
    calls: tuple[Quorum, ...]
    """What each of an assembly's three calls needs; empty for other organs."""
    next_call: NextCall | None
    followed_by: MeetingDetails | None
    """The call after this one, once it is planned."""
    attendance: tuple[AttendanceRow, ...]
    """Empty where more are entitled than a table in the minutes holds."""
    guests: tuple[GuestRow, ...]
    invitations: InvitationCounts
    remarks: tuple[RemarkRow, ...]
    votes: tuple[VoteRow, ...]
    """Those that stand."""
    decisions: tuple[DecisionRow, ...]
    """By number; voided ones too."""
    assignments: tuple[AssignmentRow, ...]
    elections: tuple[ElectionDossier, ...]
    """Those that stand."""
    board_label: str
    corrections: HijriCorrections


def meeting_dossier(session: Session, meeting_id: int, *, today: date) -> MeetingDossier:
    """Everything on one meeting.

    Raises:
        GoneError: there is no such meeting.
    """
    head = get_meeting(session, meeting_id)
    organ, stored = ORGAN_OF[head.row.kind], stored_settings(session)
    calls = tuple(
        quorum_of(
            organ,
            eligible=head.row.eligible,
            board_size=head.board_size,
            call=call,
            stored=stored,
        )
        for call in range(1, CALLS + 1)
    )
    is_small = head.row.eligible <= LARGEST_TABLE
    following = head.row.next_id
    chosen = DecisionFilter(meeting_id=meeting_id)
    return MeetingDossier(
        head=head,
        leaders=head.officers if head.officers.chair else usual_officers(session, meeting_id),
        organ=organ,
        items=tuple(item_rows(session, meeting_id)),
        quorum=quorum_state(session, meeting_id),
        calls=calls if organ is Organ.ASSEMBLY else (),
        next_call=next_call(session, meeting_id),
        followed_by=get_meeting(session, following) if following else None,
        attendance=tuple(attendance_rows(session, meeting_id)) if is_small else (),
        guests=tuple(list_guests(session, meeting_id)),
        invitations=invitation_counts(session, meeting_id),
        remarks=tuple(list_remarks(session, meeting_id)),
        votes=tuple(row for row in list_votes(session, meeting_id) if row.voided_at is None),
        decisions=tuple(reversed(list_decisions(session, chosen))),
        assignments=tuple(follow_up(session, AssignmentFilter(meeting_id=meeting_id), today=today)),
        elections=tuple(
            _election(session, row)
            for row in list_elections(session, meeting_id)
            if row.state is not ElectionState.VOID
        ),
        board_label=board_label(session),
        corrections=hijri_corrections(session),
    )


def _election(session: Session, row: ElectionRow) -> ElectionDossier:
    candidates = list_candidates(session, row.id, standing=True)
    if row.state is ElectionState.CLOSED:
        candidates.sort(key=lambda one: (one.rank or 10_000, one.no))
    return ElectionDossier(row, tuple(candidates), compare_counts(session, row.id).sheets)
