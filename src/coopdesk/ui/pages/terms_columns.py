"""The columns of an organ's holders."""

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.organs import HolderState, Organ
from coopdesk.domain.phones import show_phone
from coopdesk.services.holders import HolderRow
from coopdesk.services.terms import TermRow
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.kit import Tone, day_text, ltr, number
from coopdesk.ui.tables import Column

_TONES: dict[HolderState, tuple[Tone, str]] = {
    HolderState.SEATED: ("ok", "check"),
    HolderState.RESERVE: ("info", "hourglass"),
    HolderState.ENDED: ("muted", "minus"),
}


def organ_key(term: TermRow) -> tuple[Organ, int | None]:
    """Which organ a term belongs to."""
    return term.organ, term.committee_id


def _name(holder: HolderRow) -> Cell:
    member = texts.member_no_text(holder.number, holder.sex) if holder.number else ""
    phone = ltr(show_phone(holder.phone)) if holder.phone else ""
    sub = " · ".join(part for part in (member, phone) if part)
    return Cell(holder.full_name, sub=sub or " ", bold=True)


def _capacity(holder: HolderRow) -> Cell:
    translate = QCoreApplication.translate
    notes = []
    if not holder.has_vote:
        notes.append(translate("TermsColumns", "no vote"))
    if holder.is_employee:
        notes.append(translate("TermsColumns", "employee"))
    return Cell(holder.capacity, sub=" · ".join(notes) or " ")


def _span(holder: HolderRow) -> Cell:
    until = QCoreApplication.translate("TermsColumns", "until %1")
    sub = until.replace("%1", day_text(holder.until_on)) if holder.until_on else " "
    return Cell(day_text(holder.from_on), sub=sub)


def _state(holder: HolderRow) -> Cell:
    tone, icon = _TONES[holder.state]
    word = texts.code_text(holder.state)
    if holder.end_reason is not None:
        word = texts.code_text(holder.end_reason)
    return Cell(word, pill=tone, icon=icon)


def holder_columns() -> list[Column[HolderRow]]:
    """All columns, in reading order."""
    translate = QCoreApplication.translate
    return [
        Column("name", translate("TermsColumns", "Name"), _name, 240, stretch=True),
        Column("capacity", translate("TermsColumns", "Position"), _capacity, 200),
        Column(
            "votes",
            translate("TermsColumns", "Votes"),
            lambda holder: Cell(number(holder.votes) if holder.votes else "—"),
            80,
        ),
        Column("span", translate("TermsColumns", "From"), _span, 130),
        Column("state", translate("TermsColumns", "State"), _state, 130),
    ]
