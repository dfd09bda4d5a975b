"""The quarters of the district, each written one way."""

from dataclasses import dataclass

from sqlalchemy import exists, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold
from coopdesk.domain.members import MemberStatus
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.merge_links import references
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
        .outerjoin(
            Member,
            (Member.neighbourhood_id == Neighbourhood.id) & (Member.status != MemberStatus.MERGED),
        )
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
    return (
        known_neighbourhood(session, name)
        or _make(session, name[:_LONGEST], key)
        or known_neighbourhood(session, name)
    )


def known_neighbourhood(session: Session, name: str) -> int | None:
    """The quarter of this name in whatever spelling, if there is one."""
    key = fold(clean(name))[:_LONGEST]
    return session.scalar(select(Neighbourhood.id).where(Neighbourhood.name_key == key))


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


def merge_neighbourhoods(session: Session, kept_id: int, gone_id: int) -> int:
    """Let all who live in one quarter live in another, and strike the first off the list.

    The aqil of the quarter that goes is kept where the other has none. Returns how many members
    and applicants moved.

    Raises:
        GoneError: one of the quarters is not there.
        RefusedError: it is one quarter, not two.
    """
    if kept_id == gone_id:
        raise RefusedError(Problem.MERGE_WITH_ITSELF)
    kept, gone = session.get(Neighbourhood, kept_id), session.get(Neighbourhood, gone_id)
    if kept is None or gone is None:
        raise GoneError
    moved = 0
    for link in references(Neighbourhood.__tablename__):
        column = getattr(link.mapped, link.column)
        for row in session.scalars(select(link.mapped).where(column == gone_id)).all():
            setattr(row, link.column, kept_id)
            moved += 1
    kept.aqil_name = kept.aqil_name or gone.aqil_name
    kept.aqil_phone = kept.aqil_phone or gone.aqil_phone
    session.flush()
    session.delete(gone)
    session.flush()
    return moved


def drop_neighbourhood(session: Session, place_id: int) -> None:
    """Strike a quarter off the list in which nobody lives.

    Raises:
        GoneError: there is no such quarter.
        RefusedError: somebody lives in it.
    """
    place = session.get(Neighbourhood, place_id)
    if place is None:
        raise GoneError
    for link in references(Neighbourhood.__tablename__):
        lives = select(exists().where(getattr(link.mapped, link.column) == place_id))
        if session.scalar(lives):
            raise RefusedError(Problem.IN_USE)
    session.delete(place)
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
