"""Where the number of a merged record leads to."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import Sex
from coopdesk.errors import Problem, RefusedError
from coopdesk.storage.models import Member


@dataclass(frozen=True, slots=True)
class MergedInto:
    """A number that is no longer anybody's own, and the record that took it in."""

    number: int
    kept_id: int
    kept_number: int
    kept_name: str
    kept_sex: Sex | None


def merged_into(session: Session, number: int) -> MergedInto | None:
    """Where a member's number leads to; None when it was not merged into another."""
    return _found(session, Member.number == number)


def record_merged_into(session: Session, member_id: int) -> MergedInto | None:
    """The same for a record's id."""
    return _found(session, Member.id == member_id)


def refuse_merged(session: Session, number: int) -> None:
    """Refuse a number that leads to another record, and say to which.

    Raises:
        RefusedError: the record of this number was merged into another.
    """
    found = merged_into(session, number)
    if found is not None:
        raise RefusedError(Problem.MEMBER_MERGED, number=number, into=found.kept_number)


def _found(session: Session, which: ColumnElement[bool]) -> MergedInto | None:
    kept = aliased(Member)
    query = (
        select(Member.number, kept.id, kept.number, kept.full_name, kept.sex)
        .join(kept, kept.id == Member.merged_into_id)
        .where(which)
    )
    row = session.execute(query).one_or_none()
    return MergedInto(*row) if row else None
