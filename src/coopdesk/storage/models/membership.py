"""The path of a membership: applications, ratification, settlements and heirs."""

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

from coopdesk.domain.members import PaidIn
from coopdesk.domain.membership import ApplicationState, Kinship, SettlementState
from coopdesk.storage.base import Base
from coopdesk.storage.models.members import Person


class MembershipApplication(Person, Base):
    """A written request to join, and what the board answered (Law 39/1998 Arts. 21, 22)."""

    __tablename__ = "membership_application"
    __table_args__ = (
        UniqueConstraint("year", "no", name="uq_membership_application_year_no"),
        CheckConstraint("no > 0", name="no_positive"),
        CheckConstraint("requested_shares > 0", name="requested_shares_positive"),
        CheckConstraint("entry_fee >= 0", name="entry_fee_not_negative"),
        Index("ix_membership_application_state_due_on", "state", "due_on"),
        Index("ix_membership_application_name_key_id", "name_key", "id"),
        Index("ix_membership_application_member_id", "member_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int]
    year: Mapped[int]
    """The number is gapless within this year."""
    national_no: Mapped[str | None] = mapped_column(String(120), index=True)
    """Digits as text with their leading zeros; NULL when not known."""
    notes: Mapped[str] = mapped_column(Text, default="")
    requested_shares: Mapped[int] = mapped_column(default=1)
    paid_in: Mapped[PaidIn] = mapped_column(default=PaidIn.CASH)
    entry_fee: Mapped[int] = mapped_column(BigInteger, default=0)
    """Whole rials of the entry fee on that day (Art. 21/6)."""
    receipt_ref: Mapped[str] = mapped_column(String(60), default="")
    """Number of the voucher by which fee and shares were paid."""
    referee: Mapped[str] = mapped_column(String(200), default="")
    """The aqil or the member who knows the applicant."""
    has_pledged: Mapped[bool] = mapped_column(default=False)
    """The pledge of Art. 21 is signed."""
    submitted_on: Mapped[date]
    due_on: Mapped[date]
    """The last day for the board's answer (Art. 22)."""
    received_by: Mapped[str] = mapped_column(String(120), default="")
    state: Mapped[ApplicationState] = mapped_column(default=ApplicationState.PENDING)
    decided_on: Mapped[date | None]
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    refusal_reason: Mapped[str] = mapped_column(Text, default="")
    notified_on: Mapped[date | None]
    appeal_until: Mapped[date | None]
    """The refused applicant's last day to go to court (Art. 22)."""
    member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    """The member the applicant became."""
    void_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class Ratification(Base):
    """The general assembly's yes to an admission or an exit (Law 39/1998 Art. 51-h)."""

    __tablename__ = "ratification"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("member_event.id"), unique=True)
    on_date: Mapped[date]
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")


class Settlement(Base):
    """What one who left, or the heirs, receive and when (Law 39/1998 Art. 24)."""

    __tablename__ = "settlement"
    __table_args__ = (
        UniqueConstraint("year", "no", name="uq_settlement_year_no"),
        CheckConstraint("shares >= 0", name="shares_not_negative"),
        CheckConstraint("amount = share_amount + profits - dues", name="amount_is_what_is_left"),
        CheckConstraint("amount >= 0", name="amount_not_negative"),
        Index("ix_settlement_state_due_on", "state", "due_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int]
    year: Mapped[int]
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("member_event.id"), index=True)
    """The step by which the membership ended."""
    shares: Mapped[int]
    share_amount: Mapped[int] = mapped_column(BigInteger)
    """Whole rials paid in for these shares."""
    profits: Mapped[int] = mapped_column(BigInteger, default=0)
    dues: Mapped[int] = mapped_column(BigInteger, default=0)
    """What the member owes the cooperative, in whole rials."""
    amount: Mapped[int] = mapped_column(BigInteger)
    due_on: Mapped[date]
    """The first day on which it may be paid."""
    state: Mapped[SettlementState] = mapped_column(default=SettlementState.DUE)
    paid_on: Mapped[date | None]
    paid_to: Mapped[str] = mapped_column(String(200), default="")
    voucher_ref: Mapped[str] = mapped_column(String(60), default="")
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    void_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class Heir(Base):
    """One of the heirs of a deceased member; at most one takes the place (Law 39/1998 Art. 25)."""

    __tablename__ = "heir"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    """The deceased."""
    full_name: Mapped[str] = mapped_column(String(200))
    kinship: Mapped[Kinship]
    national_no: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(120), default="")
    guardian: Mapped[str] = mapped_column(String(200), default="")
    """Who acts for an heir who is not of age."""
    has_consented: Mapped[bool] = mapped_column(default=False)
    """Agrees in writing that the successor takes the place."""
    is_successor: Mapped[bool] = mapped_column(default=False)
    heir_member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    """The heir's own record in the register."""
    removed_reason: Mapped[str] = mapped_column(String(200), default="")
    removed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict
