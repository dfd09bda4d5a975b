"""Elections: candidates, what two tellers counted, who has a seat."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.domain.decisions import ElectionState, ElectionWay, TieRule
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import Organ
from coopdesk.storage.base import Base


class Election(Base):
    """One election of an organ in one meeting."""

    __tablename__ = "election"
    __table_args__ = (CheckConstraint("seats > 0", name="seats_positive"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    organ: Mapped[Organ]
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"))
    seats: Mapped[int]
    is_completion: Mapped[bool] = mapped_column(default=False)
    """Fills vacant seats of the running term (Art. 138) instead of making a new one."""
    way: Mapped[ElectionWay] = mapped_column(default=ElectionWay.BALLOT)
    tie_rule: Mapped[TieRule] = mapped_column(default=TieRule.LOT)
    tie_note: Mapped[str] = mapped_column(Text, default="")
    """How the lot was drawn, and before whom."""
    voters: Mapped[int] = mapped_column(default=0)
    """Votes in the room when the ballot began."""
    papers_given: Mapped[int] = mapped_column(default=0)
    began_at: Mapped[datetime | None]
    state: Mapped[ElectionState] = mapped_column(default=ElectionState.CANDIDATES)
    closed_at: Mapped[datetime | None]
    start_on: Mapped[date | None]
    """First day of the term it makes."""
    void_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class Candidate(Base):
    """Somebody who stands for election."""

    __tablename__ = "candidate"
    __table_args__ = (
        UniqueConstraint("election_id", "member_id", name="uq_candidate_election_id_member_id"),
        UniqueConstraint("election_id", "no", name="uq_candidate_election_id_no"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    election_id: Mapped[int] = mapped_column(ForeignKey("election.id"))
    no: Mapped[int]
    """The number on the ballot paper."""
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    full_name: Mapped[str] = mapped_column(String(200))
    sex: Mapped[Sex | None]
    is_employee: Mapped[bool] = mapped_column(default=False)
    withdrawn_at: Mapped[datetime | None]
    votes: Mapped[int | None]
    tie_place: Mapped[int | None]
    """The place among those with the same votes, by lot."""
    rank: Mapped[int | None]
    is_elected: Mapped[bool] = mapped_column(default=False)


class CountSheet(Base):
    """What one of the two tellers counted."""

    __tablename__ = "count_sheet"
    __table_args__ = (
        UniqueConstraint("election_id", "teller_no", name="uq_count_sheet_election_id_teller_no"),
        CheckConstraint("teller_no IN (1, 2)", name="teller_no"),
        CheckConstraint("spoiled >= 0 AND spoiled <= papers", name="papers"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    election_id: Mapped[int] = mapped_column(ForeignKey("election.id"))
    teller_no: Mapped[int]
    teller: Mapped[str] = mapped_column(String(200))
    papers: Mapped[int]
    """Papers found in the box."""
    spoiled: Mapped[int] = mapped_column(default=0)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class CountLine(Base):
    """The votes of one candidate on one teller's sheet."""

    __tablename__ = "count_line"
    __table_args__ = (CheckConstraint("votes >= 0", name="votes_not_negative"),)

    sheet_id: Mapped[int] = mapped_column(
        ForeignKey("count_sheet.id"), primary_key=True, autoincrement=False
    )
    candidate_id: Mapped[int] = mapped_column(
        ForeignKey("candidate.id"), primary_key=True, autoincrement=False, index=True
    )
    votes: Mapped[int]
