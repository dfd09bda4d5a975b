"""Putting made-up people into an empty office, in bulk but through the same tables and rules."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from random import Random
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    STATUS_EVENT,
    MemberEventKind,
    MemberInput,
    MemberStatus,
    PaidIn,
    ShareKind,
)
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.cooperative import CooperativeInput, found_cooperative
from coopdesk.services.demo import lists
from coopdesk.services.demo.doubles import SECOND_RECORDS, live_doubles
from coopdesk.services.demo.people import made_up_people
from coopdesk.services.demo.year import LEAST_MEMBERS, NEWCOMERS, live_members_year
from coopdesk.services.members import NUMBERS, cleaned, member_columns, status_day
from coopdesk.services.neighbourhoods import edit_neighbourhood, neighbourhood_id
from coopdesk.services.numbering import next_numbers
from coopdesk.services.progress import Progress
from coopdesk.services.shares import share_value
from coopdesk.storage.models import Cooperative, Member, MemberEvent, ShareTransaction

MEMBERS: Final = 400
_CHUNK: Final = 1000

COOPERATIVE: Final = CooperativeInput(
    name="جمعية السنابل التعاونية متعددة الأغراض",
    district="معين",
    registration_no="تجريبي 1",
    area_of_work="مديرية معين – أمانة العاصمة",
    address="شارع السنابل، خلف السوق المركزي",
    phones=("01 400 000", "777 000 000"),
    header_line1="الجمهورية اليمنية",
    header_line2="جمعية السنابل التعاونية متعددة الأغراض",
    header_line3="مديرية معين – أمانة العاصمة",
    share_value=5000,
    entry_fee=1000,
)
"""Nobody's: the name, the street and the numbers are made up."""


def fill_demo(
    session: Session,
    *,
    today: date,
    members: int = MEMBERS,
    seed: int = 1,
    progress: Progress | None = None,
) -> None:
    """Fill an office that has no members; one without a cooperative gets a made-up one.

    A register of at least a hundred also lives through a year; its newcomers, and records of
    people who came in twice, are among the numbers asked for.

    Raises:
        RefusedError: there are members already.
    """
    if session.scalar(select(exists(select(Member.id)))):
        raise RefusedError(Problem.NOT_EMPTY)
    _make_cooperative(session, today)
    places = _make_neighbourhoods(session, seed)
    progress = progress or Progress()
    lives_a_year = members >= LEAST_MEMBERS
    known = members - NEWCOMERS - SECOND_RECORDS if lives_a_year else members
    people = made_up_people(known, seed=seed, today=today)
    done = 0
    while chunk := [cleaned(person) for person in islice(people, _CHUNK)]:
        progress.step(done, members)
        _add(session, chunk, places, today)
        session.expunge_all()
        done += len(chunk)
    if lives_a_year:
        live_members_year(session, today=today, seed=seed)
        live_doubles(session, today=today)
    progress.step(members, members)


def _make_cooperative(session: Session, today: date) -> None:
    found = session.scalar(select(Cooperative))
    if found is None:
        found_cooperative(session, COOPERATIVE, today=today, is_made_up=True)
    else:
        found.is_made_up = True


def _make_neighbourhoods(session: Session, seed: int) -> dict[str, int | None]:
    random = Random(seed)  # noqa: S311 - variety is wanted, not secrecy
    places = {}
    for name in lists.NEIGHBOURHOODS:
        place = neighbourhood_id(session, name)
        if place is not None:
            aqil = f"{random.choice(lists.MEN)} {random.choice(lists.SURNAMES)}"
            edit_neighbourhood(session, place, name=name, aqil_name=aqil)
        places[name] = place
    return places


def _add(
    session: Session,
    people: Sequence[MemberInput],
    places: dict[str, int | None],
    today: date,
) -> None:
    now = acting(session).now
    numbers = next_numbers(session, NUMBERS, len(people))
    members = [
        Member(
            **member_columns(person),
            number=number,
            neighbourhood_id=places.get(person.neighbourhood),
            joined_on=person.joined_on,
            status=person.status,
            status_on=_standing_on(person, today),
            created_at=now,
        )
        for number, person in zip(numbers, people, strict=True)
    ]
    session.add_all(members)
    session.flush()
    value = share_value(session)
    for member, person in zip(members, people, strict=True):
        session.add_all(_events(session, member.id, person, today))
        session.add_all(_first_shares(session, member.id, person, value))
    session.flush()


def _standing_on(person: MemberInput, today: date) -> date:
    return person.joined_on if person.status is MemberStatus.ACTIVE else status_day(person, today)


def _events(
    session: Session, member_id: int, person: MemberInput, today: date
) -> Iterator[MemberEvent]:
    by = acting(session)
    steps = [(MemberEventKind.JOINED, person.joined_on, person.decision_ref)]
    if person.status is not MemberStatus.ACTIVE:
        steps.append((STATUS_EVENT[person.status], _standing_on(person, today), ""))
    for kind, on, decision in steps:
        yield MemberEvent(
            member_id=member_id,
            kind=kind,
            effective_on=on,
            decision_ref=decision,
            created_at=by.now,
            created_by=by.who,
        )


def _first_shares(
    session: Session, member_id: int, person: MemberInput, value: int
) -> Iterator[ShareTransaction]:
    by = acting(session)
    if person.shares:
        yield ShareTransaction(
            member_id=member_id,
            on_date=person.joined_on,
            kind=ShareKind.SUBSCRIPTION,
            shares=person.shares,
            unit_value=value,
            amount=person.shares * value,
            paid_in=PaidIn.CASH,
            created_at=by.now,
            created_by=by.who,
        )
