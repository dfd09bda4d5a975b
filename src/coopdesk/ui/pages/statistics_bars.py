"""The bars of the statistics: their words, their figures, and the members behind each."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.calendars import GREGORIAN_MONTHS_AR
from coopdesk.domain.members import Sex
from coopdesk.services.statistic_filters import (
    joined_in,
    left_in,
    members_at_end,
    of_activity,
    of_age,
    of_neighbourhood,
    of_occupation,
    of_sex,
    of_unknown_age,
    posted_in,
    with_status,
)
from coopdesk.services.statistics import AgeCount, MemberStatistics, NamedCount
from coopdesk.ui import texts
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import ltr, number
from coopdesk.ui.kit.charts import Bar

__all__ = [
    "Bar",
    "age_sum",
    "by_activity",
    "by_age",
    "by_month",
    "by_neighbourhood",
    "by_occupation",
    "by_sex",
    "by_status",
    "by_year",
    "capital",
    "growth",
]


def by_neighbourhood(figures: MemberStatistics) -> list[Bar]:
    """Members by quarter, those without one last."""
    nameless = QCoreApplication.translate("Statistics", "without one")
    return [
        _bar(one, figures.members, nameless, of_neighbourhood(one))
        for one in figures.by_neighbourhood
    ]


def by_activity(figures: MemberStatistics) -> list[Bar]:
    """Members by what their families produce."""
    return [_bar(one, figures.members, _unknown(), of_activity(one)) for one in figures.by_activity]


def by_occupation(figures: MemberStatistics) -> list[Bar]:
    """Members by trade."""
    return [
        _bar(one, figures.members, _unknown(), of_occupation(one)) for one in figures.by_occupation
    ]


def by_status(figures: MemberStatistics) -> list[Bar]:
    """Everybody by status, those who left too."""
    return [
        Bar(
            texts.code_text(status),
            count,
            number(count),
            _percent(count, figures.registered),
            with_status(status),
        )
        for status, count in figures.by_status.items()
    ]


def by_age(figures: MemberStatistics) -> list[Bar]:
    """Men and women of each age group, the oldest on top."""
    return list(_ages(figures))


def by_sex(figures: MemberStatistics) -> list[Bar]:
    """Men, women, and what is not noted."""
    counts = [
        (texts.code_text(Sex.MALE), figures.men, of_sex(Sex.MALE)),
        (texts.code_text(Sex.FEMALE), figures.women, of_sex(Sex.FEMALE)),
    ]
    missing = [
        (QCoreApplication.translate("Statistics", "sex not noted"), figures.sex_unknown),
        (QCoreApplication.translate("Statistics", "age not noted"), figures.age_unknown),
    ]
    bars = [
        Bar(name, count, number(count), _percent(count, figures.members), chosen)
        for name, count, chosen in counts
    ]
    for (name, count), chosen in zip(missing, (of_sex(None), of_unknown_age()), strict=True):
        if count:
            share = _percent(count, figures.members)
            bars.append(Bar(name, count, number(count), share, chosen, is_faint=True))
    return bars


def age_sum(figures: MemberStatistics) -> str:
    """What the pyramid leaves out, so that its bars and the total can be checked."""
    men = sum(one.men for one in figures.by_age)
    women = sum(one.women for one in figures.by_age)
    left_out = figures.members - men - women
    said = QCoreApplication.translate("Statistics", "men %1 + women %2")
    if left_out:
        said = QCoreApplication.translate("Statistics", "men %1 + women %2 + not noted %3")
        said = said.replace("%3", number(left_out))
    said = said.replace("%1", number(men)).replace("%2", number(women))
    return f"{said} = {number(figures.members)}"


def growth(figures: MemberStatistics) -> list[Bar]:
    """Members at the end of each year, and today."""
    return [
        Bar(
            ltr(one.year),
            one.members,
            number(one.members),
            key=members_at_end(one.year, figures.today),
        )
        for one in figures.by_year
    ]


def by_year(figures: MemberStatistics) -> list[Bar]:
    """Who came and who left, the last years."""
    last = figures.by_year[-_YEARS:]
    return _pairs(
        [
            (ltr(one.year), one.joined, one.left, joined_in(one.year), left_in(one.year))
            for one in last
        ]
    )


def by_month(figures: MemberStatistics) -> list[Bar]:
    """Who came and who left, the last twelve months."""
    return _pairs(
        [
            (
                _month(one.month, one.year),
                one.joined,
                one.left,
                joined_in(one.year, one.month),
                left_in(one.year, one.month),
            )
            for one in figures.by_month
        ]
    )


def capital(figures: MemberStatistics) -> list[Bar]:
    """The capital at the end of each year, the latest on top."""
    return [
        Bar(
            ltr(one.year),
            one.amount,
            texts.rials_text(one.amount),
            texts.shares_text(one.shares),
            posted_in(one.year),
        )
        for one in reversed(figures.capital_by_year)
    ]


_YEARS = 8


def _ages(figures: MemberStatistics) -> Iterator[Bar]:
    for one in reversed(figures.by_age):
        if not one.first_age and not one.members:
            continue
        name = _age_words(one)
        for sex, count in ((Sex.MALE, one.men), (Sex.FEMALE, one.women)):
            yield Bar(name, count, number(count), texts.code_text(sex), of_age(one, sex))


def _age_words(one: AgeCount) -> str:
    if one.last_age is None:
        said = QCoreApplication.translate("Statistics", "%1 and over")
        return said.replace("%1", number(one.first_age))
    if not one.first_age:
        said = QCoreApplication.translate("Statistics", "under %1")
        return said.replace("%1", number(one.last_age + 1))
    return ltr(f"{one.first_age}–{one.last_age}")


def _bar(one: NamedCount, total: int, nameless: str, chosen: object) -> Bar:
    return Bar(
        one.name or nameless,
        one.members,
        number(one.members),
        _percent(one.members, total),
        chosen,
        is_faint=not one.name,
    )


def _pairs(rows: Sequence[tuple[str, int, int, object, object]]) -> list[Bar]:
    came = QCoreApplication.translate("Statistics", "joined")
    left = QCoreApplication.translate("Statistics", "left")
    bars: list[Bar] = []
    for name, joined, gone, came_filter, left_filter in rows:
        bars.append(Bar(name, joined, number(joined), came, came_filter))
        bars.append(Bar(name, gone, number(gone), left, left_filter))
    return bars


def _month(month: int, year: int) -> str:
    """The year stands under each January."""
    names = GREGORIAN_MONTHS_AR if current_language() == "ar" else _ENGLISH
    name = names[month - 1]
    return f"{name} {ltr(year)}" if month == 1 else name


_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _percent(part: int, whole: int) -> str:
    return ltr(f"({part * 100 / whole:.1f}%)") if whole else ""


def _unknown() -> str:
    return QCoreApplication.translate("Statistics", "not noted")
