"""Undo of the last change: the records become what they were, as a new change of its own.

Nothing leaves the audit, the ledger or the events by it, and no number is given back. A change
that was undone is passed over, so that undoing twice goes back two steps.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from coopdesk.errors import ConflictError, Problem, RefusedError
from coopdesk.services.acting import acting, set_acting
from coopdesk.services.audit import transaction
from coopdesk.services.taking_back import take_back
from coopdesk.services.unmerging import undo_merge, unmerging_refusal
from coopdesk.storage.models import AuditEntry, Member, MemberMerge

UNDO: Final = "undo"
"""What the audit calls such a change, with the transaction it took back: `undo:17`."""

_LOOK_BACK: Final = 10_000
"""Entries; a change further back is no longer 'the last'."""
_MOST: Final = 200

_PLAIN: Final = frozenset(
    {
        *("attachment", "cooperative", "hijri_correction", "holiday"),
        *("member", "neighbourhood", "setting", "heir", "membership_application"),
        *("membership_card", "not_the_same"),
    }
)
_MERGE: Final = "merge_members"
"""The one change with an undo of its own."""
_BOOKS: Final = frozenset({"member_event", "share_transaction"})


@dataclass(frozen=True, slots=True)
class UndoableRow:
    """The last change of a person at a desk."""

    transaction_no: int
    at: datetime
    use_case: str
    """The name of the service function that made it."""
    tables: frozenset[str]
    member_id: int | None
    member_number: int | None
    member_name: str
    refusal: Problem | None
    """Why it cannot be undone here; None when it can."""


def last_change(session: Session, *, who: str, desk: str) -> UndoableRow | None:
    """What undo would take back for this person at this desk, and whether it may."""
    newest = session.scalar(select(func.max(AuditEntry.id))) or 0
    query = (
        select(AuditEntry.transaction_no, AuditEntry.use_case, func.min(AuditEntry.at))
        .where(
            AuditEntry.id > newest - _LOOK_BACK,
            AuditEntry.who == who,
            AuditEntry.desk == desk,
        )
        .group_by(AuditEntry.transaction_no, AuditEntry.use_case)
        .order_by(AuditEntry.transaction_no.desc())
        .limit(_MOST)
    )
    undone: set[str] = set()
    for number, use_case, at in session.execute(query):
        name, _, target = use_case.partition(":")
        if name == UNDO:
            undone.add(target)
        elif str(number) not in undone:
            return _described(session, number, use_case, at)
    return None


def undo_last(
    session: Session, *, who: str, desk: str, transaction_no: int | None = None
) -> UndoableRow:
    """Take back the last change of this person at this desk and return what it was.

    Args:
        session: the writing session.
        who: the person.
        desk: the computer.
        transaction_no: the change a button was made for; refused when it is no longer the last.

    Raises:
        RefusedError: there is nothing to undo, or this is not undone here; `problem` says why.
        ConflictError: somebody changed the same fields since.
    """
    found = last_change(session, who=who, desk=desk)
    if found is None:
        raise RefusedError(Problem.NOTHING_TO_UNDO)
    if transaction_no is not None and found.transaction_no != transaction_no:
        raise ConflictError
    if found.refusal is not None:
        raise RefusedError(found.refusal, number=found.member_number or "")
    whole = transaction(session, found.transaction_no)
    if whole is None:
        raise RefusedError(Problem.NOTHING_TO_UNDO)
    by = acting(session)
    set_acting(session, replace(by, use_case=f"{UNDO}:{found.transaction_no}"))
    if found.use_case == _MERGE:
        undo_merge(session, _merge_of(session, found.transaction_no), today=by.today)
        return found
    take_back(session, [entry for entry in whole.entries if entry.table in _PLAIN])
    return found


def _described(session: Session, number: int, use_case: str, at: datetime) -> UndoableRow:
    query = select(AuditEntry.table_name, AuditEntry.action)
    of_it = AuditEntry.transaction_no == number
    kinds = {(table, action) for table, action in session.execute(query.where(of_it).distinct())}
    member = _member(session, number)
    return UndoableRow(
        transaction_no=number,
        at=at,
        use_case=use_case,
        tables=frozenset(table for table, _action in kinds),
        member_id=member[0] if member else None,
        member_number=member[1] if member else None,
        member_name=member[2] if member else "",
        refusal=_refusal(session, number, use_case, kinds),
    )


def _member(session: Session, number: int) -> tuple[int, int, str] | None:
    """Id, number and name when the change was about one member."""
    about = and_(AuditEntry.transaction_no == number, AuditEntry.table_name == "member")
    ids = session.scalars(select(AuditEntry.record_id).where(about).distinct().limit(2)).all()
    if len(ids) != 1:
        return None
    query = select(Member.id, Member.number, Member.full_name).where(Member.id == int(ids[0]))
    found = session.execute(query).one_or_none()
    return (found[0], found[1], found[2]) if found else None


def _refusal(
    session: Session, number: int, use_case: str, kinds: set[tuple[str, str]]
) -> Problem | None:
    if use_case == _MERGE:
        return unmerging_refusal(session, _merge_of(session, number))
    tables = {table for table, _action in kinds}
    numbered = {
        ("cooperative", "insert"),
        ("membership_application", "insert"),
        ("membership_card", "insert"),
    }
    if not tables <= _PLAIN | _BOOKS or numbered & kinds:
        return Problem.UNDO_ELSEWHERE
    if ("member", "insert") in kinds:
        return Problem.NUMBER_STAYS
    if tables & _BOOKS and not _moved_joining(session, number):
        return Problem.LEDGER_STAYS
    return None


def _merge_of(session: Session, number: int) -> int:
    """The merge that a transaction made."""
    query = select(AuditEntry.record_id).where(
        AuditEntry.transaction_no == number,
        AuditEntry.table_name == MemberMerge.__tablename__,
        AuditEntry.action == "insert",
    )
    return int(session.scalars(query).one())


def _moved_joining(session: Session, number: int) -> bool:
    """The books were written only because a joining date was corrected, which can be again."""
    query = select(func.count()).where(
        AuditEntry.transaction_no == number,
        AuditEntry.table_name == "member",
        AuditEntry.before.contains('"joined_on"'),
    )
    return session.scalar(query) == 1
