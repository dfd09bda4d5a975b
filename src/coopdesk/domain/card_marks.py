"""What the square mark of a card or a certificate says, and whose card a typed text means."""

import re
from dataclasses import dataclass
from typing import Final

from coopdesk.domain.arabic import clean, latin_digits
from coopdesk.domain.keyboards import latin_keys

_MARK: Final = re.compile(r"CD1/(?:M/|SHR/\d+/\d+/M)(\d{1,9})(?:/\d+)?", re.IGNORECASE)
_TYPED: Final = re.compile(r"(\d{1,9})(?:-(\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """The member's number somebody typed or a scanner read."""

    number: int
    issue: int | None = None
    """Which card of the member it is, where the number of the card was typed («1001-2»)."""
    is_scan: bool = False
    """Read from a mark, not typed."""

    @property
    def is_whole(self) -> bool:
        """Whether it is all of a number, not the beginning of one that is still typed."""
        return self.is_scan or self.issue is not None


def card_mark(number: int) -> str:
    """What stands in the mark of a member's card; the same for every card of the member."""
    return f"CD1/M/{number}"


def certificate_mark(number: int, year: int, *, member: int, shares: int) -> str:
    """What stands in the mark of a share certificate: numbers only, no name."""
    return f"CD1/SHR/{number:04}/{year}/M{member}/{shares}"


def read_number(text: str) -> ReadNumber | None:
    """The number in a scanned mark, under whatever keyboard, or in bare digits; else None."""
    typed = latin_digits(clean(text))
    for read in (typed, latin_keys(typed)):
        if found := _MARK.fullmatch(read):
            return ReadNumber(int(found[1]), is_scan=True)
    if found := _TYPED.fullmatch(typed):
        return ReadNumber(int(found[1]), int(found[2]) if found[2] else None)
    return None
