"""The migrations and the models agree, and an upgrade happens whole or not at all."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.orm import Session

from coopdesk.errors import OfficeError, Problem
from coopdesk.services import opening
from coopdesk.services.archive import SUFFIX
from coopdesk.services.backup import read_backup
from coopdesk.services.office import Office, open_office
from coopdesk.services.opening import DATABASE_NAME
from coopdesk.storage import migrate
from coopdesk.storage.base import Base
from coopdesk.storage.engine import open_engine
from coopdesk.storage.lock import HeldFile
from coopdesk.storage.migrate import alembic_config, compared, upgrade
from coopdesk.storage.models import Member, Neighbourhood
from coopdesk.storage.schema import HEAD
from tests.makers import NOW, make_cooperative, make_member

NEXT = '''
"""A later schema: a parent table is rebuilt, which on SQLite drops it."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "HEAD_NOW"


def upgrade():
    how = "always" if op.get_context().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("neighbourhood", recreate=how) as batch:
        batch.add_column(sa.Column("aqil_since", sa.Integer(), nullable=True))
    with op.batch_alter_table("member", recreate=how) as batch:
        batch.add_column(sa.Column("nickname", sa.String(40), nullable=True))
    FAIL
'''


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with one migration more, in a folder of its own."""
    folder = tmp_path / "later"
    folder.mkdir()
    own = Path(migrate.__file__).parent / "migrations" / "versions"
    config = alembic_config()
    config.set_main_option("version_locations", f"{own}:{folder}")
    monkeypatch.setattr(migrate, "alembic_config", lambda: config)
    monkeypatch.setattr(opening, "HEAD", "9999")
    return folder / "9999_later.py"


def write_later(path: Path, *, fails: bool = False) -> None:
    fail = "raise ZeroDivisionError" if fails else "pass"
    path.write_text(NEXT.replace("HEAD_NOW", HEAD).replace("FAIL", fail), encoding="utf-8")


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(
        connection,
        opts={
            "compare_type": True,
            "include_object": partial(compared, dialect=connection.dialect.name),
        },
    )
    return list(compare_metadata(context, Base.metadata))


def triggers(session: Session) -> set[str]:
    if session.get_bind().dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    else:
        query = (
            "SELECT tgname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid"
            " WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace"
        )
    return set(session.scalars(text(query)))


def fill(office: Office) -> None:
    office.write(make_cooperative)

    def people(session: Session) -> None:
        place = Neighbourhood(name="مسيك", name_key="مسيك")
        session.add(place)
        session.flush()
        for _ in range(3):
            make_member(session, neighbourhood_id=place.id, shares=2)

    office.write(people)


def test_the_newest_schema_is_the_one_the_program_names() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_heads() == [HEAD]


def test_head_is_what_the_models_say(any_office: Office) -> None:
    engine = open_engine(any_office.url)
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


def test_names_sort_by_letter_codes_on_both(any_office: Office) -> None:
    def ordered(session: Session) -> list[str]:
        return list(session.scalars(select(Member.full_name).order_by(Member.name_key)))

    for name in ("يحيى", "Ali", "أحمد", "ب", "zaid"):
        any_office.write(make_member, name)
    assert any_office.read(ordered) == ["Ali", "zaid", "أحمد", "ب", "يحيى"]


def test_a_migration_keeps_the_rows_of_tables_that_refer_to_a_rebuilt_one(
    any_office: Office, later: Path
) -> None:
    fill(any_office)
    before = any_office.read(triggers)
    assert "share_transaction_adds" in before
    write_later(later)

    upgraded = open_office(any_office.data, url=server_url(any_office), now=lambda: NOW)

    def rows(session: Session) -> list[tuple[int, int | None]]:
        query = select(Member.shares, Member.neighbourhood_id).order_by(Member.id)
        return [(shares, place) for shares, place in session.execute(query)]

    assert upgraded.read(rows) == [(2, 1)] * 3
    assert upgraded.read(triggers) == before
    upgraded.write(make_member, shares=5)
    assert upgraded.read(rows)[-1] == (5, None)
    upgraded.close()


def test_before_an_upgrade_a_verified_backup_is_made(any_office: Office, later: Path) -> None:
    fill(any_office)
    write_later(later)
    open_office(any_office.data, url=server_url(any_office), now=lambda: NOW).close()

    [path] = any_office.backups.glob(f"before-9999-*{SUFFIX}")
    content = read_backup(path)
    assert (content.revision, content.members, content.shares) == (HEAD, 3, 6)


def test_a_failed_upgrade_leaves_the_office_as_it_was(any_office: Office, later: Path) -> None:
    fill(any_office)
    write_later(later, fails=True)
    with pytest.raises(ZeroDivisionError):
        open_office(any_office.data, url=server_url(any_office), now=lambda: NOW)

    engine = open_engine(any_office.url)
    with engine.connect() as connection:
        assert differences(connection) == []
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
    engine.dispose()
    any_office.write(make_member, shares=5)
    assert "audit_entry_stays" in any_office.read(triggers)


def test_a_failed_first_migration_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = command.upgrade

    def run_then_fail(*args: object) -> None:
        run(*args)  # type: ignore[arg-type] # handed on as it came
        raise ZeroDivisionError

    monkeypatch.setattr(command, "upgrade", run_then_fail)
    url = f"sqlite:///{tmp_path / 'new.db'}"
    with pytest.raises(ZeroDivisionError):
        upgrade(url)
    engine = open_engine(url)
    assert inspect(engine).get_table_names() == []
    engine.dispose()


def test_an_office_newer_than_the_program_is_left_alone(office: Office) -> None:
    office.close()
    with closing(sqlite3.connect(office.data / DATABASE_NAME)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    before = (office.data / DATABASE_NAME).read_bytes()

    with pytest.raises(OfficeError) as refusal:
        open_office(office.data)
    assert refusal.value.problem is Problem.DATABASE_NEWER
    assert (office.data / DATABASE_NAME).read_bytes() == before
    assert not office.backups.exists()


def test_an_upgrade_waits_until_no_window_is_open(office: Office, later: Path) -> None:
    office.close()
    window = open_office_before(office.data)
    write_later(later)
    with pytest.raises(OfficeError) as refusal:
        open_office(office.data)
    assert refusal.value.problem is Problem.ALREADY_OPEN
    window.release()
    open_office(office.data, now=lambda: NOW).close()


def open_office_before(data: Path) -> HeldFile:
    """What a window of the former program holds."""
    return opening.hold_alone(data)


def server_url(office: Office) -> str:
    return office.url if office.url.startswith("postgresql") else ""
