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
    is_returned: bool
    state_on: date
    issued_at: datetime


def certificates_of(session: Session, member_ids: Sequence[int]) -> dict[int, list[Paper]]:
    """The certificates of these members in the order of their issue; void ones are left out."""
    row = ShareCertificate
    query = (
        select(row.member_id, row.no, row.year, row.state, row.state_on, row.created_at)
        .where(row.member_id.in_(member_ids), row.state != CertificateState.VOID)
        .order_by(row.id)
    )
    found: dict[int, list[Paper]] = {}
    for member_id, no, year, state, state_on, at in session.execute(query):
        is_returned = state is CertificateState.RETURNED
        paper = Paper(number_text(no, year), is_returned, state_on, at)
        found.setdefault(member_id, []).append(paper)
    return found


def certificate_of(papers: Iterable[Paper], *, shares: int, at: datetime) -> str:
    """The first certificate after shares came, or the one returned on the day they left."""
    for paper in papers:
        if shares > 0 and paper.issued_at >= at:
            return paper.number
        left = paper.is_returned and paper.state_on == at.astimezone().date()
        if shares < 0 and left and paper.issued_at <= at:
            return paper.number
    return ""
