"""Taking a whole import back, while nothing else refers to what it brought in."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, ScalarSelect, delete, exists, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.members import NUMBERS
from coopdesk.services.numbering import last_number, set_start
from coopdesk.services.progress import Progress
from coopdesk.services.recording import AUDITED, note
from coopdesk.storage.base import Base
from coopdesk.storage.models import (
    Attachment,
    AuditEntry,
    ImportBatch,
    Member,
    MemberEvent,
    ShareTransaction,
)

Kind = type[Member | MemberEvent | ShareTransaction]
_BLOCK: Final = 1000
_OF_AN_IMPORT: Final = frozenset(
    str(kind.__tablename__) for kind in (Member, MemberEvent, ShareTransaction)
)


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One import that was made."""

    id: int
    file_name: str
    at: datetime
    by: str
    accepted: int
    rejected: int
    skipped: int
    shares: int
    undone_at: datetime | None


def list_batches(session: Session) -> list[BatchRow]:
    """Every import, the last first."""
    row = ImportBatch
    query = select(
        row.id,
        row.file_name,
        row.at,
        row.by,
        row.accepted,
        row.rejected,
        row.skipped,
        row.shares,
        row.undone_at,
    ).order_by(row.id.desc())
    return [BatchRow(*found) for found in session.execute(query)]


def undo_import(session: Session, batch_id: int, *, progress: Progress | None = None) -> int:
    """Remove the members an import brought in, with their steps and shares; returns how many.

    Their numbers are free again when none was given since, for then nobody has been promised
    one: the next member gets the number that would have come without the import.

    Raises:
        GoneError: there is no such import, or it was undone before.
        RefusedError: something was written about one of its members since.
        CancelledError: stopped on the way.
    """
    progress = progress or Progress()
    batch = session.get(ImportBatch, batch_id)
    if batch is None or batch.undone_at is not None:
        raise GoneError
    if _is_referred_to(session, batch_id):
        raise RefusedError(Problem.IN_USE)
    batch.undone_at = acting(session).now
    session.flush()
    before = _counter_before(session, batch_id)
    # What takes back comes first, or a balance would pass below nothing on the way.
    _remove(session, ShareTransaction, batch_id, progress, ShareTransaction.shares < 0)
    _remove(session, ShareTransaction, batch_id, progress)
    _remove(session, MemberEvent, batch_id, progress)
    removed = _remove(session, Member, batch_id, progress)
    if before is not None:
        used = session.scalar(select(func.max(Member.number))) or 0
        set_start(session, NUMBERS, max(before, used), used=used)
    return removed


def _is_referred_to(session: Session, batch_id: int) -> bool:
    """Whether anything outside the batch speaks of its members, or one of them was edited."""
    ours = select(Member.id).where(Member.import_batch_id == batch_id).scalar_subquery()
    event, share, paper = MemberEvent, ShareTransaction, Attachment
    foreign_event = or_(event.import_batch_id.is_(None), event.import_batch_id != batch_id)
    foreign_share = or_(share.import_batch_id.is_(None), share.import_batch_id != batch_id)
    ways: tuple[ColumnElement[bool], ...] = (
        exists().where(Member.import_batch_id == batch_id, Member.version > 1),
        exists().where(event.member_id.in_(ours), foreign_event),
        exists().where(share.member_id.in_(ours), foreign_share),
        exists().where(share.counter_member_id.in_(ours), foreign_share),
        exists().where(paper.owner_kind == Member.__tablename__, paper.owner_id.in_(ours)),
        *_pointing_to(Member.__table__.c.id, ours),
        *_pointing_to(
            MemberEvent.__table__.c.id,
            select(MemberEvent.id).where(MemberEvent.import_batch_id == batch_id).scalar_subquery(),
        ),
    )
    return bool(session.scalar(select(or_(*ways))))


def _pointing_to(
    target: ColumnElement[int], ours: ScalarSelect[int]
) -> Iterator[ColumnElement[bool]]:
    """Whether a table that is no part of an import holds one of these ids, whichever it is."""
    for table in Base.metadata.sorted_tables:
        if table.name not in _OF_AN_IMPORT:
            for key in table.foreign_keys:
                if key.column is target:
                    yield exists().where(key.parent.in_(ours))


def _counter_before(session: Session, batch_id: int) -> int | None:
    """Where the counter stood before the import; None when numbers were given since."""
    brought = (
        select(AuditEntry.transaction_no)
        .where(
            AuditEntry.table_name == ImportBatch.__tablename__,
            AuditEntry.record_id == str(batch_id),
            AuditEntry.action == "insert",
        )
        .scalar_subquery()
    )
    entry = session.execute(
        select(AuditEntry.before, AuditEntry.after).where(
            AuditEntry.transaction_no == brought,
            AuditEntry.table_name == "counter",
            AuditEntry.record_id == NUMBERS,
        )
    ).first()
    if entry is None or json.loads(entry.after)["last"] != last_number(session, NUMBERS):
        return None
    return int(json.loads(entry.before)["last"])


def _remove(
    session: Session,
    kind: Kind,
    batch_id: int,
    progress: Progress,
    *only: ColumnElement[bool],
) -> int:
    """Delete rows of the batch, each told to the audit as it was."""
    which = (kind.import_batch_id == batch_id, *only)
    total = session.scalar(select(func.count()).select_from(kind).where(*which)) or 0
    for done, stored in enumerate(_stored(session, kind, which)):
        if done % _BLOCK == 0:
            progress.step(done, total)
        filled = {key: value for key, value in stored.items() if value not in (None, "")}
        filled.pop("version", None)
        table = kind.__tablename__
        note(session, action="delete", table=table, record_id=stored["id"], before=filled)
    session.execute(
        delete(kind).where(*which),
        execution_options={"synchronize_session": False, **AUDITED},
    )
    return total


def _stored(
    session: Session, kind: Kind, which: tuple[ColumnElement[bool], ...]
) -> Iterator[dict[str, Any]]:
    columns = kind.__table__.columns
    query = select(*columns).where(*which).order_by(kind.id)
    for row in session.execute(query, execution_options={"yield_per": _BLOCK}):
        yield dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for a row as a mapping
