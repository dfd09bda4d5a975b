"""What happens to office-holders during a term: positions, departures, reserves (Art. 58)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.organs import EndReason, HolderState, Position
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.holder_checks import (
    may_sit,
    refuse_both,
    refuse_position,
    refuse_unseated,
    votes_seated,
)
from coopdesk.services.holder_list import HolderRow, term_holders
from coopdesk.services.position_spells import begin_spell, end_spells
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import OfficeHolder, PositionSpell, Term

_DAY: Final = timedelta(days=1)


def set_position(
    session: Session,
    holder_id: int,
    position: Position,
    *,
    on: date,
    title: str = "",
    decision_ref: str = "",
    today: date,
) -> None:
    """Give a holder a position from a day on; the former one ends the day before.

    Raises:
        GoneError: there is no such holder.
        InvalidInputError: the day is to come, or before the holder's own first day.
        RefusedError: no longer in office, or somebody else has the position.
    """
    holder = record(session, OfficeHolder, holder_id)
    term = record(session, Term, holder.term_id, is_for_change=True)
    texts = TypedTexts(_Naming(title, decision_ref), {"title": 120, "decision_ref": 120})
    _check_day(texts, holder, on, today)
    texts.refuse()
    refuse_unseated(holder)
    refuse_position(session, term.id, position, but=holder_id)
    spell = session.scalar(
        select(PositionSpell).where(
            PositionSpell.holder_id == holder_id, PositionSpell.until_on.is_(None)
        )
    )
    if spell is not None and spell.from_on > on:
        texts.add("on", Problem.END_BEFORE_START)
        texts.refuse()
    holder.position, holder.title = position, texts["title"]
    if spell is not None and spell.from_on == on:
        spell.position, spell.title = position, texts["title"]
        spell.decision_ref = texts["decision_ref"]
    else:
        if spell is not None:
            spell.until_on = on - _DAY
        begin_spell(session, holder, on, decision_ref=texts["decision_ref"])
    session.flush()


def end_holder(
    session: Session,
    holder_id: int,
    *,
    on: date,
    reason: EndReason,
    note: str = "",
    decision_ref: str = "",
    today: date,
) -> None:
    """Let somebody leave the organ; `on` is the last day.

    Raises:
        GoneError: there is no such holder.
        InvalidInputError: the day is to come, or before the holder's own first day.
        RefusedError: no longer in office.
    """
    holder = record(session, OfficeHolder, holder_id)
    texts = TypedTexts(_Ending(note, decision_ref), {"note": 300, "decision_ref": 120})
    _check_day(texts, holder, on, today)
    texts.refuse()
    refuse_unseated(holder)
    holder.state = HolderState.ENDED
    holder.until_on, holder.end_reason = on, reason
    holder.end_note = texts["note"]
    holder.decision_ref = texts["decision_ref"] or holder.decision_ref
    end_spells(session, holder_id, on=on)


def next_reserve(session: Session, term_id: int) -> HolderRow | None:
    """Who is next by votes and still a member (Art. 58)."""
    for row in term_holders(session, term_id):
        if row.state is HolderState.RESERVE and may_sit(session, row.member_id):
            return row
    return None


def fill_vacancy(
    session: Session, term_id: int, *, on: date, decision_ref: str = "", today: date
) -> int:
    """Give the vacant seat to the next by votes (Law 39/1998 Art. 58); returns the holder's id.

    Raises:
        GoneError: there is no such term.
        InvalidInputError: the day is to come or outside the term.
        RefusedError: no seat is vacant, no reserve is left, or Art. 64 forbids it.
    """
    term = record(session, Term, term_id, is_for_change=True)
    texts = TypedTexts(_Ending("", decision_ref), {"decision_ref": 120})
    if on > today:
        texts.add("on", Problem.IN_FUTURE)
    elif on < term.start_on:
        texts.add("on", Problem.OUTSIDE_TERM)
    texts.refuse()
    if term.closed_on is not None:
        raise RefusedError(Problem.TERM_CLOSED)
    if votes_seated(session, term_id) >= term.seats:
        raise RefusedError(Problem.NO_VACANCY)
    next_row = next_reserve(session, term_id)
    if next_row is None:
        raise RefusedError(Problem.NO_RESERVE)
    holder = record(session, OfficeHolder, next_row.id)
    refuse_both(session, term, next_row.member_id, next_row.full_name, on)
    holder.state, holder.from_on = HolderState.SEATED, on
    holder.follows_id = _vacated(session, term_id)
    holder.decision_ref = texts["decision_ref"]
    session.flush()
    begin_spell(session, holder, on, decision_ref=texts["decision_ref"])
    return holder.id


@dataclass(frozen=True, slots=True)
class _Ending:
    note: str
    decision_ref: str


@dataclass(frozen=True, slots=True)
class _Naming:
    title: str
    decision_ref: str


def _check_day(texts: TypedTexts, holder: OfficeHolder, on: date, today: date) -> None:
    if on > max(today, holder.from_on):
        texts.add("on", Problem.IN_FUTURE)
    if on < holder.from_on:
        texts.add("on", Problem.OUTSIDE_TERM)


def _vacated(session: Session, term_id: int) -> int | None:
    """Whose seat is vacant longest: ended before the term, and nobody has followed."""
    followed = select(OfficeHolder.follows_id).where(OfficeHolder.follows_id.is_not(None))
    return session.scalar(
        select(OfficeHolder.id)
        .where(
            OfficeHolder.term_id == term_id,
            OfficeHolder.state == HolderState.ENDED,
            OfficeHolder.has_vote,
            OfficeHolder.id.not_in(followed),
        )
        .order_by(OfficeHolder.until_on, OfficeHolder.id)
        .limit(1)
    )
