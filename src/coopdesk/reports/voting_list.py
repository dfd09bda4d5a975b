"""Those who may vote in the general assembly on a day, and how many of them must come."""

from functools import partial
from itertools import count
from typing import Final

from coopdesk.domain.counting import MEMBER
from coopdesk.domain.words import count_in_words, in_oblique
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import DENSE, Column, Document, Row, bold
from coopdesk.reports.list_paper import (
    ListPaper,
    as_of_note,
    register_table,
    unsigned,
    write_list,
)
from coopdesk.reports.share_parts import over_cap_note, percent_cell
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.paper_shares import VotersOfDay, voters_of_day
from coopdesk.services.progress import Progress
from coopdesk.services.share_balances import BalanceRow

TITLE: Final = "كشف من لهم حق التصويت"
_NOTHING: Final = "لا أحد له حق التصويت في هذا التاريخ."

_TABLE: Final = register_table(
    Column("م", 11, "center"),
    Column("رقم\nالعضو", 15, "center"),
    Column("الاسم الرباعي واللقب", 62, "name"),
    Column("الحي", 31, "name"),
    Column("عدد\nالأسهم", 16, "number", total=True),
    Column("القيمة\n(ريال)", 25, "number", total=True),
    Column("من رأس\nالمال", 18, "center"),
    keep_after=80,
)


def print_voting_list(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print the voters of a day by number."""
    paper = stationery(reader)
    day = order.as_of or paper.today
    found = reader.read(voters_of_day, as_of=day)
    who = "كل الأعضاء" if found.counts_all else "الأعضاء الموفون بالتزاماتهم"
    serial = count(1)
    write_list(
        paper,
        ListPaper(TITLE, f"{who} – {as_of_note(day)}", is_upright=True),
        unsigned(_TABLE),
        (_cells(next(serial), row) for row in found.rows),
        target,
        progress,
        count=len(found.rows),
        nothing=_NOTHING,
        after=partial(_summary, found),
    )


def _cells(serial: int, row: BalanceRow) -> Row:
    return (
        str(serial),
        str(row.number),
        row.full_name,
        row.neighbourhood,
        row.shares,
        row.amount,
        percent_cell(row),
    )


def _summary(found: VotersOfDay, document: Document) -> None:
    voters, quorum = len(found.rows), found.quorum
    said = in_oblique(count_in_words(voters, MEMBER))
    document.paragraph(
        [
            "بلغ عدد من لهم حق التصويت ",
            bold(f"({voters:,}) {said}"),
            "، لكل منهم صوت واحد مهما بلغت أسهمه (المادة 3-ج). والنصاب القانوني (المادة 54):",
        ],
        DENSE,
    )
    document.figures(
        [
            (f"{quorum.call1:,}", "الدعوة الأولى"),
            (f"{quorum.call2:,}", "الدعوة الثانية"),
            (f"{quorum.call3:,}", "الدعوة الثالثة"),
            (f"{quorum.special:,}", "أغلبية القرارات الخاصة (المادة 55)"),
        ]
    )
    over_cap_note(document, sum(row.is_over_cap for row in found.rows), found.cap_percent)
    document.signatures(
        [(texts.SECRETARY_GENERAL, ""), ("رئيس لجنة الرقابة والتفتيش", "")], room=18
    )
