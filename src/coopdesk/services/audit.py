"""Reading the audit: the history of a record, the last changes, and whether the chain holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from json import loads
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.services.recording import link
from coopdesk.storage.base import Base
from coopdesk.storage.models import (
    Attachment,
    AuditEntry,
    AuditHead,
    MemberEvent,
    ShareTransaction,
)

_ENTRY: Final = Base.metadata.tables[AuditEntry.__tablename__]
_BLOCK: Final = 2000


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One change of one record."""

    id: int
    transaction_no: int
    at: datetime
    who: str
    desk: str
    use_case: str
    action: str
    """`insert`, `update` or `delete`."""
    table: str
    record_id: str
    changes: tuple[tuple[str, Any, Any], ...]
    """Column, before, after; a column that was or became blank has None there.

    Dates are ISO text and choices their stored value, as they were written down.
    """


@dataclass(frozen=True, slots=True)
class TransactionRow:
    """What one use case changed."""

    no: int
    at: datetime
    who: str
    desk: str
    use_case: str
    entries: tuple[HistoryRow, ...]
    """In the order they happened."""


def history(session: Session, table: str, record_id: object) -> list[HistoryRow]:
    """What happened to one record, newest first."""
    return _newest(session, _of(table, [str(record_id)]))


def history_of_member(session: Session, member_id: int) -> list[HistoryRow]:
    """What happened to a member: the person, the events, the shares, the papers; newest first."""
    own: Mapping[str, Any] = {
        "member_event": select(MemberEvent.id).where(MemberEvent.member_id == member_id),
        "share_transaction": select(ShareTransaction.id).where(
            ShareTransaction.member_id == member_id
        ),
        "attachment": select(Attachment.id).where(
            Attachment.owner_kind == "member", Attachment.owner_id == member_id
        ),
    }
    wanted = [_of("member", [str(member_id)])]
    for table, query in own.items():
        wanted.append(_of(table, [str(found) for found in session.scalars(query)]))
    return _newest(session, or_(*wanted))


def recent(session: Session, *, limit: int = 100) -> list[HistoryRow]:
    """The last changes in the office, newest first."""
    query = select(*_ENTRY.c).order_by(_ENTRY.c.id.desc()).limit(limit)
    return [_row(entry) for entry in session.execute(query).mappings()]


def last_transaction(
    session: Session, *, who: str | None = None, desk: str | None = None
) -> TransactionRow | None:
    """What was changed last, by this person at this desk when they are given."""
    query = select(_ENTRY.c.transaction_no).order_by(_ENTRY.c.id.desc()).limit(1)
    if who is not None:
        query = query.where(_ENTRY.c.who == who)
    if desk is not None:
        query = query.where(_ENTRY.c.desk == desk)
    number = session.scalar(query)
    return transaction(session, number) if number is not None else None


def transaction(session: Session, number: int) -> TransactionRow | None:
    """All that was changed together."""
    query = select(*_ENTRY.c).where(_ENTRY.c.transaction_no == number).order_by(_ENTRY.c.id)
    entries = tuple(_row(entry) for entry in session.execute(query).mappings())
    if not entries:
        return None
    first = entries[0]
    return TransactionRow(number, first.at, first.who, first.desk, first.use_case, entries)


def verify_chain(session: Session) -> int | None:
    """The first entry that was changed, removed or added behind the program's back, if any.

    An entry missing at the end is found too: the head row knows where the chain ended.
    """
    head = session.execute(select(AuditHead.last_id, AuditHead.last_hash)).one_or_none()
    last_id, last_hash = 0, ""
    query = select(*_ENTRY.c).order_by(_ENTRY.c.id)
    with session.execute(query, execution_options={"yield_per": _BLOCK}) as entries:
        for entry in entries.mappings():
            if entry["id"] != last_id + 1 or entry["hash"] != link(last_hash, entry):
                return last_id + 1
            last_id, last_hash = entry["id"], entry["hash"]
    whole = head is not None and tuple(head) == (last_id, last_hash)
    return None if whole else last_id + 1


def count_entries(session: Session) -> int:
    """How many changes the audit holds."""
    return session.scalar(select(func.count()).select_from(_ENTRY)) or 0


def _of(table: str, record_ids: list[str]) -> ColumnElement[bool]:
    return and_(_ENTRY.c.table_name == table, _ENTRY.c.record_id.in_(record_ids))


def _newest(session: Session, wanted: ColumnElement[bool]) -> list[HistoryRow]:
    query = select(*_ENTRY.c).where(wanted).order_by(_ENTRY.c.id.desc())
    return [_row(entry) for entry in session.execute(query).mappings()]


def _row(entry: Mapping[Any, Any]) -> HistoryRow:
    before = loads(entry["before"]) if entry["before"] else {}
    after = loads(entry["after"]) if entry["after"] else {}
    names = sorted({*before, *after})
    return HistoryRow(
        entry["id"],
        entry["transaction_no"],
        entry["at"],
        entry["who"],
        entry["desk"],
        entry["use_case"],
        entry["action"],
        entry["table_name"],
        entry["record_id"],
        tuple((name, before.get(name), after.get(name)) for name in names),
    )
