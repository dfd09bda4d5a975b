"""What the program keeps about its own work: numbers given, changes made, drafts."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.storage.base import Base


class Counter(Base):
    """The last number given in one series; raised in the transaction that uses it."""

    __tablename__ = "counter"

    scope: Mapped[str] = mapped_column(String(40), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """0 for a series that never restarts."""
    last: Mapped[int] = mapped_column(default=0)


class AuditEntry(Base):
    """One change of one record, chained to the one before; never changed, never deleted."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_table_name_record_id", "table_name", "record_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """Gapless: the head row gives it."""
    at: Mapped[datetime]
    who: Mapped[str] = mapped_column(String(80))
    desk: Mapped[str] = mapped_column(String(80))
    transaction_no: Mapped[int] = mapped_column(index=True)
    """The id of the first entry of the same transaction."""
    use_case: Mapped[str] = mapped_column(String(80))
    """The name of the service function that did it."""
    action: Mapped[str] = mapped_column(String(10))
    table_name: Mapped[str] = mapped_column(String(60))
    record_id: Mapped[str] = mapped_column(String(60))
    before: Mapped[str] = mapped_column(Text, default="")
    """JSON of the changed columns as they were (all that were not blank, for a deletion)."""
    after: Mapped[str] = mapped_column(Text, default="")
    """JSON of the changed columns as they became (all that are not blank, for a new record)."""
    hash: Mapped[str] = mapped_column(String(64))
    """SHA-256 over the previous entry's hash and this entry's content."""


class AuditHead(Base):
    """The end of the chain (always row 1); locking it puts writers in line."""

    __tablename__ = "audit_head"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last_id: Mapped[int] = mapped_column(default=0)
    last_hash: Mapped[str] = mapped_column(String(64), default="")


class Draft(Base):
    """What somebody typed and has not saved yet; survives a power cut."""

    __tablename__ = "draft"

    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    """`form:record:desk`."""
    content: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[datetime]


class SavedFilter(Base):
    """A choice of rows somebody wants to see again."""

    __tablename__ = "saved_filter"

    id: Mapped[int] = mapped_column(primary_key=True)
    page: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(80))
    content: Mapped[str] = mapped_column(Text)
