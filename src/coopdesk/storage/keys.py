"""Ids given before the rows are written, so that many rows go in by one statement."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.storage.base import Base


def reserve_ids(session: Session, mapped: type[Base], count: int) -> list[int]:
    """Take `count` ids of a table for new records of this transaction.

    Rows added with their ids need no answer from the database each: an import is many times
    faster on PostgreSQL. On SQLite the write lock keeps the ids free until the commit.
    """
    key = mapped.__mapper__.primary_key[0]
    if session.get_bind().dialect.name == "sqlite":
        highest = session.scalar(select(func.max(key))) or 0
        return list(range(highest + 1, highest + count + 1))
    sequence = func.pg_get_serial_sequence(mapped.__tablename__, key.name)
    one_each = func.generate_series(1, count).table_valued("n")
    return list(session.scalars(select(func.nextval(sequence)).select_from(one_each)))
