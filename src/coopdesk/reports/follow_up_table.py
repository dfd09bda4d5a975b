"""The follow-up of decisions: late tasks first, each with its mark, its progress, its days."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Final

from coopdesk.domain.decisions import AssignmentState
from coopdesk.reports.document_spec import PaperOrder, Takes, Target, named_ids
from coopdesk.reports.engine import (
    A4_ACROSS,
    CELL,
    HAIR,
    Area,
    Box,
    Column,
    Document,
    Mark,
    Picture,
    Row,
    Sheet,
    Style,
    Table,
    draw_mark,
)
from coopdesk.reports.list_paper import day_text, say_nothing
from coopdesk.reports.meeting_phrases import meeting_phrase
from coopdesk.reports.meeting_texts import task_words
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.follow_up import AssignmentFilter, AssignmentRow, follow_up
from coopdesk.services.holder_list import board_label
from coopdesk.services.meeting_record import get_meeting
from coopdesk.services.progress import Progress

TITLE: Final = "جدول متابعة القرارات والتكليفات"
_NOTHING: Final = "لا تكليفات في هذا الجدول."
_LEGEND: Final = Style("naskh", 9, 5)
_BAR: Final = 1.8
_TABLE: Final = Table(
    columns=(
        Column("م", 9, "center"),
        Column("القرار", 20, "center"),
        Column("التكليف", 84),
        Column("المسؤول عن التنفيذ", 44),
        Column("الموعد", 21, "center"),
        Column("أيام\nالتأخير", 15, "center", bold=True),
        Column("الإنجاز", 28, "center"),
        Column("الحالة", 22, "center"),
        Column("آخر ما سُجّل", 26),
    ),
    style=CELL,
    row_height=9,
    head_height=10,
)


def print_follow_up(reader: Reader, order: PaperOrder, target: Target, progress: Progress) -> None:
    """Print all tasks, or those of one meeting, the latest first.

    Raises:
        RefusedError: there is no such meeting.
    """
    paper = stationery(reader)
    note, chosen = "كل الاجتماعات", AssignmentFilter()
    if order.numbers:
        meeting_id = named_ids(reader, Takes.MEETING, order.numbers)[0]
        meeting = reader.read(get_meeting, meeting_id)
        note = meeting_phrase(meeting, reader.read(board_label))
        chosen = AssignmentFilter(meeting_id=meeting_id)
    rows = reader.read(follow_up, chosen, today=paper.today)
    with Document(
        target,
        title=TITLE,
        author=paper.name,
        page=A4_ACROSS,
        head=paper.running_head(TITLE, note),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        document.draw(9, partial(_legend, rows=rows), gap=1)
        document.table(_TABLE, map(_cells, range(1, len(rows) + 1), rows), count=len(rows))
        if not rows:
            say_nothing(document, _NOTHING)


def _legend(sheet: Sheet, area: Area, *, rows: Sequence[AssignmentRow]) -> None:
    counts = Counter(task_words(row.state, row.days_late) for row in rows)
    x, y = area.right - 2, area.top + 5
    order = [task_words(AssignmentState.NEW, 1)] + [
        task_words(state, 0)
        for state in (
            AssignmentState.STUCK,
            AssignmentState.IN_PROGRESS,
            AssignmentState.NEW,
            AssignmentState.DONE,
            AssignmentState.CANCELLED,
        )
    ]
    for word, mark in order:
        text = f"{word} ({counts[word, mark]:,})"
        draw_mark(sheet, x - 1.7, y - 1, mark)
        sheet.text(x - 5, y, text, _LEGEND)
        x -= 12 + sheet.type.width(text, _LEGEND)


def _cells(at: int, row: AssignmentRow) -> Row:
    word, mark = task_words(row.state, row.days_late)
    who = " – ".join(part for part in (row.responsible, row.responsible_title) if part)
    return (
        str(at),
        row.decision_no,
        row.task,
        who,
        day_text(row.due_on),
        str(row.days_late) if row.days_late else "",
        Picture(partial(_progress, percent=row.percent), f"{row.percent}%"),
        Picture(partial(_state, word=word, mark=mark), word),
        row.last_note,
    )


def _progress(sheet: Sheet, box: Box, *, percent: int) -> None:
    """A bar that fills from the right, its figure beside it."""
    width = box.width - 13
    right, y = box.x + box.width - 1, box.y + box.height / 2 - _BAR / 2
    sheet.box(right - width, y, width, _BAR, HAIR)
    filled = width * percent / 100
    if filled:
        sheet.box(right - filled, y, filled, _BAR, 0, fill=True)
    sheet.text(right - width - 1.5, y + _BAR + 0.5, f"{percent}%", CELL)


def _state(sheet: Sheet, box: Box, *, word: str, mark: Mark) -> None:
    y = box.y + box.height / 2
    style = CELL.strong() if mark in (Mark.LATE, Mark.STUCK) else CELL
    draw_mark(sheet, box.x + box.width - 3.5, y, mark)
    sheet.text(box.x + box.width - 7, y + 1.1, word, style)
