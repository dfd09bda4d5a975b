"""The one command a bare machine needs."""

import os
import re
import shutil
import subprocess
import sys
import tomllib

import psycopg
import pytest

from launcher import ROOT, environment, system, words
from launcher.server import running_postgres


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["--data", "folder"], True),
        (["--database", "postgresql://server/db?schema=azal"], True),
        (["--help"], False),
        (["--version"], False),
        (["search", "محمد"], False),
        (["--data", "folder", "check"], False),
    ],
)
def test_only_a_call_without_a_word_opens_the_window(arguments: list[str], *, opens: bool) -> None:
    assert words.opens_window(arguments) is opens


def test_without_root_the_one_line_to_run_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)

    with pytest.raises(SystemExit) as left:
        system.install(["libegl1"], wanted=["postgresql"])

    said = str(left.value)
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends"
    assert said.splitlines()[-1].strip() == f"{line} libegl1 postgresql"


def test_what_only_some_tests_want_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", {}.get)

    assert system.install([], wanted=["postgresql"]) == ["postgresql"]
    assert "postgresql" in capsys.readouterr().out


def test_nothing_missing_asks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", {}.get)
    assert system.install([], wanted=[]) == []


def test_a_library_that_is_not_there_is_named_by_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system, "WINDOW", {"libnot-of-this-world.so.9": "libnot9"})
    monkeypatch.setattr(sys, "platform", "linux")
    assert system.missing_for_window(on_screen=False) == ["libnot9"]


def test_a_screen_needs_more_than_a_picture() -> None:
    assert not system.WINDOW.keys() & system.SCREEN.keys()


def test_an_older_python_is_turned_away_with_a_sentence() -> None:
    script = (ROOT / "coopdesk").read_text(encoding="utf-8")
    code = f"import sys; sys.version_info = (3, 9); sys.version = '3.9.2 x'; exec({script!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.strip() == "coopdesk needs Python 3.11 or newer; this is 3.9.2"


def test_the_launcher_uses_nothing_but_the_standard_library() -> None:
    sources = [ROOT / "coopdesk", *(ROOT / "launcher").glob("*.py")]
    found = set()
    for source in sources:
        text = source.read_text(encoding="utf-8")
        found |= set(re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE))
    assert found - sys.stdlib_module_names == {"launcher"}


def test_each_lock_holds_what_is_asked_for() -> None:
    for wanted, lock in (
        ("requirements.in", environment.RUN),
        ("requirements-dev.in", environment.DEV),
    ):
        names = re.findall(
            r"^(\w[\w-]*)", (ROOT / wanted).read_text(encoding="utf-8"), re.MULTILINE
        )
        locked = (ROOT / lock).read_text(encoding="utf-8").lower()
        assert [n for n in names if f"\n{n.lower()}==" not in f"\n{locked}"] == []


def test_the_tests_run_with_exactly_what_the_program_runs_with() -> None:
    pinned = re.compile(r"^([\w-]+)==(\S+)", re.MULTILINE)
    run, dev = (
        dict(pinned.findall((ROOT / lock).read_text(encoding="utf-8")))
        for lock in (environment.RUN, environment.DEV)
    )
    assert run.items() <= dev.items()


def test_the_qt_that_kills_python_3_11_is_not_let_in() -> None:
    locked = (ROOT / environment.RUN).read_text(encoding="utf-8")
    assert "\npyside6-essentials==6.11.3 " in locked.lower()


def test_every_runtime_package_is_in_the_third_party_notices() -> None:
    notices = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8").lower()
    locked = (ROOT / environment.RUN).read_text(encoding="utf-8").lower()
    names = re.findall(r"^([\w-]+)==", locked, re.MULTILINE)
    assert [name for name in names if f"| {name} " not in notices] == []


def test_the_continuous_check_leaves_no_test_out() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "set -eu" in script
    assert script.rstrip().endswith(f"./coopdesk test {words.LEAVE_OUT_NONE}")
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    assert os.access(ROOT / "coopdesk", os.X_OK)


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version", "dependencies"]


def test_the_program_starts_from_the_source_tree() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "coopdesk", "--version"],
        capture_output=True,
        text=True,
        env=environment.program_environment(),
        check=False,
    )
    assert done.returncode == 0
    assert re.fullmatch(r"\S*\s?\d+\.\d+\.\d+\S*", done.stdout.strip())


@pytest.mark.skipif(not system.postgres_programs(), reason="no PostgreSQL on this machine")
def test_the_server_of_the_tests_knows_arabic_and_is_gone_afterwards() -> None:
    with running_postgres() as url:
        with psycopg.connect(url) as connection:
            found = connection.execute("SELECT show_trgm('محمد') <> '{}'").fetchone()
        assert found == (True,)

    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)
