"""Two records of one person, and all that a register says, to hold merges against."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberInput
from coopdesk.services.check import check_office
from coopdesk.services.member_events import standing_events
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.members import add_member
from coopdesk.services.merge_links import REPOSTED, references
from coopdesk.services.merging import merge_members, undo_merge
from coopdesk.services.office import Office
from coopdesk.storage.base import Base
from coopdesk.storage.models import Member, ShareTransaction
from tests.makers import TODAY

NAME = "أحمد صالح علي ناصر الحداد"
Whole = dict[str, Any]


def join(office: Office, full_name: str = NAME, /, **other: Any) -> int:
    """A member as offices write one down."""
    given = MemberInput(
        full_name=full_name, **{"joined_on": date(2025, 3, 1), "shares": 3, **other}
    )
    return office.write(add_member, given, today=TODAY)


def merge(office: Office, kept: int, gone: int, /, **choices: bool) -> int:
    return office.write(merge_members, kept, gone, choices=choices, reason="", today=TODAY)


def undo(office: Office, merge_id: int) -> None:
    office.write(undo_merge, merge_id, today=TODAY)


def details(office: Office, member_id: int) -> MemberDetails:
    return office.read(get_member, member_id, today=TODAY)


def is_sound(office: Office) -> list[tuple[str, tuple[str, ...]]]:
    """What `coopdesk check` finds; nothing in a sound office."""
    return [(row.name, row.details) for row in check_office(office).rows if not row.ok]


def whole(office: Office) -> Whole:
    """All that the register says, without ids and versions that only the program knows."""
    return office.read(_whole)


def _whole(session: Session) -> Whole:
    ids = session.scalars(select(Member.id).order_by(Member.id)).all()
    return {
        "members": {member_id: _member(session, member_id) for member_id in ids},
        "steps": {member_id: _steps(session, member_id) for member_id in ids},
        "lines": {member_id: _lines(session, member_id) for member_id in ids},
        "balances": {member_id: _balances(session, member_id) for member_id in ids},
        "others": dict(_other_rows(session)),
    }


def _member(session: Session, member_id: int) -> dict[str, Any]:
    found = asdict(get_member(session, member_id, today=TODAY))
    del found["version"]
    return found


def _steps(session: Session, member_id: int) -> Counter[Any]:
    return Counter(
        (row.kind, row.effective_on, row.requested_on, row.reason, row.decision_ref, row.created_at)
        for row in standing_events(session, member_id)
    )


def _lines(session: Session, member_id: int) -> Counter[Any]:
    """Lines that neither take another back nor were taken back."""
    row = ShareTransaction
    found = session.scalars(select(row).where(row.member_id == member_id)).all()
    taken = {line.reverses_id for line in found}
    return Counter(
        (
            line.on_date,
            line.kind,
            line.shares,
            line.unit_value,
            line.amount,
            line.paid_in,
            line.counter_member_id,
            line.voucher_ref,
            line.decision_ref,
            line.reason,
            line.transfer_id,
            line.settlement_id,
            line.created_at,
        )
        for line in found
        if line.reverses_id is None and line.id not in taken
    )


def _balances(session: Session, member_id: int) -> list[tuple[date, int, int]]:
    """What was held at the end of each day on which it changed."""
    row = ShareTransaction
    query = select(row.on_date, row.shares, row.amount).where(row.member_id == member_id)
    shares, amount = 0, 0
    days: dict[date, tuple[int, int]] = {}
    for day, more, paid in session.execute(query.order_by(row.on_date, row.id)):
        shares, amount = shares + more, amount + paid
        days[day] = (shares, amount)
    changes: list[tuple[date, int, int]] = []
    for day, held in sorted(days.items()):
        if held != (changes[-1][1:] if changes else (0, 0)):
            changes.append((day, *held))
    return changes


def _other_rows(session: Session) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Every row that hangs on members; what stands for a step or a line is named by its content."""
    tables = {link.table for target in ("member", *sorted(REPOSTED)) for link in references(target)}
    for name in sorted({*tables, "attachment"} - REPOSTED - {"member"}):
        table = Base.metadata.tables[name]
        rows = session.execute(select(table).order_by(*table.primary_key.columns)).mappings()
        yield name, [_plain(session, table, dict(row)) for row in rows]


def _plain(session: Session, table: Table, row: dict[str, Any]) -> dict[str, Any]:
    row.pop("version", None)
    for column in table.columns:
        for key in column.foreign_keys:
            book = key.column.table
            if book.name in REPOSTED and row[column.key] is not None:
                query = select(book).where(book.c.id == row[column.key])
                line = dict(session.execute(query).mappings().one())
                row[column.key] = {k: line[k] for k in ("member_id", "kind", "created_at")}
    return row
