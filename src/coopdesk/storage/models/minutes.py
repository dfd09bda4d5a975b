"""Minutes: a draft with all its versions, then a locked paper and its annexes."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.domain.decisions import MinutesState
from coopdesk.storage.base import Base


class Minutes(Base):
    """The minutes of one meeting; once approved nothing of them changes."""

    __tablename__ = "minutes"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), unique=True)
    state: Mapped[MinutesState] = mapped_column(default=MinutesState.DRAFT)
    approved_no: Mapped[int | None]
    """Which version was approved."""
    content_sha256: Mapped[str] = mapped_column(String(64), default="")
    pdf_sha256: Mapped[str] = mapped_column(String(64), default="")
    """The approved paper among the stored files; every reprint is this one."""
    approved_on: Mapped[date | None]
    approved_at: Mapped[datetime | None]
    approved_by: Mapped[str] = mapped_column(String(80), default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class MinutesVersion(Base):
    """One saved state of the text; the approved one is refused every change by a trigger.

    What was typed on the way is the program's own note like any draft, not part of the audit.
    """

    __tablename__ = "minutes_version"
    __table_args__ = (
        UniqueConstraint("minutes_id", "no", name="uq_minutes_version_minutes_id_no"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    minutes_id: Mapped[int] = mapped_column(ForeignKey("minutes.id"))
    no: Mapped[int]
    content: Mapped[str] = mapped_column(Text)
    """`domain.minutes_text` as JSON."""
    is_autosave: Mapped[bool] = mapped_column(default=True)
    saved_at: Mapped[datetime]
    saved_by: Mapped[str] = mapped_column(String(80), default="")
    desk: Mapped[str] = mapped_column(String(80), default="")


class MinutesAnnex(Base):
    """A later correction or addition to approved minutes; itself never changed."""

    __tablename__ = "minutes_annex"
    __table_args__ = (
        UniqueConstraint("minutes_id", "no", name="uq_minutes_annex_minutes_id_no"),
        Index("ix_minutes_annex_minutes_id", "minutes_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    minutes_id: Mapped[int] = mapped_column(ForeignKey("minutes.id"))
    no: Mapped[int]
    on_date: Mapped[date]
    reason: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    """`domain.minutes_text` as JSON."""
    content_sha256: Mapped[str] = mapped_column(String(64))
    pdf_sha256: Mapped[str] = mapped_column(String(64), default="")
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
