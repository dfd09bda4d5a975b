"""Numbers that start anew every year, as they are written: «12/2026»."""

import re
from typing import Final

from coopdesk.domain.arabic import clean, latin_digits

_WRITTEN: Final = re.compile(r"(\d{1,9})(?:\s*[/\\-]\s*(\d{4}))?")


def number_text(no: int, year: int) -> str:
    """A number with its year."""
    return f"{no}/{year}"


def read_number(text: str) -> tuple[int, int | None] | None:
    """Number and year of «12/2026» or «12» in any digits; None when it is neither."""
    found = _WRITTEN.fullmatch(latin_digits(clean(text)))
    if found is None:
        return None
    return int(found[1]), int(found[2]) if found[2] else None
