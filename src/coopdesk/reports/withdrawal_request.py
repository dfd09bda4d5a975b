"""A member's request to leave, with what the law says of its time (Law 39/1998 Arts. 4, 24, 76)."""

from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.counting import MONTH, YEAR
from coopdesk.domain.gender import worded
from coopdesk.domain.money import format_rials
from coopdesk.domain.words import count_in_words, in_oblique
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import CELL, Area, Column, Document, Row, Sheet, Table, bold
from coopdesk.reports.engine.forms import field_frame, field_value, office_frame
from coopdesk.reports.legal_paper import TEXT, LegalPaper, print_legal, signers
from coopdesk.reports.letter_parts import GREETING, addressee
from coopdesk.reports.member_fields import DottedLines
from coopdesk.reports.member_words import named_member, so_many_shares
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.paper_leaving import (
    WithdrawalToPrint,
    withdrawal_ids,
    withdrawal_to_print,
)
from coopdesk.services.progress import Progress

TITLE: Final = "طلب انسحاب من الجمعية"

_FACTS: Final = Table(
    columns=(
        Column("الشرط أو الاستحقاق", 30, "name"),
        Column("ما في السجل", 60),
        Column("الحكم", 62),
        Column("المادة", 16, "center"),
    ),
    style=CELL,
    row_height=7.5,
    head_height=8,
)
_OFFICE_FIELDS: Final = (
    "تاريخ استلام الطلب",
    "قرار المجلس ورقمه",
    "تاريخ سريان الانسحاب",
    "الأمين العام",
)


def print_withdrawals(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print the requests of these members, or that of whoever gave notice last.

    A member who gave none yet gets the paper to sign, judged as if it were handed in today.

    Raises:
        RefusedError: nobody has one of the numbers, a membership ended otherwise, or there is no
            request at all.
    """
    paper = stationery(reader)
    ids = reader.read(withdrawal_ids, order.numbers)
    found = [reader.read(withdrawal_to_print, one, today=paper.today) for one in ids]
    print_legal(paper, _KIND, found, target, progress)


def _write(document: Document, paper: Stationery, one: WithdrawalToPrint) -> None:
    board = paper.source.cooperative.board_label
    addressee(document, f"الأخ/ رئيس {board}", worded("respected"))
    document.paragraph(GREETING, TEXT.aligned("right"), indent=10)
    member = named_member(one.member)
    reason = one.request.reason if one.request else ""
    if reason:
        ending = f"، وذلك للأسباب الآتية: {reason}" + ("" if reason.endswith(".") else ".")
    else:
        ending = "، وذلك للأسباب الآتية:"
    document.paragraph(["أتقدم إليكم، أنا ", *member, "، بطلب انسحابي من الجمعية", ending], TEXT)
    if not reason:
        document.add(DottedLines(2, gap=3))
    liable = worded("liable", one.member.sex)
    document.paragraph(
        [
            (
                f"وأقر بأنني أبقى {liable} عن التزامات السنة المالية التي يقع فيها الانسحاب، وبأن "
                "قيمة أسهمي وما لها من أرباح تُصرف بعد انتهائها وتسوية ما عليّ من التزامات "
            ),
            bold("(المادة 24)"),
            ".",
        ],
        TEXT,
    )
    signer = f"{worded('member', one.member.sex)}: الاسم والتوقيع"
    asked = f"{gregorian_text(one.requested_on)}م" if one.request else ""
    signers(document, ((signer, one.member.full_name), ("تاريخ الطلب", asked)))
    document.heading("بيان الشروط والاستحقاق", "(من واقع السجل)")
    document.table(_FACTS, _facts(one))
    document.draw(26, lambda sheet, area: _office_part(sheet, area, one), gap=0)


def _facts(one: WithdrawalToPrint) -> list[Row]:
    member = one.member
    joined = f"{gregorian_text(member.joined_on)}م"
    kind = worded("founder" if member.is_founder else "a_member", member.sex)
    held = f"المدفوع فيها {format_rials(member.amount)} ريال"
    leaves = f"سريان الانسحاب: {gregorian_text(one.effective_on)}م"
    return [
        ("العضوية", f"{kind}، والانضمام في {joined}", _founder_rule(one), "4"),
        ("إشعار الانسحاب", _notice_words(one), _notice_rule(one), "76"),
        (
            "الأسهم",
            f"{so_many_shares(member.shares)}، {held}",
            "تُصرف مع الأرباح المستحقة بعد خصم الالتزامات",
            "24",
        ),
        ("موعد الصرف", leaves, f"ابتداءً من {gregorian_text(one.refund_from)}م", "24"),
    ]


def _founder_rule(one: WithdrawalToPrint) -> str:
    if one.free_from is None:
        return "لا مدة مشروطة لغير المؤسسين"
    years = count_in_words(one.founder_years, YEAR)
    first = f"{gregorian_text(one.free_from)}م"
    if one.is_too_early:
        return f"لا يجوز قبل مضي {in_oblique(years)} من الانضمام: {first}"
    return f"مضت {years} على الانضمام منذ {first}"


def _notice_words(one: WithdrawalToPrint) -> str:
    day = f"{gregorian_text(one.requested_on)}م"
    if one.request is None:
        return f"لم يُسجل بعد، والحكم على أنه قُدم في {day}"
    return f"قُدم في {day}"


def _notice_rule(one: WithdrawalToPrint) -> str:
    months = in_oblique(count_in_words(one.notice_months, MONTH))
    last = f"{gregorian_text(one.notice_until)}م"
    judged = "تأخر" if one.is_late else "في موعده"
    return (
        f"قبل نهاية السنة بمدة {months} على الأقل، أي حتى {last}: {judged}، ويسري بنهاية عام "
        f"{one.effective_on.year}م"
    )


def _office_part(sheet: Sheet, area: Area, one: WithdrawalToPrint) -> None:
    office_frame(sheet, area.left, area.top + 4, area.width, 20, "لاستعمال الجمعية")
    width = (area.width - 6) / len(_OFFICE_FIELDS)
    request = one.request
    values = ("", request.decision_ref if request else "", "", "")
    for at, (label, value) in enumerate(zip(_OFFICE_FIELDS, values, strict=True)):
        right = area.right - 3 - at * width
        field_frame(sheet, right, area.top + 8.5, width, label)
        field_value(sheet, right, area.top + 8.5, width, value)


_KIND: Final = LegalPaper[WithdrawalToPrint](
    title=lambda _one: TITLE,
    number=lambda _one: "",
    name=lambda one: one.member.full_name,
    write=_write,
)
