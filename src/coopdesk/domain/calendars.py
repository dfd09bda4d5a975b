"""Dates of both calendars as text, and the names of their days and months."""

from datetime import date
from typing import Final, Literal

from coopdesk.domain.hijri import (
    NO_CORRECTIONS,
    HijriCorrections,
    HijriDate,
    hijri_month_days,
    odd_months,
    to_gregorian,
    to_hijri,
)
from coopdesk.domain.reading_dates import ParsedDate, parse_date

__all__ = [
    "GREGORIAN_MONTHS_AR",
    "GREGORIAN_MONTHS_EN",
    "HIJRI_MONTHS_AR",
    "HIJRI_MONTHS_EN",
    "NO_CORRECTIONS",
    "WEEKDAYS_AR",
    "WEEKDAYS_EN",
    "HijriCorrections",
    "HijriDate",
    "ParsedDate",
    "dual_text",
    "gregorian_text",
    "hijri_month_days",
    "hijri_text",
    "long_text",
    "odd_months",
    "parse_date",
    "to_gregorian",
    "to_hijri",
    "weekday_ar",
    "weekday_en",
]

CalendarName = Literal["hijri", "gregorian"]

HIJRI_MONTHS_AR: Final = (
    *("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة"),
    *("رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"),
)
HIJRI_MONTHS_EN: Final = (
    *("Muharram", "Safar", "Rabi' al-Awwal", "Rabi' al-Akhir", "Jumada al-Ula", "Jumada al-Akhira"),
    *("Rajab", "Sha'ban", "Ramadan", "Shawwal", "Dhu al-Qa'da", "Dhu al-Hijja"),
)
GREGORIAN_MONTHS_AR: Final = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
"""As Yemen names them."""
GREGORIAN_MONTHS_EN: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS_AR: Final = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
"""From Monday, as `date.weekday()` counts."""
WEEKDAYS_EN: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)


def weekday_ar(day: date) -> str:
    """«الاثنين»."""
    return WEEKDAYS_AR[day.weekday()]


def weekday_en(day: date) -> str:
    """«Monday»."""
    return WEEKDAYS_EN[day.weekday()]


def gregorian_text(day: date) -> str:
    """«2026/11/23»."""
    return f"{day.year:04}/{day.month:02}/{day.day:02}"


def hijri_text(day: date, corrections: HijriCorrections = NO_CORRECTIONS) -> str:
    """«1448/06/13»; empty for days whose Hijri date is not known."""
    try:
        hijri = to_hijri(day, corrections)
    except OverflowError:
        return ""
    return f"{hijri.year:04}/{hijri.month:02}/{hijri.day:02}"


def dual_text(
    day: date,
    *,
    corrections: HijriCorrections = NO_CORRECTIONS,
    first: CalendarName = "hijri",
) -> str:
    """«1448/06/13هـ الموافق 2026/11/23م», or the other way round."""
    gregorian = f"{gregorian_text(day)}م"
    known = hijri_text(day, corrections)
    if not known:
        return gregorian
    hijri = f"{known}هـ"
    one, other = (hijri, gregorian) if first == "hijri" else (gregorian, hijri)
    return f"{one} الموافق {other}"


def long_text(
    day: date,
    *,
    corrections: HijriCorrections = NO_CORRECTIONS,
    first: CalendarName = "hijri",
) -> str:
    """«يوم الاثنين 1448/06/13هـ الموافق 2026/11/23م»."""
    return f"يوم {weekday_ar(day)} {dual_text(day, corrections=corrections, first=first)}"
