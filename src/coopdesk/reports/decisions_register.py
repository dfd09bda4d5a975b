"""The register of decisions: number, meeting, text, vote, who carries it out and by when."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.decisions import DecisionState
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import Column, Row
from coopdesk.reports.list_paper import ListPaper, day_text, register_table, write_list
from coopdesk.reports.meeting_texts import decision_word, task_words
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.reports.year_order import year_note, year_of
from coopdesk.services.decision_list import DecisionFilter, DecisionRow, list_decisions
from coopdesk.services.follow_up import AssignmentFilter, AssignmentRow, follow_up
from coopdesk.services.minutes_words import vote_words
from coopdesk.services.progress import Progress

TITLE: Final = "سجل القرارات"
_NOTHING: Final = "لا قرارات في هذا السجل."
_TABLE: Final = register_table(
    Column("الرقم", 17, "center"),
    Column("التاريخ", 21, "center"),
    Column("الاجتماع", 28, "center"),
    Column("نص القرار", 92),
    Column("التصويت", 33),
    Column("المسؤول", 34),
    Column("الموعد", 21, "center"),
    Column("الحالة", 23, "name"),
    has_totals=False,
)


def print_decisions_register(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print every decision, or those of one year, by number; voided ones say so."""
    paper = stationery(reader)
    year = year_of(order)
    rows = reader.read(list_decisions, DecisionFilter(year=year))
    rows.reverse()
    tasks: dict[int, list[AssignmentRow]] = defaultdict(list)
    for task in reader.read(follow_up, AssignmentFilter(), today=paper.today):
        tasks[task.decision_id].append(task)
    write_list(
        paper,
        ListPaper(TITLE, year_note(year, f"القرارات: {len(rows):,}")),
        _TABLE,
        (_cells(row, tasks[row.id]) for row in rows),
        target,
        progress,
        count=len(rows),
        nothing=_NOTHING,
    )


def _cells(row: DecisionRow, tasks: Sequence[AssignmentRow]) -> Row:
    is_void = row.state is DecisionState.VOID
    state = decision_word(row.state)
    if is_void:
        state = f"{state}: {row.void_reason}"
    elif tasks:
        state = "، ".join(dict.fromkeys(task_words(t.state, t.days_late)[0] for t in tasks))
    dues = [day_text(task.due_on) for task in tasks if task.due_on]
    return (
        row.number_text,
        gregorian_text(row.decided_on),
        row.meeting_ref.partition("/")[2] if row.meeting_ref else "",
        f"{row.subject}: {row.text}" if row.subject else row.text,
        vote_words(row.vote) if row.vote else "",
        "، ".join(dict.fromkeys(task.responsible for task in tasks if task.responsible)),
        dues[0] if dues else "",
        state,
    )
