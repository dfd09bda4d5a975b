"""Dates as people write them in registers: two calendars, many orders, no guessing."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from coopdesk.domain.arabic import fold
from coopdesk.domain.hijri import NO_CORRECTIONS, HijriCorrections, HijriDate, to_gregorian

_Calendar = Literal["hijri", "gregorian"]

_HIJRI_YEARS: Final = range(1300, 1501)
_GREGORIAN_YEARS: Final = range(1850, 2101)
_SERIAL_ZERO: Final = date(1899, 12, 30)
_SERIALS: Final = range(367, 73_051)
"""Spreadsheet day numbers from 1901 to 2099."""

_GREGORIAN_MONTHS: Final = (
    "يناير جانفي كانون_الثاني jan",
    "فبراير فيفري شباط feb",
    "مارس اذار mar",
    "ابريل افريل نيسان apr",
    "مايو ماي ايار may",
    "يونيو يونيه جوان حزيران jun",
    "يوليو يوليه جويليه تموز jul",
    "اغسطس اوت اب aug",
    "سبتمبر ايلول sep",
    "اكتوبر تشرين_الاول oct",
    "نوفمبر تشرين_الثاني nov",
    "ديسمبر كانون_الاول dec",
)
_HIJRI_MONTHS: Final = (
    "محرم المحرم محرم_الحرام",
    "صفر صفر_الخير",
    "ربيع_الاول ربيع_اول ربيع1",
    "ربيع_الاخر ربيع_الثاني ربيع_ثاني ربيع_اخر ربيع2",
    "جمادي_الاولي جمادي_الاول جمادي_اول جماد_اول جماد_الاول جمادي1",
    "جمادي_الاخره جمادي_الثانيه جمادي_الثاني جمادي_الاخر جماد_ثاني جماد_اخر جماد_الثاني جمادي2",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو_القعده ذي_القعده ذوالقعده القعده",
    "ذو_الحجه ذي_الحجه ذوالحجه الحجه",
)


def _month_words(months: tuple[str, ...]) -> dict[str, int]:
    return {
        word.replace("_", " "): number
        for number, words in enumerate(months, start=1)
        for word in words.split()
    }


_MONTH_WORDS: Final[dict[str, tuple[int, _Calendar]]] = {
    **{word: (number, "gregorian") for word, number in _month_words(_GREGORIAN_MONTHS).items()},
    **{word: (number, "hijri") for word, number in _month_words(_HIJRI_MONTHS).items()},
}
_MONTH: Final = re.compile(
    r"(?<!\w)(" + "|".join(sorted(_MONTH_WORDS, key=len, reverse=True)) + r")[a-z]{0,6}\.?(?!\w)"
)
_WEEKDAY: Final = re.compile(
    r"(?:يوم )?(?<!\w)(?:الاثنين|الاتنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت|الاحد)(?!\w)"
    r"|(?<!\w)(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?(?!\w)"
)
_TIME: Final = re.compile(r"(?<=\d)[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$")
_HIJRI_MARK: Final = re.compile(r"(?<=[\d ])ه(?:جري[ه]?)?(?!\w)|(?<!\w)(?:هجري[ه]?|ah)(?!\w)")
_GREGORIAN_MARK: Final = re.compile(
    r"(?<=[\d ])م(?:يلادي[ه]?)?(?!\w)|(?<!\w)(?:ميلادي[ه]?|ad)(?!\w)"
)
_SEPARATOR: Final = r"\s*[/\-.\\,،_‐-―]\s*|\s+"
_WHICH_IS: Final = re.compile(r"(?<!\w)(?:الموافق|موافق|الموافقه)(?!\w)|[()=]")


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """What a written date says: the day, or only the Gregorian year."""

    day: date | None
    year: int | None


def parse_date(
    value: object,
    *,
    today: date,
    corrections: HijriCorrections = NO_CORRECTIONS,
    serials: bool = False,
) -> ParsedDate | None:
    """Understand a date from a cell or a field; None when it is impossible or could mean two days.

    - `date` and `datetime` are taken as they are; so is ISO text, with or without a time.
    - Three numbers are day/month/year or year/month/day, whichever end holds four digits;
      month/day/year is never assumed. Any of / - . , or blanks part them; ٠–٩ count as digits.
    - Months may be named, in Arabic (Yemeni and Levantine names, Hijri names) or English.
    - Years 1300–1500, or a «هـ», mean the Hijri calendar; a mark that contradicts the year
      makes the date impossible. «… الموافق …» with both calendars: the Gregorian one counts.
    - A year of two digits is read only when «م» or «هـ» is written and only one century makes
      it lie before `today`.
    - A year alone gives `ParsedDate(None, year)`; of a Hijri year, the Gregorian one that
      holds its middle.
    - Bare numbers are spreadsheet day numbers only with `serials`, and never when they could
      be a year.
    """
    if isinstance(value, datetime):
        return _known(value.date())
    if isinstance(value, date):
        return _known(value)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _from_number(value, corrections, serials=serials)
    return _from_text(str(value), today, corrections, serials=serials)


def _known(day: date) -> ParsedDate:
    return ParsedDate(day, day.year)


def _from_number(
    number: float, corrections: HijriCorrections, *, serials: bool
) -> ParsedDate | None:
    if not 0 < number < 100_000_000:
        return None
    whole = int(number)
    if whole == number:
        if year := _year_alone(whole, corrections):
            return year
        if len(str(whole)) == 8:
            return _from_compact(str(whole), corrections)
    if serials and whole in _SERIALS:
        return _known(_SERIAL_ZERO + timedelta(days=whole))
    return None


def _from_text(
    text: str, today: date, corrections: HijriCorrections, *, serials: bool
) -> ParsedDate | None:
    plain = _WEEKDAY.sub(" ", _TIME.sub("", fold(text))).strip(" ،,:;.'")
    if re.fullmatch(r"\d+(?:\.\d+)?", plain) and (serials or "." not in plain):
        found = _from_number(float(plain), corrections, serials=serials)
        if found or len(plain) > 2:
            return found
    sides = [side.strip(" ،,:;.'") for side in _WHICH_IS.split(plain)]
    read = [_from_side(side, today, corrections) for side in sides if side]
    if not read or any(found is None for found, _calendar in read):
        return None
    if len(read) > 2 or (len(read) == 2 and read[0][1] == read[1][1]):
        return None
    return next((found for found, calendar in read if calendar == "gregorian"), read[0][0])


def _from_side(
    side: str, today: date, corrections: HijriCorrections
) -> tuple[ParsedDate | None, _Calendar]:
    """One date of one calendar, and which calendar that was."""
    calendars: set[_Calendar] = set()
    if _HIJRI_MARK.search(side):
        calendars.add("hijri")
    if _GREGORIAN_MARK.search(side):
        calendars.add("gregorian")
    rest = _GREGORIAN_MARK.sub(" ", _HIJRI_MARK.sub(" ", side)).strip()
    months = _MONTH.findall(rest)
    calendars |= {_MONTH_WORDS[word][1] for word in months}
    rest = _MONTH.sub(lambda found: f" m{_MONTH_WORDS[found[1]][0]} ", rest)
    pieces = [piece for piece in re.split(_SEPARATOR, rest.strip()) if piece]
    if len(months) == 1 and len(pieces) == 3:
        pieces.sort(key=lambda piece: piece.startswith("m"))
        pieces.insert(1, pieces.pop().removeprefix("m"))
    is_clear = len(calendars) <= 1 and len(months) <= 1
    if not is_clear or not all(re.fullmatch(r"\d{1,4}", piece) for piece in pieces):
        return None, "gregorian"
    return _from_pieces(pieces, next(iter(calendars), None), today, corrections)


def _from_pieces(
    pieces: list[str], wanted: _Calendar | None, today: date, corrections: HijriCorrections
) -> tuple[ParsedDate | None, _Calendar]:
    if len(pieces) == 1:
        calendar = _calendar_of(int(pieces[0]))
        found = _year_alone(int(pieces[0]), corrections)
        return (found if wanted in (None, calendar) else None), calendar
    if len(pieces) != 3:
        return None, "gregorian"
    if len(pieces[0]) == 4:
        pieces = pieces[::-1]
    year = _whole_year(pieces[2], wanted, today, corrections)
    if year is None or len(pieces[0]) > 2 or len(pieces[1]) > 2:
        return None, "gregorian"
    calendar = _calendar_of(year)
    if wanted not in (None, calendar):
        return None, calendar
    return _day(year, int(pieces[1]), int(pieces[0]), corrections), calendar


def _calendar_of(year: int) -> _Calendar:
    return "hijri" if year in _HIJRI_YEARS else "gregorian"


def _whole_year(
    written: str, wanted: _Calendar | None, today: date, corrections: HijriCorrections
) -> int | None:
    if len(written) == 4:
        return int(written)
    if len(written) != 2 or wanted is None:
        return None
    centuries = (1300, 1400) if wanted == "hijri" else (1900, 2000)
    possible = [
        year
        for year in (century + int(written) for century in centuries)
        if (first := _day(year, 1, 1, corrections)) and first.day and first.day <= today
    ]
    return possible[0] if len(possible) == 1 else None


def _day(year: int, month: int, day: int, corrections: HijriCorrections) -> ParsedDate | None:
    try:
        if year in _HIJRI_YEARS:
            return _known(to_gregorian(HijriDate(year, month, day), corrections))
        return _known(date(year, month, day)) if year in _GREGORIAN_YEARS else None
    except (ValueError, OverflowError):
        return None


def _year_alone(number: int, corrections: HijriCorrections) -> ParsedDate | None:
    if number in _GREGORIAN_YEARS:
        return ParsedDate(None, number)
    if number in _HIJRI_YEARS:
        middle = _day(number, 7, 1, corrections)
        return ParsedDate(None, middle.year) if middle else None
    return None


def _from_compact(digits: str, corrections: HijriCorrections) -> ParsedDate | None:
    """«20211012»: year, month, day."""
    return _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]), corrections)
