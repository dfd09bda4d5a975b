"""Members, what happened to them, what they hold and what papers prove it."""

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberEventKind,
    MemberStatus,
    PaidIn,
    Sex,
    ShareKind,
)
from coopdesk.storage.base import Base, sort_key


class Neighbourhood(Base):
    """A quarter of the district and the aqil who knows its people."""

    __tablename__ = "neighbourhood"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(sort_key(120), unique=True)
    """`name` through `domain.arabic.fold`."""
    aqil_name: Mapped[str] = mapped_column(String(120), default="")
    aqil_phone: Mapped[str] = mapped_column(String(40), default="")


class Person:
    """What is known of a person: the columns that a member and an applicant share."""

    full_name: Mapped[str] = mapped_column(String(200))
    first_name: Mapped[str] = mapped_column(String(120), default="")
    father_name: Mapped[str] = mapped_column(String(120), default="")
    grandfather_name: Mapped[str] = mapped_column(String(120), default="")
    great_grandfather_name: Mapped[str] = mapped_column(String(120), default="")
    surname: Mapped[str] = mapped_column(String(120), default="")
    name_key: Mapped[str] = mapped_column(sort_key(200))
    """`full_name` through `domain.arabic.fold`."""
    sex: Mapped[Sex | None]
    birth_date: Mapped[date | None]
    birth_year: Mapped[int | None]
    """Gregorian; set together with `birth_date`, alone when only the year is known."""
    birth_place: Mapped[str] = mapped_column(String(120), default="")
    nationality: Mapped[str] = mapped_column(String(120), default="يمني")
    id_kind: Mapped[IdKind] = mapped_column(default=IdKind.PERSONAL_CARD)
    id_issue_place: Mapped[str] = mapped_column(String(120), default="")
    id_issued_on: Mapped[date | None]
    id_expires_on: Mapped[date | None]
    occupation: Mapped[str] = mapped_column(String(120), default="")
    activity: Mapped[str] = mapped_column(String(120), default="")
    marital: Mapped[MaritalStatus | None]
    dependants: Mapped[int | None]
    neighbourhood_id: Mapped[int | None] = mapped_column(ForeignKey("neighbourhood.id"))
    address: Mapped[str] = mapped_column(String(300), default="")
    phone1: Mapped[str] = mapped_column(String(120), default="")
    """Canonical (+967…) when it is a valid number, else as typed."""
    phone2: Mapped[str] = mapped_column(String(120), default="")
    has_whatsapp: Mapped[bool] = mapped_column(default=False)
    photo_sha256: Mapped[str] = mapped_column(String(64), default="")
    interest_basis: Mapped[InterestBasis | None]


class Member(Person, Base):
    """A person in the register; never deleted."""

    __tablename__ = "member"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_positive"),
        CheckConstraint("shares >= 0", name="shares_not_negative"),
        Index("ix_member_name_key_id", "name_key", "id"),
        Index(  # finds the middle of names; SQLite is quick enough without
            "ix_member_name_key_trigrams",
            "name_key",
            postgresql_using="gin",
            postgresql_ops={"name_key": "gin_trgm_ops"},
            info={"only_postgres": True},
        ).ddl_if(dialect="postgresql"),
        Index("ix_member_status_number", "status", "number"),
        Index("ix_member_neighbourhood_id", "neighbourhood_id"),
        Index("ix_member_joined_on", "joined_on"),
        Index("ix_member_phone1", "phone1"),
        Index("ix_member_phone2", "phone2"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    """Printed on cards and papers; never given to anyone else."""
    national_no: Mapped[str | None] = mapped_column(String(120), unique=True)
    """Digits as text with their leading zeros; NULL when not known."""
    is_founder: Mapped[bool] = mapped_column(default=False)
    joined_on: Mapped[date]
    status: Mapped[MemberStatus] = mapped_column(default=MemberStatus.ACTIVE)
    """What the last valid event says; kept in step by the service that writes events."""
    status_on: Mapped[date]
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    folder_no: Mapped[str] = mapped_column(String(120), default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    shares: Mapped[int] = mapped_column(default=0)
    """The ledger's balance; a trigger keeps it, the CHECK refuses a negative one."""
    amount: Mapped[int] = mapped_column(BigInteger, default=0)
    """Whole rials paid in for these shares; the same trigger keeps it."""
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    """The record that took this one in when both were the same person."""
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class MemberEvent(Base):
    """A dated step of a membership; a wrong one is reversed by another, never changed."""

    __tablename__ = "member_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[MemberEventKind]
    requested_on: Mapped[date | None]
    effective_on: Mapped[date]
    reason: Mapped[str] = mapped_column(Text, default="")
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("member_event.id"), unique=True)
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)
    merge_id: Mapped[int | None] = mapped_column(ForeignKey("member_merge.id"), index=True)
    """The merge of two records that wrote this line, or its undo."""
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")


class ShareTransaction(Base):
    """One line of the share ledger; append-only by trigger."""

    __tablename__ = "share_transaction"
    __table_args__ = (
        CheckConstraint("shares <> 0", name="shares_not_zero"),
        CheckConstraint("unit_value >= 0", name="unit_value_not_negative"),
        CheckConstraint("amount = shares * unit_value", name="amount_is_shares_times_value"),
        UniqueConstraint("reverses_id", name="uq_share_transaction_reverses_id"),
        Index("ix_share_transaction_member_id_on_date", "member_id", "on_date"),
        Index("ix_share_transaction_on_date", "on_date"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    on_date: Mapped[date]
    kind: Mapped[ShareKind]
    shares: Mapped[int]
    """Positive in, negative out."""
    unit_value: Mapped[int] = mapped_column(BigInteger)
    """Whole rials per share on that day, from the settings (Law 39/1998 Art. 133/5)."""
    amount: Mapped[int] = mapped_column(BigInteger)
    paid_in: Mapped[PaidIn] = mapped_column(default=PaidIn.CASH)
    counter_member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    voucher_ref: Mapped[str] = mapped_column(String(60), default="")
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("share_transaction.id"))
    transfer_id: Mapped[int | None] = mapped_column(ForeignKey("share_transfer.id"), index=True)
    settlement_id: Mapped[int | None] = mapped_column(ForeignKey("settlement.id"), index=True)
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)
    merge_id: Mapped[int | None] = mapped_column(ForeignKey("member_merge.id"), index=True)
    """The merge of two records that wrote this line, or its undo."""
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")


class Attachment(Base):
    """A file kept in the data folder under its hash; taken off a record, never destroyed."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_owner_kind_owner_id", "owner_kind", "owner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    owner_kind: Mapped[str] = mapped_column(String(40))
    """The table of the record it belongs to."""
    owner_id: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20))
    """`photo`, `paper` or `logo`."""
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    original_name: Mapped[str] = mapped_column(String(255))
    size: Mapped[int] = mapped_column(BigInteger)
    note: Mapped[str] = mapped_column(String(200), default="")
    added_at: Mapped[datetime]
    added_by: Mapped[str] = mapped_column(String(80), default="")
    removed_at: Mapped[datetime | None]
    removed_reason: Mapped[str] = mapped_column(String(200), default="")


class ImportBatch(Base):
    """One workbook that came in; undone as a whole while nothing else refers to it."""

    __tablename__ = "import_batch"

    id: Mapped[int] = mapped_column(primary_key=True)
    file_name: Mapped[str] = mapped_column(String(255))
    sha256: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(80), default="")
    accepted: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
    skipped: Mapped[int] = mapped_column(default=0)
    shares: Mapped[int] = mapped_column(default=0)
    undone_at: Mapped[datetime | None]


class ImportMapping(Base):
    """Which heading of a workbook meant which field, remembered for the next one."""

    __tablename__ = "import_mapping"

    headings_key: Mapped[str] = mapped_column(String(64), primary_key=True)
    """SHA-256 of the folded headings in their order."""
    content: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[datetime]
