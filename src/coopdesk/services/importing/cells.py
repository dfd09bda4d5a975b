"""Reading single cells: from what an office wrote to what the register keeps."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

from coopdesk.domain.arabic import clean, fold, latin_digits
from coopdesk.domain.calendars import HijriCorrections, ParsedDate, parse_date
from coopdesk.domain.choice_words import id_kind_of, interest_of, marital_of, yes_or_no
from coopdesk.domain.money import parse_rials
from coopdesk.domain.phones import parse_phone, split_phones
from coopdesk.domain.register_words import sex_of, status_of
from coopdesk.errors import Problem
from coopdesk.services.member_lacks import LackTerms
from coopdesk.services.members import clean_national_no
from coopdesk.services.workbooks import Cell

LARGEST_NUMBER: Final = 99_999_999
LARGEST_SHARES: Final = 100_000_000
LARGEST_VALUE: Final = 1_000_000_000
_LONGEST_SHOWN: Final = 200
_WHOLE: Final = re.compile(r"[+\-−]?\d{1,18}(?:\.0+)?")
_DECIMAL: Final = re.compile(r"[+\-−]?\d{1,18}[.,٫]\d{1,18}")
_SCIENTIFIC: Final = re.compile(r"\d(?:\.\d+)?E\+?\d{1,2}", re.IGNORECASE)
_SHARE_WORDS: Final = re.compile(r"\s*(?:سهماً|سهما|سهم|أسهم|اسهم|shares?)\.?$", re.IGNORECASE)
_NOTHING: Final = frozenset(
    {
        *("", "-", "--", "---", "_", "/", "//", ".", "..", "؟", "?", "؟؟", "x", "n/a", "na", "nil"),
        *("لا يوجد", "لايوجد", "لا توجد", "لاتوجد", "بدون", "غير معروف", "مجهول", "none", "null"),
    }
)
"""What people write into a cell they have nothing to write into (folded)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """By what cells are read and rows are judged."""

    today: date
    corrections: HijriCorrections
    lacks: LackTerms


class Reading(NamedTuple):
    """What a cell was understood as, and what is the matter with it."""

    value: Any
    problem: Problem | None = None
    is_error: bool = False


Read = Callable[[Cell, Terms], Reading]
_EMPTY: Final = Reading(None)


def cell_text(value: Cell) -> str:
    """A cell as a person would write it down."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool):
        return "" if value is None else str(int(value))
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    if isinstance(value, datetime) and value.time() == time.min:
        return value.date().isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, (int, timedelta)) else ""


def shown(value: Cell) -> str:
    """A cell as a sentence about it quotes it."""
    return clean(cell_text(value))[:_LONGEST_SHOWN]


def read_text(value: Cell, _terms: Terms) -> Reading:
    """Free text; a stroke or «لا يوجد» is none."""
    text = clean(cell_text(value))
    return Reading("" if len(text) < 12 and fold(text) in _NOTHING else text)


def read_name(value: Cell, _terms: Terms) -> Reading:
    """A name without the strokes that stretch it in print."""
    if not isinstance(value, str):
        return Reading("", Problem.REQUIRED, is_error=True)
    text = clean(value.replace("ـ", "") if "ـ" in value else value)
    if not any(letter.isalpha() for letter in text) or fold(text) in _NOTHING:
        return Reading("", Problem.REQUIRED, is_error=True)
    return Reading(text)


def read_number(value: Cell, _terms: Terms) -> Reading:
    """A membership number; none means that the program gives one."""
    if _is_nothing(value):
        return _EMPTY
    number = whole_number(value)
    if number is None:
        return Reading(None, Problem.BAD_NUMBER, is_error=True)
    if number < 1:
        return Reading(None, Problem.NOT_POSITIVE, is_error=True)
    if number > LARGEST_NUMBER:
        return Reading(None, Problem.OUT_OF_RANGE, is_error=True)
    return Reading(number)


def read_shares(value: Cell, _terms: Terms) -> Reading:
    """A positive whole number; 0 is judged with the status (who left may hold none)."""
    if isinstance(value, str):
        value = _SHARE_WORDS.sub("", clean(value))
    if _is_nothing(value):
        return _EMPTY
    number = whole_number(value)
    if number is None:
        return Reading(None, Problem.BAD_NUMBER, is_error=True)
    if number < 0:
        return Reading(None, Problem.NOT_POSITIVE, is_error=True)
    if number > LARGEST_SHARES:
        return Reading(None, Problem.OUT_OF_RANGE, is_error=True)
    return Reading(number)


def read_rials(value: Cell, _terms: Terms) -> Reading:
    """A sum of money that only explains the shares: an odd one never rejects."""
    if _is_nothing(value):
        return _EMPTY
    number = whole_number(value)
    if number is None and isinstance(value, str):
        number = parse_rials(value)
    if number is None or number < 0 or number > LARGEST_VALUE * LARGEST_SHARES:
        return Reading(None, Problem.BAD_NUMBER)
    return Reading(number)


def read_national_no(value: Cell, terms: Terms) -> Reading:
    """Digits as text; a spreadsheet that made a number of them lost a leading zero."""
    if _is_nothing(value):
        return Reading("")
    text = cell_text(value)
    if isinstance(value, str) and _SCIENTIFIC.fullmatch(value.strip()):
        return Reading(clean_national_no(text), Problem.NATIONAL_NO_ODD)
    if isinstance(value, str) and text.endswith(".0"):
        text = text.removesuffix(".0")
    number = clean_national_no(text)
    length = terms.lacks.national_no_length
    if not isinstance(value, str) and len(number) == length - 1:
        return Reading("0" + number, Problem.NATIONAL_NO_ODD)
    is_odd = number.isdecimal() and len(number) != length
    return Reading(number, Problem.NATIONAL_NO_ODD if is_odd else None)


def read_phone(value: Cell, _terms: Terms) -> Reading:
    """One or two numbers in their canonical form; odd ones stay as written."""
    if _is_nothing(value) or value == 0:
        return Reading(())
    text = cell_text(value)
    found = parse_phone(text)
    if found:
        return Reading((found,))
    pieces = [(parse_phone(piece), clean(piece)) for piece in split_phones(text)]
    if len(pieces) > 1 and any(canonical for canonical, _piece in pieces):
        is_odd = not all(canonical for canonical, _piece in pieces)
        numbers = tuple(canonical or piece for canonical, piece in pieces[:2])
        return Reading(numbers, Problem.PHONE_ODD if is_odd else None)
    return Reading((clean(text),), Problem.PHONE_ODD)


def read_date(value: Cell, terms: Terms) -> Reading:
    """A day, or only a year, in either calendar."""
    if _is_nothing(value):
        return _EMPTY
    try:
        parsed = parse_date(value, today=terms.today, corrections=terms.corrections, serials=True)
    except (ArithmeticError, ValueError):  # infinite or beyond every calendar
        parsed = None
    if parsed is None:
        return Reading(None, Problem.BAD_DATE, is_error=True)
    return Reading(parsed)


def read_past_date(value: Cell, terms: Terms) -> Reading:
    """A day that has come."""
    found = read_date(value, terms)
    parsed: ParsedDate | None = found.value
    if parsed and (
        parsed.day > terms.today if parsed.day else (parsed.year or 0) > terms.today.year
    ):
        return Reading(None, Problem.IN_FUTURE, is_error=True)
    return found


def read_status(value: Cell, _terms: Terms) -> Reading:
    """The standing in any of the words offices use."""
    text = cell_text(value)
    if _is_nothing(value):
        return _EMPTY
    status = status_of(text)
    return Reading(status, None if status else Problem.UNKNOWN_CHOICE)


def _choice(known: Callable[[str], object]) -> Read:
    """Reads words of which only some are known; another warns."""

    def read(value: Cell, _terms: Terms) -> Reading:
        if _is_nothing(value):
            return _EMPTY
        found = known(cell_text(value))
        return Reading(found, Problem.UNKNOWN_CHOICE if found is None else None)

    return read


def read_count(value: Cell, _terms: Terms) -> Reading:
    """A small number, such as of dependants."""
    if _is_nothing(value):
        return _EMPTY
    number = whole_number(value)
    if number is None or not 0 <= number <= 99:
        return Reading(None, Problem.BAD_NUMBER)
    return Reading(number)


def whole_number(value: Cell) -> int | None:
    """A whole number from a cell of any kind; None for everything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if not isinstance(value, str):
        return None
    text = latin_digits(clean(value)).replace("٬", "").replace(" ", "")
    if not _WHOLE.fullmatch(text):
        return parse_rials(value) if "," in text and not _DECIMAL.fullmatch(text) else None
    return int(text.partition(".")[0].replace("−", "-"))


def _is_nothing(value: Cell) -> bool:
    if value is None or value == "":
        return True
    if not isinstance(value, str):
        return isinstance(value, float) and value != value
    return len(value) < 30 and fold(value) in _NOTHING


READERS: Final[Mapping[str, Read]] = {
    "number": read_number,
    "full_name": read_name,
    "sex": _choice(sex_of),
    "id_kind": _choice(id_kind_of),
    "marital": _choice(marital_of),
    "interest_basis": _choice(interest_of),
    "has_whatsapp": _choice(yes_or_no),
    "is_founder": _choice(yes_or_no),
    "national_no": read_national_no,
    "id_issued_on": read_past_date,
    "id_expires_on": read_date,
    "birth": read_past_date,
    "joined": read_past_date,
    "shares": read_shares,
    "share_value": read_rials,
    "amount": read_rials,
    "phone1": read_phone,
    "phone2": read_phone,
    "status": read_status,
    "status_on": read_past_date,
    "dependants": read_count,
}
"""Fields that are more than text."""

REPEATED: Final = frozenset(
    {
        *("sex", "status", "neighbourhood", "occupation", "activity", "nationality", "marital"),
        *("id_issue_place", "birth_place", "shares", "share_value", "amount", "dependants"),
        *("id_kind", "interest_basis", "has_whatsapp", "is_founder"),
        *("birth", "joined", "status_on", "id_issued_on", "id_expires_on", "decision_ref"),
    }
)
"""Fields whose cells say the same again and again: read once."""
