"""What everybody holds at the end of a day, which part of the capital it is, and who may vote."""

from functools import partial
from typing import Final

from coopdesk.domain.counting import MEMBER, SHARE
from coopdesk.domain.money import format_rials
from coopdesk.domain.words import count_in_words, rials_in_words
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import DENSE, Column, Document, Row, bold
from coopdesk.reports.list_paper import ListPaper, as_of_note, register_table, write_list
from coopdesk.reports.share_parts import over_cap_note, percent_cell
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.paper_shares import BalancesOfDay, balances_of_day
from coopdesk.services.progress import Progress
from coopdesk.services.share_balances import BalanceRow

TITLE: Final = "كشف أرصدة الأسهم وحق التصويت"
_NOTHING: Final = "لا أسهم في هذا التاريخ."

_TABLE: Final = register_table(
    Column("رقم\nالعضو", 14, "center"),
    Column("الاسم", 51, "name"),
    Column("الحي", 24, "name"),
    Column("عدد\nالأسهم", 16, "number", total=True),
    Column("القيمة\n(ريال)", 24, "number", total=True),
    Column("من رأس\nالمال", 17, "center"),
    Column("موفٍ بالتزاماته؟", 32, "name"),
    keep_after=22,
)


def print_share_balances(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print the balances of a day; their sums are the capital of that day."""
    paper = stationery(reader)
    day = order.as_of or paper.today
    found = reader.read(balances_of_day, as_of=day)
    write_list(
        paper,
        ListPaper(TITLE, as_of_note(day), is_upright=True),
        _TABLE,
        map(_cells, found.rows),
        target,
        progress,
        count=len(found.rows),
        nothing=_NOTHING,
        after=partial(_summary, found),
    )


def _cells(row: BalanceRow) -> Row:
    standing = "نعم" if row.may_vote else f"لا – {texts.code_word(row.why_not)}"
    return (
        str(row.number),
        row.full_name,
        row.neighbourhood,
        row.shares,
        row.amount,
        percent_cell(row),
        standing,
    )


def _summary(found: BalancesOfDay, document: Document) -> None:
    totals = found.totals
    document.paragraph(
        [
            "رأس المال: ",
            bold(f"({format_rials(totals.shares)}) {count_in_words(totals.shares, SHARE)}"),
            "، قيمتها ",
            bold(f"({format_rials(totals.amount)}) {rials_in_words(totals.amount)}"),
            ". وعدد من لهم حق التصويت ",
            bold(f"({format_rials(totals.voters)}) {count_in_words(totals.voters, MEMBER)}"),
            "، لكل منهم صوت واحد مهما بلغت أسهمه (المادة 3-ج).",
        ],
        DENSE,
    )
    over_cap_note(document, totals.over_cap, found.cap_percent)
