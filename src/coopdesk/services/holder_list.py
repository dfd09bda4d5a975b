"""The rows of office-holders, with their capacity in words ready for a paper."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.meeting_words import BOARD_LABEL, position_word
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import EndReason, HolderState, Organ, Position
from coopdesk.errors import GoneError
from coopdesk.storage.models import (
    Committee,
    Cooperative,
    Member,
    OfficeHolder,
    PositionSpell,
    Term,
)

_STATES: Final = list(HolderState)
_POSITIONS: Final = list(Position)


@dataclass(frozen=True, slots=True)
class HolderRow:
    """Somebody's place in a term."""

    id: int
    term_id: int
    organ: Organ
    committee: str
    member_id: int | None
    number: int | None
    """The member's number."""
    full_name: str
    sex: Sex | None
    phone: str
    position: Position
    title: str
    state: HolderState
    votes: int
    rank: int
    has_vote: bool
    is_employee: bool
    from_on: date
    until_on: date | None
    end_reason: EndReason | None
    end_note: str
    follows_id: int | None
    follows_name: str
    decision_ref: str
    version: int
    capacity: str
    """«رئيسة مجلس الإدارة»: the position in the office's words."""


def get_holder(session: Session, holder_id: int) -> HolderRow:
    """One holder.

    Raises:
        GoneError: there is no such holder.
    """
    found = session.execute(_rows().where(OfficeHolder.id == holder_id)).one_or_none()
    if found is None:
        raise GoneError
    return _row(found, board_label(session))


def term_holders(session: Session, term_id: int) -> list[HolderRow]:
    """All of a term: the seated by position and rank, then the reserves, then those who left."""
    label = board_label(session)
    rows = [
        _row(found, label)
        for found in session.execute(_rows().where(OfficeHolder.term_id == term_id))
    ]
    return sorted(rows, key=_place)


def holders_on(
    session: Session, organ: Organ, *, on: date, committee_id: int | None = None
) -> list[HolderRow]:
    """Who sat in an organ on a day, with the position of that day."""
    spell = PositionSpell
    on_that_day = and_(
        spell.holder_id == OfficeHolder.id,
        spell.from_on <= on,
        or_(spell.until_on.is_(None), spell.until_on >= on),
    )
    query = (
        _rows()
        .add_columns(spell.position, spell.title)
        .outerjoin(spell, on_that_day)
        .where(
            Term.organ == organ,
            Term.committee_id.is_(None)
            if committee_id is None
            else Term.committee_id == committee_id,
            OfficeHolder.state != HolderState.RESERVE,
            OfficeHolder.from_on <= on,
            or_(OfficeHolder.until_on.is_(None), OfficeHolder.until_on >= on),
        )
    )
    label = board_label(session)
    rows = []
    for *found, position, title in session.execute(query):
        values = dict(zip(_COLUMNS, found, strict=True))
        if position is not None:
            values |= {"position": position, "title": title}
        rows.append(_made(values, label))
    return sorted(rows, key=_place)


def chairman_on(
    session: Session, organ: Organ, *, on: date, committee_id: int | None = None
) -> HolderRow | None:
    """Who led an organ on a day and signs for it; None while nobody has that position."""
    seated = holders_on(session, organ, on=on, committee_id=committee_id)
    return next((row for row in seated if row.position is Position.CHAIRMAN), None)


def board_label(session: Session) -> str:
    """What the board is called in this office."""
    found = session.get(Cooperative, 1)
    return found.board_label if found else BOARD_LABEL


def _place(row: HolderRow) -> tuple[int, int, int, int, int]:
    order = _STATES.index(row.state), _POSITIONS.index(row.position)
    if row.state is HolderState.RESERVE:
        order = order[0], 0
    return *order, not row.has_vote, row.rank or 10_000, row.id


def _rows() -> Select[*tuple[Any, ...]]:
    row, before = OfficeHolder, aliased(OfficeHolder)
    return (
        select(
            row.id,
            row.term_id,
            Term.organ,
            Committee.name,
            row.member_id,
            Member.number,
            row.full_name,
            row.sex,
            row.phone,
            row.position,
            row.title,
            row.state,
            row.votes,
            row.rank,
            row.has_vote,
            row.is_employee,
            row.from_on,
            row.until_on,
            row.end_reason,
            row.end_note,
            row.follows_id,
            before.full_name,
            row.decision_ref,
            row.version,
        )
        .join(Term, Term.id == row.term_id)
        .outerjoin(Committee, Committee.id == Term.committee_id)
        .outerjoin(Member, Member.id == row.member_id)
        .outerjoin(before, before.id == row.follows_id)
    )


_COLUMNS: Final = tuple(name for name in HolderRow.__slots__ if name != "capacity")


def _row(found: Any, label: str) -> HolderRow:
    return _made(dict(zip(_COLUMNS, found, strict=True)), label)


def _made(values: dict[str, Any], label: str) -> HolderRow:
    values["committee"] = values["committee"] or ""
    values["follows_name"] = values["follows_name"] or ""
    capacity = position_word(
        values["position"],
        values["organ"],
        values["sex"],
        title=values["title"],
        board_label=label,
        committee=values["committee"],
    )
    return HolderRow(**values, capacity=capacity)
