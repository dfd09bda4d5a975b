"""Making records what an entry of the audit says they were."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Date, String, select
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from coopdesk.errors import ConflictError, InvalidInputError
from coopdesk.services.acting import acting
from coopdesk.services.audit import HistoryRow
from coopdesk.services.members import correct_joining
from coopdesk.storage.base import Base, UtcDateTime
from coopdesk.storage.models import (
    Attachment,
    Cooperative,
    Heir,
    HijriCorrection,
    Holiday,
    Member,
    MembershipApplication,
    MembershipCard,
    Neighbourhood,
    NotTheSame,
    Setting,
)

_CLASSES: Final[Mapping[str, type[Base]]] = {
    str(mapped.__tablename__): mapped
    for mapped in (
        Attachment,
        Cooperative,
        Heir,
        HijriCorrection,
        Holiday,
        Member,
        MembershipApplication,
        MembershipCard,
        Neighbourhood,
        NotTheSame,
        Setting,
    )
}
_BLOCK: Final = 500


def take_back(session: Session, entries: Sequence[HistoryRow]) -> None:
    """Make the records of these changes what they were before, the last change first.

    Raises:
        ConflictError: a record is no longer what the change made of it.
    """
    read = _read_ahead(session, entries)
    for entry in reversed(entries):
        if entry.action == "insert":
            _remove(session, entry)
        elif entry.action == "delete":
            _bring_back(session, entry)
        else:
            _revert(session, entry)
    session.flush()
    del read


def _read_ahead(session: Session, entries: Sequence[HistoryRow]) -> list[Any]:
    """The records in a few questions: as long as they are held, the session need not ask."""
    by_table: dict[str, set[tuple[Any, ...]]] = {}
    for entry in entries:
        by_table.setdefault(entry.table, set()).add(_identity(entry))
    held: list[Any] = []
    for table, found in by_table.items():
        mapped: Any = _CLASSES[table]
        keys = mapped.__mapper__.primary_key
        if len(keys) == 1:
            ids = sorted(identity[0] for identity in found)
            for start in range(0, len(ids), _BLOCK):
                some = keys[0].in_(ids[start : start + _BLOCK])
                held += session.scalars(select(mapped).where(some))
    return held


def _revert(session: Session, entry: HistoryRow) -> None:
    record = _found(session, entry)
    if isinstance(record, MembershipApplication) and record.member_id is not None:
        raise ConflictError  # it made a member since
    before = {name: _value(record, name, old) for name, old, _new in entry.changes}
    for name, _old, new in entry.changes:
        if getattr(record, name) != _value(record, name, new):
            raise ConflictError
    if isinstance(record, Member) and "joined_on" in before:
        try:
            correct_joining(session, record, before.pop("joined_on"))
        except InvalidInputError as error:  # something happened to the member since
            raise ConflictError from error
        before.pop("status_on", None)
    for name, value in before.items():
        setattr(record, name, value)


def _remove(session: Session, entry: HistoryRow) -> None:
    record = _found(session, entry)
    if isinstance(record, Neighbourhood):
        return  # others may live there by now, and an empty one does no harm
    if isinstance(record, Attachment):
        record.removed_at = record.removed_at or acting(session).now
        return
    for name, _old, new in entry.changes:
        if getattr(record, name) != _value(record, name, new):
            raise ConflictError
    session.delete(record)


def _bring_back(session: Session, entry: HistoryRow) -> None:
    mapped = _CLASSES[entry.table]
    if session.get(mapped, _identity(entry)) is not None:
        raise ConflictError
    told = {name: old for name, old, _new in entry.changes}
    columns = {
        column.key: read_told(column.type, told.get(column.key, "" if _is_text(column) else None))
        for column in mapped.__table__.columns
    }
    session.add(mapped(**columns))
    session.flush()  # others may refer to it again


def _found(session: Session, entry: HistoryRow) -> Base:
    record = session.get(_CLASSES[entry.table], _identity(entry))
    if record is None:
        raise ConflictError
    return record


def _identity(entry: HistoryRow) -> tuple[Any, ...]:
    keys = _CLASSES[entry.table].__mapper__.primary_key
    parts = entry.record_id.split("/") if len(keys) > 1 else [entry.record_id]
    return tuple(
        part if isinstance(column.type, String) else int(part)
        for column, part in zip(keys, parts, strict=True)
    )


def _value(record: Base, name: str, told: Any) -> Any:
    return read_told(record.__table__.columns[name].type, told)


def _is_text(column: Any) -> bool:
    return isinstance(column.type, String) and not column.nullable


def read_told(kind: TypeEngine[Any], told: Any) -> Any:
    """A value as the record has it, from the plain one of the audit."""
    if told is None:
        return None
    if isinstance(kind, SqlEnum):
        return kind.enum_class(told) if kind.enum_class else told
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(told)
    return date.fromisoformat(told) if isinstance(kind, Date) else told
