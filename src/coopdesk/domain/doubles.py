"""Which records of a whole register may be one person's, without comparing all with all."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import Final

from coopdesk.domain.members import Sex
from coopdesk.domain.names_alike import (
    NamesAlike,
    Parts,
    common_parts,
    first_key,
    is_slip,
    names_alike,
)

LISTED_FROM: Final = 40
"""Pairs that resemble each other less are not worth a look."""

_WHOLE: Final = 4
"""A name of so many parts is hardly ever two people's by chance."""
_NAME_SCORES: Final[dict[NamesAlike, tuple[int, int]]] = {
    NamesAlike.SAME: (40, 65),
    NamesAlike.OTHER_ORDER: (35, 55),
    NamesAlike.SPELLING: (30, 50),
    NamesAlike.PART_MISSING: (25, 45),
    NamesAlike.NEAR: (25, 25),
}
"""For names of three parts, and of more."""
_TWO_PARTS: Final = 25
_SAME_NATIONAL_NO: Final = 100
_NEAR_NATIONAL_NO: Final = 30
_OTHER_NATIONAL_NO: Final = -25
_PHONE: Final = 25
_BIRTH_DATE: Final = 25
_BIRTH_YEAR: Final = 10
_BORN_APART: Final = -30
_OTHER_SEX: Final = -40
_FIRST_NAME: Final = 20
"""The same first name and one more in its order, beside a phone or a card number in common."""
_YEARS_APART: Final = 1
_LARGEST_GROUP: Final = 40
_NEIGHBOURS: Final = 8
"""In a larger group only records that stand this near each other are compared."""


class DoubleReason(StrEnum):
    """What two records have in common, the strongest first."""

    NATIONAL_NO = "national_no"
    SAME_NAME = "same_name"
    OTHER_ORDER = "other_order"
    SPELLING = "spelling"
    PART_MISSING = "part_missing"
    NEAR_NATIONAL_NO = "near_national_no"
    """But for one digit, or two that changed places."""
    PHONE = "phone"
    NEAR_NAME = "near_name"
    BIRTH = "birth"


_NAME_REASONS: Final[dict[NamesAlike, DoubleReason]] = {
    NamesAlike.SAME: DoubleReason.SAME_NAME,
    NamesAlike.OTHER_ORDER: DoubleReason.OTHER_ORDER,
    NamesAlike.SPELLING: DoubleReason.SPELLING,
    NamesAlike.PART_MISSING: DoubleReason.PART_MISSING,
    NamesAlike.NEAR: DoubleReason.NEAR_NAME,
}


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one person from another."""

    id: int
    parts: Parts
    national_no: str
    """Digits without the zeros in front, which spreadsheets drop."""
    phones: tuple[str, ...]
    birth_date: date | None
    birth_year: int | None
    sex: Sex | None


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two records resemble each other, and by what."""

    score: int
    reasons: tuple[DoubleReason, ...]


def likeness(one: Identity, other: Identity) -> Likeness | None:
    """What speaks for one person less what speaks for two; None when too little does."""
    score, reasons = _by_card(one, other)
    name_score, name_reason = _by_name(one, other)
    has_phone = not set(one.phones).isdisjoint(other.phones)
    if name_reason is None and (has_phone or reasons):
        name_score, name_reason = _by_first_name(one, other)
    if name_reason is not None:
        score += name_score
        reasons.append(name_reason)
    elif DoubleReason.NATIONAL_NO not in reasons:
        return None  # a phone, a birth, a digit more: families have them in common
    if has_phone:
        score += _PHONE
        reasons.append(DoubleReason.PHONE)
    birth = _by_birth(one, other)
    score += birth
    if birth > 0:
        reasons.append(DoubleReason.BIRTH)
    if one.sex and other.sex and one.sex is not other.sex:
        score += _OTHER_SEX
    if score < LISTED_FROM:
        return None
    return Likeness(score, tuple(sorted(reasons, key=_STRENGTH.__getitem__)))


def candidates(people: Sequence[Identity]) -> Iterator[tuple[Identity, Identity]]:
    """Pairs worth comparing, each once, the lower id first.

    Whoever resembles another shares one of few keys with them: the card number, the names
    in any order with one left out, the phone or half the card number beside the first name.
    """
    alone: dict[Hashable, Identity] = {}
    groups: dict[Hashable, list[Identity]] = {}  # hardly any: most keys are one person's
    for person in people:
        for key in _keys(person):
            first = alone.setdefault(key, person)
            if first is not person:
                groups.setdefault(key, [first]).append(person)
    seen: set[tuple[int, int]] = set()
    for group in groups.values():
        for one, other in _pairs(group):
            pair = (one.id, other.id) if one.id < other.id else (other.id, one.id)
            if one.id != other.id and pair not in seen:
                seen.add(pair)
                yield (one, other) if one.id < other.id else (other, one)


_STRENGTH: Final = {reason: place for place, reason in enumerate(DoubleReason)}


def _keys(person: Identity) -> Iterator[Hashable]:
    parts, card = person.parts, person.national_no
    if card:
        yield card
    if not parts:
        return
    first = first_key(parts[0])
    yield tuple(sorted(parts))
    if first != parts[0]:
        yield tuple(sorted((first, *parts[1:])))
    if len(parts) > 2:
        for place in range(1, len(parts)):
            yield tuple(sorted((first, *parts[1:place], *parts[place + 1 :])))
    for phone in person.phones:
        yield phone, first
    half = len(card) // 2
    if half > 2:
        yield 1, card[:half], first
        yield 2, card[half:], first


def _pairs(group: list[Identity]) -> Iterable[tuple[Identity, Identity]]:
    if len(group) <= _LARGEST_GROUP:
        return combinations(group, 2)
    near = sorted(group, key=_neighbourly)
    return (
        (one, other)
        for place, one in enumerate(near)
        for other in near[place + 1 : place + 1 + _NEIGHBOURS]
    )


def _neighbourly(person: Identity) -> tuple[Parts, int, str, int]:
    return person.parts, person.birth_year or 0, "".join(person.phones[:1]), person.id


def _by_card(one: Identity, other: Identity) -> tuple[int, list[DoubleReason]]:
    if not one.national_no or not other.national_no:
        return 0, []
    if one.national_no == other.national_no:
        return _SAME_NATIONAL_NO, [DoubleReason.NATIONAL_NO]
    if is_slip(one.national_no, other.national_no):
        return _NEAR_NATIONAL_NO, [DoubleReason.NEAR_NATIONAL_NO]
    return _OTHER_NATIONAL_NO, []


def _by_name(one: Identity, other: Identity) -> tuple[int, DoubleReason | None]:
    alike = names_alike(one.parts, other.parts)
    if alike is None:
        return 0, None
    parts = min(len(one.parts), len(other.parts))
    short, whole = _NAME_SCORES[alike]
    score = whole if parts >= _WHOLE else short if parts > 2 else _TWO_PARTS
    return score, _NAME_REASONS[alike]


def _by_first_name(one: Identity, other: Identity) -> tuple[int, DoubleReason | None]:
    is_near = one.parts[:1] == other.parts[:1] and common_parts(one.parts[1:], other.parts[1:]) > 0
    return (_FIRST_NAME, DoubleReason.NEAR_NAME) if is_near else (0, None)


def _by_birth(one: Identity, other: Identity) -> int:
    if one.birth_date and one.birth_date == other.birth_date:
        is_guess = (one.birth_date.month, one.birth_date.day) == (1, 1)
        return _BIRTH_YEAR if is_guess else _BIRTH_DATE
    if one.birth_year is None or other.birth_year is None:
        return 0
    if one.birth_year == other.birth_year:
        return _BIRTH_YEAR
    return _BORN_APART if abs(one.birth_year - other.birth_year) > _YEARS_APART else 0
