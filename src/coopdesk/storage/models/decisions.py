"""Decisions of meetings and the tasks that follow from them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.domain.decisions import AssignmentState, DecisionState
from coopdesk.domain.meetings import Majority
from coopdesk.storage.base import Base, sort_key


class Decision(Base):
    """One numbered decision; voided with a reason, never deleted."""

    __tablename__ = "decision"
    __table_args__ = (
        UniqueConstraint("year", "no", name="uq_decision_year_no"),
        CheckConstraint("no > 0", name="no_positive"),
        Index("ix_decision_decided_on", "decided_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int]
    year: Mapped[int]
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    vote_id: Mapped[int | None] = mapped_column(ForeignKey("vote.id"), index=True)
    subject: Mapped[str] = mapped_column(String(300))
    text: Mapped[str] = mapped_column(Text)
    search_key: Mapped[str] = mapped_column(sort_key(1000), default="")
    """Subject and text, folded."""
    basis: Mapped[str] = mapped_column(Text, default="")
    """What it rests on besides the law, the by-laws and the meeting."""
    articles: Mapped[str] = mapped_column(Text, default="")
    """The articles of the administrative decision, one a line; the text itself when empty."""
    majority: Mapped[Majority]
    decided_on: Mapped[date]
    effective_on: Mapped[date]
    state: Mapped[DecisionState] = mapped_column(default=DecisionState.IN_FORCE)
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str] = mapped_column(Text, default="")
    paper_sha256: Mapped[str] = mapped_column(String(64), default="")
    """The signed-off paper among the stored files; every reprint is this one."""
    issued_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class Assignment(Base):
    """Who must do what by when."""

    __tablename__ = "assignment"
    __table_args__ = (
        CheckConstraint("percent BETWEEN 0 AND 100", name="percent"),
        Index("ix_assignment_state_due_on", "state", "due_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    decision_id: Mapped[int] = mapped_column(ForeignKey("decision.id"), index=True)
    task: Mapped[str] = mapped_column(Text)
    search_key: Mapped[str] = mapped_column(sort_key(1000), default="")
    """Task and responsible, folded."""
    member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("office_holder.id"), index=True)
    responsible: Mapped[str] = mapped_column(String(200))
    """The name, or the outside party, as it is printed."""
    responsible_title: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(120), default="")
    due_on: Mapped[date | None]
    state: Mapped[AssignmentState] = mapped_column(default=AssignmentState.NEW)
    percent: Mapped[int] = mapped_column(default=0)
    done_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class AssignmentNote(Base):
    """One line of a task's course; only added to."""

    __tablename__ = "assignment_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    assignment_id: Mapped[int] = mapped_column(ForeignKey("assignment.id"), index=True)
    on_date: Mapped[date]
    text: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[AssignmentState]
    percent: Mapped[int] = mapped_column(default=0)
    due_on: Mapped[date | None]
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
