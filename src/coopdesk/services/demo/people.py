"""Made-up members: the same ones for the same seed and day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberInput,
    MemberStatus,
    Sex,
)
from coopdesk.domain.names import split_name
from coopdesk.services.demo import lists

T = TypeVar("T")
YEARS = 5
"""How long ago the made-up cooperative was founded."""
FOUNDERS = 31
"""The least number of founders (Law 39/1998 Art. 13)."""

_STATUSES = {
    MemberStatus.ACTIVE: 880,
    MemberStatus.SUSPENDED: 45,
    MemberStatus.WITHDRAWN: 40,
    MemberStatus.DECEASED: 20,
    MemberStatus.EXPELLED: 10,
    MemberStatus.LOST: 5,
}
_GONE = frozenset({MemberStatus.WITHDRAWN, MemberStatus.EXPELLED, MemberStatus.LOST})
_SHARES = {1: 34, 2: 24, 3: 12, 5: 14, 10: 10, 20: 5, 50: 1}
_MOBILE = ("70", "71", "73", "77", "78")


def made_up_people(count: int, *, seed: int, today: date) -> Iterator[MemberInput]:
    """Members in the order in which they joined."""
    random = Random(f"{seed}/{count}")  # noqa: S311 - variety is wanted, not secrecy
    unused = _Unused(random)
    founded = date(today.year - YEARS, 3, 1)
    span = (today - founded).days
    later = sorted(random.randrange(30, span) for _ in range(max(count - FOUNDERS, 0)))
    days = [founded] * min(count, FOUNDERS) + [founded + timedelta(days) for days in later]
    for day in days:
        person = _person(random, unused, joined_on=day, today=today)
        yield replace(
            _forgotten(random, person),
            is_founder=day == founded,
            decision_ref="محضر التأسيس" if day == founded else f"قرار {day.month}/{day.year}",
        )


def made_up_applicants(*, seed: int, today: date) -> Iterator[MemberInput]:
    """People who are no members yet, without end."""
    random = Random(f"applicants/{seed}")  # noqa: S311 - variety is wanted, not secrecy
    unused = _Unused(random)
    while True:
        person = _person(random, unused, joined_on=today, today=today)
        yield replace(person, status=MemberStatus.ACTIVE, status_on=None)


def made_up_child(parent: str, *, sex: Sex, random: Random) -> str:
    """The name of a son or a daughter of somebody with this name."""
    own = random.choice(lists.WOMEN if sex is Sex.FEMALE else lists.MEN)
    parts = split_name(parent)
    fathers = (parts.first, parts.father, parts.grandfather)
    return " ".join(part for part in (own, *fathers, parts.surname) if part)


class _Unused:
    """Numbers that belong to one person only."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._given: set[str] = set()

    def national_no(self) -> str:
        """Eleven digits, the first two a governorate."""
        return self._fresh(f"{self._random.randint(1, 22):02d}", 9)

    def mobile(self) -> str:
        """Nine digits as people write them."""
        return self._fresh(self._random.choice(_MOBILE), 7)

    def _fresh(self, start: str, digits: int) -> str:
        while True:
            number = f"{start}{self._random.randrange(10**digits):0{digits}d}"
            if number not in self._given:
                self._given.add(number)
                return number


def _person(random: Random, unused: _Unused, *, joined_on: date, today: date) -> MemberInput:
    sex = Sex.FEMALE if random.random() < 0.31 else Sex.MALE
    trades = lists.TRADES_OF_WOMEN if sex is Sex.FEMALE else lists.TRADES_OF_MEN
    occupation, activity = random.choice(trades)
    birth = joined_on - timedelta(days=random.randint(19 * 365, 68 * 365))
    issued = today - timedelta(days=random.randint(60, 11 * 365))
    status, status_on = _standing(random, joined_on, today)
    marital = random.choices(list(MaritalStatus), (22, 68, 3, 7))[0]
    return MemberInput(
        full_name=_name(random, sex),
        sex=sex,
        joined_on=joined_on,
        national_no=unused.national_no(),
        birth_date=birth,
        birth_year=birth.year,
        birth_place=random.choice(lists.PLACES),
        id_kind=IdKind.SMART_CARD if random.random() < 0.2 else IdKind.PERSONAL_CARD,
        id_issue_place=random.choice(lists.PLACES),
        id_issued_on=issued,
        id_expires_on=issued + timedelta(days=3652),  # a card lasts ten years (Law 23/1991 Art. 53)
        neighbourhood=random.choice(lists.NEIGHBOURHOODS),
        phone1=unused.mobile(),
        phone2=unused.mobile() if random.random() < 0.15 else "",
        has_whatsapp=random.random() < 0.6,
        shares=0 if status in _GONE else _weighted(random, _SHARES),
        status=status,
        status_on=status_on,
        occupation=occupation,
        activity=activity,
        marital=marital,
        dependants=0 if marital is MaritalStatus.SINGLE else random.randint(0, 9),
        interest_basis=random.choices(list(InterestBasis), (80, 12, 8))[0],
    )


def _standing(random: Random, joined_on: date, today: date) -> tuple[MemberStatus, date]:
    status = _weighted(random, _STATUSES)
    days = (today - joined_on).days
    if status is MemberStatus.ACTIVE or days < 2:
        return MemberStatus.ACTIVE, joined_on
    return status, joined_on + timedelta(days=random.randint(1, days))


def _forgotten(random: Random, person: MemberInput) -> MemberInput:
    """Leave out what real registers leave out."""
    if random.random() < 0.06:
        person = replace(person, national_no="", id_issued_on=None, id_expires_on=None)
    if random.random() < 0.08:
        person = replace(person, phone1="", phone2="", has_whatsapp=False)
    if random.random() < 0.10:
        person = replace(person, birth_date=None)  # the year stays
    if random.random() < 0.03:
        person = replace(person, birth_date=None, birth_year=None)
    if random.random() < 0.05:
        person = replace(person, neighbourhood="")
    return person


def _name(random: Random, sex: Sex) -> str:
    own = random.choice(lists.WOMEN if sex is Sex.FEMALE else lists.MEN)
    fathers = random.sample(lists.MEN, 3)
    parts = [own, *fathers, random.choice(lists.SURNAMES)]
    # Offices write the servant names in one word or in two.
    return " ".join(
        part.replace("عبد", "عبد ", 1) if part.startswith("عبد") and random.random() < 0.3 else part
        for part in parts
    )


def _weighted(random: Random, weights: dict[T, int]) -> T:
    return random.choices(list(weights), list(weights.values()))[0]
