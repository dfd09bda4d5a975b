"""What hangs on a record, read from the tables themselves, and turned from one to another.

No list names the tables: a later one that refers to members is found by its foreign key. Whatever
the database itself refuses stays where it was, because it is frozen (a list of the entitled) or
because the other record is there already; the number of the merged record leads on from it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from sqlalchemy import Integer, Table, UniqueConstraint, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coopdesk.storage.base import Base
from coopdesk.storage.models import Attachment, Member, MemberMerge, MemberMergeLink

MEMBER: Final = Member.__tablename__
REPOSTED: Final = frozenset({"member_event", "share_transaction"})
"""Books whose lines are never rewritten: a line is reversed and written anew."""

_OF_MERGES: Final = frozenset({"member_merge", "member_merge_link", "not_the_same"})
"""They say what was said and done at their time; whoever reads them follows the merges."""
_OWNER: Final = "owner_id"


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that holds the id of a record of another table."""

    table: str
    column: str
    mapped: type[Any]


@dataclass(slots=True)
class Moved:
    """What a merge turned from the one record to the other."""

    links: list[tuple[str, int, str]] = field(default_factory=list)
    """Table, row, column."""
    altered: list[tuple[str, int, str, Any]] = field(default_factory=list)
    """Table, row, column, and what stood there: changed so that the row may move."""


@cache
def references(target: str = MEMBER) -> tuple[Reference, ...]:
    """Every column of the database that points to a table, in the order of their names."""
    found = [
        Reference(table.name, column.key, mapper.class_)
        for mapper in Base.registry.mappers
        if isinstance(table := mapper.local_table, Table) and table.name not in _OF_MERGES
        for column in table.columns
        if any(key.column.table.name == target for key in column.foreign_keys)
    ]
    return tuple(sorted(found, key=lambda each: (each.table, each.column)))


def move_links(session: Session, *, source: int, target: int) -> Moved:
    """Let everything that refers to one member refer to another, books apart."""
    moved = Moved()
    for link in references():
        if link.table not in REPOSTED:
            for row in _rows(session, link, source):
                _move(session, moved, link, row, target)
    for paper in _papers(session, source):
        if _put(session, paper, {_OWNER: target}):
            moved.links.append((Attachment.__tablename__, paper.id, _OWNER))
    return moved


def move_line_links(session: Session, table: str, copies: dict[int, int]) -> Moved:
    """Let what refers to lines of a book refer to their copies."""
    moved = Moved()
    for link in references(table):
        if link.table in REPOSTED:
            continue
        for old, new in copies.items():
            for row in _rows(session, link, old):
                _move(session, moved, link, row, new)
    return moved


def keep_links(session: Session, merge_id: int, moved: Moved) -> None:
    """Write down what moved."""
    session.add_all(
        MemberMergeLink(merge_id=merge_id, table_name=table, record_id=row, column_name=column)
        for table, row, column in moved.links
    )
    session.flush()


def kept_links(session: Session, merge_id: int) -> Iterator[tuple[str, Any, str]]:
    """What a merge moved, the last first: table, the row as it is now, column."""
    link = MemberMergeLink
    query = (
        select(link.table_name, link.record_id, link.column_name)
        .where(link.merge_id == merge_id)
        .order_by(link.id.desc())
    )
    for table, row, column in session.execute(query).all():
        yield table, session.get(mapped_class(table), row), column


@cache
def mapped_class(table: str) -> type[Any]:
    """The class of a table."""
    return next(
        mapper.class_
        for mapper in Base.registry.mappers
        if isinstance(mapper.local_table, Table) and mapper.local_table.name == table
    )


def target_table(table: str, column: str) -> str:
    """The table whose rows a column points to."""
    if (table, column) == (Attachment.__tablename__, _OWNER):
        return MEMBER
    keys = mapped_class(table).__table__.columns[column].foreign_keys
    return str(next(iter(keys)).column.table.name)


def referring_ids(session: Session, link: Reference, member_ids: tuple[int, ...]) -> list[str]:
    """The rows that refer to these members, as the audit names them.

    Without lines of merges that were undone: they take each other back.
    """
    keys = link.mapped.__table__.primary_key.columns
    query = select(*keys).where(getattr(link.mapped, link.column).in_(member_ids))
    if link.table in REPOSTED:
        undone = select(MemberMerge.id).where(MemberMerge.undone_at.is_not(None))
        by = link.mapped.merge_id
        query = query.where(by.is_(None) | by.not_in(undone))
    rows = session.execute(query)
    return ["/".join(str(part) for part in row) for row in rows]


def _move(session: Session, moved: Moved, link: Reference, row: Any, target: int) -> None:
    values: dict[str, Any] = {link.column: target}
    count = _own_count(link)
    if count and (last := _last(session, link, target, count)):
        values[count] = last + 1
    before = getattr(row, count) if count else None
    if not _put(session, row, values):
        return
    moved.links.append((link.table, row.id, link.column))
    if count and count in values:
        moved.altered.append((link.table, row.id, count, before))


def _put(session: Session, row: Any, values: dict[str, Any]) -> bool:
    """Change a row unless the database refuses it."""
    try:
        with session.begin_nested():
            for column, value in values.items():
                setattr(row, column, value)
            session.flush()
    except IntegrityError:
        return False
    return True


def _rows(session: Session, link: Reference, target: int) -> list[Any]:
    """Rows of one number each; where the reference is part of the key it cannot be turned."""
    table: Table = link.mapped.__table__
    keys = [column.key for column in table.primary_key.columns]
    if keys != ["id"]:
        return []
    order = [getattr(link.mapped, name) for name in (_own_count(link), "id") if name]
    column = getattr(link.mapped, link.column)
    return list(session.scalars(select(link.mapped).where(column == target).order_by(*order)))


@cache
def _own_count(link: Reference) -> str:
    """The column that numbers a member's rows (the cards), where a table has one."""
    for rule in link.mapped.__table__.constraints:
        if not isinstance(rule, UniqueConstraint):
            continue
        others = [column for column in rule.columns if column.key != link.column]
        if len(others) == len(rule.columns) - 1 == 1:
            (other,) = others
            if isinstance(other.type, Integer) and not other.foreign_keys:
                return str(other.key)
    return ""


def _last(session: Session, link: Reference, target: int, count: str) -> int:
    column = getattr(link.mapped, link.column)
    query = select(func.max(getattr(link.mapped, count))).where(column == target)
    return session.scalar(query) or 0


def _papers(session: Session, owner: int) -> list[Attachment]:
    row = Attachment
    query = select(row).where(row.owner_kind == MEMBER, row.owner_id == owner).order_by(row.id)
    return list(session.scalars(query))
