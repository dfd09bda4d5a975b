"""A whole database as one SQLite file, out of either database and back into either.

A backup made on a server can thus be restored on a single computer, and the other way round.
"""

import sqlite3
from collections.abc import Generator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Final

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    MetaData,
    TableClause,
    column,
    delete,
    func,
    insert,
    select,
    table,
    text,
)

from coopdesk.storage import sqlite_file
from coopdesk.storage.engine import open_engine, split_schema
from coopdesk.storage.failures import expected_errors
from coopdesk.storage.migrate import upgrade
from coopdesk.storage.postgres import look
from coopdesk.storage.schema import HEAD
from coopdesk.storage.triggers import drop_triggers, install_triggers

_BLOCK: Final = 1000


def copy_out(url: str, copy: Path) -> None:
    """Write the database at `url`, as it is at one moment, to a new file."""
    bare, schema = split_schema(url)
    if not schema:
        sqlite_file.copy_out(Path(bare.database or ""), copy)
        return
    revision = look(url)
    upgrade(file_url(copy), revision)
    with expected_errors(), _engine(url) as server, _engine(file_url(copy)) as file:
        snapshot = server.execution_options(isolation_level="REPEATABLE READ")
        with snapshot.connect() as source, file.begin() as target:
            drop_triggers(target)  # they would add up the ledger a second time
            for records in _tables(target):
                _fill_file(source, target, records)
            if revision == HEAD:
                install_triggers(target)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")


def copy_in(copy: Path, url: str) -> None:
    """Replace everything at `url` by what a file of today's schema holds, or change nothing."""
    bare, schema = split_schema(url)
    if not schema:
        sqlite_file.copy_in(copy, Path(bare.database or ""))
        return
    with (
        expected_errors(),
        _engine(url) as server,
        _engine(file_url(copy)) as file,
        file.connect() as source,
        server.begin() as target,
    ):
        tables = _tables(source)
        drop_triggers(target)
        target.exec_driver_sql("SET LOCAL TimeZone TO 'UTC'")
        names = [target.dialect.identifier_preparer.quote(records.name) for records in tables]
        target.exec_driver_sql("TRUNCATE " + ", ".join(names))
        for records in tables:
            _fill_server(source, target, records)
        install_triggers(target)


def size_of(url: str) -> int:
    """Bytes the database takes, more or less."""
    bare, schema = split_schema(url)
    if not schema:
        file = Path(bare.database or "")
        return sum(p.stat().st_size for p in (file, Path(f"{file}-wal")) if p.exists())
    query = text(
        "SELECT coalesce(sum(pg_total_relation_size(oid)), 0) FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace = to_regnamespace(:schema)"
    )
    with expected_errors(), _engine(url) as server, server.connect() as connection:
        return int(connection.scalar(query, {"schema": f'"{schema}"'}) or 0)


def file_url(path: Path) -> str:
    """The address of a SQLite file."""
    return URL.create("sqlite", database=str(path)).render_as_string(hide_password=False)


@contextmanager
def _engine(url: str) -> Generator[Engine, None, None]:
    engine = open_engine(url, foreign_keys=False)
    try:
        yield engine
    finally:
        engine.dispose()


def _tables(file: Connection) -> list[TableClause]:
    """The tables, those referred to before those that refer, with columns that convert nothing."""
    known = MetaData()
    known.reflect(file)
    return [
        table(found.name, *(column(c.name) for c in found.columns))
        for found in known.sorted_tables
        if found.name != "alembic_version"
    ]


def _as_stored(row: Mapping[Any, Any]) -> dict[str, Any]:
    """A row with its values as SQLAlchemy keeps them in SQLite."""
    return {str(name): _plain(value) for name, value in row.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    if isinstance(value, time):
        return value.strftime("%H:%M:%S.%f")
    return value.isoformat() if isinstance(value, date) else value


def _fill_file(source: Connection, target: Connection, records: TableClause) -> None:
    target.execute(delete(records))
    found = source.execution_options(yield_per=_BLOCK).execute(select(records)).mappings()
    for block in found.partitions():
        target.execute(insert(records), [_as_stored(row) for row in block])


def _fill_server(source: Connection, target: Connection, records: TableClause) -> None:
    quote = target.dialect.identifier_preparer.quote
    columns = ", ".join(quote(column.name) for column in records.columns)
    cursor: Any = target.connection.cursor()
    with cursor.copy(f"COPY {quote(records.name)} ({columns}) FROM STDIN") as copy:
        for row in source.execution_options(yield_per=_BLOCK).execute(select(records)):
            copy.write_row(row)
    _go_on_counting(target, records)


def _go_on_counting(target: Connection, records: TableClause) -> None:
    """Let the ids of new records come after those that were put in."""
    if "id" not in records.c:
        return
    sequence = target.scalar(select(func.pg_get_serial_sequence(records.name, "id")))
    highest = target.scalar(select(func.max(records.c.id)))
    if sequence and highest:
        target.execute(select(func.setval(sequence, highest)))
    elif sequence:
        target.execute(select(func.setval(sequence, 1, False)))  # noqa: FBT003 - SQL's own
