"""Notices of the board's answer: letters to applicants, one for each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.gender import worded
from coopdesk.domain.membership import ApplicationState
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import Document, Head, Run
from coopdesk.reports.letter_parts import addressee, greeting, subject
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.paper_path import NoticeToPrint, notice_ids, notice_to_print
from coopdesk.services.progress import Progress


@dataclass(frozen=True, slots=True)
class Notice:
    """A kind of notice."""

    title: str
    subject: str
    states: frozenset[ApplicationState]
    """The answers it tells."""
    problem: Problem
    """Why it is refused for an application with another answer."""


def print_notices(
    reader: Reader,
    order: PaperOrder,
    target: Target,
    progress: Progress,
    *,
    notice: Notice,
    write: Callable[[Document, Stationery, NoticeToPrint], None],
) -> None:
    """Print a letter for each application that was asked for, or for the last one answered so.

    Raises:
        RefusedError: one of them is not there or has another answer, or none has this one.
    """
    paper = stationery(reader)
    ids = reader.read(
        notice_ids, order.numbers, states=notice.states, problem=notice.problem, today=paper.today
    )
    if not ids:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    found = [reader.read(notice_to_print, one, today=paper.today) for one in ids]
    name = f": {found[0].details.full_name}" if len(found) == 1 else ""
    with Document(
        target,
        title=notice.title + name,
        author=paper.name,
        head=_head(paper, found[0]),
        later_head=_later_head(paper, notice, found[0]),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, one in enumerate(found):
            progress.step(at, len(found))
            if at:
                document.next_paper(
                    head=_head(paper, one),
                    later_head=_later_head(paper, notice, one),
                    foot=paper.foot(),
                )
            write(document, paper, one)
        progress.step(len(found), len(found))


def open_notice(
    document: Document, one: NoticeToPrint, notice: Notice, decision: Sequence[str | Run]
) -> None:
    """To whom, what about, which application, and the board's answer."""
    given = one.details
    document.spacer(2)
    document.title(notice.title)
    addressee(
        document,
        f"{worded('brother', given.sex)}/ {given.full_name}",
        worded("respected", given.sex),
    )
    greeting(document)
    subject(document, notice.subject)
    submitted = f"{gregorian_text(given.submitted_on)}م"
    opening = f"بالإشارة إلى طلبكم رقم ({given.number_text}) وتاريخ {submitted}، "
    document.paragraph([opening, *decision])


def _head(paper: Stationery, one: NoticeToPrint) -> Head:
    number = one.details.number_text
    return paper.letterhead((("طلب رقم", number), (texts.ENCLOSURES, texts.NONE_ENCLOSED)))


def _later_head(paper: Stationery, notice: Notice, one: NoticeToPrint) -> Head:
    return paper.running_head(notice.title, one.details.full_name, upright=True)
