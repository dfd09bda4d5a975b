"""One decision out of the minutes, certified: for whoever needs it without the rest."""

from collections.abc import Sequence
from typing import Final

from coopdesk.domain.decisions import DecisionState
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import Document, Head, Style, Text, bold
from coopdesk.reports.marked_head import marked
from coopdesk.reports.meeting_phrases import meeting_names, meeting_phrase
from coopdesk.reports.meeting_signing import approval
from coopdesk.reports.minutes_blocks import write_blocks
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.decision_extract import DecisionExtract, decision_extract
from coopdesk.services.holder_list import board_label
from coopdesk.services.progress import Progress

TITLE: Final = "مستخرج من محضر"
_NUMBER: Final = "قرار رقم"
_DRAFT, _VOID = "مسودة", "ملغى"
_CERTIFIED: Final = Style("amiri", 13, 7, align="justify", gap=2)


def print_extracts(
    reader: Reader, decision_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print what the minutes say of these decisions, each on its own paper.

    Raises:
        RefusedError: there is none, or the minutes do not have one of them.
    """
    if not decision_ids:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    found = [reader.read(decision_extract, each) for each in decision_ids]
    paper, board = stationery(reader), reader.read(board_label)
    with Document(
        target,
        title=f"{TITLE} {found[0].decision.number_text}" if len(found) == 1 else TITLE,
        author=paper.name,
        head=_head(paper, found[0]),
        later_head=_later(paper, found[0], board),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, one in enumerate(found):
            progress.step(at, len(found))
            if at:
                document.next_paper(
                    head=_head(paper, one), later_head=_later(paper, one, board), foot=paper.foot()
                )
            _write(document, paper, one, board)
        progress.step(len(found), len(found))


def _mark(one: DecisionExtract) -> str:
    if one.decision.state is DecisionState.VOID:
        return _VOID
    return "" if one.approved_on else _DRAFT


def _head(paper: Stationery, one: DecisionExtract) -> Head:
    fields = (
        (_NUMBER, one.decision.number_text),
        (texts.ENCLOSURES, texts.NONE_ENCLOSED),
    )
    return marked(paper.letterhead(fields), _mark(one))


def _later(paper: Stationery, one: DecisionExtract, board: str) -> Head:
    title = f"{TITLE} – القرار {one.decision.number_text}"
    head = paper.running_head(title, meeting_phrase(one.meeting, board), upright=True)
    return marked(head, _mark(one))


def _write(document: Document, paper: Stationery, one: DecisionExtract, board: str) -> None:
    what, which = meeting_names(one.meeting, board)
    document.title(f"{TITLE} {what}", which)
    write_blocks(document, one.blocks)
    with document.keep_together():
        document.spacer(3)
        document.paragraph(_certificate(paper, one), _CERTIFIED)
        if one.decision.state is DecisionState.VOID:
            void: Text = [bold("أُلغي هذا القرار بعد ذلك: "), one.decision.void_reason]
            document.paragraph(void, _CERTIFIED)
        chair = f"يعتمد/ {one.meeting.officers.chair_title or 'رئيس ' + board}"
        approval(document, chair, texts.SECRETARY_GENERAL)


def _certificate(paper: Stationery, one: DecisionExtract) -> Text:
    if one.approved_on is None:
        return "استُخرج من مسودة محضر لم يُعتمد بعد، ولا يُحتج به."
    said = f"محضر الاجتماع المعتمد في {paper.both_dates(one.approved_on)}"
    later = "، وللمحضر ملحق لاحق" if one.annexes else ""
    return [bold("صورة طبق الأصل "), f"لما ورد في {said} بشأن القرار المذكور{later}."]
