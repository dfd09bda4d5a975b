"""From the words to the exit status: 0 done, 1 refused, 2 wrong usage."""

import logging
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from coopdesk.cli.arguments import parse
from coopdesk.cli.output import reader_may_leave, refuse, speak_unicode
from coopdesk.errors import CancelledError, CoopdeskError

log = logging.getLogger(__name__)

DONE, REFUSED, WRONG_USAGE, STOPPED = 0, 1, 2, 130
LOG_NAME = "coopdesk.log"

Command = Callable[[Namespace], int]

_ROOMS = {
    "init": "founding",
    "demo": "founding",
    "import": "importing",
    "export": "register",
    "search": "register",
    "print": "papers",
    "meetings": "meetings",
    "quorum": "meetings",
    "backup": "care",
    "restore": "care",
    "check": "care",
}
"""Where each word is at home; only its own room is loaded, so that a word answers fast."""


def run(argv: Sequence[str], *, data: Path, url: str = "") -> int:
    """Do what the words say on the office in `data`, or at `url`; returns the exit status."""
    speak_unicode()
    try:
        with reader_may_leave():
            given = parse(argv)
            given.data, given.url = data, url
            return _do(given)
    except SystemExit as left:  # argparse has said what is wrong, or shown its help
        return int(left.code or DONE)


def _do(given: Namespace) -> int:
    from coopdesk.wording import error_text

    try:
        room = import_module(f"coopdesk.cli.{_ROOMS[given.word]}")
        command: Command = room.COMMANDS[given.word]
        return command(given)
    except CoopdeskError as error:
        refuse(error_text(error, "ar"))
        return REFUSED
    except (CancelledError, KeyboardInterrupt):
        refuse("أُوقف العمل، ولم يُكتب منه شيء.")
        return STOPPED
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the last net: a traceback helps nobody at a terminal
        return _unexpected(given.data, error)


def _unexpected(data: Path, error: Exception) -> int:
    """Write the details down and say where they are."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(data / LOG_NAME, encoding="utf-8")
    except OSError:
        refuse("حدث خطأ غير متوقع، ولم يُكتب شيء ناقص.")
        return REFUSED
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.propagate = False
    try:
        log.error("unexpected error", exc_info=error)
    finally:
        log.removeHandler(handler)
        log.propagate = True
        handler.close()
    refuse(f"حدث خطأ غير متوقع، ولم يُكتب شيء ناقص. التفاصيل في الملف: {handler.baseFilename}")
    return REFUSED
