"""Whether two names may be one person's, written twice."""

from enum import StrEnum
from typing import Final

from coopdesk.domain.arabic import fold
from coopdesk.domain.names import split_name

Parts = tuple[str, ...]
"""The folded parts of a name, the first name first."""

NEAR_PARTS: Final = 4
"""So many of the five parts of a name make it probably the same."""
_FEWEST: Final = 3
"""Fewer parts say too little to be compared otherwise than as a whole."""
_LONG: Final = 6
"""A first name of so many letters may be spelt in two ways; shorter ones are other names."""
_FAMILY: Final = "ال"
"""A name that opens with the family's was typed with the family name first."""
_VOWELS: Final = str.maketrans("ظ", "ض", "اوي")
"""Long vowels that one clerk writes and another leaves out, and letters that sound alike."""


class NamesAlike(StrEnum):
    """How two names resemble each other, the strongest first."""

    SAME = "same"
    OTHER_ORDER = "other_order"
    SPELLING = "spelling"
    PART_MISSING = "part_missing"
    NEAR = "near"
    """One part is another altogether."""


def name_parts(full_name: str) -> Parts:
    """The folded parts of a name, empty ones left out."""
    parts = split_name(full_name)
    whole = (parts.first, parts.father, parts.grandfather, parts.great_grandfather, parts.surname)
    return tuple(folded for part in whole if (folded := fold(part)))


def is_near_name(one: Parts, other: Parts) -> bool:
    """The same first name and, in order, at least four parts in common.

    So that one part may be spelt differently or left out, on either side.
    """
    if min(len(one), len(other)) < NEAR_PARTS or one[0] != other[0]:
        return False
    return common_parts(one, other) >= NEAR_PARTS


def names_alike(one: Parts, other: Parts) -> NamesAlike | None:
    """How two names resemble each other; None when they are probably two people's.

    Brothers share all but the first name, a father and a son the parts that follow each other:
    neither is meant.
    """
    if len(one) < 2 or len(other) < 2:
        return None
    if one == other:
        return NamesAlike.SAME
    if _is_first_alike(one[0], other[0]):
        found = _same_first(one, other)
        if found is not None:
            return found
    if len(one) >= _FEWEST and sorted(one) == sorted(other) and not _is_child(one, other):
        return NamesAlike.OTHER_ORDER
    return NamesAlike.NEAR if is_near_name(one, other) else None


def common_parts(one: Parts, other: Parts) -> int:
    """The length of the longest common subsequence."""
    best = [0] * (len(other) + 1)
    for part in one:
        diagonal = 0
        for place, candidate in enumerate(other, 1):
            diagonal, best[place] = (
                best[place],
                diagonal + 1 if part == candidate else max(best[place], best[place - 1]),
            )
    return best[-1]


def first_key(first: str) -> str:
    """What two spellings of a long first name have in common; a short one as it is."""
    return first.translate(_VOWELS) if len(first) >= _LONG else first


def is_slip(one: str, other: str) -> bool:
    """One letter more, less or another, or two letters that changed places."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    start = 0
    while start < len(one) and one[start] == other[start]:
        start += 1
    if len(one) < len(other):
        return one[start:] == other[start + 1 :]
    if one[start + 1 :] == other[start + 1 :]:
        return True
    is_swapped = one[start : start + 2] == other[start : start + 2][::-1]
    return is_swapped and one[start + 2 :] == other[start + 2 :]


def _same_first(one: Parts, other: Parts) -> NamesAlike | None:
    if len(one) == len(other):
        differing = [(a, b) for a, b in zip(one[1:], other[1:], strict=True) if a != b]
        if not differing:
            return NamesAlike.SPELLING
        if len(differing) == 1 and len(one) >= _FEWEST and is_slip(*differing[0]):
            return NamesAlike.SPELLING
        return None
    shorter, longer = sorted((one, other), key=len)
    is_one_left_out = len(longer) - len(shorter) == 1 and len(shorter) >= _FEWEST
    if is_one_left_out and common_parts(shorter[1:], longer[1:]) == len(shorter) - 1:
        return NamesAlike.PART_MISSING
    return None


def _is_first_alike(one: str, other: str) -> bool:
    return one == other or first_key(one) == first_key(other)


def _is_child(one: Parts, other: Parts) -> bool:
    """Whether one name follows from the other by a generation: «علي أحمد علي», «أحمد علي أحمد»."""
    return any(
        _follows(child[:place], parent[:place])
        for child, parent in ((one, other), (other, one))
        if not child[0].startswith(_FAMILY)
        for place in (len(one) - 1, len(one))
    )


def _follows(child: Parts, parent: Parts) -> bool:
    shifted = child[1:]
    return len(shifted) > 1 and shifted == parent[: len(shifted)]
