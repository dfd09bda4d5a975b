"""The office a command works on."""

import getpass
import platform
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from coopdesk.services.office import Office, open_office


@contextmanager
def opened(given: Namespace, *, create: bool = False) -> Iterator[Office]:
    """Open the office the command was given, and give it back.

    Args:
        given: the words, with the folder and the address of the office.
        create: True for a command that may begin an office; the others refuse to make an empty
            one where a folder was mistyped.
    """
    office = open_office(given.data, url=given.url, who=_who(), desk=platform.node(), create=create)
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
