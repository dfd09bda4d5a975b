"""Which steps of two records stand when they become one, and writing them down.

A step is never rewritten: it is reversed where it was and taken anew on the other record, dated
the same, so that the register tells one membership from its beginning.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import EVENT_STATUS, MEMBERS_OUT, MemberEventKind, MemberStatus
from coopdesk.services.acting import acting
from coopdesk.services.member_events import MemberEventRow, standing_events
from coopdesk.storage.models import Member, MemberEvent

_JOINED: Final = MemberEventKind.JOINED
_NOTICE: Final = MemberEventKind.WITHDRAWAL_NOTICE


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two records, with the steps of it that count."""

    id: int
    status: MemberStatus
    status_on: date
    joined_on: date
    steps: tuple[MemberEventRow, ...]


@dataclass(frozen=True, slots=True)
class StepPlan:
    """What stands afterwards."""

    status: MemberStatus
    status_on: date
    joined_on: date
    copied: tuple[MemberEventRow, ...]
    """Steps of the gone record that the kept one gets."""
    left: tuple[MemberEventRow, ...]
    """Those it does not get."""
    dropped: tuple[MemberEventRow, ...]
    """Steps of the kept record that are reversed."""


def side_of(session: Session, member: Member) -> Side:
    """A record as the plan needs it."""
    steps = tuple(standing_events(session, member.id))
    return Side(member.id, member.status, member.status_on, member.joined_on, steps)


def plan_steps(kept: Side, gone: Side, *, takes_status: bool, takes_joining: bool) -> StepPlan:
    """Which steps stand on the kept record.

    Both records' steps stand together, so that a membership that ended and one that began later
    are told in their order; but one admission is told once, and the last word has the record
    whose status was chosen.

    Args:
        kept: the record that stays.
        gone: the record that goes.
        takes_status: the gone record's status is the right one.
        takes_joining: the gone record's joining is the right one.
    """
    chosen, other = (gone, kept) if takes_status else (kept, gone)
    standing, joined_on = _one_admission(kept, gone, takes_joining=takes_joining)
    has_left = False
    while (last := _last(standing, kept)) and EVENT_STATUS[last.kind] is not chosen.status:
        wrong = [step for step in standing if step in other.steps and step.kind in EVENT_STATUS]
        if not wrong:
            break
        step = max(wrong, key=lambda each: _place(each, kept))
        standing.remove(step)
        has_left |= EVENT_STATUS[step.kind] in MEMBERS_OUT
    if has_left:  # a notice of a withdrawal that did not happen
        standing = [s for s in standing if s.kind is not _NOTICE or s not in other.steps]
    last = _last(standing, kept)
    is_others = last is not None and last in other.steps
    return StepPlan(
        status=chosen.status,
        status_on=last.effective_on if last is not None and is_others else chosen.status_on,
        joined_on=joined_on,
        copied=tuple(step for step in gone.steps if step in standing),
        left=tuple(step for step in gone.steps if step not in standing),
        dropped=tuple(step for step in kept.steps if step not in standing),
    )


def move_steps(
    session: Session, merge_id: int, plan: StepPlan, *, kept_id: int, reason: str
) -> dict[int, int]:
    """Reverse and take anew what the plan says; returns the copy of each copied step."""
    copies: dict[int, int] = {}
    for step in plan.dropped:
        reverse_step(session, merge_id, step.id, reason=reason)
    for step in sorted((*plan.copied, *plan.left), key=lambda each: each.id):
        reverse_step(session, merge_id, step.id, reason=reason)
        if step in plan.copied:
            copies[step.id] = take_anew(session, merge_id, step.id, member_id=kept_id)
    return copies


def note_merged(
    session: Session, merge_id: int, member_id: int, *, reason: str, today: date
) -> None:
    """The last step of a record that was merged into another."""
    by = acting(session)
    session.add(
        MemberEvent(
            member_id=member_id,
            kind=MemberEventKind.MERGED,
            effective_on=today,
            reason=reason,
            merge_id=merge_id,
            created_at=by.now,
            created_by=by.who,
        )
    )
    session.flush()


def undo_steps(
    session: Session, merge_id: int, copies: Iterable[int], *, reason: str
) -> dict[int, int]:
    """Take back every step a merge wrote; returns what stands anew for each it had reversed.

    Args:
        session: the writing session.
        merge_id: the merge.
        copies: the steps that stand on the kept record for those of the other.
        reason: what the reversing steps say.
    """
    query = select(MemberEvent).where(MemberEvent.merge_id == merge_id).order_by(MemberEvent.id)
    written = session.scalars(query).all()
    last = [step.id for step in written if step.kind is MemberEventKind.MERGED]
    for step_id in sorted((*copies, *last)):
        reverse_step(session, merge_id, step_id, reason=reason)
    returning = {step.reverses_id for step in written if step.reverses_id is not None}
    for step_id in _later_that_day(session, returning):
        reverse_step(session, merge_id, step_id, reason=reason)
        returning.add(step_id)
    anew: dict[int, int] = {}
    for step_id in sorted(returning):
        member_id = session.get_one(MemberEvent, step_id).member_id
        anew[step_id] = take_anew(session, merge_id, step_id, member_id=member_id)
    return anew


def _later_that_day(session: Session, returning: Iterable[int]) -> list[int]:
    """Steps that stand and came after one that returns, on its day: the last of a day decides."""
    later: set[int] = set()
    for step_id in returning:
        step = session.get_one(MemberEvent, step_id)
        later |= {
            each.id
            for each in standing_events(session, step.member_id)
            if each.effective_on == step.effective_on and each.id > step_id
        }
    return sorted(later)


def reverse_step(session: Session, merge_id: int, step_id: int, *, reason: str) -> None:
    """Write the step that takes another back on its own day."""
    step = session.get_one(MemberEvent, step_id)
    by = acting(session)
    session.add(
        MemberEvent(
            member_id=step.member_id,
            kind=step.kind,
            requested_on=step.requested_on,
            effective_on=step.effective_on,
            reason=reason,
            decision_ref=step.decision_ref,
            reverses_id=step.id,
            merge_id=merge_id,
            created_at=by.now,
            created_by=by.who,
        )
    )
    session.flush()


def take_anew(session: Session, merge_id: int, step_id: int, *, member_id: int) -> int:
    """Write a step once more on a record, with the day it was first written; returns its id."""
    step = session.get_one(MemberEvent, step_id)
    anew = MemberEvent(
        member_id=member_id,
        kind=step.kind,
        requested_on=step.requested_on,
        effective_on=step.effective_on,
        reason=step.reason,
        decision_ref=step.decision_ref,
        import_batch_id=step.import_batch_id,
        merge_id=merge_id,
        created_at=step.created_at,
        created_by=step.created_by,
    )
    session.add(anew)
    session.flush()
    return anew.id


def _one_admission(
    kept: Side, gone: Side, *, takes_joining: bool
) -> tuple[list[MemberEventRow], date]:
    """All steps of both, a second admission to the same membership left out; and the joining.

    Where a membership ended before the other began, both admissions stand and the first counts.
    """
    steps = [*kept.steps, *gone.steps]
    own, other = _joining(kept), _joining(gone)
    if own is not None and other is not None and _is_parted(own, other, steps):
        return steps, min(kept.joined_on, gone.joined_on)
    side, wrong = (kept, own) if takes_joining else (gone, other)
    joined_on = gone.joined_on if takes_joining else kept.joined_on
    if own is None or other is None:
        return [s for s in steps if s not in side.steps or s.effective_on >= joined_on], joined_on
    standing = [
        step
        for step in steps
        if step is not wrong and not (step in side.steps and step.effective_on < joined_on)
    ]
    return standing, joined_on


def _joining(side: Side) -> MemberEventRow | None:
    joined = [step for step in side.steps if step.kind is _JOINED]
    right = [step for step in joined if step.effective_on == side.joined_on] or joined
    return right[-1] if right else None


def _is_parted(own: MemberEventRow, other: MemberEventRow, steps: Iterable[MemberEventRow]) -> bool:
    """Whether a membership ended between the two admissions."""
    first, second = sorted((own.effective_on, other.effective_on))
    return any(
        EVENT_STATUS.get(step.kind) in MEMBERS_OUT and first <= step.effective_on <= second
        for step in steps
    )


def _last(steps: Sequence[MemberEventRow], kept: Side) -> MemberEventRow | None:
    """The step that decides the status."""
    deciding = [step for step in steps if step.kind in EVENT_STATUS]
    return max(deciding, key=lambda each: _place(each, kept), default=None)


def _place(step: MemberEventRow, kept: Side) -> tuple[date, bool, int]:
    """As the register will have them: of one day, the steps written anew come later."""
    return step.effective_on, step not in kept.steps, step.id
