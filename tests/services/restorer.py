"""Restores two backups in turn, saving in between, until it is killed: a process of its own.

Arguments: the data folder, the address of the database (or nothing), the two backups.
"""

import sys
from itertools import cycle
from pathlib import Path

from coopdesk.services.backup import make_backup, restore_backup
from coopdesk.services.office import open_office


def main(data: str, url: str, *backups: str) -> None:
    office = open_office(Path(data), url=url, who="restorer")
    for backup in cycle(backups):
        sys.stdout.write("next\n")
        sys.stdout.flush()
        restore_backup(office, Path(backup))
        make_backup(office)


if __name__ == "__main__":
    main(*sys.argv[1:])
