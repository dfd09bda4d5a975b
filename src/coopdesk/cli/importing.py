"""import members: a register on file comes in, or is told why not."""

from argparse import Namespace
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from coopdesk.cli.desk import opened
from coopdesk.cli.output import answer, progress_line, say
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.importing.applying import apply_import
from coopdesk.services.importing.plan import ImportPlan, Issue
from coopdesk.services.importing.planning import plan_import
from coopdesk.services.importing.rejects import write_rejected
from coopdesk.services.office import Office
from coopdesk.services.workbooks import open_book
from coopdesk.wording import field_label, members, problem_text, rials, shares

_MOST: Final = 40
"""More lines than this help nobody at a terminal; `--json` gives all."""


def bring_in(given: Namespace) -> int:
    """Judge every row, then write all of them, the good ones, or none."""
    with opened(given) as office:
        book = open_book(Path(given.file))
        plan = office.read(
            plan_import, book, today=office.today(), progress=progress_line("قراءة الملف")
        )
        takes = given.accept_valid or not plan.rejected
        bad_rows = None
        if takes and not given.check:
            bar = progress_line("كتابة السجل")
            office.write(apply_import, plan, accept_valid=given.accept_valid, progress=bar)
            bad_rows = _keep_rejected(office, plan)
    if given.json:
        answer(_as_json(plan, written=takes and not given.check, bad_rows=bad_rows))
    else:
        _tell(plan, check=given.check, takes=takes, bad_rows=bad_rows)
    if not takes:
        raise RefusedError(Problem.ROWS_REJECTED, count=len(plan.rejected))
    return 0


def _keep_rejected(office: Office, plan: ImportPlan) -> Path | None:
    """The rows left out, as a workbook to correct and bring in again."""
    if not plan.rejected:
        return None
    folder = office.data / "rejected"
    folder.mkdir(exist_ok=True)
    stamp = f"{office.now().astimezone():%Y%m%d-%H%M%S}"
    target = folder / f"{Path(plan.file_name).stem}-{stamp}.xlsx"
    write_rejected(plan, target, say=_sentence, why="سبب الرفض", row_title="الصف في الملف")
    return target


def _as_json(plan: ImportPlan, *, written: bool, bad_rows: Path | None) -> dict[str, Any]:
    figures = plan.figures
    return {
        "accepted": figures.accepted,
        "rejected": _rows_as_json(plan.errors),
        "warnings": _rows_as_json(plan.warnings),
        "skipped": figures.skipped,
        "shares": figures.shares,
        "capital": figures.capital,
        "written": written,
        "rejected_file": str(bad_rows) if bad_rows else None,
    }


def _rows_as_json(issues: Iterable[Issue]) -> list[dict[str, Any]]:
    """One entry a row; what else is wrong with it stands under `also`."""
    rows = []
    for _row, found in groupby(issues, key=lambda issue: issue.row):
        first, *others = (_issue_as_json(issue) for issue in found)
        rows.append(first | {"also": others} if others else first)
    return rows


def _issue_as_json(issue: Issue) -> dict[str, Any]:
    return {
        "row": issue.row,
        "column": _column(issue),
        "problem": str(issue.problem),
        "message": _sentence(issue),
    }


def _tell(plan: ImportPlan, *, check: bool, takes: bool, bad_rows: Path | None) -> None:
    for title, issues in (("مرفوض", plan.errors), ("تنبيه", plan.warnings)):
        for issue in issues[:_MOST]:
            value = f" «{issue.value}»" if issue.value else ""
            say(f"{title}: الصف {issue.row}، {_column(issue)}{value}: {_sentence(issue)}")
        if len(issues) > _MOST:
            say(f"{title}: … و{len(issues) - _MOST:,} غيرها.")
    figures = plan.figures
    if check or not takes:
        say(f"لم يُكتب شيء. السليم في الملف {members(figures.accepted)}.")
    else:
        money = rials(f"{figures.capital:,}")
        say(f"دخل {members(figures.accepted)}، {shares(figures.shares)}، قيمتها {money}.")
    if bad_rows:
        say(f"كُتبت الصفوف المرفوضة مع أسبابها في: {bad_rows}")


def _column(issue: Issue) -> str:
    """The heading as the file has it; the name of the field when there is no such column."""
    return issue.heading or field_label(issue.field)


def _sentence(issue: Issue) -> str:
    return problem_text(issue.problem, {"value": issue.value, **issue.facts})


COMMANDS = {"import": bring_in}
