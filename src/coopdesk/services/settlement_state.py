"""Which settlement of a member counts now: what other steps of a membership ask first."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.membership import SettlementState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import Problem, RefusedError
from coopdesk.storage.models import Settlement


@dataclass(frozen=True, slots=True)
class CountingSettlement:
    """A settlement that is due or paid."""

    id: int
    no: int
    year: int
    state: SettlementState
    shares: int

    @property
    def number_text(self) -> str:
        """Number and year as printed."""
        return number_text(self.no, self.year)


def counting_settlements(
    session: Session, *, member_id: int | None = None, event_id: int | None = None
) -> list[CountingSettlement]:
    """Those due or paid of a member or of a step, the last first."""
    row = Settlement
    query = (
        select(row.id, row.no, row.year, row.state, row.shares)
        .where(row.state != SettlementState.VOID)
        .order_by(row.id.desc())
    )
    if member_id is not None:
        query = query.where(row.member_id == member_id)
    if event_id is not None:
        query = query.where(row.event_id == event_id)
    return [CountingSettlement(*found) for found in session.execute(query)]


def refuse_open_settlement(session: Session, member_id: int) -> None:
    """Refuse what would change shares that a settlement was reckoned for.

    Raises:
        RefusedError: a settlement of the member is not paid yet.
    """
    for settlement in counting_settlements(session, member_id=member_id):
        if settlement.state is SettlementState.DUE:
            raise RefusedError(Problem.SETTLEMENT_OPEN, number=settlement.number_text)


def void_open_settlements(
    session: Session,
    *,
    reason: str,
    member_id: int | None = None,
    event_id: int | None = None,
) -> None:
    """Void what was reckoned and not paid, because the membership goes on."""
    for counting in counting_settlements(session, member_id=member_id, event_id=event_id):
        if counting.state is SettlementState.DUE:
            found = session.get_one(Settlement, counting.id)
            found.state, found.void_reason = SettlementState.VOID, reason
    session.flush()
