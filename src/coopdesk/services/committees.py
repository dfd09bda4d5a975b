"""Committees that the board or the assembly has formed."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.meetings import AHEAD, NOW
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.records import record
from coopdesk.services.terms import close_terms
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import Committee, Meeting

_LONGEST: Final = {"name": 120, "purpose": 2000, "decision_ref": 120}


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeInput:
    """What a person types about a committee."""

    name: str
    formed_on: date
    purpose: str = ""
    decision_ref: str = ""


@dataclass(frozen=True, slots=True)
class CommitteeRow:
    """One committee."""

    id: int
    name: str
    purpose: str
    formed_on: date
    decision_ref: str
    dissolved_on: date | None
    version: int


def form_committee(session: Session, given: CommitteeInput, *, today: date) -> int:
    """Form a committee; returns its id.

    Raises:
        InvalidInputError: no name, a name that another has, or a day to come.
    """
    committee = Committee(**_columns(session, given, today=today))
    session.add(committee)
    session.flush()
    return committee.id


def edit_committee(
    session: Session, committee_id: int, given: CommitteeInput, *, version: int, today: date
) -> None:
    """Correct what is known of a committee.

    Raises:
        GoneError: there is no such committee.
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: no name, a name that another has, or a day to come.
    """
    committee = record(session, Committee, committee_id, version=version)
    for name, value in _columns(session, given, today=today, but=committee_id).items():
        setattr(committee, name, value)
    session.flush()


def dissolve_committee(session: Session, committee_id: int, *, on: date, today: date) -> None:
    """End a committee with its running term; its name, its people and its meetings stay on record.

    Raises:
        GoneError: there is no such committee.
        RefusedError: it is dissolved already, or has a meeting ahead.
        InvalidInputError: the day is before it or its term began, or to come.
    """
    committee = record(session, Committee, committee_id)
    if committee.dissolved_on is not None:
        raise RefusedError(Problem.COMMITTEE_DISSOLVED, date=committee.dissolved_on)
    given = TypedTexts(committee, {})
    if on < committee.formed_on:
        given.add("on", Problem.END_BEFORE_START)
    if on > today:
        given.add("on", Problem.IN_FUTURE)
    given.refuse()
    ahead = exists().where(
        Meeting.committee_id == committee_id, Meeting.status.in_(sorted(AHEAD | NOW))
    )
    if session.scalar(select(ahead)):
        raise RefusedError(Problem.COMMITTEE_BUSY)
    close_terms(session, committee_id, on=on)
    committee.dissolved_on = on
    session.flush()


def list_committees(session: Session, *, with_dissolved: bool = False) -> list[CommitteeRow]:
    """The committees by name."""
    row = Committee
    query = select(
        row.id,
        row.name,
        row.purpose,
        row.formed_on,
        row.decision_ref,
        row.dissolved_on,
        row.version,
    ).order_by(row.name_key, row.id)
    if not with_dissolved:
        query = query.where(row.dissolved_on.is_(None))
    return [CommitteeRow(*found) for found in session.execute(query)]


def _columns(
    session: Session, given: CommitteeInput, *, today: date, but: int | None = None
) -> dict[str, str | date]:
    texts = TypedTexts(given, _LONGEST, required=("name",), multiline=("purpose",))
    if given.formed_on > today:
        texts.add("formed_on", Problem.IN_FUTURE)
    key = fold(texts["name"])
    owner = session.scalar(select(Committee.id).where(Committee.name_key == key))
    if owner is not None and owner != but:
        texts.add("name", Problem.NAME_TAKEN)
    texts.refuse()
    return {**texts.values, "name_key": key, "formed_on": given.formed_on}
