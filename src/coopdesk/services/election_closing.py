"""Declaring the result of an election: seats and reserves in a term (Law 39/1998 Art. 58)."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from coopdesk.domain.decisions import ElectionState, ElectionWay
from coopdesk.domain.meetings import ItemState
from coopdesk.domain.organs import HolderState
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.election_result import election_result
from coopdesk.services.election_rows import list_candidates
from coopdesk.services.holders import HolderInput, add_holder
from coopdesk.services.meeting_locks import refuse_not_in_session
from coopdesk.services.records import record
from coopdesk.services.terms import TermInput, current_term, open_term
from coopdesk.storage.models import AgendaItem, Candidate, Election, Meeting, Term


def close_election(
    session: Session, election_id: int, *, start_on: date, now: datetime, today: date
) -> int:
    """Declare the result: the elected have their seats in a new term, the rest are in reserve.

    Args:
        session: a writing session.
        election_id: the election; a ballot has been counted by two tellers who agree.
        start_on: first day of the new term, or of the seats that are filled in the running one.
        now: the moment.
        today: the day at the desk.

    Returns:
        The term's id.

    Raises:
        GoneError: there is no such election.
        RefusedError: the counts are missing or differ, a tie waits for the lot, the candidates
            are too many for an acclamation, or somebody would sit in both organs (Art. 64).
    """
    election = record(session, Election, election_id, is_for_change=True)
    refuse_not_in_session(record(session, Meeting, election.meeting_id))
    is_ballot = election.way is ElectionWay.BALLOT
    wanted = ElectionState.COUNTING if is_ballot else ElectionState.CANDIDATES
    if election.state is not wanted:
        raise RefusedError(Problem.ELECTION_NOT_OPEN)
    result = election_result(session, election_id)
    if result.open_ties:
        names = {row.candidate_id: row.full_name for row in result.rows}
        tied = "، ".join(names[one] for group in result.open_ties for one in group)
        raise RefusedError(Problem.TIE_OPEN, names=tied)
    if not any(row.is_elected for row in result.rows):
        raise RefusedError(Problem.NO_CANDIDATES)
    term_id = _term(session, election, start_on, today)
    employed = {row.id: row.is_employee for row in list_candidates(session, election_id)}
    for row in result.rows:
        candidate = record(session, Candidate, row.candidate_id)
        candidate.votes, candidate.rank = row.votes, row.rank
        candidate.is_elected = row.is_elected
        if row.rank:
            given = HolderInput(
                member_id=row.member_id,
                votes=row.votes,
                rank=row.rank,
                state=HolderState.SEATED if row.is_elected else HolderState.RESERVE,
                is_employee=employed[row.candidate_id],
                from_on=start_on,
            )
            add_holder(session, term_id, given, today=max(today, start_on))
    election.state, election.closed_at = ElectionState.CLOSED, now
    election.start_on = start_on
    record(session, AgendaItem, election.item_id).state = ItemState.DECIDED
    session.flush()
    return term_id


def _term(session: Session, election: Election, start_on: date, today: date) -> int:
    if election.is_completion:
        running = current_term(
            session, election.organ, on=start_on, committee_id=election.committee_id
        )
        if running is not None:
            return running.id
    given = TermInput(
        organ=election.organ,
        start_on=start_on,
        seats=election.seats,
        committee_id=election.committee_id,
    )
    term_id = open_term(session, given, today=today)
    record(session, Term, term_id).election_id = election.id
    session.flush()
    return term_id
