"""Votes as they were taken, each with the counts of its moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import ChairSide, Majority, VoteWay
from coopdesk.storage.models import AgendaItem, Vote


@dataclass(frozen=True, slots=True)
class VoteRow:
    """One vote; a voided one stays visible."""

    id: int
    meeting_id: int
    item_id: int
    question: str
    way: VoteWay
    majority: Majority
    present: int
    eligible: int
    required: int
    article: str
    in_favour: int
    against: int
    abstained: int
    chair_side: ChairSide | None
    is_passed: bool
    is_quorate: bool
    at: datetime
    by: str
    voided_at: datetime | None
    void_reason: str

    @property
    def is_unanimous(self) -> bool:
        """Whether everybody in the room agreed."""
        return self.in_favour == self.present > 0


def list_votes(session: Session, meeting_id: int) -> list[VoteRow]:
    """The votes of a meeting in the order of its agenda, then of time."""
    query = (
        vote_query()
        .join(AgendaItem, AgendaItem.id == Vote.item_id)
        .where(Vote.meeting_id == meeting_id)
        .order_by(AgendaItem.place, Vote.id)
    )
    return [VoteRow(*found) for found in session.execute(query)]


def votes_by_id(session: Session, ids: Sequence[int]) -> dict[int, VoteRow]:
    """These votes."""
    if not ids:
        return {}
    query = vote_query().where(Vote.id.in_(ids))
    return {found.id: VoteRow(*found) for found in session.execute(query)}


def vote_query() -> Select[*tuple[Any, ...]]:
    """What `VoteRow` is made of."""
    row = Vote
    return select(
        row.id,
        row.meeting_id,
        row.item_id,
        row.question,
        row.way,
        row.majority,
        row.present,
        row.eligible,
        row.required,
        row.article,
        row.in_favour,
        row.against,
        row.abstained,
        row.chair_side,
        row.is_passed,
        row.is_quorate,
        row.at,
        row.by,
        row.voided_at,
        row.void_reason,
    )
