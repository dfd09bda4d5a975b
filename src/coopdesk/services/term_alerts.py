"""What a term and those in it ask for: its end, vacant seats, people who may not sit there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.cautions import MeetingWarning
from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.months import add_months
from coopdesk.domain.organs import ELECTED, LEADING, HolderState, Organ
from coopdesk.domain.quorum import more_than
from coopdesk.errors import Problem
from coopdesk.services.holder_list import HolderRow, term_holders
from coopdesk.services.holders import HolderInput
from coopdesk.services.records import record
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.services.terms import TermInput, TermRow, current_term
from coopdesk.storage.models import Member, OfficeHolder, Term

_QUORUM: Final = {Organ.BOARD: "board.quorum", Organ.CONTROL: "control.quorum"}


class TermAlertKind(StrEnum):
    """What is the matter."""

    NO_TERM = "no_term"
    """The organ has no term on record."""
    TERM_ENDS = "term_ends"
    TERM_OVER = "term_over"
    VACANCY = "vacancy"
    TOO_FEW = "too_few"
    """Fewer than the organ's quorum are left (Art. 138)."""
    HOLDER_LEFT = "holder_left"
    """Sits in the organ and is no longer a member."""
    EMPLOYED = "employed"


@dataclass(frozen=True, slots=True)
class TermAlert:
    """One thing to see to."""

    kind: TermAlertKind
    organ: Organ
    term_id: int | None = None
    days: int = 0
    """Until the end of the term; since it for a term that is over."""
    step: int = 0
    """Which of the three reminders it is: 90, 60 or 30 days."""
    count: int = 0
    """Vacant seats."""
    name: str = ""
    article: str = ""


def term_alerts(session: Session, *, today: date) -> list[TermAlert]:
    """What the board and the control committee ask for today."""
    rules = office_rules(session)
    found: list[TermAlert] = []
    for organ in (Organ.BOARD, Organ.CONTROL):
        term = current_term(session, organ, on=today)
        if term is None:
            found.append(TermAlert(TermAlertKind.NO_TERM, organ))
            continue
        found += _end_alerts(term, rules)
        found += _seat_alerts(term, rules)
        found += _holder_alerts(session, term)
    return found


def reminder_step(days_left: int, rules: OfficeRules) -> int:
    """The reminder that counts now, in days before the end: 90, 60, 30; 0 for none yet."""
    first = rules.number("board.reminder_days")
    steps = (first // 3, 2 * first // 3, first)
    return next((step for step in steps if days_left <= step), 0)


def holder_warnings(
    session: Session, term_id: int, given: HolderInput, *, today: date
) -> tuple[MeetingWarning, ...]:
    """What speaks against giving somebody an office without forbidding it (Arts. 63, 64).

    Raises:
        GoneError: there is no such term.
    """
    term = record(session, Term, term_id)
    name = given.full_name
    found: list[MeetingWarning] = []
    if given.member_id is not None:
        name = record(session, Member, given.member_id).full_name
        other = sits_elsewhere(session, term.organ, given.member_id, on=given.from_on or today)
        if other is not None:
            found.append(MeetingWarning(Problem.SITS_IN_OTHER_ORGAN, "64", {"name": name}))
    if given.is_employee and given.has_vote:
        found.append(MeetingWarning(Problem.EMPLOYED_HOLDER, "63", {"name": name}))
    return tuple(found)


def term_warnings(session: Session, given: TermInput) -> tuple[MeetingWarning, ...]:
    """What is odd about a term: another length than the rules say (Art. 61)."""
    if given.end_on is None or given.organ not in ELECTED:
        return ()
    years = office_rules(session).number("board.term_years")
    usual = add_months(given.start_on, 12 * years)
    if abs((given.end_on - usual).days) <= 1:
        return ()
    return (MeetingWarning(Problem.TERM_LENGTH_ODD, "61", {"years": years}),)


def _end_alerts(term: TermRow, rules: OfficeRules) -> Iterator[TermAlert]:
    if term.days_left < 0:
        yield TermAlert(
            TermAlertKind.TERM_OVER, term.organ, term.id, days=-term.days_left, article="61"
        )
    elif step := reminder_step(term.days_left, rules):
        yield TermAlert(
            TermAlertKind.TERM_ENDS,
            term.organ,
            term.id,
            days=term.days_left,
            step=step,
            article="61",
        )


def _seat_alerts(term: TermRow, rules: OfficeRules) -> Iterator[TermAlert]:
    vacant = term.seats - term.seated
    if vacant <= 0:
        return
    least = more_than(rules.fraction(_QUORUM[term.organ]), term.seats)
    kind = TermAlertKind.TOO_FEW if term.seated < least else TermAlertKind.VACANCY
    article = "138" if kind is TermAlertKind.TOO_FEW else "58"
    yield TermAlert(kind, term.organ, term.id, days=term.days_left, count=vacant, article=article)


def _holder_alerts(session: Session, term: TermRow) -> Iterator[TermAlert]:
    seated = [row for row in term_holders(session, term.id) if row.state is HolderState.SEATED]
    gone = _no_members(session, seated)
    for row in seated:
        if row.member_id in gone:
            yield TermAlert(TermAlertKind.HOLDER_LEFT, term.organ, term.id, name=row.full_name)
        if row.is_employee and (row.has_vote or row.position in LEADING):
            yield TermAlert(
                TermAlertKind.EMPLOYED, term.organ, term.id, name=row.full_name, article="63"
            )


def _no_members(session: Session, seated: list[HolderRow]) -> set[int]:
    ids = [row.member_id for row in seated if row.member_id is not None]
    query = select(Member.id).where(Member.id.in_(ids), Member.status.not_in(sorted(MEMBERS_IN)))
    return set(session.scalars(query)) if ids else set()


def sits_elsewhere(session: Session, organ: Organ, member_id: int, *, on: date) -> Organ | None:
    """The other elected organ in which somebody sits."""
    if organ not in ELECTED:
        return None
    query = (
        select(Term.organ)
        .join(OfficeHolder, OfficeHolder.term_id == Term.id)
        .where(
            OfficeHolder.member_id == member_id,
            OfficeHolder.state == HolderState.SEATED,
            OfficeHolder.from_on <= on,
            Term.organ.in_(sorted(ELECTED - {organ})),
        )
        .limit(1)
    )
    return session.scalar(query)
