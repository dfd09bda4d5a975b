"""The register of office-holders: each organ's term, who holds what, votes and dates."""

from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.meeting_words import organ_word
from coopdesk.domain.phones import show_phone
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import A4_ACROSS, CELL, Column, Document, Row, Table
from coopdesk.reports.list_paper import day_text, say_nothing
from coopdesk.reports.meeting_texts import holder_word
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.reports.year_order import year_note, year_of
from coopdesk.services.holder_list import HolderRow, board_label, term_holders
from coopdesk.services.progress import Progress
from coopdesk.services.terms import TermRow, list_terms

TITLE: Final = "سجل أعضاء الأجهزة"
_NOTHING: Final = "لا دورات مسجلة."
_TABLE: Final = Table(
    columns=(
        Column("م", 10, "center"),
        Column("رقم\nالعضو", 17, "center"),
        Column("الاسم", 66, "name"),
        Column("المنصب", 48, "name"),
        Column("الأصوات", 18, "center"),
        Column("من", 23, "center"),
        Column("إلى", 23, "center"),
        Column("الحالة", 32, "name"),
        Column("الهاتف", 32, "center"),
    ),
    style=CELL,
    row_height=6.5,
    head_height=10,
)


def print_office_holders(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print the terms of every organ with their holders, or those that ran in one year."""
    paper = stationery(reader)
    year = year_of(order)
    terms = [
        term
        for term in reader.read(list_terms, today=paper.today)
        if year is None or term.start_on.year <= year <= (term.closed_on or term.end_on).year
    ]
    board = reader.read(board_label)
    with Document(
        target,
        title=TITLE,
        author=paper.name,
        page=A4_ACROSS,
        head=paper.running_head(TITLE, year_note(year, f"الدورات: {len(terms):,}")),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        if not terms:
            say_nothing(document, _NOTHING)
        for at, term in enumerate(terms):
            if at:
                document.spacer(6)
            document.need(40)
            document.heading(_term_words(term, board))
            holders = reader.read(term_holders, term.id)
            rows = [_cells(place, holder) for place, holder in enumerate(holders, 1)]
            document.table(_TABLE, rows, count=len(rows))
        if terms:
            document.spacer(6)
            document.signatures([(texts.SECRETARY_GENERAL, "")])


def _term_words(term: TermRow, board: str) -> str:
    organ = organ_word(term.organ, board_label=board, committee=term.committee)
    span = (
        f"من {gregorian_text(term.start_on)}م إلى {gregorian_text(term.closed_on or term.end_on)}م"
    )
    return f"{organ} – الدورة {span} – المقاعد {term.seats:,}"


def _cells(at: int, holder: HolderRow) -> Row:
    return (
        str(at),
        str(holder.number or ""),
        holder.full_name,
        holder.capacity,
        f"{holder.votes:,}" if holder.votes else "",
        gregorian_text(holder.from_on),
        day_text(holder.until_on),
        holder_word(holder.state, holder.end_reason),
        show_phone(holder.phone),
    )
