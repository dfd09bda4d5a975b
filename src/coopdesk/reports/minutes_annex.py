"""An annex to approved minutes: what is corrected, why and by which decision."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Final

from coopdesk.domain.minutes_text import MinutesText
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import Document, bold
from coopdesk.reports.kept_paper import joined, put_bytes
from coopdesk.reports.meeting_phrases import meeting_phrase
from coopdesk.reports.meeting_signing import approval
from coopdesk.reports.minutes_blocks import BODY, write_blocks
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.holder_list import board_label
from coopdesk.services.meeting_record import get_meeting
from coopdesk.services.minutes import annex_pdf, get_minutes
from coopdesk.services.progress import Progress

TITLE: Final = "ملحق محضر"


def print_annexes(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print the annexes of minutes as they were kept; a single one byte for byte.

    Raises:
        RefusedError: there is none.
        FileError: a kept paper is gone or changed.
    """
    papers = [kept for each in meeting_ids for kept in _kept(reader, each)]
    if not papers:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    progress.step(0, 1)
    put_bytes(target, papers[0] if len(papers) == 1 else joined(papers))
    progress.step(1, 1)


def _kept(reader: Reader, meeting_id: int) -> Iterator[bytes]:
    minutes = reader.read(get_minutes, meeting_id)
    for annex in minutes.annexes if minutes else ():
        kept = reader.read(annex_pdf, meeting_id, annex.no)
        if kept is not None:
            yield kept


def annex_pdf_bytes(
    reader: Reader,
    meeting_id: int,
    text: MinutesText,
    *,
    on: date,
    reason: str,
    decision_ref: str = "",
) -> bytes:
    """The paper of an annex that is about to be kept."""
    meeting = reader.read(get_meeting, meeting_id)
    minutes = reader.read(get_minutes, meeting_id)
    number = len(minutes.annexes) + 1 if minutes else 1
    paper = replace(stationery(reader), today=on)
    kept = BytesIO()
    name = f"{TITLE} {meeting.row.number_text}"
    with Document(
        kept,
        title=name,
        author=paper.name,
        head=paper.letterhead(((texts.NUMBER, f"{meeting.row.number_text} – {number}"),)),
        later_head=paper.running_head(TITLE, meeting.row.number_text, upright=True),
        foot=paper.foot(),
        digits=paper.digits,
    ) as document:
        document.title(f"{TITLE} رقم ({number})", meeting_phrase(meeting, reader.read(board_label)))
        document.paragraph([bold("السبب: "), reason], BODY)
        if decision_ref:
            document.paragraph([bold("بموجب القرار: "), decision_ref], BODY)
        document.heading("نص التصحيح")
        write_blocks(document, text.blocks)
        document.paragraph(
            "يُعد هذا الملحق جزءًا من المحضر المعتمد، ويبقى نص المحضر كما اعتُمد.", BODY
        )
        approval(document, f"يعتمد/ رئيس {reader.read(board_label)}", texts.SECRETARY_GENERAL)
    return kept.getvalue()
