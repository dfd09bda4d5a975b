"""One attendance desk among many, as a process of its own that may be killed.

Arguments: the data folder, the address of the database (or nothing), the meeting, its name.
Marks the entitled one after the other and prints each it was told is present, after its commit.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from coopdesk.services.attendance import mark_present
from coopdesk.services.entitled import entitled_rows
from coopdesk.services.office import open_office


def marked(data: str, url: str, meeting_id: int, desk: str) -> Iterator[tuple[int, bool]]:
    """Mark everybody on the list; says who, and whether this desk was the first."""
    office = open_office(Path(data), url=url, who=desk, desk=desk)
    for row in office.read(entitled_rows, meeting_id):
        mark = office.write(mark_present, meeting_id, row.id, now=datetime.now(UTC))
        yield row.id, mark.is_new
    office.close()


def firsts(data: str, url: str, meeting_id: int, desk: str) -> list[int]:
    """Whom this desk marked first."""
    return [one for one, is_new in marked(data, url, meeting_id, desk) if is_new]


if __name__ == "__main__":
    for one, _is_new in marked(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]):
        sys.stdout.write(f"{one}\n")
        sys.stdout.flush()
