"""Bringing a database up to the schema of this program."""

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.schema import CreateSchema

from coopdesk.errors import OfficeError, Problem
from coopdesk.storage.engine import WRITES, open_engine, split_schema
from coopdesk.storage.failures import expected_errors
from coopdesk.storage.triggers import drop_triggers, install_triggers

if TYPE_CHECKING:  # Alembic costs a start 0.2 s and is needed at the first one only
    from alembic.config import Config


def alembic_config() -> "Config":
    """Alembic without an ini file: the program carries its own migrations."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "coopdesk.storage:migrations")
    config.set_main_option("path_separator", "os")
    return config


def knows(revision: str) -> bool:
    """Whether this program has the migration a database was brought to."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(alembic_config())
    return revision in {script.revision for script in scripts.walk_revisions()}


def upgrade(url: str, revision: str = "head") -> None:
    """Run every migration the database has not seen: all of them, or none.

    Desks that do it at once wait for each other. Foreign keys are off meanwhile: on SQLite a
    table is rebuilt by dropping it, and the drop would cascade.

    Raises:
        OfficeError: the server does not let us make the schema.
    """
    from alembic import command

    config = alembic_config()
    schema = split_schema(url)[1]
    engine = open_engine(url, foreign_keys=False)
    try:
        with (
            expected_errors(),
            engine.execution_options(**{WRITES: True}).begin() as connection,
        ):
            _stand_in_line(connection, schema)
            engine.dialect.default_schema_name = schema or None  # it may be new
            drop_triggers(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            if revision == "head":
                install_triggers(connection)
            _check(connection)
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", "") != "42501":
            raise
        raise OfficeError(Problem.SERVER_NO_RIGHTS, database=engine.url.database) from error
    finally:
        engine.dispose()


def compared(item: Any, *_about: object, dialect: str) -> bool:
    """Whether Alembic should compare an item: what only PostgreSQL has is no lack on SQLite."""
    return dialect == "postgresql" or not item.info.get("only_postgres", False)


def _stand_in_line(connection: Connection, schema: str) -> None:
    if schema:
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": schema})
        connection.execute(CreateSchema(schema, if_not_exists=True))


def _check(connection: Connection) -> None:
    """Nothing may be committed that is not whole."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        state = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if broken or state != "ok":
            msg = f"migration left a broken database: {state} {broken[:5]}"
            raise RuntimeError(msg)
