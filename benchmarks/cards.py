"""How fast 10,000 membership cards are issued and printed, as ratios measured in one run.

Run it from the root of the source tree: `python -m benchmarks.cards`. The cards are issued through
the office's door, with an audit entry each; beside it the same lines, and as many entries as long
as ours, go in through the driver alone. They are printed ten to a sheet, front and back, through
the catalogue; beside it the same words and marks are drawn by reportlab, reshaped and reordered
word by word as its users do. Each printing runs in a process of its own.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from benchmarks import ROOT
from benchmarks.results import tell
from coopdesk import paths
from coopdesk.domain.card_marks import card_mark
from coopdesk.reports.catalogue import print_document
from coopdesk.services.card_list import list_cards, members_without_card
from coopdesk.services.cards import issue_cards
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.office import Office, open_office
from coopdesk.services.progress import Progress
from coopdesk.storage.engine import WRITES, open_engine
from coopdesk.storage.models import AuditEntry

MEMBERS, FEW = 10_800, 1_000
"""So many, and some of them left: about 10,000 hold a card."""
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
CARD = (
    "INSERT INTO bare_card (member_id, issue, issued_on, valid_until, state, state_on, created_at,"
    " created_by) VALUES (:member, 1, :day, :day, 'valid', :day, :now, 'who')"
)
ENTRY = (
    "INSERT INTO bare_entry (at, who, what, record, told) VALUES (:now, 'who', 1, :member, :told)"
)
RULES = (
    "البطاقة شخصية، ولا يجوز استعمالها من غير صاحبها.",
    "تُبرز عند حضور اجتماعات الجمعية العمومية وعند التصويت.",
    "يُبلّغ عن فقدانها فوراً، وتُصرف بدل فاقد برسم محدد.",
    "تُعاد إلى الجمعية عند زوال العضوية لأي سبب.",
)


def opened(folder: Path) -> Office:
    return open_office(folder, desk="desk", now=lambda: NOW)


def took(work: Callable[[], object]) -> float:
    """Seconds of this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def bare(office: Office, ids: list[int]) -> float:
    """The same lines through the driver."""
    told = "م" * office.read(_entry_length)
    now, day = NOW.isoformat(), TODAY.isoformat()
    rows = [{"member": one, "now": now, "day": day, "told": told} for one in ids]
    engine = open_engine(office.url).execution_options(**{WRITES: True})
    with engine.begin() as connection:
        connection.execute(
            text(
                "CREATE TABLE bare_card (id INTEGER PRIMARY KEY, member_id INTEGER, issue INTEGER,"
                " issued_on TEXT, valid_until TEXT, state TEXT, state_on TEXT, created_at TEXT,"
                " created_by TEXT, UNIQUE (member_id, issue))"
            )
        )
        connection.execute(
            text(
                "CREATE TABLE bare_entry (id INTEGER PRIMARY KEY, at TEXT, who TEXT, what INTEGER,"
                " record INTEGER, told TEXT)"
            )
        )

    def insert() -> None:
        with engine.begin() as connection:
            connection.execute(text(CARD), rows)
            connection.execute(text(ENTRY), rows)

    seconds = took(insert)
    engine.dispose()
    return seconds


def _entry_length(session: Session) -> int:
    """Letters of the entry of a card."""
    last = select(AuditEntry.after).order_by(AuditEntry.id.desc()).limit(1)
    return len(session.scalars(last).one())


def ours(folder: Path, count: int) -> tuple[float, int]:
    """Print that many of the cards."""
    office = opened(folder)
    numbers = [str(row.number) for row in office.read(list_cards)[:count]]
    out = BytesIO()
    seconds = took(lambda: print_document(office, "member-cards", numbers, out, Progress()))
    office.close()
    return seconds, out.tell()


def naive(folder: Path, count: int) -> tuple[float, int]:
    """Draw the same words and marks."""
    office = opened(folder)
    rows = office.read(list_cards)[:count]
    office.close()
    out = BytesIO()

    def draw() -> None:
        pdfmetrics.registerFont(TTFont("Naive", str(paths.fonts() / "NotoNaskhArabic-Bold.ttf")))
        reshaper, canvas = ArabicReshaper(), Canvas(out, pagesize=A4)

        def say(x: float, y: float, words: str) -> None:
            canvas.setFont("Naive", 8)
            canvas.drawRightString(x, y, get_display(reshaper.reshape(words)))

        for first in range(0, count, 10):
            for at, row in enumerate(rows[first : first + 10]):
                x, y = 290 + 240 * (at % 2), 800 - 153 * (at // 2)
                for line, words in enumerate(
                    ("جمعية الوفاء التعاونية", "بطاقة عضوية", row.full_name, "رقم العضوية")
                ):
                    say(x, y - 12 * line, words)
                say(x, y - 50, str(row.number))
                say(x, y - 62, f"{row.neighbourhood} • منذ {row.joined_on:%Y/%m/%d}م")
                mark = Drawing(40, 40)
                mark.add(QrCodeWidget(card_mark(row.number), barWidth=40, barHeight=40))
                renderPDF.draw(mark, canvas, x - 120, y - 70)
            canvas.showPage()
            for at in range(len(rows[first : first + 10])):
                x, y = 290 + 240 * (at % 2), 800 - 153 * (at // 2)
                for line, words in enumerate(("تعليمات", *RULES, "رئيس مجلس الإدارة")):
                    say(x, y - 12 * line, words)
            canvas.showPage()
        canvas.save()

    return took(draw), out.tell()


CASES = {"ours": ours, "naive": naive}


def run_case(name: str, folder: Path, count: int) -> dict[str, float]:
    """Its seconds, peak memory in MiB and file in MB."""
    seconds, size = CASES[name](folder, count)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "peak": peak, "size": size / 1e6}


def measure(name: str, folder: Path, count: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.cards", name, str(folder), str(count)]
    run = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(run.stdout)
    return result


def main() -> int:
    """Measure, say it, and fail when a limit is passed."""
    with TemporaryDirectory() as folder:
        office = opened(Path(folder))
        office.write(fill_demo, today=TODAY, members=MEMBERS)
        ids = office.read(members_without_card)
        issuing = took(lambda: office.write(issue_cards, ids, today=TODAY))
        inserting = bare(office, ids)
        office.close()
        count = len(ids)
        all_of_them, few = measure("ours", Path(folder), count), measure("ours", Path(folder), FEW)
        drawn = measure("naive", Path(folder), FEW)
    each = count / FEW
    print(
        f"{count} cards issued in {issuing:.2f} s, bare {inserting:.2f} s; "
        f"printed in {all_of_them['seconds']:.2f} s; {FEW} in {few['seconds']:.2f} s, "
        f"naive {drawn['seconds']:.2f} s"
    )
    return tell(
        (
            ("10,000 cards issued / the bare lines", issuing / inserting, "<=", 20),
            ("1,000 cards printed: naive / ours", drawn["seconds"] / few["seconds"], ">=", 8),
            (
                "a card of 10,000 / a card of 1,000",
                all_of_them["seconds"] / few["seconds"] / each,
                "<=",
                1.1,
            ),
            ("10,000 cards: peak, MiB", all_of_them["peak"], "<", 300),
            ("10,000 cards: file, MB", all_of_them["size"], "<", 30),
        )
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(run_case(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
    else:
        sys.exit(main())
