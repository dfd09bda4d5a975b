"""How fast a mark at the attendance desk is, against the bare insert of the same line.

Run it from the root of the source tree: `python -m benchmarks.marks`; with the address of a
PostgreSQL behind it (`postgresql://user@host/database?schema=name`, a schema that is empty) it
measures there. An assembly of 5,000 is called first. A mark is what the desk waits for: the mark
itself, then the quorum and the last marks as the screen reads them. Beside it the same line goes
in through the driver alone, in a transaction of its own. The two take turns; the tenth best of a
hundred counts. A mark may take two frames (33 ms) more than the bare insert, and a search for each
key that is typed 50 ms.
"""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from datetime import time as clock
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import text

from coopdesk.domain.meetings import MeetingKind
from coopdesk.services.attendance import mark_present
from coopdesk.services.attendance_list import last_marks, quorum_state
from coopdesk.services.attendance_search import find_entitled
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.entitled import entitled_rows, freeze_list
from coopdesk.services.meetings import MeetingInput, plan_meeting
from coopdesk.services.office import Office, open_office
from coopdesk.services.sitting import open_attendance
from coopdesk.storage.engine import WRITES, open_engine

MEMBERS = 5000
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
TURNS = 300
FRAMES_MS = 33.4
KEY_MS = 50.0
TYPED = ("ص", "صا", "صالح", "محمد علي", "علي محمد صالح", "7", "77", "7712", "لا أحد", "عبدال")
BARE = (
    "INSERT INTO bare_mark (meeting_id, entitled_id, state, arrived_at, marked_at, desk, who)"
    " VALUES (:meeting, :one, 'present', :at, :at, 'desk', 'who')"
)


def called(office: Office) -> int:
    """An assembly whose desk is open."""
    office.write(fill_demo, today=TODAY, members=MEMBERS)
    given = MeetingInput(kind=MeetingKind.ASSEMBLY, on_date=TODAY, starts_at=clock(9), place="قاعة")
    meeting_id = office.write(plan_meeting, given, today=TODAY)
    office.write(freeze_list, meeting_id, as_of=TODAY, today=TODAY)
    office.write(open_attendance, meeting_id, now=NOW)
    return meeting_id


def bare(office: Office, meeting_id: int) -> Callable[[int], None]:
    """The same line through the driver, into a table of its own with the same key."""
    engine = open_engine(office.url).execution_options(**{WRITES: True})
    with engine.begin() as connection:
        connection.execute(
            text(
                "CREATE TABLE bare_mark (meeting_id INTEGER, entitled_id INTEGER UNIQUE,"
                " state VARCHAR(30), arrived_at VARCHAR(40), marked_at VARCHAR(40),"
                " desk VARCHAR(80), who VARCHAR(80))"
            )
        )

    def insert(one: int) -> None:
        with engine.begin() as connection:
            given = {"meeting": meeting_id, "one": one, "at": NOW.isoformat()}
            connection.execute(text(BARE), given)

    return insert


def took(work: Callable[[], Any]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def turns(office: Office, meeting_id: int) -> Iterator[tuple[float, float]]:
    """A mark and a bare insert, turn by turn."""
    insert = bare(office, meeting_id)

    def mark(one: int) -> None:
        office.write(mark_present, meeting_id, one, now=NOW)
        office.read(quorum_state, meeting_id)
        office.read(last_marks, meeting_id)

    for row in office.read(entitled_rows, meeting_id, limit=TURNS + 20)[20:]:
        yield took(partial(mark, row.id)), took(partial(insert, row.id))


def _tenth(times: list[float]) -> float:
    return sorted(times)[len(times) // 10]


def main() -> int:
    """Measure, say it, and fail when a limit is passed."""
    url = sys.argv[1] if len(sys.argv) > 1 else ""
    with TemporaryDirectory() as folder:
        office = open_office(Path(folder), url=url, desk="desk", now=lambda: NOW)
        meeting_id = called(office)
        times = list(turns(office, meeting_id))
        marks, bares = (_tenth([each[which] for each in times]) for which in (0, 1))
        keys = {
            typed: min(
                took(partial(office.read, find_entitled, meeting_id, typed)) for _ in range(5)
            )
            for typed in TYPED
        }
        office.close()
    slowest = max(keys, key=lambda typed: keys[typed])
    print(f"mark on the desk {marks:.1f} ms, bare insert {bares:.1f} ms")
    print(f"slowest key {keys[slowest]:.1f} ms ({slowest})")
    ok = marks - bares <= FRAMES_MS and keys[slowest] <= KEY_MS
    print("within the limits" if ok else f"over: {FRAMES_MS} ms a mark, {KEY_MS} ms a key")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
