"""The register of applications to join, with the law's clock beside each (Law 39/1998 Art. 22)."""

from collections.abc import Sequence
from typing import Final

from coopdesk.domain.membership import ApplicationState
from coopdesk.domain.phones import show_phone
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Takes, Target, named_ids
from coopdesk.reports.engine import Column, Row
from coopdesk.reports.list_paper import (
    ListPaper,
    as_of_note,
    day_text,
    decision_text,
    numbers_note,
    register_table,
    write_list,
)
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.applications import ApplicationFilter, ApplicationRow, list_applications
from coopdesk.services.progress import Progress

TITLE: Final = "سجل طلبات الانتساب"
_NOTHING: Final = "لا طلبات في هذا السجل."

_TABLE: Final = register_table(
    Column("رقم\nالطلب", 18, "center"),
    Column("تاريخ\nالتقديم", 21, "center"),
    Column("مقدم الطلب", 56, "name"),
    Column("الهاتف", 24, "center"),
    Column("الأسهم\nالمطلوبة", 17, "number", total=True),
    Column("آخر موعد\nللبت", 21, "center"),
    Column("القرار", 28, "name"),
    Column("تاريخه", 21, "center"),
    Column("رقم\nالقرار", 18, "center"),
    Column("الإبلاغ", 21, "center"),
    Column("رقم\nالعضوية", 24, "center"),
)


def print_applications(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print these applications, or all in the order they came in.

    Raises:
        RefusedError: there is none with one of the numbers.
    """
    paper = stationery(reader)
    rows = reader.read(list_applications, ApplicationFilter(), today=paper.today)
    rows.reverse()
    if order.numbers:
        wanted = set(named_ids(reader, Takes.APPLICATION, order.numbers))
        rows = [row for row in rows if row.id in wanted]
    note = f"{numbers_note(order.numbers) or _counts(rows)} – {as_of_note(paper.today)}"
    write_list(
        paper,
        ListPaper(TITLE, note),
        _TABLE,
        map(_cells, rows),
        target,
        progress,
        count=len(rows),
        nothing=_NOTHING,
    )


def _counts(rows: Sequence[ApplicationRow]) -> str:
    waiting = sum(row.state is ApplicationState.PENDING for row in rows)
    late = sum(row.is_overdue for row in rows)
    said = f"الطلبات: {len(rows):,} – قيد البت: {waiting:,}"
    return f"{said} – مضت مدتها: {late:,}" if late else said


def _cells(row: ApplicationRow) -> Row:
    return (
        row.number_text,
        day_text(row.submitted_on),
        row.full_name,
        show_phone(row.phone1),
        row.requested_shares,
        day_text(row.due_on),
        "قيد البت – مضت المدة" if row.is_overdue else texts.code_word(row.state),
        day_text(row.decided_on),
        decision_text(row.decision_ref),
        day_text(row.notified_on),
        str(row.member_number or ""),
    )
