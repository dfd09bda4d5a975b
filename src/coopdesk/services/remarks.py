"""What single persons said to an item, as far as it is to be minuted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import Sex
from coopdesk.services.acting import acting
from coopdesk.services.meeting_locks import refuse_over
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import AgendaItem, Meeting, Remark

_LONGEST: Final = {"speaker": 200, "text": 5000}


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """One remark."""

    id: int
    item_id: int
    speaker: str
    sex: Sex | None
    text: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class _Remark:
    speaker: str
    text: str


def add_remark(
    session: Session,
    item_id: int,
    *,
    speaker: str,
    text: str,
    sex: Sex | None = None,
    now: datetime,
) -> int:
    """Write down what somebody said; returns the remark's id.

    Raises:
        GoneError: there is no such item.
        InvalidInputError: no speaker, no text, or too long a one.
        RefusedError: the minutes are approved, or the meeting is cancelled.
    """
    _refuse(session, item_id)
    kept = _kept(speaker, text)
    remark = Remark(**kept, item_id=item_id, sex=sex, at=now, by=acting(session).who)
    session.add(remark)
    session.flush()
    return remark.id


def edit_remark(session: Session, remark_id: int, *, speaker: str, text: str) -> None:
    """Correct a remark.

    Raises:
        GoneError: there is no such remark.
        InvalidInputError: no speaker, no text, or too long a one.
        RefusedError: the minutes are approved.
    """
    remark = record(session, Remark, remark_id)
    _refuse(session, remark.item_id)
    for name, value in _kept(speaker, text).items():
        setattr(remark, name, value)
    session.flush()


def remove_remark(session: Session, remark_id: int) -> None:
    """Take a remark away.

    Raises:
        GoneError: there is no such remark.
        RefusedError: the minutes are approved.
    """
    remark = record(session, Remark, remark_id)
    _refuse(session, remark.item_id)
    session.delete(remark)
    session.flush()


def list_remarks(session: Session, meeting_id: int) -> list[RemarkRow]:
    """What was said in a meeting, by the order of its items."""
    row = Remark
    query = (
        select(row.id, row.item_id, row.speaker, row.sex, row.text, row.at, row.by)
        .join(AgendaItem, AgendaItem.id == row.item_id)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.place, row.id)
    )
    return [RemarkRow(*found) for found in session.execute(query)]


def _refuse(session: Session, item_id: int) -> None:
    item = record(session, AgendaItem, item_id)
    refuse_over(session, record(session, Meeting, item.meeting_id))


def _kept(speaker: str, text: str) -> dict[str, str]:
    texts = TypedTexts(
        _Remark(speaker, text), _LONGEST, required=("speaker", "text"), multiline=("text",)
    )
    texts.refuse()
    return texts.values
