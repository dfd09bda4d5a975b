"""Minutes on paper: as they are edited with «مسودة» across, as they were approved byte for byte."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Final

from coopdesk.domain.minutes_text import Block, BlockKind, MinutesText
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import Document, Head
from coopdesk.reports.kept_paper import put_bytes
from coopdesk.reports.marked_head import marked
from coopdesk.reports.meeting_signing import approval
from coopdesk.reports.minutes_blocks import write_blocks
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.holder_list import board_label
from coopdesk.services.meeting_record import MeetingDetails, get_meeting
from coopdesk.services.minutes import approved_pdf, get_minutes
from coopdesk.services.minutes_facts import fresh_draft
from coopdesk.services.progress import Progress

_DRAFT: Final = "مسودة"
_TITLE: Final = "محضر اجتماع"


def print_minutes(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print the minutes of a meeting; approved ones as they were kept.

    Raises:
        RefusedError: there is no meeting, or more than one is named.
        FileError: the kept paper is gone or changed.
    """
    if len(meeting_ids) != 1:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    meeting_id = meeting_ids[0]
    progress.step(0, 1)
    kept = reader.read(approved_pdf, meeting_id)
    if kept is not None:
        put_bytes(target, kept)
    else:
        found = reader.read(get_minutes, meeting_id)
        text = found.text if found else reader.read(fresh_draft, meeting_id)
        _write(reader, meeting_id, text, target, mark=_DRAFT, progress=progress)
    progress.step(1, 1)


def minutes_pdf(reader: Reader, meeting_id: int, *, approved_on: date) -> bytes:
    """The paper of the newest version as it is to be locked, without «مسودة».

    Raises:
        RefusedError: the minutes have not been begun.
    """
    found = reader.read(get_minutes, meeting_id)
    if found is None:
        raise RefusedError(Problem.MINUTES_MISSING)
    kept = BytesIO()
    _write(reader, meeting_id, found.text, kept, approved_on=approved_on)
    return kept.getvalue()


def _write(
    reader: Reader,
    meeting_id: int,
    text: MinutesText,
    target: Target,
    *,
    mark: str = "",
    approved_on: date | None = None,
    progress: Progress | None = None,
) -> None:
    meeting = reader.read(get_meeting, meeting_id)
    paper = replace(stationery(reader), today=meeting.row.on_date)
    title, second, blocks = _headed(text.blocks)
    head = paper.letterhead(
        ((texts.NUMBER, meeting.row.number_text), (texts.ENCLOSURES, "كشف الحضور"))
    )
    later: Head = paper.running_head(title or _TITLE, second, upright=True)
    with Document(
        target,
        title=f"{title or _TITLE} {meeting.row.number_text}",
        author=paper.name,
        head=marked(head, mark) if mark else head,
        later_head=marked(later, mark) if mark else later,
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        document.title(title or _TITLE, second)
        write_blocks(document, blocks)
        _approve(document, reader, paper, meeting, approved_on)


def _approve(
    document: Document,
    reader: Reader,
    paper: Stationery,
    meeting: MeetingDetails,
    approved_on: date | None,
) -> None:
    chair = f"يعتمد/ {meeting.officers.chair_title or 'رئيس ' + reader.read(board_label)}"
    if approved_on is not None:
        said = f"اعتُمد هذا المحضر في {paper.both_dates(approved_on)}."
        document.paragraph(said)
    approval(document, chair, meeting.officers.secretary_title or texts.SECRETARY_GENERAL)


def _headed(blocks: Sequence[Block]) -> tuple[str, str, Sequence[Block]]:
    """Title, second line, and what follows them."""
    title = second = ""
    at = 0
    if blocks and blocks[0].kind is BlockKind.TITLE:
        title, at = blocks[0].text, 1
        if len(blocks) > 1 and blocks[1].kind is BlockKind.SUBTITLE:
            second, at = blocks[1].text, 2
    return title, second, blocks[at:]
