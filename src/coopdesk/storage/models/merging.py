"""Two records of the same person made one, with every link that moved."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.storage.base import Base


class MemberMerge(Base):
    """One merge of two members; undone as a whole."""

    __tablename__ = "member_merge"
    __table_args__ = (CheckConstraint("kept_id <> gone_id", name="two_members"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kept_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    gone_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    reason: Mapped[str] = mapped_column(Text, default="")
    kept_before: Mapped[str] = mapped_column(Text)
    """JSON: column of the kept record → [as it was, as the merge left it]."""
    gone_before: Mapped[str] = mapped_column(Text)
    """JSON: `columns` as above; `altered`, numbers and remarks of moved rows that had to change;
    `copies`, table → {row of the gone record: its copy on the kept one}."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(80), default="")
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class MemberMergeLink(Base):
    """One reference that a merge turned from the one record to the other."""

    __tablename__ = "member_merge_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    merge_id: Mapped[int] = mapped_column(ForeignKey("member_merge.id"), index=True)
    table_name: Mapped[str] = mapped_column(String(60))
    record_id: Mapped[int]
    column_name: Mapped[str] = mapped_column(String(60))


class NotTheSame(Base):
    """Two members who look alike and are not: said once, never asked again."""

    __tablename__ = "not_the_same"
    __table_args__ = (CheckConstraint("one_id < other_id", name="in_order"),)

    one_id: Mapped[int] = mapped_column(
        ForeignKey("member.id"), primary_key=True, autoincrement=False
    )
    other_id: Mapped[int] = mapped_column(
        ForeignKey("member.id"), primary_key=True, autoincrement=False
    )
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(80), default="")
