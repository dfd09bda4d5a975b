"""The ballot paper, four to a sheet, and the sheet on which two tellers count."""

from collections.abc import Sequence
from typing import Final

from coopdesk.domain.meeting_words import organ_word
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import (
    A4,
    A4_TABLE,
    CELL,
    DENSE,
    HAIR,
    RULE,
    SMALL,
    THIN,
    Area,
    Column,
    Document,
    NoHead,
    Sheet,
    Style,
    Table,
)
from coopdesk.reports.engine.forms import stamp_place
from coopdesk.reports.meeting_phrases import meeting_note, meeting_phrase
from coopdesk.reports.meeting_signing import sign_table
from coopdesk.reports.meeting_texts import TIES, WAYS
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.meeting_papers import ElectionDossier, MeetingDossier, meeting_dossier
from coopdesk.services.progress import Progress

BALLOT: Final = "ورقة اقتراع"
COUNT: Final = "كشف فرز الأصوات"
_TITLE: Final = Style("kufi", 13, 7, bold=True, align="center")
_NAME: Final = Style("naskh", 11, 6, bold=True)
_SMALL: Final = Style("naskh", 8.5, 4.5)
_ON_A_HALF: Final = 9
"""Candidates that fit a quarter of a sheet; more take half of one."""
_TICK: Final = 5.0
_COUNTED: Final = Table(
    columns=(
        Column("رقم", 12, "center"),
        Column("المرشح", 62, "name", bold=True),
        Column("العد (خمسات)", 56, "hand"),
        Column("المجموع رقمًا", 22, "center"),
        Column("كتابةً", 26, "hand"),
    ),
    style=CELL.sized(9),
    row_height=12,
    uprights=True,
)
_PAPERS: Final = Table(
    columns=(
        Column("الأوراق", 90, "name"),
        Column("العدد رقمًا", 40, "center"),
        Column("كتابةً", 48, "hand"),
    ),
    style=CELL.sized(9),
    row_height=9,
    uprights=True,
)


def print_ballots(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print the ballot papers of a meeting's elections, to be cut.

    Raises:
        RefusedError: not exactly one meeting is named, or it elects nobody.
    """
    paper, of = _found(reader, meeting_ids)
    with Document(
        target,
        title=f"{BALLOT} {of.head.row.number_text}",
        author=paper.name,
        page=A4,
        head=NoHead(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, election in enumerate(of.elections):
            progress.step(at, len(of.elections))
            if at:
                document.next_page()
            _sheet_of_ballots(document.sheet, paper, of, election)
        progress.step(len(of.elections), len(of.elections))


def _sheet_of_ballots(
    sheet: Sheet, paper: Stationery, of: MeetingDossier, election: ElectionDossier
) -> None:
    columns = 2 if len(election.candidates) <= _ON_A_HALF else 1
    width, height = A4.width / columns, A4.height / 2
    for down in range(2):
        for across in range(columns):
            left = A4.width - (across + 1) * width
            _ballot(sheet, paper, of, election, Area(left + 12, left + width - 12, down * height))
    with sheet.decoration():
        sheet.line(10, height, A4.width - 10, height, THIN, dash=(2.4, 2.4))
        if columns == 2:
            sheet.line(width, 10, width, A4.height - 10, THIN, dash=(2.4, 2.4))


def _ballot(
    sheet: Sheet, paper: Stationery, of: MeetingDossier, election: ElectionDossier, area: Area
) -> None:
    middle = (area.left + area.right) / 2
    organ = organ_word(
        election.row.organ, board_label=of.board_label, committee=election.row.committee
    )
    y = area.top + 16
    sheet.fit(middle, y, paper.name, _SMALL, area.width, "center")
    sheet.fit(middle, y + 8, f"{BALLOT} – انتخاب {organ}", _TITLE, area.width, "center")
    note = f"{meeting_phrase(of.head, of.board_label)}"
    sheet.fit(middle, y + 14, note, _SMALL, area.width, "center")
    sheet.line(area.left, y + 17, area.right, y + 17, RULE)
    seats = election.row.seats
    text = f"ضع علامة (صح) أمام من تختار، على ألا يزيد العدد عن ({seats:,})."
    sheet.fit(middle, y + 22.5, text, _SMALL, area.width, "center")
    y += 27
    for each in election.candidates:
        y += 8
        sheet.box(area.left + 2, y - _TICK + 1, _TICK, _TICK, RULE)
        with sheet.one_paragraph():
            sheet.text(area.right - 1, y, f"{each.no}.", _SMALL)
            sheet.fit(area.right - 9, y, each.full_name, _NAME, area.width - 20)
        sheet.line(area.left, y + 2.6, area.right, y + 2.6, HAIR)
    bottom = area.top + A4.height / 2 - 20
    stamp_place(sheet, area.left + 13, bottom, 9)
    sheet.text(area.right, bottom + 1, "لا تُكتب على الورقة أي علامة أخرى.", SMALL)


def print_count_sheets(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print a count sheet for each of the two tellers, filled where they have counted.

    Raises:
        RefusedError: not exactly one meeting is named, or it elects nobody.
    """
    paper, of = _found(reader, meeting_ids)
    note = f"{meeting_phrase(of.head, of.board_label)} – {meeting_note(of.head)}"
    sheets = [(election, no) for election in of.elections for no in (1, 2)]
    with Document(
        target,
        title=f"{COUNT} {of.head.row.number_text}",
        author=paper.name,
        page=A4_TABLE,
        head=paper.running_head(COUNT, note, upright=True),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, (election, no) in enumerate(sheets):
            progress.step(at, len(sheets))
            if at:
                document.next_page()
            _count(document, of, election, no)
        progress.step(len(sheets), len(sheets))


def _count(document: Document, of: MeetingDossier, election: ElectionDossier, no: int) -> None:
    row = election.row
    organ = organ_word(row.organ, board_label=of.board_label, committee=row.committee)
    document.spacer(8)
    document.heading(f"انتخاب {organ} – الفارز ({no})")
    seats = f"المقاعد: ({row.seats:,}) – طريقة الانتخاب: {WAYS[row.way]}"
    document.paragraph(f"{seats} – يُحسم التعادل {TIES[row.tie_rule]}.", DENSE)
    sheet = next((each for each in election.sheets if each.teller_no == no), None)
    papers = [
        ("المقترعون الحاضرون", f"{row.voters:,}" if row.voters else "", ""),
        ("أوراق الاقتراع الموزعة", f"{row.papers_given:,}" if row.papers_given else "", ""),
        ("الأوراق في الصندوق", f"{sheet.papers:,}" if sheet else "", ""),
        ("الأوراق الباطلة", f"{sheet.spoiled:,}" if sheet else "", ""),
    ]
    document.table(_PAPERS, papers)
    document.spacer(5)
    rows = [
        (
            str(each.no),
            each.full_name,
            "",
            f"{sheet.votes.get(each.id, 0):,}" if sheet else "",
            "",
        )
        for each in election.candidates
    ]
    document.table(_COUNTED, rows, count=len(rows))
    document.spacer(4)
    teller = sheet.teller if sheet else ""
    sign_table(document, [(teller, "الفارز"), ("", "رئيس لجنة الفرز"), ("", "ممثل المرشحين")])


def _found(reader: Reader, meeting_ids: Sequence[int]) -> tuple[Stationery, MeetingDossier]:
    if len(meeting_ids) != 1:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    of = reader.read(meeting_dossier, meeting_ids[0], today=reader.today())
    if not of.elections:
        raise RefusedError(Problem.NO_ELECTION)
    return stationery(reader), of
