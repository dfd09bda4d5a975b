"""An office with a cooperative, and people on the path of a membership."""

from dataclasses import replace
from datetime import date
from typing import Any

from coopdesk.domain.members import InterestBasis, MemberEventKind, MemberInput, Sex
from coopdesk.domain.membership import StepInput
from coopdesk.services.applications import (
    ApplicationDetails,
    ApplicationInput,
    accept_application,
    get_application,
    refuse_application,
    register_application,
)
from coopdesk.services.check import check_office
from coopdesk.services.cooperative import CooperativeInput, found_cooperative
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.members import add_member
from coopdesk.services.membership_steps import record_step
from coopdesk.services.office import Office
from tests.makers import TODAY

SUBMITTED = date(2026, 10, 1)
JOINED = date(2025, 3, 1)

PERSON = MemberInput(
    full_name="صالحة ناجي علي مقبل الحداد",
    joined_on=SUBMITTED,
    sex=Sex.FEMALE,
    national_no="01017384256",
    birth_date=date(1990, 5, 12),
    neighbourhood="حي الزهور",
    phone1="771234567",
    interest_basis=InterestBasis.RESIDENCE,
)


def found(office: Office) -> None:
    given = CooperativeInput(name="آزال", share_value=5000, entry_fee=1000)
    office.write(found_cooperative, given, today=date(2020, 1, 1))


def applicant(full_name: str = PERSON.full_name, /, **other: Any) -> ApplicationInput:
    """What somebody hands in; names of a person's fields go to the person."""
    own = {name: other.pop(name) for name in ApplicationInput.__slots__ if name in other}
    person = replace(PERSON, full_name=full_name, **other)
    return ApplicationInput(**{"person": person, "submitted_on": SUBMITTED, **own})


def apply(office: Office, *args: Any, today: date = TODAY, **other: Any) -> int:
    return office.write(register_application, applicant(*args, **other), today=today)


def accept(office: Office, application_id: int, *, on: date = TODAY) -> int:
    return office.write(
        accept_application, application_id, on=on, decision_ref="14/2026", today=TODAY
    )


def refuse(office: Office, application_id: int, *, on: date = TODAY, **other: Any) -> None:
    given: dict[str, Any] = {
        "decision_ref": "15/2026",
        "reason": "لا مصلحة ثابتة له",
        "today": max(on, TODAY),
    }
    office.write(refuse_application, application_id, on=on, **given | other)


def application(office: Office, application_id: int, *, today: date = TODAY) -> ApplicationDetails:
    return office.read(get_application, application_id, today=today)


def join(office: Office, full_name: str = "أحمد صالح علي ناصر", /, **other: Any) -> int:
    """A member of long standing, without an application."""
    given = MemberInput(full_name=full_name, **{"joined_on": JOINED, "shares": 3, **other})
    return office.write(add_member, given, today=TODAY)


def member(office: Office, member_id: int) -> MemberDetails:
    return office.read(get_member, member_id, today=TODAY)


def step(
    office: Office, member_id: int, kind: MemberEventKind, on: date = TODAY, /, **other: Any
) -> int:
    given = StepInput(kind=kind, effective_on=on, **{"reason": "سبب مكتوب", **other})
    return office.write(record_step, member_id, given, today=max(on, TODAY))


def faults(office: Office) -> dict[str, tuple[str, ...]]:
    return {row.name: row.details for row in check_office(office).rows if not row.ok}
