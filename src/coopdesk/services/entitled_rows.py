"""The lines of a frozen list, and the seal over them."""

import json
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold_words
from coopdesk.domain.meetings import LeftOut
from coopdesk.domain.members import Sex
from coopdesk.storage.models import Entitled

_BLOCK: Final = 500
_MOST_DIGITS: Final = 9


@dataclass(frozen=True, slots=True)
class EntitledRow:
    """One line: somebody entitled, or left out and why."""

    id: int
    serial: int
    member_id: int | None
    holder_id: int | None
    number: int | None
    full_name: str
    sex: Sex | None
    capacity: str
    phone: str
    neighbourhood: str
    national_no_end: str
    left_out: LeftOut | None
    left_out_note: str


def entitled_rows(
    session: Session,
    meeting_id: int,
    *,
    left_out: bool = False,
    text: str = "",
    offset: int = 0,
    limit: int | None = None,
) -> list[EntitledRow]:
    """The entitled by their serial numbers, or those left out."""
    query = _rows(meeting_id, left_out=left_out).where(*words_match(text))
    return [EntitledRow(*row) for row in session.execute(query.offset(offset).limit(limit))]


def iter_entitled(
    session: Session, meeting_id: int, *, left_out: bool | None = False
) -> Iterator[EntitledRow]:
    """The same, streamed; all lines where `left_out` is None."""
    query = _rows(meeting_id, left_out=left_out)
    for row in session.execute(query, execution_options={"yield_per": _BLOCK}):
        yield EntitledRow(*row)


def count_entitled(session: Session, meeting_id: int) -> tuple[int, int]:
    """How many are entitled, how many are left out."""
    out = case((Entitled.left_out.is_not(None), 1), else_=0)
    query = select(func.count(), func.coalesce(func.sum(out), 0)).where(
        Entitled.meeting_id == meeting_id
    )
    every, left_out = session.execute(query).one()
    return every - int(left_out), int(left_out)


def list_hash(session: Session, meeting_id: int) -> str:
    """The seal over all lines of a list: whatever is changed of it shows."""
    digest = sha256()
    for row in iter_entitled(session, meeting_id, left_out=None):
        _id, *content = astuple(row)
        digest.update(json.dumps(content, ensure_ascii=False).encode())
    return digest.hexdigest()


def words_match(text: str) -> list[ColumnElement[bool]]:
    """What a line must satisfy to match each word that was typed."""
    found: list[ColumnElement[bool]] = []
    for word in fold_words(text):
        ways: list[ColumnElement[bool]] = [Entitled.name_key.contains(word, autoescape=True)]
        if word.isascii() and word.isdigit():
            ways.append(Entitled.phone.contains(word.lstrip("0") or word, autoescape=True))
            if len(word) <= _MOST_DIGITS:
                ways.append(Entitled.number == int(word))
        found.append(or_(*ways))
    return found


def _rows(meeting_id: int, *, left_out: bool | None) -> Select[*tuple[Any, ...]]:
    row = Entitled
    query = (
        select(
            row.id,
            row.serial,
            row.member_id,
            row.holder_id,
            row.number,
            row.full_name,
            row.sex,
            row.capacity,
            row.phone,
            row.neighbourhood,
            row.national_no_end,
            row.left_out,
            row.left_out_note,
        )
        .where(row.meeting_id == meeting_id)
        .order_by(row.serial)
    )
    if left_out is None:
        return query
    return query.where(row.left_out.is_not(None) if left_out else row.left_out.is_(None))
