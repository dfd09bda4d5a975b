"""Whether the path of every membership still agrees with itself; questions of `coopdesk check`."""

from sqlalchemy import and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import MemberEventKind
from coopdesk.domain.membership import EXITS, ApplicationState, SettlementState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.services.reversals import stands
from coopdesk.storage.models import (
    Member,
    MemberEvent,
    MembershipApplication,
    Ratification,
    Settlement,
    ShareTransaction,
)

_ACCEPTED = (ApplicationState.ACCEPTED, ApplicationState.ACCEPTED_BY_SILENCE)
_ADMISSIONS = (MemberEventKind.JOINED, MemberEventKind.REINSTATED)


def application_faults(session: Session) -> list[str]:
    """Applications that were accepted without a member, or made a member without acceptance."""
    row = MembershipApplication
    admitted = exists().where(
        MemberEvent.member_id == row.member_id, MemberEvent.kind.in_(_ADMISSIONS)
    )
    accepted = row.state.in_(_ACCEPTED)
    waits = row.state == ApplicationState.PENDING
    query = (
        select(row.no, row.year)
        .where(
            or_(
                and_(accepted, or_(row.member_id.is_(None), ~admitted)),
                and_(~accepted, row.member_id.is_not(None)),
                waits != row.decided_on.is_(None),
                row.due_on < row.submitted_on,
                and_(row.decided_on.is_not(None), row.decided_on < row.submitted_on),
            )
        )
        .order_by(row.year, row.no)
    )
    return [number_text(no, year) for no, year in session.execute(query)]


def settlement_faults(session: Session) -> list[str]:
    """Settlements whose money is not what the ledger says, or that hang on no leaving."""
    line, paper, reversing = ShareTransaction, Settlement, aliased(MemberEvent)
    moved = (
        select(
            line.settlement_id,
            func.sum(line.shares).label("shares"),
            func.sum(line.amount).label("amount"),
        )
        .group_by(line.settlement_id)
        .subquery()
    )
    paid = paper.state == SettlementState.PAID
    out = {
        name: func.coalesce(moved.c[name], 0) + case((paid, column), else_=0)
        for name, column in (("shares", paper.shares), ("amount", paper.share_amount))
    }
    stands = exists().where(
        MemberEvent.id == paper.event_id,
        MemberEvent.member_id == paper.member_id,
        MemberEvent.kind.in_(sorted(EXITS)),
        ~exists().where(reversing.reverses_id == MemberEvent.id).correlate(MemberEvent),
    )
    query = (
        select(paper.no, paper.year)
        .outerjoin(moved, moved.c.settlement_id == paper.id)
        .where(
            or_(
                out["shares"] != 0,
                out["amount"] != 0,
                and_(paid, or_(paper.paid_on.is_(None), paper.paid_on < paper.due_on)),
                and_(paper.state != SettlementState.VOID, ~stands),
            )
        )
        .order_by(paper.year, paper.no)
    )
    return [number_text(no, year) for no, year in session.execute(query)]


def step_faults(session: Session) -> list[str]:
    """Members with a step before their joining, or ratified before it was."""
    row = MemberEvent
    early = exists().where(
        row.member_id == Member.id,
        row.effective_on < Member.joined_on,
        row.merge_id.is_(None),
        stands(row),
    )
    too_soon = exists().where(
        row.member_id == Member.id,
        Ratification.event_id == row.id,
        or_(
            Ratification.on_date < row.effective_on,
            row.kind.not_in(sorted({*EXITS, *_ADMISSIONS})),
        ),
    )
    query = select(Member.number).where(or_(early, too_soon)).order_by(Member.number)
    return [str(number) for number in session.scalars(query)]
