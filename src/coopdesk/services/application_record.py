"""Everything on one application, as its page and its papers show it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberInput,
    PaidIn,
    Sex,
)
from coopdesk.domain.membership import ApplicationState, remind_on
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import GoneError
from coopdesk.services.application_entry import ApplicationInput
from coopdesk.services.rules import office_rules
from coopdesk.storage.models import Attachment, Member, MembershipApplication, Neighbourhood

OWNER: Final = MembershipApplication.__tablename__
"""The owner kind of the papers of an application."""

_App = MembershipApplication


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationDetails:
    """One application with all that is known."""

    id: int
    no: int
    year: int
    full_name: str
    first_name: str
    father_name: str
    grandfather_name: str
    great_grandfather_name: str
    surname: str
    sex: Sex | None
    birth_date: date | None
    birth_year: int | None
    birth_place: str
    nationality: str
    id_kind: IdKind
    national_no: str | None
    id_issue_place: str
    id_issued_on: date | None
    id_expires_on: date | None
    occupation: str
    activity: str
    marital: MaritalStatus | None
    dependants: int | None
    neighbourhood_id: int | None
    neighbourhood: str
    address: str
    phone1: str
    phone2: str
    has_whatsapp: bool
    photo_sha256: str
    interest_basis: InterestBasis | None
    notes: str
    requested_shares: int
    paid_in: PaidIn
    entry_fee: int
    """Whole rials."""
    receipt_ref: str
    referee: str
    has_pledged: bool
    submitted_on: date
    due_on: date
    received_by: str
    state: ApplicationState
    decided_on: date | None
    """The day it ended in whatever way."""
    decision_ref: str
    refusal_reason: str
    notified_on: date | None
    appeal_until: date | None
    member_id: int | None
    member_number: int | None
    void_reason: str
    created_at: datetime
    created_by: str
    version: int
    attachments: int
    """Papers attached now, the photo not counted."""
    days_left: int | None
    is_due_soon: bool

    @property
    def number_text(self) -> str:
        """Number and year as printed."""
        return number_text(self.no, self.year)

    @property
    def is_overdue(self) -> bool:
        """The law takes the board's silence for a yes by now."""
        return self.days_left is not None and self.days_left < 0

    def to_input(self) -> ApplicationInput:
        """What a form starts with."""
        other = {"joined_on", "shares", "status", "status_on", "is_founder", "folder_no"}
        same = {
            name: getattr(self, name)
            for name in MemberInput.__slots__
            if name not in other | {"national_no", "decision_ref"}
        }
        person = MemberInput(
            **same, joined_on=self.submitted_on, national_no=self.national_no or ""
        )
        return ApplicationInput(
            person=person,
            submitted_on=self.submitted_on,
            requested_shares=self.requested_shares,
            paid_in=self.paid_in,
            entry_fee=self.entry_fee,
            receipt_ref=self.receipt_ref,
            referee=self.referee,
            has_pledged=self.has_pledged,
            received_by=self.received_by,
        )


_RECKONED: Final = frozenset({"days_left", "is_due_soon"})
_REACHED: Final = frozenset({"neighbourhood", "member_number", "attachments"})
_DETAILS: Final = tuple(n for n in ApplicationDetails.__slots__ if n not in _RECKONED | _REACHED)


def get_application(session: Session, application_id: int, *, today: date) -> ApplicationDetails:
    """All that is known of one application.

    Raises:
        GoneError: there is no such application.
    """
    found = list_application_details(session, [application_id], today=today)
    if not found:
        raise GoneError
    return found[0]


def list_application_details(
    session: Session, ids: list[int], *, today: date
) -> list[ApplicationDetails]:
    """The same for many in the order asked; who is gone is left out."""
    remind = remind_days(session)
    rows = map(dict, session.execute(_details_query().where(_App.id.in_(ids))).mappings())
    found = {row["id"]: ApplicationDetails(**row, **reckoned(row, today, remind)) for row in rows}
    return [found[each] for each in ids if each in found]


def remind_days(session: Session) -> int:
    """So many days after an application the office is reminded of it."""
    return office_rules(session).number("rules.decision_reminder_days")


def reckoned(row: dict[str, Any], today: date, remind: int) -> dict[str, Any]:
    """What follows from the day at the desk."""
    if row["state"] is not ApplicationState.PENDING:
        return {"days_left": None, "is_due_soon": False}
    left = (row["due_on"] - today).days
    is_soon = left >= 0 and remind_on(row["submitted_on"], remind) <= today
    return {"days_left": left, "is_due_soon": is_soon}


def _details_query() -> Select[*tuple[Any, ...]]:
    papers = (
        select(func.count())
        .where(
            Attachment.owner_kind == OWNER,
            Attachment.owner_id == _App.id,
            Attachment.kind == "paper",
            Attachment.removed_at.is_(None),
        )
        .scalar_subquery()
    )
    return (
        select(
            *(getattr(_App, name) for name in _DETAILS),
            func.coalesce(Neighbourhood.name, "").label("neighbourhood"),
            Member.number.label("member_number"),
            papers.label("attachments"),
        )
        .outerjoin(Neighbourhood, Neighbourhood.id == _App.neighbourhood_id)
        .outerjoin(Member, Member.id == _App.member_id)
    )
