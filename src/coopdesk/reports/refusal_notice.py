"""The notice of a refusal: its reasons, and the month to go to court (Law 39/1998 Art. 22)."""

from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.counting import MONTH
from coopdesk.domain.membership import ApplicationState
from coopdesk.domain.words import count_in_words, in_oblique
from coopdesk.errors import Problem
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import Document, bold
from coopdesk.reports.letter_parts import closing, received, signature
from coopdesk.reports.member_words import LAW, Words
from coopdesk.reports.notice_paper import Notice, open_notice, print_notices
from coopdesk.reports.stationery import Reader, Stationery
from coopdesk.services.paper_path import NoticeToPrint
from coopdesk.services.progress import Progress

TITLE: Final = "إشعار رفض انتساب"
_NOTICE: Final = Notice(
    title=TITLE,
    subject="نتيجة طلب انتسابكم إلى الجمعية",
    states=frozenset({ApplicationState.REFUSED}),
    problem=Problem.NOT_REFUSED,
)


def print_refusal_notices(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print the notices of these applications; without a number that of the last refused one.

    Raises:
        RefusedError: one of them is not there or was not refused, or none was yet.
    """
    print_notices(reader, order, target, progress, notice=_NOTICE, write=_write)


def _write(document: Document, paper: Stationery, one: NoticeToPrint) -> None:
    given, board = one.details, paper.source.cooperative.board_label
    open_notice(document, one, _NOTICE, _decision(one, board))
    reasons = [line.strip() for line in given.refusal_reason.splitlines() if line.strip()]
    if len(reasons) > 1:
        document.numbered(reasons)
    else:
        document.paragraph([bold(reason) for reason in reasons] or ["–"])
    document.paragraph(_appeal(one))
    if given.receipt_ref:
        document.paragraph(
            f"وبشأن ما دُفع بسند القبض رقم ({given.receipt_ref})، نأمل مراجعة المسؤول المالي "
            "بالجمعية لاسترداده."
        )
    document.paragraph("ويبقى لكم أن تتقدموا بطلب جديد متى زالت الأسباب المذكورة.")
    with document.keep_together():
        closing(document)
        signature(document, f"رئيس {board}")
    received(document, "استُلم أصل هذا الإشعار، ومن تاريخ استلامه تُحسب مهلة التظلم:")


def _decision(one: NoticeToPrint, board: str) -> Words:
    given = one.details
    number = f" رقم ({given.decision_ref})" if given.decision_ref else ""
    day = f" وتاريخ {gregorian_text(given.decided_on)}م" if given.decided_on else ""
    why = "للأسباب الآتية:" if len(given.refusal_reason.splitlines()) > 1 else "للسبب الآتي:"
    return [
        f"نأسف لإفادتكم بصدور قرار {board}{number}{day} ",
        bold("بعدم قبول الطلب"),
        f" {why}",
    ]


def _appeal(one: NoticeToPrint) -> Words:
    """The right to go to court, with the last day once the applicant was told."""
    given = one.details
    months = in_oblique(count_in_words(one.appeal_months, MONTH))
    right: Words = [
        "ولكم حق التظلم من هذا القرار أمام المحكمة المختصة خلال ",
        bold(months),
        f" من تاريخ إبلاغكم به، عملاً بالمادة (22) من {LAW}",
    ]
    if given.notified_on and given.appeal_until:
        right += [
            f"؛ وقد أُبلغتم به في {gregorian_text(given.notified_on)}م، فآخر يوم للتظلم هو ",
            bold(f"{gregorian_text(given.appeal_until)}م"),
        ]
    return [*right, "."]
