"""Opening the database: SQLite in a file, or a schema of a PostgreSQL server."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from coopdesk.errors import OfficeError, Problem

_CHANGED: Final = "changed_tables"
WRITES: Final = "coopdesk_writes"
"""Execution option of a connection that takes SQLite's write lock as it begins."""
BUSY_MS: Final = 15_000
"""SQLite's wait for the lock is unfair; 20 writers need more than its usual 5 s."""
_CACHE_KIB: Final = 16_000
"""Ten thousand members stay in memory while a name is typed; its usual 2 MB hold four."""
PATIENCE: Final[dict[str, Any]] = {
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "application_name": "coopdesk",
}
"""How psycopg notices that a server is gone, instead of waiting for hours."""


def split_schema(url: str) -> tuple[URL, str]:
    """Take the office's schema out of a PostgreSQL URL (`…/database?schema=name`).

    Raises:
        OfficeError: it is not such an address, or the schema of the office is missing.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise OfficeError(Problem.BAD_ADDRESS) from error
    if parsed.drivername == "sqlite":
        return parsed, ""
    if parsed.drivername not in {"postgresql", "postgresql+psycopg"}:
        raise OfficeError(Problem.BAD_ADDRESS)
    schema = parsed.query.get("schema", "")
    if not isinstance(schema, str) or not schema.isidentifier():
        raise OfficeError(Problem.SCHEMA_MISSING)
    bare = parsed.difference_update_query(["schema"])
    return bare.set(drivername="postgresql+psycopg"), schema


def open_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """Create an engine with the settings every session relies on.

    Args:
        url: where the database is.
        foreign_keys: only a migration switches them off; it rebuilds tables on SQLite.
    """
    bare, schema = split_schema(url)
    if not schema:
        engine = create_engine(bare, max_overflow=30)
        event.listen(engine, "connect", _prepare_sqlite(foreign_keys=foreign_keys))
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    settings = f'-c search_path="{schema}",public -c lock_timeout=30s'
    return create_engine(
        bare,
        pool_pre_ping=True,
        max_overflow=30,
        connect_args=PATIENCE | {"options": settings},
    )


def make_sessions(engine: Engine, *, writes: bool) -> sessionmaker[Session]:
    """Make the factory of sessions; writing ones remember which tables they wrote.

    Writing sessions take SQLite's write lock at once: a transaction that reads first and
    writes later is refused when somebody else wrote in between.
    """
    bound = engine.execution_options(**{WRITES: True}) if writes else engine
    sessions = sessionmaker(bound, expire_on_commit=False, autoflush=writes)
    if writes:
        event.listen(sessions, "after_flush", _note_flush)
        event.listen(sessions, "do_orm_execute", _note_bulk)
    return sessions


def take_changes(session: Session) -> frozenset[str]:
    """Names of the tables the session wrote since last asked."""
    return frozenset(session.info.pop(_CHANGED, ()))


def own_statements(session: Session) -> Any:
    """SQLAlchemy's module for what only this database can say (INSERT … ON CONFLICT)."""
    return import_module(f"sqlalchemy.dialects.{session.get_bind().dialect.name}")


def note_changed(session: Session, table: str) -> None:
    """Note a table that a plain statement wrote."""
    session.info.setdefault(_CHANGED, set()).add(table)


def _prepare_sqlite(
    *, foreign_keys: bool
) -> Callable[[DBAPIConnection, ConnectionPoolEntry], None]:
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, so that DDL rolls back too
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        cursor.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        cursor.execute("PRAGMA case_sensitive_like=ON")  # LIKE may use an index; keys are folded
        cursor.close()

    return prepare


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _note_flush(session: Session, _context: UOWTransaction) -> None:
    touched = {str(o.__tablename__) for o in (*session.new, *session.dirty, *session.deleted)}
    session.info.setdefault(_CHANGED, set()).update(touched)


def _note_bulk(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        statement: Any = state.statement
        state.session.info.setdefault(_CHANGED, set()).add(str(statement.table.description))
