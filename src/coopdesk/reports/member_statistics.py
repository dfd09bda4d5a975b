"""The membership in figures and charts, on as many sheets as they take."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from coopdesk.domain.calendars import GREGORIAN_MONTHS_AR, gregorian_text
from coopdesk.domain.counting import MEMBER, MEMBER_FEMININE, SHARE, form
from coopdesk.domain.money import format_rials
from coopdesk.reports import texts
from coopdesk.reports.engine import (
    A4_TABLE,
    SMALL,
    Area,
    Bars,
    Column,
    Document,
    Growth,
    Pyramid,
    Row,
    Sheet,
    Table,
)
from coopdesk.reports.month_columns import MonthColumns
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.capital_years import CapitalYear
from coopdesk.services.progress import Progress
from coopdesk.services.statistics import (
    AgeCount,
    MemberStatistics,
    NamedCount,
    YearCount,
    member_statistics,
)

TITLE: Final = "إحصاء العضوية"
_COUNT_AND_SHARE: Final = "(عدد ونسبة)"
_MOST_BARS: Final = 10
_MOST_ACTIVITIES: Final = 6
_MOST_YEARS: Final = 12
_YEARS: Final = Table(
    columns=(
        Column("العام", 16, "center", bold=True),
        Column("انضموا", 18, "number"),
        Column("غادروا", 18, "number"),
        Column("الأعضاء في نهايته", 24, "number"),
        Column("أسهم أُضيفت", 22, "number"),
        Column("أسهم خرجت", 22, "number"),
        Column("الأسهم", 22, "number"),
        Column("رأس المال (ريال)", 32, "number"),
    ),
    row_height=6.2,
)


def print_member_statistics(reader: Reader, target: Path | BinaryIO, progress: Progress) -> None:
    """Print the statistics as of today."""
    paper = stationery(reader)
    figures = reader.read(member_statistics, paper.today)
    progress.step(0, 1)
    with Document(
        target,
        title=TITLE,
        author=paper.name,
        page=A4_TABLE,
        head=paper.running_head(TITLE, f"حتى {gregorian_text(paper.today)}م", upright=True),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        _write(document, figures)
    progress.step(1, 1)


def _write(document: Document, figures: MemberStatistics) -> None:
    document.figures(_large_figures(figures))
    places = _top(figures.by_neighbourhood, _MOST_BARS, "بلا حي")
    document.add(Bars("الأعضاء بحسب الحي", _COUNT_AND_SHARE, places))
    document.add(Pyramid("الأعضاء بحسب العمر والجنس", "(عدد)", _age_rows(figures), gap=1))
    document.draw(4, lambda sheet, area: _sum_line(sheet, area, figures), gap=5)
    years = [(one.year, one.members) for one in figures.by_year[-_MOST_YEARS:]]
    document.add(Growth("نمو العضوية", "(إجمالي الأعضاء في نهاية كل عام، وحتى اليوم)", years))
    months = _months(figures)
    document.add(MonthColumns("المنضمون والمغادرون بحسب الشهر", "(آخر اثني عشر شهراً)", months))
    document.heading("الأعضاء ورأس المال بحسب العام", unit="(في نهاية كل عام، وحتى اليوم)")
    document.table(_YEARS, _year_rows(figures), count=len(figures.by_year))
    statuses = [(texts.STATUS_PLURAL[one], count) for one, count in figures.by_status.items()]
    since = f"(كل من قُيّد منذ التأسيس: {figures.registered:,})"
    document.add(Bars("المقيدون في السجل بحسب الحالة", since, statuses))
    activities = _top(figures.by_activity, _MOST_ACTIVITIES, texts.NOT_KNOWN)
    document.add(Bars("الأعضاء بحسب نوع النشاط", _COUNT_AND_SHARE, activities))
    trades = _top(figures.by_occupation, _MOST_BARS, texts.NOT_KNOWN)
    document.add(Bars("الأعضاء بحسب المهنة", _COUNT_AND_SHARE, trades))


def _large_figures(figures: MemberStatistics) -> list[tuple[str, str]]:
    known = figures.men + figures.women
    women = f"{round(figures.women * 100 / known)}%" if known else "–"
    few = 3 <= figures.members % 100 <= 10
    women_word = MEMBER_FEMININE.few if few else MEMBER_FEMININE.one
    held = f"{form(figures.shares, SHARE)} بقيمة {format_rials(figures.amount)} ريال"
    return [
        (f"{figures.members:,}", f"{form(figures.members, MEMBER)} و{women_word}"),
        (women, "نسبة العضوات"),
        (f"{figures.shares:,}", held),
        (f"{figures.joined_this_year:,}", "انضموا خلال العام"),
    ]


def _top(counts: Sequence[NamedCount], most: int, nameless: str) -> list[tuple[str, int]]:
    """The largest by name, the others in one bar, and those of whom it is not known."""
    named = [(one.name, one.members) for one in counts if one.name]
    unknown = sum(one.members for one in counts if not one.name)
    bars = named[:most] if len(named) > most + 1 else named
    others = sum(count for _name, count in named[len(bars) :])
    rest = [(texts.OTHERS, others), (nameless, unknown)]
    return bars + [(name, count) for name, count in rest if count]


def _age_rows(figures: MemberStatistics) -> list[tuple[str, int, int]]:
    """The oldest on top; those under age only where there are some."""
    groups = [one for one in reversed(figures.by_age) if one.first_age or one.members]
    return [(_age_words(one), one.men, one.women) for one in groups]


def _age_words(one: AgeCount) -> str:
    if one.last_age is None:
        return f"{one.first_age} فأكثر"
    if not one.first_age:
        return f"دون {one.last_age + 1}"
    return f"{one.first_age}–{one.last_age}"


def _sum_line(sheet: Sheet, area: Area, figures: MemberStatistics) -> None:
    """What the pyramid leaves out, so that its bars and the total can be checked."""
    men = sum(one.men for one in figures.by_age)
    women = sum(one.women for one in figures.by_age)
    left_out = figures.members - men - women
    words = f"ذكور {men:,} + إناث {women:,}"
    if left_out:
        words += f" + لم يُذكر عمرهم أو جنسهم {left_out:,}"
    sheet.text(
        (area.left + area.right) / 2,
        area.top + 2,
        f"{words} = {figures.members:,}",
        SMALL,
        "center",
    )


def _year_rows(figures: MemberStatistics) -> list[Row]:
    """The latest year on top; a year without a line of the ledger holds what the one before did."""
    capital = {one.year: one for one in figures.capital_by_year}
    rows: list[Row] = []
    held = CapitalYear(0, 0, 0, 0, 0)
    members = {one.year: one for one in figures.by_year}
    nobody = YearCount(0, 0, 0, 0)
    for year in range(min([*capital, *members]), figures.today.year + 1):
        moved = capital.get(year, replace(held, came=0, went=0))
        people = members.get(year, nobody)
        rows.append(
            (
                str(year),
                people.joined,
                people.left,
                people.members,
                moved.came,
                moved.went,
                moved.shares,
                moved.amount,
            )
        )
        held = moved
    return rows[::-1]


def _months(figures: MemberStatistics) -> list[tuple[str, str, int, int]]:
    """The year stands under the first month shown and under each January."""
    return [
        (
            GREGORIAN_MONTHS_AR[one.month - 1],
            str(one.year) if not at or one.month == 1 else "",
            one.joined,
            one.left,
        )
        for at, one in enumerate(figures.by_month)
    ]
