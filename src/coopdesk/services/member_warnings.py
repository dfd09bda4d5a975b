"""What looks odd in a member's details: said under the field, never in the way of saving."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, MemberInput
from coopdesk.domain.shares import is_over_cap
from coopdesk.errors import Problem
from coopdesk.services.duplicates import DuplicateReason, likely_duplicates
from coopdesk.services.member_lacks import (
    LackTerms,
    is_card_expired,
    is_odd_national_no,
    is_odd_phone,
    is_under_age,
    terms_of,
)
from coopdesk.services.members import cleaned
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.services.shares import capital
from coopdesk.storage.models import Member

_SAME: frozenset[DuplicateReason] = frozenset(
    {DuplicateReason.SAME_NAME, DuplicateReason.NEAR_NAME}
)


def warnings_for(
    session: Session, given: MemberInput, *, today: date, exclude_id: int | None = None
) -> Mapping[str, Problem]:
    """Warnings by field, for details as they were typed."""
    given = cleaned(given)
    rules = office_rules(session)
    found = dict(_of_fields(given, terms_of(rules, today=today)))
    twins = likely_duplicates(
        session,
        full_name=given.full_name,
        birth_date=given.birth_date,
        birth_year=given.birth_year,
        exclude_id=exclude_id,
    )
    if any(_SAME & {*twin.reasons} for twin in twins):
        found["full_name"] = Problem.PROBABLE_TWIN
    if exclude_id is None and _is_over_cap(session, given.shares, rules):
        found["shares"] = Problem.OVER_SHARE_CAP
    return found


def _of_fields(given: MemberInput, terms: LackTerms) -> Iterable[tuple[str, Problem]]:
    for name in ("phone1", "phone2"):
        if is_odd_phone(getattr(given, name)):
            yield name, Problem.PHONE_ODD
    if given.national_no and is_odd_national_no(given.national_no, given.id_kind, terms):
        yield "national_no", Problem.NATIONAL_NO_ODD
    if is_under_age(given.birth_date, given.birth_year, terms):
        yield "birth_date" if given.birth_date else "birth_year", Problem.UNDER_AGE
    if is_card_expired(given, terms):
        yield "id_expires_on" if given.id_expires_on else "id_issued_on", Problem.CARD_EXPIRED


def _is_over_cap(session: Session, shares: int, rules: OfficeRules) -> bool:
    """More than one member may hold (Law 39/1998 Art. 3-e).

    A cooperative that is still gathering its founders would be warned at every member.
    """
    members = session.scalar(select(func.count()).where(Member.status.in_(sorted(MEMBERS_IN)))) or 0
    if members < rules.number("rules.founders_min"):
        return False
    total = capital(session).shares + shares
    return is_over_cap(shares, total, rules.number("rules.share_cap_pct"))
