"""Which settlement of a member counts now: what other steps of a membership ask first."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.membership import SettlementState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import Problem, RefusedError
from coopdesk.storage.models import Settlement


def counting_settlements(
    session: Session, *, member_id: int | None = None, event_id: int | None = None
) -> list[Settlement]:
    """Those due or paid of a member or of a step, the last first."""
    row = Settlement
    query = select(row).where(row.state != SettlementState.VOID).order_by(row.id.desc())
    if member_id is not None:
        query = query.where(row.member_id == member_id)
    if event_id is not None:
        query = query.where(row.event_id == event_id)
    return list(session.scalars(query))


def refuse_open_settlement(session: Session, member_id: int) -> None:
    """Refuse what would change shares that a settlement was reckoned for.

    Raises:
        RefusedError: a settlement of the member is not paid yet.
    """
    for settlement in counting_settlements(session, member_id=member_id):
        if settlement.state is SettlementState.DUE:
            number = number_text(settlement.no, settlement.year)
            raise RefusedError(Problem.SETTLEMENT_OPEN, number=number)
