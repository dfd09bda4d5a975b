"""The administrative decision as a paper: what it rests on, its articles, who signs."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Final

from coopdesk.domain.decisions import DecisionState
from coopdesk.domain.meeting_words import organ_word
from coopdesk.domain.meetings import ORGAN_OF
from coopdesk.domain.organs import Organ
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import BODY, Document, Head, Style, bold
from coopdesk.reports.kept_paper import put_bytes
from coopdesk.reports.letter_parts import signature
from coopdesk.reports.marked_head import marked
from coopdesk.reports.meeting_phrases import meeting_phrase
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.decision_list import DecisionRow, get_decision
from coopdesk.services.decision_paper import decision_pdf
from coopdesk.services.holder_list import board_label, chairman_on
from coopdesk.services.meeting_record import get_meeting
from coopdesk.services.progress import Progress

TITLE: Final = "قرار"
_VOID: Final = "ملغى"
_ARTICLE: Final = Style("amiri", 14, 8, bold=True)
_CENTRE: Final = Style("amiri", 14, 8, bold=True, align="center", gap=2)
_LAW: Final = "القانون رقم (39) لسنة 1998م بشأن الجمعيات والاتحادات التعاونية"


def print_decisions(
    reader: Reader, decision_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print decisions, each on its own paper; one that was issued is printed as it was kept.

    Raises:
        RefusedError: there is none.
        FileError: a kept paper is gone or changed.
    """
    if not decision_ids:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    if len(decision_ids) == 1:
        kept = reader.read(decision_pdf, decision_ids[0])
        if kept is not None:
            progress.step(0, 1)
            put_bytes(target, kept)
            progress.step(1, 1)
            return
    found = [reader.read(get_decision, each) for each in decision_ids]
    paper = stationery(reader)
    with Document(
        target,
        title=f"{TITLE} {found[0].number_text}" if len(found) == 1 else TITLE,
        author=paper.name,
        head=_head(paper, found[0]),
        later_head=_later(paper, found[0]),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, decision in enumerate(found):
            progress.step(at, len(found))
            if at:
                document.next_paper(
                    head=_head(paper, decision),
                    later_head=_later(paper, decision),
                    foot=paper.foot(),
                )
            _write(document, reader, decision)
        progress.step(len(found), len(found))


def decision_pdf_bytes(reader: Reader, decision_id: int) -> bytes:
    """The paper of a decision that is about to be kept."""
    kept = BytesIO()
    print_decisions(reader, [decision_id], kept, Progress())
    return kept.getvalue()


def _head(paper: Stationery, decision: DecisionRow) -> Head:
    dated = replace(paper, today=decision.decided_on)
    head = dated.letterhead(
        ((texts.NUMBER, decision.number_text), (texts.ENCLOSURES, texts.NONE_ENCLOSED))
    )
    return marked(head, _VOID if decision.state is DecisionState.VOID else "")


def _later(paper: Stationery, decision: DecisionRow) -> Head:
    head = paper.running_head(f"{TITLE} {decision.number_text}", decision.subject, upright=True)
    return marked(head, _VOID if decision.state is DecisionState.VOID else "")


def _write(document: Document, reader: Reader, decision: DecisionRow) -> None:
    board = reader.read(board_label)
    about = f"بشأن {decision.subject}" if decision.subject else ""
    document.title(f"قرار رقم ({decision.no}) لسنة {decision.year}م", about)
    chair, name = _issuer(reader, decision, board)
    document.paragraph(f"{chair}:", _ARTICLE)
    document.paragraph([bold("بعد الاطلاع على: "), f"{_LAW}،"], BODY)
    rests = ["وعلى النظام الداخلي للجمعية،"]
    if decision.basis:
        rests.append(f"وعلى {decision.basis.strip().rstrip('.،')}،")
    if decision.meeting_id is not None:
        meeting = reader.read(get_meeting, decision.meeting_id)
        rests.append(f"وعلى محضر {meeting_phrase(meeting, board)}،")
    for line in rests:
        document.paragraph(line, BODY)
    document.paragraph("قُرر الآتي", _CENTRE)
    articles = decision.articles or (decision.text,)
    for at, article in enumerate(articles, 1):
        document.paragraph([bold(f"مادة ({at}): "), article], BODY)
    effective = "من تاريخ صدوره"
    if decision.effective_on != decision.decided_on:
        effective = f"من {decision.effective_on:%Y/%m/%d}م"
    last = f"يُعمل بهذا القرار {effective}، ويُبلغ من يلزم لتنفيذه."
    document.paragraph([bold(f"مادة ({len(articles) + 1}): "), last], BODY)
    if decision.state is DecisionState.VOID:
        document.paragraph([bold("أُلغي هذا القرار: "), decision.void_reason], BODY)
    document.spacer(6)
    signature(document, chair, name)


def _issuer(reader: Reader, decision: DecisionRow, board: str) -> tuple[str, str]:
    """In what office and by what name it is signed."""
    organ = ORGAN_OF[decision.meeting_kind] if decision.meeting_kind else Organ.BOARD
    signs = organ if organ is Organ.CONTROL else Organ.BOARD
    chair = reader.read(chairman_on, signs, on=decision.decided_on)
    if chair is not None:
        return chair.capacity, chair.full_name
    return f"رئيس {organ_word(signs, board_label=board)}", ""
