"""The columns of the members' list."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.members import MemberLack
from coopdesk.domain.phones import show_phone
from coopdesk.services.member_filter import MemberColumn
from coopdesk.services.member_list import MemberRow
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell, missing
from coopdesk.ui.kit import Tone, ltr, number
from coopdesk.ui.tables import Column
from coopdesk.wording.codes import STATUS_TONES


def day_cell(day: date | None) -> str:
    """A date as lists show it."""
    return ltr(f"{day:%Y/%m/%d}") if day else ""


def status_tone(row: MemberRow) -> Tone:
    """The colour that goes with a member's status."""
    found: Tone = STATUS_TONES[row.status]  # type: ignore[assignment]  # wording knows no Tone
    return found


def _none() -> str:
    return QCoreApplication.translate("MemberColumns", "None")


def _status(row: MemberRow) -> Cell:
    return Cell(texts.code_text(row.status, sex=row.sex), pill=status_tone(row))


def _phone(row: MemberRow) -> Cell | str:
    if MemberLack.NO_PHONE in row.lacks:
        return missing(_none())
    shown = ltr(show_phone(row.phone1 or row.phone2))
    return missing(shown) if MemberLack.ODD_PHONE in row.lacks else shown


def _national_no(row: MemberRow) -> Cell | str:
    if MemberLack.NO_NATIONAL_NO in row.lacks:
        return missing(_none())
    shown = ltr(row.national_no or "")
    return missing(shown) if MemberLack.ODD_NATIONAL_NO in row.lacks else shown


def _place(row: MemberRow) -> Cell | str:
    return missing(_none()) if MemberLack.NO_NEIGHBOURHOOD in row.lacks else row.neighbourhood


def _birth(row: MemberRow) -> Cell | str:
    shown = day_cell(row.birth_date) or (ltr(row.birth_year) if row.birth_year else "")
    return missing(shown or _none()) if MemberLack.UNDER_AGE in row.lacks else shown


def _shares(row: MemberRow) -> Cell | str:
    return missing(number(0)) if MemberLack.NO_SHARES in row.lacks else number(row.shares)


def _lacks(row: MemberRow) -> Cell | str:
    words = "، ".join(texts.code_text(lack) for lack in sorted(row.lacks))
    return Cell(words, icon="triangle-alert", tint="warn") if words else ""


def member_columns() -> list[Column[MemberRow]]:
    """All columns, in reading order; those of the minimum register show from the start."""
    label = texts.field_label
    by = MemberColumn
    lacks = QCoreApplication.translate("MemberColumns", "What is missing")
    amount = QCoreApplication.translate("MemberColumns", "Value")
    short = QCoreApplication.translate("MemberColumns", "No.")
    return [
        Column(
            "number", short, lambda row: Cell(ltr(row.number), tint="muted"), 72, sort=by.NUMBER
        ),
        Column(
            "name", label("full_name"), lambda row: row.full_name, 240, stretch=True, sort=by.NAME
        ),
        Column("neighbourhood", label("neighbourhood"), _place, 118, sort=by.NEIGHBOURHOOD),
        Column("phone", label("phone1"), _phone, 124, sort=by.PHONE),
        Column(
            "joined", label("joined_on"), lambda row: day_cell(row.joined_on), 116, sort=by.JOINED
        ),
        Column("shares", label("shares"), _shares, 84, sort=by.SHARES),
        Column("amount", amount, lambda row: number(row.amount), 110, sort=by.AMOUNT, shown=False),
        Column("status", label("status"), _status, 112, sort=by.STATUS),
        Column(
            "national_no", label("national_no"), _national_no, 140, sort=by.NATIONAL_NO, shown=False
        ),
        Column("birth", label("birth_date"), _birth, 116, sort=by.BIRTH, shown=False),
        Column(
            "sex",
            label("sex"),
            lambda row: texts.code_text(row.sex) if row.sex else "",
            72,
            sort=by.SEX,
            shown=False,
        ),
        Column("occupation", label("occupation"), lambda row: row.occupation, 120, shown=False),
        Column("folder", label("folder_no"), lambda row: ltr(row.folder_no), 90, shown=False),
        Column(
            "decision", label("decision_ref"), lambda row: ltr(row.decision_ref), 110, shown=False
        ),
        Column("lacks", lacks, _lacks, 220, shown=False),
    ]
