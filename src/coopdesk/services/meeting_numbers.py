"""The numbers of meetings: gapless per kind and year, the calls of one assembly under one."""

from typing import Final

from sqlalchemy import ColumnElement, case, exists, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.arabic import clean, latin_digits
from coopdesk.domain.meeting_numbers import read_meeting_number
from coopdesk.domain.meetings import MeetingKind, MeetingStatus
from coopdesk.errors import Problem, RefusedError
from coopdesk.storage.models import Meeting

_LARGEST_ID: Final = 2**31 - 1


def series_of(kind: MeetingKind) -> str:
    """The series a kind of meeting takes its numbers from."""
    return f"meeting.{kind.value}"


def ref_text(kind: MeetingKind, no: int, year: int, *, call_no: int, is_newest: bool) -> str:
    """«assembly/1/2026» for the newest call; an older one has its call behind it."""
    ref = f"{kind.value}/{no}/{year}"
    return ref if is_newest else f"{ref}/{call_no}"


def meeting_id_of(session: Session, text: str, *, without_quorum: bool = False) -> int:
    """The meeting of a written number, in any digits, or of its id.

    Args:
        session: any session.
        text: «board/11/2026», «assembly/1/2026/2» for one call of several, or «37».
        without_quorum: of several calls, the newest that had no quorum, if one had none.

    Raises:
        RefusedError: there is no such meeting.
    """
    typed = latin_digits(clean(text)).casefold()
    found: int | None = None
    if typed.isascii() and typed.isdigit() and int(typed) <= _LARGEST_ID:
        found = session.scalar(select(Meeting.id).where(Meeting.id == int(typed)))
    elif written := read_meeting_number(text):
        query = (
            select(Meeting.id)
            .where(
                Meeting.kind == written.kind,
                Meeting.no == written.no,
                Meeting.year == written.year,
            )
            .order_by(*_first_failed() if without_quorum else (), Meeting.call_no.desc())
            .limit(1)
        )
        if written.call_no is not None:
            query = query.where(Meeting.call_no == written.call_no)
        found = session.scalar(query)
    if found is None:
        raise RefusedError(Problem.UNKNOWN_MEETING, number=text)
    return found


def _first_failed() -> tuple[ColumnElement[int]]:
    return (case((Meeting.status == MeetingStatus.NO_QUORUM, 0), else_=1),)


def is_older_call() -> ColumnElement[bool]:
    """Whether the meeting of a query has been called again."""
    row, later = Meeting, aliased(Meeting)
    return exists().where(
        later.kind == row.kind,
        later.no == row.no,
        later.year == row.year,
        later.call_no > row.call_no,
    )


def ref_of(session: Session, meeting_id: int) -> str:
    """The written number of a meeting; empty for one that is gone."""
    row = Meeting
    query = select(row.kind, row.no, row.year, row.call_no, is_older_call()).where(
        row.id == meeting_id
    )
    found = session.execute(query).one_or_none()
    if found is None:
        return ""
    kind, no, year, call_no, is_older = found
    return ref_text(kind, no, year, call_no=call_no, is_newest=not is_older)
