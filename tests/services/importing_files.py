"""Files for the tests of importing: real workbooks, written as offices write them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from coopdesk.services.importing import ImportPlan, plan_import
from coopdesk.services.office import Office
from coopdesk.services.workbooks import open_book
from tests.makers import TODAY

DATA = Path(__file__).parent.parent / "data"
HEADINGS = (
    *("رقم العضو", "الاسم", "رقم البطاقة", "تاريخ الميلاد", "الهاتف"),
    *("تاريخ الانضمام", "عدد الأسهم"),
)
GOOD: tuple[Any, ...] = (
    *(1, "أحمد صالح علي ناصر الحداد", "01017384256", "1984/05/12", "771234567"),
    *("2019/04/14", 3),
)


def write_book(
    path: Path, rows: Sequence[Sequence[Any]], headings: Sequence[str] = HEADINGS
) -> Path:
    """A workbook with one sheet: headings, then rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (headings, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


def plan_of(office: Office, path: Path, **choices: Any) -> ImportPlan:
    return office.read(plan_import, open_book(path), today=TODAY, **choices)


def changed(**values: Any) -> tuple[Any, ...]:
    """The good row with other values, by the position of the field."""
    places = ("number", "name", "card", "birth", "phone", "joined", "shares")
    row = dict(zip(places, GOOD, strict=True)) | values
    return tuple(row.values())
