"""The account of one who left: what is due, from when, and the receipt (Law 39/1998 Art. 24)."""

from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.gender import worded
from coopdesk.domain.members import MemberEventKind, Sex
from coopdesk.domain.membership import SettlementState
from coopdesk.domain.money import format_rials
from coopdesk.domain.words import rials_line
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Takes, Target, named_ids
from coopdesk.reports.engine import CELL, Column, Document, Row, Table, bold
from coopdesk.reports.legal_paper import (
    TEXT,
    LegalPaper,
    amount_box,
    decision_box,
    print_legal,
    signers,
)
from coopdesk.reports.member_words import LAW, Words, named_member, so_many_shares
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.paper_leaving import SettlementToPrint, settlement_to_print
from coopdesk.services.progress import Progress

TITLE: Final = "تصفية حساب عضو"

_ACCOUNT: Final = Table(
    columns=(
        Column("م", 12, "center"),
        Column("البيان", 112, "name"),
        Column("المبلغ (ريال)", 44, "number", total=True),
    ),
    style=CELL.sized(9.5),
    row_height=8,
    head_height=8,
    grand_total="الصافي المستحق",
)


def print_settlements(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print these settlements, or the one reckoned last.

    Raises:
        RefusedError: there is none with one of the numbers, or none at all.
    """
    paper = stationery(reader)
    ids = named_ids(reader, Takes.SETTLEMENT, order.numbers)
    found = [reader.read(settlement_to_print, one, today=paper.today) for one in ids]
    print_legal(paper, _KIND, found, target, progress)


def _write(document: Document, paper: Stationery, one: SettlementToPrint) -> None:
    settlement = one.settlement
    document.paragraph(_opening(one), TEXT)
    document.table(_ACCOUNT, _account(one))
    amount_box(document, format_rials(settlement.amount), rials_line(settlement.amount))
    document.paragraph(_due(one), TEXT)
    if settlement.notes:
        document.paragraph([bold("ملاحظات: "), settlement.notes], TEXT)
    decision_box(
        document,
        (("قرار الزوال:", one.exit_decision), ("قرار الصرف:", settlement.decision_ref),
         ("سند الصرف:", settlement.voucher_ref)),
    )  # fmt: skip
    with document.keep_together():
        document.paragraph(_receipt(one), TEXT)
        recipient = worded("the_recipient", _recipient_sex(one))
        signers(document, ((f"{recipient} (التوقيع والبصمة)", settlement.paid_to), ("الشاهد", "")))
        chairman = f"يعتمد/ رئيس {paper.source.cooperative.board_label}"
        signers(
            document,
            ((texts.FINANCE_OFFICER, ""), (texts.SECRETARY_GENERAL, ""), (chairman, "")),
        )


def _opening(one: SettlementToPrint) -> Words:
    settlement, sex = one.settlement, one.member.sex
    left = gregorian_text(settlement.left_on)
    if settlement.kind is MemberEventKind.DECEASED:
        return [
            f"صُفّي حساب {worded('deceased_member', sex)}/ ",
            bold(one.member.full_name),
            (
                f"، رقم العضوية ({one.member.number})، وكانت الوفاة في {left}م، على النحو الآتي، "
                f"ويُصرف الصافي للورثة عملاً بالمادة (24) من {LAW}:"
            ),
        ]
    reason = f" ({one.reason})" if one.reason else ""
    why = f"{texts.code_word(settlement.kind)}{reason}"
    return [
        "صُفّي حساب ",
        *named_member(one.member),
        (
            f"، {worded('whose_membership', sex)} بسبب: {why}، في {left}م، على النحو "
            f"الآتي، عملاً بالمادة (24) من {LAW}:"
        ),
    ]


def _account(one: SettlementToPrint) -> list[Row]:
    settlement = one.settlement
    rows = [
        (f"قيمة الأسهم المدفوعة: {so_many_shares(settlement.shares)}", settlement.share_amount),
        ("يضاف: الأرباح المستحقة حتى نهاية السنة المالية", settlement.profits),
        ("يُخصم: التزامات العضو تجاه الجمعية", -settlement.dues),
    ]
    return [(str(at), text, amount) for at, (text, amount) in enumerate(rows, 1)]


def _due(one: SettlementToPrint) -> Words:
    settlement = one.settlement
    due = f"{gregorian_text(settlement.due_on)}م"
    if settlement.kind is MemberEventKind.DECEASED:
        why = "ويُصرف لورثة المتوفى دون انتظار انتهاء السنة المالية"
    else:
        why = "بعد انتهاء السنة المالية التي وقع فيها الزوال، حتى لا ينقص رأس المال خلالها"
    said: Words = ["ويستحق الصرف ابتداءً من ", bold(due), f"، {why}."]
    if settlement.state is SettlementState.PAID and settlement.paid_on:
        said += [" وقد صُرف في ", bold(f"{gregorian_text(settlement.paid_on)}م"), "."]
    return said


def _receipt(one: SettlementToPrint) -> str:
    if one.settlement.kind is MemberEventKind.DECEASED:
        return (
            "نقر نحن الورثة، أو من ينوب عنا، باستلام الصافي المبين أعلاه كاملاً، وبأنه لم يبق لنا "
            "لدى الجمعية أي حق بسبب هذه العضوية."
        )
    return (
        "أقر باستلام الصافي المبين أعلاه كاملاً، وبأنه لم يبق لي لدى الجمعية أي حق بسبب هذه "
        "العضوية، مع بقاء مسؤوليتي عن التزامات السنة المالية التي زالت فيها (المادة 24)."
    )


def _recipient_sex(one: SettlementToPrint) -> Sex | None:
    return None if one.settlement.kind is MemberEventKind.DECEASED else one.member.sex


_KIND: Final = LegalPaper[SettlementToPrint](
    title=lambda _one: TITLE,
    number=lambda one: one.settlement.number_text,
    name=lambda one: one.member.full_name,
    write=_write,
    mark=lambda one: texts.VOID_PAPER if one.settlement.state is SettlementState.VOID else "",
)
