"""The notice to an applicant who was accepted, by the board or by its silence (Art. 22)."""

from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.counting import MONTH
from coopdesk.domain.membership import ApplicationState
from coopdesk.domain.money import format_rials
from coopdesk.domain.words import count_in_words, in_oblique
from coopdesk.errors import Problem
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import Document, bold
from coopdesk.reports.letter_parts import closing, received, signature
from coopdesk.reports.member_words import LAW, Words, so_many_rials, so_many_shares
from coopdesk.reports.notice_paper import Notice, open_notice, print_notices
from coopdesk.reports.stationery import Reader, Stationery
from coopdesk.services.paper_path import NoticeToPrint
from coopdesk.services.progress import Progress

TITLE: Final = "إشعار قبول انتساب"
_NOTICE: Final = Notice(
    title=TITLE,
    subject="قبول انتسابكم إلى الجمعية",
    states=frozenset({ApplicationState.ACCEPTED, ApplicationState.ACCEPTED_BY_SILENCE}),
    problem=Problem.NOT_ACCEPTED,
)


def print_acceptance_notices(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print the notices of these applications; without a number that of the last accepted one.

    Raises:
        RefusedError: one of them is not there or was not accepted, or none was yet.
    """
    print_notices(reader, order, target, progress, notice=_NOTICE, write=_write)


def _write(document: Document, paper: Stationery, one: NoticeToPrint) -> None:
    board = paper.source.cooperative.board_label
    open_notice(document, one, _NOTICE, _decision(one, board))
    held: Words = ["وقد قُيدتم في سجل العضوية برقم ", bold(f"({one.member_number})")]
    if one.shares:
        held += [
            "، واكتتبتم في ",
            bold(so_many_shares(one.shares)),
            " من أسهم الجمعية، بقيمة إجمالية قدرها ",
            bold(so_many_rials(one.amount)),
        ]
    document.paragraph([*held, "."])
    document.paragraph("ونأمل منكم التكرم بما يأتي:")
    document.numbered(_wishes(one))
    document.paragraph(
        "وتُعرض العضوية على الجمعية العمومية في اجتماعها المقبل للمصادقة عليها، عملاً بالمادة "
        f"(51-ح) من {LAW}. ويسعدنا انضمامكم إلى الجمعية."
    )
    with document.keep_together():
        closing(document)
        signature(document, f"رئيس {board}")
    received(document, "استُلم أصل هذا الإشعار:")


def _decision(one: NoticeToPrint, board: str) -> Words:
    given = one.details
    if given.state is ApplicationState.ACCEPTED_BY_SILENCE:
        months = in_oblique(count_in_words(one.decision_months, MONTH))
        return [
            (
                f"نفيدكم بأن مدة البت فيه، وقدرها {months} من تقديمه، قد انقضت في "
                f"{gregorian_text(given.due_on)}م دون رد، فعُدّ "
            ),
            bold("مقبولاً بمضي المدة"),
            f" بحكم المادة (22) من {LAW}.",
        ]
    number = f" رقم ({given.decision_ref})" if given.decision_ref else ""
    day = f" وتاريخ {gregorian_text(given.decided_on)}م" if given.decided_on else ""
    return [
        f"يسرنا إفادتكم بصدور قرار {board}{number}{day} ",
        bold("بقبول انتسابكم"),
        " إلى الجمعية.",
    ]


def _wishes(one: NoticeToPrint) -> list[str]:
    given = one.details
    wishes = ["إحضار هذا الإشعار والبطاقة إلى مقر الجمعية لاستلام بطاقة العضوية وشهادة الأسهم."]
    due = one.amount + given.entry_fee
    if given.receipt_ref:
        paid = f"الاحتفاظ بسند القبض رقم ({given.receipt_ref}) إثباتاً لما دُفع من رسم العضوية "
        wishes.insert(0, f"{paid}وقيمة الأسهم.")
    elif due:
        fee = f"رسم العضوية ({format_rials(given.entry_fee)}) ريال و" if given.entry_fee else ""
        asked = f"سداد {fee}قيمة الأسهم ({format_rials(one.amount)}) ريال لدى المسؤول المالي"
        wishes.insert(0, f"{asked}، وأخذ سند القبض.")
    return wishes
