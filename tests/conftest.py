"""One real database per test, SQLite and PostgreSQL alike; no mocks of our own code."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from coopdesk.services.office import Office, open_office
from tests.makers import NOW

os.environ["QT_QPA_PLATFORM"] = "offscreen"

SERVER = os.environ.get("COOPDESK_TEST_POSTGRES", "")
"""`postgresql://user@host:port/database` of a server the launcher started for the tests."""

_schemas = count(1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An empty office in a SQLite file."""
    opened = open_office(tmp_path / "office", who="أمين عام", desk="test", now=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param(
            "postgres",
            marks=pytest.mark.skipif(not SERVER, reason="no PostgreSQL server for the tests"),
        ),
    ]
)
def any_office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    """An empty office, once on each database."""
    url, schema = "", ""
    if request.param == "postgres":
        schema = f"t{os.getpid()}_{next(_schemas)}"
        url = f"{SERVER}?schema={schema}"
    opened = open_office(tmp_path / "office", url=url, who="أمين عام", desk="test", now=lambda: NOW)
    yield opened
    opened.close()
    if schema:
        engine = create_engine(SERVER.replace("postgresql:", "postgresql+psycopg:"))
        with engine.begin() as connection:
            connection.execute(text(f'DROP SCHEMA "{schema}" CASCADE'))
        engine.dispose()
