"""Applications to join, as lists, forms and papers read them; what is done with one besides.

Taking in and correcting is in `application_entry`, the board's answer in `application_decisions`.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold
from coopdesk.domain.members import (
    Sex,
)
from coopdesk.domain.membership import ApplicationState
from coopdesk.domain.phones import parse_phone
from coopdesk.domain.yearly_numbers import number_text, read_number
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.application_decisions import (
    accept_application,
    accept_by_silence,
    note_told,
    refuse_application,
    reopen_application,
)
from coopdesk.services.application_entry import (
    ApplicationInput,
    edit_application,
    register_application,
    take_back_application,
    void_application,
)
from coopdesk.services.application_record import (
    OWNER,
    ApplicationDetails,
    get_application,
    list_application_details,
    reckoned,
    remind_days,
)
from coopdesk.services.application_warnings import ApplicationWarning, application_warnings
from coopdesk.services.members import clean_national_no
from coopdesk.storage.models import Member, MembershipApplication

__all__ = [
    "OWNER",
    "ApplicationDetails",
    "ApplicationFilter",
    "ApplicationInput",
    "ApplicationRow",
    "ApplicationWarning",
    "accept_application",
    "accept_by_silence",
    "application_counts",
    "application_id_of",
    "application_warnings",
    "edit_application",
    "get_application",
    "list_application_details",
    "list_applications",
    "note_told",
    "refuse_application",
    "register_application",
    "reopen_application",
    "take_back_application",
    "void_application",
]

_App = MembershipApplication


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One line of the register of applications."""

    id: int
    no: int
    year: int
    full_name: str
    sex: Sex | None
    phone1: str
    requested_shares: int
    submitted_on: date
    due_on: date
    """The board's last day to answer (Law 39/1998 Art. 22)."""
    state: ApplicationState
    decided_on: date | None
    decision_ref: str
    refusal_reason: str
    notified_on: date | None
    appeal_until: date | None
    member_id: int | None
    member_number: int | None
    days_left: int | None
    """Until the due date while it waits; below zero when that is past."""
    is_due_soon: bool
    """Waits longer than the office wants to be reminded after, but not too long yet."""

    @property
    def number_text(self) -> str:
        """Number and year as printed."""
        return number_text(self.no, self.year)

    @property
    def is_overdue(self) -> bool:
        """The law takes the board's silence for a yes by now."""
        return self.days_left is not None and self.days_left < 0


@dataclass(frozen=True, slots=True)
class ApplicationFilter:
    """Which applications are meant; everything when nothing is said."""

    text: str = ""
    """Any part of the name, the number, the card or the phone."""
    states: frozenset[ApplicationState] = frozenset()
    year: int | None = None
    is_due_soon: bool = False
    is_overdue: bool = False


_RECKONED: Final = frozenset({"days_left", "is_due_soon"})
_ROW: Final = tuple(
    n for n in ApplicationRow.__slots__ if n not in _RECKONED and n != "member_number"
)

EVERYTHING: Final = ApplicationFilter()


def list_applications(
    session: Session,
    chosen: ApplicationFilter = EVERYTHING,
    *,
    today: date,
    limit: int | None = None,
) -> list[ApplicationRow]:
    """The applications that are meant, the newest number first."""
    remind = remind_days(session)
    query = (
        select(*(getattr(_App, name) for name in _ROW), Member.number.label("member_number"))
        .outerjoin(Member, Member.id == _App.member_id)
        .where(*_conditions(chosen, today=today, remind=remind))
        .order_by(_App.year.desc(), _App.no.desc())
        .limit(limit)
    )
    return [
        ApplicationRow(**row, **reckoned(row, today, remind))
        for row in map(dict, session.execute(query).mappings())
    ]


def application_counts(
    session: Session, *, today: date, chosen: ApplicationFilter = EVERYTHING
) -> dict[str, int]:
    """How many there are in each state, with `due_soon`, `overdue` and `all` beside."""
    remind = remind_days(session)
    pending = _App.state == ApplicationState.PENDING
    soon = and_(pending, *_due_soon(today, remind))
    late = and_(pending, _App.due_on < today)
    query = select(
        func.count(),
        func.count(case((soon, 1))),
        func.count(case((late, 1))),
        *(func.count(case((_App.state == state, 1))) for state in ApplicationState),
    ).where(*_conditions(chosen, today=today, remind=remind))
    every, due_soon, overdue, *states = session.execute(query).one()
    by_state = {state.value: count for state, count in zip(ApplicationState, states, strict=True)}
    return by_state | {"due_soon": due_soon, "overdue": overdue, "all": every}


def application_id_of(session: Session, written: str) -> int:
    """The id of the application with this number, «12/2026» or «12» of this year.

    Raises:
        RefusedError: there is no such application.
    """
    number = read_number(written)
    if number is not None:
        no, year = number
        query = select(_App.id).where(
            _App.no == no, _App.year == (year or acting(session).today.year)
        )
        found = session.scalar(query)
        if found is not None:
            return found
    raise RefusedError(Problem.UNKNOWN_APPLICATION, number=clean(written))


def _due_soon(today: date, remind: int) -> tuple[ColumnElement[bool], ...]:
    return _App.due_on >= today, _App.submitted_on <= today - timedelta(days=remind)


def _conditions(
    chosen: ApplicationFilter, *, today: date, remind: int
) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if chosen.states:
        found.append(_App.state.in_(sorted(chosen.states)))
    if chosen.year is not None:
        found.append(_App.year == chosen.year)
    if chosen.is_due_soon:
        found += [_App.state == ApplicationState.PENDING, *_due_soon(today, remind)]
    if chosen.is_overdue:
        found += [_App.state == ApplicationState.PENDING, _App.due_on < today]
    if text := clean(chosen.text):
        found.append(_written(text))
    return found


def _written(text: str) -> ColumnElement[bool]:
    ways = [_App.name_key.contains(fold(text), autoescape=True)]
    number = read_number(text)
    if number is not None:
        no, year = number
        same = _App.no == no
        ways.append(and_(same, _App.year == year) if year is not None else same)
    if phone := parse_phone(text):
        ways += [_App.phone1 == phone, _App.phone2 == phone]
    if card := clean_national_no(text):
        ways.append(_App.national_no == card)
    return or_(*ways)
