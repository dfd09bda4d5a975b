"""The paper of a transfer of shares, or of those that went to an heir (Law 39/1998 Arts. 3, 25)."""

from typing import Final

from coopdesk.domain.gender import worded
from coopdesk.domain.shares import TransferKind
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Takes, Target, named_ids
from coopdesk.reports.engine import CELL, Column, Document, Table, bold
from coopdesk.reports.legal_paper import (
    TEXT,
    LegalPaper,
    decision_box,
    print_legal,
    signers,
)
from coopdesk.reports.member_words import LAW, Words, named_member, so_many_rials, so_many_shares
from coopdesk.reports.share_parts import percent_text
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.paper_leaving import TransferToPrint, transfer_to_print
from coopdesk.services.progress import Progress

TITLE: Final = "تنازل عن أسهم"
_INHERITED: Final = "نقل أسهم بالإرث"

_BALANCES: Final = Table(
    columns=(
        Column("الطرف", 34, "name"),
        Column("الاسم", 62, "name"),
        Column("رقم العضوية", 22, "center"),
        Column("الأسهم بعده", 22, "number"),
        Column("قيمتها (ريال)", 28, "number"),
    ),
    style=CELL,
    row_height=7,
    head_height=8,
)


def print_transfers(reader: Reader, order: PaperOrder, target: Target, progress: Progress) -> None:
    """Print these transfers, or the one entered last.

    Raises:
        RefusedError: there is none with one of the numbers, or none at all.
    """
    paper = stationery(reader)
    ids = named_ids(reader, Takes.TRANSFER, order.numbers)
    found = [reader.read(transfer_to_print, one, today=paper.today) for one in ids]
    print_legal(paper, _KIND, found, target, progress)


def _write(document: Document, paper: Stationery, one: TransferToPrint) -> None:
    transfer = one.transfer
    is_inherited = transfer.kind is TransferKind.INHERITANCE
    document.paragraph((_inherited if is_inherited else _agreed)(paper, one), TEXT)
    document.paragraph(_effect(one), TEXT)
    if transfer.reason:
        document.paragraph([bold("السبب: "), transfer.reason], TEXT)
    if transfer.voided_at is None:
        document.table(_BALANCES, _balances(one))
    _conditions(document, one)
    decision_box(
        document,
        (("رقم قرار المجلس:", transfer.decision_ref), ("تاريخه:", ""), ("أُثبت في السجل في:", "")),
    )
    with document.keep_together():
        giver = "عن بقية الورثة" if is_inherited else worded("giver", one.giver.sex)
        receiver = worded("heir" if is_inherited else "receiver_of_shares", one.receiver.sex)
        giver_name = "" if is_inherited else one.giver.full_name
        signers(document, ((giver, giver_name), (receiver, one.receiver.full_name)))
        signers(document, (("الشاهد الأول", ""), ("الشاهد الثاني", "")))
    chairman = f"يعتمد/ رئيس {paper.source.cooperative.board_label}"
    officers = ((texts.SECRETARY_GENERAL, ""), (texts.FINANCE_OFFICER, ""), (chairman, ""))
    signers(document, officers)


def _agreed(paper: Stationery, one: TransferToPrint) -> Words:
    transfer = one.transfer
    return [
        f"في {paper.long_date(transfer.on_date)}، أقر أنا ",
        *named_member(one.giver),
        "، وأنا بكامل أهليتي المعتبرة شرعاً وقانوناً، بأنني تنازلت عن ",
        bold(so_many_shares(transfer.shares)),
        " من أسهمي في الجمعية، قيمتها المدفوعة ",
        bold(so_many_rials(transfer.amount)),
        "، إلى ",
        *named_member(one.receiver),
        ".",
    ]


def _inherited(paper: Stationery, one: TransferToPrint) -> Words:
    transfer, dead = one.transfer, one.giver
    return [
        f"في {paper.long_date(transfer.on_date)}، وبناءً على محضر الورثة وموافقة بقيتهم، انتقل ",
        bold(so_many_shares(transfer.shares)),
        " من أسهم الجمعية، قيمتها المدفوعة ",
        bold(so_many_rials(transfer.amount)),
        f"، من {worded('deceased_member', dead.sex)}/ ",
        bold(dead.full_name),
        f"، رقم العضوية ({dead.number})، إلى {worded('heir', one.receiver.sex)}: ",
        *named_member(one.receiver),
        f"، عملاً بالمادة (25) من {LAW}.",
    ]


def _effect(one: TransferToPrint) -> str:
    sex = one.receiver.sex
    if one.transfer.kind is TransferKind.INHERITANCE:
        return (
            f"ويتعهد {worded('heir', sex)} بالالتزام بأحكام القانون والنظام الداخلي وقرارات "
            "الجمعية، وتؤول بهذا النقل جميع الحقوق والالتزامات المترتبة على هذه الأسهم من تاريخه."
        )
    receiver = worded("receiver_of_shares", sex)
    verb = "تقر" if worded("member", sex) == "العضوة" else "يقر"
    takes = "وتتحمل" if verb == "تقر" else "ويتحمل"
    own = "بقبولها" if verb == "تقر" else "بقبوله"
    return (
        f"و{verb} {receiver} {own} هذا التنازل، {takes} من تاريخه جميع الحقوق والالتزامات المترتبة "
        "على هذه الأسهم، مع الالتزام بأحكام القانون والنظام الداخلي وقرارات الجمعية."
    )


def _balances(one: TransferToPrint) -> list[tuple[str, str, str, int, int]]:
    is_inherited = one.transfer.kind is TransferKind.INHERITANCE
    giver = worded("deceased_member" if is_inherited else "giver", one.giver.sex)
    receiver = worded("heir" if is_inherited else "receiver_of_shares", one.receiver.sex)
    return [
        (label, member.full_name, str(member.number), held.shares, held.amount)
        for label, member, held in (
            (giver, one.giver, one.giver_after),
            (receiver, one.receiver, one.receiver_after),
        )
    ]


def _conditions(document: Document, one: TransferToPrint) -> None:
    """What the law asks of the receiver, and how far the receiver is from the cap."""
    share = percent_text(one.receiver_percent_x100)
    judged = "فوق" if one.receiver_percent_x100 > one.cap_percent * 100 else "ضمن"
    to_whom = worded("for_him", one.receiver.sex)
    said = [
        (
            f"صار {to_whom} من أسهم الجمعية {share}، وهو {judged} الحد الأعلى للعضو الواحد "
            f"({one.cap_percent}%، المادة 3-هـ)."
        )
    ]
    if one.transfer.kind is TransferKind.TRANSFER:
        said.insert(0, "لا يكون التنازل إلا لمن تتوافر فيه شروط العضوية (المادة 3-ب).")
    document.bullets(said, CELL.sized(9))
    document.spacer(3)


_KIND: Final = LegalPaper[TransferToPrint](
    title=lambda one: _INHERITED if one.transfer.kind is TransferKind.INHERITANCE else TITLE,
    number=lambda one: one.transfer.number_text,
    name=lambda one: one.giver.full_name,
    write=_write,
    mark=lambda one: texts.VOID_PAPER if one.transfer.voided_at else "",
)
