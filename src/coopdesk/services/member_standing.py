"""Where members stood on a day, and keeping their records to one desk while shares move."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, String, func, literal, select, type_coerce
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import EVENT_STATUS, MemberEventKind, MemberStatus, Sex
from coopdesk.errors import GoneError
from coopdesk.services.reversals import stands
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
    step = session.scalars(select(last_step(literal(member.id), literal(day)))).one()
    return EVENT_STATUS[MemberEventKind(step)]


def last_step(member_id: ColumnElement[int], day: ColumnElement[date]) -> ColumnElement[str]:
    """The last step that counts at the end of a day, by the text of its kind.

    A member of whom no step is known then has joined.
    """
    step = aliased(MemberEvent)
    last = (
        select(type_coerce(step.kind, String))
        .where(
            step.member_id == member_id,
            step.effective_on <= day,
            step.kind.in_(EVENT_STATUS),
            stands(step),
        )
        .order_by(step.effective_on.desc(), step.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(last, MemberEventKind.JOINED.value)
