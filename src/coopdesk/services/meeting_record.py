"""All that is known of one meeting, and who leads it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from fractions import Fraction
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import (
    ORGAN_OF,
    AttendanceState,
    CalledBy,
    Channel,
    InvitationMode,
)
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import PRESIDING, Organ, Position
from coopdesk.domain.quorum import Quorum
from coopdesk.errors import Problem
from coopdesk.services.holder_list import HolderRow, holders_on
from coopdesk.services.meeting_locks import refuse_over
from coopdesk.services.meeting_rows import MeetingRow, meeting_row
from coopdesk.services.meeting_settings import read_channels
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import Attendance, Entitled, Meeting

_LONGEST: Final = {
    "chair": 200,
    "chair_title": 120,
    "secretary": 200,
    "secretary_title": 120,
    "supervisor": 300,
    "opening_words": 2000,
}
_LONGEST_TELLERS: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficersInput:
    """Who leads a meeting, and what was said before the first item."""

    chair: str = ""
    chair_sex: Sex | None = None
    chair_title: str = ""
    secretary: str = ""
    secretary_sex: Sex | None = None
    secretary_title: str = ""
    tellers: tuple[str, ...] = ()
    supervisor: str = ""
    """Who came for the ministry or the union, with the office."""
    opening_words: str = ""


@dataclass(frozen=True, slots=True)
class MeetingDetails:
    """One meeting with all that is known of it."""

    row: MeetingRow
    called_by: CalledBy
    called_by_note: str
    channels: tuple[Channel, ...]
    second_call_on: date | None
    second_call_at: time | None
    cancel_reason: str
    frozen_at: datetime | None
    as_of: date | None
    board_size: int
    quorum_part: Fraction | None
    quorum_boards: int
    special_required: int
    special_part: Fraction | None
    invitation_mode: InvitationMode | None
    invited_on: date | None
    invited_by: str
    invitation_ref: str
    opened_at: datetime | None
    registration_closed_at: datetime | None
    convened_at: datetime | None
    present_at_opening: int
    closed_at: datetime | None
    close_reason: str
    present_at_close: int
    officers: OfficersInput
    created_at: datetime
    created_by: str
    version: int

    @property
    def quorum(self) -> Quorum:
        """How many had to come, as it was frozen with the list."""
        return Quorum(
            self.row.quorum_required,
            self.row.quorum_rule,
            self.row.quorum_article,
            self.quorum_part,
            self.quorum_boards,
        )


def get_meeting(session: Session, meeting_id: int) -> MeetingDetails:
    """One meeting.

    Raises:
        GoneError: there is no such meeting.
    """
    row = meeting_row(session, meeting_id)
    of = record(session, Meeting, meeting_id)
    return MeetingDetails(
        row=row,
        called_by=of.called_by,
        called_by_note=of.called_by_note,
        channels=read_channels(of.channels),
        second_call_on=of.second_call_on,
        second_call_at=of.second_call_at,
        cancel_reason=of.cancel_reason,
        frozen_at=of.frozen_at,
        as_of=of.as_of,
        board_size=of.board_size,
        quorum_part=Fraction(of.quorum_part) if of.quorum_part else None,
        quorum_boards=of.quorum_boards,
        special_required=of.special_required,
        special_part=Fraction(of.special_part) if of.special_part else None,
        invitation_mode=of.invitation_mode,
        invited_on=of.invited_on,
        invited_by=of.invited_by,
        invitation_ref=of.invitation_ref,
        opened_at=of.opened_at,
        registration_closed_at=of.registration_closed_at,
        convened_at=of.convened_at,
        present_at_opening=of.present_at_opening,
        closed_at=of.closed_at,
        close_reason=of.close_reason,
        present_at_close=of.present_at_close,
        officers=OfficersInput(
            chair=of.chair,
            chair_sex=of.chair_sex,
            chair_title=of.chair_title,
            secretary=of.secretary,
            secretary_sex=of.secretary_sex,
            secretary_title=of.secretary_title,
            tellers=tuple(of.tellers.splitlines()),
            supervisor=of.supervisor,
            opening_words=of.opening_words,
        ),
        created_at=of.created_at,
        created_by=of.created_by,
        version=of.version,
    )


def set_officers(session: Session, meeting_id: int, given: OfficersInput, *, version: int) -> None:
    """Say who leads the meeting and who writes; possible until the minutes are approved.

    Raises:
        GoneError: there is no such meeting.
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: a text is too long.
        RefusedError: the minutes are approved, or the meeting is cancelled.
    """
    meeting = record(session, Meeting, meeting_id, version=version)
    refuse_over(session, meeting)
    texts = TypedTexts(given, _LONGEST, multiline=("opening_words",))
    tellers = "\n".join(" ".join(name.split()) for name in given.tellers if name.strip())
    if len(tellers) > _LONGEST_TELLERS:
        texts.add("tellers", Problem.TOO_LONG)
    texts.refuse()
    for name, value in texts.values.items():
        setattr(meeting, name, value)
    meeting.tellers = tellers
    meeting.chair_sex, meeting.secretary_sex = given.chair_sex, given.secretary_sex
    session.flush()


def usual_officers(session: Session, meeting_id: int) -> OfficersInput:
    """Who leads such a meeting: the chairman, or the vice-chairman in his absence (Art. 60-b).

    While nobody is marked present, the chairman is taken to come.

    Raises:
        GoneError: there is no such meeting.
    """
    meeting = record(session, Meeting, meeting_id)
    organ = ORGAN_OF[meeting.kind]
    of_organ = organ if organ in (Organ.CONTROL, Organ.COMMITTEE) else Organ.BOARD
    committee_id = meeting.committee_id if of_organ is Organ.COMMITTEE else None
    seated = holders_on(session, of_organ, on=meeting.on_date, committee_id=committee_id)
    here = _present(session, meeting_id, seated)
    by_position = {row.position: row for row in reversed(here)}
    chair = next((by_position[one] for one in PRESIDING if one in by_position), None)
    writers = (Position.RAPPORTEUR, Position.SECRETARY_GENERAL)
    writer = next((by_position[one] for one in writers if one in by_position), None)
    return OfficersInput(
        chair=chair.full_name if chair else "",
        chair_sex=chair.sex if chair else None,
        chair_title=chair.capacity if chair else "",
        secretary=writer.full_name if writer else "",
        secretary_sex=writer.sex if writer else None,
        secretary_title=writer.capacity if writer else "",
    )


def _present(session: Session, meeting_id: int, seated: list[HolderRow]) -> list[HolderRow]:
    """Those of the holders who came; all of them while nobody at all has come."""
    query = (
        select(Entitled.holder_id, Entitled.member_id)
        .join(Attendance, Attendance.entitled_id == Entitled.id)
        .where(
            Attendance.meeting_id == meeting_id,
            Attendance.state == AttendanceState.PRESENT,
        )
    )
    came = session.execute(query).all()
    if not came:
        return seated
    holders, members = {row[0] for row in came}, {row[1] for row in came}
    return [
        row
        for row in seated
        if row.id in holders or (row.member_id is not None and row.member_id in members)
    ]
