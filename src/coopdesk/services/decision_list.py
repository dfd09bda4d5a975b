"""Decisions as the register and the papers show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold_words
from coopdesk.domain.decisions import OPEN_ASSIGNMENTS, DecisionState
from coopdesk.domain.meetings import ORGAN_OF, Majority, MeetingKind
from coopdesk.domain.organs import Organ
from coopdesk.domain.yearly_numbers import number_text, read_number
from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.meeting_numbers import is_older_call, ref_text
from coopdesk.services.vote_rows import VoteRow, votes_by_id
from coopdesk.storage.models import AgendaItem, Assignment, Decision, Meeting


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision with the vote it rests on."""

    id: int
    no: int
    year: int
    number_text: str
    meeting_id: int | None
    meeting_ref: str
    meeting_kind: MeetingKind | None
    item_id: int | None
    item_title: str
    subject: str
    text: str
    basis: str
    articles: tuple[str, ...]
    majority: Majority
    decided_on: date
    effective_on: date
    state: DecisionState
    void_reason: str
    vote: VoteRow | None
    """None for the result of an election."""
    assignments: int
    open_assignments: int
    is_issued: bool
    """Its paper is kept; every reprint is that one."""
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFilter:
    """Which decisions to show."""

    text: str = ""
    year: int | None = None
    meeting_id: int | None = None
    organ: Organ | None = None
    with_void: bool = True


EVERY_DECISION: Final = DecisionFilter()


def list_decisions(
    session: Session, chosen: DecisionFilter = EVERY_DECISION, *, limit: int | None = None
) -> list[DecisionRow]:
    """The decisions, the newest number first."""
    query = (
        _rows()
        .where(*_conditions(chosen))
        .order_by(Decision.year.desc(), Decision.no.desc())
        .limit(limit)
    )
    return _made(session, session.execute(query).all())


def get_decision(session: Session, decision_id: int) -> DecisionRow:
    """One decision.

    Raises:
        GoneError: there is no such decision.
    """
    rows = _made(session, session.execute(_rows().where(Decision.id == decision_id)).all())
    if not rows:
        raise GoneError
    return rows[0]


def decision_id_of(session: Session, text: str, *, today: date) -> int:
    """The decision of a written number: «15/2026», or «15» of this year, in any digits.

    Raises:
        RefusedError: there is no such decision.
    """
    read = read_number(text)
    found = None
    if read is not None:
        no, year = read
        found = session.scalar(
            select(Decision.id).where(Decision.no == no, Decision.year == (year or today.year))
        )
    if found is None:
        raise RefusedError(Problem.UNKNOWN_DECISION, number=text)
    return found


def _conditions(chosen: DecisionFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    read = read_number(chosen.text) if chosen.text.strip() else None
    if read is not None:
        found.append(Decision.no == read[0])
        if read[1] is not None:
            found.append(Decision.year == read[1])
    else:
        key = Decision.search_key
        found += [key.contains(word, autoescape=True) for word in fold_words(chosen.text)]
    if chosen.year is not None:
        found.append(Decision.year == chosen.year)
    if chosen.meeting_id is not None:
        found.append(Decision.meeting_id == chosen.meeting_id)
    if chosen.organ is not None:
        kinds = [kind for kind, organ in ORGAN_OF.items() if organ is chosen.organ]
        found.append(Meeting.kind.in_(kinds))
    if not chosen.with_void:
        found.append(Decision.state == DecisionState.IN_FORCE)
    return found


def _rows() -> Select[*tuple[Any, ...]]:
    row, task = Decision, Assignment
    tasks = select(func.count()).where(task.decision_id == row.id).scalar_subquery()
    open_tasks = (
        select(func.count())
        .where(task.decision_id == row.id, task.state.in_(sorted(OPEN_ASSIGNMENTS)))
        .scalar_subquery()
    )
    return (
        select(
            row.id,
            row.no,
            row.year,
            row.meeting_id,
            Meeting.kind.label("meeting_kind"),
            Meeting.no.label("meeting_no"),
            Meeting.year.label("meeting_year"),
            Meeting.call_no.label("call_no"),
            is_older_call().label("is_older"),
            row.item_id,
            func.coalesce(AgendaItem.title, "").label("item_title"),
            row.vote_id,
            row.subject,
            row.text,
            row.basis,
            row.articles,
            row.majority,
            row.decided_on,
            row.effective_on,
            row.state,
            row.void_reason,
            tasks.label("assignments"),
            open_tasks.label("open_assignments"),
            row.paper_sha256,
            row.version,
        )
        .outerjoin(Meeting, Meeting.id == row.meeting_id)
        .outerjoin(AgendaItem, AgendaItem.id == row.item_id)
    )


def _made(session: Session, found: Sequence[Any]) -> list[DecisionRow]:
    votes = votes_by_id(session, [row.vote_id for row in found if row.vote_id is not None])
    return [_row(row._asdict(), votes) for row in found]


def _row(values: dict[str, Any], votes: dict[int, VoteRow]) -> DecisionRow:
    no, year, call_no = (values.pop(name) for name in ("meeting_no", "meeting_year", "call_no"))
    is_older, kind = values.pop("is_older"), values["meeting_kind"]
    ref = ref_text(kind, no, year, call_no=call_no, is_newest=not is_older) if kind else ""
    vote, paper = votes.get(values.pop("vote_id")), values.pop("paper_sha256")
    values["articles"] = tuple(values["articles"].splitlines())
    return DecisionRow(
        **values,
        number_text=number_text(values["no"], values["year"]),
        meeting_ref=ref,
        vote=vote,
        is_issued=bool(paper),
    )
