"""Taking a merge of two records back: both are what they were."""

import json
from datetime import date
from typing import Any, Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.member_standing import standings
from coopdesk.services.merge_fields import changed_since, read_changes, set_columns
from coopdesk.services.merge_ledger import LedgerMove, move_ledger
from coopdesk.services.merge_links import (
    MEMBER,
    kept_links,
    mapped_class,
    move_line_links,
    target_table,
)
from coopdesk.services.merge_list import refuse_written_since
from coopdesk.services.merge_steps import undo_steps
from coopdesk.services.recording import plain_json
from coopdesk.services.taking_back import read_told
from coopdesk.storage.models import Member, MemberMerge

_EVENTS: Final = "member_event"
_LINES: Final = "share_transaction"


def undo_merge(
    session: Session,
    merge_id: int,
    *,
    today: date,  # noqa: ARG001 - every use case is told the day at the desk
) -> None:
    """Bring both records of a merge back whole.

    Raises:
        GoneError: there is no such merge.
        RefusedError: it was undone before, one of the two was merged again or written about
            since, or a field the merge changed was corrected since.
        InvalidInputError: somebody else has the card number by now.
    """
    merge = session.get(MemberMerge, merge_id)
    if merge is None:
        raise GoneError
    standings(session, (merge.kept_id, merge.gone_id), is_for_change=True)
    session.refresh(merge)
    kept = session.get_one(Member, merge.kept_id, populate_existing=True)
    gone = session.get_one(Member, merge.gone_id, populate_existing=True)
    kept_changes = read_changes(json.loads(merge.kept_before))
    _refuse_undo(session, merge, kept, kept_changes)
    content = json.loads(merge.gone_before)
    gone_changes = read_changes(content["columns"])
    _refuse_taken(session, gone_changes["national_no"][0], but=(kept.id, gone.id))
    said = f"تراجع عن دمج العضوية رقم {gone.number} في العضوية رقم {kept.number}"
    copies = {
        table: {int(old): new for old, new in pairs.items()}
        for table, pairs in content["copies"].items()
    }
    move = LedgerMove(merge_id=merge.id, source=kept.id, target=gone.id, reason=said)
    back = move_ledger(session, move, only=copies[_LINES].values())
    steps = undo_steps(session, merge.id, copies[_EVENTS].values(), reason=said)
    _turn_back(session, merge, copies, steps=steps, back=back)
    _put_back(session, content["altered"])
    set_columns(session, kept, {name: was for name, (was, _now) in kept_changes.items()})
    set_columns(session, gone, {name: was for name, (was, _now) in gone_changes.items()})
    gone.merged_into_id = None
    by = acting(session)
    merge.undone_at, merge.undone_by = by.now, by.who
    session.flush()


def unmerging_refusal(session: Session, merge_id: int) -> Problem | None:
    """Why a merge cannot be undone; None when it can."""
    merge = session.get(MemberMerge, merge_id)
    if merge is None:
        return Problem.GONE
    kept = session.get_one(Member, merge.kept_id)
    try:
        _refuse_undo(session, merge, kept, read_changes(json.loads(merge.kept_before)))
    except RefusedError as error:
        return error.problem
    return None


def _refuse_undo(
    session: Session, merge: MemberMerge, kept: Member, changes: dict[str, tuple[Any, Any]]
) -> None:
    if merge.undone_at is not None:
        raise RefusedError(Problem.MERGE_UNDONE)
    both = (merge.kept_id, merge.gone_id)
    later = select(MemberMerge.gone_id).where(
        MemberMerge.id > merge.id,
        MemberMerge.undone_at.is_(None),
        or_(MemberMerge.kept_id.in_(both), MemberMerge.gone_id.in_(both)),
    )
    again = session.scalar(later.order_by(MemberMerge.id.desc()))
    if again is not None:
        number = session.scalar(select(Member.number).where(Member.id == again))
        raise RefusedError(Problem.MERGED_SINCE, number=number)
    refuse_written_since(session, merge)
    fields = changed_since(kept, changes)
    if fields:
        raise RefusedError(Problem.CORRECTED_SINCE, fields=", ".join(fields))


def _refuse_taken(session: Session, national_no: str | None, *, but: tuple[int, ...]) -> None:
    if national_no is not None:
        taken = select(Member.id).where(Member.national_no == national_no, Member.id.not_in(but))
        if session.scalar(taken) is not None:
            raise InvalidInputError({"national_no": Problem.NATIONAL_NO_TAKEN})


def _turn_back(
    session: Session,
    merge: MemberMerge,
    copies: dict[str, dict[int, int]],
    *,
    steps: dict[int, int],
    back: dict[int, int],
) -> None:
    """Let every row that moved refer again to what it referred to, or to what stands for it."""
    originals = {new: old for old, new in copies[_EVENTS].items()}
    anew = {
        _EVENTS: {new: steps[old] for new, old in originals.items()},
        _LINES: back,
    }
    lines = {old: back[new] for old, new in copies[_LINES].items()}
    for table, row, column in kept_links(session, merge.id):
        target = target_table(table, column)
        now = getattr(row, column) if row is not None else None
        if target == MEMBER:
            stands_for = merge.gone_id if now == merge.kept_id else None
        else:
            stands_for = anew[target].get(now or 0)
        if stands_for is None:
            raise RefusedError(Problem.WRITTEN_SINCE)
        setattr(row, column, stands_for)
    session.flush()
    left = {old: new for old, new in steps.items() if old not in copies[_EVENTS]}
    move_line_links(session, _EVENTS, left)  # what stayed with a step that the merge reversed
    _follow(session, merge, {_EVENTS: steps, _LINES: lines})


def _follow(session: Session, merge: MemberMerge, anew: dict[str, dict[int, int]]) -> None:
    """Earlier merges that wrote what this one reversed know now what stands for it."""
    earlier = select(MemberMerge).where(MemberMerge.id < merge.id, MemberMerge.undone_at.is_(None))
    for each in session.scalars(earlier).all():
        content = json.loads(each.gone_before)
        for table, pairs in content["copies"].items():
            pairs.update({old: anew[table].get(copy, copy) for old, copy in pairs.items()})
        each.gone_before = plain_json(content)
    session.flush()


def _put_back(session: Session, altered: list[list[Any]]) -> None:
    """What had to change so that rows could move is as it was.

    One after the other: the numbers of a member's rows went up, and come down in the same order.
    """
    for table, row_id, column, before in altered:
        mapped = mapped_class(table)
        row = session.get_one(mapped, row_id)
        kind = mapped.__table__.columns[column].type
        setattr(row, column, read_told(kind, before))
        session.flush()
