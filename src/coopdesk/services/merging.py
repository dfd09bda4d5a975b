"""Making two records of one person one, and taking that back.

Nothing is deleted: the record that goes keeps its number for ever, and the number leads to the
one that stayed. Fields, steps, shares, papers and whatever else refers to a member move; what
moved is written down, so that an undo brings both back whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.membership import SettlementState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import ConflictError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.member_standing import standings
from coopdesk.services.merge_cards import lay_down_cards
from coopdesk.services.merge_fields import (
    FIELDS,
    JOINED,
    STATUS,
    FieldPair,
    compare_members,
    set_columns,
    suggested_choices,
    take_fields,
    told,
)
from coopdesk.services.merge_ledger import LedgerMove, move_ledger
from coopdesk.services.merge_links import keep_links, move_line_links, move_links
from coopdesk.services.merge_list import MergeRow, list_merges
from coopdesk.services.merge_steps import (
    StepPlan,
    move_steps,
    note_merged,
    plan_steps,
    side_of,
)
from coopdesk.services.present import refuse_both_in_room
from coopdesk.services.recording import plain_json
from coopdesk.services.settlement_state import refuse_open_settlement
from coopdesk.services.unmerging import undo_merge
from coopdesk.storage.models import Member, MemberMerge, Settlement

__all__ = [
    "FIELDS",
    "FieldPair",
    "MergePreview",
    "MergeRow",
    "compare_members",
    "list_merges",
    "merge_members",
    "preview_merge",
    "suggested_choices",
    "undo_merge",
]

_EVENTS: Final = "member_event"
_LINES: Final = "share_transaction"
_LONGEST_REASON: Final = 1000


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What the kept record will be."""

    shares: int
    amount: int
    """Whole rials paid in for them."""
    status: MemberStatus
    status_on: date
    joined_on: date
    steps_left: int
    """Steps of the record that goes which do not stand any more."""
    steps_dropped: int
    """Steps of the record that stays which are reversed."""


def preview_merge(
    session: Session, kept_id: int, gone_id: int, choices: Mapping[str, bool]
) -> MergePreview:
    """What a merge would make of two records; writes nothing.

    Raises:
        GoneError: one of them is not there.
        RefusedError: it is one record, or one of them was merged before.
    """
    kept, gone = _both(session, kept_id, gone_id)
    plan = _plan(session, kept, gone, choices)
    return MergePreview(
        shares=kept.shares + gone.shares,
        amount=kept.amount + gone.amount,
        status=plan.status,
        status_on=plan.status_on,
        joined_on=plan.joined_on,
        steps_left=len(plan.left),
        steps_dropped=len(plan.dropped),
    )


def merge_members(
    session: Session,
    kept_id: int,
    gone_id: int,
    *,
    choices: Mapping[str, bool],
    reason: str,
    today: date,
    versions: tuple[int, int] | None = None,
) -> int:
    """Make two records of one person one; returns the merge's id.

    Args:
        session: the writing session.
        kept_id: the record that stays, with its number.
        gone_id: the record that goes; its number leads to the other from now on.
        choices: field → True to take the value of the record that goes (`FIELDS`).
        reason: why, in the office's words; may be empty.
        today: the day at the desk.
        versions: both records as the person compared them, the kept one first.

    Raises:
        GoneError: one of them is not there.
        ConflictError: somebody changed one of them since they were compared.
        RefusedError: it is one record, one of them was merged before, a settlement of one waits
            to be paid, one was paid for a step that would not stand, or both are marked
            present at a meeting that is going on.
        InvalidInputError: a choice that does not exist, or too long a reason.
    """
    why = _checked(reason, choices)
    kept, gone = _both(session, kept_id, gone_id, is_for_change=True)
    if versions is not None and (kept.version, gone.version) != versions:
        raise ConflictError
    for member in (kept, gone):
        refuse_open_settlement(session, member.id)
    refuse_both_in_room(session, kept.id, gone.id)
    plan = _plan(session, kept, gone, choices)
    _refuse_settled(session, plan)
    merge = _open(session, kept, gone, why)
    said = why or f"دمج العضوية رقم {gone.number} في العضوية رقم {kept.number}"
    move = LedgerMove(merge_id=merge.id, source=gone.id, target=kept.id, reason=said)
    before = {"national_no": gone.national_no, "status": gone.status, "status_on": gone.status_on}
    changes = take_fields(session, kept, gone, choices)
    copies = {
        _LINES: move_ledger(session, move),
        _EVENTS: move_steps(session, merge.id, plan, kept_id=kept.id, reason=said),
    }
    note_merged(session, merge.id, gone.id, reason=said, today=today)
    moved = move_links(session, source=gone.id, target=kept.id)
    altered = lay_down_cards(session, moved, gone=gone.number, kept=kept.number, today=today)
    for table in (_LINES, _EVENTS):
        moved.links += move_line_links(session, table, copies[table]).links
    keep_links(session, merge.id, moved)
    standing = {
        "status": plan.status,
        "status_on": plan.status_on,
        "joined_on": plan.joined_on,
    }
    changes |= {
        name: (getattr(kept, name), value)
        for name, value in standing.items()
        if getattr(kept, name) != value
    }
    set_columns(session, kept, standing)
    set_columns(
        session,
        gone,
        {"status": MemberStatus.MERGED, "status_on": today, "merged_into_id": kept.id},
    )
    merge.kept_before = plain_json(told(changes))
    merge.gone_before = plain_json(
        {
            "columns": told({name: (was, getattr(gone, name)) for name, was in before.items()}),
            "altered": [*moved.altered, *altered],
            "copies": copies,
        }
    )
    session.flush()
    return merge.id


def _checked(reason: str, choices: Mapping[str, bool]) -> str:
    why = clean(reason, multiline=True)
    problems = {name: Problem.UNKNOWN_CHOICE for name in choices if name not in FIELDS}
    if len(why) > _LONGEST_REASON:
        problems["reason"] = Problem.TOO_LONG
    if problems:
        raise InvalidInputError(problems)
    return why


def _both(
    session: Session, kept_id: int, gone_id: int, *, is_for_change: bool = False
) -> tuple[Member, Member]:
    if kept_id == gone_id:
        raise RefusedError(Problem.MERGE_WITH_ITSELF)
    standings(session, (kept_id, gone_id), is_for_change=is_for_change)
    kept = session.get_one(Member, kept_id, populate_existing=is_for_change)
    gone = session.get_one(Member, gone_id, populate_existing=is_for_change)
    for member in (kept, gone):
        if member.status is MemberStatus.MERGED:
            into = session.get_one(Member, member.merged_into_id or member.id)
            raise RefusedError(Problem.MEMBER_MERGED, number=member.number, into=into.number)
    return kept, gone


def _plan(session: Session, kept: Member, gone: Member, choices: Mapping[str, bool]) -> StepPlan:
    return plan_steps(
        side_of(session, kept),
        side_of(session, gone),
        takes_status=choices.get(STATUS, False),
        takes_joining=choices.get(JOINED, False),
    )


def _refuse_settled(session: Session, plan: StepPlan) -> None:
    """A settlement that counts keeps the step it was reckoned for."""
    steps = [step.id for step in (*plan.left, *plan.dropped)]
    query = select(Settlement.no, Settlement.year).where(
        Settlement.event_id.in_(steps), Settlement.state != SettlementState.VOID
    )
    found = session.execute(query).first()
    if found is not None:
        raise RefusedError(Problem.MERGE_HANGS_ON_STEP, settlement=number_text(*found))


def _open(session: Session, kept: Member, gone: Member, reason: str) -> MemberMerge:
    by = acting(session)
    merge = MemberMerge(
        kept_id=kept.id,
        gone_id=gone.id,
        reason=reason,
        kept_before="",
        gone_before="",
        at=by.now,
        by=by.who,
    )
    session.add(merge)
    session.flush()
    return merge
