"""A person's name: four parts and the family name, as Yemeni papers write it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from coopdesk.domain.arabic import clean, fold

_HEADS: Final = frozenset(
    {"عبد", "ابو", "ابي", "ابا", "ابن", "بن", "ام", "بنت", "ال", "ذو", "ذي", "با", "بو"}
)
"""Folded words that open a compound: what follows belongs to them."""

_TAILS: Final = frozenset(
    {"الله", "الدين", "الاسلام", "الحق", "الرحمن", "النبي", "الرسول", "العابدين", "الزهرا"}
)
"""Folded words that close a compound: «ولاء الدين», «جار الله»."""

_PARTS: Final = 5

_STARTS_OF_SURNAME: Final = re.compile(r"^(ال|بن|با|ابو)")


@dataclass(frozen=True, slots=True)
class NameParts:
    """The parts of a name; empty where the name has fewer."""

    first: str = ""
    father: str = ""
    grandfather: str = ""
    great_grandfather: str = ""
    surname: str = ""


def split_name(full: str) -> NameParts:
    """Read the parts of a whole name, keeping compounds like «عبد الله» and «نور الدين» whole.

    The last part is the family name when there are five, or when it looks like one («ال…»)
    and at least two parts stand before it. What exceeds five parts stays with the family name.
    """
    parts = _compounds(clean(full))
    if not parts:
        return NameParts()
    surname = ""
    if len(parts) >= 5:
        surname = " ".join(parts[4:])
        parts = parts[:4]
    elif len(parts) >= 3 and _STARTS_OF_SURNAME.match(_plain(parts[-1])):
        surname = parts.pop()
    first, father, grandfather, great = (*parts, "", "", "")[:4]
    return NameParts(first, father, grandfather, great, surname)


def key_parts(name_key: str) -> tuple[str, ...]:
    """The parts of a name that was folded as a whole: at most four and the family name."""
    parts = _compounds(name_key)
    return (*parts[:4], " ".join(parts[4:])) if len(parts) > _PARTS else tuple(parts)


def join_name(parts: NameParts) -> str:
    """The whole name from its parts."""
    return clean(
        " ".join(
            (parts.first, parts.father, parts.grandfather, parts.great_grandfather, parts.surname)
        )
    )


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    """A word folded; names share few words, and a register has thousands of names."""
    return fold(word)


def _compounds(full: str) -> list[str]:
    parts: list[str] = []
    is_open = False
    for word in full.split(" ") if full else ():
        plain = _plain(word)
        if is_open or (parts and plain in _TAILS):
            parts[-1] = f"{parts[-1]} {word}"
        else:
            parts.append(word)
        is_open = plain in _HEADS
    return parts
