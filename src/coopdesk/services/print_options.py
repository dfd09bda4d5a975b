"""How papers write digits and dates in this office."""

from dataclasses import dataclass
from typing import Final, Literal, cast

from sqlalchemy.orm import Session

from coopdesk.domain.calendars import CalendarName
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.settings_store import keep_setting, stored_settings

Digits = Literal["latin", "arabic"]
"""0–9 or ٠–٩."""

_DIGITS: Final = "print.digits"
_CALENDAR: Final = "print.first_calendar"
_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    _DIGITS: ("latin", "arabic"),
    _CALENDAR: ("hijri", "gregorian"),
}


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """The office's choice for every paper."""

    digits: Digits = "latin"
    first_calendar: CalendarName = "hijri"


def print_options(session: Session) -> PrintOptions:
    """The choice in force."""
    stored = stored_settings(session)
    digits, calendar = (_known(stored, key) for key in (_DIGITS, _CALENDAR))
    return PrintOptions(cast("Digits", digits), cast("CalendarName", calendar))


def set_print_options(session: Session, options: PrintOptions) -> None:
    """Write papers this way from now on.

    Raises:
        InvalidInputError: there is no such choice.
    """
    given = {_DIGITS: options.digits, _CALENDAR: options.first_calendar}
    names = {_DIGITS: "digits", _CALENDAR: "first_calendar"}
    problems = {
        names[key]: Problem.UNKNOWN_CHOICE
        for key, value in given.items()
        if value not in _CHOICES[key]
    }
    if problems:
        raise InvalidInputError(problems)
    for key, value in given.items():
        keep_setting(session, key, value, default=_CHOICES[key][0])


def _known(stored: dict[str, str], key: str) -> str:
    value = stored.get(key, "")
    return value if value in _CHOICES[key] else _CHOICES[key][0]
