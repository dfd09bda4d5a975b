"""A desk where shares and their papers move, as a process of its own that may be killed.

Arguments: the data folder, the address of the database (or nothing), how many moves, a seed.
Prints a word for each thing it was told is saved, one a line, each after its commit.
"""

import random
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.errors import RefusedError
from coopdesk.services.certificates import (
    get_certificate,
    issue_certificate,
    list_certificates,
    replace_certificate,
)
from coopdesk.services.office import Office, open_office
from coopdesk.services.share_moves import (
    TransferInput,
    buy_shares,
    get_transfer,
    list_transfers,
    transfer_shares,
    void_transfer,
)
from coopdesk.storage.models import Member
from tests.makers import NOW, TODAY


def everybody(session: Session) -> list[int]:
    return list(session.scalars(select(Member.id).order_by(Member.number)))


def transfer(office: Office, chance: random.Random) -> str:
    giver, receiver = chance.sample(office.read(everybody), 2)
    given = TransferInput(
        from_member_id=giver,
        to_member_id=receiver,
        shares=chance.randrange(1, 4),
        on_date=TODAY - timedelta(days=chance.randrange(200)),
    )
    made = office.write(transfer_shares, given, today=TODAY)
    return f"transfer {office.read(get_transfer, made).number_text}"


def void(office: Office, chance: random.Random) -> str:
    row = chance.choice(office.read(list_transfers))
    office.write(void_transfer, row.id, reason="خطأ", today=TODAY)
    return f"void {row.number_text}"


def certify(office: Office, chance: random.Random) -> str:
    holder = chance.choice(office.read(everybody))
    made = office.write(issue_certificate, holder, today=TODAY)
    return f"certificate {office.read(get_certificate, made).number_text}"


def replace(office: Office, chance: random.Random) -> str:
    row = chance.choice(office.read(list_certificates))
    made = office.write(replace_certificate, row.id, reason="فقدت", today=TODAY)
    return f"certificate {office.read(get_certificate, made).number_text}"


def buy(office: Office, chance: random.Random) -> str:
    member = chance.choice(office.read(everybody))
    line = office.write(buy_shares, member, shares=2, on=TODAY, today=TODAY)
    return f"line {line}"


MOVES = (transfer, transfer, transfer, void, certify, certify, replace, buy)


def work(data: str, url: str, count: int, seed: int) -> Iterator[str]:
    """Do what can be done, and say each thing once it is saved."""
    chance = random.Random(seed)
    office = open_office(Path(data), url=url, who=f"desk {seed}", desk=str(seed), now=lambda: NOW)
    for _ in range(count):
        try:
            yield chance.choice(MOVES)(office, chance)
        except (RefusedError, IndexError):  # not there, or nothing to choose from yet
            continue
    office.close()


def certificates(data: str, url: str, members: list[int]) -> list[str]:
    """Certify these members one after the other."""
    office = open_office(Path(data), url=url, now=lambda: NOW)
    made = [office.write(issue_certificate, member, today=TODAY) for member in members]
    told = [office.read(get_certificate, one).number_text for one in made]
    office.close()
    return told


if __name__ == "__main__":
    for told in work(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])):
        sys.stdout.write(f"{told}\n")
        sys.stdout.flush()
