"""What becomes of an item: discussed now, noted, postponed, withdrawn; what was said to it."""

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.meetings import UNANSWERED, ItemState
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.meeting_locks import (
    refuse_closed,
    refuse_not_in_session,
    refuse_over,
)
from coopdesk.services.records import record
from coopdesk.services.typed_texts import needed
from coopdesk.storage.models import AgendaItem, Meeting

_LONGEST: Final = 20_000
_BY_VOTE: Final = frozenset({ItemState.DECIDED, ItemState.REJECTED})


def begin_item(session: Session, item_id: int) -> None:
    """Say that an item is discussed now; the one before waits again unless it has a result.

    Raises:
        GoneError: there is no such item.
        RefusedError: the meeting is not in session, or the item has a result.
    """
    item = record(session, AgendaItem, item_id)
    refuse_not_in_session(record(session, Meeting, item.meeting_id))
    if item.state in _BY_VOTE:
        raise RefusedError(Problem.ITEM_ANSWERED)
    others = select(AgendaItem).where(
        AgendaItem.meeting_id == item.meeting_id,
        AgendaItem.state == ItemState.NOW,
        AgendaItem.id != item_id,
    )
    for other in session.scalars(others):
        other.state = ItemState.WAITING
    item.state, item.state_note = ItemState.NOW, ""
    session.flush()


def note_item(session: Session, item_id: int, *, note: str = "") -> None:
    """Say that an item was discussed and nothing was to be decided.

    Raises:
        GoneError: there is no such item.
        RefusedError: the meeting is not in session, or the item has a result of a vote.
    """
    _answer(session, item_id, ItemState.NOTED, clean(note, multiline=True))


def postpone_item(session: Session, item_id: int, *, reason: str) -> None:
    """Leave an item to another meeting, which will be offered it.

    Raises:
        GoneError: there is no such item.
        InvalidInputError: no reason is given.
        RefusedError: the meeting is not in session, or the item has a result of a vote.
    """
    _answer(session, item_id, ItemState.POSTPONED, needed("reason", reason))


def withdraw_item(session: Session, item_id: int, *, reason: str) -> None:
    """Take back an item that has gone out with the call.

    Raises:
        GoneError: there is no such item.
        InvalidInputError: no reason is given.
        RefusedError: it has a result, or the meeting is over or cancelled.
    """
    kept = needed("reason", reason)
    item = record(session, AgendaItem, item_id)
    refuse_closed(record(session, Meeting, item.meeting_id))
    if item.state not in UNANSWERED:
        raise RefusedError(Problem.ITEM_ANSWERED)
    item.state, item.state_note = ItemState.WITHDRAWN, kept
    session.flush()


def reopen_item(session: Session, item_id: int) -> None:
    """Let an item wait again; the result of a vote goes only with the vote.

    Raises:
        GoneError: there is no such item.
        RefusedError: it has a result of a vote, or the meeting is over or cancelled.
    """
    item = record(session, AgendaItem, item_id)
    refuse_closed(record(session, Meeting, item.meeting_id))
    if item.state in _BY_VOTE:
        raise RefusedError(Problem.ITEM_ANSWERED)
    item.state, item.state_note = ItemState.WAITING, ""
    session.flush()


def set_discussion(session: Session, item_id: int, text: str, *, version: int) -> None:
    """Write down who presented an item and what was said; possible until the minutes are approved.

    Raises:
        GoneError: there is no such item.
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: the text is too long.
        RefusedError: the minutes are approved, or the meeting is cancelled.
    """
    item = record(session, AgendaItem, item_id, version=version)
    refuse_over(session, record(session, Meeting, item.meeting_id))
    kept = clean(text, multiline=True)
    if len(kept) > _LONGEST:
        raise InvalidInputError({"discussion": Problem.TOO_LONG})
    item.discussion = kept
    session.flush()


def _answer(session: Session, item_id: int, state: ItemState, note: str) -> None:
    item = record(session, AgendaItem, item_id)
    refuse_not_in_session(record(session, Meeting, item.meeting_id))
    if item.state in _BY_VOTE:
        raise RefusedError(Problem.ITEM_ANSWERED)
    item.state, item.state_note = state, note
    session.flush()
