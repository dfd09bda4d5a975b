"""A cell put right on the screen: its row and all that share something with it, judged anew."""

from dataclasses import replace

from sqlalchemy.orm import Session

from coopdesk.services.importing.checking import ACROSS, check_across, usual_value
from coopdesk.services.importing.plan import ImportPlan, ImportRow, Verdict
from coopdesk.services.importing.reading import RowReader, judge


def with_correction(
    session: Session, plan: ImportPlan, row: int, field: str, text: str
) -> ImportPlan:
    """The same plan with one field of one row as a person typed it; the file stays as it is."""
    reader: RowReader = plan.reader
    rows = [_again(old, reader, row, field, text) for old in plan.rows]
    check_across(session, rows, reader)
    return replace(plan, rows=tuple(rows), file_value=usual_value(rows))


def _again(old: ImportRow, reader: RowReader, row: int, field: str, text: str) -> ImportRow:
    if old.number == row:
        return reader.read(old.number, old.cells, old.corrections | {field: text})
    if old.verdict is Verdict.SKIPPED or not old.issues:
        return replace(old, issues=[])
    kept = replace(old, issues=[issue for issue in old.issues if issue.problem not in ACROSS])
    kept.verdict = judge(kept)
    return kept
