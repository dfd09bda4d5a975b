"""Elections in a meeting: candidates, the ballot, the term that comes of the result."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.cautions import MeetingWarning
from coopdesk.domain.decisions import ElectionState, ElectionWay, TieRule
from coopdesk.domain.meetings import ItemState
from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.organs import ELECTED, WITH_TERMS, Organ
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.election_closing import close_election
from coopdesk.services.election_rows import (
    CandidateRow,
    ElectionRow,
    get_election,
    list_candidates,
    list_elections,
)
from coopdesk.services.meeting_locks import refuse_closed, refuse_not_in_session
from coopdesk.services.present import present_now
from coopdesk.services.records import record
from coopdesk.services.term_alerts import sits_elsewhere
from coopdesk.services.terms import usual_seats
from coopdesk.services.typed_texts import needed
from coopdesk.storage.models import (
    AgendaItem,
    Candidate,
    Committee,
    Election,
    Meeting,
    Member,
)

__all__ = [
    "CandidateRow",
    "ElectionInput",
    "ElectionRow",
    "add_candidate",
    "begin_ballot",
    "candidate_warnings",
    "close_election",
    "election_warnings",
    "get_election",
    "list_candidates",
    "list_elections",
    "set_up_election",
    "void_election",
    "withdraw_candidate",
]

_MOST_SEATS: Final = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionInput:
    """What a person types about an election."""

    organ: Organ
    seats: int | None = None
    """None for the size of the organ in this cooperative."""
    way: ElectionWay = ElectionWay.BALLOT
    tie_rule: TieRule = TieRule.LOT
    committee_id: int | None = None
    is_completion: bool = False
    """Fills vacant seats of the running term (Art. 138)."""


def set_up_election(session: Session, item_id: int, given: ElectionInput, *, now: datetime) -> int:
    """Make an election of an item; candidates may be put up from now on. Returns its id.

    Raises:
        GoneError: there is no such item.
        InvalidInputError: a field breaks a rule.
        RefusedError: the meeting is over, or the committee is dissolved.
    """
    item = record(session, AgendaItem, item_id)
    meeting = record(session, Meeting, item.meeting_id)
    refuse_closed(meeting)
    problems: dict[str, Problem] = {}
    if given.organ not in WITH_TERMS:
        problems["organ"] = Problem.UNKNOWN_CHOICE
    if (given.organ is Organ.COMMITTEE) != (given.committee_id is not None):
        problems["committee_id"] = Problem.REQUIRED
    seats = usual_seats(session, given.organ) if given.seats is None else given.seats
    if seats is None:
        problems["seats"] = Problem.REQUIRED
    elif not 1 <= seats <= _MOST_SEATS:
        problems["seats"] = Problem.OUT_OF_RANGE
    if problems:
        raise InvalidInputError(problems)
    if given.committee_id is not None:
        committee = record(session, Committee, given.committee_id)
        if committee.dissolved_on is not None:
            raise RefusedError(Problem.COMMITTEE_DISSOLVED, date=committee.dissolved_on)
    election = Election(
        meeting_id=meeting.id,
        item_id=item_id,
        organ=given.organ,
        committee_id=given.committee_id,
        seats=seats,
        is_completion=given.is_completion,
        way=given.way,
        tie_rule=given.tie_rule,
        created_at=now,
        created_by=acting(session).who,
    )
    session.add(election)
    session.flush()
    return election.id


def add_candidate(
    session: Session, election_id: int, member_id: int, *, is_employee: bool = False
) -> int:
    """Put a member up under the next number of the ballot paper; returns the candidate's id.

    Raises:
        GoneError: there is no such election or member.
        RefusedError: the ballot has begun, no member any more, or a candidate already.
    """
    election = record(session, Election, election_id, is_for_change=True)
    _refuse_not(election, ElectionState.CANDIDATES)
    member = record(session, Member, member_id)
    if member.status not in MEMBERS_IN:
        raise RefusedError(Problem.NOT_A_MEMBER, name=member.full_name)
    taken = select(Candidate).where(
        Candidate.election_id == election_id, Candidate.member_id == member_id
    )
    former = session.scalar(taken)
    if former is not None:
        if former.withdrawn_at is None:
            raise RefusedError(Problem.CANDIDATE_TWICE)
        former.withdrawn_at = None
        session.flush()
        return former.id
    last = select(func.max(Candidate.no)).where(Candidate.election_id == election_id)
    candidate = Candidate(
        election_id=election_id,
        no=(session.scalar(last) or 0) + 1,
        member_id=member_id,
        full_name=member.full_name,
        sex=member.sex,
        is_employee=is_employee,
    )
    session.add(candidate)
    session.flush()
    return candidate.id


def withdraw_candidate(session: Session, candidate_id: int, *, now: datetime) -> None:
    """Take a candidate off the ballot paper before the ballot begins.

    Raises:
        GoneError: there is no such candidate.
        RefusedError: the ballot has begun.
    """
    candidate = record(session, Candidate, candidate_id)
    election = record(session, Election, candidate.election_id)
    _refuse_not(election, ElectionState.CANDIDATES)
    candidate.withdrawn_at = candidate.withdrawn_at or now
    session.flush()


def candidate_warnings(
    session: Session, election_id: int, member_id: int, *, is_employee: bool = False
) -> tuple[MeetingWarning, ...]:
    """What speaks against a candidate without forbidding the candidacy (Arts. 63, 64).

    Raises:
        GoneError: there is no such election or member.
    """
    election = record(session, Election, election_id)
    meeting = record(session, Meeting, election.meeting_id)
    name = record(session, Member, member_id).full_name
    found: list[MeetingWarning] = []
    other = sits_elsewhere(session, election.organ, member_id, on=meeting.on_date)
    if other is not None:
        found.append(MeetingWarning(Problem.SITS_IN_OTHER_ORGAN, "64", {"name": name}))
    if is_employee and election.organ in ELECTED:
        found.append(MeetingWarning(Problem.EMPLOYED_HOLDER, "63", {"name": name}))
    return tuple(found)


def election_warnings(session: Session, election_id: int) -> tuple[MeetingWarning, ...]:
    """What is odd about an election: the board by acclamation (Art. 57), seats left vacant.

    Raises:
        GoneError: there is no such election.
    """
    row = get_election(session, election_id)
    return tuple(_warnings(row, len(list_candidates(session, election_id, standing=True))))


def begin_ballot(
    session: Session, election_id: int, *, papers_given: int | None = None, now: datetime
) -> None:
    """Begin the ballot: the votes in the room are written down, the papers given out.

    Raises:
        GoneError: there is no such election.
        InvalidInputError: more papers than voters.
        RefusedError: not in session, no candidates, or the ballot has begun.
    """
    election = record(session, Election, election_id, is_for_change=True)
    meeting = record(session, Meeting, election.meeting_id, is_for_change=True)
    refuse_not_in_session(meeting)
    _refuse_not(election, ElectionState.CANDIDATES)
    if not list_candidates(session, election_id, standing=True):
        raise RefusedError(Problem.NO_CANDIDATES)
    voters = present_now(session, meeting.id).total
    papers = voters if papers_given is None else papers_given
    if not 0 < papers <= voters:
        raise InvalidInputError({"papers_given": Problem.PAPERS_OVER_VOTERS})
    election.state, election.voters = ElectionState.COUNTING, voters
    election.papers_given, election.began_at = papers, now
    item = record(session, AgendaItem, election.item_id)
    item.state = ItemState.NOW
    session.flush()


def void_election(session: Session, election_id: int, *, reason: str, now: datetime) -> None:
    """Void an election whose result is not declared yet; it may be set up anew.

    Raises:
        GoneError: there is no such election.
        InvalidInputError: no reason is given.
        RefusedError: the result is declared, or the meeting is over.
    """
    kept = needed("reason", reason)
    election = record(session, Election, election_id, is_for_change=True)
    refuse_closed(record(session, Meeting, election.meeting_id))
    if election.state in (ElectionState.CLOSED, ElectionState.VOID):
        raise RefusedError(Problem.ELECTION_NOT_OPEN)
    election.state, election.void_reason = ElectionState.VOID, kept
    election.closed_at = now
    session.flush()


def _refuse_not(election: Election, state: ElectionState) -> None:
    if election.state is not state:
        raise RefusedError(Problem.ELECTION_NOT_OPEN)


def _warnings(row: ElectionRow, candidates: int) -> Iterator[MeetingWarning]:
    if row.organ is Organ.BOARD and row.way is ElectionWay.ACCLAMATION:
        yield MeetingWarning(Problem.BOARD_BY_ACCLAMATION, "57")
    if candidates < row.seats:
        facts = {"candidates": candidates, "seats": row.seats}
        yield MeetingWarning(Problem.SEATS_NOT_FILLED, "", facts)
