"""Who must do what by when: tasks that follow from decisions, and their course."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold
from coopdesk.domain.decisions import OPEN_ASSIGNMENTS, AssignmentState, DecisionState
from coopdesk.domain.phones import parse_phone
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.holder_list import get_holder
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import Assignment, AssignmentNote, Decision, Member

_LONGEST: Final = {
    "task": 2000,
    "responsible": 200,
    "responsible_title": 120,
    "phone": 120,
}
_LONGEST_NOTE: Final = 2000
_LONGEST_KEY: Final = 1000
_EXPLAINED: Final = frozenset({AssignmentState.STUCK, AssignmentState.CANCELLED})
_DONE: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentInput:
    """What a person types about a task."""

    task: str
    responsible: str = ""
    """An outside party; of a member or a holder the record knows the name."""
    member_id: int | None = None
    holder_id: int | None = None
    responsible_title: str = ""
    phone: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressInput:
    """One step of a task."""

    on_date: date
    text: str = ""
    state: AssignmentState | None = None
    """None where it stays as it was."""
    percent: int | None = None
    due_on: date | None = None
    """A new date; None where it stays as it was."""


@dataclass(frozen=True, slots=True)
class AssignmentNoteRow:
    """One line of a task's course."""

    id: int
    on_date: date
    text: str
    state: AssignmentState
    percent: int
    due_on: date | None
    created_by: str


def add_assignment(
    session: Session, decision_id: int, given: AssignmentInput, *, today: date
) -> int:
    """Give somebody a task under a decision; returns its id.

    Raises:
        GoneError: there is no such decision, member or holder.
        InvalidInputError: a field breaks a rule.
        RefusedError: the decision is void.
    """
    decision = record(session, Decision, decision_id)
    if decision.state is DecisionState.VOID:
        raise RefusedError(Problem.DECISION_VOID, reason=decision.void_reason)
    by = acting(session)
    values = _columns(session, given, since=decision.decided_on)
    assignment = Assignment(**values, decision_id=decision_id, created_at=by.now, created_by=by.who)
    session.add(assignment)
    session.flush()
    _add_note(session, assignment, "", on=today)
    return assignment.id


def edit_assignment(
    session: Session, assignment_id: int, given: AssignmentInput, *, version: int
) -> None:
    """Correct task, responsible or date of a task that is still open.

    Raises:
        GoneError: there is no such task.
        ConflictError: somebody else changed it since `version`.
        InvalidInputError: a field breaks a rule.
        RefusedError: it is done or cancelled.
    """
    assignment = record(session, Assignment, assignment_id, version=version)
    if assignment.state not in OPEN_ASSIGNMENTS:
        raise RefusedError(Problem.ASSIGNMENT_CLOSED)
    decision = record(session, Decision, assignment.decision_id)
    for name, value in _columns(session, given, since=decision.decided_on).items():
        setattr(assignment, name, value)
    session.flush()


def record_progress(
    session: Session, assignment_id: int, given: ProgressInput, *, today: date
) -> int:
    """Write down how a task goes on; done is 100 %, and a task that is done may be taken up again.

    Returns:
        The note's id.

    Raises:
        GoneError: there is no such task.
        InvalidInputError: a day to come, a percentage beyond 0-100, or no word on why it is
            stuck or cancelled.
    """
    assignment = record(session, Assignment, assignment_id, is_for_change=True)
    text = clean(given.text, multiline=True)
    state = given.state or _moved(assignment.state, given.percent)
    problems: dict[str, Problem] = {}
    if given.on_date > today:
        problems["on_date"] = Problem.IN_FUTURE
    if given.percent is not None and not 0 <= given.percent <= _DONE:
        problems["percent"] = Problem.OUT_OF_RANGE
    if state in _EXPLAINED and state is not assignment.state and not text:
        problems["text"] = Problem.REQUIRED
    if len(text) > _LONGEST_NOTE:
        problems["text"] = Problem.TOO_LONG
    if problems:
        raise InvalidInputError(problems)
    if given.percent is not None:
        assignment.percent = given.percent
    if state is AssignmentState.DONE:
        assignment.percent, assignment.done_on = _DONE, given.on_date
    else:
        assignment.done_on = None
        if assignment.percent == _DONE and given.percent is None:
            assignment.percent = 0
    assignment.cancel_reason = text if state is AssignmentState.CANCELLED else ""
    assignment.state = state
    assignment.due_on = given.due_on or assignment.due_on
    session.flush()
    return _add_note(session, assignment, text, on=given.on_date)


def assignment_notes(session: Session, assignment_id: int) -> list[AssignmentNoteRow]:
    """The course of a task, the oldest first."""
    row = AssignmentNote
    query: Select[*tuple[Any, ...]] = (
        select(
            row.id,
            row.on_date,
            row.text,
            row.state,
            row.percent,
            row.due_on,
            row.created_by,
        )
        .where(row.assignment_id == assignment_id)
        .order_by(row.id)
    )
    return [AssignmentNoteRow(*found) for found in session.execute(query)]


def _moved(state: AssignmentState, percent: int | None) -> AssignmentState:
    """The state that a percentage alone leads to."""
    if percent == _DONE:
        return AssignmentState.DONE
    if percent and state is AssignmentState.NEW:
        return AssignmentState.IN_PROGRESS
    return state


def _columns(session: Session, given: AssignmentInput, *, since: date) -> dict[str, Any]:
    texts = TypedTexts(given, _LONGEST, required=("task",), multiline=("task",))
    values: dict[str, Any] = dict(texts.values)
    if given.holder_id is not None:
        holder = get_holder(session, given.holder_id)
        values["responsible"] = holder.full_name
        values["responsible_title"] = values["responsible_title"] or holder.capacity
        values["phone"] = values["phone"] or holder.phone
    elif given.member_id is not None:
        member = record(session, Member, given.member_id)
        values["responsible"] = member.full_name
        values["phone"] = values["phone"] or member.phone1
    if not values["responsible"]:
        texts.add("responsible", Problem.PERSON_MISSING)
    if given.due_on is not None and given.due_on < since:
        texts.add("due_on", Problem.END_BEFORE_START)
    texts.refuse()
    values["phone"] = parse_phone(values["phone"]) or values["phone"]
    return values | {
        "member_id": given.member_id,
        "holder_id": given.holder_id,
        "due_on": given.due_on,
        "search_key": fold(f"{values['task']} {values['responsible']}")[:_LONGEST_KEY],
    }


def _add_note(session: Session, assignment: Assignment, text: str, *, on: date) -> int:
    by = acting(session)
    line = AssignmentNote(
        assignment_id=assignment.id,
        on_date=on,
        text=text,
        state=assignment.state,
        percent=assignment.percent,
        due_on=assignment.due_on,
        created_at=by.now,
        created_by=by.who,
    )
    session.add(line)
    session.flush()
    return line.id
