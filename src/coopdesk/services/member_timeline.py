"""What happened to one member, from every register, newest first."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind, ShareKind
from coopdesk.services.audit import history
from coopdesk.services.member_events import standing_events
from coopdesk.services.shares import member_shares
from coopdesk.storage.models import Attachment, Member


class TimelineKind(StrEnum):
    """Which register a line comes from."""

    EVENT = "event"
    SHARES = "shares"
    PAPER = "paper"
    EDIT = "edit"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One line; which fields say something depends on its kind."""

    kind: TimelineKind
    on_date: date
    at: datetime | None = None
    """The moment, where one is known: papers and edits."""
    event: MemberEventKind | None = None
    share_kind: ShareKind | None = None
    shares: int = 0
    amount: int = 0
    balance: int = 0
    text: str = ""
    """A reason, or the name of a file."""
    decision_ref: str = ""
    fields: tuple[str, ...] = ()
    """The corrected fields of an edit."""
    who: str = ""
    record_id: int = 0


def member_timeline(session: Session, member_id: int) -> list[TimelineRow]:
    """Steps, shares, papers and corrections of one member, newest first."""
    rows = [
        *_steps(session, member_id),
        *_share_lines(session, member_id),
        *_papers(session, member_id),
        *_edits(session, member_id),
    ]
    return sorted(rows, key=lambda row: row.on_date, reverse=True)


def _steps(session: Session, member_id: int) -> list[TimelineRow]:
    return [
        TimelineRow(
            kind=TimelineKind.EVENT,
            on_date=row.effective_on,
            event=row.kind,
            text=row.reason,
            decision_ref=row.decision_ref,
            who=row.created_by,
            record_id=row.id,
        )
        for row in reversed(standing_events(session, member_id))
    ]


def _share_lines(session: Session, member_id: int) -> list[TimelineRow]:
    rows = member_shares(session, member_id)
    reversed_ids = {row.reverses_id for row in rows}
    return [
        TimelineRow(
            kind=TimelineKind.SHARES,
            on_date=row.on_date,
            share_kind=row.kind,
            shares=row.shares,
            amount=row.amount,
            balance=row.balance,
            text=row.reason,
            record_id=row.id,
        )
        for row in reversed(rows)
        if row.reverses_id is None and row.id not in reversed_ids
    ]


def _papers(session: Session, member_id: int) -> list[TimelineRow]:
    row = Attachment
    query = (
        select(row.id, row.original_name, row.added_at, row.added_by)
        .where(
            row.owner_kind == Member.__tablename__,
            row.owner_id == member_id,
            row.kind != "photo",
            row.removed_at.is_(None),
        )
        .order_by(row.id.desc())
    )
    return [
        TimelineRow(
            kind=TimelineKind.PAPER,
            on_date=at.astimezone().date(),
            at=at,
            text=name,
            who=who,
            record_id=paper,
        )
        for paper, name, at, who in session.execute(query)
    ]


def _edits(session: Session, member_id: int) -> list[TimelineRow]:
    return [
        TimelineRow(
            kind=TimelineKind.EDIT,
            on_date=row.at.astimezone().date(),
            at=row.at,
            fields=tuple(name for name, _before, _after in row.changes),
            who=row.who,
            record_id=row.id,
        )
        for row in history(session, Member.__tablename__, member_id)
        if row.action == "update"
    ]
