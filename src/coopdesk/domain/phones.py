"""Yemeni phone numbers: one canonical form from all that people write."""

import re
from typing import Final

from coopdesk.domain.arabic import latin_digits

COUNTRY_CODE: Final = "+967"

_MOBILE: Final = re.compile(r"7[01378]\d{7}")
_LANDLINE: Final = re.compile(
    r"17\d{6}|78[0-7]\d{4}|(?:[12][2-68]|3[2358]|4[2-58]|5[2-6]|6[3-58]|7[24-6])\d{5}"
)
_SANAA: Final = re.compile(r"17\d{6}|1[2-68]\d{5}")
"""Sana'a: 01 and six digits, or the eight-digit numbers that begin with 17."""

_NUMBER: Final = re.compile(r"\+?[\d\s().\-‐-―]+")
_NOISE: Final = re.compile(r"[\s().\-‐-―]")
_FROM_SPREADSHEET: Final = re.compile(r"(\d+)\.0")
_HIDDEN: Final = re.compile(r"[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")

_HARD_BREAKS: Final = re.compile(r"[/\\،,;؛|\n\r]+|\s+(?:و|أو|او)\s*(?=[\d+])")
_SOFT_BREAKS: Final = re.compile(r"\s*[-‐-―]\s*|\s+")


def parse_phone(text: str) -> str | None:
    """The number as «+967771234567», or None when it is no valid Yemeni number.

    Understood: Arabic digits, blanks, dashes and brackets, +967, 00967, 967, the leading 0, and
    numbers a spreadsheet turned into «771234567.0». A landline outside Sana'a needs its 0 or the
    country code: seven bare digits are too often a mobile number with two digits lost.
    """
    plain = _HIDDEN.sub("", latin_digits(text)).strip()
    if whole := _FROM_SPREADSHEET.fullmatch(plain):
        plain = whole[1]
    if plain.endswith("+"):  # typed right to left, the sign lands behind the number
        plain = "+" + plain[:-1]
    if not _NUMBER.fullmatch(plain):
        return None
    national, is_marked = _national(_NOISE.sub("", plain))
    if _MOBILE.fullmatch(national) or _SANAA.fullmatch(national):
        return COUNTRY_CODE + national
    if is_marked and _LANDLINE.fullmatch(national):
        return COUNTRY_CODE + national
    return None


def split_phones(text: str) -> list[str]:
    """The numbers of one cell, as written, when several were put into it."""
    plain = _HIDDEN.sub("", text)
    found: list[str] = []
    for piece in _HARD_BREAKS.split(plain):
        found += _split_softly(piece.strip())
    return found


def show_phone(canonical: str) -> str:
    """«771 234 567» for the eye; what is not in canonical form comes back unchanged."""
    if not re.fullmatch(r"\+967\d{7,9}", canonical):
        return canonical
    national = canonical.removeprefix(COUNTRY_CODE)
    if _MOBILE.fullmatch(national):
        return f"{national[:3]} {national[3:6]} {national[6:]}"
    if len(national) == 7:
        return f"0{national[0]} {national[1:4]} {national[4:]}"
    if len(national) == 8:
        return f"0{national[0]} {national[1:4]} {national[4:]}"
    return canonical


def phone_digits(text: str) -> str:
    """Only the digits, without country code or leading zeros: what a search compares."""
    digits = re.sub(r"\D", "", latin_digits(text))
    return _national(digits)[0]


def _national(digits: str) -> tuple[str, bool]:
    """The digits after country code and trunk zero, and whether either was there."""
    for prefix in ("+967", "00967", "+00967"):
        if digits.startswith(prefix):
            return digits.removeprefix(prefix).removeprefix("0"), True
    if digits.startswith("967") and len(digits) > 9:
        return digits.removeprefix("967").removeprefix("0"), True
    if digits.startswith("0"):
        return digits.lstrip("0"), True
    return digits, False


def _split_softly(piece: str) -> list[str]:
    """Cut at blanks or dashes only when every part is then a number of its own."""
    if not piece:
        return []
    if parse_phone(piece) is not None:
        return [piece]
    parts = [part for part in _SOFT_BREAKS.split(piece) if part]
    groups = _regroup(parts)
    return groups if groups else [piece]


def _regroup(parts: list[str]) -> list[str]:
    """Put «771 234 567 733 111 222» together again as two numbers; empty when it cannot be."""
    groups: list[str] = []
    rest = parts
    while rest:
        for taken in range(1, len(rest) + 1):
            if parse_phone(" ".join(rest[:taken])) is not None and _starts_number(rest[taken:]):
                groups.append(" ".join(rest[:taken]))
                rest = rest[taken:]
                break
        else:
            return []
    return groups


def _starts_number(parts: list[str]) -> bool:
    return not parts or re.match(r"(?:\+|0|7|1|967|٠|٧|١|٩٦٧)", parts[0]) is not None
