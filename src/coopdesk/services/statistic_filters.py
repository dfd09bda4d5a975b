"""Which members stand behind a figure of the statistics: the list filtered to exactly those."""

from calendar import monthrange
from datetime import date

from coopdesk.domain.members import MEMBERS_IN, MEMBERS_OUT, MemberLack, MemberStatus, Sex
from coopdesk.services.member_filter import NO_NEIGHBOURHOOD, MemberFilter
from coopdesk.services.statistics import AgeCount, NamedCount

MEMBERS = MemberFilter(statuses=MEMBERS_IN)
"""All who belong to the cooperative today."""


def with_status(status: MemberStatus) -> MemberFilter:
    """Everybody of one status."""
    return MemberFilter(statuses=frozenset({status}))


def of_sex(sex: Sex | None) -> MemberFilter:
    """Men, women, or those of whom it is not noted."""
    if sex is None:
        return MemberFilter(statuses=MEMBERS_IN, is_sex_unknown=True)
    return MemberFilter(statuses=MEMBERS_IN, sexes=frozenset({sex}))


def of_neighbourhood(place: NamedCount) -> MemberFilter:
    """Who lives in a quarter, or in none."""
    ids = frozenset({NO_NEIGHBOURHOOD if place.key is None else place.key})
    return MemberFilter(statuses=MEMBERS_IN, neighbourhood_ids=ids)


def of_age(group: AgeCount, sex: Sex | None = None) -> MemberFilter:
    """An age group, all of it or one sex."""
    sexes = frozenset({sex}) if sex is not None else frozenset[Sex]()
    return MemberFilter(
        statuses=MEMBERS_IN,
        age_from=group.first_age or None,
        age_to=group.last_age,
        sexes=sexes,
    )


def of_unknown_age() -> MemberFilter:
    """Of whom neither day nor year of birth is known."""
    return MemberFilter(lacks=frozenset({MemberLack.NO_BIRTH}))


def of_activity(activity: NamedCount) -> MemberFilter:
    """Who does the same, in whatever spelling."""
    return MemberFilter(statuses=MEMBERS_IN, activities=activity.spellings)


def of_occupation(occupation: NamedCount) -> MemberFilter:
    """Who has the same trade, in whatever spelling."""
    return MemberFilter(statuses=MEMBERS_IN, occupations=occupation.spellings)


def joined_in(year: int, month: int | None = None) -> MemberFilter:
    """Who came in a year or a month, whatever became of them."""
    first, last = _period(year, month)
    return MemberFilter(joined_from=first, joined_to=last)


def left_in(year: int, month: int | None = None) -> MemberFilter:
    """Whose membership ended in a year or a month."""
    first, last = _period(year, month)
    return MemberFilter(statuses=MEMBERS_OUT, left_from=first, left_to=last)


def members_at_end(year: int, today: date) -> MemberFilter:
    """Who were members when a year ended; today's, in the present one."""
    return MEMBERS if year >= today.year else MemberFilter(members_on=date(year, 12, 31))


def posted_in(year: int) -> MemberFilter:
    """Whose shares grew, lessened or changed hands in a year."""
    first, last = _period(year, None)
    return MemberFilter(posted_from=first, posted_to=last)


def _period(year: int, month: int | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
