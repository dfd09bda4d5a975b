"""Looking at a PostgreSQL server before an office is trusted to it."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from coopdesk.errors import OfficeError, Problem
from coopdesk.storage.engine import PATIENCE, split_schema

_NO_PASSWORD = "28"  # noqa: S105  a class of SQLSTATE, not a secret
_NO_DATABASE = "3D000"


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
    words = str(cause).lower()
    asked = getattr(getattr(cause, "pgconn", None), "needs_password", False)
    if asked or "password" in words or "authentication" in words or _NO_PASSWORD in words:
        return Problem.SERVER_LOGIN_REFUSED
    if _NO_DATABASE in words or ("database" in words and "does not exist" in words):
        return Problem.SERVER_NO_DATABASE
    return Problem.SERVER_UNREACHABLE


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
