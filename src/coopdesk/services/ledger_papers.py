"""Which certificate a line of the ledger belongs to: no line keeps it, the moments tell."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.shares import CertificateState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.storage.models import ShareCertificate


@dataclass(frozen=True, slots=True)
class Paper:
    """What a line must know of a certificate."""

    number: str
    issued_on: date
    is_returned: bool
    state_on: date
    issued_at: datetime


def certificates_of(session: Session, member_ids: Sequence[int]) -> dict[int, list[Paper]]:
    """The certificates of these members in the order of their issue; void ones are left out."""
    row = ShareCertificate
    query = (
        select(
            row.member_id, row.no, row.year, row.issued_on, row.state, row.state_on, row.created_at
        )
        .where(row.member_id.in_(member_ids), row.state != CertificateState.VOID)
        .order_by(row.id)
    )
    found: dict[int, list[Paper]] = {}
    for member_id, no, year, on, state, state_on, at in session.execute(query):
        is_returned = state is CertificateState.RETURNED
        paper = Paper(number_text(no, year), on, is_returned, state_on, at)
        found.setdefault(member_id, []).append(paper)
    return found


def certificate_of(papers: Iterable[Paper], *, shares: int, on: date, entered: datetime) -> str:
    """The first certificate after shares came, or the one returned as they left.

    Args:
        papers: the member's, in the order of their issue.
        shares: of the line; negative when they left.
        on: the day of the line.
        entered: when it was written, which may be later.
    """
    days = (on, entered.astimezone().date())
    for paper in papers:
        covers = paper.issued_at >= entered and paper.issued_on >= on
        leaves = paper.is_returned and paper.issued_at <= entered and paper.state_on in days
        if covers if shares > 0 else leaves:
            return paper.number
    return ""
