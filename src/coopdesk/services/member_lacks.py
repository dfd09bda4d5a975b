"""What is missing or out of date in a member's record: one rule, in Python and in SQL.

Only those who are still members are asked to mend anything; who left stays as the paper says.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Protocol

from sqlalchemy import ColumnElement, and_, false, func, not_, or_
from sqlalchemy.orm import InstrumentedAttribute, Session

from coopdesk.domain.members import MEMBERS_IN, IdKind, MemberLack, MemberStatus
from coopdesk.domain.phones import COUNTRY_CODE
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.storage.models import Member

CARDS: Final = (IdKind.PERSONAL_CARD, IdKind.SMART_CARD)
"""Papers that bear the national number and run out."""
CARD_YEARS: Final = 10
"""How long a card is good for (Law 23/1991 Art. 53)."""

_MOBILES: Final = ("70", "71", "73", "77", "78")
_MOBILE_DIGITS: Final = 9
_LANDLINE_DIGITS: Final = 7
_LONG_LANDLINE: Final = "17"
"""The newer numbers of Sana'a have one digit more."""


@dataclass(frozen=True, slots=True)
class LackTerms:
    """The day and the figures by which records are judged."""

    today: date
    adult_age: int
    national_no_length: int
    issued_before: date = field(init=False)
    """A card issued before this day has run out."""
    born_after: date = field(init=False)
    """Who was born after this day is under age."""

    def __post_init__(self) -> None:
        """Find both days once: every row of a list is held against them."""
        object.__setattr__(self, "issued_before", years_before(self.today, CARD_YEARS))
        object.__setattr__(self, "born_after", years_before(self.today, self.adult_age))


class _Carded(Protocol):
    """What a record must tell of the card."""

    @property
    def id_kind(self) -> IdKind: ...
    @property
    def id_issued_on(self) -> date | None: ...
    @property
    def id_expires_on(self) -> date | None: ...


class _Judged(_Carded, Protocol):
    """What a record must tell to be judged."""

    @property
    def status(self) -> MemberStatus: ...
    @property
    def national_no(self) -> str | None: ...
    @property
    def phone1(self) -> str: ...
    @property
    def phone2(self) -> str: ...
    @property
    def birth_date(self) -> date | None: ...
    @property
    def birth_year(self) -> int | None: ...
    @property
    def neighbourhood_id(self) -> int | None: ...
    @property
    def shares(self) -> int: ...


def lack_terms(session: Session, *, today: date) -> LackTerms:
    """The office's own figures, or the law's where it set none."""
    return terms_of(office_rules(session), today=today)


def terms_of(rules: OfficeRules, *, today: date) -> LackTerms:
    """The same from rules that were read already."""
    return LackTerms(
        today=today,
        adult_age=rules.number("rules.age_min"),
        national_no_length=rules.number("rules.national_no_digits"),
    )


def lacks_of(member: _Judged, terms: LackTerms) -> frozenset[MemberLack]:
    """Everything that one record lacks."""
    if member.status not in MEMBERS_IN:
        return frozenset()
    found: list[MemberLack] = []  # one by one: a list asks this of every row it shows
    national_no = member.national_no
    if not national_no:
        found.append(MemberLack.NO_NATIONAL_NO)
    elif is_odd_national_no(national_no, member.id_kind, terms):
        found.append(MemberLack.ODD_NATIONAL_NO)
    if not member.phone1 and not member.phone2:
        found.append(MemberLack.NO_PHONE)
    elif is_odd_phone(member.phone1) or is_odd_phone(member.phone2):
        found.append(MemberLack.ODD_PHONE)
    if is_card_expired(member, terms):
        found.append(MemberLack.CARD_EXPIRED)
    if member.birth_date is None and member.birth_year is None:
        found.append(MemberLack.NO_BIRTH)
    if member.neighbourhood_id is None:
        found.append(MemberLack.NO_NEIGHBOURHOOD)
    if member.shares == 0:
        found.append(MemberLack.NO_SHARES)
    if is_under_age(member.birth_date, member.birth_year, terms):
        found.append(MemberLack.UNDER_AGE)
    return frozenset(found)


def is_odd_phone(stored: str) -> bool:
    """Not a number of a Yemeni mobile or landline in its stored form."""
    if not stored:
        return False
    if not stored.startswith(COUNTRY_CODE):
        return True
    national = stored.removeprefix(COUNTRY_CODE)
    if len(national) == _MOBILE_DIGITS:
        return national[:2] not in _MOBILES
    return len(national) != _LANDLINE_DIGITS and not (
        len(national) == _LANDLINE_DIGITS + 1 and national.startswith(_LONG_LANDLINE)
    )


def is_odd_national_no(number: str, kind: IdKind, terms: LackTerms) -> bool:
    """A card with more or fewer digits than the office expects; passports vary."""
    return kind in CARDS and len(number) != terms.national_no_length


def is_card_expired(member: _Carded, terms: LackTerms) -> bool:
    """Ran out by its own date, or by its age when only the day of issue is known."""
    if member.id_expires_on is not None:
        return member.id_expires_on < terms.today
    issued = member.id_issued_on
    return issued is not None and member.id_kind in CARDS and issued < terms.issued_before


def is_under_age(birth_date: date | None, birth_year: int | None, terms: LackTerms) -> bool:
    """Surely younger than members must be; a year alone is given the benefit of the doubt."""
    if birth_date is not None:
        return birth_date > terms.born_after
    return birth_year is not None and birth_year > terms.born_after.year


def lack_condition(lack: MemberLack, terms: LackTerms) -> ColumnElement[bool]:
    """The same rule for the database."""
    return and_(Member.status.in_(sorted(MEMBERS_IN)), _CONDITIONS[lack](terms))


def lacks_anything(terms: LackTerms) -> ColumnElement[bool]:
    """A member with at least one lack."""
    return and_(
        Member.status.in_(sorted(MEMBERS_IN)),
        or_(*(condition(terms) for condition in _CONDITIONS.values())),
    )


def years_before(day: date, years: int) -> date:
    """The same day so many years earlier; the 28th for a 29 February that is missing."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _odd_phone(column: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    length = func.length(column)
    start = func.substr(column, len(COUNTRY_CODE) + 1, 2)
    canonical = and_(
        func.substr(column, 1, len(COUNTRY_CODE)) == COUNTRY_CODE,
        or_(
            and_(length == len(COUNTRY_CODE) + _MOBILE_DIGITS, start.in_(_MOBILES)),
            length == len(COUNTRY_CODE) + _LANDLINE_DIGITS,
            and_(length == len(COUNTRY_CODE) + _LANDLINE_DIGITS + 1, start == _LONG_LANDLINE),
        ),
    )
    return and_(column != "", not_(canonical))


def _odd_national_no(terms: LackTerms) -> ColumnElement[bool]:
    return and_(
        Member.national_no.is_not(None),
        Member.id_kind.in_(CARDS),
        func.length(Member.national_no) != terms.national_no_length,
    )


def _card_expired(terms: LackTerms) -> ColumnElement[bool]:
    by_age = and_(
        Member.id_expires_on.is_(None),
        Member.id_kind.in_(CARDS),
        Member.id_issued_on < terms.issued_before,
    )
    return or_(
        func.coalesce(Member.id_expires_on < terms.today, false()),
        func.coalesce(by_age, false()),
    )


def _under_age(terms: LackTerms) -> ColumnElement[bool]:
    by_year = and_(Member.birth_date.is_(None), Member.birth_year > terms.born_after.year)
    return or_(Member.birth_date > terms.born_after, by_year)


_CONDITIONS: Final[dict[MemberLack, Callable[[LackTerms], ColumnElement[bool]]]] = {
    MemberLack.NO_NATIONAL_NO: lambda _terms: Member.national_no.is_(None),
    MemberLack.ODD_NATIONAL_NO: _odd_national_no,
    MemberLack.NO_PHONE: lambda _terms: and_(Member.phone1 == "", Member.phone2 == ""),
    MemberLack.ODD_PHONE: lambda _terms: or_(_odd_phone(Member.phone1), _odd_phone(Member.phone2)),
    MemberLack.CARD_EXPIRED: _card_expired,
    MemberLack.NO_BIRTH: lambda _terms: and_(
        Member.birth_date.is_(None), Member.birth_year.is_(None)
    ),
    MemberLack.NO_NEIGHBOURHOOD: lambda _terms: Member.neighbourhood_id.is_(None),
    MemberLack.NO_SHARES: lambda _terms: Member.shares == 0,
    MemberLack.UNDER_AGE: _under_age,
}
