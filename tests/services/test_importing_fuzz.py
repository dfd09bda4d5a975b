"""Damaged files and senseless cells: a plan or an expected error, never anything else."""

import random
import zipfile
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from coopdesk.errors import CoopdeskError
from coopdesk.services.importing import plan_import
from coopdesk.services.importing.columns import FIELDS
from coopdesk.services.office import Office
from coopdesk.services.workbooks import Book, SheetData, SheetInfo, open_book
from tests.makers import TODAY
from tests.services.importing_files import DATA, GOOD, HEADINGS, changed, write_book
from tests.services.test_workbooks import biff2

pytestmark = pytest.mark.slow
STRANGE = (
    *(None, "", " ", "\0", "\u202e\u200f", "😀", "ع" * 5000, "=1", "'", "NaN", "1e999", "-0"),
    *(True, False, 0, -1, 10**30, 1e308, float("nan"), float("inf"), -float("inf"), 0.1),
    *(date.min, date.max, timedelta(days=9), "31/31/9999", "9" * 400, "٠/٠/٠", "\ud800", object()),
)


def attempt(office: Office, path: Path) -> None:
    try:
        office.read(plan_import, open_book(path), today=TODAY)
    except CoopdeskError:
        return


def mutated(content: bytes, dice: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(dice.randint(1, 20)):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    if dice.random() < 0.3:
        del damaged[dice.randrange(len(damaged)) :]
    return bytes(damaged)


def repacked(content: bytes, dice: random.Random) -> bytes:
    """Damage within a part of the archive, so that the damage gets past the checksums."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        chosen = dice.choice(old.namelist())
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, mutated(part, dice) if name == chosen else part)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["xlsx", "inside.xlsx", "xls", "csv"])
def test_damaged_files_never_surprise(office: Office, tmp_path: Path, kind: str) -> None:
    small = write_book(tmp_path / "small.xlsx", [GOOD, changed(number=2)]).read_bytes()
    text = "\n".join(",".join(map(str, row)) for row in (HEADINGS, GOOD)).encode("cp1256")
    whole = {"xlsx": small, "inside.xlsx": small, "xls": biff2(), "csv": text}[kind]
    path = tmp_path / f"a.{kind}"
    for seed in range(600):
        dice = random.Random(seed)
        damage = repacked if kind == "inside.xlsx" else mutated
        path.write_bytes(damage(whole, dice))
        attempt(office, path)


def test_a_register_cut_anywhere_never_surprises(office: Office, tmp_path: Path) -> None:
    whole = (DATA / "register-messy.xlsx").read_bytes()
    for seed in range(100):
        (tmp_path / "a.xlsx").write_bytes(whole[: random.Random(seed).randrange(len(whole))])
        attempt(office, tmp_path / "a.xlsx")


def test_senseless_cells_under_any_mapping_are_judged(office: Office) -> None:
    for seed in range(500):
        dice = random.Random(seed)
        width = dice.randint(1, 12)
        rows: list[Any] = [(1, [f"س{i}" for i in range(width)])]
        rows += [
            (n, [dice.choice(STRANGE) for _ in range(dice.randint(0, width))]) for n in range(2, 8)
        ]
        data = SheetData("س", rows)
        book = Book("a.xlsx", "", (SheetInfo("س"),), lambda _name, _progress, kept=data: kept)  # type: ignore[misc]  # bound at once
        mapping = dict(zip(range(width), dice.sample([*FIELDS], width), strict=True))
        mapping[0] = "full_name"
        try:
            office.read(plan_import, book, today=TODAY, header_row=1, mapping=mapping)
        except CoopdeskError:
            continue
