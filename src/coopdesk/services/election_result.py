"""What an election came to: the ranks, the seats, ties that wait for the lot."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import ElectionState, ElectionWay
from coopdesk.domain.elections import Placed, Standing, ranking
from coopdesk.domain.members import Sex
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.counting_votes import TELLERS, compare_counts
from coopdesk.services.election_rows import CandidateRow, list_candidates
from coopdesk.services.records import record
from coopdesk.services.typed_texts import needed
from coopdesk.storage.models import Candidate, Election, Member

_LONGEST_NOTE: Final = 2000


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One candidate's place."""

    candidate_id: int
    no: int
    member_id: int
    number: int
    full_name: str
    sex: Sex | None
    votes: int
    rank: int
    """0 for one without a vote."""
    is_elected: bool
    is_tied: bool


@dataclass(frozen=True, slots=True)
class ElectionResult:
    """The result as it stands."""

    rows: tuple[ResultRow, ...]
    """By rank."""
    open_ties: tuple[tuple[int, ...], ...]
    """Candidates with the same votes for whom the lot must be drawn."""

    @property
    def is_final(self) -> bool:
        """Whether it could be declared."""
        return not self.open_ties


def election_result(session: Session, election_id: int) -> ElectionResult:
    """The ranking by the two sheets that agree; by the ballot numbers in an acclamation.

    Raises:
        GoneError: there is no such election.
        RefusedError: a sheet is missing, the sheets differ, or there are too many candidates for
            an acclamation.
    """
    election = record(session, Election, election_id)
    candidates = list_candidates(session, election_id, standing=True)
    if election.way is ElectionWay.ACCLAMATION:
        if len(candidates) > election.seats:
            raise RefusedError(Problem.TOO_MANY_CANDIDATES)
        placed = [
            Placed(row.id, 0, rank, is_elected=True, is_tied=False)
            for rank, row in enumerate(candidates, 1)
        ]
    else:
        votes = _agreed_votes(session, election_id)
        standings = _standings(session, candidates, votes)
        placed = ranking(standings, seats=election.seats, tie_rule=election.tie_rule)
    by_id = {row.id: row for row in candidates}
    rows = tuple(_row(by_id[one.id], one) for one in placed)
    ties: defaultdict[int, list[int]] = defaultdict(list)
    for one in placed:
        if one.is_tied:
            ties[one.votes].append(one.id)
    return ElectionResult(rows, tuple(tuple(group) for group in ties.values()))


def draw_lot(
    session: Session, election_id: int, candidate_ids: Sequence[int], *, note: str
) -> None:
    """Write down how the lot placed all candidates who have the same votes, and before whom.

    Raises:
        GoneError: there is no such election.
        InvalidInputError: these are not the candidates of one open tie, or nothing is said of
            how the lot was drawn.
        RefusedError: the result is declared, or the counts are missing or differ.
    """
    kept = needed("note", note, longest=_LONGEST_NOTE)
    election = record(session, Election, election_id, is_for_change=True)
    if election.state is not ElectionState.COUNTING:
        raise RefusedError(Problem.ELECTION_NOT_OPEN)
    result = election_result(session, election_id)
    if sorted(candidate_ids) not in [sorted(group) for group in result.open_ties]:
        raise InvalidInputError({"candidates": Problem.UNKNOWN_CHOICE})
    for place, candidate_id in enumerate(candidate_ids, 1):
        record(session, Candidate, candidate_id).tie_place = place
    election.tie_note = f"{election.tie_note}\n{kept}".strip()
    session.flush()


def _agreed_votes(session: Session, election_id: int) -> dict[int, int]:
    compared = compare_counts(session, election_id)
    if len(compared.sheets) < len(TELLERS):
        raise RefusedError(Problem.COUNT_MISSING)
    if compared.differences:
        raise RefusedError(Problem.COUNTS_DIFFER, count=len(compared.differences))
    return dict(compared.sheets[0].votes)


def _standings(
    session: Session, candidates: list[CandidateRow], votes: dict[int, int]
) -> list[Standing]:
    query = (
        select(
            Candidate.id,
            Candidate.tie_place,
            Member.joined_on,
            Member.birth_date,
            Member.birth_year,
        )
        .join(Member, Member.id == Candidate.member_id)
        .where(Candidate.id.in_([row.id for row in candidates]))
    )
    known = {row.id: row for row in session.execute(query)}
    found = []
    for row in candidates:
        lot, joined_on, birth_date, birth_year = known[row.id][1:]
        born_on = birth_date or (date(birth_year, 1, 1) if birth_year else None)
        found.append(Standing(row.id, row.number, votes.get(row.id, 0), joined_on, born_on, lot))
    return found


def _row(candidate: CandidateRow, placed: Placed) -> ResultRow:
    return ResultRow(
        candidate_id=candidate.id,
        no=candidate.no,
        member_id=candidate.member_id,
        number=candidate.number,
        full_name=candidate.full_name,
        sex=candidate.sex,
        votes=placed.votes,
        rank=placed.rank,
        is_elected=placed.is_elected,
        is_tied=placed.is_tied,
    )
