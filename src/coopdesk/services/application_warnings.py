"""What the law says against an application: said at the desk, for the board to decide."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as made_of
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import MEMBERS_IN, MemberStatus, PaidIn
from coopdesk.domain.membership import ApplicationState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import Problem
from coopdesk.services.application_entry import (
    ApplicationInput,
    cleaned_application,
    former_member_id,
)
from coopdesk.services.member_warnings import warnings_for
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.storage.models import Member, MembershipApplication

_YEMENI: Final = frozenset({fold("يمني"), fold("يمنية")})
_ARTICLES: Final[dict[Problem, str]] = {
    Problem.UNDER_AGE: "21/2",
    Problem.OVER_SHARE_CAP: "3-هـ",
}


@dataclass(frozen=True, slots=True)
class ApplicationWarning:
    """One thing to look at; `field` is where it stands in the form."""

    field: str
    problem: Problem
    article: str = ""
    """Of Law 39/1998; empty where the law says nothing."""
    facts: Mapping[str, object] = made_of(default_factory=dict)


def application_warnings(
    session: Session, given: ApplicationInput, *, today: date, exclude_id: int | None = None
) -> tuple[ApplicationWarning, ...]:
    """What speaks against an application, in the order of the form; nothing of it blocks.

    Args:
        session: any session.
        given: the application as typed.
        today: the day at the desk.
        exclude_id: the application itself when it is on record already.
    """
    given = cleaned_application(given)
    rules = office_rules(session)
    known = _known(session, given, exclude_id)
    who = known[0].facts if known and known[0].problem is Problem.LEFT_BEFORE else {}
    return (
        *known,
        *_of_person(session, given, today, is_back=bool(who)),
        *_of_law(given, rules),
    )


def _known(
    session: Session, given: ApplicationInput, exclude_id: int | None
) -> list[ApplicationWarning]:
    """What the register and the earlier applications know of the card."""
    card = given.person.national_no
    if not card:
        return []
    found = []
    query = select(Member.number, Member.status)
    former = session.execute(query.where(Member.id == former_member_id(session, card))).first()
    if former is not None:
        facts = {"number": former.number}
        found.append(ApplicationWarning("national_no", _of_status(former.status), "", facts))
    row = MembershipApplication
    earlier = (
        select(row.no, row.year, row.state)
        .where(
            row.national_no == card,
            row.state.in_([ApplicationState.PENDING, ApplicationState.REFUSED]),
        )
        .order_by(row.id.desc())
    )
    if exclude_id is not None:
        earlier = earlier.where(row.id != exclude_id)
    for no, year, state in session.execute(earlier):
        waits = state is ApplicationState.PENDING
        problem = Problem.ALREADY_APPLIED if waits else Problem.REFUSED_BEFORE
        number = {"number": number_text(no, year)}
        found.append(ApplicationWarning("national_no", problem, "22", number))
    return found


def _of_status(status: MemberStatus) -> Problem:
    if status in MEMBERS_IN:
        return Problem.ALREADY_MEMBER
    return Problem.MEMBER_DECEASED if status is MemberStatus.DECEASED else Problem.LEFT_BEFORE


def _of_person(
    session: Session, given: ApplicationInput, today: date, *, is_back: bool
) -> Iterator[ApplicationWarning]:
    """What would be odd in a member's details too."""
    for name, problem in warnings_for(session, given.person, today=today).items():
        if is_back and problem is Problem.PROBABLE_TWIN:
            continue  # it is the same person, and said above
        place = "requested_shares" if name == "shares" else name
        yield ApplicationWarning(place, problem, _ARTICLES.get(problem, ""))


def _of_law(given: ApplicationInput, rules: OfficeRules) -> Iterator[ApplicationWarning]:
    """The conditions of Law 39/1998 Art. 21 that a form can know, and Art. 3-a."""
    if fold(given.person.nationality) not in _YEMENI:
        yield ApplicationWarning("nationality", Problem.NOT_YEMENI, "21/1")
    if given.person.interest_basis is None:
        yield ApplicationWarning("interest_basis", Problem.NO_INTEREST, "21/7")
    least = rules.number("rules.shares_min")
    if given.requested_shares < least:
        facts = {"minimum": least}
        yield ApplicationWarning("requested_shares", Problem.FEW_SHARES, "21/5", facts)
    if given.paid_in is PaidIn.KIND and not rules.is_on("rules.in_kind_allowed"):
        yield ApplicationWarning("paid_in", Problem.IN_KIND_NOT_ALLOWED, "3-أ")
    if not given.has_pledged:
        yield ApplicationWarning("has_pledged", Problem.NO_PLEDGE, "21/3, 21/4")
