"""The office a command works on."""

import getpass
import platform
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from coopdesk.services.office import Office, open_office


@contextmanager
def opened(given: Namespace) -> Iterator[Office]:
    """Open the office the command was given, and give it back."""
    office = open_office(given.data, url=given.url, who=_who(), desk=platform.node())
    try:
        yield office
    finally:
        office.close()


def _who() -> str:
    """The name of the account; a scheduled job may have none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
