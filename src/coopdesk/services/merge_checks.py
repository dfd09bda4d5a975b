"""Whether merged records and the merges that made them still agree; a question of the check."""

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import MemberStatus
from coopdesk.storage.models import Member, MemberMerge


def merge_faults(session: Session) -> list[str]:
    """Merged records without a merge that stands, with shares, or that lead to one like them."""
    kept, merge = aliased(Member), MemberMerge
    is_merged = Member.status == MemberStatus.MERGED
    has_merge = exists().where(merge.gone_id == Member.id, merge.undone_at.is_(None))
    leads_on = exists().where(kept.id == Member.merged_into_id, kept.status != MemberStatus.MERGED)
    query = (
        select(Member.number)
        .where(
            or_(
                is_merged != has_merge,
                is_merged != leads_on,
                is_merged & (Member.shares != 0),
                is_merged & Member.national_no.is_not(None),
            )
        )
        .order_by(Member.number)
    )
    return [str(number) for number in session.scalars(query)]
