"""Who must do what by when, over all meetings: late ones first."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold_words
from coopdesk.domain.decisions import OPEN_ASSIGNMENTS, AssignmentState
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import GoneError
from coopdesk.services.meeting_numbers import is_older_call, ref_text
from coopdesk.storage.models import Assignment, AssignmentNote, Decision, Meeting

_SOON: Final = timedelta(days=7)
_ORDER: Final = {
    AssignmentState.STUCK: 1,
    AssignmentState.IN_PROGRESS: 2,
    AssignmentState.NEW: 3,
    AssignmentState.DONE: 4,
    AssignmentState.CANCELLED: 5,
}
_LAST_DAY: Final = date(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """One task with the decision it follows from."""

    id: int
    decision_id: int
    decision_no: str
    decision_subject: str
    meeting_id: int | None
    meeting_ref: str
    task: str
    member_id: int | None
    holder_id: int | None
    responsible: str
    responsible_title: str
    phone: str
    due_on: date | None
    state: AssignmentState
    percent: int
    done_on: date | None
    cancel_reason: str
    last_note: str
    version: int
    days_late: int
    """0 for a task that is not late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentFilter:
    """Which tasks to show."""

    text: str = ""
    states: frozenset[AssignmentState] = frozenset()
    is_overdue: bool = False
    is_open: bool = False
    meeting_id: int | None = None
    decision_id: int | None = None
    due_until: date | None = None


EVERY_ASSIGNMENT: Final = AssignmentFilter()


@dataclass(frozen=True, slots=True)
class FollowUpCounts:
    """What each chip over the list would show."""

    all: int
    overdue: int
    soon: int
    """Due within a week."""
    open: int
    stuck: int
    done: int
    cancelled: int


def follow_up(
    session: Session,
    chosen: AssignmentFilter = EVERY_ASSIGNMENT,
    *,
    today: date,
    limit: int | None = None,
) -> list[AssignmentRow]:
    """The tasks: late ones by how late, then stuck, under way, new, done, cancelled."""
    late = _is_late(today)
    query = (
        _rows()
        .where(*_conditions(chosen, today))
        .order_by(
            case((late, 0), else_=1),
            case((late, 0), else_=case(_ORDER, value=Assignment.state, else_=9)),
            func.coalesce(Assignment.due_on, _LAST_DAY),
            Assignment.id,
        )
        .limit(limit)
    )
    return [_row(found, today) for found in session.execute(query)]


def get_assignment(session: Session, assignment_id: int, *, today: date) -> AssignmentRow:
    """One task.

    Raises:
        GoneError: there is no such task.
    """
    found = session.execute(_rows().where(Assignment.id == assignment_id)).one_or_none()
    if found is None:
        raise GoneError
    return _row(found, today)


def follow_up_counts(session: Session, *, today: date) -> FollowUpCounts:
    """How many tasks stand where."""
    is_open = Assignment.state.in_(sorted(OPEN_ASSIGNMENTS))
    soon = and_(is_open, Assignment.due_on >= today, Assignment.due_on <= today + _SOON)

    def count(condition: ColumnElement[bool]) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    query = select(
        func.count(),
        count(_is_late(today)),
        count(soon),
        count(is_open),
        count(Assignment.state == AssignmentState.STUCK),
        count(Assignment.state == AssignmentState.DONE),
        count(Assignment.state == AssignmentState.CANCELLED),
    )
    return FollowUpCounts(*map(int, session.execute(query).one()))


def _conditions(chosen: AssignmentFilter, today: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        or_(
            Assignment.search_key.contains(word, autoescape=True),
            Decision.search_key.contains(word, autoescape=True),
        )
        for word in fold_words(chosen.text)
    ]
    if chosen.states:
        found.append(Assignment.state.in_(sorted(chosen.states)))
    if chosen.is_overdue:
        found.append(_is_late(today))
    if chosen.is_open:
        found.append(Assignment.state.in_(sorted(OPEN_ASSIGNMENTS)))
    if chosen.meeting_id is not None:
        found.append(Decision.meeting_id == chosen.meeting_id)
    if chosen.decision_id is not None:
        found.append(Assignment.decision_id == chosen.decision_id)
    if chosen.due_until is not None:
        found.append(Assignment.due_on <= chosen.due_until)
    return found


def _is_late(today: date) -> ColumnElement[bool]:
    is_open = Assignment.state.in_(sorted(OPEN_ASSIGNMENTS))
    return and_(is_open, Assignment.due_on.is_not(None), Assignment.due_on < today)


def _rows() -> Select[*tuple[Any, ...]]:
    row, note = Assignment, AssignmentNote
    last_note = (
        select(note.text)
        .where(note.assignment_id == row.id, note.text != "")
        .order_by(note.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(
            row.id,
            row.decision_id,
            Decision.no.label("no"),
            Decision.year.label("year"),
            Decision.subject.label("decision_subject"),
            Decision.meeting_id,
            Meeting.kind.label("kind"),
            Meeting.no.label("meeting_no"),
            Meeting.year.label("meeting_year"),
            Meeting.call_no.label("call_no"),
            is_older_call().label("is_older"),
            row.task,
            row.member_id,
            row.holder_id,
            row.responsible,
            row.responsible_title,
            row.phone,
            row.due_on,
            row.state,
            row.percent,
            row.done_on,
            row.cancel_reason,
            func.coalesce(last_note, "").label("last_note"),
            row.version,
        )
        .join(Decision, Decision.id == row.decision_id)
        .outerjoin(Meeting, Meeting.id == Decision.meeting_id)
    )


def _row(found: Any, today: date) -> AssignmentRow:
    values = found._asdict()
    kind, no, year = (values.pop(name) for name in ("kind", "meeting_no", "meeting_year"))
    call_no, is_older = values.pop("call_no"), values.pop("is_older")
    ref = ref_text(kind, no, year, call_no=call_no, is_newest=not is_older) if kind else ""
    due_on, is_open = values["due_on"], values["state"] in OPEN_ASSIGNMENTS
    late = max(0, (today - due_on).days) if is_open and due_on else 0
    decision_no = number_text(values.pop("no"), values.pop("year"))
    return AssignmentRow(**values, decision_no=decision_no, meeting_ref=ref, days_late=late)
