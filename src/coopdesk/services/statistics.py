"""The membership in figures; every breakdown adds up to the total above it."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, case, extract, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import MEMBERS_IN, MEMBERS_OUT, OWN_STATUSES, MemberStatus, Sex
from coopdesk.services.capital_years import CapitalYear, capital_years
from coopdesk.services.member_lacks import years_before
from coopdesk.storage.models import Member, Neighbourhood

AGES: Final = (0, 18, 30, 40, 50, 60, 70)
"""Where each age group begins."""
MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class NamedCount:
    """Members who share something; an empty name is for those of whom it is not known."""

    name: str
    members: int
    key: int | None = field(default=None, compare=False)
    """The id of a quarter; None for what has none."""
    spellings: frozenset[str] = field(default=frozenset(), compare=False)
    """Every way in which it is written, for free text."""


@dataclass(frozen=True, slots=True)
class AgeCount:
    """Members of one age group; `last_age` is None for the oldest."""

    first_age: int
    last_age: int | None
    men: int
    women: int
    sex_unknown: int

    @property
    def members(self) -> int:
        """All of the group."""
        return self.men + self.women + self.sex_unknown


@dataclass(frozen=True, slots=True)
class YearCount:
    """Who came and went in a year, and how many were members at its end (or today)."""

    year: int
    joined: int
    left: int
    members: int


@dataclass(frozen=True, slots=True)
class MonthCount:
    """Who came in one month and is still in the register, and who left in it."""

    year: int
    month: int
    joined: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberStatistics:
    """The figures of one day. `members` are those who belong to the cooperative on it."""

    today: date
    registered: int
    """Everyone who was ever entered; one person who was entered twice counts once."""
    members: int
    men: int
    women: int
    sex_unknown: int
    shares: int
    """All shares that are held, also by who left and has not been paid out."""
    amount: int
    """Whole rials paid in for them."""
    joined_this_year: int
    by_status: dict[MemberStatus, int]
    """Everyone in the register; every status somebody can have, 0 included."""
    by_neighbourhood: tuple[NamedCount, ...]
    """Largest first, those without one last; so too for activity and occupation."""
    by_age: tuple[AgeCount, ...]
    age_unknown: int
    by_activity: tuple[NamedCount, ...]
    by_occupation: tuple[NamedCount, ...]
    by_year: tuple[YearCount, ...]
    """From the first year on, the present one last."""
    by_month: tuple[MonthCount, ...]
    """The last twelve months, the present one last."""
    capital_by_year: tuple[CapitalYear, ...]
    """From the first year on, the present one last; its shares and amount are those above."""


def member_statistics(session: Session, today: date) -> MemberStatistics:
    """Count the register as it stands on this day."""
    by_status = dict.fromkeys(OWN_STATUSES, 0)
    shares = amount = 0
    totals = (
        select(Member.status, func.count(), func.sum(Member.shares), func.sum(Member.amount))
        .where(_own())
        .group_by(Member.status)
    )
    for status, count, held, paid in session.execute(totals):
        by_status[status] = count
        shares, amount = shares + int(held), amount + int(paid)
    sexes = _by_sex(session)
    by_age, age_unknown = _by_age(session, today)
    joined, left = _by_month(session, Member.joined_on, _own()), _left(session)
    years = _by_year(_years(joined), _years(left), today)
    return MemberStatistics(
        today=today,
        registered=sum(by_status.values()),
        members=sum(by_status[status] for status in MEMBERS_IN),
        men=sexes[Sex.MALE],
        women=sexes[Sex.FEMALE],
        sex_unknown=sexes[None],
        shares=shares,
        amount=amount,
        joined_this_year=years[-1].joined,
        by_status=by_status,
        by_neighbourhood=_by_neighbourhood(session),
        by_age=by_age,
        age_unknown=age_unknown,
        by_activity=_by_text(session, Member.activity),
        by_occupation=_by_text(session, Member.occupation),
        by_year=years,
        by_month=_last_months(joined, left, today),
        capital_by_year=capital_years(session, today),
    )


def _own() -> ColumnElement[bool]:
    """A record that was merged into another is nobody's any more."""
    return Member.status != MemberStatus.MERGED


def _belonging() -> ColumnElement[bool]:
    return Member.status.in_(sorted(MEMBERS_IN))


def _by_sex(session: Session) -> Counter[Sex | None]:
    query = select(Member.sex, func.count()).where(_belonging()).group_by(Member.sex)
    counts: Counter[Sex | None] = Counter()
    for sex, count in session.execute(query):
        counts[sex] += count
    return counts


def _by_neighbourhood(session: Session) -> tuple[NamedCount, ...]:
    query = (
        select(func.coalesce(Neighbourhood.name, ""), func.count(), Neighbourhood.id)
        .select_from(Member)
        .outerjoin(Neighbourhood, Neighbourhood.id == Member.neighbourhood_id)
        .where(_belonging())
        .group_by(Neighbourhood.id, Neighbourhood.name)
    )
    return _largest_first(NamedCount(*row) for row in session.execute(query))


def _by_text(session: Session, column: InstrumentedAttribute[str]) -> tuple[NamedCount, ...]:
    """Counts of free text; spellings that fold alike are one, named as most wrote it."""
    spellings: dict[str, Counter[str]] = {}
    query = select(column, func.count()).where(_belonging()).group_by(column)
    for text, count in session.execute(query):
        spellings.setdefault(fold(text), Counter())[text] += count
    return _largest_first(
        NamedCount(
            max(sorted(found), key=found.__getitem__), found.total(), spellings=frozenset(found)
        )
        for found in spellings.values()
    )


def _largest_first(counts: Any) -> tuple[NamedCount, ...]:
    return tuple(sorted(counts, key=lambda one: (not one.name, -one.members, fold(one.name))))


def _by_age(session: Session, today: date) -> tuple[tuple[AgeCount, ...], int]:
    """Completed years; where only the year of birth is known, the age reached in this year."""
    by_date = [(Member.birth_date <= years_before(today, age), age) for age in reversed(AGES)]
    by_year = [(Member.birth_year <= today.year - age, age) for age in reversed(AGES)]
    group = case(
        (Member.birth_date.is_not(None), case(*by_date)),
        (Member.birth_year.is_not(None), case(*by_year)),
    ).label("age")
    query = select(group, Member.sex, func.count()).where(_belonging()).group_by(group, Member.sex)
    found: Counter[tuple[int | None, Sex | None]] = Counter()
    for age, sex, count in session.execute(query):
        found[age, sex] += count
    groups = tuple(
        AgeCount(
            age,
            after - 1 if after else None,
            found[age, Sex.MALE],
            found[age, Sex.FEMALE],
            found[age, None],
        )
        for age, after in zip(AGES, [*AGES[1:], None], strict=True)
    )
    return groups, sum(count for (age, _sex), count in found.items() if age is None)


def _left(session: Session) -> Counter[tuple[int, int]]:
    return _by_month(session, Member.status_on, Member.status.in_(sorted(MEMBERS_OUT)))


def _by_month(
    session: Session, day: InstrumentedAttribute[date], which: ColumnElement[bool]
) -> Counter[tuple[int, int]]:
    year, month = extract("year", day), extract("month", day)
    query = select(year, month, func.count()).where(which).group_by(year, month)
    return Counter(
        {
            (int(in_year), int(in_month)): count
            for in_year, in_month, count in session.execute(query)
        }
    )


def _years(months: Counter[tuple[int, int]]) -> Counter[int]:
    years: Counter[int] = Counter()
    for (year, _month), count in months.items():
        years[year] += count
    return years


def _by_year(joined: Counter[int], left: Counter[int], today: date) -> tuple[YearCount, ...]:
    """Members at the end of each year; what is dated after today counts as today."""
    first = min([*joined, *left], default=today.year)
    years: list[YearCount] = []
    members = 0
    for year in range(min(first, today.year), today.year + 1):
        is_last = year == today.year
        came = sum(count for on, count in joined.items() if on == year or (is_last and on > year))
        went = sum(count for on, count in left.items() if on == year or (is_last and on > year))
        members += came - went
        years.append(YearCount(year, came, went, members))
    return tuple(years)


def _last_months(
    joined: Counter[tuple[int, int]], left: Counter[tuple[int, int]], today: date
) -> tuple[MonthCount, ...]:
    last = today.year * 12 + today.month - 1
    months = [(at // 12, at % 12 + 1) for at in range(last - MONTHS + 1, last + 1)]
    return tuple(MonthCount(*month, joined[month], left[month]) for month in months)
