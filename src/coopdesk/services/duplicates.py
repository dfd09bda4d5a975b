"""Members who may be the same person as the one being typed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.names_alike import NEAR_PARTS, is_near_name, name_parts
from coopdesk.domain.phones import parse_phone
from coopdesk.services.members import clean_national_no
from coopdesk.storage.models import Member

_LAST: Final = "\U0010ffff"
_YEARS_APART: Final = 1
"""Years of birth further apart than this speak against near names."""
_CANDIDATES: Final = 500


class DuplicateReason(StrEnum):
    """What two records have in common, the strongest first."""

    NATIONAL_NO = "national_no"
    SAME_NAME = "same_name"
    NEAR_NAME = "near_name"
    PHONE = "phone"
    BIRTH = "birth"
    """Only beside another reason."""


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """A member who may be meant."""

    id: int
    number: int
    full_name: str
    status: MemberStatus
    reasons: tuple[DuplicateReason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Person:
    parts: tuple[str, ...]
    key: str
    national_no: str
    phones: frozenset[str]
    birth_date: date | None
    birth_year: int | None


def likely_duplicates(
    session: Session,
    *,
    full_name: str = "",
    national_no: str = "",
    phones: tuple[str, ...] = (),
    birth_date: date | None = None,
    birth_year: int | None = None,
    exclude_id: int | None = None,
    limit: int = 5,
) -> list[DuplicateRow]:
    """Who is probably the same person, the likeliest first; quick enough while typing.

    Brothers share all but the first name and are not meant; families share a phone, which alone
    is the weakest reason.
    """
    person = _Person(
        parts=name_parts(full_name),
        key=fold(full_name),
        national_no=clean_national_no(national_no),
        phones=frozenset(canonical for phone in phones if (canonical := parse_phone(phone))),
        birth_date=birth_date,
        birth_year=birth_date.year if birth_date else birth_year,
    )
    ways = _ways(person)
    if not ways:
        return []
    query = select(
        Member.id,
        Member.number,
        Member.full_name,
        Member.status,
        Member.name_key,
        Member.national_no,
        Member.phone1,
        Member.phone2,
        Member.birth_date,
        Member.birth_year,
    ).where(Member.status != MemberStatus.MERGED)
    found: dict[int, DuplicateRow] = {}
    for way in ways:
        for row in session.execute(query.where(way, Member.id != exclude_id).limit(_CANDIDATES)):
            reasons = _reasons(person, row)
            if reasons:
                found[row.id] = DuplicateRow(row.id, row.number, row.full_name, row.status, reasons)
    return sorted(found.values(), key=_likeliness)[:limit]


def _ways(person: _Person) -> list[ColumnElement[bool]]:
    """Conditions that an index answers each; together they hold every likely member."""
    ways: list[ColumnElement[bool]] = []
    if person.national_no:
        ways.append(Member.national_no == person.national_no)
    if person.phones:
        phones = sorted(person.phones)
        ways += [Member.phone1.in_(phones), Member.phone2.in_(phones)]
    if len(person.parts) > 1:
        ways.append(Member.name_key == person.key)
    if len(person.parts) >= NEAR_PARTS:
        # One part may differ, so either the second part or the last is the same.
        first, second, last = person.parts[0], person.parts[1], person.parts[-1]
        ways.append(_begins(f"{first} {second} "))
        ends = Member.name_key.endswith(f" {last}", autoescape=True)
        ways.append(and_(_begins(f"{first} "), ends))
    return ways


def _begins(start: str) -> ColumnElement[bool]:
    return and_(Member.name_key >= start, Member.name_key < start + _LAST)


def _reasons(person: _Person, row: Any) -> tuple[DuplicateReason, ...]:
    found: list[DuplicateReason] = []
    if person.national_no and row.national_no == person.national_no:
        found.append(DuplicateReason.NATIONAL_NO)
    born_apart = (
        person.birth_year is not None
        and row.birth_year is not None
        and abs(person.birth_year - row.birth_year) > _YEARS_APART
    )
    if len(person.parts) > 1 and row.name_key == person.key:
        found.append(DuplicateReason.SAME_NAME)
    elif not born_apart and is_near_name(person.parts, name_parts(row.full_name)):
        found.append(DuplicateReason.NEAR_NAME)
    if person.phones & {row.phone1, row.phone2}:
        found.append(DuplicateReason.PHONE)
    if found and _same_birth(person, row):
        found.append(DuplicateReason.BIRTH)
    return tuple(found)


def _same_birth(person: _Person, row: Any) -> bool:
    if person.birth_date is not None and row.birth_date is not None:
        return bool(row.birth_date == person.birth_date)
    return person.birth_year is not None and bool(row.birth_year == person.birth_year)


def _likeliness(row: DuplicateRow) -> tuple[int, int, int]:
    strengths = tuple(DuplicateReason)
    return strengths.index(row.reasons[0]), -len(row.reasons), row.number
