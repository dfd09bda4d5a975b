"""How fast doubles are found in a whole register, as a ratio measured in one run on one machine.

Run it from the root of the source tree: `python -m benchmarks.doubles`. A register of 20,000
members with 2,000 planted doubles is made first. Beside the search runs the bare statement that
reads what is compared, nothing made of its rows. The two take turns, and the best of each counts.
"""

import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from coopdesk.services.demo.people import made_up_people
from coopdesk.services.doubles import possible_doubles
from coopdesk.services.members import cleaned, member_columns
from coopdesk.services.office import open_office
from coopdesk.services.recording import AUDITED
from coopdesk.storage.models import Member

MEMBERS = 20_000
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TURNS = 5
LIMIT = 6.0
"""Times the bare statement; comparing all with all would take thousands."""


def fill(session: Session) -> None:
    """Every tenth member stands in the register twice."""
    rows: list[dict[str, Any]] = []
    for number, person in enumerate(made_up_people(MEMBERS, seed=3, today=TODAY), 1):
        columns = member_columns(cleaned(person))
        if number % 10 == 0:
            columns = rows[-1] | {"national_no": None}
        dates = {"joined_on": person.joined_on, "status_on": person.joined_on, "created_at": NOW}
        own = {"id": number, "number": number, "status": person.status}
        rows.append(columns | dates | own)
    session.execute(insert(Member), rows, execution_options=AUDITED)


def bare(session: Session) -> int:
    """What is compared, read and left alone."""
    row = Member
    names = (row.id, row.name_key, row.national_no, row.phone1, row.phone2)
    query = select(*names, row.birth_date, row.birth_year, row.sex)
    return len(session.connection().execute(query).fetchall())


def search(session: Session) -> int:
    """Everybody who may stand there twice."""
    return len(possible_doubles(session, limit=None, today=TODAY))


def best(work: Callable[[], int]) -> tuple[float, int]:
    """Seconds, and what was found."""
    start = time.perf_counter()
    found = work()
    return time.perf_counter() - start, found


def main() -> int:
    """Measure and say whether it is quick enough."""
    with TemporaryDirectory() as folder:
        office = open_office(Path(folder), now=lambda: NOW)
        office.write(fill)
        plain, searched, found = 1e9, 1e9, 0
        for _ in range(TURNS):
            plain = min(plain, best(lambda: office.read(bare))[0])
            seconds, found = best(lambda: office.read(search))
            searched = min(searched, seconds)
        office.close()
    ratio = searched / plain
    sys.stdout.write(
        f"doubles of {MEMBERS:,}: {found:,} pairs in {searched:.2f} s, "
        f"{ratio:.1f} times the bare statement ({plain:.2f} s)\n"
    )
    return 0 if ratio <= LIMIT and found >= MEMBERS // 10 else 1


if __name__ == "__main__":
    sys.exit(main())
