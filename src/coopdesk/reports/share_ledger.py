"""The share ledger: every line with the balance after it, and the capital that they sum to."""

from collections.abc import Iterator
from itertools import count as serial
from typing import Final

from coopdesk.domain.counting import SHARE
from coopdesk.domain.money import format_rials
from coopdesk.domain.words import count_in_words, rials_in_words
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import DENSE, Column, Document, Row, bold
from coopdesk.reports.list_paper import (
    ListPaper,
    as_of_note,
    day_text,
    numbers_note,
    register_table,
    write_list,
)
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.paper_shares import with_ledger
from coopdesk.services.progress import Progress
from coopdesk.services.share_ledger import LedgerRow
from coopdesk.services.shares import Holding

TITLE: Final = "سجل الأسهم"
_NOTHING: Final = "لا حركة أسهم في هذا السجل."

_TABLE: Final = register_table(
    Column("م", 14, "center"),
    Column("التاريخ", 21, "center"),
    Column("رقم\nالعضو", 14, "center"),
    Column("العضو", 54, "name"),
    Column("نوع الحركة", 24, "name"),
    Column("البيان", 47),
    Column("عدد\nالأسهم", 15, "number", total=True),
    Column("القيمة\n(ريال)", 23, "number", total=True),
    Column("رقم السند", 20, "center"),
    Column("رقم\nالشهادة", 19, "center"),
    Column("رصيد\nالعضو", 18, "number"),
    keep_after=14,
)


def print_share_ledger(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print the lines of these members, or of all, until the end of a day.

    Raises:
        RefusedError: nobody has one of the numbers.
    """
    paper = stationery(reader)
    day = order.as_of or paper.today
    who = numbers_note(order.numbers) or "جميع الأعضاء"
    what = ListPaper(TITLE, f"{who} – {as_of_note(day)}")

    def use(rows: Iterator[LedgerRow], count: int, capital: Holding) -> None:
        def after(document: Document) -> None:
            if not order.numbers:
                _say_capital(document, capital)

        write_list(
            paper,
            what,
            _TABLE,
            map(_cells, serial(1), rows),
            target,
            progress,
            count=count,
            nothing=_NOTHING,
            after=after,
        )

    reader.read(with_ledger, use, numbers=order.numbers, until=day)


def _cells(number: int, row: LedgerRow) -> Row:
    return (
        str(number),
        day_text(row.on_date),
        str(row.number),
        row.full_name,
        texts.ledger_kind(row.kind, is_reversal=row.reverses_id is not None),
        _statement(row),
        row.shares,
        row.amount,
        row.voucher_ref,
        row.certificate_no,
        row.balance,
    )


def _statement(row: LedgerRow) -> str:
    """Who is on the other side, in kind or not, why."""
    other = f"{row.counter_name} ({row.counter_number})" if row.counter_number else ""
    in_kind = texts.code_word(row.paid_in) if row.paid_in == "kind" else ""
    return " – ".join(part for part in (other, in_kind, row.reason) if part)


def _say_capital(document: Document, capital: Holding) -> None:
    shares = count_in_words(capital.shares, SHARE)
    document.paragraph(
        [
            "رأس المال بحسب هذا السجل: ",
            bold(f"({format_rials(capital.shares)}) {shares}"),
            "، قيمتها ",
            bold(f"({format_rials(capital.amount)}) {rials_in_words(capital.amount)}"),
            ".",
        ],
        DENSE,
    )
