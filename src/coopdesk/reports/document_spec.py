"""What a kind of paper is, and what is asked of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO, Final

from coopdesk.domain.yearly_numbers import read_number
from coopdesk.reports.stationery import Reader
from coopdesk.services import meeting_subjects, paper_issuing, paper_subjects
from coopdesk.services.member_filter import BY_NUMBER, EVERYONE, MemberFilter, MemberOrder
from coopdesk.services.progress import Progress

Target = Path | BinaryIO


@dataclass(frozen=True, slots=True)
class Counted:
    """A card or certificate on a paper whose printings are counted."""

    page: int
    """Where it stands, from 0."""
    before: int
    """How often it was printed before; the second printing is marked as a copy."""


Shown = Mapping[int, Counted]
"""What is counted on a paper, by id."""


class Group(StrEnum):
    """What papers are about, in the order the window offers them."""

    MEMBERS = "members"
    APPLICATIONS = "applications"
    SHARES = "shares"
    CARDS = "cards"
    """Certificates and cards."""
    LEAVING = "leaving"
    MEETINGS = "meetings"
    DECISIONS = "decisions"


class Takes(StrEnum):
    """What the numbers of a paper are; each has its words in `wording.papers`."""

    NONE = "none"
    MEMBER = "member"
    APPLICATION = "application"
    TRANSFER = "transfer"
    SETTLEMENT = "settlement"
    CERTIFICATE = "certificate"
    """A certificate by number and year, or all valid ones of a member by the member's number."""
    MEETING = "meeting"
    """A meeting by kind, number and year, «board/11/2026», or by its id."""
    DECISION = "decision"
    YEAR = "year"


class Without(StrEnum):
    """What a paper is about when no number is given."""

    ALL = "all"
    LATEST = "latest"
    BLANK = "blank"
    """A form to be filled in by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOrder:
    """What is asked of a paper."""

    numbers: tuple[str, ...] = ()
    """As they are written: «12» or «12/2026», in any digits."""
    as_of: date | None = None
    """The day a list speaks of; today when not given."""
    chosen: MemberFilter = EVERYONE
    """For the register without numbers: the list as the window shows it."""
    order: MemberOrder = BY_NUMBER


Build = Callable[[Reader, PaperOrder, Target, Progress], Shown | None]
"""Writes a paper; tells what is on it only where printings are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSpec:
    """One kind of paper."""

    name: str
    title_ar: str
    title_en: str
    group: Group
    build: Build
    takes: Takes = Takes.NONE
    without: Without = Without.ALL
    has_date: bool = False
    """It can speak of another day than today."""
    issue: Callable[..., int] | None = None
    """A service (session, numbers, today) that issues what is missing; returns how many."""
    printings: "Printings | None" = None
    """Whose real printings are counted; a preview is none."""


@dataclass(frozen=True, slots=True)
class Printings:
    """The services that keep the count of a paper's printings."""

    check: Callable[..., None]
    """(session, shown): refuses when another desk printed one meanwhile."""
    count: Callable[..., None]
    """(session, ids): notes one more printing of each."""


FINDERS: Final[dict[Takes, Callable[..., list[int]]]] = {
    Takes.MEMBER: paper_subjects.member_ids,
    Takes.APPLICATION: paper_subjects.application_ids,
    Takes.TRANSFER: paper_subjects.transfer_ids,
    Takes.SETTLEMENT: paper_subjects.settlement_ids,
    Takes.CERTIFICATE: paper_issuing.certificate_ids,
    Takes.MEETING: meeting_subjects.meeting_ids,
    Takes.DECISION: meeting_subjects.decision_ids,
}
"""The service (session, numbers) that gives the ids of what the numbers name."""


def named_ids(reader: Reader, takes: Takes, numbers: Sequence[str]) -> list[int]:
    """The ids of what some numbers name, in the order asked, each once.

    Raises:
        RefusedError: one of the numbers is nobody's.
    """
    found: list[int] = reader.read(FINDERS[takes], numbers)
    return found


def is_number(text: str) -> bool:
    """Whether a word can be the number of anything: «12» or «12/2026»."""
    read = read_number(text)
    return read is not None and read[0] > 0


def just(build: Callable[[Reader, Target, Progress], None]) -> Build:
    """The builder of a paper that nothing is asked of."""

    def built(reader: Reader, order: Any, target: Target, progress: Progress) -> None:
        del order
        build(reader, target, progress)

    return built
