"""Every document the program prints, by the name the window and the command line use."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Literal

from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import member_sheet, member_statistics, members_register
from coopdesk.reports.stationery import Reader
from coopdesk.services.files import write_refusal
from coopdesk.services.member_filter import BY_NUMBER, EVERYONE, MemberFilter, MemberOrder
from coopdesk.services.paper_data import numbered_ids
from coopdesk.services.progress import Progress

Target = Path | BinaryIO
Build = Callable[[Reader, Sequence[int], Target, Progress], None]


@dataclass(frozen=True, slots=True)
class DocumentSpec:
    """One kind of paper."""

    name: str
    title_ar: str
    title_en: str
    takes: Literal["none", "member"]
    """What its numbers are; without a number a document is about all."""
    build: Build


def _register(reader: Reader, numbers: Sequence[int], target: Target, progress: Progress) -> None:
    if numbers:
        reader.read(numbered_ids, numbers)  # an unknown number is refused, not passed over
    chosen = members_register.chosen_numbers(numbers)
    members_register.print_members_register(reader, target, progress, chosen=chosen)


def _statistics(
    reader: Reader,
    numbers: Sequence[int],  # noqa: ARG001 - it is about nobody in particular
    target: Target,
    progress: Progress,
) -> None:
    member_statistics.print_member_statistics(reader, target, progress)


DOCUMENTS: Final[Mapping[str, DocumentSpec]] = {
    spec.name: spec
    for spec in (
        DocumentSpec(
            "members-register", members_register.TITLE, "Register of members", "member", _register
        ),
        DocumentSpec(
            "member-sheet",
            member_sheet.TITLE,
            "Member sheet",
            "member",
            member_sheet.print_member_sheets,
        ),
        DocumentSpec(
            "member-statistics",
            member_statistics.TITLE,
            "Statistics of the membership",
            "none",
            _statistics,
        ),
    )
}


def print_document(
    reader: Reader,
    name: str,
    numbers: Sequence[int],
    target: Target,
    progress: Progress,
    *,
    chosen: MemberFilter = EVERYONE,
    order: MemberOrder = BY_NUMBER,
) -> None:
    """Write a document as PDF; a file gets its name only when it is whole.

    Args:
        reader: the office, or the window's context.
        name: one of `DOCUMENTS`.
        numbers: whom it is about; everyone when empty.
        target: a path, or a stream for a preview.
        progress: told of each page or person; a cancelled one leaves no file.
        chosen: for the register without numbers, the list as the window shows it.
        order: the order of that list.

    Raises:
        RefusedError: no such document or member, or nothing to print.
        FileError: the file cannot be written.
    """
    spec = DOCUMENTS.get(name)
    if spec is None:
        raise RefusedError(Problem.UNKNOWN_DOCUMENT, name=name)
    try:
        if name == "members-register" and not numbers:
            members_register.print_members_register(
                reader, target, progress, chosen=chosen, order=order
            )
        else:
            spec.build(reader, numbers, target, progress)
    except OSError as error:
        raise write_refusal(error, target if isinstance(target, Path) else Path()) from error
