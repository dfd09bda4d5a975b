"""Reading the audit: the history of a record, the last changes, and whether the chain holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from json import loads
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.services.recording import link
from coopdesk.storage.base import Base
from coopdesk.storage.models import (
    Attachment,
    AuditEntry,
    AuditHead,
    Heir,
    MemberEvent,
    MemberMerge,
    MembershipApplication,
    MembershipCard,
    Ratification,
    Settlement,
    ShareCertificate,
    ShareTransaction,
    ShareTransfer,
)

_ENTRY: Final = Base.metadata.tables[AuditEntry.__tablename__]
_BLOCK: Final = 2000
_SETTINGS: Final = ("cooperative", "hijri_correction", "holiday", "setting")
"""Tables of what the settings page decides."""


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
    """What happened to a member: the person and all that hangs on one; newest first."""
    wanted = [_of("member", [str(member_id)])]
    for mapped, columns in _OF_MEMBER.items():
        query = select(mapped.id).where(or_(*(column == member_id for column in columns)))
        found = session.scalars(query).all()
        wanted.append(_of(str(mapped.__tablename__), [str(each) for each in found]))
    wanted += [
        _of("ratification", [str(each) for each in session.scalars(_ratified(member_id))]),
        _of("attachment", [str(each) for each in session.scalars(_attached(member_id))]),
    ]
    return _newest(session, or_(*wanted))


def history_of_settings(session: Session, *, limit: int = 300) -> list[HistoryRow]:
    """What was decided for the whole office: its data, rules, days off; newest first."""
    query = (
        select(*_ENTRY.c)
        .where(_ENTRY.c.table_name.in_(_SETTINGS))
        .order_by(_ENTRY.c.id.desc())
        .limit(limit)
    )
    return [_row(entry) for entry in session.execute(query).mappings()]


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


_OF_MEMBER: Final[Mapping[Any, tuple[Any, ...]]] = {
    MemberEvent: (MemberEvent.member_id,),
    MembershipApplication: (MembershipApplication.member_id,),
    ShareTransaction: (ShareTransaction.member_id,),
    ShareTransfer: (ShareTransfer.from_member_id, ShareTransfer.to_member_id),
    ShareCertificate: (ShareCertificate.member_id,),
    MembershipCard: (MembershipCard.member_id,),
    Settlement: (Settlement.member_id,),
    Heir: (Heir.member_id, Heir.heir_member_id),
    MemberMerge: (MemberMerge.kept_id, MemberMerge.gone_id),
}
"""What hangs on a member, by the columns that say so."""


def _ratified(member_id: int) -> Select[int]:
    """Ratifications of the member's steps."""
    return (
        select(Ratification.id)
        .join(MemberEvent, MemberEvent.id == Ratification.event_id)
        .where(MemberEvent.member_id == member_id)
    )


def _attached(member_id: int) -> Select[int]:
    """Files on the member, and on the applications by which the member came."""
    applied = select(MembershipApplication.id).where(MembershipApplication.member_id == member_id)
    own = and_(Attachment.owner_kind == "member", Attachment.owner_id == member_id)
    theirs = and_(
        Attachment.owner_kind == MembershipApplication.__tablename__,
        Attachment.owner_id.in_(applied),
    )
    return select(Attachment.id).where(or_(own, theirs))


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
