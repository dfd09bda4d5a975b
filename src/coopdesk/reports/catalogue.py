"""Printing a document by the name that the window and the command line use."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from coopdesk.domain.calendars import gregorian_text
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports.document_spec import (
    Counted,
    DocumentSpec,
    Group,
    PaperOrder,
    Printings,
    Shown,
    Takes,
    Target,
    Without,
)
from coopdesk.reports.documents import DOCUMENTS
from coopdesk.reports.stationery import Reader
from coopdesk.services.files import write_refusal
from coopdesk.services.member_filter import BY_NUMBER, EVERYONE, MemberFilter, MemberOrder
from coopdesk.services.progress import Progress

__all__ = [
    "DOCUMENTS",
    "Counted",
    "DocumentSpec",
    "Group",
    "Printings",
    "Shown",
    "Takes",
    "Without",
    "print_document",
]


def print_document(
    reader: Reader,
    name: str,
    numbers: Sequence[int | str],
    target: Target,
    progress: Progress,
    *,
    chosen: MemberFilter = EVERYONE,
    order: MemberOrder = BY_NUMBER,
    as_of: date | None = None,
) -> Shown:
    """Write a document as PDF; a file gets its name only when it is whole.

    Returns what is counted on it (`DocumentSpec.printings`), by id; nothing for other papers.

    Args:
        reader: the office, or the window's context.
        name: one of `DOCUMENTS`.
        numbers: what it is about, as people write it: 12 or «12/2026».
        target: a path, or a stream for a preview.
        progress: told of each page or person; a cancelled one leaves no file.
        chosen: for the register without numbers, the list as the window shows it.
        order: the order of that list.
        as_of: the day a list speaks of; today when not given.

    Raises:
        RefusedError: no such document or number, a day the paper has no use for or that is still
            to come, or nothing to print.
        FileError: the file cannot be written.
    """
    spec = DOCUMENTS.get(name)
    if spec is None:
        raise RefusedError(Problem.UNKNOWN_DOCUMENT, name=name)
    asked = PaperOrder(numbers=tuple(str(number) for number in numbers), chosen=chosen, order=order)
    if as_of is not None:
        asked = replace(asked, as_of=_checked_day(spec, as_of, reader.today()))
    try:
        return spec.build(reader, asked, target, progress) or {}
    except OSError as error:
        raise write_refusal(error, target if isinstance(target, Path) else Path()) from error


def _checked_day(spec: DocumentSpec, day: date, today: date) -> date:
    if not spec.has_date:
        raise RefusedError(Problem.NO_AS_OF, name=spec.title_ar)
    if day > today:
        raise RefusedError(Problem.IN_FUTURE, today=gregorian_text(today))
    return day
