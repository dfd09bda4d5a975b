"""Money as the office counts it: whole rials."""

import re
from typing import Final

from coopdesk.domain.arabic import clean, latin_digits

_UNITS: Final = re.compile(r"(ريال(اً|ا)?( يمني(اً|ا)?)?|ر\.?\s?ي\.?|yer|rial[s]?)$", re.IGNORECASE)
_GROUPED: Final = re.compile(r"\d{1,3}(?:[,٬، ']\d{3})+|\d+")
_POINT: Final = re.compile(r"[.٫]0{1,2}$")


def format_rials(amount: int) -> str:
    """An amount with its thousands parted: «5,125,000»."""
    return f"{amount:,}"


def parse_rials(text: str) -> int | None:
    """Whole rials from what a person typed; None when it is not a whole amount.

    Understands both kinds of digits, parted thousands, «.00» and the word «ريال».
    """
    plain = _UNITS.sub("", latin_digits(clean(text))).strip().strip("#").strip()
    sign = -1 if plain.startswith(("-", "−")) else 1
    plain = _POINT.sub("", plain.lstrip("-−+").strip())
    if not _GROUPED.fullmatch(plain):
        return None
    return sign * int(re.sub(r"\D", "", plain))
