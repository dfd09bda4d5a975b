"""The rows that did not come in, as a workbook to correct and bring in again."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from coopdesk.services.exporting import ExportColumn, export_rows
from coopdesk.services.importing.cells import cell_text
from coopdesk.services.importing.plan import ImportPlan, ImportRow, Issue
from coopdesk.services.workbooks import Cell


def write_rejected(
    plan: ImportPlan, path: Path, *, say: Callable[[Issue], str], why: str, row_title: str
) -> int:
    """Write the rejected rows with their own columns, why, and their row in the file.

    Args:
        plan: what was judged.
        path: an .xlsx or .csv.
        say: the sentence for one issue.
        why: the heading over the reasons.
        row_title: the heading over the row numbers of the first file.

    Raises:
        FileError: it cannot be written there.
    """
    columns = [
        *(ExportColumn(column.heading or column.letter) for column in plan.columns),
        ExportColumn(why),
        ExportColumn(row_title),
    ]
    rows = (_row(row, len(plan.columns), plan, say) for row in plan.rejected)
    return export_rows(path, columns, rows, title=plan.sheet, total=len(plan.rejected))


def _row(
    row: ImportRow, width: int, plan: ImportPlan, say: Callable[[Issue], str]
) -> Sequence[object]:
    cells: list[object] = [_kept(value) for value in row.cells[:width]]
    cells += [""] * (width - len(cells))
    for column in plan.columns:
        if column.field in row.corrections:
            cells[column.index] = row.corrections[column.field]
    reasons = "\n".join(dict.fromkeys(say(issue) for issue in row.shown_issues))
    return [*cells, reasons, row.number]


def _kept(value: Cell) -> object:
    """A cell of the same kind as it was, so that the file comes back in alike."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, (date, int, float)) else cell_text(value)
