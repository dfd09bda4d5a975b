"""The dated steps of a membership: added, never changed; a wrong one is reversed by another."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind
from coopdesk.services.acting import acting
from coopdesk.storage.models import MemberEvent


@dataclass(frozen=True, slots=True)
class MemberEventRow:
    """One step; `reverses_id` names the step it takes back."""

    id: int
    kind: MemberEventKind
    requested_on: date | None
    effective_on: date
    reason: str
    decision_ref: str
    reverses_id: int | None
    import_batch_id: int | None
    created_at: datetime
    created_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberEventInput:
    """What a new step says."""

    kind: MemberEventKind
    effective_on: date
    requested_on: date | None = None
    reason: str = ""
    decision_ref: str = ""
    reverses_id: int | None = None
    import_batch_id: int | None = None
    merge_id: int | None = None


def record_event(session: Session, member_id: int, given: MemberEventInput) -> int:
    """Add one step and return its id; the caller keeps the member's status in step."""
    by = acting(session)
    event = MemberEvent(
        member_id=member_id,
        kind=given.kind,
        requested_on=given.requested_on,
        effective_on=given.effective_on,
        reason=given.reason,
        decision_ref=given.decision_ref,
        reverses_id=given.reverses_id,
        import_batch_id=given.import_batch_id,
        merge_id=given.merge_id,
        created_at=by.now,
        created_by=by.who,
    )
    session.add(event)
    session.flush()
    return event.id


def member_events(session: Session, member_id: int) -> list[MemberEventRow]:
    """Every step of a membership in the order it took effect, the reversed ones too."""
    row = MemberEvent
    query: Select[*tuple[Any, ...]] = (
        select(
            row.id,
            row.kind,
            row.requested_on,
            row.effective_on,
            row.reason,
            row.decision_ref,
            row.reverses_id,
            row.import_batch_id,
            row.created_at,
            row.created_by,
        )
        .where(row.member_id == member_id)
        .order_by(row.effective_on, row.id)
    )
    return [MemberEventRow(*found) for found in session.execute(query)]


def standing_events(session: Session, member_id: int) -> list[MemberEventRow]:
    """The steps that count: neither reversed nor reversing."""
    rows = member_events(session, member_id)
    taken_back = {row.reverses_id for row in rows}
    return [row for row in rows if row.reverses_id is None and row.id not in taken_back]


def move_joining(session: Session, member_id: int, *, new: date) -> None:
    """Follow a corrected joining date: the step is reversed and taken anew."""
    for row in standing_events(session, member_id):
        if row.kind is MemberEventKind.JOINED and row.effective_on != new:
            taken_back = MemberEventInput(
                kind=row.kind,
                effective_on=row.effective_on,
                reverses_id=row.id,
                import_batch_id=row.import_batch_id,
            )
            record_event(session, member_id, taken_back)
            again = MemberEventInput(
                kind=row.kind,
                effective_on=new,
                requested_on=row.requested_on,
                reason=row.reason,
                decision_ref=row.decision_ref,
                import_batch_id=row.import_batch_id,
            )
            record_event(session, member_id, again)
