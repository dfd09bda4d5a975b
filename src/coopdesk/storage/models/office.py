"""The office itself: who it is and by which figures it works."""

from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.storage.base import Base


class Cooperative(Base):
    """The one cooperative this database belongs to (always row 1)."""

    __tablename__ = "cooperative"
    __table_args__ = (
        CheckConstraint("id = 1", name="only_one"),
        CheckConstraint("share_value >= 0", name="share_value_not_negative"),
        CheckConstraint("entry_fee >= 0", name="entry_fee_not_negative"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(80), default="متعددة الأغراض")
    district: Mapped[str] = mapped_column(String(80), default="")
    registration_no: Mapped[str] = mapped_column(String(60), default="")
    registration_date: Mapped[date | None]
    authority: Mapped[str] = mapped_column(String(120), default="")
    area_of_work: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(300), default="")
    phones: Mapped[str] = mapped_column(String(200), default="")
    """One canonical number per line."""
    header_line1: Mapped[str] = mapped_column(String(120), default="")
    header_line2: Mapped[str] = mapped_column(String(120), default="")
    header_line3: Mapped[str] = mapped_column(String(120), default="")
    logo_sha256: Mapped[str] = mapped_column(String(64), default="")
    """The cooperative's own picture among the stored files; never the State emblem."""
    share_value: Mapped[int] = mapped_column(BigInteger, default=0)
    """Whole rials; 0 until the office sets it (Law 39/1998 Art. 68)."""
    entry_fee: Mapped[int] = mapped_column(BigInteger, default=0)
    board_size: Mapped[int] = mapped_column(default=9)
    control_size: Mapped[int] = mapped_column(default=3)
    board_label: Mapped[str] = mapped_column(String(60), default="مجلس الإدارة")
    is_made_up: Mapped[bool] = mapped_column(default=False)
    """A made-up cooperative to try the program with."""
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads a plain dict


class Setting(Base):
    """One figure or choice of the office; absent means the law's or the program's default."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Holiday(Base):
    """A day off that comes back every year, by one of the two calendars."""

    __tablename__ = "holiday"
    __table_args__ = (
        CheckConstraint("month BETWEEN 1 AND 12", name="month"),
        CheckConstraint("day BETWEEN 1 AND 31", name="day"),
        CheckConstraint("days BETWEEN 1 AND 30", name="days"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    is_hijri: Mapped[bool]
    month: Mapped[int]
    day: Mapped[int]
    days: Mapped[int] = mapped_column(default=1)


class HijriCorrection(Base):
    """How many days the announced month differs from the Umm al-Qura calendar."""

    __tablename__ = "hijri_correction"
    __table_args__ = (
        CheckConstraint("days BETWEEN -2 AND 2", name="days"),
        CheckConstraint("month BETWEEN 1 AND 12", name="month"),
    )

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    month: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    days: Mapped[int]
