"""Terms of the board, the control committee and committees (Law 39/1998 Arts. 57, 61, 64)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.months import add_months
from coopdesk.domain.organs import WITH_TERMS, EndReason, HolderState, Organ
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.position_spells import end_spells
from coopdesk.services.records import record
from coopdesk.services.rules import office_rules
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import Committee, Cooperative, OfficeHolder, Term

_LONGEST: Final = {"decision_ref": 120, "notes": 10_000}
_MOST_SEATS: Final = 99
_MONTHS_AHEAD: Final = 12
"""A term is not opened longer before its first day."""
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermInput:
    """What a person types about a term."""

    organ: Organ
    start_on: date
    end_on: date | None = None
    """None for the length the rules say."""
    seats: int | None = None
    """None for the size of the organ in this cooperative."""
    committee_id: int | None = None
    decision_ref: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class TermRow:
    """One term with how many hold a seat in it."""

    id: int
    organ: Organ
    committee_id: int | None
    committee: str
    start_on: date
    end_on: date
    closed_on: date | None
    seats: int
    seated: int
    """Holders with a vote who have a seat now, or had one when the term closed."""
    reserves: int
    election_id: int | None
    decision_ref: str
    notes: str
    version: int
    is_current: bool
    days_left: int
    """Until the last day by the law; negative once it is past."""


def open_term(session: Session, given: TermInput, *, today: date) -> int:
    """Begin a term; the one before closes the day before, with its holders. Returns the id.

    A term of the past may be added before those that are known.

    Raises:
        InvalidInputError: a field breaks a rule.
        RefusedError: it would overlap with another term, or the committee is dissolved.
    """
    values = _columns(session, given, today=today)
    closed_on = _make_place(session, given, end_on=values["end_on"])
    by = acting(session)
    term = Term(
        **values,
        organ=given.organ,
        committee_id=given.committee_id,
        closed_on=closed_on,
        created_at=by.now,
        created_by=by.who,
    )
    session.add(term)
    session.flush()
    return term.id


def edit_term(
    session: Session, term_id: int, given: TermInput, *, version: int, today: date
) -> None:
    """Correct the days, the seats and the notes of a term; its organ stays.

    Raises:
        GoneError: there is no such term.
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: a field breaks a rule.
        RefusedError: another term has followed, or fewer seats than are taken.
    """
    term = record(session, Term, term_id, version=version)
    if term.closed_on is not None:
        raise RefusedError(Problem.TERM_CLOSED)
    values = _columns(session, given, today=today)
    before = _neighbour(session, term.organ, term.committee_id, before=term.start_on)
    if before is not None and (before.closed_on or before.start_on) >= given.start_on:
        raise RefusedError(Problem.TERM_OVERLAPS)
    if get_term(session, term_id, today=today).seated > values["seats"]:
        raise RefusedError(Problem.SEATS_FULL, seats=values["seats"])
    for name, value in values.items():
        setattr(term, name, value)
    session.flush()


def get_term(session: Session, term_id: int, *, today: date) -> TermRow:
    """One term.

    Raises:
        GoneError: there is no such term.
    """
    found = session.execute(_rows().where(Term.id == term_id)).one_or_none()
    if found is None:
        raise GoneError
    return _row(found, today)


def current_term(
    session: Session, organ: Organ, *, on: date, committee_id: int | None = None
) -> TermRow | None:
    """The term of an organ on a day; it lasts until the next one begins."""
    query = (
        _rows()
        .where(*_of(organ, committee_id), Term.start_on <= on)
        .where(Term.closed_on.is_(None) | (Term.closed_on >= on))
        .order_by(Term.start_on.desc())
        .limit(1)
    )
    found = session.execute(query).one_or_none()
    return _row(found, on) if found else None


def list_terms(session: Session, *, organ: Organ | None = None, today: date) -> list[TermRow]:
    """The terms, the newest first."""
    query = _rows().order_by(Term.start_on.desc(), Term.id.desc())
    if organ is not None:
        query = query.where(Term.organ == organ)
    return [_row(found, today) for found in session.execute(query)]


def close_terms(session: Session, committee_id: int, *, on: date) -> None:
    """End the running term of a committee that is dissolved, with those who hold a seat in it.

    Raises:
        InvalidInputError: the day is before the first one of the term.
    """
    query = select(Term).where(*_of(Organ.COMMITTEE, committee_id), Term.closed_on.is_(None))
    for term in session.scalars(query):
        if on < term.start_on:
            raise InvalidInputError({"on": Problem.END_BEFORE_START})
        _close(session, term, on=on)


def usual_seats(session: Session, organ: Organ) -> int | None:
    """How many seats the organ has in this cooperative; None where nobody has said."""
    cooperative = session.get(Cooperative, 1)
    if cooperative is None:
        return None
    sizes = {Organ.BOARD: cooperative.board_size, Organ.CONTROL: cooperative.control_size}
    return sizes.get(organ)


def board_size(session: Session, *, on: date) -> int:
    """Seats of the board on a day: of its term, else of the cooperative (Art. 54)."""
    term = current_term(session, Organ.BOARD, on=on)
    return term.seats if term else usual_seats(session, Organ.BOARD) or 0


def _columns(session: Session, given: TermInput, *, today: date) -> dict[str, Any]:
    texts = TypedTexts(given, _LONGEST, multiline=("notes",))
    if given.organ not in WITH_TERMS:
        texts.add("organ", Problem.UNKNOWN_CHOICE)
    if (given.organ is Organ.COMMITTEE) != (given.committee_id is not None):
        texts.add("committee_id", Problem.REQUIRED)
    if given.start_on > add_months(today, _MONTHS_AHEAD):
        texts.add("start_on", Problem.OUT_OF_RANGE)
    years = office_rules(session).number("board.term_years")
    end_on = given.end_on or add_months(given.start_on, 12 * years) - _DAY
    if end_on < given.start_on:
        texts.add("end_on", Problem.END_BEFORE_START)
    seats = usual_seats(session, given.organ) if given.seats is None else given.seats
    if seats is None:
        texts.add("seats", Problem.REQUIRED)
    elif not 1 <= seats <= _MOST_SEATS:
        texts.add("seats", Problem.OUT_OF_RANGE)
    texts.refuse()
    if given.committee_id is not None:
        committee = record(session, Committee, given.committee_id)
        if committee.dissolved_on is not None:
            raise RefusedError(Problem.COMMITTEE_DISSOLVED, date=committee.dissolved_on)
    return {**texts.values, "start_on": given.start_on, "end_on": end_on, "seats": seats}


def _make_place(session: Session, given: TermInput, *, end_on: date) -> date | None:
    """Close the term before; the day the new one closes, when others have followed already."""
    later = session.scalar(
        select(func.min(Term.start_on)).where(
            *_of(given.organ, given.committee_id), Term.start_on >= given.start_on
        )
    )
    if later is not None and end_on >= later:
        raise RefusedError(Problem.TERM_OVERLAPS)
    before = _neighbour(session, given.organ, given.committee_id, before=given.start_on)
    if before is not None:
        if before.closed_on is not None and before.closed_on >= given.start_on:
            raise RefusedError(Problem.TERM_OVERLAPS)
        if before.closed_on is None:
            _close(session, before, on=given.start_on - _DAY)
    return end_on if later is not None else None


def _neighbour(
    session: Session, organ: Organ, committee_id: int | None, *, before: date
) -> Term | None:
    return session.scalar(
        select(Term)
        .where(*_of(organ, committee_id), Term.start_on < before)
        .order_by(Term.start_on.desc())
        .limit(1)
    )


def _close(session: Session, term: Term, *, on: date) -> None:
    """End a term with all who have a seat in it; the reserves stay what they were."""
    term.closed_on = on
    seated = select(OfficeHolder).where(
        OfficeHolder.term_id == term.id, OfficeHolder.state == HolderState.SEATED
    )
    for holder in session.scalars(seated):
        holder.state = HolderState.ENDED
        holder.until_on = max(on, holder.from_on)
        holder.end_reason = EndReason.TERM_OVER
        end_spells(session, holder.id, on=on)
    session.flush()


def _of(organ: Organ, committee_id: int | None) -> tuple[Any, ...]:
    if committee_id is None:
        return (Term.organ == organ, Term.committee_id.is_(None))
    return (Term.organ == organ, Term.committee_id == committee_id)


def _rows() -> Select[*tuple[Any, ...]]:
    holder = OfficeHolder
    to_the_end = (holder.state == HolderState.ENDED) & (holder.end_reason == EndReason.TERM_OVER)
    has_seat = holder.has_vote & ((holder.state == HolderState.SEATED) | to_the_end)
    counts = (
        select(
            holder.term_id,
            func.sum(case((has_seat, 1), else_=0)).label("seated"),
            func.sum(case((holder.state == HolderState.RESERVE, 1), else_=0)).label("reserves"),
        )
        .group_by(holder.term_id)
        .subquery()
    )
    row = Term
    return (
        select(
            row.id,
            row.organ,
            row.committee_id,
            func.coalesce(Committee.name, "").label("committee"),
            row.start_on,
            row.end_on,
            row.closed_on,
            row.seats,
            func.coalesce(counts.c.seated, 0).label("seated"),
            func.coalesce(counts.c.reserves, 0).label("reserves"),
            row.election_id,
            row.decision_ref,
            row.notes,
            row.version,
        )
        .outerjoin(Committee, Committee.id == row.committee_id)
        .outerjoin(counts, counts.c.term_id == row.id)
    )


def _row(found: Any, today: date) -> TermRow:
    values = found._asdict()
    closed_on = values["closed_on"]
    is_current = values["start_on"] <= today and (closed_on is None or closed_on >= today)
    days_left = (values["end_on"] - today).days
    return TermRow(**values, is_current=is_current, days_left=days_left)
