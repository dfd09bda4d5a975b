"""What a move of shares should be looked at for: said before it, never in its way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import MEMBERS_IN, MemberStatus
from coopdesk.domain.shares import TransferKind, hundredths_of_percent, is_over_cap
from coopdesk.errors import Problem
from coopdesk.services.member_lacks import is_under_age, terms_of
from coopdesk.services.member_standing import Standing, standings
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.services.shares import capital
from coopdesk.storage.models import Member

_OURS: Final = fold("يمني")


@dataclass(frozen=True, slots=True)
class MoveWarning:
    """One thing to look at, with the article of Law 39/1998 it comes from."""

    problem: Problem
    article: str
    """«المادة 3-هـ»; empty where the law says nothing."""
    facts: Mapping[str, object] = field(default_factory=dict)


def move_warnings(
    session: Session,
    *,
    shares: int,
    today: date,
    to_id: int | None = None,
    from_id: int | None = None,
    kind: TransferKind = TransferKind.TRANSFER,
) -> tuple[MoveWarning, ...]:
    """Warnings for a purchase (`to_id` alone), for shares that leave (`from_id`), for a transfer.

    Raises:
        GoneError: there is no such member.
    """
    rules = office_rules(session)
    known = standings(session, [id_ for id_ in (to_id, from_id) if id_ is not None])
    found: list[MoveWarning] = []
    if to_id is not None:
        new = shares if from_id is None else 0
        found += _of_receiver(known[to_id], rules, today=today, kind=kind)
        found += _of_cap(session, known[to_id], shares, new=new, rules=rules)
    if from_id is not None:
        found += _of_giver(known[from_id], shares, rules)
    return tuple(found)


def _of_receiver(
    member: Standing, rules: OfficeRules, *, today: date, kind: TransferKind
) -> Iterator[MoveWarning]:
    """The conditions of membership (Law 39/1998 Arts. 3-b, 21)."""
    facts: dict[str, object] = {"number": member.number}
    terms = terms_of(rules, today=today)
    if is_under_age(member.birth_date, member.birth_year, terms):
        heir = kind is TransferKind.INHERITANCE
        problem = Problem.HEIR_UNDER_AGE if heir else Problem.RECEIVER_UNDER_AGE
        yield MoveWarning(
            problem, "المادة 25" if heir else "المادة 21/2", facts | {"age": terms.adult_age}
        )
    nationality = fold(member.nationality)
    if nationality and not nationality.startswith(_OURS):
        yield MoveWarning(
            Problem.RECEIVER_NOT_YEMENI, "المادة 21/1", facts | {"nationality": member.nationality}
        )
    if member.status is MemberStatus.SUSPENDED:
        yield MoveWarning(Problem.RECEIVER_SUSPENDED, "", facts)


def _of_cap(
    session: Session, member: Standing, shares: int, *, new: int, rules: OfficeRules
) -> Iterator[MoveWarning]:
    """More of all shares than one may hold (Law 39/1998 Art. 3-e).

    A cooperative that is still gathering its founders would be warned at every member.
    """
    query = select(func.count()).where(Member.status.in_(sorted(MEMBERS_IN)))
    if (session.scalar(query) or 0) < rules.number("rules.founders_min"):
        return
    held, total = member.shares + shares, capital(session).shares + new
    cap = rules.number("rules.share_cap_pct")
    if is_over_cap(held, total, cap):
        percent = f"{hundredths_of_percent(held, total) / 100:.2f}"
        facts = {"number": member.number, "percent": percent, "cap": cap}
        yield MoveWarning(Problem.OVER_SHARE_CAP, "المادة 3-هـ", facts)


def _of_giver(member: Standing, shares: int, rules: OfficeRules) -> Iterator[MoveWarning]:
    """Less than a membership takes is left (Law 39/1998 Arts. 21/5, 23)."""
    least = rules.number("rules.shares_min")
    if member.status in MEMBERS_IN and 0 <= member.shares - shares < least:
        facts = {"number": member.number, "least": least}
        yield MoveWarning(Problem.BELOW_SHARES_MIN, "المادة 21/5", facts)
