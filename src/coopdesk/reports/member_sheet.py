"""All that is known of a member on paper; what is missing is left to be written in by hand."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.gender import worded
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.engine import CELL, Column, Document, Head, Row, Style, Table
from coopdesk.reports.member_fields import DottedLines, FieldRows, MemberCard, field_groups
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.files import AttachmentRow
from coopdesk.services.member_events import MemberEventRow
from coopdesk.services.paper_data import MemberDossier, member_dossier, numbered_ids
from coopdesk.services.progress import Progress
from coopdesk.services.shares import ShareRow

TITLE: Final = "صحيفة بيانات عضو"
_HELD_NOW: Final = "الرصيد الحالي"
_NOTES: Final = Style("naskh", 9.5, 5.5)
_QUIET: Final = Style("naskh", 8.5, 5)

_SHARES: Final = Table(
    columns=(
        Column("التاريخ", 22, "center"),
        Column("الحركة", 40, "name"),
        Column("البيان", 58),
        Column("الأسهم", 13, "number", total=True),
        Column("القيمة (ريال)", 22, "number", total=True),
        Column("الرصيد", 13, "number"),
    ),
    grand_total=_HELD_NOW,
    style=CELL,
    row_height=6,
    head_height=7.5,
)
_EVENTS: Final = Table(
    columns=(
        Column("التاريخ", 22, "center"),
        Column("الواقعة", 40, "name"),
        Column("القرار", 30, "center"),
        Column("السبب", 76),
    ),
    style=CELL,
    row_height=6,
    head_height=7.5,
)
_PAPERS: Final = Table(
    columns=(
        Column("م", 10, "center"),
        Column("الملف", 78),
        Column("ملاحظة", 54),
        Column("أُضيف في", 26, "center"),
    ),
    style=CELL,
    row_height=6,
    head_height=7.5,
)


def print_member_sheets(
    reader: Reader, numbers: Sequence[int], target: Path | BinaryIO, progress: Progress
) -> None:
    """Print the sheets of these members in one file, of all when none is named.

    Raises:
        RefusedError: nobody has one of the numbers, or there are no members at all.
    """
    paper = stationery(reader)
    ids = reader.read(numbered_ids, numbers)
    if not ids:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    first = reader.read(member_dossier, ids[0], today=paper.today)
    title = _title(first) if len(ids) == 1 else TITLE
    with Document(
        target,
        title=f"{title}: {first.details.full_name}" if len(ids) == 1 else title,
        author=paper.name,
        head=_head(paper, first),
        later_head=_later_head(paper, first),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        _write(document, paper, first)
        for done, member_id in enumerate(ids[1:], 1):
            progress.step(done, len(ids))
            one = reader.read(member_dossier, member_id, today=paper.today)
            document.next_paper(
                head=_head(paper, one), later_head=_later_head(paper, one), foot=paper.foot()
            )
            _write(document, paper, one)
        progress.step(len(ids), len(ids))


def _title(one: MemberDossier) -> str:
    return f"صحيفة بيانات {worded('a_member', one.details.sex)}"


def _head(paper: Stationery, one: MemberDossier) -> Head:
    enclosed = str(len(one.papers)) if one.papers else texts.NONE_ENCLOSED
    folder = one.details.folder_no
    fields = [(texts.ENCLOSURES, enclosed), *([(texts.FOLDER, folder)] if folder else [])]
    return paper.letterhead(tuple(fields))


def _later_head(paper: Stationery, one: MemberDossier) -> Head:
    note = f"{one.details.full_name} – رقم العضوية {one.details.number}"
    return paper.running_head(_title(one), note, upright=True)


def _write(document: Document, paper: Stationery, one: MemberDossier) -> None:
    details = one.details
    document.add(MemberCard(_title(one), details, one.photo))
    for heading, rows in field_groups(details, paper):
        document.heading(heading)
        for row in rows:
            document.add(FieldRows(document.sheet, row))
        document.spacer(1.5)
    document.heading("ملاحظات")
    if details.notes:
        document.paragraph(details.notes, _NOTES)
        document.spacer(2)
    else:
        document.add(DottedLines(2))
    _list(document, "حركة الأسهم", _SHARES, _share_rows(one.shares), "لا حركة أسهم.")
    _list(document, "مسيرة العضوية", _EVENTS, _event_rows(one.events), "لا وقائع مسجلة.")
    _list(document, "الأوراق المرفقة", _PAPERS, _paper_rows(one.papers), "لا أوراق مرفقة.")
    signer = f"توقيع {worded('member', details.sex)}"
    document.spacer(4)
    document.signatures([(signer, ""), (texts.SECRETARY_GENERAL, "")], room=18)


def _list(
    document: Document, heading: str, table: Table, rows: Sequence[Row], nothing: str
) -> None:
    document.heading(heading)
    if rows:
        document.table(table, rows)
    else:
        document.paragraph(nothing, _QUIET)
    document.spacer(1)


def _share_rows(lines: Sequence[ShareRow]) -> list[Row]:
    rows: list[Row] = []
    balance = 0
    for line in lines:
        balance += line.shares
        other = f"{line.counter_name} ({line.counter_number})" if line.counter_number else ""
        said = " – ".join(text for text in (other, line.voucher_ref, line.reason) if text)
        day = gregorian_text(line.on_date)
        kind = texts.code_word(line.kind)
        rows.append((day, kind, said, line.shares, line.amount, balance))
    return rows


def _event_rows(events: Sequence[MemberEventRow]) -> list[Row]:
    return [
        (
            gregorian_text(event.effective_on),
            texts.code_word(event.kind),
            event.decision_ref,
            event.reason,
        )
        for event in events
    ]


def _paper_rows(papers: Sequence[AttachmentRow]) -> list[Row]:
    return [
        (str(at), row.original_name, row.note, gregorian_text(row.added_at.astimezone().date()))
        for at, row in enumerate(papers, 1)
    ]
