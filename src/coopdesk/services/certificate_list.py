"""Certificates as lists and papers show them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.arabic import clean
from coopdesk.domain.members import Sex
from coopdesk.domain.shares import CertificateState
from coopdesk.domain.yearly_numbers import number_text, read_number
from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.storage.models import Member, ShareCertificate


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """One certificate as it was printed, and what became of it."""

    id: int
    no: int
    year: int
    number_text: str
    member_id: int
    number: int
    """The holder's."""
    full_name: str
    """As printed."""
    sex: Sex | None
    shares: int
    unit_value: int
    """Whole rials of one share on the day of issue."""
    amount: int
    issued_on: date
    issued_hijri: str
    """As printed."""
    state: CertificateState
    state_on: date
    state_reason: str
    replaces_no: str
    """The number of the lost or damaged certificate that this one stands for; mostly empty."""
    print_count: int


def list_certificates(
    session: Session, *, member_id: int | None = None, state: CertificateState | None = None
) -> list[CertificateRow]:
    """Certificates in the order of their numbers, years first."""
    query = _query()
    if member_id is not None:
        query = query.where(ShareCertificate.member_id == member_id)
    if state is not None:
        query = query.where(ShareCertificate.state == state)
    return _rows(session, query)


def get_certificate(session: Session, certificate_id: int) -> CertificateRow:
    """One certificate.

    Raises:
        GoneError: there is no such certificate.
    """
    found = _rows(session, _query().where(ShareCertificate.id == certificate_id))
    if not found:
        raise GoneError
    return found[0]


def certificate_id_of(session: Session, number: str) -> int:
    """The id of the certificate «1/2026», or «1» of this year.

    Raises:
        RefusedError: there is none with this number.
    """
    read = read_number(number)
    if read is not None:
        no, year = read
        query = select(ShareCertificate.id).where(
            ShareCertificate.no == no,
            ShareCertificate.year == (year or acting(session).today.year),
        )
        found = session.scalar(query)
        if found is not None:
            return found
    raise RefusedError(Problem.UNKNOWN_CERTIFICATE, number=clean(number))


@cache
def _query() -> Select[*tuple[Any, ...]]:
    row, old = ShareCertificate, aliased(ShareCertificate)
    return (
        select(
            row.id,
            row.no,
            row.year,
            row.member_id,
            Member.number,
            row.holder_name.label("full_name"),
            Member.sex,
            row.shares,
            row.unit_value,
            row.amount,
            row.issued_on,
            row.issued_hijri,
            row.state,
            row.state_on,
            row.state_reason,
            old.no.label("old_no"),
            old.year.label("old_year"),
            row.print_count,
        )
        .join(Member, Member.id == row.member_id)
        .outerjoin(old, old.id == row.replaces_id)
        .order_by(row.year, row.no)
    )


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> list[CertificateRow]:
    return [_row(found) for found in session.execute(query).mappings()]


def _row(found: Mapping[Any, Any]) -> CertificateRow:
    values = dict(found)
    old_no, old_year = values.pop("old_no"), values.pop("old_year")
    return CertificateRow(
        **values,
        number_text=number_text(values["no"], values["year"]),
        replaces_no=number_text(old_no, old_year) if old_no else "",
    )
