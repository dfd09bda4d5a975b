"""What happened to one member, from every register, newest first."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind, ShareKind
from coopdesk.domain.membership import SettlementState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.services.audit import history
from coopdesk.services.card_list import card_no_text
from coopdesk.services.member_events import standing_events
from coopdesk.services.shares import member_shares
from coopdesk.storage.models import (
    Attachment,
    Heir,
    Member,
    MemberEvent,
    MembershipApplication,
    MembershipCard,
    Ratification,
    Settlement,
    ShareCertificate,
)

_TOLD_BY_STEPS: Final = frozenset({"status", "status_on", "merged_into_id"})
"""Columns that follow the steps of a membership, which have lines of their own."""


class TimelineKind(StrEnum):
    """Which register a line comes from."""

    EVENT = "event"
    SHARES = "shares"
    PAPER = "paper"
    EDIT = "edit"
    APPLICATION = "application"
    RATIFIED = "ratified"
    """The general assembly's yes to an admission or an exit."""
    SETTLEMENT = "settlement"
    PAYMENT = "payment"
    HEIR = "heir"
    CERTIFICATE = "certificate"
    CARD = "card"


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
    """A reason, the name of a file, of an heir or of who was paid."""
    number_text: str = ""
    """Of a numbered paper."""
    decision_ref: str = ""
    fields: tuple[str, ...] = ()
    """The corrected fields of an edit."""
    who: str = ""
    record_id: int = 0


def member_timeline(session: Session, member_id: int) -> list[TimelineRow]:
    """Steps, shares, papers and corrections of one member, newest first."""
    rows = [
        *_ratified(session, member_id),
        *_steps(session, member_id),
        *_applications(session, member_id),
        *_settlements(session, member_id),
        *_heirs(session, member_id),
        *_share_lines(session, member_id),
        *_certificates(session, member_id),
        *_cards(session, member_id),
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


def _ratified(session: Session, member_id: int) -> list[TimelineRow]:
    row = Ratification
    query: Select[*tuple[Any, ...]] = (
        select(row.id, row.on_date, row.decision_ref, row.created_by, MemberEvent.kind)
        .join(MemberEvent, MemberEvent.id == row.event_id)
        .where(MemberEvent.member_id == member_id)
        .order_by(row.id.desc())
    )
    return [
        TimelineRow(
            kind=TimelineKind.RATIFIED,
            on_date=on,
            event=kind,
            decision_ref=decision,
            who=who,
            record_id=id_,
        )
        for id_, on, decision, who, kind in session.execute(query)
    ]


def _applications(session: Session, member_id: int) -> list[TimelineRow]:
    row = MembershipApplication
    query = select(row.id, row.no, row.year, row.submitted_on, row.received_by).where(
        row.member_id == member_id
    )
    return [
        TimelineRow(
            kind=TimelineKind.APPLICATION,
            on_date=on,
            number_text=number_text(no, year),
            who=who,
            record_id=id_,
        )
        for id_, no, year, on, who in session.execute(query.order_by(row.id.desc()))
    ]


def _settlements(session: Session, member_id: int) -> list[TimelineRow]:
    row = Settlement
    query = select(row).where(row.member_id == member_id, row.state != SettlementState.VOID)
    rows = []
    for found in session.scalars(query.order_by(row.id.desc())):
        same: dict[str, Any] = {
            "number_text": number_text(found.no, found.year),
            "amount": found.amount,
            "who": found.created_by,
            "record_id": found.id,
        }
        if found.paid_on is not None:
            text, on = found.paid_to, found.paid_on
            rows.append(TimelineRow(kind=TimelineKind.PAYMENT, on_date=on, text=text, **same))
        reckoned_on = found.created_at.astimezone().date()
        rows.append(TimelineRow(kind=TimelineKind.SETTLEMENT, on_date=reckoned_on, **same))
    return rows


def _heirs(session: Session, member_id: int) -> list[TimelineRow]:
    row = Heir
    query = select(row.id, row.full_name, row.created_at, row.created_by).where(
        row.member_id == member_id, row.removed_at.is_(None)
    )
    return [
        TimelineRow(
            kind=TimelineKind.HEIR,
            on_date=at.astimezone().date(),
            text=name,
            who=who,
            record_id=id_,
        )
        for id_, name, at, who in session.execute(query.order_by(row.id.desc()))
    ]


def _certificates(session: Session, member_id: int) -> list[TimelineRow]:
    row = ShareCertificate
    query: Select[*tuple[Any, ...]] = select(
        row.id, row.no, row.year, row.issued_on, row.shares, row.created_by
    ).where(row.member_id == member_id)
    return [
        TimelineRow(
            kind=TimelineKind.CERTIFICATE,
            on_date=on,
            shares=shares,
            number_text=number_text(no, year),
            who=who,
            record_id=id_,
        )
        for id_, no, year, on, shares, who in session.execute(query.order_by(row.id.desc()))
    ]


def _cards(session: Session, member_id: int) -> list[TimelineRow]:
    row = MembershipCard
    query: Select[*tuple[Any, ...]] = (
        select(row.id, Member.number, row.issue, row.issued_on, row.created_by)
        .join(Member, Member.id == row.member_id)
        .where(row.member_id == member_id)
        .order_by(row.id.desc())
    )
    return [
        TimelineRow(
            kind=TimelineKind.CARD,
            on_date=on,
            number_text=card_no_text(number, issue),
            who=who,
            record_id=id_,
        )
        for id_, number, issue, on, who in session.execute(query)
    ]


def _edits(session: Session, member_id: int) -> list[TimelineRow]:
    rows = []
    for row in history(session, Member.__tablename__, member_id):
        fields = tuple(name for name, _old, _new in row.changes if name not in _TOLD_BY_STEPS)
        if row.action == "update" and fields:
            edit = TimelineRow(
                kind=TimelineKind.EDIT,
                on_date=row.at.astimezone().date(),
                at=row.at,
                fields=fields,
                who=row.who,
                record_id=row.id,
            )
            rows.append(edit)
    return rows
