"""What every table shares: naming of constraints, column types, who and when."""

from datetime import UTC, datetime
from enum import Enum
from typing import Any, ClassVar, Final

from sqlalchemy import DateTime, Dialect, MetaData, String, TypeDecorator
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.orm import DeclarativeBase

# Named constraints, or Alembic cannot alter them later on SQLite.
NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC datetime, also on SQLite, which forgets time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Store UTC; a naive value is a bug."""
        if value is not None and value.tzinfo is None:
            msg = "naive datetime"
            raise ValueError(msg)
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Give back UTC whatever the database said."""
        return value.replace(tzinfo=value.tzinfo or UTC).astimezone(UTC) if value else None


def sort_key(length: int) -> String:
    """A folded text that sorts by code point, which is Arabic order, on every server."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


def _values(kind: type[Enum]) -> list[str]:
    return [str(member.value) for member in kind]


def folded_name(length: int) -> String:
    """Text in the order of its letters' codes: for folded Arabic, that of the alphabet."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


class Base(DeclarativeBase):
    """Parent of every mapped class."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime(),
        Enum: SqlEnum(Enum, native_enum=False, length=30, values_callable=_values),
    }
