"""The heirs of a deceased member, and the one who takes the place (Law 39/1998 Art. 25)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Select, and_, exists, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.arabic import clean
from coopdesk.domain.members import MemberInput, MemberStatus
from coopdesk.domain.membership import Kinship
from coopdesk.domain.phones import parse_phone
from coopdesk.domain.shares import TransferKind
from coopdesk.errors import ConflictError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.members import add_member, clean_national_no
from coopdesk.services.succession import refuse_second_successor, take_the_place
from coopdesk.storage.models import Heir, Member, ShareTransfer

_LONGEST: Final = {"full_name": 200, "national_no": 120, "phone": 120, "guardian": 200}
_LONGEST_REASON: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class HeirInput:
    """What a person types about an heir."""

    full_name: str
    kinship: Kinship
    national_no: str = ""
    phone: str = ""
    guardian: str = ""
    """Who acts for an heir who is not of age."""
    has_consented: bool = False
    """Agrees in writing that the successor takes the place."""


@dataclass(frozen=True, slots=True)
class HeirRow:
    """One heir."""

    id: int
    member_id: int
    """The deceased."""
    full_name: str
    kinship: Kinship
    national_no: str
    phone: str
    guardian: str
    has_consented: bool
    is_successor: bool
    """Took the place, and the transfer of the shares stands."""
    heir_member_id: int | None
    heir_number: int | None
    """The successor's own number in the register."""
    created_at: datetime
    version: int


def add_heir(session: Session, member_id: int, given: HeirInput) -> int:
    """Write down an heir of a deceased member; returns the heir's id.

    Raises:
        GoneError: there is no such member.
        RefusedError: the member is not deceased.
        InvalidInputError: a field can never be right.
    """
    member = session.get(Member, member_id)
    if member is None:
        raise GoneError
    if member.status is not MemberStatus.DECEASED:
        raise RefusedError(Problem.NOT_DECEASED)
    given = _cleaned(given)
    by = acting(session)
    heir = Heir(
        member_id=member_id,
        **_columns(given),
        is_successor=False,
        created_at=by.now,
        created_by=by.who,
    )
    session.add(heir)
    session.flush()
    return heir.id


def edit_heir(session: Session, heir_id: int, given: HeirInput, *, version: int) -> None:
    """Correct what is known of an heir.

    Raises:
        GoneError: there is no such heir, or the heir was taken off the list.
        ConflictError: somebody else changed the heir since `version`.
        InvalidInputError: a field can never be right.
    """
    heir = _standing(session, heir_id)
    if heir.version != version:
        raise ConflictError
    for name, value in _columns(_cleaned(given)).items():
        setattr(heir, name, value)
    session.flush()


def remove_heir(session: Session, heir_id: int, *, reason: str) -> None:
    """Take somebody off the list of heirs who does not belong there.

    Raises:
        GoneError: there is no such heir, or the heir was taken off before.
        RefusedError: the heir has taken the place of the deceased.
        InvalidInputError: no reason is given.
    """
    heir = _standing(session, heir_id)
    reason = clean(reason)
    if not reason:
        raise InvalidInputError({"reason": Problem.REASON_REQUIRED})
    if len(reason) > _LONGEST_REASON:
        raise InvalidInputError({"reason": Problem.TOO_LONG})
    if heir.is_successor:
        refuse_second_successor(session, heir.member_id)
    heir.removed_reason, heir.removed_at = reason, acting(session).now
    session.flush()


def list_heirs(session: Session, member_id: int) -> list[HeirRow]:
    """The heirs of a deceased member in the order they were written down."""
    query = _query().where(Heir.member_id == member_id, Heir.removed_at.is_(None))
    return [HeirRow(*row) for row in session.execute(query.order_by(Heir.id))]


def get_heir(session: Session, heir_id: int) -> HeirRow:
    """One heir.

    Raises:
        GoneError: there is no such heir, or the heir was taken off the list.
    """
    query = _query().where(Heir.id == heir_id, Heir.removed_at.is_(None))
    found = session.execute(query).one_or_none()
    if found is None:
        raise GoneError
    return HeirRow(*found)


def succeed(
    session: Session,
    heir_id: int,
    *,
    to_member_id: int,
    on: date,
    decision_ref: str,
    today: date,
) -> int:
    """Let an heir who is a member take the place of the deceased; returns the transfer's id.

    All shares of the deceased go to the heir's own record.

    Raises:
        GoneError: the heir or the member is not there.
        RefusedError: another heir has not consented (Law 39/1998 Art. 25), the place is taken, a
            settlement stands, the member is somebody else or none, or there are no shares.
        InvalidInputError: the day can never be right.
    """
    heir = _standing(session, heir_id)
    return take_the_place(
        session, heir, to_member_id=to_member_id, on=on, decision_ref=decision_ref, today=today
    )


def succeed_as_new_member(
    session: Session,
    heir_id: int,
    person: MemberInput,
    *,
    on: date,
    decision_ref: str,
    today: date,
) -> int:
    """Register an heir as a member without shares, then as `succeed`; returns the transfer's id.

    Raises:
        GoneError: there is no such heir.
        RefusedError: as for `succeed`.
        InvalidInputError: a field can never be right.
    """
    heir = _standing(session, heir_id)
    person = replace(
        person,
        joined_on=on,
        shares=0,
        status=MemberStatus.ACTIVE,
        status_on=None,
        decision_ref=decision_ref,
        national_no=person.national_no or heir.national_no,
    )
    new_id = add_member(session, person, today=today)
    return take_the_place(
        session, heir, to_member_id=new_id, on=on, decision_ref=decision_ref, today=today
    )


def _standing(session: Session, heir_id: int) -> Heir:
    owner = session.scalar(select(Heir.member_id).where(Heir.id == heir_id))
    if owner is None:
        raise GoneError
    # The deceased first: every change of the heirs of one member waits for the other.
    session.get(Member, owner, with_for_update=True, populate_existing=True)
    heir = session.get_one(Heir, heir_id, populate_existing=True)
    if heir.removed_at is not None:
        raise GoneError
    return heir


def _cleaned(given: HeirInput) -> HeirInput:
    given = replace(
        given,
        full_name=clean(given.full_name),
        national_no=clean_national_no(given.national_no),
        phone=parse_phone(given.phone) or clean(given.phone),
        guardian=clean(given.guardian),
    )
    problems = {
        name: Problem.TOO_LONG
        for name, longest in _LONGEST.items()
        if len(getattr(given, name)) > longest
    }
    if not given.full_name:
        problems["full_name"] = Problem.REQUIRED
    if problems:
        raise InvalidInputError(problems)
    return given


def _columns(given: HeirInput) -> dict[str, Any]:
    return {name: getattr(given, name) for name in HeirInput.__slots__}


def _query() -> Select[*tuple[Any, ...]]:
    row, own = Heir, aliased(Member)
    moved = exists().where(
        ShareTransfer.from_member_id == row.member_id,
        ShareTransfer.to_member_id == row.heir_member_id,
        ShareTransfer.kind == TransferKind.INHERITANCE,
        ShareTransfer.voided_at.is_(None),
    )
    return select(
        row.id,
        row.member_id,
        row.full_name,
        row.kinship,
        row.national_no,
        row.phone,
        row.guardian,
        row.has_consented,
        and_(row.is_successor, moved),
        row.heir_member_id,
        own.number,
        row.created_at,
        row.version,
    ).outerjoin(own, own.id == row.heir_member_id)
