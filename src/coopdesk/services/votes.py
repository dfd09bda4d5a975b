"""Taking a vote: the counts of the moment kept, the majority reckoned exactly."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.cautions import MeetingWarning
from coopdesk.domain.decisions import DecisionState
from coopdesk.domain.meetings import (
    ORGAN_OF,
    ChairSide,
    ItemState,
    Majority,
    VoteWay,
)
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import Cast, Outcome, can_pass_special, outcome_of, special_majority
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.meeting_locks import (
    are_minutes_approved,
    refuse_closed,
    refuse_not_in_session,
)
from coopdesk.services.present import present_now
from coopdesk.services.records import record
from coopdesk.services.settings_store import stored_settings
from coopdesk.services.typed_texts import needed
from coopdesk.services.vote_rows import VoteRow, list_votes
from coopdesk.storage.models import AgendaItem, Decision, Meeting, Vote

__all__ = [
    "VoteInput",
    "VotePreview",
    "VoteRow",
    "list_votes",
    "take_vote",
    "void_vote",
    "vote_preview",
    "vote_unanimously",
]

_LONGEST: Final = 2000
_NO_MORE: Final = frozenset({ItemState.WITHDRAWN, ItemState.POSTPONED})


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteInput:
    """What was counted."""

    in_favour: int
    against: int = 0
    abstained: int = 0
    way: VoteWay = VoteWay.OPEN
    question: str = ""
    """What was voted on, where the item asks more than one question."""
    chair_side: ChairSide | None = None
    """Asked for in a tie of the board only (Art. 60-b)."""


@dataclass(frozen=True, slots=True)
class VotePreview:
    """What these counts would mean at this moment."""

    present: int
    eligible: int
    required: int
    article: str
    outcome: Outcome
    rest: int
    """Present and not counted yet; negative when more were counted than are present."""
    warnings: tuple[MeetingWarning, ...]


def vote_preview(session: Session, item_id: int, given: VoteInput) -> VotePreview:
    """What a vote would come to, without taking it.

    Raises:
        GoneError: there is no such item.
    """
    item = record(session, AgendaItem, item_id)
    meeting = record(session, Meeting, item.meeting_id)
    present = present_now(session, meeting.id).total
    cast = Cast(given.in_favour, given.against, given.abstained)
    outcome = _outcome(session, meeting, item, cast, present, given.chair_side)
    return VotePreview(
        present=present,
        eligible=meeting.eligible,
        required=outcome.required,
        article=outcome.article,
        outcome=outcome,
        rest=present - cast.given,
        warnings=tuple(_warnings(meeting, item, present)),
    )


def take_vote(session: Session, item_id: int, given: VoteInput, *, now: datetime) -> int:
    """Write a vote down with the counts of this moment; returns its id.

    Raises:
        GoneError: there is no such item.
        InvalidInputError: a count is negative, there are more votes than present, or the side
            of the chair is not said in a tie.
        RefusedError: the meeting is not in session, or the item was withdrawn or left.
    """
    item = record(session, AgendaItem, item_id)
    meeting = record(session, Meeting, item.meeting_id, is_for_change=True)
    refuse_not_in_session(meeting)
    if item.state in _NO_MORE:
        raise RefusedError(Problem.ITEM_ANSWERED)
    present = present_now(session, meeting.id).total
    _check(given, present)
    cast = Cast(given.in_favour, given.against, given.abstained)
    outcome = _outcome(session, meeting, item, cast, present, given.chair_side)
    if outcome.is_tie and given.chair_side is None:
        raise InvalidInputError({"chair_side": Problem.CHAIR_SIDE_NEEDED})
    vote = Vote(
        meeting_id=meeting.id,
        item_id=item_id,
        question=clean(given.question, multiline=True)[:_LONGEST],
        way=given.way,
        majority=item.majority,
        present=present,
        eligible=meeting.eligible,
        required=outcome.required,
        article=outcome.article,
        in_favour=given.in_favour,
        against=given.against,
        abstained=given.abstained,
        chair_side=given.chair_side if outcome.is_tie else None,
        is_passed=outcome.is_passed,
        is_quorate=present >= meeting.quorum_required,
        at=now,
        by=acting(session).who,
    )
    session.add(vote)
    item.state = ItemState.DECIDED if outcome.is_passed else ItemState.REJECTED
    item.state_note = ""
    session.flush()
    return vote.id


def vote_unanimously(
    session: Session,
    item_id: int,
    *,
    way: VoteWay = VoteWay.OPEN,
    question: str = "",
    now: datetime,
) -> int:
    """Write down that everybody in the room agreed; returns the vote's id.

    Raises:
        GoneError: there is no such item.
        RefusedError: the meeting is not in session, or the item was withdrawn or left.
    """
    item = record(session, AgendaItem, item_id)
    record(session, Meeting, item.meeting_id, is_for_change=True)
    present = present_now(session, item.meeting_id).total
    given = VoteInput(in_favour=present, way=way, question=question)
    return take_vote(session, item_id, given, now=now)


def void_vote(session: Session, vote_id: int, *, reason: str, now: datetime) -> None:
    """Void a vote that was taken or counted wrongly; it stays visible, the item waits again.

    Raises:
        GoneError: there is no such vote.
        InvalidInputError: no reason is given.
        RefusedError: it is void already, a decision rests on it, or the meeting is over.
    """
    kept = needed("reason", reason)
    vote = record(session, Vote, vote_id)
    meeting = record(session, Meeting, vote.meeting_id, is_for_change=True)
    refuse_closed(meeting)
    if vote.voided_at is not None:
        raise RefusedError(Problem.VOTE_VOID)
    _refuse_decided(session, vote_id)
    if are_minutes_approved(session, meeting.id):
        raise RefusedError(Problem.MINUTES_APPROVED)
    vote.voided_at, vote.void_reason = now, kept
    session.flush()
    _restore_item(session, vote.item_id)


def _outcome(
    session: Session,
    meeting: Meeting,
    item: AgendaItem,
    cast: Cast,
    present: int,
    chair_side: ChairSide | None,
) -> Outcome:
    organ, stored = ORGAN_OF[meeting.kind], stored_settings(session)
    special = meeting.special_required or special_majority(meeting.eligible, stored)
    return outcome_of(
        cast,
        organ=organ,
        majority=item.majority,
        present=present,
        special_required=special,
        chair_side=chair_side,
        stored=stored,
    )


def _warnings(meeting: Meeting, item: AgendaItem, present: int) -> Iterator[MeetingWarning]:
    if present < meeting.quorum_required:
        facts = {"present": present, "required": meeting.quorum_required}
        yield MeetingWarning(Problem.QUORUM_LOST, meeting.quorum_article, facts)
    if item.majority is not Majority.SPECIAL or ORGAN_OF[meeting.kind] is not Organ.ASSEMBLY:
        return
    if not can_pass_special(present, meeting.special_required):
        facts = {"required": meeting.special_required, "present": present}
        yield MeetingWarning(Problem.SPECIAL_TOO_FEW, "55", facts)


def _check(given: VoteInput, present: int) -> None:
    problems: dict[str, Problem] = {
        name: Problem.OUT_OF_RANGE
        for name in ("in_favour", "against", "abstained")
        if getattr(given, name) < 0
    }
    if not problems and given.in_favour + given.against + given.abstained > present:
        problems["in_favour"] = Problem.VOTES_OVER_PRESENT
    if problems:
        raise InvalidInputError(problems)


def _refuse_decided(session: Session, vote_id: int) -> None:
    query = select(Decision.no, Decision.year).where(
        Decision.vote_id == vote_id, Decision.state == DecisionState.IN_FORCE
    )
    for no, year in session.execute(query):
        raise RefusedError(Problem.VOTE_HAS_DECISION, number=number_text(no, year))


def _restore_item(session: Session, item_id: int) -> None:
    """The item is what its last vote that stands says; without one it waits."""
    item = record(session, AgendaItem, item_id)
    passed = session.scalar(
        select(Vote.is_passed)
        .where(Vote.item_id == item_id, Vote.voided_at.is_(None))
        .order_by(Vote.id.desc())
        .limit(1)
    )
    if passed is None:
        other = select(AgendaItem.id).where(
            AgendaItem.meeting_id == item.meeting_id, AgendaItem.state == ItemState.NOW
        )
        item.state = ItemState.NOW if session.scalar(other) is None else ItemState.WAITING
    else:
        item.state = ItemState.DECIDED if passed else ItemState.REJECTED
    session.flush()
