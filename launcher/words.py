"""What each word of ./coopdesk does."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import NoReturn

from launcher import ROOT, environment, say, system
from launcher.server import running_postgres
from launcher.tryout import try_out

LEAVE_OUT_NONE = "--leave-out-none"
SCRIPT = "coopdesk"
PACKAGES = ["src", "tests", "benchmarks", "launcher"]
WITH_VALUE = ("--data", "--database", "--language")


def run(arguments: list[str]) -> int:
    """Do what the first word says; returns the exit status."""
    words: dict[str, Callable[[list[str]], int]] = {
        "test": _test,
        "lint": _lint,
        "translations": _translations,
    }
    if arguments and arguments[0] in words:
        return words[arguments[0]](arguments[1:])
    return _program(arguments)


def _program(arguments: list[str]) -> int:
    window = opens_window(arguments)
    if window:
        _set_up(system.missing_for_window(on_screen=system.has_screen()), lock=environment.RUN)
        environment.build_translations()
    else:
        _set_up([], lock=environment.RUN)
    if not arguments and not system.has_screen():
        return try_out(environment.python())
    command = [str(environment.python()), "-m", "coopdesk", *arguments]
    if sys.platform != "win32":
        os.execve(command[0], command, environment.program_environment())  # noqa: S606 - no shell is meant
    return subprocess.call(command, env=environment.program_environment())


def _test(arguments: list[str]) -> int:
    strict = LEAVE_OUT_NONE in arguments
    arguments = [word for word in arguments if word != LEAVE_OUT_NONE]
    wanted = system.missing_for_tests()
    missing = _set_up(system.missing_for_window(on_screen=False), wanted, lock=environment.DEV)
    environment.build_translations()
    if missing and strict:
        sys.exit("coopdesk: some tests would be left out without " + " ".join(missing))
    if "poppler-utils" in missing:
        say("left out: the tests that read papers back with pdftotext (poppler-utils)")
    if "postgresql" in missing:
        say("left out: the tests on PostgreSQL (the same ones run on SQLite)")
    test_environment = {**environment.program_environment(), "QT_QPA_PLATFORM": "offscreen"}
    if not arguments:
        arguments = ["-q", "-n", str(min(os.cpu_count() or 1, 4))]
    with _ends_in_order(), contextlib.ExitStack() as stack:
        if "postgresql" not in missing:
            test_environment["COOPDESK_TEST_POSTGRES"] = stack.enter_context(running_postgres())
        command = [str(environment.python()), "-m", "pytest", *arguments]
        return subprocess.call(command, cwd=ROOT, env=test_environment)


def _lint(_arguments: list[str]) -> int:
    _set_up([], lock=environment.DEV)
    folder = environment.python().parent
    packages = [name for name in PACKAGES if (ROOT / name).is_dir()]
    checks = [
        ["ruff", "format", "--check", "--quiet", SCRIPT, *packages],
        ["ruff", "check", "--quiet", SCRIPT, *packages],
        ["mypy", *packages],
        ["mypy", SCRIPT],
        ["lint-imports", "--no-cache"],
    ]
    failed = []
    for name, *rest in checks:
        say(" ".join([name, *rest]))
        if subprocess.call(
            [str(folder / name), *rest], cwd=ROOT, env=environment.program_environment()
        ):
            failed.append(name)
    if failed:
        say("not clean: " + ", ".join(failed))
    return 1 if failed else 0


def _translations(arguments: list[str]) -> int:
    _set_up(system.missing_for_window(on_screen=False), lock=environment.DEV)
    environment.translate(*(arguments or ["update"]))
    environment.build_translations()
    return 0


def _set_up(needed: list[str], wanted: list[str] | None = None, *, lock: str) -> list[str]:
    """Bring system and packages to what is needed; returns what must be done without."""
    missing = system.install([*needed, *system.missing_for_venv()], wanted=wanted or [])
    environment.prepare(lock)
    return missing


def opens_window(arguments: list[str]) -> bool:
    """Whether nothing but options is given: then it is the window that opens."""
    rest = iter(arguments)
    for word in rest:
        if word in WITH_VALUE:
            next(rest, None)
        elif word in ("-h", "--help", "--version") or not word.startswith("-"):
            return False
    return True


@contextlib.contextmanager
def _ends_in_order() -> Iterator[None]:
    """Whatever ends the tests, the server is stopped: Ctrl-C is pytest's to answer."""
    before = {signal.SIGINT: signal.signal(signal.SIGINT, _let_pytest_answer)}
    for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        before.setdefault(number, signal.signal(number, _leave))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _let_pytest_answer(_number: int, _frame: object) -> None:
    """Ctrl-C reaches pytest too; it reports what it has done and ends."""


def _leave(number: int, _frame: object) -> NoReturn:
    sys.exit(128 + number)
