"""One field of many members changed at once: first what would happen, then all of it or nothing.

It is one transaction, so that one undo takes the whole of it back.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.members import InterestBasis, MemberStatus
from coopdesk.domain.shares import CardState
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.member_standing import standings
from coopdesk.services.neighbourhoods import known_neighbourhood, neighbourhood_id
from coopdesk.storage.models import Member, MembershipCard, Neighbourhood

_BLOCK: Final = 500
_EXAMPLES: Final = 5
_LONGEST: Final = 120


class BulkField(StrEnum):
    """What can be the same for many."""

    NEIGHBOURHOOD = "neighbourhood"
    OCCUPATION = "occupation"
    ACTIVITY = "activity"
    INTEREST_BASIS = "interest_basis"
    IS_FOUNDER = "is_founder"
    DECISION_REF = "decision_ref"
    FOLDER_NO = "folder_no"
    NATIONALITY = "nationality"
    ID_ISSUE_PLACE = "id_issue_place"
    CARD_VALID_UNTIL = "card_valid_until"
    """The last day of the valid membership card."""


@dataclass(frozen=True, slots=True)
class BulkChange:
    """A field and what it becomes.

    Text for most, the name of a quarter (a new one is made; empty for none), an `InterestBasis`
    or None, True or False for founders, a day for cards.
    """

    field: BulkField
    value: str | bool | date | InterestBasis | None


@dataclass(frozen=True, slots=True)
class BulkExample:
    """One member for whom something changes, by number."""

    number: int
    full_name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class BulkSummary:
    """What would happen to those chosen."""

    chosen: int
    changing: int
    already: int
    """Have the value as it is."""
    left_out: int
    """Have nothing to change: no valid card, or a record merged into another."""
    examples: tuple[BulkExample, ...]


@dataclass(frozen=True, slots=True)
class _Target:
    """What a field becomes: as its column has it, and as people read it."""

    stored: Any
    shown: Any


def bulk_summary(
    session: Session, member_ids: Sequence[int], change: BulkChange, *, today: date
) -> BulkSummary:
    """How many would change, how many have the value already, and some examples.

    Raises:
        InvalidInputError: the value can never be right.
    """
    target = _target(session, change, today=today)
    wanted = list(dict.fromkeys(member_ids))
    names = _place_names(session) if change.field is BulkField.NEIGHBOURHOOD else None
    already = changing = 0
    examples: list[BulkExample] = []
    for member, row in _rows(session, wanted, change.field):
        before = getattr(row, _column(change.field))
        if before == target.stored:
            already += 1
            continue
        changing += 1
        if len(examples) < _EXAMPLES:
            said = before if names is None else names.get(before, "")
            examples.append(BulkExample(member.number, member.full_name, said, target.shown))
    left_out = len(wanted) - already - changing
    return BulkSummary(len(wanted), changing, already, left_out, tuple(examples))


def apply_bulk(
    session: Session, member_ids: Sequence[int], change: BulkChange, *, today: date
) -> int:
    """Change the field of all of them in one transaction; returns how many changed.

    Raises:
        InvalidInputError: the value can never be right.
        RefusedError: nothing would change.
        GoneError: one of them is not there.
    """
    wanted = list(dict.fromkeys(member_ids))
    standings(session, wanted, is_for_change=True)
    target = _target(session, change, today=today, makes=True)
    column = _column(change.field)
    changed = 0
    for _member, row in _rows(session, wanted, change.field):
        if getattr(row, column) != target.stored:
            setattr(row, column, target.stored)
            changed += 1
    if not changed:
        raise RefusedError(Problem.NOTHING_TO_CHANGE)
    session.flush()
    return changed


_COLUMNS: Final[Mapping[BulkField, str]] = {
    BulkField.NEIGHBOURHOOD: "neighbourhood_id",
    BulkField.CARD_VALID_UNTIL: "valid_until",
}
_UNKNOWN: Final = -1
"""Stands for a quarter that is not there yet: nobody lives in it."""


def _column(field: BulkField) -> str:
    return _COLUMNS.get(field, str(field))


def _target(session: Session, change: BulkChange, *, today: date, makes: bool = False) -> _Target:
    """The value as it is kept; a quarter that is new is made when asked for."""
    value = _checked(change, today=today)
    if change.field is not BulkField.NEIGHBOURHOOD:
        return _Target(value, value)
    if not value:
        return _Target(None, "")
    place = known_neighbourhood(session, value)
    if place is None and makes:
        place = neighbourhood_id(session, value)
    return _Target(_UNKNOWN if place is None else place, value)


def _checked(change: BulkChange, *, today: date) -> Any:
    check = _CHECKS.get(change.field)
    if check is not None:
        return check(change.value, today)
    text = clean(str(change.value or ""))
    if len(text) > _LONGEST:
        raise InvalidInputError({str(change.field): Problem.TOO_LONG})
    return text


def _card_day(value: object, today: date) -> date:
    if not isinstance(value, date):
        raise InvalidInputError({"card_valid_until": Problem.REQUIRED})
    if value < today:
        raise InvalidInputError({"card_valid_until": Problem.OUT_OF_RANGE})
    return value


def _basis(value: object, _today: date) -> InterestBasis | None:
    return InterestBasis(str(value)) if value else None


def _founder(value: object, _today: date) -> bool:
    return bool(value)


_CHECKS: Final[Mapping[BulkField, Callable[[object, date], Any]]] = {
    BulkField.CARD_VALID_UNTIL: _card_day,
    BulkField.INTEREST_BASIS: _basis,
    BulkField.IS_FOUNDER: _founder,
}


def _rows(
    session: Session, wanted: Sequence[int], field: BulkField
) -> Iterator[tuple[Member, Member | MembershipCard]]:
    """Members in the order chosen, each with the record that the field stands in."""
    card = MembershipCard
    for start in range(0, len(wanted), _BLOCK):
        some = wanted[start : start + _BLOCK]
        own = (Member.id.in_(some), Member.status != MemberStatus.MERGED)
        found: dict[int, tuple[Member, Member | MembershipCard]]
        if field is BulkField.CARD_VALID_UNTIL:
            valid = select(Member, card).join(card, card.member_id == Member.id)
            rows = session.execute(valid.where(*own, card.state == CardState.VALID)).all()
            found = {member.id: (member, row) for member, row in rows}
        else:
            members = session.scalars(select(Member).where(*own)).all()
            found = {member.id: (member, member) for member in members}
        yield from (found[member_id] for member_id in some if member_id in found)


def _place_names(session: Session) -> dict[int, str]:
    query = select(Neighbourhood.id, Neighbourhood.name)
    return {row.id: row.name for row in session.execute(query)}
