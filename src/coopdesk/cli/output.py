"""What the command line says: sentences for people, JSON for programs."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper

from coopdesk.services.progress import Progress


def speak_unicode() -> None:
    """Write Arabic whatever the terminal's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(sentence: str) -> None:
    """An answer."""
    print(sentence)


def refuse(sentence: str) -> None:
    """Why it was not done."""
    print(sentence, file=sys.stderr)


def answer(content: object) -> None:
    """An answer for programs."""
    print(json.dumps(content, ensure_ascii=False, indent=1))


@contextmanager
def reader_may_leave() -> Iterator[None]:
    """Let `… | head` close the pipe: what was asked has been done all the same."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # or Python complains when it ends
        os.close(nowhere)


def progress_line(work: str) -> Progress:
    """Progress on one line of the terminal; silent when nobody is looking."""
    if not sys.stderr.isatty():
        return Progress()
    last = -1

    def report(done: int, total: int) -> None:
        nonlocal last
        percent = 100 * done // total if total else 0
        if percent != last:
            last = percent
            end = "\n" if done >= total else ""
            print(f"\r{work} {percent}%", end=end, file=sys.stderr, flush=True)

    return Progress(report)
