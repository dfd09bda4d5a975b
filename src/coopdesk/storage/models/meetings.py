"""Meetings: planned, called, attended, voted in."""

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.domain.meetings import (
    AttendanceState,
    CalledBy,
    ChairSide,
    Channel,
    DeliveryState,
    InvitationMode,
    ItemKind,
    ItemState,
    LeftOut,
    Majority,
    MeetingKind,
    MeetingStatus,
    VoteWay,
)
from coopdesk.domain.members import Sex
from coopdesk.domain.quorum import QuorumRule
from coopdesk.storage.base import Base, sort_key


class Meeting(Base):
    """One meeting, or one call of an assembly that had to be called again."""

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("kind", "year", "no", "call_no", name="uq_meeting_kind_year_no_call_no"),
        CheckConstraint("call_no BETWEEN 1 AND 3", name="call_no"),
        CheckConstraint("no > 0", name="no_positive"),
        Index("ix_meeting_on_date", "on_date"),
        Index("ix_meeting_status_on_date", "status", "on_date"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[MeetingKind]
    no: Mapped[int]
    """Gapless per kind and year; the calls of one assembly share it."""
    year: Mapped[int]
    call_no: Mapped[int] = mapped_column(default=1)
    previous_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), unique=True)
    """The call before, which had no quorum."""
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"), index=True)
    title: Mapped[str] = mapped_column(String(200), default="")
    """The subject of a consultative or development meeting, or a remark to any other."""
    on_date: Mapped[date]
    starts_at: Mapped[time]
    """By the clock on the wall."""
    place: Mapped[str] = mapped_column(String(200))
    place_key: Mapped[str] = mapped_column(sort_key(200), default="")
    search_key: Mapped[str] = mapped_column(sort_key(400), default="")
    """Title and place, folded."""
    called_by: Mapped[CalledBy]
    called_by_note: Mapped[str] = mapped_column(String(200), default="")
    channels: Mapped[str] = mapped_column(String(120), default="")
    """Codes of `Channel`, parted by commas."""
    second_call_on: Mapped[date | None]
    """As the notice of the first call announces it."""
    second_call_at: Mapped[time | None]
    status: Mapped[MeetingStatus] = mapped_column(default=MeetingStatus.PLANNED)
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    # frozen with the list of the entitled
    frozen_at: Mapped[datetime | None]
    as_of: Mapped[date | None]
    """The day by which the entitled were chosen."""
    list_hash: Mapped[str] = mapped_column(String(64), default="")
    eligible: Mapped[int] = mapped_column(default=0)
    board_size: Mapped[int] = mapped_column(default=0)
    """Seats of the board that day, for the third call (Art. 54)."""
    quorum_required: Mapped[int] = mapped_column(default=0)
    quorum_rule: Mapped[QuorumRule] = mapped_column(default=QuorumRule.NONE)
    quorum_article: Mapped[str] = mapped_column(String(20), default="")
    quorum_part: Mapped[str] = mapped_column(String(12), default="")
    """«2/3» of the entitled; empty where the rule is not a part."""
    quorum_boards: Mapped[int] = mapped_column(default=0)
    special_required: Mapped[int] = mapped_column(default=0)
    special_part: Mapped[str] = mapped_column(String(12), default="")
    # the invitation
    invitation_mode: Mapped[InvitationMode | None]
    invited_on: Mapped[date | None]
    invited_by: Mapped[str] = mapped_column(String(120), default="")
    invitation_ref: Mapped[str] = mapped_column(String(120), default="")
    """The number of the letter that called."""
    # the day itself
    opened_at: Mapped[datetime | None]
    registration_closed_at: Mapped[datetime | None]
    convened_at: Mapped[datetime | None]
    present_at_opening: Mapped[int] = mapped_column(default=0)
    closed_at: Mapped[datetime | None]
    close_reason: Mapped[str] = mapped_column(Text, default="")
    """Why it was closed with unanswered items."""
    present_at_close: Mapped[int] = mapped_column(default=0)
    chair: Mapped[str] = mapped_column(String(200), default="")
    chair_sex: Mapped[Sex | None]
    chair_title: Mapped[str] = mapped_column(String(120), default="")
    secretary: Mapped[str] = mapped_column(String(200), default="")
    secretary_sex: Mapped[Sex | None]
    secretary_title: Mapped[str] = mapped_column(String(120), default="")
    tellers: Mapped[str] = mapped_column(Text, default="")
    """Names, one a line."""
    supervisor: Mapped[str] = mapped_column(String(300), default="")
    """Who came for the ministry or the union, with the office."""
    opening_words: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class AgendaItem(Base):
    """One item of an agenda and what became of it."""

    __tablename__ = "agenda_item"
    __table_args__ = (Index("ix_agenda_item_meeting_id_place", "meeting_id", "place"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    place: Mapped[int]
    """From 1, without gaps."""
    kind: Mapped[ItemKind] = mapped_column(default=ItemKind.OTHER)
    title: Mapped[str] = mapped_column(String(300))
    presenter: Mapped[str] = mapped_column(String(200), default="")
    majority: Mapped[Majority] = mapped_column(default=Majority.ORDINARY)
    state: Mapped[ItemState] = mapped_column(default=ItemState.WAITING)
    state_note: Mapped[str] = mapped_column(Text, default="")
    discussion: Mapped[str] = mapped_column(Text, default="")
    """Who presented it and what was said, as the minutes tell it."""
    minutes_of_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"))
    """The meeting whose minutes this item approves."""
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class Remark(Base):
    """What one person said to an item, as far as it is to be minuted."""

    __tablename__ = "remark"

    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    speaker: Mapped[str] = mapped_column(String(200))
    sex: Mapped[Sex | None]
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(80), default="")


class Entitled(Base):
    """One line of the list of the entitled as it was frozen, or of those left out and why.

    A trigger refuses every change; later changes to members do not reach it.
    """

    __tablename__ = "entitled"
    __table_args__ = (
        UniqueConstraint("meeting_id", "serial", name="uq_entitled_meeting_id_serial"),
        Index("ix_entitled_meeting_id_name_key", "meeting_id", "name_key"),
        Index("ix_entitled_meeting_id_number", "meeting_id", "number"),
        Index("ix_entitled_meeting_id_member_id", "meeting_id", "member_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    serial: Mapped[int]
    """The order of the printed list; those left out come after the entitled."""
    member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("office_holder.id"), index=True)
    number: Mapped[int | None]
    """The member's number."""
    full_name: Mapped[str] = mapped_column(String(200))
    name_key: Mapped[str] = mapped_column(sort_key(200))
    sex: Mapped[Sex | None]
    capacity: Mapped[str] = mapped_column(String(120), default="")
    """The position in the organ, in the office's words; empty in an assembly."""
    phone: Mapped[str] = mapped_column(String(120), default="")
    neighbourhood: Mapped[str] = mapped_column(String(120), default="")
    national_no_end: Mapped[str] = mapped_column(String(4), default="")
    """The last digits of the card, to tell apart two of the same name."""
    left_out: Mapped[LeftOut | None]
    """None for the entitled."""
    left_out_note: Mapped[str] = mapped_column(String(200), default="")


class Invitation(Base):
    """How one person was told: an entitled one, or a guest who was asked to come."""

    __tablename__ = "invitation"
    __table_args__ = (
        UniqueConstraint("meeting_id", "entitled_id", name="uq_invitation_meeting_id_entitled_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    entitled_id: Mapped[int | None] = mapped_column(ForeignKey("entitled.id"), index=True)
    full_name: Mapped[str] = mapped_column(String(200), default="")
    """Of a guest; an entitled person's stands in the list."""
    sex: Mapped[Sex | None]
    capacity: Mapped[str] = mapped_column(String(120), default="")
    organisation: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(120), default="")
    channel: Mapped[Channel | None]
    sent_on: Mapped[date | None]
    sent_by: Mapped[str] = mapped_column(String(120), default="")
    state: Mapped[DeliveryState | None]
    """None while the invitation of a guest has not gone out."""
    state_on: Mapped[date | None]
    state_by: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(String(300), default="")


class Attendance(Base):
    """What the desk marked of one entitled person; at most one line each, whatever desk."""

    __tablename__ = "attendance"
    __table_args__ = (
        UniqueConstraint("entitled_id", name="uq_attendance_entitled_id"),
        Index("ix_attendance_meeting_id_state", "meeting_id", "state"),
        Index("ix_attendance_meeting_id_marked_at", "meeting_id", "marked_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    entitled_id: Mapped[int] = mapped_column(ForeignKey("entitled.id"))
    state: Mapped[AttendanceState]
    arrived_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]
    was_excused: Mapped[bool] = mapped_column(default=False)
    """Came although excused before."""
    note: Mapped[str] = mapped_column(String(300), default="")
    marked_at: Mapped[datetime]
    desk: Mapped[str] = mapped_column(String(80), default="")
    by: Mapped[str] = mapped_column(String(80), default="")


class TimeAway(Base):
    """Left and came back: without it, when the quorum was reached could not be reckoned anew."""

    __tablename__ = "time_away"

    id: Mapped[int] = mapped_column(primary_key=True)
    attendance_id: Mapped[int] = mapped_column(ForeignKey("attendance.id"), index=True)
    left_at: Mapped[datetime]
    returned_at: Mapped[datetime]


class Guest(Base):
    """Somebody at the meeting without a vote."""

    __tablename__ = "guest"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    invitation_id: Mapped[int | None] = mapped_column(ForeignKey("invitation.id"), unique=True)
    full_name: Mapped[str] = mapped_column(String(200))
    sex: Mapped[Sex | None]
    capacity: Mapped[str] = mapped_column(String(120), default="")
    organisation: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(120), default="")
    arrived_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    desk: Mapped[str] = mapped_column(String(80), default="")
    by: Mapped[str] = mapped_column(String(80), default="")


class Proxy(Base):
    """One entitled person speaks for another, on paper; only where the office allows it."""

    __tablename__ = "proxy"
    __table_args__ = (CheckConstraint("giver_id <> holder_id", name="not_oneself"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    giver_id: Mapped[int] = mapped_column(ForeignKey("entitled.id"), unique=True)
    holder_id: Mapped[int] = mapped_column(ForeignKey("entitled.id"), index=True)
    paper_ref: Mapped[str] = mapped_column(String(120))
    """The number or date of the paper."""
    at: Mapped[datetime]
    desk: Mapped[str] = mapped_column(String(80), default="")
    by: Mapped[str] = mapped_column(String(80), default="")


class Vote(Base):
    """One vote with the counts of its moment; a wrong one is voided and taken anew."""

    __tablename__ = "vote"
    __table_args__ = (
        CheckConstraint(
            "in_favour >= 0 AND against >= 0 AND abstained >= 0"
            " AND in_favour + against + abstained <= present",
            name="no_more_than_present",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    question: Mapped[str] = mapped_column(Text, default="")
    way: Mapped[VoteWay]
    majority: Mapped[Majority]
    present: Mapped[int]
    """Votes in the room at that moment, proxies included."""
    eligible: Mapped[int]
    required: Mapped[int]
    article: Mapped[str] = mapped_column(String(20))
    in_favour: Mapped[int]
    against: Mapped[int]
    abstained: Mapped[int]
    chair_side: Mapped[ChairSide | None]
    is_passed: Mapped[bool]
    is_quorate: Mapped[bool]
    """Whether as many were present at that moment as the meeting needs."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(80), default="")
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str] = mapped_column(Text, default="")
