"""Papers of shares: transfers, certificates and cards."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.domain.shares import CardState, CertificateState, TransferKind
from coopdesk.storage.base import Base


class ShareTransfer(Base):
    """Shares that go from one member to another: two lines of the ledger and one paper."""

    __tablename__ = "share_transfer"
    __table_args__ = (
        UniqueConstraint("year", "no", name="uq_share_transfer_year_no"),
        CheckConstraint("shares > 0", name="shares_positive"),
        CheckConstraint("from_member_id <> to_member_id", name="not_to_oneself"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int]
    year: Mapped[int]
    kind: Mapped[TransferKind] = mapped_column(default=TransferKind.TRANSFER)
    on_date: Mapped[date]
    from_member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    to_member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    shares: Mapped[int]
    amount: Mapped[int] = mapped_column(BigInteger)
    """Whole rials paid in for these shares, which go with them."""
    reason: Mapped[str] = mapped_column(Text, default="")
    decision_ref: Mapped[str] = mapped_column(String(120), default="")
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class ShareCertificate(Base):
    """A numbered paper that says how many shares a member holds."""

    __tablename__ = "share_certificate"
    __table_args__ = (
        UniqueConstraint("year", "no", name="uq_share_certificate_year_no"),
        CheckConstraint("shares > 0", name="shares_positive"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int]
    year: Mapped[int]
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    shares: Mapped[int]
    unit_value: Mapped[int] = mapped_column(BigInteger)
    """Whole rials of one share on the day of issue."""
    amount: Mapped[int] = mapped_column(BigInteger)
    issued_on: Mapped[date]
    issued_hijri: Mapped[str] = mapped_column(String(20), default="")
    """The Hijri date as printed; frozen."""
    holder_name: Mapped[str] = mapped_column(String(200))
    """As printed; frozen."""
    state: Mapped[CertificateState] = mapped_column(default=CertificateState.VALID)
    state_on: Mapped[date]
    state_reason: Mapped[str] = mapped_column(Text, default="")
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("share_certificate.id"), unique=True)
    print_count: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class MembershipCard(Base):
    """A card of a member: number of the member and of the issue."""

    __tablename__ = "membership_card"
    __table_args__ = (
        UniqueConstraint("member_id", "issue", name="uq_membership_card_member_id_issue"),
        CheckConstraint("issue > 0", name="issue_positive"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    issue: Mapped[int]
    """1 for the first card, and so on; gapless per member."""
    issued_on: Mapped[date]
    valid_until: Mapped[date | None]
    state: Mapped[CardState] = mapped_column(default=CardState.VALID)
    state_on: Mapped[date]
    state_reason: Mapped[str] = mapped_column(Text, default="")
    print_count: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(80), default="")
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict
