"""Numbers that lead on: of a record merged into another, of a card that is valid no more."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Integer, Select, bindparam, func, select, union_all
from sqlalchemy.orm import Session

from coopdesk.domain.card_marks import ReadNumber
from coopdesk.domain.meetings import AttendanceState
from coopdesk.domain.shares import CardState
from coopdesk.services.card_list import card_no_text
from coopdesk.services.merged_records import MergedInto, merged_into
from coopdesk.storage.models import Attendance, Entitled, Member, MembershipCard


@dataclass(frozen=True, slots=True)
class LedOn:
    """A number or a card that is in use no more, and whose it is now."""

    asked: str
    """The number of the merged record, or that of the card."""
    number: int
    full_name: str
    card: CardState | None = None
    """What the card is worth; None where a record was merged."""
    entitled_id: int | None = None
    """The line of the list to mark, where the record was merged and one is on it."""
    hidden_id: int | None = None
    """The other line of the same person: a list is not changed when records are merged."""


def led_on(session: Session, meeting_id: int, read: ReadNumber) -> LedOn | None:
    """Where a number leads to; None for one that is in use."""
    merged = merged_into(session, read.number)
    if merged is not None:
        return _into(session, meeting_id, merged)
    if read.issue is None:
        return None
    query = (
        select(Member.full_name, MembershipCard.state)
        .join(Member, Member.id == MembershipCard.member_id)
        .where(
            Member.number == read.number,
            MembershipCard.issue == read.issue,
            MembershipCard.state != CardState.VALID,
        )
    )
    found = session.execute(query).one_or_none()
    if found is None:
        return None
    asked = card_no_text(read.number, read.issue)
    return LedOn(asked, read.number, found.full_name, found.state)


def marked_twin(session: Session, meeting_id: int, entitled_id: int) -> int | None:
    """Another line of the same person that is marked present; one person has one vote (Art. 3)."""
    found: int | None = session.scalar(
        _TWIN, {"meeting_id": meeting_id, "entitled_id": entitled_id}
    )
    return found


def _twin() -> Select[Any]:
    meeting_id = bindparam("meeting_id", type_=Integer)
    entitled_id = bindparam("entitled_id", type_=Integer)
    own = (
        select(func.coalesce(Member.merged_into_id, Member.id))
        .join(Entitled, Entitled.member_id == Member.id)
        .where(Entitled.id == entitled_id)
        .scalar_subquery()
    )
    records = union_all(
        select(Member.id).where(Member.merged_into_id == own),
        select(Member.id).where(Member.id == own),
    )
    return (
        select(Attendance.entitled_id)
        .join(Entitled, Entitled.id == Attendance.entitled_id)
        .where(
            Entitled.meeting_id == meeting_id,
            Entitled.member_id.in_(records),
            Entitled.id != entitled_id,
            Attendance.state == AttendanceState.PRESENT,
        )
    )


_TWIN: Final = _twin()
"""Built once: it is asked at every mark."""


def _into(session: Session, meeting_id: int, merged: MergedInto) -> LedOn:
    """The line of who was merged: that of the kept record, unless the other is marked already."""
    numbers = (merged.kept_number, merged.number)
    query: Select[*tuple[Any, ...]] = (
        select(Entitled.id)
        .outerjoin(Attendance, Attendance.entitled_id == Entitled.id)
        .where(
            Entitled.meeting_id == meeting_id,
            Entitled.number.in_(numbers),
            Entitled.left_out.is_(None),
        )
        .order_by(Attendance.id.is_(None), Entitled.number != merged.kept_number)
    )
    lines = [*session.scalars(query), None, None]
    return LedOn(
        str(merged.number),
        merged.kept_number,
        merged.kept_name,
        entitled_id=lines[0],
        hidden_id=lines[1],
    )
