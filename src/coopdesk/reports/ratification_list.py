"""Admissions and exits that the general assembly ratifies (Law 39/1998 Art. 51-h)."""

from collections.abc import Sequence
from itertools import count
from typing import Final

from coopdesk.domain.counting import MEMBER
from coopdesk.domain.members import MemberEventKind
from coopdesk.domain.membership import EXITS
from coopdesk.domain.words import count_in_words, in_oblique
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import DENSE, Area, Column, Document, Row, Sheet
from coopdesk.reports.engine.forms import write_line
from coopdesk.reports.list_paper import (
    ListPaper,
    as_of_note,
    day_text,
    decision_text,
    open_list,
    register_table,
    unsigned,
)
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.progress import Progress
from coopdesk.services.ratifying import RatifyRow, waiting_for_assembly

TITLE: Final = "كشف المصادقة على العضويات"

_ADMISSIONS: Final = unsigned(
    register_table(
        Column("م", 11, "center"),
        Column("رقم\nالعضو", 16, "center"),
        Column("الاسم الرباعي واللقب", 72, "name"),
        Column("الواقعة", 30, "name"),
        Column("تاريخها", 24, "center"),
        Column("قرار المجلس", 25, "center"),
        has_totals=False,
        row_height=6,
    )
)
_EXITS: Final = unsigned(
    register_table(
        Column("م", 11, "center"),
        Column("رقم\nالعضو", 16, "center"),
        Column("الاسم الرباعي واللقب", 56, "name"),
        Column("الزوال وسببه", 46),
        Column("تاريخه", 24, "center"),
        Column("قرار المجلس", 25, "center"),
        has_totals=False,
        row_height=6,
    )
)


def print_ratification_list(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print what took effect until a day and was not ratified, with the lines to be signed."""
    paper = stationery(reader)
    day = order.as_of or paper.today
    rows = reader.read(waiting_for_assembly, until=day)
    came = [row for row in rows if row.kind not in EXITS]
    left = [row for row in rows if row.kind in EXITS]
    note = f"المادة (51-ح) – {as_of_note(day)}"
    with open_list(paper, ListPaper(TITLE, note, is_upright=True), target, progress) as document:
        document.heading("أولاً: المقبولون في العضوية", _how_many(came))
        if came:
            document.table(_ADMISSIONS, map(_admission, count(1), came), count=len(came))
        else:
            document.paragraph("لا مقبولين ينتظرون المصادقة.", DENSE)
        document.heading("ثانياً: من زالت عضويتهم", _how_many(left))
        if left:
            document.table(_EXITS, map(_exit, count(1), left), count=len(left))
        else:
            document.paragraph("لا أحد زالت عضويته ينتظر المصادقة.", DENSE)
        if rows:
            _decision(document, len(came), len(left))


def _how_many(rows: Sequence[RatifyRow]) -> str:
    return f"({len(rows):,})"


def _admission(number: int, row: RatifyRow) -> Row:
    kind = "عودة بطلب جديد" if row.kind is MemberEventKind.REINSTATED else "قبول"
    return (
        str(number),
        str(row.number),
        row.full_name,
        kind,
        day_text(row.effective_on),
        decision_text(row.decision_ref),
    )


def _exit(number: int, row: RatifyRow) -> Row:
    why = texts.code_word(row.kind)
    return (
        str(number),
        str(row.number),
        row.full_name,
        f"{why}: {row.reason}" if row.reason else why,
        day_text(row.effective_on),
        decision_text(row.decision_ref),
    )


def _decision(document: Document, came: int, left: int) -> None:
    """What the assembly decides, with room for the meeting's number and the signatures."""
    with document.keep_together():
        document.heading("قرار الجمعية العمومية")
        what = [f"على قبول {_people(came)}"] if came else []
        what += [f"على زوال عضوية {_people(left)}"] if left else []
        both = "، و".join(what)
        document.paragraph(f"صادقت الجمعية العمومية {both}، وفق ما ورد أعلاه.", DENSE)
        document.draw(12, _meeting_line)
        signers = ("مقرر الجلسة", "رئيس الجلسة", texts.SECRETARY_GENERAL)
        document.signatures([(office, "") for office in signers], room=18)


def _people(many: int) -> str:
    return f"({many:,}) {in_oblique(count_in_words(many, MEMBER))}"


def _meeting_line(sheet: Sheet, area: Area) -> None:
    style = DENSE.aligned("right")
    third = area.width / 3
    for at, label in enumerate(("الاجتماع رقم:", "تاريخه:", "رقم القرار:")):
        right = area.right - at * third
        write_line(sheet, right, right - third + 6, area.top + 7, label, style=style)
