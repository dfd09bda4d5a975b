"""Decisions: numbered without a gap per year, voided with a reason, never deleted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold
from coopdesk.domain.decisions import (
    OPEN_ASSIGNMENTS,
    AssignmentState,
    DecisionState,
    ElectionState,
)
from coopdesk.domain.meetings import Majority
from coopdesk.domain.months import add_months
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.assignments import ProgressInput, record_progress
from coopdesk.services.decision_list import (
    DecisionFilter,
    DecisionRow,
    decision_id_of,
    get_decision,
    list_decisions,
)
from coopdesk.services.meeting_locks import are_minutes_approved
from coopdesk.services.numbering import next_number
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts, needed
from coopdesk.storage.models import AgendaItem, Assignment, Decision, Election, Meeting, Vote

__all__ = [
    "DecisionFilter",
    "DecisionInput",
    "DecisionRow",
    "decision_id_of",
    "edit_decision",
    "get_decision",
    "list_decisions",
    "record_decision",
    "record_election_decision",
    "void_decision",
]

SERIES: Final = "decision"
_LONGEST: Final = {"text": 10_000, "subject": 300, "basis": 2000}
_LONGEST_ARTICLES: Final = 20_000
_LONGEST_KEY: Final = 1000
_MONTHS_AHEAD: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionInput:
    """What a person types about a decision."""

    text: str
    subject: str = ""
    """Empty for the title of the item."""
    basis: str = ""
    """What it rests on besides the law, the by-laws and the meeting."""
    articles: tuple[str, ...] = ()
    """The articles of the administrative decision; the text itself where there are none."""
    effective_on: date | None = None
    """None for the day of the meeting."""


def record_decision(session: Session, vote_id: int, given: DecisionInput, *, today: date) -> int:
    """Write down what a passed vote decided, under the next number of the meeting's year.

    A vote may bring several decisions. Returns the decision's id.

    Raises:
        GoneError: there is no such vote.
        InvalidInputError: a field breaks a rule.
        RefusedError: the vote failed or is void, or the minutes are approved.
    """
    vote = record(session, Vote, vote_id)
    if vote.voided_at is not None:
        raise RefusedError(Problem.VOTE_VOID)
    if not vote.is_passed:
        raise RefusedError(Problem.VOTE_FAILED)
    item = record(session, AgendaItem, vote.item_id)
    return _record(session, item, given, majority=vote.majority, vote_id=vote_id, today=today)


def record_election_decision(
    session: Session, election_id: int, given: DecisionInput, *, today: date
) -> int:
    """Write down the decision that declares who was elected; returns its id.

    Raises:
        GoneError: there is no such election.
        InvalidInputError: a field breaks a rule.
        RefusedError: the result is not declared, or the minutes are approved.
    """
    election = record(session, Election, election_id)
    if election.state is not ElectionState.CLOSED:
        raise RefusedError(Problem.ELECTION_NOT_OPEN)
    item = record(session, AgendaItem, election.item_id)
    return _record(session, item, given, majority=Majority.ORDINARY, vote_id=None, today=today)


def edit_decision(
    session: Session, decision_id: int, given: DecisionInput, *, version: int, today: date
) -> None:
    """Correct a decision before the minutes with it are approved.

    Raises:
        GoneError: there is no such decision.
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: a field breaks a rule.
        RefusedError: it is void, its paper is issued, or the minutes are approved.
    """
    decision = record(session, Decision, decision_id, version=version)
    _refuse_void(decision)
    if decision.paper_sha256:
        raise RefusedError(Problem.DECISION_ISSUED)
    if decision.meeting_id is not None and are_minutes_approved(session, decision.meeting_id):
        raise RefusedError(Problem.DECISION_LOCKED)
    values = _columns(given, subject=decision.subject, decided_on=decision.decided_on, today=today)
    for name, value in values.items():
        setattr(decision, name, value)
    session.flush()


def void_decision(session: Session, decision_id: int, *, reason: str, today: date) -> None:
    """Void a decision with the tasks still open under it; its number stays.

    Raises:
        GoneError: there is no such decision.
        InvalidInputError: no reason is given.
        RefusedError: it is void already.
    """
    kept = needed("reason", reason)
    decision = record(session, Decision, decision_id, is_for_change=True)
    _refuse_void(decision)
    decision.state = DecisionState.VOID
    decision.voided_at, decision.void_reason = acting(session).now, kept
    session.flush()
    tasks = select(Assignment.id).where(
        Assignment.decision_id == decision_id,
        Assignment.state.in_(sorted(OPEN_ASSIGNMENTS)),
    )
    for task_id in session.scalars(tasks).all():
        cancelled = ProgressInput(on_date=today, text=kept, state=AssignmentState.CANCELLED)
        record_progress(session, task_id, cancelled, today=today)


def _record(
    session: Session,
    item: AgendaItem,
    given: DecisionInput,
    *,
    majority: Majority,
    vote_id: int | None,
    today: date,
) -> int:
    meeting = record(session, Meeting, item.meeting_id)
    if are_minutes_approved(session, meeting.id):
        raise RefusedError(Problem.MINUTES_APPROVED)
    values = _columns(given, subject=item.title, decided_on=meeting.on_date, today=today)
    by, year = acting(session), meeting.on_date.year
    decision = Decision(
        **values,
        meeting_id=meeting.id,
        item_id=item.id,
        vote_id=vote_id,
        majority=majority,
        decided_on=meeting.on_date,
        created_at=by.now,
        created_by=by.who,
        year=year,
        no=next_number(session, SERIES, year=year),  # last, so that others wait briefly
    )
    session.add(decision)
    session.flush()
    return decision.id


def _columns(
    given: DecisionInput, *, subject: str, decided_on: date, today: date
) -> dict[str, Any]:
    texts = TypedTexts(given, _LONGEST, required=("text",), multiline=("text", "basis"))
    effective_on = given.effective_on or decided_on
    if effective_on < decided_on:
        texts.add("effective_on", Problem.END_BEFORE_START)
    elif effective_on > add_months(max(today, decided_on), _MONTHS_AHEAD):
        texts.add("effective_on", Problem.OUT_OF_RANGE)
    articles = _articles(given.articles)
    if len(articles) > _LONGEST_ARTICLES:
        texts.add("articles", Problem.TOO_LONG)
    texts.refuse()
    named = texts["subject"] or subject
    return texts.values | {
        "subject": named,
        "articles": articles,
        "effective_on": effective_on,
        "search_key": fold(f"{named} {texts['text']}")[:_LONGEST_KEY],
    }


def _articles(given: Iterable[str]) -> str:
    return "\n".join(kept for each in given if (kept := clean(each)))


def _refuse_void(decision: Decision) -> None:
    if decision.state is DecisionState.VOID:
        raise RefusedError(Problem.DECISION_VOID, reason=decision.void_reason)
