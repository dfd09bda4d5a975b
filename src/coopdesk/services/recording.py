"""The one listener that writes the audit: every change that goes through a writing session.

Changes are noted as they are flushed and written down as the last step before the commit: the
head row, which puts writers in line, is locked for as short a time as possible and always after
every other lock, so that desks cannot wait for each other in a circle.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from json import JSONEncoder
from typing import Any, Final, NamedTuple

from sqlalchemy import TextClause, bindparam, event, insert, select, update
from sqlalchemy.orm import (
    InstanceState,
    Mapper,
    ORMExecuteState,
    Session,
    SessionTransaction,
    UOWTransaction,
    sessionmaker,
)
from sqlalchemy.orm.attributes import instance_state

from coopdesk.services.acting import acting
from coopdesk.storage.base import Base
from coopdesk.storage.models import AuditEntry, AuditHead

UNAUDITED: Final = frozenset(
    {
        "audit_entry",
        "audit_head",
        "counter",
        "draft",
        "import_mapping",
        "minutes_version",
        "saved_filter",
    }
)
"""The program's own notes; everything else leaves a trace."""

AUDITED: Final = {"audited": True}
"""Execution options of a statement whose service has told every change through `note`."""

_PENDING: Final = "audit_pending"
_MARKS: Final = "audit_marks"
_ENTRY: Final = Base.metadata.tables[AuditEntry.__tablename__]
_HEAD: Final = Base.metadata.tables[AuditHead.__tablename__]


class UnauditedWriteError(RuntimeError):
    """A statement would change records behind the audit's back: a mistake in the program."""


class _Change(NamedTuple):
    action: str
    table: str
    record_id: str
    before: str
    after: str


class _Shape(NamedTuple):
    """What to write down of one mapped class."""

    table: str
    keys: tuple[str, ...]
    id_keys: tuple[str, ...]


def record_changes(sessions: sessionmaker[Session]) -> None:
    """Make every session of this factory write down what it changes."""
    event.listen(sessions, "before_flush", _note_changed)
    event.listen(sessions, "after_flush", _note_added)
    event.listen(sessions, "before_commit", _write_down)
    event.listen(sessions, "do_orm_execute", _refuse_bulk)
    event.listen(sessions, "after_transaction_create", _mark_savepoint)
    event.listen(sessions, "after_soft_rollback", _forget)


def note(
    session: Session,
    *,
    action: str,
    table: str,
    record_id: object,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Write down a change that no mapped object tells of (a bulk statement, a restored backup)."""
    told = _Change(action, table, str(record_id), _json(before or {}), _json(after or {}))
    session.info.setdefault(_PENDING, []).append(told)


def link(previous: str, entry: Mapping[Any, Any]) -> str:
    """The hash of an entry: over the hash before it and all it says."""
    content = _encode([str(entry[name]) for name in _LINKED] + [entry["at"].isoformat()])
    return sha256((previous + content).encode()).hexdigest()


_LINKED: Final = (
    "id",
    "who",
    "desk",
    "transaction_no",
    "use_case",
    "action",
    "table_name",
    "record_id",
    "before",
    "after",
)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


_encode = JSONEncoder(
    ensure_ascii=False, sort_keys=True, default=_plain, separators=(",", ":")
).encode


def plain_json(values: Mapping[str, Any]) -> str:
    """Values as the audit keeps them: days as ISO text, codes as they are stored."""
    return _encode(values)


def _json(values: Mapping[str, Any]) -> str:
    return plain_json(values) if values else ""


@cache
def _shape(mapper: Mapper[Any]) -> _Shape | None:
    table = mapper.local_table.description
    if table in UNAUDITED:
        return None
    keys = (mapper.get_property_by_column(c).key for c in mapper.columns)
    version = mapper.version_id_col
    hidden = mapper.get_property_by_column(version).key if version is not None else ""
    ids = tuple(mapper.get_property_by_column(c).key for c in mapper.primary_key)
    return _Shape(table, tuple(key for key in keys if key != hidden), ids)


def _record_id(shape: _Shape, values: Mapping[str, Any]) -> str:
    return "/".join([str(values[key]) for key in shape.id_keys])


def _filled(shape: _Shape, values: Mapping[str, Any]) -> str:
    """All that is not blank: a new or deleted record says nothing about empty columns."""
    return _json({k: v for k in shape.keys if (v := values.get(k)) is not None and v != ""})


def _note_added(session: Session, _context: UOWTransaction) -> None:
    pending = session.info.setdefault(_PENDING, [])
    for record in session.new:
        state = instance_state(record)
        shape = _shape(state.mapper)
        if shape:
            values = state.dict
            told = _Change(
                "insert", shape.table, _record_id(shape, values), "", _filled(shape, values)
            )
            pending.append(told)


def _note_changed(session: Session, _context: UOWTransaction, _instances: object) -> None:
    pending = session.info.setdefault(_PENDING, [])
    for record in session.dirty:
        state = instance_state(record)
        shape = _shape(state.mapper)
        told = _difference(session, state, shape) if shape else None
        if told:
            pending.append(told)
    for record in session.deleted:
        state = instance_state(record)
        shape = _shape(state.mapper)
        if shape:
            values = state.dict if state.dict.keys() >= {*shape.keys} else _stored(session, state)
            pending.append(
                _Change(
                    "delete", shape.table, _record_id(shape, values), _filled(shape, values), ""
                )
            )


def _difference(session: Session, state: InstanceState[Any], shape: _Shape) -> _Change | None:
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    stored: Mapping[str, Any] = {}
    for key in shape.keys:
        history = state.attrs[key].history
        if not history.added:
            continue
        if not history.deleted:  # set without having been read
            stored = stored or _stored(session, state)
        old = history.deleted[0] if history.deleted else stored[key]
        if old != history.added[0]:
            before[key], after[key] = old, history.added[0]
    if not after:
        return None
    identity = dict(zip(shape.id_keys, state.identity or (), strict=True))
    return _Change("update", shape.table, _record_id(shape, identity), _json(before), _json(after))


def _stored(session: Session, state: InstanceState[Any]) -> Mapping[str, Any]:
    """The record as the database still has it."""
    mapper = state.mapper
    query = select(*(c.label(mapper.get_property_by_column(c).key) for c in mapper.columns)).where(
        *(c == part for c, part in zip(mapper.primary_key, state.identity or (), strict=True))
    )
    return dict(session.connection().execute(query).mappings().one())


def _write_down(session: Session) -> None:
    if session.in_nested_transaction():
        return
    session.flush()
    pending: list[_Change] = session.info.pop(_PENDING, [])
    if not pending:
        return
    connection = session.connection()
    last_id, last_hash = connection.execute(
        update(_HEAD)
        .where(_HEAD.c.id == 1)
        .values(last_id=_HEAD.c.last_id + len(pending))
        .returning(_HEAD.c.last_id, _HEAD.c.last_hash)
    ).one()
    entries, last_hash = _chained(session, pending, last_id - len(pending) + 1, last_hash)
    connection.execute(insert(_ENTRY), entries)
    connection.execute(
        update(_HEAD).where(_HEAD.c.id == bindparam("head")).values(last_hash=bindparam("to")),
        {"head": 1, "to": last_hash},
    )


def _chained(
    session: Session, pending: list[_Change], first: int, last_hash: str
) -> tuple[list[dict[str, Any]], str]:
    by = acting(session)
    same = {
        "at": by.now,
        "who": by.who,
        "desk": by.desk,
        "use_case": by.use_case,
        "transaction_no": first,
    }
    entries: list[dict[str, Any]] = []
    for number, change in enumerate(pending, first):
        entry = {
            **same,
            "id": number,
            "action": change.action,
            "table_name": change.table,
            "record_id": change.record_id,
            "before": change.before,
            "after": change.after,
        }
        last_hash = entry["hash"] = link(last_hash, entry)
        entries.append(entry)
    return entries, last_hash


def _refuse_bulk(state: ORMExecuteState) -> None:
    statement: Any = state.statement
    if isinstance(statement, TextClause):
        words = statement.text.split(maxsplit=1)
        table = words[0] if words and words[0].upper() in {"INSERT", "UPDATE", "DELETE"} else ""
    elif state.is_insert or state.is_update or state.is_delete:
        table = statement.table.description
    else:
        return
    if table and table not in UNAUDITED and not state.execution_options.get("audited"):
        raise UnauditedWriteError(table)


def _mark_savepoint(session: Session, transaction: SessionTransaction) -> None:
    if transaction.nested:
        marks = session.info.setdefault(_MARKS, {})
        marks[id(transaction)] = len(session.info.get(_PENDING, ()))


def _forget(session: Session, transaction: SessionTransaction) -> None:
    """What a savepoint or the transaction took back did not happen."""
    mark = session.info.get(_MARKS, {}).pop(id(transaction), 0)
    if transaction.nested or transaction.parent is None:
        del session.info.get(_PENDING, [])[mark:]
