"""A member's account: shares with their vouchers, the entry fee, what was paid back."""

from collections.abc import Iterator
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.gender import worded
from coopdesk.domain.membership import SettlementState
from coopdesk.domain.money import format_rials
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Takes, Target, named_ids
from coopdesk.reports.engine import CELL, Column, Document, Head, Row, Style, Table, bold
from coopdesk.reports.legal_paper import TEXT, signers
from coopdesk.reports.member_words import named_member, so_many_rials, so_many_shares
from coopdesk.reports.share_parts import percent_text
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.paper_path import StatementToPrint, statement_to_print
from coopdesk.services.progress import Progress
from coopdesk.services.shares import ShareRow

TITLE: Final = "كشف حساب عضو"
_QUIET: Final = Style("naskh", 8.5, 5)

_SHARES: Final = Table(
    columns=(
        Column("التاريخ", 22, "center"),
        Column("الحركة", 26, "name"),
        Column("البيان", 48),
        Column("رقم السند", 20, "center"),
        Column("الأسهم", 14, "number", total=True),
        Column("القيمة (ريال)", 23, "number", total=True),
        Column("الرصيد", 15, "number"),
    ),
    style=CELL,
    row_height=6,
    head_height=7.5,
    grand_total="الرصيد الحالي",
)
_OTHER: Final = Table(
    columns=(
        Column("التاريخ", 22, "center"),
        Column("البيان", 84, "name"),
        Column("رقم السند", 28, "center"),
        Column("المبلغ (ريال)", 34, "number"),
    ),
    style=CELL,
    row_height=6,
    head_height=7.5,
)


def print_member_statements(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print the accounts of these members in one file, of all when none is named.

    Raises:
        RefusedError: nobody has one of the numbers, or there are no members at all.
    """
    paper = stationery(reader)
    ids = named_ids(reader, Takes.MEMBER, order.numbers)
    if not ids:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    first = reader.read(statement_to_print, ids[0], today=paper.today)
    with Document(
        target,
        title=f"{TITLE}: {first.member.full_name}" if len(ids) == 1 else TITLE,
        author=paper.name,
        head=_head(paper),
        later_head=_later_head(paper, first),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        _write(document, paper, first)
        for at, member_id in enumerate(ids[1:], 1):
            progress.step(at, len(ids))
            one = reader.read(statement_to_print, member_id, today=paper.today)
            document.next_paper(
                head=_head(paper), later_head=_later_head(paper, one), foot=paper.foot()
            )
            _write(document, paper, one)
        progress.step(len(ids), len(ids))


def _head(paper: Stationery) -> Head:
    return paper.letterhead(())


def _later_head(paper: Stationery, one: StatementToPrint) -> Head:
    note = f"{one.member.full_name} – رقم العضوية {one.member.number}"
    return paper.running_head(TITLE, note, upright=True)


def _write(document: Document, paper: Stationery, one: StatementToPrint) -> None:
    member = one.member
    document.title(TITLE, f"حتى {paper.both_dates(paper.today)}")
    document.paragraph(
        [*named_member(member), f"، منذ {gregorian_text(member.joined_on)}م، والحالة: ",
         bold(texts.code_word(member.status, member.sex)), "."],
        TEXT,
    )  # fmt: skip
    document.figures(
        [
            (format_rials(member.shares), "عدد الأسهم"),
            (format_rials(member.amount), "المدفوع فيها (ريال)"),
            (percent_text(one.percent_x100), "من أسهم الجمعية"),
            (str(len(one.certificates)), "شهادات الأسهم السارية"),
        ]
    )
    _list(document, "حركة الأسهم", _SHARES, list(map(_line, one.lines)), "لا حركة أسهم.")
    _list(document, "الرسوم والمبالغ الأخرى", _OTHER, list(_others(one)), "لا مبالغ مقيدة.")
    _certificates(document, one)
    document.spacer(3)
    with document.keep_together():
        document.paragraph(
            [
                f"ورصيد {worded('member', member.sex)} حتى تاريخه ",
                bold(so_many_shares(member.shares)),
                "، المدفوع فيها ",
                bold(so_many_rials(member.amount)),
                ".",
            ],
            TEXT,
        )
        signers(
            document,
            ((texts.FINANCE_OFFICER, ""), (texts.SECRETARY_GENERAL, "")),
            with_stamp=True,
        )


def _list(document: Document, heading: str, table: Table, rows: list[Row], nothing: str) -> None:
    document.heading(heading)
    if rows:
        document.table(table, rows)
    else:
        document.paragraph(nothing, _QUIET)


def _line(line: ShareRow) -> Row:
    other = f"{line.counter_name} ({line.counter_number})" if line.counter_number else ""
    said = " – ".join(part for part in (other, line.reason) if part)
    return (
        gregorian_text(line.on_date),
        texts.code_word(line.kind),
        said,
        line.voucher_ref,
        line.shares,
        line.amount,
        line.balance,
    )


def _others(one: StatementToPrint) -> Iterator[Row]:
    """Money that is no share: the entry fee, profits and dues of a settlement."""
    came = one.application
    if came is not None and came.entry_fee:
        day = gregorian_text(came.submitted_on)
        yield (day, "رسم العضوية (لا يُرد)", came.receipt_ref, came.entry_fee)
    for paid in one.settlements:
        if paid.state is SettlementState.PAID and paid.paid_on:
            day, word = gregorian_text(paid.paid_on), "صُرف"
        else:
            day, word = gregorian_text(paid.due_on), "يستحق"
        text = f"صافي التصفية رقم {paid.number_text} ({word})"
        yield (day, text, paid.voucher_ref, paid.amount)


def _certificates(document: Document, one: StatementToPrint) -> None:
    if not one.certificates:
        return
    document.heading("شهادات الأسهم السارية")
    said = [
        f"رقم {row.number_text} في {gregorian_text(row.issued_on)}م: {so_many_shares(row.shares)}"
        for row in one.certificates
    ]
    document.paragraph("؛ ".join(said) + ".", _QUIET)
