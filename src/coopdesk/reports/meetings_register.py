"""The register of meetings: number, both dates, quorum, decisions and minutes of each."""

from typing import Final

from coopdesk.domain.calendars import gregorian_text, hijri_text
from coopdesk.domain.meeting_words import call_word, meeting_title
from coopdesk.domain.meetings import ORGAN_OF, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import Column, Row
from coopdesk.reports.list_paper import ListPaper, register_table, write_list
from coopdesk.reports.meeting_texts import minutes_word, status_word
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.reports.year_order import year_note, year_of
from coopdesk.services.holder_list import board_label
from coopdesk.services.meeting_list import MeetingFilter, list_meetings
from coopdesk.services.meeting_rows import MeetingRow
from coopdesk.services.progress import Progress

TITLE: Final = "سجل الاجتماعات"
_NOTHING: Final = "لا اجتماعات في هذا السجل."
_TABLE: Final = register_table(
    Column("الرقم", 17, "center"),
    Column("الاجتماع", 62, "name"),
    Column("الدعوة", 20, "center"),
    Column("التاريخ (م)", 21, "center"),
    Column("التاريخ (هـ)", 21, "center"),
    Column("المكان", 44, "name"),
    Column("المستحقون", 17, "number"),
    Column("النصاب", 15, "number"),
    Column("الحاضرون", 16, "number"),
    Column("القرارات", 15, "number", total=True),
    Column("الحالة والمحضر", 21, "name"),
)


def print_meetings_register(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print every meeting, or those of one year, the oldest first."""
    paper = stationery(reader)
    year = year_of(order)
    rows = reader.read(list_meetings, MeetingFilter(year=year))
    rows.reverse()
    board = reader.read(board_label)
    write_list(
        paper,
        ListPaper(TITLE, year_note(year, f"الاجتماعات: {len(rows):,}")),
        _TABLE,
        (_cells(paper, board, row) for row in rows),
        target,
        progress,
        count=len(rows),
        nothing=_NOTHING,
    )


def _cells(paper: Stationery, board: str, row: MeetingRow) -> Row:
    what, which = meeting_title(row.kind, board_label=board, committee=row.committee)
    name = row.title or f"{what} – {which}"
    is_assembly = ORGAN_OF[row.kind] is Organ.ASSEMBLY
    state = status_word(row.status)
    if row.status in (MeetingStatus.HELD, MeetingStatus.NO_QUORUM):
        state = f"{state} – {minutes_word(row.minutes_state)}"
    return (
        row.number_text,
        name,
        call_word(row.call_no).removeprefix("الدعوة ") if is_assembly else "",
        gregorian_text(row.on_date),
        hijri_text(row.on_date, paper.source.corrections),
        row.place,
        row.eligible or "",
        row.quorum_required or "",
        row.present if row.eligible else "",
        row.decisions,
        state,
    )
