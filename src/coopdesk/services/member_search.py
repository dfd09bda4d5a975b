"""Finding a member by what somebody types: a name in any spelling, a number, an ID, a phone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, not_, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.arabic import fold
from coopdesk.domain.card_marks import read_number
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.phones import COUNTRY_CODE
from coopdesk.storage.models import Member, Neighbourhood

_BETWEEN_DIGITS: Final = re.compile(r"[\s+/().-]+")
_LAST: Final = "\U0010ffff"
_MIN_PART: Final = 3
"""Fewer digits than this are a member's number, not part of an ID or a phone."""
_MAX_NUMBER_DIGITS: Final = 9
_RARE_DIGITS: Final = 5
_WILD: Final = frozenset("%_/\\")
_IS_OWN: Final = Member.status != MemberStatus.MERGED


class MatchedBy(StrEnum):
    """Why a member was found, best first."""

    NUMBER = "number"
    NATIONAL_NO = "national_no"
    PHONE = "phone"
    NAME_START = "name_start"
    NAME = "name"
    PART = "part"
    """A part of the number, the ID or the phone."""


@dataclass(frozen=True, slots=True)
class MemberHit:
    """One member found."""

    id: int
    number: int
    full_name: str
    status: MemberStatus
    neighbourhood: str
    phone: str
    matched_by: MatchedBy
    merged_number: int | None = None
    """The number asked for, when it is that of a record this one took in."""


def search_members(session: Session, text: str, *, limit: int = 20) -> list[MemberHit]:
    """Who may be meant by `text`, best first; nothing for a blank text.

    The mark of a card, as a scanner types it, means one member or nobody.
    """
    key = fold(text)
    if not key:
        return []
    if (read := read_number(text)) is not None and read.is_scan:
        owner = session.scalar(_of_number(read.number))
        return _hits(session, {owner: MatchedBy.NUMBER} if owner else {}, str(read.number))
    found: dict[int, MatchedBy] = {}
    for matched_by, query in _questions(key):
        missing = limit - len(found)
        if missing <= 0:
            break
        if found:
            query = query.where(Member.id.not_in(found))
        for member_id in session.scalars(query.limit(missing)):
            found[member_id] = matched_by
    return _hits(session, found, _digits(key))


def text_condition(text: str) -> ColumnElement[bool] | None:
    """What a member must satisfy to match `text`; nothing for a blank one.

    All of it as one number when it is only digits, else every word by itself in any order.
    """
    key = fold(text)
    if not key:
        return None
    if (read := read_number(text)) is not None and read.is_scan:
        return Member.id == _of_number(read.number).scalar_subquery()
    digits = _digits(key)
    if digits:
        return _digits_match(digits)
    return and_(*(_word_match(word) for word in key.split()))


def _questions(key: str) -> Iterable[tuple[MatchedBy, Select[int]]]:
    digits = _digits(key)
    by_number = select(Member.id).where(_IS_OWN).order_by(Member.number)
    if digits:
        if len(digits) <= _MAX_NUMBER_DIGITS:
            yield MatchedBy.NUMBER, _of_number(int(digits))
        yield MatchedBy.NATIONAL_NO, by_number.where(Member.national_no == digits)
        whole = [f"{COUNTRY_CODE}{_local(digits)}", digits]
        yield (
            MatchedBy.PHONE,
            by_number.where(or_(Member.phone1.in_(whole), Member.phone2.in_(whole))),
        )
        if len(_local(digits)) >= _MIN_PART:
            begins = f"{COUNTRY_CODE}{_local(digits)}"
            yield (
                MatchedBy.PHONE,
                by_number.where(
                    or_(Member.phone1.startswith(begins), Member.phone2.startswith(begins))
                ),
            )
        if len(digits) >= _RARE_DIGITS:  # hardly any hit: quicker read through than by the index
            by_number = select(Member.id).where(_IS_OWN).order_by(Member.number + 0)
        yield MatchedBy.PART, by_number.where(_digits_match(digits))
        return
    by_name = select(Member.id).where(_IS_OWN).order_by(Member.name_key, Member.id)
    start = and_(Member.name_key >= key, Member.name_key < key + _LAST)
    yield MatchedBy.NAME_START, by_name.where(start)
    mixed = any(ch.isdigit() for ch in key)
    anywhere = and_(*(_word_match(word) for word in key.split()))
    yield MatchedBy.PART if mixed else MatchedBy.NAME, by_name.where(anywhere)


def _of_number(number: int) -> Select[int]:
    """Whose a number is: that of a merged record leads to the one that took it in."""
    kept = select(func.coalesce(Member.merged_into_id, Member.id))
    return kept.where(Member.number == number)


def _hits(session: Session, found: dict[int, MatchedBy], digits: str) -> list[MemberHit]:
    query = (
        select(
            Member.id,
            Member.number,
            Member.full_name,
            Member.status,
            func.coalesce(Neighbourhood.name, ""),
            Member.phone1,
        )
        .outerjoin(Neighbourhood, Neighbourhood.id == Member.neighbourhood_id)
        .where(Member.id.in_(found))
    )
    rows = {row[0]: row for row in session.execute(query)} if found else {}
    return [
        MemberHit(*rows[key], matched_by, _merged_number(rows[key][1], matched_by, digits))
        for key, matched_by in found.items()
        if key in rows
    ]


def _merged_number(number: int, matched_by: MatchedBy, digits: str) -> int | None:
    is_other = matched_by is MatchedBy.NUMBER and int(digits) != number
    return int(digits) if is_other else None


def _digits(key: str) -> str:
    """The digits when there is nothing else, however they are grouped; else nothing."""
    together = _BETWEEN_DIGITS.sub("", key)
    return together if together.isascii() and together.isdigit() else ""


def _local(digits: str) -> str:
    """A phone without what stands before it when dialled from elsewhere."""
    for prefix in ("00967", "967"):
        if digits.startswith(prefix) and len(digits) > len(prefix) + _MIN_PART:
            return digits.removeprefix(prefix).lstrip("0")
    return digits.lstrip("0")


def _word_match(word: str) -> ColumnElement[bool]:
    if word.isascii() and word.isdigit():
        return _digits_match(word)
    if any(ch.isdigit() for ch in word):  # the number of a passport
        return or_(_holds(Member.name_key, word), _holds(Member.national_no, word.upper()))
    return _holds(Member.name_key, word)


def _holds(text: Any, part: str) -> ColumnElement[bool]:
    """Whether a text holds a part; with nothing to escape the database has less to do by row."""
    if _WILD.isdisjoint(part):
        found: ColumnElement[bool] = text.like(f"%{part}%")
        return found
    escaped: ColumnElement[bool] = text.contains(part, autoescape=True)
    return escaped


def _digits_match(digits: str) -> ColumnElement[bool]:
    ways = list(_numbers_starting(digits))
    if len(digits) >= _MIN_PART:
        ways.append(Member.national_no.contains(digits))
        for part in {digits, _local(digits)} - {""}:
            ways += [_phone_holds(Member.phone1, part), _phone_holds(Member.phone2, part)]
    return or_(*ways) if ways else Member.id.is_(None)


def _phone_holds(phone: Any, part: str) -> ColumnElement[bool]:
    """Whether a phone holds these digits; never half in the country code, which nobody means."""
    holds: ColumnElement[bool] = phone.contains(part)
    if COUNTRY_CODE.removeprefix("+").startswith(part[:3]):
        return holds
    behind = func.substr(phone, len(COUNTRY_CODE) + 1)
    return and_(holds, or_(not_(phone.startswith(COUNTRY_CODE)), behind.contains(part)))


@cache  # making an alias costs more than asking a small register
def _gone() -> type[Member]:
    return aliased(Member)


def _numbers_starting(digits: str) -> Iterable[ColumnElement[bool]]:
    """The number itself and those that begin with it, as ranges an index can answer."""
    if len(digits) > _MAX_NUMBER_DIGITS:
        return
    number = int(digits)
    yield Member.number == number
    gone = _gone()  # the number of a merged record leads to the one that took it in
    into = select(gone.merged_into_id).where(gone.number == number)
    yield Member.id.in_(into.where(gone.merged_into_id.is_not(None)))
    if number:
        for places in range(1, _MAX_NUMBER_DIGITS - len(str(number)) + 1):
            yield Member.number.between(number * 10**places, (number + 1) * 10**places - 1)
