"""Sentences of the import that several of its parts say."""

from PySide6.QtCore import QCoreApplication

from coopdesk.services.importing import FIELDS, Issue
from coopdesk.ui import texts
from coopdesk.ui.kit import ltr

_SAME = {"joined": "joined_on", "birth": "birth_date"}
"""Fields of a register that a member has under another name."""


def import_field(name: str) -> str:
    """What a field of a register is called."""
    return texts.field_label(_SAME.get(name, name))


def column_name(issue: Issue) -> str:
    """The heading as the file has it; the name of the field when there is no such column."""
    return issue.heading or import_field(issue.field)


def issue_text(issue: Issue) -> str:
    """What is wrong with a cell and what to do."""
    return texts.problem_text(issue.problem, **{"value": issue.value, **issue.facts})


def issue_title(issue: Issue) -> str:
    """Where it is and what stands there."""
    where = QCoreApplication.translate("ImportWords", "Row %1, %2")
    said = where.replace("%1", ltr(issue.row)).replace("%2", column_name(issue))
    value = ltr(issue.value) if issue.value[:1].isdigit() else issue.value
    return f"{said} «{value}»" if value else said


def field_choices() -> list[tuple[str | None, str]]:
    """Where a column can go; leaving it out comes first."""
    leave = QCoreApplication.translate("ImportWords", "Leave out")
    return [(None, leave), *((field, import_field(field)) for field in FIELDS)]


def import_help() -> list[tuple[str, str]]:
    """F1 on the page of the import."""
    return [
        (
            QCoreApplication.translate("ImportPage", "Three steps"),
            QCoreApplication.translate(
                "ImportPage",
                "Choose the file, look through it, bring it in. Red rows cannot come in, amber "
                "ones come in and can be mended later. F8 goes from problem to problem.",
            ),
        ),
        (
            QCoreApplication.translate("ImportPage", "Columns"),
            QCoreApplication.translate(
                "ImportPage",
                "Under each heading stands the field it goes into; choose another where it is "
                "wrong. The choice is remembered for the next file with the same headings.",
            ),
        ),
        (
            QCoreApplication.translate("ImportPage", "Taking it back"),
            QCoreApplication.translate(
                "ImportPage",
                "A whole import can be undone as long as nothing was changed in its members.",
            ),
        ),
    ]
