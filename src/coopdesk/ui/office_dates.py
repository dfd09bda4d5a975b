"""Dates as this office writes and reads them: its Hijri corrections, its language."""

from datetime import date
from functools import partial

from coopdesk.domain import calendars
from coopdesk.domain.calendars import HijriCorrections
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.ui.context import AppContext
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit.bidi import ltr
from coopdesk.ui.kit.dates import DateEdit


def date_edit(ctx: AppContext, day: date | None = None, *, year_will_do: bool = False) -> DateEdit:
    """A field that takes dates of both calendars in any form and shows the Hijri one beneath."""
    corrections = ctx.read(hijri_corrections)
    parse = partial(calendars.parse_date, today=ctx.today(), corrections=corrections)
    twin = partial(hijri_words, corrections=corrections)
    return DateEdit(day, parse=parse, twin=twin, year_will_do=year_will_do)


def hijri_words(day: date, corrections: HijriCorrections = calendars.NO_CORRECTIONS) -> str:
    """«22 صفر 1448هـ»; empty for days whose Hijri date is not known."""
    try:
        hijri = calendars.to_hijri(day, corrections)
    except OverflowError:
        return ""
    if current_language() == "ar":
        month = calendars.HIJRI_MONTHS_AR[hijri.month - 1]
        return f"{ltr(hijri.day)} {month} {ltr(hijri.year)}هـ"
    return f"{hijri.day} {calendars.HIJRI_MONTHS_EN[hijri.month - 1]} {hijri.year} AH"


def long_day(day: date, corrections: HijriCorrections = calendars.NO_CORRECTIONS) -> str:
    """The weekday and both dates: «الثلاثاء 24 نوفمبر 2026م · الموافق …»."""
    hijri = hijri_words(day, corrections)
    if current_language() == "ar":
        month = calendars.GREGORIAN_MONTHS_AR[day.month - 1]
        text = f"{calendars.weekday_ar(day)} {ltr(day.day)} {month} {ltr(day.year)}م"
        return f"{text} · الموافق {hijri}" if hijri else text
    month = calendars.GREGORIAN_MONTHS_EN[day.month - 1]
    text = f"{calendars.weekday_en(day)}, {day.day} {month} {day.year}"
    return f"{text} · {hijri}" if hijri else text
