"""The one cooperative this office works for."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.phones import parse_phone
from coopdesk.errors import ConflictError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.holidays import restore_holidays
from coopdesk.services.shares import price_shares
from coopdesk.storage.models import Cooperative

_THE_ONE: Final = 1
_LONGEST: Final = {
    "name": 200,
    "address": 300,
    "area_of_work": 200,
    "authority": 120,
    "header_line1": 120,
    "header_line2": 120,
    "header_line3": 120,
    "kind": 80,
    "district": 80,
    "registration_no": 60,
    "board_label": 60,
}
_LONGEST_PHONES: Final = 200
_MOST_RIALS: Final = 1_000_000_000
_LARGEST_ORGAN: Final = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class CooperativeInput:
    """What a person types about the cooperative; only the name is required."""

    name: str
    kind: str = "متعددة الأغراض"
    district: str = ""
    registration_no: str = ""
    registration_date: date | None = None
    authority: str = "وزارة الشؤون الاجتماعية والعمل"
    area_of_work: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()
    header_line1: str = ""
    header_line2: str = ""
    header_line3: str = ""
    share_value: int = 0
    """Whole rials; 0 while not known."""
    entry_fee: int = 0
    board_size: int = 9
    control_size: int = 3
    board_label: str = "مجلس الإدارة"

    def check(self, *, today: date) -> None:
        """Refuse what can never be right.

        Raises:
            InvalidInputError: names every field that breaks a rule.
        """
        problems: dict[str, Problem] = {}
        if not self.name:
            problems["name"] = Problem.REQUIRED
        if self.registration_date is not None and self.registration_date > today:
            problems["registration_date"] = Problem.IN_FUTURE
        for field, most in _LONGEST.items():
            if len(getattr(self, field)) > most:
                problems[field] = Problem.TOO_LONG
        if len("\n".join(self.phones)) > _LONGEST_PHONES:
            problems["phones"] = Problem.TOO_LONG
        for field, least, most in (
            ("share_value", 0, _MOST_RIALS),
            ("entry_fee", 0, _MOST_RIALS),
            ("board_size", 1, _LARGEST_ORGAN),
            ("control_size", 1, _LARGEST_ORGAN),
        ):
            if not least <= getattr(self, field) <= most:
                problems[field] = Problem.OUT_OF_RANGE
        if problems:
            raise InvalidInputError(problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class CooperativeRow:
    """The cooperative as pages and papers need it."""

    name: str
    kind: str
    district: str
    registration_no: str
    registration_date: date | None
    authority: str
    area_of_work: str
    address: str
    phones: tuple[str, ...]
    """Canonical numbers, or as typed where they are none."""
    header_line1: str
    header_line2: str
    header_line3: str
    logo_sha256: str
    share_value: int
    entry_fee: int
    board_size: int
    control_size: int
    board_label: str
    is_made_up: bool
    version: int

    def to_input(self) -> CooperativeInput:
        """What a form starts with."""
        return CooperativeInput(
            **{name: getattr(self, name) for name in CooperativeInput.__slots__}
        )


def get_cooperative(session: Session) -> CooperativeRow | None:
    """The cooperative, unless the office is still empty."""
    found = session.get(Cooperative, _THE_ONE)
    if found is None:
        return None
    values = {name: getattr(found, name) for name in CooperativeRow.__slots__ if name != "phones"}
    return CooperativeRow(phones=tuple(found.phones.splitlines()), **values)


def the_cooperative(session: Session) -> CooperativeRow:
    """The cooperative of an office that was founded.

    Raises:
        RefusedError: the office is still empty.
    """
    found = get_cooperative(session)
    if found is None:
        raise RefusedError(Problem.NO_OFFICE)
    return found


def found_cooperative(
    session: Session, given: CooperativeInput, *, today: date, is_made_up: bool = False
) -> None:
    """Begin the office of a cooperative, with the holidays of the law.

    Raises:
        InvalidInputError: a field breaks a rule.
        RefusedError: this office already has its cooperative.
    """
    if session.get(Cooperative, _THE_ONE) is not None:
        raise RefusedError(Problem.NOT_EMPTY)
    columns = _columns(given, today=today)
    session.add(Cooperative(id=_THE_ONE, is_made_up=is_made_up, **columns))
    session.flush()
    restore_holidays(session)
    if given.share_value:
        price_shares(session, given.share_value)


def edit_cooperative(
    session: Session, given: CooperativeInput, *, version: int, today: date
) -> None:
    """Correct what is known of the cooperative.

    A line of the letterhead that is the old name becomes the new one.

    A share value that is set for the first time also values the shares that are already held;
    a later change counts for new shares only.

    Raises:
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: a field breaks a rule, or the share value was taken away.
    """
    found = session.get(Cooperative, _THE_ONE)
    if found is None:
        raise GoneError
    if found.version != version:
        raise ConflictError
    columns = _columns(given, today=today)
    if columns["header_line2"] == found.header_line2 == found.name:
        columns["header_line2"] = columns["name"][: _LONGEST["header_line2"]]
    before = found.share_value
    if before and not given.share_value:
        raise InvalidInputError({"share_value": Problem.NOT_POSITIVE})
    for name, value in columns.items():
        setattr(found, name, value)
    session.flush()
    if given.share_value and not before:
        price_shares(session, given.share_value)


def set_logo(session: Session, sha256: str) -> None:
    """Use a stored picture as the cooperative's own mark; an empty hash takes it off."""
    found = session.get(Cooperative, _THE_ONE)
    if found is None:
        raise GoneError
    found.logo_sha256 = sha256
    session.flush()


def _columns(given: CooperativeInput, *, today: date) -> dict[str, Any]:
    texts: dict[str, Any] = {name: clean(getattr(given, name)) for name in _LONGEST}
    phones = tuple(parse_phone(phone) or clean(phone) for phone in given.phones)
    given = replace(given, phones=tuple(phone for phone in phones if phone), **texts)
    given.check(today=today)
    return asdict(given) | {"phones": "\n".join(given.phones)}
