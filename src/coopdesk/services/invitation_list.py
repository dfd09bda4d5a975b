"""Invitations as the meeting's page and the receipt list show them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold_words
from coopdesk.domain.meetings import Channel, DeliveryState
from coopdesk.domain.members import Sex
from coopdesk.storage.models import Entitled, Invitation


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """How one person was told."""

    id: int
    entitled_id: int | None
    serial: int | None
    number: int | None
    full_name: str
    sex: Sex | None
    capacity: str
    organisation: str
    phone: str
    channel: Channel | None
    sent_on: date | None
    sent_by: str
    state: DeliveryState | None
    state_on: date | None
    state_by: str
    note: str


@dataclass(frozen=True, slots=True)
class InvitationCounts:
    """How far the call has got."""

    entitled: int
    sent: int
    """Entitled ones who were told, however it went on."""
    delivered: int
    returned: int
    guests: int


def list_invitations(
    session: Session,
    meeting_id: int,
    *,
    states: frozenset[DeliveryState] = frozenset(),
    guests: bool | None = None,
    text: str = "",
    offset: int = 0,
    limit: int | None = None,
) -> list[InvitationRow]:
    """The invitations in the order of the list, guests after them."""
    query = _rows(meeting_id)
    if states:
        query = query.where(Invitation.state.in_(sorted(states)))
    if guests is not None:
        is_guest = Invitation.entitled_id.is_(None)
        query = query.where(is_guest if guests else ~is_guest)
    for word in fold_words(text):
        query = query.where(
            or_(
                Entitled.name_key.contains(word, autoescape=True),
                Invitation.full_name.contains(word, autoescape=True),
                Invitation.organisation.contains(word, autoescape=True),
            )
        )
    return [InvitationRow(*row) for row in session.execute(query.offset(offset).limit(limit))]


def invitation_counts(session: Session, meeting_id: int) -> InvitationCounts:
    """How many were told, and how it went on."""
    row = Invitation
    is_entitled = and_(row.meeting_id == meeting_id, row.entitled_id.is_not(None))

    def count(*where: ColumnElement[bool]) -> Any:
        return select(func.count()).where(*where).scalar_subquery()

    query = select(
        count(Entitled.meeting_id == meeting_id, Entitled.left_out.is_(None)),
        count(is_entitled, row.sent_on.is_not(None)),
        count(is_entitled, row.state == DeliveryState.DELIVERED),
        count(is_entitled, row.state == DeliveryState.RETURNED),
        count(row.meeting_id == meeting_id, row.entitled_id.is_(None)),
    )
    return InvitationCounts(*session.execute(query).one())


def _rows(meeting_id: int) -> Select[*tuple[Any, ...]]:
    row, of = Invitation, Entitled
    is_guest = row.entitled_id.is_(None)
    return (
        select(
            row.id,
            row.entitled_id,
            of.serial,
            of.number,
            func.coalesce(of.full_name, row.full_name),
            func.coalesce(of.sex, row.sex),
            func.coalesce(of.capacity, row.capacity),
            row.organisation,
            func.coalesce(of.phone, row.phone),
            row.channel,
            row.sent_on,
            row.sent_by,
            row.state,
            row.state_on,
            row.state_by,
            row.note,
        )
        .outerjoin(of, of.id == row.entitled_id)
        .where(row.meeting_id == meeting_id)
        .order_by(is_guest, of.serial, row.id)
    )
