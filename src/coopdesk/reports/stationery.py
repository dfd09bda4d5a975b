"""The cooperative's own paper: its name and logo, both dates of the day, the line at the foot."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Protocol, TypeVar

from coopdesk.domain.calendars import gregorian_text, hijri_text, long_text
from coopdesk.domain.geography import DISTRICTS, GOVERNORATE
from coopdesk.domain.phones import show_phone
from coopdesk.reports import texts
from coopdesk.reports.engine import Foot, Letterhead, Office, RunningHead
from coopdesk.services.cooperative import CooperativeRow
from coopdesk.services.paper_data import PaperHead, paper_head
from coopdesk.services.print_options import Digits

T = TypeVar("T")
_LONG_NAME: Final = 48
"""Letters that fit half an upright head."""


class Reader(Protocol):
    """What a paper asks of the office: the window's context and the office itself both do."""

    def read(self, query: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """Run a service that only reads."""

    def today(self) -> date:
        """The calendar day at this desk."""


@dataclass(frozen=True, slots=True)
class Stationery:
    """What all papers printed at one moment share."""

    source: PaperHead
    today: date

    @property
    def name(self) -> str:
        """The cooperative's full name."""
        return self.source.cooperative.name

    @property
    def digits(self) -> Digits:
        """0–9 or ٠–٩, one of them for the whole paper."""
        return self.source.options.digits

    @property
    def office(self) -> Office:
        """For wide heads: the whole name, the place below it."""
        given = self.source.cooperative
        kind = given.kind if given.kind and given.kind not in given.name else ""
        return self._office(given.name, _joined(kind, place_of(given)))

    @property
    def narrow_office(self) -> Office:
        """For upright sheets: the kind of cooperative goes down to the second line."""
        given = self.source.cooperative
        name = given.name
        if given.kind and name.endswith(given.kind) and name != given.kind:
            name = name.removesuffix(given.kind).rstrip()
        kind = given.kind if given.kind and given.kind not in name else ""
        if len(given.name) > _LONG_NAME:
            return self._office(*_in_two(given.name))
        return self._office(name, _joined(kind, _district(given) if kind else place_of(given)))

    def foot(self) -> Foot:
        """The line at the foot of every page."""
        return Foot(footer_text(self.source.cooperative))

    def running_head(self, title: str, note: str = "", *, upright: bool = False) -> RunningHead:
        """The head of registers and tables, with the day of printing at its left."""
        office = self.narrow_office if upright else self.office
        return RunningHead(office, title, note, self.printed_lines())

    def letterhead(self, fields: tuple[tuple[str, str], ...]) -> Letterhead:
        """The head of papers about one person, both dates first in its left column."""
        one, other = self._both(self.today)
        labels = (texts.DATE, texts.CORRESPONDING)
        dates = tuple(
            (label, text) for label, text in zip(labels, (one, other), strict=True) if text
        )
        return Letterhead(self.office, (*dates, *fields))

    def printed_lines(self) -> tuple[str, ...]:
        """«طُبع في 1448/06/13هـ» and «الموافق 2026/11/23م», or the other way round."""
        one, other = self._both(self.today)
        lines = f"{texts.PRINTED_ON} {one}", f"{texts.CORRESPONDING} {other}"
        return lines if other else lines[:1]

    def both_dates(self, day: date | None) -> str:
        """A day in both calendars on one line; nothing for no day."""
        if day is None:
            return ""
        one, other = self._both(day)
        return f"{one} – {other}" if other else one

    def long_date(self, day: date) -> str:
        """«يوم الاثنين 1448/06/13هـ الموافق 2026/11/23م»."""
        first = self.source.options.first_calendar
        return long_text(day, corrections=self.source.corrections, first=first)

    def _both(self, day: date) -> tuple[str, str]:
        gregorian = f"{gregorian_text(day)}م"
        hijri = hijri_text(day, self.source.corrections)
        if not hijri:
            return gregorian, ""
        hijri += "هـ"
        is_hijri_first = self.source.options.first_calendar == "hijri"
        return (hijri, gregorian) if is_hijri_first else (gregorian, hijri)

    def _office(self, name: str, place: str) -> Office:
        given = self.source.cooperative
        return Office(
            name=name,
            place=place,
            header_lines=_header_lines(given),
            footer_text=footer_text(given),
            logo=self.source.logo,
        )


def stationery(reader: Reader) -> Stationery:
    """The paper of this office today.

    Raises:
        RefusedError: the office has no cooperative yet.
    """
    return Stationery(reader.read(paper_head), reader.today())


def place_of(given: CooperativeRow) -> str:
    """«مديرية بني الحارث – أمانة العاصمة»."""
    known = given.district in DISTRICTS
    return _joined(_district(given), GOVERNORATE if known else "")


def footer_text(given: CooperativeRow) -> str:
    """Registration, address and phones, as far as they are known."""
    registration = ""
    if given.registration_no:
        registration = f"{texts.REGISTRATION_NO}: {given.registration_no}"
        if given.registration_date and str(given.registration_date.year) not in registration:
            registration += f" {texts.OF_YEAR} {given.registration_date.year}م"
    phones = " – ".join(show_phone(phone) for phone in given.phones)
    parts = (registration, given.address, f"{texts.PHONE}: {phones}" if phones else "")
    return " • ".join(part for part in parts if part)


def _header_lines(given: CooperativeRow) -> tuple[str, ...]:
    """The office's own lines, or its name and place; a long one takes two if there is room."""
    own = (given.header_line1, given.header_line2, given.header_line3)
    lines = [line for line in own if line] or [given.name, place_of(given)]
    lines = [line for line in lines if line]
    longest = max(lines, key=len)
    if len(lines) < 3 and len(longest) > _LONG_NAME:
        at = lines.index(longest)
        lines[at : at + 1] = _in_two(longest)
    return tuple(lines)


def _in_two(name: str) -> tuple[str, str]:
    """Broken between the two words nearest its middle."""
    middle = len(name) / 2
    blanks = [at for at, letter in enumerate(name) if letter == " "]
    at = min(blanks, key=lambda blank: abs(blank - middle), default=len(name))
    return name[:at], name[at:].strip()


def _district(given: CooperativeRow) -> str:
    district = given.district
    return f"{texts.DISTRICT} {district}" if district in DISTRICTS else district


def _joined(*parts: str) -> str:
    return " – ".join(part for part in parts if part)
