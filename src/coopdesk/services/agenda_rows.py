"""The items of an agenda with what became of each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import DecisionState, ElectionState
from coopdesk.domain.meetings import ItemKind, ItemState, Majority
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import GoneError
from coopdesk.services.vote_rows import VoteRow, vote_query
from coopdesk.storage.models import AgendaItem, Decision, Election, Remark, Vote


@dataclass(frozen=True, slots=True)
class DecisionMark:
    """A decision that came of an item."""

    id: int
    number_text: str
    state: DecisionState


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item."""

    id: int
    meeting_id: int
    place: int
    kind: ItemKind
    title: str
    presenter: str
    majority: Majority
    state: ItemState
    state_note: str
    discussion: str
    minutes_of_id: int | None
    version: int
    vote: VoteRow | None
    """The last one that stands."""
    decisions: tuple[DecisionMark, ...]
    election_id: int | None
    """The last one that stands."""
    remarks: int


def item_rows(session: Session, meeting_id: int) -> list[ItemRow]:
    """The agenda of a meeting in its order."""
    query = _rows().where(AgendaItem.meeting_id == meeting_id).order_by(AgendaItem.place)
    return _made(session, session.execute(query).all())


def item_row(session: Session, item_id: int) -> ItemRow:
    """One item.

    Raises:
        GoneError: there is no such item.
    """
    rows = _made(session, session.execute(_rows().where(AgendaItem.id == item_id)).all())
    if not rows:
        raise GoneError
    return rows[0]


def items_by_id(session: Session, ids: Sequence[int]) -> dict[int, ItemRow]:
    """These items."""
    if not ids:
        return {}
    query = _rows().where(AgendaItem.id.in_(ids))
    return {row.id: row for row in _made(session, session.execute(query).all())}


def _rows() -> Select[*tuple[Any, ...]]:
    row = AgendaItem
    return select(
        row.id,
        row.meeting_id,
        row.place,
        row.kind,
        row.title,
        row.presenter,
        row.majority,
        row.state,
        row.state_note,
        row.discussion,
        row.minutes_of_id,
        row.version,
    )


def _made(session: Session, found: Sequence[Any]) -> list[ItemRow]:
    ids = [row.id for row in found]
    if not ids:
        return []
    votes = {
        row.item_id: VoteRow(*row)
        for row in session.execute(
            vote_query().where(Vote.item_id.in_(ids), Vote.voided_at.is_(None)).order_by(Vote.id)
        )
    }
    decisions = _decisions(session, ids)
    elections = {
        row.item_id: row.id
        for row in session.execute(
            select(Election.item_id, Election.id)
            .where(Election.item_id.in_(ids), Election.state != ElectionState.VOID)
            .order_by(Election.id)
        )
    }
    remarks = {
        row.item_id: row.said
        for row in session.execute(
            select(Remark.item_id, func.count().label("said"))
            .where(Remark.item_id.in_(ids))
            .group_by(Remark.item_id)
        )
    }
    return [
        ItemRow(
            **row._asdict(),
            vote=votes.get(row.id),
            decisions=tuple(decisions[row.id]),
            election_id=elections.get(row.id),
            remarks=remarks.get(row.id, 0),
        )
        for row in found
    ]


def _decisions(session: Session, ids: Sequence[int]) -> dict[int | None, list[DecisionMark]]:
    query = (
        select(Decision.item_id, Decision.id, Decision.no, Decision.year, Decision.state)
        .where(Decision.item_id.in_(ids))
        .order_by(Decision.year, Decision.no)
    )
    found: defaultdict[int | None, list[DecisionMark]] = defaultdict(list)
    for item_id, decision_id, no, year, state in session.execute(query):
        found[item_id].append(DecisionMark(decision_id, number_text(no, year), state))
    return found
