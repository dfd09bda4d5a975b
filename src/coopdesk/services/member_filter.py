"""Which members a list shows: a choice that can be saved, and the conditions it stands for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from json import JSONDecodeError, dumps, loads
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import aliased

from coopdesk.domain.members import MEMBERS_OUT, MemberLack, MemberStatus, Sex
from coopdesk.services.member_lacks import LackTerms, lack_condition, years_before
from coopdesk.services.member_search import text_condition
from coopdesk.storage.models import Member, ShareTransaction

ValueT = TypeVar("ValueT")
NO_NEIGHBOURHOOD: Final = 0
"""Stands among `neighbourhood_ids` for members without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFilter:
    """Every part narrows the list; an empty part leaves it as it is.

    Within one part any of the chosen values will do.
    """

    text: str = ""
    statuses: frozenset[MemberStatus] = frozenset()
    neighbourhood_ids: frozenset[int] = frozenset()
    sexes: frozenset[Sex] = frozenset()
    joined_from: date | None = None
    joined_to: date | None = None
    shares_min: int | None = None
    shares_max: int | None = None
    lacks: frozenset[MemberLack] = frozenset()
    import_batch_id: int | None = None
    numbers: frozenset[int] = frozenset()
    is_sex_unknown: bool = False
    age_from: int | None = None
    """Completed years; where only the year of birth is known, those reached in this year."""
    age_to: int | None = None
    activities: frozenset[str] = frozenset()
    """As they are written, in every spelling meant; an empty text for those not noted."""
    occupations: frozenset[str] = frozenset()
    left_from: date | None = None
    """Membership ended (Law 39/1998 Art. 23) on this day or later."""
    left_to: date | None = None
    members_on: date | None = None
    """Were members at the end of this day."""
    posted_from: date | None = None
    """A line of the share ledger is dated this day or later."""
    posted_to: date | None = None

    def without_chips(self) -> "MemberFilter":
        """The same search whatever status or lack is chosen: what the chips count."""
        return replace(self, statuses=frozenset(), lacks=frozenset())

    def to_json(self) -> str:
        """As a saved filter keeps it: only what narrows."""
        return dumps({name: _plain(value) for name, value in _parts(self) if not _is_empty(value)})

    @classmethod
    def from_json(cls, content: str) -> "MemberFilter":
        """Read a saved filter; what this version does not know is left out."""
        try:
            told = loads(content)
        except JSONDecodeError:
            return cls()
        if not isinstance(told, dict):
            return cls()
        known = {name: read(told[name]) for name, read in _READERS.items() if name in told}
        return cls(**{name: value for name, value in known.items() if not _is_empty(value)})


class MemberColumn(StrEnum):
    """By what a list can be ordered."""

    NUMBER = "number"
    NAME = "name"
    STATUS = "status"
    NEIGHBOURHOOD = "neighbourhood"
    JOINED = "joined"
    SHARES = "shares"
    AMOUNT = "amount"
    PHONE = "phone"
    NATIONAL_NO = "national_no"
    BIRTH = "birth"
    SEX = "sex"


@dataclass(frozen=True, slots=True)
class MemberOrder:
    """The order of a list; ties follow the number."""

    column: MemberColumn = MemberColumn.NUMBER
    descending: bool = False


EVERYONE: Final = MemberFilter()
BY_NUMBER: Final = MemberOrder()


def conditions(chosen: MemberFilter, terms: LackTerms) -> list[ColumnElement[bool]]:
    """What a member must satisfy to be in the list."""
    text = text_condition(chosen.text)
    found = [] if text is None else [text]  # first: it leaves the fewest for the others to look at
    found += [*_choices(chosen), *_times(chosen), *_ages(chosen, terms.today)]
    if chosen.lacks:
        found.append(or_(*(lack_condition(lack, terms) for lack in sorted(chosen.lacks))))
    return found


def _times(chosen: MemberFilter) -> Iterable[ColumnElement[bool]]:
    out = Member.status.in_(sorted(MEMBERS_OUT))
    if chosen.left_from is not None:
        yield and_(out, Member.status_on >= chosen.left_from)
    if chosen.left_to is not None:
        yield and_(out, Member.status_on <= chosen.left_to)
    if chosen.members_on is not None:
        yield Member.joined_on <= chosen.members_on
        yield or_(~out, Member.status_on > chosen.members_on)
    line = ShareTransaction
    days = [line.on_date >= chosen.posted_from] if chosen.posted_from is not None else []
    if chosen.posted_to is not None:
        days.append(line.on_date <= chosen.posted_to)
    if days:
        yield Member.id.in_(select(line.member_id).where(*days))


def _ages(chosen: MemberFilter, today: date) -> Iterable[ColumnElement[bool]]:
    by_date, by_year = Member.birth_date, Member.birth_year
    if chosen.age_from is not None:
        born_by = years_before(today, chosen.age_from)
        year = today.year - chosen.age_from
        yield or_(by_date <= born_by, and_(by_date.is_(None), by_year <= year))
    if chosen.age_to is not None:
        born_after = years_before(today, chosen.age_to + 1)
        year = today.year - chosen.age_to - 1
        yield or_(by_date > born_after, and_(by_date.is_(None), by_year > year))


@cache  # making an alias costs more than asking a small register
def _is_own() -> ColumnElement[bool]:
    """Not a record that was merged into another; by its index, so that the others are not read."""
    gone = aliased(Member)
    merged = select(gone.id).where(gone.status == MemberStatus.MERGED)
    return Member.id.not_in(merged)


def _choices(chosen: MemberFilter) -> Iterable[ColumnElement[bool]]:
    if chosen.statuses:
        yield Member.status.in_(sorted(chosen.statuses))
    else:
        # with a text every row is read anyway
        yield Member.status != MemberStatus.MERGED if chosen.text else _is_own()
    if chosen.neighbourhood_ids:
        places = Member.neighbourhood_id.in_(sorted(chosen.neighbourhood_ids))
        nowhere = NO_NEIGHBOURHOOD in chosen.neighbourhood_ids
        yield or_(places, Member.neighbourhood_id.is_(None)) if nowhere else places
    if chosen.sexes:
        yield Member.sex.in_(sorted(chosen.sexes))
    if chosen.is_sex_unknown:
        yield Member.sex.is_(None)
    if chosen.activities:
        yield Member.activity.in_(sorted(chosen.activities))
    if chosen.occupations:
        yield Member.occupation.in_(sorted(chosen.occupations))
    if chosen.joined_from is not None:
        yield Member.joined_on >= chosen.joined_from
    if chosen.joined_to is not None:
        yield Member.joined_on <= chosen.joined_to
    if chosen.shares_min is not None:
        yield Member.shares >= chosen.shares_min
    if chosen.shares_max is not None:
        yield Member.shares <= chosen.shares_max
    if chosen.import_batch_id is not None:
        yield Member.import_batch_id == chosen.import_batch_id
    if chosen.numbers:
        yield Member.number.in_(sorted(chosen.numbers))


def _is_empty(value: object) -> bool:
    return value is None or value is False or value in ("", frozenset())


def _parts(chosen: MemberFilter) -> Iterable[tuple[str, Any]]:
    return ((name, getattr(chosen, name)) for name in MemberFilter.__slots__)


def _plain(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    return value.isoformat() if isinstance(value, date) else value


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _truth(value: Any) -> bool:
    return value is True


def _plain_text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _set_of(read: Callable[[Any], ValueT | None]) -> Callable[[Any], frozenset[ValueT]]:
    def read_all(value: Any) -> frozenset[ValueT]:
        values = value if isinstance(value, list) else []
        return frozenset(got for one in values if (got := read(one)) is not None)

    return read_all


def _choice(kind: type[StrEnum]) -> Callable[[Any], Any]:
    known = {str(one): one for one in kind}
    return lambda value: known.get(value) if isinstance(value, str) else None


_READERS: Final[dict[str, Callable[[Any], Any]]] = {
    "text": _text,
    "statuses": _set_of(_choice(MemberStatus)),
    "neighbourhood_ids": _set_of(_number),
    "sexes": _set_of(_choice(Sex)),
    "joined_from": _day,
    "joined_to": _day,
    "shares_min": _number,
    "shares_max": _number,
    "lacks": _set_of(_choice(MemberLack)),
    "import_batch_id": _number,
    "numbers": _set_of(_number),
    "is_sex_unknown": _truth,
    "age_from": _number,
    "age_to": _number,
    "activities": _set_of(_plain_text),
    "occupations": _set_of(_plain_text),
    "left_from": _day,
    "left_to": _day,
    "members_on": _day,
    "posted_from": _day,
    "posted_to": _day,
}
