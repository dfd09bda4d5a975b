"""Corrections of approved minutes: an annex of its own, the minutes stay as they are."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.minutes_text import MinutesText, cleaned, from_json, sha256_of, to_json
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.files import open_file, store_file
from coopdesk.services.typed_texts import needed
from coopdesk.storage.models import Minutes, MinutesAnnex


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """One annex."""

    no: int
    on_date: date
    reason: str
    text: MinutesText
    content_sha256: str
    pdf_sha256: str
    decision_ref: str
    created_by: str


def add_annex(
    session: Session,
    meeting_id: int,
    text: MinutesText,
    *,
    reason: str,
    pdf: bytes,
    on: date,
    decision_ref: str = "",
    now: datetime,
) -> int:
    """Add an annex to approved minutes and keep its paper; returns its number.

    Raises:
        FileError: the disk does not take the paper.
        InvalidInputError: no reason is given.
        RefusedError: there are no minutes, they are not approved, or the text is empty.
    """
    kept = needed("reason", reason)
    minutes = session.scalar(
        select(Minutes).where(Minutes.meeting_id == meeting_id).with_for_update()
    )
    if minutes is None:
        raise RefusedError(Problem.MINUTES_MISSING)
    if minutes.state is not MinutesState.APPROVED:
        raise RefusedError(Problem.MINUTES_NOT_APPROVED)
    whole = cleaned(text)
    if whole.is_empty:
        raise RefusedError(Problem.MINUTES_EMPTY)
    by = acting(session)
    annex = MinutesAnnex(
        minutes_id=minutes.id,
        no=next_annex_no(session, meeting_id),
        on_date=on,
        reason=kept,
        content=to_json(whole),
        content_sha256=sha256_of(whole),
        pdf_sha256=store_file(by.files, pdf),
        decision_ref=clean(decision_ref)[:120],
        created_at=now,
        created_by=by.who,
    )
    session.add(annex)
    session.flush()
    return annex.no


def next_annex_no(session: Session, meeting_id: int) -> int:
    """The number the next annex of these minutes will have, for its paper."""
    query = (
        select(func.max(MinutesAnnex.no))
        .join(Minutes, Minutes.id == MinutesAnnex.minutes_id)
        .where(Minutes.meeting_id == meeting_id)
    )
    return (session.scalar(query) or 0) + 1


def annex_pdf(session: Session, meeting_id: int, no: int) -> bytes | None:
    """The paper of an annex, byte for byte; None where there is none.

    Raises:
        FileError: the kept file is gone or changed.
    """
    digest = session.scalar(
        select(MinutesAnnex.pdf_sha256)
        .join(Minutes, Minutes.id == MinutesAnnex.minutes_id)
        .where(Minutes.meeting_id == meeting_id, MinutesAnnex.no == no)
    )
    return open_file(acting(session).files, digest).read_bytes() if digest else None


def list_annexes(session: Session, minutes_id: int) -> list[AnnexRow]:
    """The annexes of minutes by their numbers."""
    row = MinutesAnnex
    query: Select[*tuple[Any, ...]] = (
        select(
            row.no,
            row.on_date,
            row.reason,
            row.content,
            row.content_sha256,
            row.pdf_sha256,
            row.decision_ref,
            row.created_by,
        )
        .where(row.minutes_id == minutes_id)
        .order_by(row.no)
    )
    found = []
    for no, on_date, reason, content, *rest in session.execute(query):
        found.append(AnnexRow(no, on_date, reason, from_json(content), *rest))
    return found
