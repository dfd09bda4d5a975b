"""Those who hold an office in a term: seats, positions, reserves (Law 39/1998 Arts. 58, 64)."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from coopdesk.domain.members import Sex
from coopdesk.domain.organs import EndReason, HolderState, Position
from coopdesk.domain.phones import parse_phone
from coopdesk.errors import Problem
from coopdesk.services.acting import acting
from coopdesk.services.holder_changes import (
    end_holder,
    fill_vacancy,
    next_reserve,
    set_position,
)
from coopdesk.services.holder_checks import refuse_seat, refuse_twice
from coopdesk.services.holder_list import HolderRow, get_holder, holders_on, term_holders
from coopdesk.services.position_spells import begin_spell
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import Member, OfficeHolder, Term

__all__ = [
    "HolderInput",
    "HolderRow",
    "add_holder",
    "edit_holder",
    "end_holder",
    "fill_vacancy",
    "get_holder",
    "holders_on",
    "next_reserve",
    "set_position",
    "term_holders",
]

_LONGEST: Final = {"full_name": 200, "phone": 120, "title": 120, "decision_ref": 120}


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderInput:
    """What a person types about somebody in an organ; of a member, the register knows the name."""

    member_id: int | None = None
    full_name: str = ""
    sex: Sex | None = None
    phone: str = ""
    position: Position = Position.MEMBER
    title: str = ""
    votes: int = 0
    rank: int = 0
    """The place by votes, from 1; 0 where nobody was elected."""
    state: HolderState = HolderState.SEATED
    has_vote: bool = True
    is_employee: bool = False
    from_on: date | None = None
    """None for the first day of the term."""
    decision_ref: str = ""


def add_holder(session: Session, term_id: int, given: HolderInput, *, today: date) -> int:
    """Give somebody a seat, or a place among the reserves; returns the holder's id.

    Raises:
        GoneError: there is no such term or member.
        InvalidInputError: a field breaks a rule.
        RefusedError: all seats or the position are taken, the person is in the term already, is
            no member, or sits in the board and the control committee at once (Art. 64).
    """
    term = record(session, Term, term_id, is_for_change=True)
    values = _columns(session, term, given, today=today)
    from_on = values["from_on"]
    if given.member_id is not None:
        refuse_twice(session, term_id, given.member_id)
    if given.state is HolderState.SEATED:
        refuse_seat(
            session,
            term,
            member_id=given.member_id,
            name=values["full_name"],
            position=given.position,
            has_vote=given.has_vote,
            from_on=from_on,
        )
    by = acting(session)
    holder = OfficeHolder(
        **values,
        term_id=term_id,
        member_id=given.member_id,
        state=given.state,
        created_at=by.now,
        created_by=by.who,
    )
    if given.state is HolderState.SEATED and term.closed_on is not None:
        holder.state = HolderState.ENDED  # a term of the past, entered later
        holder.until_on = max(term.closed_on, from_on)
        holder.end_reason = EndReason.TERM_OVER
    session.add(holder)
    session.flush()
    if given.state is HolderState.SEATED:
        begin_spell(session, holder, from_on)
    return holder.id


def edit_holder(
    session: Session, holder_id: int, given: HolderInput, *, version: int, today: date
) -> None:
    """Correct name, phone, votes, rank and the like; position and state have their own ways.

    Raises:
        GoneError: there is no such holder.
        ConflictError: somebody else changed the record since `version`.
        InvalidInputError: a field breaks a rule.
    """
    holder = record(session, OfficeHolder, holder_id, version=version)
    term = record(session, Term, holder.term_id)
    values = _columns(session, term, given, today=today)
    for name in ("full_name", "sex", "phone", "votes", "rank", "is_employee", "decision_ref"):
        setattr(holder, name, values[name])
    session.flush()


def _columns(session: Session, term: Term, given: HolderInput, *, today: date) -> dict[str, Any]:
    texts = TypedTexts(given, _LONGEST)
    values: dict[str, Any] = {**texts.values, "sex": given.sex}
    if given.member_id is not None:
        member = record(session, Member, given.member_id)
        values |= {"full_name": member.full_name, "sex": member.sex}
        values["phone"] = values["phone"] or member.phone1
    elif not texts["full_name"]:
        texts.add("full_name", Problem.PERSON_MISSING)
    values["phone"] = parse_phone(values["phone"]) or values["phone"]
    from_on = given.from_on or term.start_on
    if from_on < term.start_on or from_on > (term.closed_on or date.max):
        texts.add("from_on", Problem.OUTSIDE_TERM)
    if given.from_on is not None and given.from_on > max(today, term.start_on):
        texts.add("from_on", Problem.IN_FUTURE)
    for name in ("votes", "rank"):
        if getattr(given, name) < 0:
            texts.add(name, Problem.NOT_POSITIVE)
    texts.refuse()
    plain = ("position", "votes", "rank", "has_vote", "is_employee")
    return values | {name: getattr(given, name) for name in plain} | {"from_on": from_on}
