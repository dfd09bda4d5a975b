"""Adding a member and correcting what is known of one."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold, latin_digits
from coopdesk.domain.members import (
    STATUS_EVENT,
    MemberEventKind,
    MemberInput,
    MemberStatus,
    PaidIn,
    ShareKind,
)
from coopdesk.domain.names import split_name
from coopdesk.domain.phones import parse_phone
from coopdesk.errors import ConflictError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.member_events import (
    MemberEventInput,
    move_joining,
    record_event,
    standing_events,
)
from coopdesk.services.merged_records import refuse_merged
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.numbering import next_number
from coopdesk.services.shares import (
    SharePosting,
    first_other_posting,
    move_entry_shares,
    post_shares,
)
from coopdesk.storage.models import Member

NUMBERS: Final = "member"
"""The series of members' numbers."""

_ELSEWHERE: Final = frozenset(
    {"shares", "status", "status_on", "neighbourhood", "joined_on", "birth_year", "national_no"}
)
"""Fields that are not columns taken as they come."""
_TAKEN_AS_THEY_COME: Final = tuple(n for n in MemberInput.__slots__ if n not in _ELSEWHERE)
_LONGEST_KEY: Final = 200
_LONGEST_PART: Final = 120
_SEPARATORS: Final = re.compile(r"[\s./\\-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """How a new member came in, beside what the person's record says."""

    requested_on: date | None = None
    """The day of the application."""
    paid_in: PaidIn = PaidIn.CASH
    voucher_ref: str = ""
    """The voucher by which the first shares were paid."""


_PLAIN_ENTRY: Final = Entry()


def cleaned(given: MemberInput) -> MemberInput:
    """The same details as they are kept: text clean, phones canonical, digits Latin."""
    texts: dict[str, Any] = {
        name: clean(value, multiline=name == "notes")
        for name, value in asdict(given).items()
        if type(value) is str
    }
    phones = {name: parse_phone(texts[name]) or texts[name] for name in ("phone1", "phone2")}
    number = clean_national_no(texts["national_no"])
    return replace(given, **texts | phones | {"national_no": number})


def clean_national_no(text: str) -> str:
    """The digits of a card without what parts them; a passport's letters as capitals."""
    return _SEPARATORS.sub("", latin_digits(clean(text))).upper()


def member_columns(given: MemberInput) -> dict[str, Any]:
    """Columns of a cleaned record, without number, standing and neighbourhood."""
    parts = split_name(given.full_name)
    plain = {name: getattr(given, name) for name in _TAKEN_AS_THEY_COME}
    return plain | {
        "first_name": parts.first[:_LONGEST_PART],
        "father_name": parts.father[:_LONGEST_PART],
        "grandfather_name": parts.grandfather[:_LONGEST_PART],
        "great_grandfather_name": parts.great_grandfather[:_LONGEST_PART],
        "surname": parts.surname[:_LONGEST_PART],
        "name_key": fold(given.full_name)[:_LONGEST_KEY],
        "national_no": given.national_no or None,
        "birth_year": given.birth_date.year if given.birth_date else given.birth_year,
    }


def add_member(
    session: Session, given: MemberInput, *, today: date, entry: Entry = _PLAIN_ENTRY
) -> int:
    """Add a member under the next number, with the joining and the first shares; returns the id.

    Raises:
        InvalidInputError: a field breaks a rule, or another member has the national number.
    """
    given = cleaned(given)
    _check(session, given, today=today)
    standing_on = (
        given.joined_on if given.status is MemberStatus.ACTIVE else status_day(given, today)
    )
    place = neighbourhood_id(session, given.neighbourhood)
    member = Member(
        **member_columns(given),
        neighbourhood_id=place,
        joined_on=given.joined_on,
        status=given.status,
        status_on=standing_on,
        created_at=acting(session).now,
        number=next_number(session, NUMBERS),  # last, so that others wait as briefly as may be
    )
    session.add(member)
    session.flush()
    _record_entry(session, member.id, given, standing_on=standing_on, entry=entry)
    return member.id


def _record_entry(
    session: Session, member_id: int, given: MemberInput, *, standing_on: date, entry: Entry
) -> None:
    """Write the steps and the shares that a new member comes in with."""
    joined = MemberEventInput(
        kind=MemberEventKind.JOINED,
        requested_on=entry.requested_on,
        effective_on=given.joined_on,
        decision_ref=given.decision_ref,
    )
    record_event(session, member_id, joined)
    if given.status is not MemberStatus.ACTIVE:
        step = MemberEventInput(kind=STATUS_EVENT[given.status], effective_on=standing_on)
        record_event(session, member_id, step)
    if given.shares:
        first = SharePosting(
            member_id=member_id,
            on_date=given.joined_on,
            kind=ShareKind.SUBSCRIPTION,
            shares=given.shares,
            paid_in=entry.paid_in,
            voucher_ref=entry.voucher_ref,
            decision_ref=given.decision_ref,
        )
        post_shares(session, first)


def status_day(given: MemberInput, today: date) -> date:
    """The day a member came to the status given; the day it is noted when nobody knows."""
    return given.status_on or max(today, given.joined_on)


def edit_member(
    session: Session, member_id: int, given: MemberInput, *, version: int, today: date
) -> None:
    """Correct a member's details; the number, the standing and the shares stay.

    A corrected joining date takes the step of joining and the first shares with it.

    Raises:
        GoneError: there is no such member.
        ConflictError: somebody else changed the member since `version`.
        RefusedError: the record was merged into another.
        InvalidInputError: a field breaks a rule, or another member has the national number.
    """
    member = session.get(Member, member_id)
    if member is None:
        raise GoneError
    if member.version != version:
        raise ConflictError
    refuse_merged(session, member.number)
    given = replace(cleaned(given), status=member.status, status_on=None, shares=0)
    _check(session, given, today=today, exclude_id=member_id)
    if given.joined_on != member.joined_on:
        correct_joining(session, member, given.joined_on)
    for name, value in member_columns(given).items():
        setattr(member, name, value)
    member.neighbourhood_id = neighbourhood_id(session, given.neighbourhood)
    session.flush()


def member_id_of(session: Session, number: int) -> int:
    """The id of the member with this number.

    Raises:
        RefusedError: nobody has the number.
    """
    found = session.scalar(select(Member.id).where(Member.number == number))
    if found is None:
        raise RefusedError(Problem.UNKNOWN_MEMBER, number=number)
    return found


def _check(
    session: Session, given: MemberInput, *, today: date, exclude_id: int | None = None
) -> None:
    problems: dict[str, Problem] = {}
    try:
        given.check(today=today)
    except InvalidInputError as error:
        problems.update(error.problems)
    if given.status_on is not None and given.status_on < given.joined_on:
        problems.setdefault("status_on", Problem.BEFORE_JOINING)
    if given.status is MemberStatus.MERGED and exclude_id is None:
        problems["status"] = Problem.UNKNOWN_CHOICE  # only a merge makes such a record
    if given.national_no and "national_no" not in problems:
        taken = select(Member.id).where(Member.national_no == given.national_no)
        owner = session.scalar(taken)
        if owner is not None and owner != exclude_id:
            problems["national_no"] = Problem.NATIONAL_NO_TAKEN
    if problems:
        raise InvalidInputError(_in_order(problems))


def _in_order(problems: Mapping[str, Problem]) -> dict[str, Problem]:
    """As the fields stand in the form: the first is where the cursor goes."""
    places = {name: place for place, name in enumerate(MemberInput.__slots__)}
    return dict(sorted(problems.items(), key=lambda item: places.get(item[0], len(places))))


def correct_joining(session: Session, member: Member, new: date) -> None:
    """Move the joining date with its step and the first shares.

    Raises:
        InvalidInputError: something else happened to the member before or on the new day.
    """
    old = member.joined_on
    later = [
        row.effective_on
        for row in standing_events(session, member.id)
        if row.kind is not MemberEventKind.JOINED
    ]
    posted = first_other_posting(session, member.id, entered_on=old)
    if any(day <= new for day in later) or (posted is not None and posted < new):
        raise InvalidInputError({"joined_on": Problem.AFTER_FIRST_STEP})
    move_joining(session, member.id, new=new)
    move_entry_shares(session, member.id, old=old, new=new)
    member.joined_on = new
    if not later:
        member.status_on = new
