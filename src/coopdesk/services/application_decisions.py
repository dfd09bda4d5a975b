"""What became of an application: accepted, refused, told, accepted by silence (Art. 22)."""

from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.members import (
    MEMBERS_IN,
    MemberEventKind,
    MemberInput,
    MemberStatus,
    ShareKind,
)
from coopdesk.domain.membership import (
    ApplicationState,
    appeal_last_day,
    decision_due_on,
    silence_on,
)
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.application_entry import (
    check_day,
    former_member_id,
    refuse_decided,
)
from coopdesk.services.files import link_attachments
from coopdesk.services.member_events import MemberEventInput, record_event, standing_events
from coopdesk.services.members import Entry, add_member
from coopdesk.services.records import record
from coopdesk.services.rules import office_rules
from coopdesk.services.settlement_state import refuse_open_settlement
from coopdesk.services.shares import SharePosting, post_shares
from coopdesk.storage.models import Member, MembershipApplication, Neighbourhood

_LONGEST_REF: Final = 120
_NOT_OF_A_PERSON: Final = frozenset(
    {
        *("joined_on", "neighbourhood", "shares", "status", "status_on"),
        *("is_founder", "folder_no", "decision_ref", "national_no"),
    }
)
_AS_APPLIED: Final = tuple(n for n in MemberInput.__slots__ if n not in _NOT_OF_A_PERSON)
_PARTS: Final = (
    *("full_name", "name_key", "first_name", "father_name"),
    *("grandfather_name", "great_grandfather_name", "surname"),
)


def accept_application(
    session: Session, application_id: int, *, on: date, decision_ref: str, today: date
) -> int:
    """Make the applicant a member by the board's decision; returns the member's id.

    Who was a member before comes back under the old number; anybody else gets the next one.

    Raises:
        GoneError: there is no such application.
        RefusedError: it was decided already, or money of a former membership is still open.
        InvalidInputError: the day can never be right, or the card is another member's.
    """
    application = record(session, MembershipApplication, application_id, is_for_change=True)
    refuse_decided(application)
    check_day(application, on, today=today)
    application.state = ApplicationState.ACCEPTED
    application.decision_ref = _reference(decision_ref)
    return _admit(session, application, on=on, today=today)


def accept_by_silence(session: Session, application_id: int, *, today: date) -> int:
    """Make the applicant a member because the board did not answer in time (Art. 22).

    The membership begins on the day after the last one for an answer.

    Raises:
        GoneError: there is no such application.
        RefusedError: it was decided already, or the board still has time.
        InvalidInputError: the card is another member's.
    """
    application = record(session, MembershipApplication, application_id, is_for_change=True)
    refuse_decided(application)
    if today <= application.due_on:
        raise RefusedError(Problem.NOT_SILENT_YET, date=gregorian_text(application.due_on))
    application.state = ApplicationState.ACCEPTED_BY_SILENCE
    return _admit(session, application, on=silence_on(application.due_on), today=today)


def refuse_application(
    session: Session,
    application_id: int,
    *,
    on: date,
    decision_ref: str,
    reason: str,
    today: date,
) -> None:
    """Note the board's refusal with its reason.

    Raises:
        GoneError: there is no such application.
        RefusedError: it was decided already, or the refusal came after the law had taken the
            board's silence for a yes (Art. 22).
        InvalidInputError: no reason is given, or the day can never be right.
    """
    application = record(session, MembershipApplication, application_id, is_for_change=True)
    refuse_decided(application)
    check_day(application, on, today=today)
    reason = clean(reason, multiline=True)
    if not reason:
        raise InvalidInputError({"reason": Problem.REASON_REQUIRED})
    if on > application.due_on:
        raise RefusedError(Problem.ANSWER_TOO_LATE, date=gregorian_text(application.due_on))
    application.state = ApplicationState.REFUSED
    application.decided_on = on
    application.decision_ref = _reference(decision_ref)
    application.refusal_reason = reason
    session.flush()


def note_told(session: Session, application_id: int, *, on: date, today: date) -> date | None:
    """Note the day the applicant was told; returns a refused one's last day to go to court.

    Raises:
        GoneError: there is no such application.
        RefusedError: it is not decided yet.
        InvalidInputError: the day is in the future or before the decision.
    """
    application = record(session, MembershipApplication, application_id, is_for_change=True)
    if application.decided_on is None or application.state is ApplicationState.PENDING:
        raise RefusedError(
            Problem.APPLICATION_OPEN, number=number_text(application.no, application.year)
        )
    if on > today:
        raise InvalidInputError({"on": Problem.IN_FUTURE})
    if on < application.decided_on:
        raise InvalidInputError({"on": Problem.BEFORE_NOTICE})
    application.notified_on = on
    if application.state is ApplicationState.REFUSED:
        months = office_rules(session).number("rules.appeal_months")
        application.appeal_until = appeal_last_day(on, months)
    session.flush()
    return application.appeal_until


def reopen_application(session: Session, application_id: int, *, reason: str, today: date) -> None:
    """Let an application that was refused, taken back or voided wait for the board again.

    A court or the board itself may order it; the board has its whole time once more. The reason,
    with the order's number, is kept among the notes.

    Raises:
        GoneError: there is no such application.
        RefusedError: the applicant is a member already.
        InvalidInputError: no reason is given.
    """
    application = record(session, MembershipApplication, application_id, is_for_change=True)
    if application.member_id is not None:
        raise RefusedError(
            Problem.APPLICATION_DECIDED,
            number=number_text(application.no, application.year),
            date=gregorian_text(application.decided_on or application.submitted_on),
        )
    reason = clean(reason, multiline=True)
    if not reason:
        raise InvalidInputError({"reason": Problem.REASON_REQUIRED})
    application.state = ApplicationState.PENDING
    application.decided_on = application.notified_on = application.appeal_until = None
    application.decision_ref = application.refusal_reason = application.void_reason = ""
    application.notes = f"{application.notes}\n{reason}".strip()
    months = office_rules(session).number("rules.decision_months")
    application.due_on = max(application.due_on, decision_due_on(today, months))
    session.flush()


def _reference(decision_ref: str) -> str:
    cleaned_ref = clean(decision_ref)
    if len(cleaned_ref) > _LONGEST_REF:
        raise InvalidInputError({"decision_ref": Problem.TOO_LONG})
    return cleaned_ref


def _admit(session: Session, application: MembershipApplication, *, on: date, today: date) -> int:
    card = application.national_no
    former_id = former_member_id(session, card) if card else None
    application.decided_on = on
    if former_id is None:
        entry = Entry(
            requested_on=application.submitted_on,
            paid_in=application.paid_in,
            voucher_ref=application.receipt_ref,
        )
        member_id = add_member(session, _person(session, application, on), today=today, entry=entry)
    else:
        member_id = _bring_back(session, former_id, application, on=on)
    application.member_id = member_id
    if application.photo_sha256:
        session.get_one(Member, member_id).photo_sha256 = application.photo_sha256
    link_attachments(
        session,
        source=(MembershipApplication.__tablename__, application.id),
        target=(Member.__tablename__, member_id),
    )
    session.flush()
    return member_id


def _person(session: Session, application: MembershipApplication, on: date) -> MemberInput:
    place = application.neighbourhood_id
    name = session.get_one(Neighbourhood, place).name if place is not None else ""
    same: dict[str, Any] = {field: getattr(application, field) for field in _AS_APPLIED}
    return MemberInput(
        **same,
        national_no=application.national_no or "",
        joined_on=on,
        neighbourhood=name,
        shares=application.requested_shares,
        decision_ref=application.decision_ref,
    )


def _bring_back(
    session: Session, member_id: int, application: MembershipApplication, *, on: date
) -> int:
    """A former member returns under the old number, with what the new paper says."""
    member = record(session, Member, member_id, is_for_change=True)
    if member.status in MEMBERS_IN:
        raise InvalidInputError({"national_no": Problem.ALREADY_MEMBER})
    if member.status is MemberStatus.DECEASED:
        raise RefusedError(Problem.MEMBER_DECEASED, number=member.number)
    refuse_open_settlement(session, member.id)
    last = max((row.effective_on for row in standing_events(session, member.id)), default=on)
    if on < last:
        raise InvalidInputError({"on": Problem.BEFORE_LAST_STEP})
    for name in (*_AS_APPLIED, "neighbourhood_id"):
        value = getattr(application, name)
        if value not in ("", None):
            setattr(member, name, value)
    for name in _PARTS:
        setattr(member, name, getattr(application, name))
    member.status, member.status_on = MemberStatus.ACTIVE, on
    member.decision_ref = application.decision_ref
    step = MemberEventInput(
        kind=MemberEventKind.REINSTATED,
        requested_on=application.submitted_on,
        effective_on=on,
        decision_ref=application.decision_ref,
    )
    record_event(session, member.id, step)
    posting = SharePosting(
        member_id=member.id,
        on_date=on,
        kind=ShareKind.SUBSCRIPTION,
        shares=application.requested_shares,
        paid_in=application.paid_in,
        voucher_ref=application.receipt_ref,
        decision_ref=application.decision_ref,
    )
    post_shares(session, posting)
    return member.id
