"""Moving a whole share ledger from one record to another, when no line may be rewritten.

Each line is written anew on the other record, on its own day, and taken back where it was. At the
end of every day, past ones too, both hold what they should, and no balance passes below nothing
on the way.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.services.acting import acting
from coopdesk.storage.models import Member, ShareTransaction

Line = ShareTransaction
Chain = list[Line]
"""A line, the one that takes it back, and so on; mostly the line alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerMove:
    """From whom to whom, and why."""

    merge_id: int
    source: int
    target: int
    reason: str


@dataclass(slots=True)
class _Mirror:
    """The lines that take a chain back, newest first, and how far they are written."""

    chain: Chain
    written: list[int] = field(default_factory=list)


def move_ledger(
    session: Session, move: LedgerMove, *, only: Iterable[int] | None = None
) -> dict[int, int]:
    """Write a member's lines anew on another record; returns the copy of each.

    Args:
        session: the writing session; both members are locked.
        move: from whom to whom.
        only: ids of the lines that go, with those that took them back; all when not given.
    """
    query = select(Line).where(Line.member_id == move.source).order_by(Line.id)
    lines = session.scalars(query).all()
    chains = [chain for chain in _chains(lines, only) if _counts(chain)]
    copies = _copy(session, move, chains)
    _take_back(session, move, chains)
    for member_id in (move.source, move.target):
        member = session.get_one(Member, member_id)
        session.refresh(member, ["shares", "amount"])  # the trigger wrote them
    return copies


def _chains(lines: Sequence[Line], only: Iterable[int] | None) -> list[Chain]:
    wanted = None if only is None else set(only)
    by_id: dict[int, Chain] = {}
    chains: list[Chain] = []
    for line in lines:  # a line comes after the one it takes back
        chain = by_id.get(line.reverses_id or 0)
        if chain is not None:
            chain.append(line)
        elif wanted is None or line.id in wanted:
            chain = [line]
            chains.append(chain)
        else:
            continue
        by_id[line.id] = chain
    return chains


def _counts(chain: Chain) -> bool:
    """Whether a chain changes the balance of any day; one that does not stays as history."""
    held: dict[date, int] = defaultdict(int)
    for line in chain:
        held[line.on_date] += line.shares
    return any(held.values())


def _copy(session: Session, move: LedgerMove, chains: list[Chain]) -> dict[int, int]:
    """What adds first; then what took away and came back, the oldest first; then what takes."""
    copies: dict[int, int] = {}

    def write(line: Line) -> None:
        if line.id not in copies:
            counter = line.counter_member_id
            values = {
                "member_id": move.target,
                "counter_member_id": move.source if counter == move.target else counter,
                "reverses_id": copies.get(line.reverses_id or 0),
                "import_batch_id": line.import_batch_id,
                "created_at": line.created_at,  # the day it was first written decides elsewhere
                "created_by": line.created_by,
            }
            copies[line.id] = _post(session, move, line, line.shares, line.reason, values)

    for chain in chains:
        if chain[0].shares > 0:
            write(chain[0])
    for chain in sorted(chains, key=lambda chain: chain[0].on_date):
        if chain[0].shares < 0 and len(chain) > 1:
            for line in chain:
                write(line)
    for chain in chains:
        for line in chain:
            write(line)
    return copies


def _take_back(session: Session, move: LedgerMove, chains: list[Chain]) -> None:
    """The other way round: what gives back first, the latest first of what gave and took."""
    mirrors = [_Mirror(chain) for chain in chains]
    for mirror in mirrors:
        if mirror.chain[-1].shares < 0:
            _next(session, move, mirror)
    for mirror in sorted(mirrors, key=lambda one: one.chain[0].on_date, reverse=True):
        if mirror.chain[0].shares < 0 and len(mirror.chain) > 1:
            while len(mirror.written) < len(mirror.chain):
                _next(session, move, mirror)
    for mirror in mirrors:
        while len(mirror.written) < len(mirror.chain):
            _next(session, move, mirror)


def _next(session: Session, move: LedgerMove, mirror: _Mirror) -> None:
    """Take back the last line that still counts; each such line takes back the one before it."""
    line = mirror.chain[-1 - len(mirror.written)]
    by = acting(session)
    values = {
        "member_id": move.source,
        "counter_member_id": line.counter_member_id,
        "reverses_id": mirror.written[-1] if mirror.written else line.id,
        "created_at": by.now,
        "created_by": by.who,
    }
    mirror.written.append(_post(session, move, line, -line.shares, move.reason, values))


def _post(
    session: Session,
    move: LedgerMove,
    line: Line,
    shares: int,
    reason: str,
    values: Mapping[str, Any],
) -> int:
    posted = Line(
        on_date=line.on_date,
        kind=line.kind,
        shares=shares,
        unit_value=line.unit_value,
        amount=shares * line.unit_value,
        paid_in=line.paid_in,
        voucher_ref=line.voucher_ref,
        decision_ref=line.decision_ref,
        reason=reason,
        transfer_id=line.transfer_id,
        settlement_id=line.settlement_id,
        merge_id=move.merge_id,
        **values,
    )
    session.add(posted)
    session.flush()
    return posted.id
