"""An office on a server: what is refused before it opens, and what is outlived afterwards."""

import os
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import Session

from coopdesk.errors import OfficeError, Problem, UnavailableError
from coopdesk.services import audit
from coopdesk.services.numbering import next_number
from coopdesk.services.office import open_office
from coopdesk.storage.models import Member
from tests.makers import NOW, make_member

SERVER = os.environ.get("COOPDESK_TEST_POSTGRES", "")
needs_server = pytest.mark.skipif(not SERVER, reason="no PostgreSQL server for the tests")
_databases = count(1)


def refusal_of(data: Path, *, url: str, create: bool = True) -> OfficeError:
    with pytest.raises(OfficeError) as refusal:
        open_office(data, url=url, create=create)
    return refusal.value


@pytest.fixture
def schema_url() -> Iterator[str]:
    schema = f"o{os.getpid()}_{next(_databases)}"
    yield f"{SERVER}?schema={schema}"
    engine = create_engine(SERVER.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE'))
    engine.dispose()


@needs_server
def test_a_transaction_the_server_gave_up_is_done_again(tmp_path: Path, schema_url: str) -> None:
    office = open_office(tmp_path, url=schema_url, now=lambda: NOW)
    for scope in ("a", "b"):
        office.write(next_number, scope)
    both_hold_one = threading.Barrier(2, timeout=20)
    turns: list[str] = []

    def cross(session: Session, first: str, second: str) -> None:
        turns.append(first)
        next_number(session, first)
        if turns.count(first) == 1:
            both_hold_one.wait()
        next_number(session, second)

    with ThreadPoolExecutor(2) as pool:
        crossings = [pool.submit(office.write, cross, *pair) for pair in ("ab", "ba")]
        for crossing in crossings:
            crossing.result()

    assert len(turns) >= 3  # one of the two was a victim and came again
    assert [office.write(next_number, scope) for scope in ("a", "b")] == [4, 4]
    office.close()


@needs_server
def test_after_the_server_went_away_the_next_call_connects_anew(
    tmp_path: Path, schema_url: str
) -> None:
    office = open_office(tmp_path, url=schema_url, now=lambda: NOW)

    def lose(session: Session) -> None:
        make_member(session)
        own = session.scalar(text("SELECT pg_backend_pid()"))
        other = create_engine(SERVER.replace("postgresql:", "postgresql+psycopg:"))
        with other.connect() as connection:
            connection.execute(text("SELECT pg_terminate_backend(:own)"), {"own": own})
        other.dispose()
        make_member(session)

    with pytest.raises(UnavailableError) as refusal:
        office.write(lose)
    assert refusal.value.problem is Problem.UNAVAILABLE
    office.write(make_member, number=1)
    assert office.read(audit.verify_chain) is None
    assert office.read(audit.count_entries) == 1
    office.close()


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("postgresql://a@127.0.0.1/b", Problem.SCHEMA_MISSING),
        ("postgresql://a@127.0.0.1/b?schema=", Problem.SCHEMA_MISSING),
        ('postgresql://a@127.0.0.1/b?schema=a"b', Problem.SCHEMA_MISSING),
        ("not an address", Problem.BAD_ADDRESS),
        ("mysql://a@127.0.0.1/b?schema=x", Problem.BAD_ADDRESS),
        ("postgresql://a@127.0.0.1:1/b?schema=x", Problem.SERVER_UNREACHABLE),
        ("postgresql://a@nowhere.invalid/b?schema=x", Problem.SERVER_UNREACHABLE),
    ],
)
def test_an_address_that_leads_nowhere_is_refused(
    tmp_path: Path, url: str, problem: Problem
) -> None:
    assert refusal_of(tmp_path, url=url).problem is problem


@pytest.fixture
def guarded_server() -> Iterator[int]:
    """The port of something that speaks like PostgreSQL as far as refusing the password."""
    ask = b"R" + (8).to_bytes(4) + (3).to_bytes(4)
    fields = b"SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user\0\0"
    refuse = b"E" + (4 + len(fields)).to_bytes(4) + fields
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with client:
                start = client.recv(1024)
                if start[4:8] == (80877103).to_bytes(4):  # asks for encryption first
                    client.sendall(b"N")
                    client.recv(1024)
                client.sendall(ask)
                client.recv(1024)
                client.sendall(refuse)

    thread = threading.Thread(target=serve)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


@pytest.mark.parametrize("who", ["clerk:wrong", "clerk"])
def test_a_wrong_or_missing_password_is_said(tmp_path: Path, guarded_server: int, who: str) -> None:
    url = f"postgresql://{who}@127.0.0.1:{guarded_server}/office?schema=x"
    assert refusal_of(tmp_path, url=url).problem is Problem.SERVER_LOGIN_REFUSED


@pytest.fixture
def database() -> Iterator[str]:
    """The address of a new database whose locale sees no letters in Arabic."""
    name = f"o{os.getpid()}_{next(_databases)}"
    engine = create_engine(
        SERVER.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.execute(
            text(
                f"CREATE DATABASE {name} TEMPLATE template0"
                " ENCODING UTF8 LC_CTYPE 'C' LC_COLLATE 'C'"
            )
        )
        yield f"{SERVER.rpartition('/')[0]}/{name}"
        connection.execute(text(f"DROP DATABASE {name}"))
    engine.dispose()


@needs_server
def test_a_server_that_cannot_index_arabic_is_refused(tmp_path: Path, database: str) -> None:
    refusal = refusal_of(tmp_path, url=f"{database}?schema=x")
    assert refusal.problem is Problem.SERVER_CANNOT_INDEX_ARABIC
    assert refusal.facts["database"] == database.rpartition("/")[2]


@pytest.mark.parametrize("port", [2801, 28999, 32828])
def test_a_port_that_looks_like_a_code_is_not_taken_for_one(tmp_path: Path, port: int) -> None:
    """28 begins the codes of a refused login, 3D000 is the one of a missing database."""
    url = f"postgresql://a@127.0.0.1:{port}/b3D000?schema=x"
    assert refusal_of(tmp_path, url=url).problem is Problem.SERVER_UNREACHABLE


@needs_server
def test_a_role_that_is_not_there_is_a_refused_login(tmp_path: Path) -> None:
    address = SERVER.rpartition("@")[2]
    url = f"postgresql://no_such_role@{address}?schema=x"
    assert refusal_of(tmp_path, url=url).problem is Problem.SERVER_LOGIN_REFUSED


@needs_server
def test_a_database_that_is_not_there_is_said(tmp_path: Path) -> None:
    url = f"{SERVER.rpartition('/')[0]}/no_such_database?schema=x"
    assert refusal_of(tmp_path, url=url).problem is Problem.SERVER_NO_DATABASE


@needs_server
def test_an_office_of_another_schema_is_not_touched(tmp_path: Path, schema_url: str) -> None:
    first = open_office(tmp_path / "a", url=schema_url)
    first.write(make_member)
    assert refusal_of(tmp_path / "b", url=schema_url + "b", create=False).problem is (
        Problem.NO_OFFICE
    )
    second = open_office(tmp_path / "b", url=schema_url + "b")
    second.write(make_member, number=77)
    numbers = select(Member.number)
    assert first.read(lambda session: list(session.scalars(numbers))) != [77]
    assert second.read(lambda session: list(session.scalars(numbers))) == [77]
    with second._engine.begin() as connection:
        connection.execute(text(f'DROP SCHEMA "{schema_url.rpartition("=")[2]}b" CASCADE'))
    first.close()
    second.close()


@needs_server
def test_desks_that_make_the_schema_at_once_wait_for_each_other(
    tmp_path: Path, schema_url: str
) -> None:
    def start(desk: int) -> None:
        office = open_office(tmp_path / str(desk), url=schema_url)
        office.write(make_member)
        office.close()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(start, range(6)))
