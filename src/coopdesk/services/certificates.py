"""Share certificates: numbered papers that never say more than their holder has."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.calendars import hijri_text
from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.shares import CertificateState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.certificate_list import (
    CertificateRow,
    certificate_id_of,
    get_certificate,
    list_certificates,
)
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.member_standing import Standing, standings
from coopdesk.services.numbering import next_number
from coopdesk.services.shares import share_value
from coopdesk.storage.models import ShareCertificate

__all__ = [
    "SERIES",
    "CertificateMove",
    "CertificateRow",
    "certificate_id_of",
    "certificates_after_move",
    "certified_shares",
    "count_certificate_print",
    "get_certificate",
    "issue_certificate",
    "list_certificates",
    "replace_certificate",
    "return_certificate",
    "void_certificate",
]

SERIES: Final = "share_certificate"
"""The series of the certificates' numbers, anew every year."""
_LONGEST_REASON: Final = 1000


@dataclass(frozen=True, slots=True)
class CertificateMove:
    """What became of a member's certificates when shares left."""

    returned: tuple[int, ...] = ()
    """Ids of those that are no longer valid and must be handed in."""
    issued: int | None = None
    """Id of the one for what is left."""


def issue_certificate(
    session: Session, member_id: int, *, today: date, shares: int | None = None
) -> int:
    """Give a member a numbered certificate; returns its id.

    Args:
        session: the writing session.
        member_id: the holder.
        today: the day of issue; its year counts the number.
        shares: how many it says; all that no valid certificate covers when not given.

    Raises:
        GoneError: there is no such member.
        RefusedError: the holder is no member any more, has no shares that no valid certificate
            covers, or fewer than asked for; or the share value is not set.
        InvalidInputError: less than one share.
    """
    holder = standings(session, [member_id], is_for_change=True)[member_id]
    if holder.status not in MEMBERS_IN:
        raise RefusedError(Problem.NOT_A_MEMBER_THEN, number=holder.number)
    if shares is not None and shares < 1:
        raise InvalidInputError({"shares": Problem.NOT_POSITIVE})
    left = holder.shares - certified_shares(session, member_id)
    if left < 1:
        raise RefusedError(Problem.NOTHING_TO_CERTIFY, number=holder.number)
    if shares is not None and shares > left:
        raise RefusedError(Problem.MORE_THAN_UNCERTIFIED, number=holder.number, left=left)
    return _issue(session, holder, left if shares is None else shares, today=today)


def replace_certificate(session: Session, certificate_id: int, *, reason: str, today: date) -> int:
    """Issue another in place of a lost or damaged one («بدل فاقد»); returns the new one's id.

    Raises:
        GoneError: there is no such certificate.
        RefusedError: it is not valid, or its holder is no member any more.
        InvalidInputError: no reason is given.
    """
    old = _changed(session, certificate_id, CertificateState.REPLACED, reason, today=today)
    holder = standings(session, [old.member_id])[old.member_id]
    if holder.status not in MEMBERS_IN:
        raise RefusedError(Problem.NOT_A_MEMBER_THEN, number=holder.number)
    return _issue(session, holder, old.shares, today=today, replaces_id=old.id)


def return_certificate(session: Session, certificate_id: int, *, reason: str, today: date) -> None:
    """Note that a certificate was handed in; the shares stay.

    Raises:
        GoneError: there is no such certificate.
        RefusedError: it is not valid.
        InvalidInputError: no reason is given.
    """
    _changed(session, certificate_id, CertificateState.RETURNED, reason, today=today)


def void_certificate(session: Session, certificate_id: int, *, reason: str, today: date) -> None:
    """Take back a certificate that was issued by mistake; its number stays with it.

    Raises:
        GoneError: there is no such certificate.
        RefusedError: it is not valid.
        InvalidInputError: no reason is given.
    """
    _changed(session, certificate_id, CertificateState.VOID, reason, today=today)


def certificates_after_move(
    session: Session, member_id: int, *, reason: str, today: date
) -> CertificateMove:
    """Bring certificates back to what their holder has left, after shares went elsewhere.

    Nothing happens while they say no more than is held. Else the newest are returned until they
    do, and one is issued for the rest; who is no member any more gets none.
    """
    holder = standings(session, [member_id], is_for_change=True)[member_id]
    valid = list(
        session.scalars(
            select(ShareCertificate)
            .where(
                ShareCertificate.member_id == member_id,
                ShareCertificate.state == CertificateState.VALID,
            )
            .order_by(ShareCertificate.id)
            .execution_options(populate_existing=True)
        )
    )
    said = sum(one.shares for one in valid)
    if said <= holder.shares:
        return CertificateMove()
    returned: list[int] = []
    while said > holder.shares:
        last = valid.pop()
        said -= last.shares
        returned.append(last.id)
        _set(last, CertificateState.RETURNED, reason, today)
    session.flush()
    rest = holder.shares - said
    issued = None
    if rest and holder.status in MEMBERS_IN:
        issued = _issue(session, holder, rest, today=today)
    return CertificateMove(tuple(returned), issued)


def certified_shares(session: Session, member_id: int) -> int:
    """The shares that a member's valid certificates say."""
    query = select(func.coalesce(func.sum(ShareCertificate.shares), 0)).where(
        ShareCertificate.member_id == member_id, ShareCertificate.state == CertificateState.VALID
    )
    return int(session.scalar(query) or 0)


def count_certificate_print(session: Session, certificate_id: int) -> int:
    """Note one more printing; returns how many there were. The second is marked as a copy.

    Raises:
        GoneError: there is no such certificate.
    """
    found = _get(session, certificate_id)
    found.print_count += 1
    session.flush()
    return found.print_count


def _issue(
    session: Session,
    holder: Standing,
    shares: int,
    *,
    today: date,
    replaces_id: int | None = None,
) -> int:
    value = share_value(session)
    if not value:
        raise RefusedError(Problem.SHARE_VALUE_UNKNOWN)
    by = acting(session)
    certificate = ShareCertificate(
        year=today.year,
        member_id=holder.id,
        shares=shares,
        unit_value=value,
        amount=shares * value,
        issued_on=today,
        issued_hijri=hijri_text(today, hijri_corrections(session)),
        holder_name=holder.full_name,
        state_on=today,
        replaces_id=replaces_id,
        created_at=by.now,
        created_by=by.who,
        no=next_number(session, SERIES, year=today.year),  # last: others wait for it
    )
    session.add(certificate)
    session.flush()
    return certificate.id


def _get(session: Session, certificate_id: int) -> ShareCertificate:
    """The certificate as it is now, kept from other desks."""
    found = session.get(
        ShareCertificate, certificate_id, with_for_update=True, populate_existing=True
    )
    if found is None:
        raise GoneError
    return found


def _changed(
    session: Session, certificate_id: int, state: CertificateState, reason: str, *, today: date
) -> ShareCertificate:
    holder = session.scalar(
        select(ShareCertificate.member_id).where(ShareCertificate.id == certificate_id)
    )
    if holder is None:
        raise GoneError
    standings(session, [holder], is_for_change=True)  # members first, as everywhere
    found = _get(session, certificate_id)
    if found.state is not CertificateState.VALID:
        number = number_text(found.no, found.year)
        raise RefusedError(Problem.CERTIFICATE_NOT_VALID, number=number)
    why = clean(reason, multiline=True)
    if not why or len(why) > _LONGEST_REASON:
        raise InvalidInputError({"reason": Problem.TOO_LONG if why else Problem.REASON_REQUIRED})
    _set(found, state, why, today)
    session.flush()
    return found


def _set(found: ShareCertificate, state: CertificateState, reason: str, today: date) -> None:
    found.state = state
    found.state_on = today
    found.state_reason = reason
