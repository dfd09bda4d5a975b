"""How fast the papers of an assembly of 5,000 are printed, against the register of its members.

Run it from the root of the source tree: `python -m benchmarks.attendance`. All are printed through
the catalogue in one office: the register of its members, the sheet to sign on, the record of who
came, the list of the entitled. Each printing runs in a process of its own and tells its CPU time
for a row; the best of three counts, taken in turns.
"""

import json
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from datetime import time as clock
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import ROOT
from benchmarks.results import tell
from coopdesk.domain.meetings import MeetingKind
from coopdesk.reports.catalogue import print_document
from coopdesk.services.attendance import mark_left, mark_present
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.entitled import count_entitled, entitled_rows, freeze_list
from coopdesk.services.meetings import MeetingInput, get_meeting, plan_meeting
from coopdesk.services.office import Office, open_office
from coopdesk.services.progress import Progress
from coopdesk.services.sitting import open_attendance

MEMBERS = 5710
"""So many, that 5,000 of them are entitled; the others left, or hold no share."""
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
PAPERS = ("attendance-sheet", "attendance-record", "entitled-list")
LIMIT = 1.5


def opened(folder: Path) -> Office:
    return open_office(folder, desk="desk", now=lambda: NOW)


def assembled(folder: Path) -> tuple[str, int]:
    """An assembly whose desk is at work: how it is named, and how many are entitled."""
    office = opened(folder)
    office.write(fill_demo, today=TODAY, members=MEMBERS)
    given = MeetingInput(kind=MeetingKind.ASSEMBLY, on_date=TODAY, starts_at=clock(9), place="قاعة")
    meeting_id = office.write(plan_meeting, given, today=TODAY)
    office.write(freeze_list, meeting_id, as_of=TODAY, today=TODAY)
    office.write(open_attendance, meeting_id, now=NOW)
    for at, row in enumerate(office.read(entitled_rows, meeting_id, limit=1500)):
        office.write(mark_present, meeting_id, row.id, now=NOW)
        if at % 50 == 0:
            office.write(mark_left, meeting_id, row.id, now=NOW)
    entitled, _left_out = office.read(count_entitled, meeting_id)
    ref = office.read(get_meeting, meeting_id).row.ref
    office.close()
    return ref, entitled


def run_case(folder: Path, paper: str, ref: str) -> float:
    """CPU seconds of one printing."""
    office = opened(folder)
    out = BytesIO()
    start = time.process_time()
    print_document(office, paper, [ref] if ref else [], out, Progress())
    seconds = time.process_time() - start
    office.close()
    return seconds


def measure(folder: Path, paper: str, ref: str = "") -> float:
    command = [sys.executable, "-m", "benchmarks.attendance", str(folder), paper, ref]
    run = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return float(json.loads(run.stdout))


def main() -> int:
    """Measure in turns, say it, and fail when a limit is passed."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        ref, entitled = assembled(folder)
        best: dict[str, float] = {}
        for _turn in range(3):
            for paper in ("members-register", *PAPERS):
                took = measure(folder, paper, "" if paper == "members-register" else ref)
                best[paper] = min(took, best.get(paper, took))
    row = best["members-register"] / MEMBERS
    results = [
        (f"{paper}, {entitled:,} rows: a row / a row of the register", best[paper] / entitled / row)
        for paper in PAPERS
    ]
    for paper, seconds in best.items():
        print(f"{paper}: {seconds:.2f} s")
    return tell([(what, ratio, "<=", LIMIT) for what, ratio in results])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(run_case(Path(sys.argv[1]), sys.argv[2], sys.argv[3])))
    else:
        sys.exit(main())
