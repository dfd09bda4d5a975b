"""Where members stood on a day, and keeping their records to one desk while shares move."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import EVENT_STATUS, MemberStatus, Sex
from coopdesk.errors import GoneError
from coopdesk.storage.models import Member, MemberEvent

_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """What a move of shares must know of a member."""

    id: int
    number: int
    full_name: str
    sex: Sex | None
    status: MemberStatus
    status_on: date
    joined_on: date
    birth_date: date | None
    birth_year: int | None
    nationality: str
    shares: int


def standings(
    session: Session, member_ids: Iterable[int], *, is_for_change: bool = False
) -> dict[int, Standing]:
    """These members by id; with `is_for_change` other desks wait until this transaction ends.

    Always locked in the order of their ids, so that two desks never wait for each other.

    Raises:
        GoneError: one of them is not there.
    """
    wanted = sorted(set(member_ids))
    found: dict[int, Standing] = {}
    for start in range(0, len(wanted), _BLOCK):
        query = (
            select(
                Member.id,
                Member.number,
                Member.full_name,
                Member.sex,
                Member.status,
                Member.status_on,
                Member.joined_on,
                Member.birth_date,
                Member.birth_year,
                Member.nationality,
                Member.shares,
            )
            .where(Member.id.in_(wanted[start : start + _BLOCK]))
            .order_by(Member.id)
        )
        if is_for_change:
            query = query.with_for_update()
        found |= {row.id: Standing(*row) for row in session.execute(query)}
    if len(found) < len(wanted):
        raise GoneError
    return found


def status_then(session: Session, member: Standing, day: date) -> MemberStatus | None:
    """The status at the end of a day; None before the joining."""
    if day < member.joined_on:
        return None
    if day >= member.status_on:
        return member.status
    return statuses_then(session, [member.id], day).get(member.id, MemberStatus.ACTIVE)


def statuses_then(
    session: Session, member_ids: Sequence[int], day: date
) -> dict[int, MemberStatus]:
    """The status at the end of a day by the steps that stand; who had none yet is left out."""
    reversing = aliased(MemberEvent)
    row = MemberEvent
    found: dict[int, MemberStatus] = {}
    for start in range(0, len(member_ids), _BLOCK):
        query = (
            select(row.member_id, row.kind)
            .outerjoin(reversing, reversing.reverses_id == row.id)
            .where(
                row.member_id.in_(member_ids[start : start + _BLOCK]),
                row.effective_on <= day,
                row.kind.in_(EVENT_STATUS),
                row.reverses_id.is_(None),
                reversing.id.is_(None),
            )
            .order_by(row.effective_on, row.id)
        )
        found |= {member_id: EVENT_STATUS[kind] for member_id, kind in session.execute(query)}
    return found
