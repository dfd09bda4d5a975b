"""The register of those whose membership ended, and what became of their money (Arts. 23, 24)."""

from typing import Final

from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import Column, Row
from coopdesk.reports.list_paper import (
    ListPaper,
    as_of_note,
    day_text,
    decision_text,
    register_table,
    write_list,
)
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.progress import Progress
from coopdesk.services.settlements import ExitRow, list_exits

TITLE: Final = "سجل زوال العضوية"
_NOTHING: Final = "لم تزل عضوية أحد حتى هذا التاريخ."

_TABLE: Final = register_table(
    Column("رقم\nالعضو", 14, "center"),
    Column("الاسم", 52, "name"),
    Column("سبب الزوال", 34),
    Column("تاريخ\nالطلب", 20, "center"),
    Column("تاريخ\nالزوال", 20, "center"),
    Column("القرار", 18, "center"),
    Column("رقم\nالتصفية", 17, "center"),
    Column("المستحق\n(ريال)", 23, "number", total=True),
    Column("تاريخ\nالاستحقاق", 21, "center"),
    Column("تاريخ\nالصرف", 20, "center"),
    Column("مصادقة\nالجمعية", 30, "center"),
)


def print_exits(reader: Reader, order: PaperOrder, target: Target, progress: Progress) -> None:
    """Print everybody whose membership ended until a day, in the order it took effect."""
    paper = stationery(reader)
    day = order.as_of or paper.today
    rows = reader.read(list_exits, until=day)
    write_list(
        paper,
        ListPaper(TITLE, as_of_note(day)),
        _TABLE,
        map(_cells, rows),
        target,
        progress,
        count=len(rows),
        nothing=_NOTHING,
    )


def _cells(row: ExitRow) -> Row:
    why = texts.code_word(row.kind)
    return (
        str(row.number),
        row.full_name,
        f"{why}: {row.reason}" if row.reason else why,
        day_text(row.requested_on),
        day_text(row.effective_on),
        decision_text(row.decision_ref),
        row.settlement_no,
        row.amount,
        day_text(row.due_on),
        day_text(row.paid_on),
        day_text(row.ratified_on),
    )
