"""How long 20,000 rows take to come in, against reading the workbook and writing the rows alone.

Run it from the root of the source tree: `python -m benchmarks.importing [ROWS]`. Both sides are CPU
time in one process. The reader is openpyxl, in which workbooks are read everywhere, giving every
cell; the writes are the very rows the import left, put by the bare driver into a database of the
same tables, indexes and triggers, in one transaction. What our own, quicker reader alone takes is
told beside it.
"""

import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from benchmarks.papers import FAMILY, FIRST, QUARTERS
from benchmarks.results import tell
from coopdesk.services.cooperative import CooperativeInput, found_cooperative
from coopdesk.services.importing import apply_import, plan_import
from coopdesk.services.office import Office, open_office
from coopdesk.services.workbooks import open_book

ROWS = 20_000
MOST = 1.5
TODAY = date(2026, 11, 25)
HEADINGS = ("رقم العضو", "الاسم الرباعي واللقب", "الجنس", "رقم البطاقة", "تاريخ الميلاد", "المهنة",
            "الحي", "الهاتف", "تاريخ الانضمام", "عدد الأسهم", "قيمة السهم", "الحالة")  # fmt: skip


def make_workbook(path: Path, rows: int) -> None:
    random.seed(39)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("سجل الأعضاء")
    sheet.append(["جمعية الوفاء التعاونية"])
    sheet.append([])
    sheet.append(HEADINGS)
    for number in range(1, rows + 1):
        name = " ".join([*random.choices(FIRST, k=4), random.choice(FAMILY)])
        sheet.append(
            [
                number,
                name,
                random.choice(("ذكر", "أنثى")),
                f"{number:011d}",
                date(1960, 1, 1) + timedelta(days=random.randrange(14_000)),
                "مزارع",
                random.choice(QUARTERS),
                f"77{number:07d}",
                date(2019, 1, 1) + timedelta(days=random.randrange(2_500)),
                random.randrange(1, 21),
                5000,
                "نشط",
            ]
        )
    book.save(path)


def read_alone(path: Path) -> float:
    start = time.process_time()
    book = load_workbook(path, read_only=True, data_only=True)
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            assert row is not None
    book.close()
    return time.process_time() - start


def read_quickly(path: Path) -> float:
    start = time.process_time()
    book = CalamineWorkbook.from_path(path)
    for sheet in book.sheet_names:
        for row in book.get_sheet_by_name(sheet).iter_rows():
            assert row is not None
    return time.process_time() - start


def bring_in(office: Office, path: Path) -> float:
    start = time.process_time()
    plan = office.read(plan_import, open_book(path), today=TODAY)
    office.write(apply_import, plan)
    taken = time.process_time() - start
    assert plan.figures.rejected == 0
    return taken


def write_alone(full: Path, empty: Path) -> float:
    """The rows of one database into the tables of another, by the bare driver."""
    with closing(sqlite3.connect(full)) as source:
        tables = [
            name
            for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith(("sqlite_", "alembic_"))
        ]
        rows = {name: source.execute(f"SELECT * FROM {name}").fetchall() for name in tables}  # noqa: S608
    with closing(sqlite3.connect(empty, isolation_level=None)) as target:
        target.execute("PRAGMA synchronous=FULL")
        target.execute("PRAGMA foreign_keys=OFF")  # tables come in any order
        target.execute("BEGIN IMMEDIATE")
        for name in tables:
            target.execute(f"DROP TABLE IF EXISTS temp.{name}")
        start = time.process_time()
        for name, found in rows.items():
            if not found:
                continue
            places = ", ".join("?" * len(found[0]))
            before = target.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608
            new = found[before:]
            target.executemany(f"INSERT INTO {name} VALUES ({places})", new)  # noqa: S608
        target.execute("COMMIT")
        return time.process_time() - start


def main(rows: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        workbook = root / "register.xlsx"
        make_workbook(workbook, rows)
        reading = min(read_alone(workbook) for _ in range(3))
        quick = min(read_quickly(workbook) for _ in range(3))
        whole, writing = [], []
        for turn in range(3):
            office = new_office(root / f"full{turn}")
            whole.append(bring_in(office, workbook))
            office.close()
            new_office(root / f"empty{turn}").close()
            writing.append(
                write_alone(
                    root / f"full{turn}" / "coopdesk.db", root / f"empty{turn}" / "coopdesk.db"
                )
            )
        ratio = min(whole) / (reading + min(writing))
    print(
        f"seconds: import {min(whole):.2f}; reader {reading:.2f} (ours {quick:.2f}), "
        f"writes {min(writing):.2f}"
    )
    return tell([(f"{rows:,} rows: import / (reader + writes)", ratio, "<=", MOST)])


def new_office(data: Path) -> Office:
    office = open_office(data)
    office.write(found_cooperative, CooperativeInput(name="جمعية", share_value=5000), today=TODAY)
    return office


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
