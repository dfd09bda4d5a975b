"""Taking in an application: registering it under its number, correcting it, taking it back."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import MEMBERS_IN, MemberInput, MemberStatus, PaidIn
from coopdesk.domain.membership import ApplicationState, decision_due_on
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import ConflictError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.cooperative import get_cooperative
from coopdesk.services.members import cleaned, member_columns
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.numbering import next_number
from coopdesk.services.records import record
from coopdesk.services.rules import office_rules
from coopdesk.storage.models import Member, MembershipApplication

NUMBERS: Final = MembershipApplication.__tablename__
"""The yearly series of applications' numbers."""

_LONGEST: Final = {"receipt_ref": 60, "referee": 200, "received_by": 120}
_MOST_RIALS: Final = 1_000_000_000
_MOST_SHARES: Final = 1_000_000
_NOT_OF_AN_APPLICANT: Final = frozenset({"is_founder", "folder_no", "decision_ref"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationInput:
    """What an applicant hands in.

    Of `person` the joining, the standing and the shares are passed over: they come with the
    decision.
    """

    person: MemberInput
    submitted_on: date
    requested_shares: int = 1
    paid_in: PaidIn = PaidIn.CASH
    entry_fee: int | None = None
    """Whole rials; the cooperative's when not given (Law 39/1998 Art. 21/6)."""
    receipt_ref: str = ""
    referee: str = ""
    """The aqil or the member who knows the applicant."""
    has_pledged: bool = False
    """The pledge of Law 39/1998 Art. 21 is signed."""
    received_by: str = ""
    """Who took it in; the person acting when not given."""


def register_application(session: Session, given: ApplicationInput, *, today: date) -> int:
    """Take in an application under the next number of its year; returns its id.

    Raises:
        InvalidInputError: a field can never be right, or the card is that of a member or of an
            applicant who still waits.
        RefusedError: the card is that of a deceased member.
    """
    given = cleaned_application(given)
    _check(session, given, today=today)
    by = acting(session)
    application = MembershipApplication(
        **_columns(session, given),
        received_by=given.received_by or by.who,
        state=ApplicationState.PENDING,
        year=given.submitted_on.year,
        created_at=by.now,
        created_by=by.who,
        no=next_number(session, NUMBERS, year=given.submitted_on.year),
    )
    session.add(application)
    session.flush()
    return application.id


def edit_application(
    session: Session, application_id: int, given: ApplicationInput, *, version: int, today: date
) -> None:
    """Correct an application that waits; its number and the year of it stay.

    Raises:
        GoneError: there is no such application.
        ConflictError: somebody else changed it since `version`.
        RefusedError: it was decided already.
        InvalidInputError: a field can never be right.
    """
    application = record(session, MembershipApplication, application_id, is_for_change=True)
    refuse_decided(application)
    if application.version != version:
        raise ConflictError
    given = cleaned_application(given)
    _check(session, given, today=today, own=application)
    columns = _columns(session, given)
    if given.submitted_on == application.submitted_on:
        del columns["due_on"]  # the rule in force on the day of the application counts
    if given.entry_fee is None:
        del columns["entry_fee"]
    for name, value in columns.items():
        setattr(application, name, value)
    if given.received_by:
        application.received_by = given.received_by
    session.flush()


def take_back_application(
    session: Session, application_id: int, *, on: date, reason: str, today: date
) -> None:
    """Note that the applicant took an application back before it was decided.

    Raises:
        GoneError: there is no such application.
        RefusedError: it was decided already.
        InvalidInputError: the day is in the future or before the application.
    """
    application = record(session, MembershipApplication, application_id, is_for_change=True)
    refuse_decided(application)
    check_day(application, on, today=today)
    application.state = ApplicationState.TAKEN_BACK
    application.decided_on = on
    application.void_reason = clean(reason, multiline=True)
    session.flush()


def void_application(session: Session, application_id: int, *, reason: str) -> None:
    """Void an application that was registered by mistake; the number stays.

    Raises:
        GoneError: there is no such application.
        RefusedError: it was decided already.
        InvalidInputError: no reason is given.
    """
    application = record(session, MembershipApplication, application_id, is_for_change=True)
    refuse_decided(application)
    reason = clean(reason, multiline=True)
    if not reason:
        raise InvalidInputError({"reason": Problem.REASON_REQUIRED})
    application.state = ApplicationState.VOID
    application.decided_on = acting(session).today
    application.void_reason = reason
    session.flush()


def refuse_decided(application: MembershipApplication) -> None:
    """Refuse what is only done to an application that waits.

    Raises:
        RefusedError: it was decided already, perhaps by another desk a moment ago.
    """
    if application.state is not ApplicationState.PENDING:
        raise RefusedError(
            Problem.APPLICATION_DECIDED,
            number=number_text(application.no, application.year),
            date=gregorian_text(application.decided_on or application.submitted_on),
        )


def check_day(application: MembershipApplication, on: date, *, today: date) -> None:
    """Refuse a day of a decision that can never be right.

    Raises:
        InvalidInputError: the day is in the future or before the application.
    """
    if on > today:
        raise InvalidInputError({"on": Problem.IN_FUTURE})
    if on < application.submitted_on:
        raise InvalidInputError({"on": Problem.BEFORE_SUBMISSION})


def cleaned_application(given: ApplicationInput) -> ApplicationInput:
    """The same as it is kept; the person is one who joins on the day of the application."""
    texts: dict[str, Any] = {name: clean(getattr(given, name)) for name in _LONGEST}
    person = replace(
        cleaned(given.person),
        joined_on=given.submitted_on,
        shares=max(given.requested_shares, 0),
        status=MemberStatus.ACTIVE,
        status_on=None,
    )
    return replace(given, person=person, **texts)


def _check(
    session: Session,
    given: ApplicationInput,
    *,
    today: date,
    own: MembershipApplication | None = None,
) -> None:
    problems: dict[str, Problem] = {}
    try:
        given.person.check(today=today)
    except InvalidInputError as error:
        problems.update(error.problems)
    # The joining stands for the application here.
    if "joined_on" in problems:
        problems["submitted_on"] = problems.pop("joined_on")
    if not 0 < given.requested_shares <= _MOST_SHARES:
        problems["requested_shares"] = Problem.NOT_POSITIVE
    if given.entry_fee is not None and not 0 <= given.entry_fee <= _MOST_RIALS:
        problems["entry_fee"] = Problem.OUT_OF_RANGE
    if own is not None and given.submitted_on.year != own.year:
        problems.setdefault("submitted_on", Problem.OUT_OF_RANGE)  # the number is of its year
    for name, longest in _LONGEST.items():
        if len(getattr(given, name)) > longest:
            problems[name] = Problem.TOO_LONG
    card = _card_problem(session, given.person.national_no, own.id if own else None)
    if card is not None:
        problems.setdefault("national_no", card)
    if problems:
        raise InvalidInputError(problems)


def _card_problem(session: Session, national_no: str, own_id: int | None) -> Problem | None:
    """Whether the card is that of a member, or of somebody who has applied already."""
    if not national_no:
        return None
    former_id = former_member_id(session, national_no)
    member = session.get(Member, former_id) if former_id is not None else None
    if member is not None and member.status in MEMBERS_IN:
        return Problem.ALREADY_MEMBER
    if member is not None and member.status is MemberStatus.DECEASED:
        raise RefusedError(Problem.MEMBER_DECEASED, number=member.number)
    row = MembershipApplication
    waiting = select(row.id).where(
        row.national_no == national_no, row.state == ApplicationState.PENDING
    )
    if own_id is not None:
        waiting = waiting.where(row.id != own_id)
    return Problem.ALREADY_APPLIED if session.scalar(waiting.limit(1)) is not None else None


def former_member_id(session: Session, national_no: str) -> int | None:
    """Who has this card in the register; of a merged record the one that took it in."""
    query = select(Member.id, Member.merged_into_id)
    found = session.execute(query.where(Member.national_no == national_no)).first()
    while found is not None and found.merged_into_id is not None:
        found = session.execute(query.where(Member.id == found.merged_into_id)).first()
    return found.id if found is not None else None


def _columns(session: Session, given: ApplicationInput) -> dict[str, Any]:
    person = member_columns(given.person)
    own = {name: value for name, value in person.items() if name not in _NOT_OF_AN_APPLICANT}
    cooperative = get_cooperative(session)
    fee = cooperative.entry_fee if cooperative else 0
    months = office_rules(session).number("rules.decision_months")
    return own | {
        "neighbourhood_id": neighbourhood_id(session, given.person.neighbourhood),
        "submitted_on": given.submitted_on,
        "due_on": decision_due_on(given.submitted_on, months),
        "requested_shares": given.requested_shares,
        "paid_in": given.paid_in,
        "entry_fee": fee if given.entry_fee is None else given.entry_fee,
        "receipt_ref": given.receipt_ref,
        "referee": given.referee,
        "has_pledged": given.has_pledged,
    }
