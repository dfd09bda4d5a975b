"""What stands before the word chooses the office; the exit status says how it went."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coopdesk import __version__
from coopdesk.app import main

ROOT = Path(__file__).parents[1]


def start(*words: str, **options: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **options}
    command = [sys.executable, "-m", "coopdesk", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_the_words_work_on_the_folder_named_before_them(tmp_path: Path) -> None:
    folder = tmp_path / "office"

    assert start("--data", str(folder), "init", "--name", "جمعية الأمل").returncode == 0
    again = start(f"--data={folder}", "init", "--name", "جمعية الأمل")

    assert again.returncode == 1
    assert "فيه بيانات" in again.stderr
    assert again.stdout == ""
    assert "Traceback" not in again.stderr


def test_arabic_is_written_whatever_the_terminal_speaks(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "coopdesk", "--data", tmp_path, "demo", "--members", "3"],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "cp1252"},
        check=False,
    )
    assert done.returncode == 0
    assert "جمعية" in done.stdout.decode("utf-8")


def test_a_reader_who_leaves_is_no_error(tmp_path: Path) -> None:
    assert start("--data", str(tmp_path), "demo", "--members", "300").returncode == 0
    command = [sys.executable, "-m", "coopdesk", "--data", str(tmp_path), "search", "1", "--json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        said = running.stderr.read()
    assert said == b""
    assert running.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
def test_ctrl_c_half_way_leaves_the_office_as_it_was(tmp_path: Path) -> None:
    terminal, stderr = os.openpty()
    command = [sys.executable, "-m", "coopdesk", "--data", str(tmp_path), "demo", "--members"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen([*command, "20000"], stderr=stderr, env=environment) as running:
        os.close(stderr)
        said = b""
        while b"%" not in said:  # people at a terminal see how far it is
            said += os.read(terminal, 1000)
        running.send_signal(signal.SIGINT)
    os.close(terminal)

    assert running.returncode == 130
    assert start("--data", str(tmp_path), "search", "1").returncode == 1  # no office was begun


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_help_without_a_word_names_the_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "import" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--data"], ["--language", "fr"], ["--colour"], ["dance"]])
def test_wrong_words_end_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status: object = main(words)
    except SystemExit as left:
        status = left.code
    assert status == 2
    assert "الاستعمال" in capsys.readouterr().err
