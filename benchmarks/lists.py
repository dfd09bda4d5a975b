"""How soon the list of members is there, and answers what is typed, against the bare statement.

Run it from the root of the source tree: `python -m benchmarks.lists [MEMBERS …]`. For each size one
office is filled by the bare driver; then what the page asks for (all ids in their order, the first
rows) and what the search asks for with every letter typed is measured in one process beside the
same statements given to the driver, both sides in turns, each side's best of several runs.
"""

import random
import sqlite3
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.papers import FAMILY, FIRST, QUARTERS
from benchmarks.results import tell
from coopdesk.domain.arabic import fold
from coopdesk.services.cooperative import CooperativeInput, found_cooperative
from coopdesk.services.member_filter import EVERYONE, MemberFilter
from coopdesk.services.member_list import member_ids, member_rows
from coopdesk.services.office import Office, open_office

SIZES = (10_000, 100_000, 1_000_000)
MOST = 1.5
TODAY = date(2026, 11, 25)
TYPED = "عبدالملك صالح"
CHUNK = 100
"""Rows a table asks for at once (`coopdesk.ui.tables.CHUNK`)."""
NAMES = ("first_name", "father_name", "grandfather_name", "great_grandfather_name", "surname")
PLAIN: dict[str, Any] = {
    "birth_place": "", "nationality": "يمني", "id_kind": "personal_card", "id_issue_place": "",
    "occupation": "مزارع", "activity": "", "address": "", "phone2": "", "has_whatsapp": 0,
    "photo_sha256": "", "is_founder": 0, "status": "active", "decision_ref": "", "folder_no": "",
    "notes": "", "shares": 3, "amount": 15_000, "version": 1, "created_at": "2026-11-25 09:00:00",
}  # fmt: skip


def people(count: int) -> Iterator[dict[str, Any]]:
    random.seed(39)
    folded = {part: fold(part) for part in (*FIRST, *FAMILY)}
    for number in range(1, count + 1):
        parts = [*random.choices(FIRST, k=4), random.choice(FAMILY)]
        joined = date(2015, 1, 1) + timedelta(days=random.randrange(4_000))
        yield {
            **PLAIN,
            **dict(zip(NAMES, parts, strict=True)),
            "id": number,
            "number": number,
            "full_name": " ".join(parts),
            "name_key": " ".join(folded[part] for part in parts),
            "sex": "male",
            "national_no": f"{number:011d}",
            "phone1": f"+9677{number % 100_000_000:08d}",
            "birth_date": "1980-05-05",
            "birth_year": 1980,
            "id_expires_on": "2030-01-01",
            "neighbourhood_id": 1 + number % 6,
            "joined_on": joined.isoformat(),
            "status_on": joined.isoformat(),
        }


def fill(data: Path, count: int) -> Office:
    office = open_office(data)
    office.write(found_cooperative, CooperativeInput(name="جمعية", share_value=5000), today=TODAY)
    rows = people(count)
    with closing(sqlite3.connect(data / "coopdesk.db", isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        quarters = [(at, name, fold(name)) for at, name in enumerate(QUARTERS, 1)]
        places = "INSERT INTO neighbourhood (id, name, name_key, aqil_name, aqil_phone)"
        connection.executemany(f"{places} VALUES (?, ?, ?, '', '')", quarters)
        while block := list(islice(rows, 10_000)):
            names = ", ".join(block[0])
            places = ", ".join(f":{name}" for name in block[0])
            connection.executemany(f"INSERT INTO member ({names}) VALUES ({places})", block)  # noqa: S608
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
    return office


def best(ours: Callable[[], object], bare: Callable[[], object], runs: int) -> tuple[float, float]:
    """Processor time of the best run of each, taken in turns: the machine's pace wavers."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        for work, taken in zip((ours, bare), times, strict=True):
            start = time.process_time()
            work()
            taken.append(time.process_time() - start)
    return min(times[0]), min(times[1])


class Bare:
    """The same statements by the driver alone, on a connection that is open already."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file)
        self._connection.execute("PRAGMA case_sensitive_like=ON")

    def ids(self, where: str = "1", values: tuple[str, ...] = ()) -> "array[int]":
        query = f"SELECT id FROM member WHERE {where} ORDER BY number"  # noqa: S608
        found = self._connection.execute(query, values)
        ids = array("q")
        while block := found.fetchmany(20_000):
            ids.extend(row[0] for row in block)
        return ids

    def rows(self, ids: "array[int]") -> list[Any]:
        places = ",".join("?" * len(ids))
        query = (
            "SELECT member.*, neighbourhood.name FROM member LEFT JOIN neighbourhood"  # noqa: S608
            f" ON neighbourhood.id = member.neighbourhood_id WHERE member.id IN ({places})"
        )
        return self._connection.execute(query, list(ids)).fetchall()

    def first_page(self) -> None:
        self.rows(self.ids()[:CHUNK])

    def typed(self) -> None:
        for text in typed_so_far():
            words = fold(text).split()
            where = " AND ".join(["name_key LIKE ?"] * len(words)) or "1"
            self.rows(self.ids(where, tuple(f"%{word}%" for word in words))[:CHUNK])

    def close(self) -> None:
        self._connection.close()


def typed_so_far() -> list[str]:
    return [TYPED[:at] for at in range(1, len(TYPED) + 1)]


def first_page(office: Office) -> None:
    ids = office.read(member_ids, EVERYONE, today=TODAY)
    office.read(member_rows, ids[:CHUNK], today=TODAY)


def typed(office: Office) -> None:
    for text in typed_so_far():
        ids = office.read(member_ids, MemberFilter(text=text), today=TODAY)
        office.read(member_rows, ids[:CHUNK], today=TODAY)


def measure(count: int) -> tuple[tuple[float, float], tuple[float, float]]:
    with tempfile.TemporaryDirectory() as folder:
        office = fill(Path(folder), count)
        bare = Bare(Path(folder) / "coopdesk.db")
        bare.first_page()
        first_page(office)  # the file is in memory now, for both
        pages, searches = max(5, 400_000 // count), max(3, 100_000 // count)
        page = best(lambda: first_page(office), bare.first_page, pages)
        search = best(lambda: typed(office), bare.typed, searches)
        bare.close()
        office.close()
    return page, search


def main(sizes: list[int]) -> int:
    results = []
    for count in sizes:
        (page, bare_page), (search, bare_search) = measure(count)
        keys = len(TYPED) / 1000
        results += [
            (f"{count:,} members: first page / bare statements", page / bare_page, "<=", MOST),
            (f"{count:,} members: search as typed / bare", search / bare_search, "<=", MOST),
        ]
        print(
            f"{count:,}: first page {page * 1000:.1f} ms (bare {bare_page * 1000:.1f}),"
            f" each key {search / keys:.1f} ms (bare {bare_search / keys:.1f})"
        )
    return tell(results)


if __name__ == "__main__":
    sys.exit(main([int(size) for size in sys.argv[1:]] or list(SIZES)))
