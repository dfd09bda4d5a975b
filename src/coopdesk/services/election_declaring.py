"""Declaring who was elected: the result, the new term and the numbered decision in one step."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from coopdesk.domain.meeting_words import organ_word
from coopdesk.services.decisions import DecisionInput, record_election_decision
from coopdesk.services.election_closing import close_election
from coopdesk.services.election_result import election_result
from coopdesk.services.elections import get_election
from coopdesk.services.holder_list import board_label


def declaration(session: Session, election_id: int) -> str:
    """What the decision is about to say: who was elected to what.

    Raises:
        GoneError: there is no such election.
    """
    rows = election_result(session, election_id).rows
    names = "، ".join(row.full_name for row in rows if row.is_elected)
    row = get_election(session, election_id)
    organ = organ_word(row.organ, board_label=board_label(session), committee=row.committee)
    return f"إعلان فوز الآتية أسماؤهم بعضوية {organ}: {names}."


def declare_election(
    session: Session,
    election_id: int,
    *,
    text: str,
    start_on: date,
    now: datetime,
    today: date,
) -> int:
    """Declare the result and write it down as a decision; returns the new term's id.

    Args:
        session: a writing session.
        election_id: the election; a ballot has been counted by two tellers who agree.
        text: what the decision says.
        start_on: first day of the new term, or of the seats that are filled in the running one.
        now: the moment.
        today: the day at the desk.

    Raises:
        GoneError: there is no such election.
        InvalidInputError: the decision says nothing.
        RefusedError: what `close_election` refuses.
    """
    term_id = close_election(session, election_id, start_on=start_on, now=now, today=today)
    record_election_decision(session, election_id, DecisionInput(text=text), today=today)
    return term_id
