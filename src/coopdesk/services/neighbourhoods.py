"""The quarters of the district, each written one way."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold
from coopdesk.errors import GoneError, InvalidInputError, Problem
from coopdesk.storage.models import Member, Neighbourhood

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class NeighbourhoodRow:
    """A quarter, who knows its people, and how many members live there."""

    id: int
    name: str
    aqil_name: str
    aqil_phone: str
    members: int


def list_neighbourhoods(session: Session) -> list[NeighbourhoodRow]:
    """All of them in Arabic order."""
    query = (
        select(
            Neighbourhood.id,
            Neighbourhood.name,
            Neighbourhood.aqil_name,
            Neighbourhood.aqil_phone,
            func.count(Member.id),
        )
        .outerjoin(Member, Member.neighbourhood_id == Neighbourhood.id)
        .group_by(Neighbourhood.id)
        .order_by(Neighbourhood.name_key)
    )
    return [NeighbourhoodRow(*row) for row in session.execute(query)]


def neighbourhood_id(session: Session, name: str) -> int | None:
    """The quarter of this name in whatever spelling, made when it is new; None for no name."""
    name = clean(name)
    key = fold(name)[:_LONGEST]
    if not key:
        return None
    query = select(Neighbourhood.id).where(Neighbourhood.name_key == key)
    return session.scalar(query) or _make(session, name[:_LONGEST], key) or session.scalar(query)


def edit_neighbourhood(
    session: Session, place_id: int, *, name: str, aqil_name: str = "", aqil_phone: str = ""
) -> None:
    """Correct a quarter's name or its aqil; its members follow.

    Raises:
        GoneError: there is no such quarter.
        InvalidInputError: no name, or another quarter has it.
    """
    place = session.get(Neighbourhood, place_id)
    if place is None:
        raise GoneError
    name = clean(name)
    key = fold(name)
    problem = _name_problem(session, place.id, name, key)
    if problem is not None:
        raise InvalidInputError({"name": problem})
    place.name, place.name_key = name, key
    place.aqil_name, place.aqil_phone = clean(aqil_name)[:_LONGEST], clean(aqil_phone)[:40]
    session.flush()


def _make(session: Session, name: str, key: str) -> int | None:
    """A new quarter, unless another desk made the same one at this moment."""
    made = Neighbourhood(name=name, name_key=key)
    try:
        with session.begin_nested():
            session.add(made)
    except IntegrityError:
        return None
    return made.id


def _name_problem(session: Session, place: int, name: str, key: str) -> Problem | None:
    if not key:
        return Problem.REQUIRED
    if max(len(name), len(key)) > _LONGEST:
        return Problem.TOO_LONG
    taken = select(Neighbourhood.id).where(Neighbourhood.name_key == key, Neighbourhood.id != place)
    return Problem.NAME_TAKEN if session.scalar(taken) is not None else None
