"""Everything on one member, as the member's page and sheet show it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberInput,
    MemberLack,
    MemberStatus,
    Sex,
)
from coopdesk.errors import GoneError
from coopdesk.services.member_lacks import lack_terms, lacks_of
from coopdesk.storage.models import Attachment, Member, Neighbourhood


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDetails:
    """One member with all that is known."""

    id: int
    number: int
    full_name: str
    first_name: str
    father_name: str
    grandfather_name: str
    great_grandfather_name: str
    surname: str
    sex: Sex | None
    birth_date: date | None
    birth_year: int | None
    """Also set when the whole date is known."""
    birth_place: str
    nationality: str
    id_kind: IdKind
    national_no: str | None
    id_issue_place: str
    id_issued_on: date | None
    id_expires_on: date | None
    occupation: str
    activity: str
    marital: MaritalStatus | None
    dependants: int | None
    neighbourhood_id: int | None
    neighbourhood: str
    address: str
    phone1: str
    phone2: str
    has_whatsapp: bool
    photo_sha256: str
    interest_basis: InterestBasis | None
    is_founder: bool
    joined_on: date
    status: MemberStatus
    status_on: date
    decision_ref: str
    folder_no: str
    notes: str
    shares: int
    amount: int
    """Whole rials paid in for the shares."""
    import_batch_id: int | None
    created_at: datetime
    version: int
    attachments: int
    """Papers attached now, the photo not counted."""
    lacks: frozenset[MemberLack] = frozenset()

    def to_input(self) -> MemberInput:
        """What a form starts with."""
        same = {
            name: getattr(self, name) for name in MemberInput.__slots__ if name != "national_no"
        }
        return MemberInput(**same, national_no=self.national_no or "")


_OF_MEMBER: Final = tuple(
    name
    for name in MemberDetails.__slots__
    if name not in {"neighbourhood", "attachments", "lacks"}
)


def get_member(session: Session, member_id: int, *, today: date) -> MemberDetails:
    """All that is known of one member.

    Raises:
        GoneError: there is no such member.
    """
    found = list_details(session, [member_id], today=today)
    if not found:
        raise GoneError
    return found[0]


def list_details(session: Session, ids: list[int], *, today: date) -> list[MemberDetails]:
    """The same for many in the order asked, in one statement; who is gone is left out."""
    terms = lack_terms(session, today=today)
    found = {}
    for row in session.execute(_query().where(Member.id.in_(ids))).mappings():
        values: dict[str, Any] = dict(row)
        details = MemberDetails(**values)
        found[details.id] = replace(details, lacks=lacks_of(details, terms))
    return [found[member_id] for member_id in ids if member_id in found]


def _query() -> Any:
    papers = (
        select(func.count())
        .where(
            Attachment.owner_kind == Member.__tablename__,
            Attachment.owner_id == Member.id,
            Attachment.kind == "paper",
            Attachment.removed_at.is_(None),
        )
        .scalar_subquery()
    )
    return select(
        *(getattr(Member, name) for name in _OF_MEMBER),
        func.coalesce(Neighbourhood.name, "").label("neighbourhood"),
        papers.label("attachments"),
    ).outerjoin(Neighbourhood, Neighbourhood.id == Member.neighbourhood_id)
