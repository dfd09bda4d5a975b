"""One desk among many, as a process of its own that may be killed.

Arguments: the data folder, the address of the database (or nothing), how many members, a seed.
Prints the numbers it was told are saved, one a line, each after its commit.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.services.numbering import next_number
from coopdesk.services.office import open_office
from tests.makers import make_member


class ChangedMindError(Exception):
    """The person closed the form without saving."""


def register(session: Session, *, gives_up: bool) -> int:
    number = next_number(session, "member")
    make_member(session, number=number, shares=2)
    if gives_up:
        raise ChangedMindError
    return number


def work(data: str, url: str, count: int, seed: int) -> Iterator[int]:
    """Register members and say each number once it is saved."""
    chance = random.Random(seed)
    office = open_office(Path(data), url=url, who=f"desk {seed}", desk=str(seed))
    for _ in range(count):
        while True:
            try:
                yield office.write(register, gives_up=chance.random() < 0.2)
                break
            except ChangedMindError:
                continue
    office.close()


def numbers(data: str, url: str, count: int, seed: int) -> list[int]:
    return list(work(data, url, count, seed))


if __name__ == "__main__":
    for number in work(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])):
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
