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


def _number(row: MemberRow) -> Cell:
    return Cell(ltr(row.number), tint="muted")


def _name(row: MemberRow) -> str:
    return row.full_name


def _joined(row: MemberRow) -> str:
    return day_cell(row.joined_on)


def _amount(row: MemberRow) -> str:
    return number(row.amount)


def _sex(row: MemberRow) -> str:
    return texts.code_text(row.sex) if row.sex else ""


def _occupation(row: MemberRow) -> str:
    return row.occupation


def _folder(row: MemberRow) -> str:
    return ltr(row.folder_no)


def _decision(row: MemberRow) -> str:
    return ltr(row.decision_ref)


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
    translate = QCoreApplication.translate
    short = translate("MemberColumns", "No.")
    held = translate("MemberColumns", "Shares")
    since = translate("MemberColumns", "Joined")
    amount = translate("MemberColumns", "Value")
    lacks = translate("MemberColumns", "What is missing")
    return [
        Column("number", short, _number, 58, sort=by.NUMBER, field="number"),
        Column(
            "name", label("full_name"), _name, 206, stretch=True, sort=by.NAME, field="full_name"
        ),
        Column(
            "neighbourhood",
            label("neighbourhood"),
            _place,
            104,
            sort=by.NEIGHBOURHOOD,
            field="neighbourhood",
        ),
        Column("phone", label("phone1"), _phone, 112, sort=by.PHONE, field="phone1"),
        Column("joined", since, _joined, 100, sort=by.JOINED, field="joined_on"),
        Column("shares", held, _shares, 66, sort=by.SHARES, field="shares"),
        Column("amount", amount, _amount, 110, sort=by.AMOUNT, shown=False, field="amount"),
        Column("status", label("status"), _status, 100, sort=by.STATUS, field="status"),
        Column(
            "national_no",
            label("national_no"),
            _national_no,
            140,
            sort=by.NATIONAL_NO,
            shown=False,
            field="national_no",
        ),
        Column(
            "birth",
            label("birth_date"),
            _birth,
            116,
            sort=by.BIRTH,
            shown=False,
            field="birth_date",
        ),
        Column("sex", label("sex"), _sex, 72, sort=by.SEX, shown=False, field="sex"),
        Column(
            "occupation", label("occupation"), _occupation, 120, shown=False, field="occupation"
        ),
        Column("folder", label("folder_no"), _folder, 90, shown=False, field="folder_no"),
        Column(
            "decision", label("decision_ref"), _decision, 110, shown=False, field="decision_ref"
        ),
        Column("lacks", lacks, _lacks, 220, shown=False, field="lacks"),
    ]
