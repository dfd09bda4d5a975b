"""Settlements and the register of exits, as lists and papers read them."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.members import MemberEventKind, Sex
from coopdesk.domain.membership import EXITS, SettlementState
from coopdesk.domain.yearly_numbers import number_text, read_number
from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.reversals import stands
from coopdesk.storage.models import Member, MemberEvent, Ratification, Settlement


@dataclass(frozen=True, slots=True)
class SettlementRow:
    """What one who left receives, or the heirs; amounts in whole rials."""

    id: int
    no: int
    year: int
    member_id: int
    number: int
    """The member's."""
    full_name: str
    sex: Sex | None
    kind: MemberEventKind
    """How the membership ended."""
    requested_on: date | None
    left_on: date
    shares: int
    share_amount: int
    profits: int
    dues: int
    amount: int
    due_on: date
    """The first day on which it may be paid (Law 39/1998 Art. 24)."""
    state: SettlementState
    paid_on: date | None
    paid_to: str
    voucher_ref: str
    decision_ref: str
    notes: str
    void_reason: str
    event_id: int
    version: int

    @property
    def number_text(self) -> str:
        """Number and year as printed."""
        return number_text(self.no, self.year)


@dataclass(frozen=True, slots=True)
class ExitRow:
    """One line of the register of those who left (Law 39/1998 Arts. 23, 24)."""

    member_id: int
    number: int
    full_name: str
    sex: Sex | None
    kind: MemberEventKind
    requested_on: date | None
    effective_on: date
    reason: str
    decision_ref: str
    settlement_no: str
    """«3/2026»; empty before the settlement is reckoned."""
    due_on: date | None
    amount: int | None
    """Whole rials."""
    paid_on: date | None
    ratified_on: date | None
    event_id: int
    settlement_id: int | None


def list_settlements(
    session: Session, *, member_id: int | None = None, state: SettlementState | None = None
) -> list[SettlementRow]:
    """Settlements in the order of their numbers, years first."""
    query = _settlements()
    if member_id is not None:
        query = query.where(Settlement.member_id == member_id)
    if state is not None:
        query = query.where(Settlement.state == state)
    query = query.order_by(Settlement.year, Settlement.no)
    return [SettlementRow(*row) for row in session.execute(query)]


def get_settlement(session: Session, settlement_id: int) -> SettlementRow:
    """One settlement.

    Raises:
        GoneError: there is no such settlement.
    """
    found = session.execute(_settlements().where(Settlement.id == settlement_id)).one_or_none()
    if found is None:
        raise GoneError
    return SettlementRow(*found)


def settlement_id_of(session: Session, written: str) -> int:
    """The id of the settlement «3/2026», or «3» of this year.

    Raises:
        RefusedError: there is none with this number.
    """
    number = read_number(written)
    if number is not None:
        no, year = number
        query = select(Settlement.id).where(
            Settlement.no == no, Settlement.year == (year or acting(session).today.year)
        )
        found = session.scalar(query)
        if found is not None:
            return found
    raise RefusedError(Problem.UNKNOWN_SETTLEMENT, number=clean(written))


def count_payable(session: Session, *, today: date) -> int:
    """How many settlements may be paid by now."""
    due = (Settlement.state == SettlementState.DUE, Settlement.due_on <= today)
    return session.scalar(select(func.count()).select_from(Settlement).where(*due)) or 0


def list_exits(
    session: Session, *, since: date | None = None, until: date | None = None
) -> list[ExitRow]:
    """Who left between two days, in the order it took effect."""
    row, paper = MemberEvent, Settlement
    query = (
        select(
            row.member_id,
            Member.number,
            Member.full_name,
            Member.sex,
            row.kind,
            row.requested_on,
            row.effective_on,
            row.reason,
            row.decision_ref,
            paper.no,
            paper.year,
            paper.due_on,
            paper.amount,
            paper.paid_on,
            Ratification.on_date,
            row.id,
            paper.id,
        )
        .join(Member, Member.id == row.member_id)
        .outerjoin(paper, (paper.event_id == row.id) & (paper.state != SettlementState.VOID))
        .outerjoin(Ratification, Ratification.event_id == row.id)
        .where(row.kind.in_(sorted(EXITS)), stands(row))
        .order_by(row.effective_on, row.id, paper.id)
    )
    if since is not None:
        query = query.where(row.effective_on >= since)
    if until is not None:
        query = query.where(row.effective_on <= until)
    return [_exit(found) for found in session.execute(query)]


_NO: Final = 9
"""Where the settlement's number and year stand among the columns of an exit."""


def _exit(found: Any) -> ExitRow:
    no, year = found[_NO : _NO + 2]
    values = [*found[:_NO], number_text(no, year) if no else "", *found[_NO + 2 :]]
    return ExitRow(*values)


def _settlements() -> Select[*tuple[Any, ...]]:
    row = Settlement
    return (
        select(
            row.id,
            row.no,
            row.year,
            row.member_id,
            Member.number,
            Member.full_name,
            Member.sex,
            MemberEvent.kind,
            MemberEvent.requested_on,
            MemberEvent.effective_on,
            row.shares,
            row.share_amount,
            row.profits,
            row.dues,
            row.amount,
            row.due_on,
            row.state,
            row.paid_on,
            row.paid_to,
            row.voucher_ref,
            row.decision_ref,
            row.notes,
            row.void_reason,
            row.event_id,
            row.version,
        )
        .join(Member, Member.id == row.member_id)
        .join(MemberEvent, MemberEvent.id == row.event_id)
    )
