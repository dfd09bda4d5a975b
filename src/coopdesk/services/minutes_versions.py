"""The saved states of minutes: one after the other, none taken away."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.minutes_text import BrokenTextError, MinutesText, from_json, to_json
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.records import record
from coopdesk.storage.models import Minutes, MinutesVersion


@dataclass(frozen=True, slots=True)
class MinutesVersionRow:
    """One saved state of the text."""

    no: int
    is_autosave: bool
    saved_at: datetime
    saved_by: str
    desk: str


@dataclass(frozen=True, slots=True)
class SavedVersion:
    """One version with its text as it is kept."""

    id: int
    no: int
    content: str
    is_autosave: bool
    saved_at: datetime
    saved_by: str
    desk: str


def minutes_versions(session: Session, meeting_id: int) -> list[MinutesVersionRow]:
    """The saved versions, the newest first."""
    row = MinutesVersion
    query = (
        select(row.no, row.is_autosave, row.saved_at, row.saved_by, row.desk)
        .join(Minutes, Minutes.id == row.minutes_id)
        .where(Minutes.meeting_id == meeting_id)
        .order_by(row.no.desc())
    )
    return [MinutesVersionRow(*found) for found in session.execute(query)]


def version_text(session: Session, meeting_id: int, no: int) -> MinutesText:
    """The text of one version.

    Raises:
        RefusedError: there are no minutes, no such version, or its text cannot be read.
    """
    query = (
        select(MinutesVersion.content)
        .join(Minutes, Minutes.id == MinutesVersion.minutes_id)
        .where(Minutes.meeting_id == meeting_id, MinutesVersion.no == no)
    )
    content = session.scalar(query)
    if content is None:
        raise RefusedError(Problem.MINUTES_MISSING)
    return read_text(content)


def newest_no(session: Session, minutes_id: int) -> int:
    """The number of the newest version; 0 while there is none."""
    newest = select(func.max(MinutesVersion.no)).where(MinutesVersion.minutes_id == minutes_id)
    return session.scalar(newest) or 0


def version_of(session: Session, minutes_id: int, no: int | None) -> SavedVersion:
    """A version by its number, or the newest.

    Raises:
        RefusedError: there is none, or its text cannot be read.
    """
    row = MinutesVersion
    found = session.execute(
        select(
            row.id,
            row.no,
            row.content,
            row.is_autosave,
            row.saved_at,
            row.saved_by,
            row.desk,
        ).where(row.minutes_id == minutes_id, row.no == (no or newest_no(session, minutes_id)))
    ).one_or_none()
    if found is None:
        raise RefusedError(Problem.MINUTES_MISSING)
    return SavedVersion(*found)


def change_version(
    session: Session, version_id: int, *, content: str | None, is_autosave: bool, now: datetime
) -> None:
    """Write over a version of the same spell of work."""
    version = record(session, MinutesVersion, version_id)
    if content is not None:
        version.content, version.saved_at = content, now
        version.saved_by = acting(session).who
    version.is_autosave = is_autosave
    session.flush()


def add_version(
    session: Session,
    minutes_id: int,
    no: int,
    text: MinutesText,
    now: datetime,
    *,
    autosave: bool,
) -> None:
    """Keep a text as a version of its own."""
    by = acting(session)
    session.add(
        MinutesVersion(
            minutes_id=minutes_id,
            no=no,
            content=to_json(text),
            is_autosave=autosave,
            saved_at=now,
            saved_by=by.who,
            desk=by.desk,
        )
    )
    session.flush()


def read_text(content: str) -> MinutesText:
    """The text as it was kept.

    Raises:
        RefusedError: it cannot be read.
    """
    try:
        return from_json(content)
    except BrokenTextError as error:
        raise RefusedError(Problem.MINUTES_TEXT_BROKEN) from error
