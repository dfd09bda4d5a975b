"""What the papers of the path of a membership are made of, read in one piece."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.membership import ApplicationState, SettlementState
from coopdesk.domain.shares import CertificateState, hundredths_of_percent
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.applications import (
    ApplicationDetails,
    ApplicationFilter,
    get_application,
    list_application_details,
    list_applications,
)
from coopdesk.services.certificates import CertificateRow, list_certificates
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.paper_data import kept_picture
from coopdesk.services.paper_subjects import application_ids
from coopdesk.services.rules import office_rules
from coopdesk.services.settlements import SettlementRow, list_settlements
from coopdesk.services.shares import ENTRY_KINDS, ShareRow, capital, member_shares
from coopdesk.storage.models import MembershipApplication


@dataclass(frozen=True, slots=True)
class ApplicationToPrint:
    """An application with the applicant's photo."""

    details: ApplicationDetails
    photo: bytes | None


def application_to_print(
    session: Session, application_id: int, *, today: date
) -> ApplicationToPrint:
    """One application as its form shows it.

    Raises:
        GoneError: there is no such application.
    """
    details = get_application(session, application_id, today=today)
    return ApplicationToPrint(details, kept_picture(session, details.photo_sha256))


def form_rules(session: Session) -> tuple[int, int]:
    """The board's months to decide, and the least age of a member."""
    rules = office_rules(session)
    return rules.number("rules.decision_months"), rules.number("rules.age_min")


@dataclass(frozen=True, slots=True)
class NoticeToPrint:
    """An application with the board's answer, and what the applicant came in with."""

    details: ApplicationDetails
    member_number: int | None
    shares: int
    amount: int
    """Whole rials of these shares as the ledger has them."""
    decision_months: int
    appeal_months: int


def notice_ids(
    session: Session,
    numbers: Sequence[str],
    *,
    states: frozenset[ApplicationState],
    problem: Problem,
    today: date,
) -> list[int]:
    """Applications that were answered so; without numbers the one answered last.

    Raises:
        RefusedError: one of them is not there, or has another answer (`problem`).
    """
    if not numbers:
        rows = list_applications(session, ApplicationFilter(states=states), today=today)
        last = max(rows, key=lambda row: (row.decided_on or date.min, row.id), default=None)
        return [last.id] if last else []
    ids = application_ids(session, numbers)
    for found in list_application_details(session, ids, today=today):
        if found.state not in states:
            raise RefusedError(problem, number=found.number_text)
    return ids


def notice_to_print(session: Session, application_id: int, *, today: date) -> NoticeToPrint:
    """One application as its notice tells it.

    Raises:
        GoneError: there is no such application.
    """
    details = get_application(session, application_id, today=today)
    rules = office_rules(session)
    shares = amount = 0
    if details.member_id is not None:
        for line in member_shares(session, details.member_id):
            if line.kind in ENTRY_KINDS and line.on_date == details.decided_on:
                shares, amount = shares + line.shares, amount + line.amount
    return NoticeToPrint(
        details,
        details.member_number,
        shares,
        amount,
        rules.number("rules.decision_months"),
        rules.number("rules.appeal_months"),
    )


@dataclass(frozen=True, slots=True)
class StatementToPrint:
    """What a member paid, holds and was given, as far as the registers know."""

    member: MemberDetails
    lines: tuple[ShareRow, ...]
    """The lines that stand, oldest first; what was reversed is left out with its reversal."""
    application: ApplicationDetails | None
    """The one that the member came in by; it knows the entry fee and its voucher."""
    certificates: tuple[CertificateRow, ...]
    """Those that are valid."""
    settlements: tuple[SettlementRow, ...]
    percent_x100: int
    """The part of all shares, in hundredths of a percent."""


def statement_to_print(session: Session, member_id: int, *, today: date) -> StatementToPrint:
    """One member's account.

    Raises:
        GoneError: there is no such member.
    """
    member = get_member(session, member_id, today=today)
    lines = member_shares(session, member_id)
    undone = {line.reverses_id for line in lines}
    row = MembershipApplication
    came = session.scalars(select(row.id).where(row.member_id == member_id).order_by(row.id)).all()
    return StatementToPrint(
        member=member,
        lines=tuple(one for one in lines if one.reverses_id is None and one.id not in undone),
        application=get_application(session, came[-1], today=today) if came else None,
        certificates=tuple(
            list_certificates(session, member_id=member_id, state=CertificateState.VALID)
        ),
        settlements=tuple(
            one
            for one in list_settlements(session, member_id=member_id)
            if one.state is not SettlementState.VOID
        ),
        percent_x100=hundredths_of_percent(member.shares, capital(session).shares),
    )
