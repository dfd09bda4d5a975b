"""Two tellers count the papers, each for themselves; the sheets are compared figure by figure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.cautions import MeetingWarning
from coopdesk.domain.decisions import ElectionState
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.election_rows import CandidateRow, list_candidates
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import Candidate, CountLine, CountSheet, Election

TELLERS: Final = (1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountInput:
    """What one teller counted."""

    teller_no: int
    """1 or 2."""
    teller: str
    papers: int
    """Papers found in the box."""
    spoiled: int = 0
    votes: Mapping[int, int]
    """By candidate; a candidate who is not named has none."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One teller's sheet."""

    teller_no: int
    teller: str
    papers: int
    spoiled: int
    votes: Mapping[int, int]
    at: datetime

    @property
    def valid(self) -> int:
        """Papers that count."""
        return self.papers - self.spoiled


class Counted(StrEnum):
    """What a figure on a sheet counts."""

    PAPERS = "papers"
    SPOILED = "spoiled"
    VOTES = "votes"


@dataclass(frozen=True, slots=True)
class CountDifference:
    """One figure in which the two sheets differ."""

    what: Counted
    candidate_id: int | None
    name: str
    """The candidate's."""
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class CountComparison:
    """Both sheets beside each other."""

    sheets: tuple[SheetRow, ...]
    differences: tuple[CountDifference, ...]
    warnings: tuple[MeetingWarning, ...]

    @property
    def is_agreed(self) -> bool:
        """Whether both are there and say the same."""
        return len(self.sheets) == len(TELLERS) and not self.differences


def enter_count(session: Session, election_id: int, given: CountInput, *, now: datetime) -> None:
    """Write one teller's sheet down; a second count replaces the first.

    Raises:
        GoneError: there is no such election.
        InvalidInputError: the figures cannot be: more papers than were given out, more votes
            than the valid papers allow, an unknown candidate.
        RefusedError: the ballot has not begun, or the result is declared.
    """
    election = record(session, Election, election_id, is_for_change=True)
    if election.state is not ElectionState.COUNTING:
        raise RefusedError(Problem.ELECTION_NOT_OPEN)
    candidates = list_candidates(session, election_id, standing=True)
    teller = _checked(election, given, candidates)
    sheet = session.scalar(
        select(CountSheet).where(
            CountSheet.election_id == election_id, CountSheet.teller_no == given.teller_no
        )
    )
    if sheet is None:
        sheet = CountSheet(election_id=election_id, teller_no=given.teller_no)
        session.add(sheet)
    sheet.teller, sheet.papers, sheet.spoiled = teller, given.papers, given.spoiled
    sheet.at, sheet.by = now, acting(session).who
    session.flush()
    for candidate in candidates:
        line = session.get(CountLine, (sheet.id, candidate.id))
        votes = given.votes.get(candidate.id, 0)
        if line is None:
            session.add(CountLine(sheet_id=sheet.id, candidate_id=candidate.id, votes=votes))
        else:
            line.votes = votes
        record(session, Candidate, candidate.id).tie_place = None  # a lot holds for its own count
    session.flush()


def compare_counts(session: Session, election_id: int) -> CountComparison:
    """Both sheets, and every figure in which they differ.

    Raises:
        GoneError: there is no such election.
    """
    election = record(session, Election, election_id)
    sheets = _sheets(session, election_id)
    candidates = list_candidates(session, election_id, standing=True)
    differences: tuple[CountDifference, ...] = ()
    if len(sheets) == len(TELLERS):
        differences = tuple(_differences(sheets[0], sheets[1], candidates))
    warnings = tuple(
        MeetingWarning(
            Problem.PAPERS_DIFFER, "", {"papers": sheet.papers, "given": election.papers_given}
        )
        for sheet in sheets[:1]
        if sheet.papers != election.papers_given
    )
    return CountComparison(sheets, differences, warnings)


def _checked(election: Election, given: CountInput, candidates: list[CandidateRow]) -> str:
    texts = TypedTexts(given, {"teller": 200}, required=("teller",))
    if given.teller_no not in TELLERS:
        texts.add("teller_no", Problem.OUT_OF_RANGE)
    if given.papers < 0:
        texts.add("papers", Problem.OUT_OF_RANGE)
    elif given.papers > election.papers_given:
        texts.add("papers", Problem.PAPERS_OVER_VOTERS)
    if not 0 <= given.spoiled <= max(given.papers, 0):
        texts.add("spoiled", Problem.OUT_OF_RANGE)
    texts.refuse()
    valid = given.papers - given.spoiled
    known = {row.id for row in candidates}
    for candidate_id, votes in given.votes.items():
        if candidate_id not in known or votes < 0:
            raise InvalidInputError({"votes": Problem.OUT_OF_RANGE})
        if votes > valid:
            raise InvalidInputError({"votes": Problem.VOTES_OVER_PAPERS})
    if sum(given.votes.values()) > valid * election.seats:
        raise InvalidInputError({"votes": Problem.VOTES_OVER_PAPERS})
    return texts["teller"]


def _sheets(session: Session, election_id: int) -> tuple[SheetRow, ...]:
    sheets = session.scalars(
        select(CountSheet)
        .where(CountSheet.election_id == election_id)
        .order_by(CountSheet.teller_no)
    )
    found = []
    for sheet in sheets:
        lines = session.execute(
            select(CountLine.candidate_id, CountLine.votes).where(CountLine.sheet_id == sheet.id)
        )
        votes = {row.candidate_id: row.votes for row in lines}
        found.append(
            SheetRow(sheet.teller_no, sheet.teller, sheet.papers, sheet.spoiled, votes, sheet.at)
        )
    return tuple(found)


def _differences(
    one: SheetRow, other: SheetRow, candidates: list[CandidateRow]
) -> Iterator[CountDifference]:
    if one.papers != other.papers:
        yield CountDifference(Counted.PAPERS, None, "", one.papers, other.papers)
    if one.spoiled != other.spoiled:
        yield CountDifference(Counted.SPOILED, None, "", one.spoiled, other.spoiled)
    for row in candidates:
        first, second = one.votes.get(row.id, 0), other.votes.get(row.id, 0)
        if first != second:
            yield CountDifference(Counted.VOTES, row.id, row.full_name, first, second)
