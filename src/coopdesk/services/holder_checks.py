"""What forbids a seat or a position: taken ones, Art. 64, people who are no members."""

from datetime import date

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.organs import (
    ELECTED,
    ONLY_ONE,
    EndReason,
    HolderState,
    Organ,
    Position,
    Span,
)
from coopdesk.errors import Problem, RefusedError
from coopdesk.storage.models import Member, OfficeHolder, Term


def refuse_twice(session: Session, term_id: int, member_id: int) -> None:
    """Refuse a second place in the same term."""
    taken = exists().where(
        OfficeHolder.term_id == term_id,
        OfficeHolder.member_id == member_id,
        OfficeHolder.state != HolderState.ENDED,
    )
    if session.scalar(select(taken)):
        raise RefusedError(Problem.ALREADY_HOLDS)


def refuse_seat(
    session: Session,
    term: Term,
    *,
    member_id: int | None,
    name: str,
    position: Position,
    has_vote: bool,
    from_on: date,
) -> None:
    """Refuse a seat that is not there, or that this person may not have."""
    if has_vote:
        if term.organ in ELECTED and member_id is None:
            raise RefusedError(Problem.NOT_A_MEMBER, name=name)
        if term.closed_on is None and not may_sit(session, member_id):
            raise RefusedError(Problem.NOT_A_MEMBER, name=name)
        if votes_seated(session, term.id) >= term.seats:
            raise RefusedError(Problem.SEATS_FULL, seats=term.seats)
    refuse_position(session, term.id, position)
    refuse_both(session, term, member_id, name, from_on)


def refuse_position(
    session: Session, term_id: int, position: Position, *, but: int | None = None
) -> None:
    """Refuse a position that somebody else has."""
    if position not in ONLY_ONE:
        return
    query = select(OfficeHolder.id, OfficeHolder.full_name).where(
        OfficeHolder.term_id == term_id,
        OfficeHolder.position == position,
        OfficeHolder.state == HolderState.SEATED,
    )
    for holder_id, name in session.execute(query):
        if holder_id != but:
            raise RefusedError(Problem.POSITION_TAKEN, name=name)


def refuse_both(
    session: Session, term: Term, member_id: int | None, name: str, from_on: date
) -> None:
    """Nobody sits in the board and in the control committee on the same day (Art. 64)."""
    if member_id is None or term.organ not in ELECTED:
        return
    # Two desks that seat the same person in both organs at once wait for each other here.
    session.execute(select(Member.id).where(Member.id == member_id).with_for_update())
    other = Organ.CONTROL if term.organ is Organ.BOARD else Organ.BOARD
    wanted = Span(from_on, term.closed_on)
    query = (
        select(OfficeHolder.from_on, OfficeHolder.until_on)
        .join(Term, Term.id == OfficeHolder.term_id)
        .where(
            Term.organ == other,
            OfficeHolder.member_id == member_id,
            OfficeHolder.state != HolderState.RESERVE,
        )
    )
    for first, last in session.execute(query):
        if wanted.overlaps(Span(first, last)):
            raise RefusedError(Problem.IN_BOTH_ORGANS, name=name)


def refuse_unseated(holder: OfficeHolder) -> None:
    """Refuse to change somebody who is no longer in office."""
    if holder.state is not HolderState.SEATED:
        facts = {"date": holder.until_on} if holder.until_on else {}
        raise RefusedError(Problem.HOLDER_ENDED, **facts)


def may_sit(session: Session, member_id: int | None) -> bool:
    """Whether somebody is still a member; who never was one is asked nothing."""
    if member_id is None:
        return True
    status = session.scalar(select(Member.status).where(Member.id == member_id))
    return status in MEMBERS_IN


def votes_seated(session: Session, term_id: int) -> int:
    """Votes that the term has; those who had theirs to its end count for a term of the past."""
    to_the_end = (OfficeHolder.state == HolderState.ENDED) & (
        OfficeHolder.end_reason == EndReason.TERM_OVER
    )
    query = select(func.count()).where(
        OfficeHolder.term_id == term_id,
        OfficeHolder.has_vote,
        (OfficeHolder.state == HolderState.SEATED) | to_the_end,
    )
    return session.scalar(query) or 0
