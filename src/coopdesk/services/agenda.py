"""The agenda of a meeting: its items, their order, and what becomes of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import (
    UNANSWERED,
    ItemKind,
    Majority,
    MeetingStatus,
)
from coopdesk.errors import ConflictError, Problem, RefusedError
from coopdesk.services.agenda_course import (
    begin_item,
    note_item,
    postpone_item,
    reopen_item,
    set_discussion,
    withdraw_item,
)
from coopdesk.services.agenda_rows import DecisionMark, ItemRow, item_row, item_rows
from coopdesk.services.meeting_locks import refuse_closed
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import AgendaItem, Meeting, Remark

__all__ = [
    "DecisionMark",
    "ItemInput",
    "ItemRow",
    "add_item",
    "begin_item",
    "edit_item",
    "item_row",
    "item_rows",
    "move_item",
    "note_item",
    "order_items",
    "postpone_item",
    "remove_item",
    "reopen_item",
    "set_discussion",
    "withdraw_item",
]

_LONGEST: Final = {"title": 300, "presenter": 200}


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemInput:
    """What a person types about an item."""

    title: str
    kind: ItemKind = ItemKind.OTHER
    presenter: str = ""
    majority: Majority = Majority.ORDINARY
    minutes_of_id: int | None = None
    """The meeting whose minutes it approves."""


def add_item(
    session: Session, meeting_id: int, given: ItemInput, *, place: int | None = None
) -> int:
    """Put an item on the agenda, at the end or at a place from 1; returns its id.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: no title, or too long a text.
        RefusedError: the meeting is over or cancelled.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_closed(meeting)
    values = _columns(given)
    ids = _ids(session, meeting_id)
    item = AgendaItem(**values, meeting_id=meeting_id, place=len(ids) + 1)
    session.add(item)
    session.flush()
    if place is not None and place <= len(ids):
        ids.insert(max(place, 1) - 1, item.id)
        _put_in_order(session, ids)
    return item.id


def edit_item(session: Session, item_id: int, given: ItemInput, *, version: int) -> None:
    """Change the wording, presenter or majority of an item that has no result yet.

    Raises:
        GoneError: there is no such item.
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: no title, or too long a text.
        RefusedError: it has a result, or the meeting is over or cancelled.
    """
    item = record(session, AgendaItem, item_id, version=version)
    refuse_closed(record(session, Meeting, item.meeting_id))
    if item.state not in UNANSWERED:
        raise RefusedError(Problem.ITEM_ANSWERED)
    for name, value in _columns(given).items():
        setattr(item, name, value)
    session.flush()


def move_item(session: Session, item_id: int, *, place: int) -> None:
    """Move an item to another place, from 1; the others make room.

    Raises:
        GoneError: there is no such item.
        RefusedError: the meeting is over or cancelled.
    """
    item = record(session, AgendaItem, item_id)
    refuse_closed(record(session, Meeting, item.meeting_id, is_for_change=True))
    ids = _ids(session, item.meeting_id)
    ids.remove(item_id)
    ids.insert(min(max(place, 1), len(ids) + 1) - 1, item_id)
    _put_in_order(session, ids)


def order_items(session: Session, meeting_id: int, item_ids: Iterable[int]) -> None:
    """Have the items in this order.

    Raises:
        GoneError: there is no such meeting.
        ConflictError: these are no longer the items of the agenda.
        RefusedError: the meeting is over or cancelled.
    """
    refuse_closed(record(session, Meeting, meeting_id, is_for_change=True))
    ids = list(item_ids)
    if sorted(ids) != sorted(_ids(session, meeting_id)):
        raise ConflictError
    _put_in_order(session, ids)


def remove_item(session: Session, item_id: int) -> None:
    """Take an item off an agenda that has not gone out.

    Raises:
        GoneError: there is no such item.
        RefusedError: the call has gone out, or something rests on the item.
    """
    item = record(session, AgendaItem, item_id)
    meeting = record(session, Meeting, item.meeting_id, is_for_change=True)
    refuse_closed(meeting)
    if meeting.status is not MeetingStatus.PLANNED:
        raise RefusedError(Problem.ITEM_CALLED)
    row = item_row(session, item_id)
    if row.vote or row.decisions or row.election_id:
        raise RefusedError(Problem.IN_USE)
    for remark in session.scalars(select(Remark).where(Remark.item_id == item_id)):
        session.delete(remark)
    session.delete(item)
    session.flush()
    _put_in_order(session, _ids(session, meeting.id))


def _columns(given: ItemInput) -> dict[str, Any]:
    texts = TypedTexts(given, _LONGEST, required=("title",))
    texts.refuse()
    return {
        **texts.values,
        "kind": given.kind,
        "majority": given.majority,
        "minutes_of_id": given.minutes_of_id,
    }


def _ids(session: Session, meeting_id: int) -> list[int]:
    query = (
        select(AgendaItem.id)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.place, AgendaItem.id)
    )
    return list(session.scalars(query))


def _put_in_order(session: Session, ids: list[int]) -> None:
    for place, item_id in enumerate(ids, 1):
        item = session.get(AgendaItem, item_id)
        if item is not None and item.place != place:
            item.place = place
    session.flush()
