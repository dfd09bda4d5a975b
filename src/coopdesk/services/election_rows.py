"""Elections and candidates as the meeting's page and the ballot paper show them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import ElectionState, ElectionWay, TieRule
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import Organ
from coopdesk.errors import GoneError
from coopdesk.storage.models import Candidate, Committee, Election, Member, Term


@dataclass(frozen=True, slots=True)
class ElectionRow:
    """One election."""

    id: int
    meeting_id: int
    item_id: int
    organ: Organ
    committee_id: int | None
    committee: str
    seats: int
    is_completion: bool
    way: ElectionWay
    tie_rule: TieRule
    tie_note: str
    voters: int
    papers_given: int
    began_at: datetime | None
    state: ElectionState
    closed_at: datetime | None
    start_on: date | None
    term_id: int | None
    """The term it made."""
    void_reason: str
    version: int


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One candidate."""

    id: int
    election_id: int
    no: int
    member_id: int
    number: int
    full_name: str
    sex: Sex | None
    is_employee: bool
    withdrawn_at: datetime | None
    votes: int | None
    rank: int | None
    is_elected: bool


def get_election(session: Session, election_id: int) -> ElectionRow:
    """One election.

    Raises:
        GoneError: there is no such election.
    """
    found = session.execute(_rows().where(Election.id == election_id)).one_or_none()
    if found is None:
        raise GoneError
    return ElectionRow(*found)


def list_elections(session: Session, meeting_id: int) -> list[ElectionRow]:
    """The elections of a meeting, voided ones too."""
    query = _rows().where(Election.meeting_id == meeting_id).order_by(Election.id)
    return [ElectionRow(*found) for found in session.execute(query)]


def list_candidates(
    session: Session, election_id: int, *, standing: bool = False
) -> list[CandidateRow]:
    """The candidates by their numbers on the ballot paper.

    Args:
        session: any session.
        election_id: the election.
        standing: leave out those who withdrew.
    """
    row = Candidate
    query: Select[*tuple[Any, ...]] = (
        select(
            row.id,
            row.election_id,
            row.no,
            row.member_id,
            Member.number,
            row.full_name,
            row.sex,
            row.is_employee,
            row.withdrawn_at,
            row.votes,
            row.rank,
            row.is_elected,
        )
        .join(Member, Member.id == row.member_id)
        .where(row.election_id == election_id)
        .order_by(row.no)
    )
    if standing:
        query = query.where(row.withdrawn_at.is_(None))
    return [CandidateRow(*found) for found in session.execute(query)]


def _rows() -> Select[*tuple[Any, ...]]:
    row = Election
    return (
        select(
            row.id,
            row.meeting_id,
            row.item_id,
            row.organ,
            row.committee_id,
            func.coalesce(Committee.name, ""),
            row.seats,
            row.is_completion,
            row.way,
            row.tie_rule,
            row.tie_note,
            row.voters,
            row.papers_given,
            row.began_at,
            row.state,
            row.closed_at,
            row.start_on,
            Term.id,
            row.void_reason,
            row.version,
        )
        .outerjoin(Committee, Committee.id == row.committee_id)
        .outerjoin(Term, Term.election_id == row.id)
    )
