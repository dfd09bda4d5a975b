"""Five thousand members and a plain reading of them, to hold the database's answers against."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import (
    MEMBERS_IN,
    IdKind,
    MemberInput,
    MemberLack,
    MemberStatus,
    Sex,
    ShareKind,
    age_on,
)
from coopdesk.domain.phones import parse_phone
from coopdesk.services.demo.people import made_up_people
from coopdesk.services.member_filter import (
    NO_NEIGHBOURHOOD,
    MemberColumn,
    MemberFilter,
)
from coopdesk.services.members import cleaned, member_columns
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.storage.models import Member, ShareTransaction
from tests.makers import NOW, TODAY, make_cooperative

COUNT = 5000


@dataclass(frozen=True)
class Known:
    """A member as the test knows it."""

    id: int
    number: int
    given: MemberInput
    status_on: date
    place: int | None
    key: str
    lacks: frozenset[MemberLack]


def lacking(given: MemberInput) -> Iterator[MemberLack]:
    """The rules said once more, in other words."""
    phones = [phone for phone in (given.phone1, given.phone2) if phone]
    year = given.birth_date.year if given.birth_date else given.birth_year
    is_card = given.id_kind in (IdKind.PERSONAL_CARD, IdKind.SMART_CARD)
    yesterday = TODAY - timedelta(days=1)
    age = 99
    if given.birth_date:
        age = age_on(given.birth_date, TODAY)
    elif year:
        age = TODAY.year - year
    found = {
        MemberLack.NO_NATIONAL_NO: given.national_no == "",
        MemberLack.ODD_NATIONAL_NO: is_card and len(given.national_no) not in (0, 11),
        MemberLack.NO_PHONE: not phones,
        MemberLack.ODD_PHONE: any(parse_phone(phone) != phone for phone in phones),
        MemberLack.CARD_EXPIRED: given.id_expires_on < TODAY
        if given.id_expires_on
        else is_card and given.id_issued_on and age_on(given.id_issued_on, yesterday) >= 10,
        MemberLack.NO_BIRTH: year is None,
        MemberLack.UNDER_AGE: age < 18,
        MemberLack.NO_NEIGHBOURHOOD: not given.neighbourhood,
        MemberLack.NO_SHARES: given.shares == 0,
    }
    return (lack for lack, is_lacking in found.items() if is_lacking)


def people(random: Random) -> Iterator[MemberInput]:
    for person in made_up_people(COUNT, seed=7, today=TODAY):
        odd: dict[str, Any] = {}
        if random.random() < 0.1:
            odd["phone2"] = random.choice(["12 34", "+967999111222", "+96771", "773", "01 234567"])
        if random.random() < 0.05:
            odd["national_no"] = f"{random.randrange(10**9)}"
        if random.random() < 0.05:
            odd |= {"birth_date": None, "birth_year": random.choice([None, 2008, 2010, 1950])}
        if random.random() < 0.05:
            odd["birth_date"] = TODAY - timedelta(days=random.randrange(17 * 365, 19 * 365))
        if random.random() < 0.2:
            issued = TODAY - timedelta(days=random.randrange(9 * 365, 11 * 365))
            odd |= {"id_issued_on": issued, "id_expires_on": None}
        if random.random() < 0.1:
            odd |= {"shares": 0}
        if random.random() < 0.05:
            odd |= {"neighbourhood": "", "id_kind": random.choice(list(IdKind))}
        yield cleaned(replace(person, **odd))


def fill(session: Session) -> list[Known]:
    """The members in one go; the services for one member are proved elsewhere."""
    make_cooperative(session)
    random = Random(11)
    known: list[Known] = []
    seen: set[str] = set()
    for number, one in enumerate(people(random), 1):
        given = replace(one, national_no="" if one.national_no in seen else one.national_no)
        seen.add(given.national_no)
        place = neighbourhood_id(session, given.neighbourhood)
        status_on = given.status_on or given.joined_on
        member_id = COUNT + 1 - number if number % 2 else COUNT + number
        lacks = frozenset(lacking(given) if given.status in MEMBERS_IN else ())
        key = fold(given.full_name)
        known.append(Known(member_id, number, given, status_on, place, key, lacks))
    session.add_all(
        Member(
            id=each.id,
            number=each.number,
            **member_columns(each.given),
            neighbourhood_id=each.place,
            joined_on=each.given.joined_on,
            status=each.given.status,
            status_on=each.status_on,
            created_at=NOW,
        )
        for each in known
    )
    session.flush()
    session.add_all(
        ShareTransaction(
            member_id=each.id,
            on_date=each.given.joined_on,
            kind=ShareKind.OPENING,
            shares=each.given.shares,
            unit_value=5000,
            amount=each.given.shares * 5000,
            created_at=NOW,
        )
        for each in known
        if each.given.shares
    )
    return known


def matching(known: list[Known], chosen: MemberFilter) -> list[Known]:
    text = fold(chosen.text)
    return [member for member in known if matches(member, chosen, text)]


def matches(member: Known, chosen: MemberFilter, text: str) -> bool:
    given = member.given
    place = member.place or NO_NEIGHBOURHOOD
    if text and not matches_text(member, text):
        return False
    return all(
        (
            not chosen.statuses or given.status in chosen.statuses,
            not chosen.neighbourhood_ids or place in chosen.neighbourhood_ids,
            not chosen.sexes or given.sex in chosen.sexes,
            chosen.joined_from is None or given.joined_on >= chosen.joined_from,
            chosen.joined_to is None or given.joined_on <= chosen.joined_to,
            chosen.shares_min is None or given.shares >= chosen.shares_min,
            chosen.shares_max is None or given.shares <= chosen.shares_max,
            not chosen.lacks or bool(chosen.lacks & member.lacks),
            not chosen.numbers or member.number in chosen.numbers,
        )
    )


def matches_text(member: Known, text: str) -> bool:
    together = text.replace(" ", "").replace("-", "").replace("+", "")
    if together.isdigit():
        return matches_digits(member, together)
    return all(
        matches_digits(member, word) if word.isdigit() else word in member.key
        for word in text.split()
    )


def matches_digits(member: Known, digits: str) -> bool:
    given = member.given
    number = str(member.number)
    if number == digits.lstrip("0") or number.startswith(digits.lstrip("0") or "-"):
        return True
    if len(digits) < 3:
        return False
    local = digits.removeprefix("00967")
    if local == digits and len(digits) > 6:
        local = digits.removeprefix("967")
    local = local.lstrip("0")
    phones = (given.phone1, given.phone2)
    return digits in given.national_no or any(
        part in (phone if part.startswith("967") else phone.removeprefix("+967"))
        for phone in phones
        for part in {digits, local} - {""}
    )


def some_text(random: Random, known: list[Known]) -> str:
    member = random.choice(known)
    given = member.given
    words = given.full_name.split()
    random.shuffle(words)
    return random.choice(
        [
            "",
            " ".join(words[: random.randrange(1, 4)]),
            words[0][1:3],
            str(member.number),
            "0" + given.phone1.removeprefix("+967"),
            given.phone1[4:9],
            given.national_no[3:8],
            f"{words[0]} {given.phone1[-4:]}",
        ]
    )


def some_filter(random: Random, known: list[Known]) -> MemberFilter:
    def perhaps(value: Callable[[], Any], otherwise: Any) -> Any:
        return value() if random.random() < 0.25 else otherwise

    none: frozenset[Any] = frozenset()
    places = sorted({member.place or NO_NEIGHBOURHOOD for member in known})
    return MemberFilter(
        text=perhaps(lambda: some_text(random, known), ""),
        statuses=perhaps(lambda: frozenset(random.sample(list(MemberStatus), 2)), none),
        neighbourhood_ids=perhaps(lambda: frozenset(random.sample(places, 3)), none),
        sexes=perhaps(lambda: frozenset({random.choice(list(Sex))}), none),
        joined_from=perhaps(lambda: date(2023, random.randrange(1, 13), 5), None),
        joined_to=perhaps(lambda: date(2025, random.randrange(1, 13), 5), None),
        shares_min=perhaps(lambda: random.randrange(4), None),
        shares_max=perhaps(lambda: random.randrange(12), None),
        lacks=perhaps(lambda: frozenset(random.sample(list(MemberLack), 2)), none),
        numbers=perhaps(lambda: frozenset(random.sample(range(1, COUNT), 3000)), none),
    )


def order_key(column: MemberColumn) -> Callable[[Known], Any]:
    keys: dict[MemberColumn, Callable[[Known], Any]] = {
        MemberColumn.NUMBER: lambda m: m.number,
        MemberColumn.NAME: lambda m: (m.key, m.id),
        MemberColumn.STATUS: lambda m: list(MemberStatus).index(m.given.status),
        MemberColumn.NEIGHBOURHOOD: lambda m: fold(m.given.neighbourhood) or "\U0010ffff",
        MemberColumn.JOINED: lambda m: (m.given.joined_on, m.id),
        MemberColumn.SHARES: lambda m: m.given.shares,
        MemberColumn.AMOUNT: lambda m: m.given.shares,
        MemberColumn.PHONE: lambda m: (m.given.phone1, m.id),
        MemberColumn.NATIONAL_NO: lambda m: m.given.national_no,
        MemberColumn.SEX: lambda m: m.given.sex or "",
    }
    return keys[column]
