"""Bringing a database up to the schema of this program."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection, inspect
from sqlalchemy.schema import CreateSchema

from coopdesk.errors import OfficeError, Problem
from coopdesk.storage.engine import open_engine, split_schema
from coopdesk.storage.triggers import drop_triggers, install_triggers


def alembic_config() -> Config:
    """Alembic without an ini file: the program carries its own migrations."""
    config = Config()
    config.set_main_option("script_location", "coopdesk.storage:migrations")
    config.set_main_option("path_separator", "os")
    return config


def head_revision() -> str:
    """The newest schema this program knows."""
    return ScriptDirectory.from_config(alembic_config()).get_current_head() or ""


def revision_of(url: str) -> str:
    """The schema a database has; empty when it has none yet."""
    engine = open_engine(url)
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return ""
            found = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
            return str(found.scalar() or "")
    finally:
        engine.dispose()


def upgrade(url: str) -> None:
    """Run every migration the database has not seen: all of them, or none.

    Raises:
        OfficeError: the database is newer than the program.
    """
    config = alembic_config()
    engine = open_engine(url, foreign_keys=False)
    try:
        with engine.begin() as connection:
            _make_schema(connection, split_schema(url)[1])
            drop_triggers(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            install_triggers(connection)
            _check_references(connection)
    except CommandError as error:
        raise OfficeError(Problem.DATABASE_NEWER) from error
    finally:
        engine.dispose()


def _make_schema(connection: Connection, schema: str) -> None:
    if schema:
        connection.execute(CreateSchema(schema, if_not_exists=True))


def _check_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            msg = f"migration left dangling references: {broken[:5]}"
            raise RuntimeError(msg)
