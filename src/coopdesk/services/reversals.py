"""Which lines and steps count: those that neither take another back nor were taken back."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, inspect
from sqlalchemy.orm import aliased


def reverses_nothing(record: Any) -> ColumnElement[bool]:
    """Lines or steps that take no other back.

    Said so that no index is used for it: to SQLite an index over a unique column is the best way
    to its empty values too, and it would walk the whole table for each member.
    """
    return func.coalesce(record.reverses_id, 0) == 0


def stands(record: Any) -> ColumnElement[bool]:
    """Those that count, of `MemberEvent`, `ShareTransaction` or an alias of one."""
    later = aliased(inspect(record).mapper)
    return and_(reverses_nothing(record), ~exists().where(later.reverses_id == record.id))
