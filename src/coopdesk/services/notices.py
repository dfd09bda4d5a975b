"""Notices of withdrawal that wait for the end of their year (Law 39/1998 Art. 76)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import MEMBERS_IN, MemberEventKind, Sex
from coopdesk.domain.membership import EXITS, notice_takes_effect
from coopdesk.services.reversals import stands
from coopdesk.services.rules import get_rule
from coopdesk.storage.models import Member, MemberEvent


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One notice that no exit has followed."""

    event_id: int
    member_id: int
    number: int
    full_name: str
    sex: Sex | None
    told_on: date
    counts_for: date
    """The end of the financial year for which it was in time."""


def open_notices(session: Session) -> list[NoticeRow]:
    """The notices of members, in the order they reached the board."""
    row, left = aliased(MemberEvent), aliased(MemberEvent)
    followed = exists().where(
        left.member_id == row.member_id,
        left.id > row.id,
        left.kind.in_(sorted(EXITS)),
        stands(left),
    )
    query = (
        select(row.id, row.member_id, Member.number, Member.full_name, Member.sex, row.effective_on)
        .join(Member, Member.id == row.member_id)
        .where(
            row.kind == MemberEventKind.WITHDRAWAL_NOTICE,
            stands(row),
            Member.status.in_(sorted(MEMBERS_IN)),
            ~followed,
        )
        .order_by(row.effective_on, row.id)
    )
    months = int(get_rule(session, "rules.withdrawal_notice_months"))
    return [
        NoticeRow(*found, notice_takes_effect(found.effective_on, months))
        for found in session.execute(query)
    ]
