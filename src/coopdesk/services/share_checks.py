"""Whether shares, their ledger and their papers still agree; questions of `coopdesk check`."""

from datetime import date
from typing import Final

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.shares import CertificateState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.services import application_entry, certificates, settlements, share_transfers
from coopdesk.services.cards import card_no_text
from coopdesk.services.share_ledger import balances, ledger_ids, ledger_rows
from coopdesk.services.shares import capital
from coopdesk.storage.models import (
    AuditEntry,
    Counter,
    Member,
    MembershipApplication,
    MembershipCard,
    Settlement,
    ShareCertificate,
    ShareTransaction,
    ShareTransfer,
)

_SERIES: Final = (
    (ShareTransfer, share_transfers.SERIES),
    (ShareCertificate, certificates.SERIES),
    (MembershipApplication, application_entry.NUMBERS),
    (Settlement, settlements.NUMBERS),
)
"""Records whose numbers start anew every year, and what their counter is called."""


def capital_faults(session: Session) -> list[str]:
    """Places that show another capital than the sum of the ledger."""
    ledger = capital(session)
    last_day = session.scalar(select(func.max(ShareTransaction.on_date))) or date.min
    rows = balances(session, as_of=last_day)
    ids = ledger_ids(session)
    last = ledger_rows(session, ids[-1:])
    shown = {
        "share-balances": (sum(row.shares for row in rows), sum(row.amount for row in rows)),
        "share-ledger": (ledger.shares, last[-1].capital_after if last else 0),
    }
    return [name for name, held in shown.items() if held != (ledger.shares, ledger.amount)]


def transfer_faults(session: Session) -> list[str]:
    """Transfers whose lines do not agree: both sides the same, or all taken back."""
    line, paper = ShareTransaction, ShareTransfer
    stands = line.reverses_id.is_(None)
    out = case((stands & (line.shares < 0), 1), else_=0)
    into = case((stands & (line.shares > 0), 1), else_=0)
    query = (
        select(
            paper.no,
            paper.year,
            paper.shares,
            paper.amount,
            paper.voided_at,
            func.coalesce(func.sum(line.shares * out), 0),
            func.coalesce(func.sum(line.amount * out), 0),
            func.coalesce(func.sum(line.shares * into), 0),
            func.coalesce(func.sum(line.amount * into), 0),
            func.coalesce(func.sum(func.abs(line.shares)), 0),
        )
        .outerjoin(line, (line.transfer_id == paper.id) & line.merge_id.is_(None))
        .group_by(paper.id)
        .order_by(paper.year, paper.no)
    )
    faults: list[str] = []
    for no, year, shares, amount, voided_at, *sums, moved in session.execute(query):
        lines = 4 if voided_at else 2  # each share out and in, and back again when voided
        if sums != [-shares, -amount, shares, amount] or moved != lines * shares:
            faults.append(number_text(no, year))
    return faults


def certificate_faults(session: Session) -> list[str]:
    """Members whose valid certificates say more shares than they hold."""
    said = (
        select(ShareCertificate.member_id, func.sum(ShareCertificate.shares).label("shares"))
        .where(ShareCertificate.state == CertificateState.VALID)
        .group_by(ShareCertificate.member_id)
        .subquery()
    )
    query = (
        select(Member.number)
        .join(said, said.c.member_id == Member.id)
        .where(said.c.shares > Member.shares)
        .order_by(Member.number)
    )
    return [str(number) for number in session.scalars(query)]


def yearly_number_faults(session: Session) -> list[str]:
    """Years in which a number of a transfer, certificate, application or settlement is missing."""
    faults: list[str] = []
    for paper, series in _SERIES:
        counters = select(Counter.year, Counter.last).where(Counter.scope == series)
        counted = {year: last for year, last in session.execute(counters)}  # noqa: C416 - rows
        query = select(paper.year, func.min(paper.no), func.max(paper.no), func.count())
        for year, first, last, count in session.execute(query.group_by(paper.year)):
            whole = last - first + 1 == count and last <= counted.get(year, 0)
            if not whole or (first > 1 and not _was_started(session, series, year)):
                faults.append(f"{series}/{year}")
    return sorted(faults)


def card_faults(session: Session) -> list[str]:
    """Cards before which one of the same member is missing."""
    query = (
        select(Member.number, func.max(MembershipCard.issue))
        .join(Member, Member.id == MembershipCard.member_id)
        .group_by(Member.id, Member.number)
        .having(func.max(MembershipCard.issue) != func.count())
        .order_by(Member.number)
    )
    return [card_no_text(number, issue) for number, issue in session.execute(query)]


def _was_started(session: Session, series: str, year: int) -> bool:
    """Whether somebody said that the numbers on paper had gone further."""
    query = select(func.count()).where(
        AuditEntry.table_name == Counter.__tablename__, AuditEntry.record_id == f"{series}/{year}"
    )
    return bool(session.scalar(query))
