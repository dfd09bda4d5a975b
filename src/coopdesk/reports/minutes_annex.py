"""An annex to approved minutes: what is corrected, why and by which decision."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Final

from coopdesk.domain.minutes_text import MinutesText
from coopdesk.reports import texts
from coopdesk.reports.engine import Document, bold
from coopdesk.reports.meeting_phrases import meeting_phrase
from coopdesk.reports.meeting_signing import approval
from coopdesk.reports.minutes_blocks import BODY, write_blocks
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.holder_list import board_label
from coopdesk.services.meeting_record import get_meeting
from coopdesk.services.minutes import get_minutes

TITLE: Final = "ملحق محضر"


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
