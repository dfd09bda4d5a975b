"""Membership cards as lists and papers show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, Sex
from coopdesk.domain.shares import CardState
from coopdesk.storage.models import Member, MembershipCard, Neighbourhood

_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class CardRow:
    """One card, with what is printed on it today."""

    id: int
    member_id: int
    number: int
    """The member's."""
    issue: int
    """1 for the member's first card."""
    card_no_text: str
    """«1001-2»."""
    full_name: str
    sex: Sex | None
    neighbourhood: str
    photo_sha256: str
    joined_on: date
    issued_on: date
    valid_until: date | None
    state: CardState
    state_on: date
    state_reason: str
    print_count: int


def card_no_text(number: int, issue: int) -> str:
    """The number of a card: that of the member, and which card of the member it is."""
    return f"{number}-{issue}"


def list_cards(
    session: Session,
    *,
    member_id: int | None = None,
    state: CardState | None = None,
    ids: Sequence[int] | None = None,
) -> list[CardRow]:
    """Cards by member's number and issue; only these when `ids` are given."""
    chosen: list[ColumnElement[bool]] = []
    if member_id is not None:
        chosen.append(MembershipCard.member_id == member_id)
    if state is not None:
        chosen.append(MembershipCard.state == state)
    if ids is None:
        return [_row(found) for found in session.execute(_query().where(*chosen))]
    rows: list[CardRow] = []
    for start in range(0, len(ids), _BLOCK):
        some = MembershipCard.id.in_(ids[start : start + _BLOCK])
        rows += [_row(found) for found in session.execute(_query().where(*chosen, some))]
    return sorted(rows, key=lambda row: (row.number, row.issue))


def members_without_card(session: Session) -> list[int]:
    """Ids of the members who have no valid card, by number."""
    has = exists().where(
        MembershipCard.member_id == Member.id, MembershipCard.state == CardState.VALID
    )
    query = select(Member.id).where(Member.status.in_(sorted(MEMBERS_IN)), ~has)
    return list(session.scalars(query.order_by(Member.number)))


@cache
def _query() -> Select[*tuple[Any, ...]]:
    row = MembershipCard
    return (
        select(
            row.id,
            row.member_id,
            Member.number,
            row.issue,
            Member.full_name,
            Member.sex,
            func.coalesce(Neighbourhood.name, ""),
            Member.photo_sha256,
            Member.joined_on,
            row.issued_on,
            row.valid_until,
            row.state,
            row.state_on,
            row.state_reason,
            row.print_count,
        )
        .join(Member, Member.id == row.member_id)
        .outerjoin(Neighbourhood, Neighbourhood.id == Member.neighbourhood_id)
        .order_by(Member.number, row.issue)
    )


def _row(found: Sequence[Any]) -> CardRow:
    id_, member_id, number, issue, *rest = found
    return CardRow(id_, member_id, number, issue, card_no_text(number, issue), *rest)
