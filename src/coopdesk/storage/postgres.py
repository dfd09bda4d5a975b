"""Looking at a PostgreSQL server before an office is trusted to it."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from coopdesk.errors import OfficeError, Problem
from coopdesk.storage.engine import PATIENCE, split_schema

_FATAL = "fatal:"
"""What a server says itself comes after this; before it stand addresses and port numbers."""
_LOGIN_WORDS = ("password", "authentication", "pg_hba.conf", "not permitted to log in")


def look(url: str) -> str:
    """The schema revision of the office named in the URL; empty when nothing is there yet.

    Raises:
        OfficeError: the server cannot be reached, refuses us, cannot index Arabic, or keeps
            something else under that name.
    """
    with _connected(url) as connection:
        _make_trigrams(connection)
        if not _indexes_arabic(connection):
            database = connection.engine.url.database
            raise OfficeError(Problem.SERVER_CANNOT_INDEX_ARABIC, database=database)
        return _revision(connection, split_schema(url)[1])


@contextmanager
def _connected(url: str) -> Generator[Connection, None, None]:
    bare, _schema = split_schema(url)
    engine = create_engine(
        bare, poolclass=NullPool, connect_args=PATIENCE, isolation_level="AUTOCOMMIT"
    )
    facts = {"server": f"{bare.host}:{bare.port or 5432}", "database": bare.database}
    try:
        connection = engine.connect()
    except OperationalError as error:
        raise OfficeError(_refusal(error), user=bare.username, **facts) from error
    with connection:
        yield connection


def _refusal(error: OperationalError) -> Problem:
    """Why a server let nobody in. Before the login it says so in words only."""
    cause = error.orig
    said = str(cause).lower().partition(_FATAL)[2]
    asked = getattr(getattr(cause, "pgconn", None), "needs_password", False)
    is_missing = "does not exist" in said
    if asked or any(words in said for words in _LOGIN_WORDS):
        return Problem.SERVER_LOGIN_REFUSED
    if is_missing and "role" in said:
        return Problem.SERVER_LOGIN_REFUSED
    return Problem.SERVER_NO_DATABASE if is_missing else Problem.SERVER_UNREACHABLE


def _make_trigrams(connection: Connection) -> None:
    """Install the extension where the server lets us; `_indexes_arabic` judges the result."""
    try:
        connection.execute(text("CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public"))
    except DBAPIError:
        connection.rollback()


def _indexes_arabic(connection: Connection) -> bool:
    """With the locale "C" the server sees no letters in Arabic text and finds no name."""
    try:
        return bool(connection.scalar(text("SELECT show_trgm('محمد') <> '{}'")))
    except DBAPIError:
        connection.rollback()
        return False


def _revision(connection: Connection, schema: str) -> str:
    query = text("SELECT tablename FROM pg_tables WHERE schemaname = :schema")
    tables = set(connection.scalars(query, {"schema": schema}))
    if not tables:
        return ""
    if "alembic_version" not in tables:
        raise OfficeError(Problem.NOT_A_DATABASE, file=schema)
    found = connection.scalar(text(f'SELECT version_num FROM "{schema}".alembic_version'))  # noqa: S608 - split_schema took only an identifier
    return str(found or "")
