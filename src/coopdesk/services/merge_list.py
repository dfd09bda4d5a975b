"""The merges that were made, and whether one can still be taken back."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.errors import Problem, RefusedError
from coopdesk.services.merge_links import references, referring_ids
from coopdesk.storage.models import (
    AuditEntry,
    Member,
    MemberEvent,
    MemberMerge,
    MemberMergeLink,
    ShareTransaction,
)

_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One merge of two records."""

    id: int
    kept_id: int
    kept_number: int
    kept_name: str
    gone_id: int
    gone_number: int
    gone_name: str
    """As it still stands on the record that went."""
    reason: str
    at: datetime
    by: str
    undone_at: datetime | None
    undone_by: str
    moved: tuple[tuple[str, int], ...]
    """Table → rows that went from the one record to the other."""
    blocked_by: tuple[str, ...]
    """Tables in which something was written about either since, so that it cannot be undone."""
    is_followed: bool
    """A later merge stands on it and is undone first."""


def list_merges(session: Session) -> list[MergeRow]:
    """Every merge, the last first."""
    found = session.execute(_query()).all()
    standing = [(row[0], {row[1], row[4]}) for row in found if row[10] is None]
    rows: list[MergeRow] = []
    for row in found:
        merge_id, both = row[0], {row[1], row[4]}
        stands = row[10] is None
        later = any(other > merge_id and both & members for other, members in standing)
        blocked = tuple(written_since(session, merge_id, (row[1], row[4]))) if stands else ()
        moved = tuple(sorted(_moved(session, merge_id, gone_id=row[4]).items()))
        rows.append(MergeRow(*(*row, moved, blocked, stands and later)))
    return rows


def written_since(session: Session, merge_id: int, both: tuple[int, int]) -> list[str]:
    """Tables in which rows about one of two members were added after their merge."""
    made = session.scalar(
        select(AuditEntry.transaction_no).where(
            AuditEntry.table_name == MemberMerge.__tablename__,
            AuditEntry.record_id == str(merge_id),
            AuditEntry.action == "insert",
        )
    )
    if made is None:
        return []  # the merge belongs to the transaction that still runs: nothing came after it
    found: dict[str, None] = {}
    for link in references():
        ids = referring_ids(session, link, both)
        for start in range(0, len(ids), _BLOCK):
            query = select(func.count()).where(
                AuditEntry.table_name == link.table,
                AuditEntry.record_id.in_(ids[start : start + _BLOCK]),
                AuditEntry.action == "insert",
                AuditEntry.transaction_no > made,
            )
            if session.scalar(query):
                found[link.table] = None
    return list(found)


def refuse_written_since(session: Session, merge: MemberMerge) -> None:
    """Refuse to part two records when nobody can tell to which of them something new belongs.

    Raises:
        RefusedError: something was written about one of them after the merge.
    """
    if written_since(session, merge.id, (merge.kept_id, merge.gone_id)):
        raise RefusedError(Problem.WRITTEN_SINCE)


def _query() -> Select[*tuple[Any, ...]]:
    row, kept, gone = MemberMerge, aliased(Member), aliased(Member)
    return (
        select(
            row.id,
            row.kept_id,
            kept.number,
            kept.full_name,
            row.gone_id,
            gone.number,
            gone.full_name,
            row.reason,
            row.at,
            row.by,
            row.undone_at,
            row.undone_by,
        )
        .join(kept, kept.id == row.kept_id)
        .join(gone, gone.id == row.gone_id)
        .order_by(row.id.desc())
    )


def _moved(session: Session, merge_id: int, *, gone_id: int) -> Counter[str]:
    """Rows by table: those that were turned, and the lines of the books that were written anew."""
    link = MemberMergeLink
    query = (
        select(link.table_name, func.count(link.record_id.distinct()))
        .where(link.merge_id == merge_id)
        .group_by(link.table_name)
    )
    counts = Counter({table: count for table, count in session.execute(query)})  # noqa: C416 - rows
    books: tuple[type[MemberEvent | ShareTransaction], ...] = (MemberEvent, ShareTransaction)
    for book in books:
        taken = aliased(book)
        lines = (
            select(func.count())
            .select_from(book)
            .join(taken, taken.id == book.reverses_id)
            .where(
                book.merge_id == merge_id,
                book.member_id == gone_id,
                or_(taken.merge_id.is_(None), taken.merge_id != merge_id),
            )
        )
        counts[book.__tablename__] = session.scalar(lines) or 0
    return +counts
