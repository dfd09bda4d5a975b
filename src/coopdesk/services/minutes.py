"""Minutes from the draft to the locked paper: every save a version, corrections an annex."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import NOW, OVER
from coopdesk.domain.minutes_text import (
    MinutesText,
    cleaned,
    sha256_of,
    to_json,
)
from coopdesk.errors import ConflictError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.files import open_file, store_file
from coopdesk.services.meeting_locks import refuse_cancelled
from coopdesk.services.minutes_annexes import AnnexRow, add_annex, annex_pdf, list_annexes
from coopdesk.services.minutes_facts import (
    Difference,
    Fact,
    fact_block,
    fresh_draft,
    minutes_differences,
    minutes_facts,
)
from coopdesk.services.minutes_versions import (
    MinutesVersionRow,
    add_version,
    change_version,
    minutes_versions,
    read_text,
    version_of,
    version_text,
)
from coopdesk.services.records import record
from coopdesk.storage.models import Meeting, Minutes

__all__ = [
    "AnnexRow",
    "Difference",
    "Fact",
    "MinutesDetails",
    "MinutesVersionRow",
    "add_annex",
    "annex_pdf",
    "approve_minutes",
    "approved_pdf",
    "fact_block",
    "fresh_draft",
    "get_minutes",
    "minutes_differences",
    "minutes_facts",
    "minutes_versions",
    "save_minutes",
    "start_minutes",
    "version_text",
]

_ONE_SPELL: Final = timedelta(minutes=5)
"""Autosaves of one desk within this time are one version."""
_LONGEST: Final = 2_000_000
_SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class MinutesDetails:
    """The minutes of a meeting as they stand."""

    meeting_id: int
    state: MinutesState
    no: int
    """Of the version."""
    text: MinutesText
    saved_at: datetime
    saved_by: str
    desk: str
    approved_no: int | None
    approved_on: date | None
    approved_at: datetime | None
    approved_by: str
    content_sha256: str
    pdf_sha256: str
    annexes: tuple[AnnexRow, ...]
    version: int


def start_minutes(session: Session, meeting_id: int, *, now: datetime) -> MinutesDetails:
    """The minutes of a meeting; drafted from the record when nobody has begun them.

    Raises:
        GoneError: there is no such meeting.
        RefusedError: it has not been held, or is cancelled.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    found = get_minutes(session, meeting_id)
    if found is not None:
        return found
    refuse_cancelled(meeting)
    if meeting.status not in OVER | NOW:
        raise RefusedError(Problem.MEETING_NOT_OVER)
    by = acting(session)
    minutes = Minutes(meeting_id=meeting_id, created_at=now, created_by=by.who)
    session.add(minutes)
    session.flush()
    add_version(session, minutes.id, 1, fresh_draft(session, meeting_id), now, autosave=False)
    made = get_minutes(session, meeting_id)
    if made is None:
        raise AssertionError  # added just now
    return made


def get_minutes(session: Session, meeting_id: int) -> MinutesDetails | None:
    """The minutes of a meeting; None while nobody has begun them.

    Raises:
        RefusedError: the kept text cannot be read.
    """
    minutes = session.scalar(select(Minutes).where(Minutes.meeting_id == meeting_id))
    if minutes is None:
        return None
    version = version_of(session, minutes.id, minutes.approved_no)
    return MinutesDetails(
        meeting_id=meeting_id,
        state=minutes.state,
        no=version.no,
        text=read_text(version.content),
        saved_at=version.saved_at,
        saved_by=version.saved_by,
        desk=version.desk,
        approved_no=minutes.approved_no,
        approved_on=minutes.approved_on,
        approved_at=minutes.approved_at,
        approved_by=minutes.approved_by,
        content_sha256=minutes.content_sha256,
        pdf_sha256=minutes.pdf_sha256,
        annexes=tuple(list_annexes(session, minutes.id)),
        version=minutes.version,
    )


def save_minutes(
    session: Session,
    meeting_id: int,
    text: MinutesText,
    *,
    base_no: int,
    now: datetime,
    autosave: bool = True,
) -> int:
    """Keep the text as it is now; returns the number of its version.

    Autosaves of one desk within some minutes are one version; nothing is written when the text
    has not changed.

    Raises:
        GoneError: there is no such meeting.
        ConflictError: another desk saved after version `base_no`.
        InvalidInputError: the text is longer than can be kept.
        RefusedError: the minutes are approved, or nobody has begun them.
    """
    minutes = _draft(session, meeting_id)
    last = version_of(session, minutes.id, None)
    by, kept = acting(session), cleaned(text)
    content = to_json(kept)
    if len(content) > _LONGEST:
        raise InvalidInputError({"text": Problem.TOO_LONG})
    if last.no != base_no:
        raise ConflictError
    if content == last.content:
        if last.is_autosave and not autosave:
            change_version(session, last.id, content=None, is_autosave=False, now=now)
        return last.no
    same_spell = last.desk == by.desk and now - last.saved_at < _ONE_SPELL
    if last.is_autosave and last.no > 1 and same_spell:
        change_version(session, last.id, content=content, is_autosave=autosave, now=now)
        return last.no
    add_version(session, minutes.id, last.no + 1, kept, now, autosave=autosave)
    return last.no + 1


def approve_minutes(
    session: Session, meeting_id: int, *, no: int, pdf: bytes, on: date, now: datetime
) -> str:
    """Lock the minutes with their text's seal and keep the printed paper; returns the seal.

    Args:
        session: a writing session.
        meeting_id: the meeting, closed.
        no: the version that was printed; it must be the newest.
        pdf: the paper, made from that version.
        on: the day of approval.
        now: the moment.

    Raises:
        GoneError: there is no such meeting.
        ConflictError: the text was saved again since that version.
        FileError: the disk does not take the paper.
        RefusedError: the meeting is not closed, there are no minutes, they are approved already
            or empty, or their figures differ from the record.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_cancelled(meeting)
    if meeting.status not in OVER:
        raise RefusedError(Problem.MEETING_NOT_OVER)
    minutes = _draft(session, meeting_id)
    last = version_of(session, minutes.id, None)
    if last.no != no:
        raise ConflictError
    text = read_text(last.content)
    if text.is_empty:
        raise RefusedError(Problem.MINUTES_EMPTY)
    differences = minutes_differences(session, meeting_id, text)
    if differences:
        titles = "، ".join(each.title for each in differences[:_SHOWN])
        raise RefusedError(Problem.MINUTES_DIFFER, titles=titles)
    by = acting(session)
    minutes.pdf_sha256 = store_file(by.files, pdf)
    minutes.content_sha256 = sha256_of(text)
    minutes.state, minutes.approved_no = MinutesState.APPROVED, no
    minutes.approved_on, minutes.approved_at, minutes.approved_by = on, now, by.who
    session.flush()
    return minutes.content_sha256


def approved_pdf(session: Session, meeting_id: int) -> bytes | None:
    """The paper of approved minutes, byte for byte; None while they are not approved.

    Raises:
        FileError: the kept file is gone or changed.
    """
    digest = session.scalar(select(Minutes.pdf_sha256).where(Minutes.meeting_id == meeting_id))
    return open_file(acting(session).files, digest).read_bytes() if digest else None


def _draft(session: Session, meeting_id: int) -> Minutes:
    """The minutes while they may still be edited, held until the transaction ends."""
    query = select(Minutes).where(Minutes.meeting_id == meeting_id).with_for_update()
    minutes = session.scalar(query.execution_options(populate_existing=True))
    if minutes is None:
        raise RefusedError(Problem.MINUTES_MISSING)
    if minutes.state is MinutesState.APPROVED:
        raise RefusedError(Problem.MINUTES_APPROVED)
    return minutes
