"""Committees, terms of office and those who hold one."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.domain.members import Sex
from coopdesk.domain.organs import EndReason, HolderState, Organ, Position
from coopdesk.storage.base import Base, sort_key


class Committee(Base):
    """A committee the board or the assembly has formed; dissolved, never deleted."""

    __tablename__ = "committee"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(sort_key(120), unique=True)
    purpose: Mapped[str] = mapped_column(Text, default="")
    formed_on: Mapped[date]
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    dissolved_on: Mapped[date | None]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class Term(Base):
    """A term of an organ: who sits in it from when to when (Law 39/1998 Arts. 57, 61, 64)."""

    __tablename__ = "term"
    __table_args__ = (
        CheckConstraint("end_on >= start_on", name="in_order"),
        CheckConstraint("seats > 0", name="seats_positive"),
        Index("ix_term_organ_start_on", "organ", "start_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    organ: Mapped[Organ]
    committee_id: Mapped[int | None] = mapped_column(ForeignKey("committee.id"), index=True)
    start_on: Mapped[date]
    end_on: Mapped[date]
    """The last day by the law; the holders stay until their successors come."""
    closed_on: Mapped[date | None]
    """The last day in fact, once another term has followed."""
    seats: Mapped[int]
    election_id: Mapped[int | None] = mapped_column(ForeignKey("election.id"), unique=True)
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class OfficeHolder(Base):
    """Somebody's seat, or place among the reserves, in one term."""

    __tablename__ = "office_holder"
    __table_args__ = (
        CheckConstraint("votes >= 0", name="votes_not_negative"),
        CheckConstraint("until_on IS NULL OR until_on >= from_on", name="in_order"),
        Index("ix_office_holder_term_id_state", "term_id", "state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    term_id: Mapped[int] = mapped_column(ForeignKey("term.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    """None for an executive director or an expert who is no member."""
    full_name: Mapped[str] = mapped_column(String(200))
    """As in the register on the day of the election."""
    sex: Mapped[Sex | None]
    phone: Mapped[str] = mapped_column(String(120), default="")
    position: Mapped[Position] = mapped_column(default=Position.MEMBER)
    title: Mapped[str] = mapped_column(String(120), default="")
    """The office's own word for the position; empty for the usual one."""
    state: Mapped[HolderState] = mapped_column(default=HolderState.SEATED)
    votes: Mapped[int] = mapped_column(default=0)
    rank: Mapped[int] = mapped_column(default=0)
    """The place by votes in the election, from 1; 0 for those who were not elected."""
    has_vote: Mapped[bool] = mapped_column(default=True)
    is_employee: Mapped[bool] = mapped_column(default=False)
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    end_reason: Mapped[EndReason | None]
    end_note: Mapped[str] = mapped_column(String(300), default="")
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("office_holder.id"), unique=True)
    """Whose vacant seat a reserve took (Art. 58)."""
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class PositionSpell(Base):
    """Which position a holder had from when to when; one line for each change."""

    __tablename__ = "position_spell"
    __table_args__ = (
        UniqueConstraint("holder_id", "from_on", name="uq_position_spell_holder_id_from_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    holder_id: Mapped[int] = mapped_column(ForeignKey("office_holder.id"))
    position: Mapped[Position]
    title: Mapped[str] = mapped_column(String(120), default="")
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
