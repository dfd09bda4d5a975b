"""Whether meetings, decisions and minutes still agree; questions of `coopdesk check`."""

from hashlib import sha256
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import ElectionState, MinutesState
from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.minutes_text import BrokenTextError, from_json, sha256_of
from coopdesk.domain.organs import ELECTED, HolderState, Organ, Span
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.services.decisions import SERIES
from coopdesk.services.entitled_rows import list_hash
from coopdesk.services.meeting_numbers import ref_of, series_of
from coopdesk.services.numbering import last_number
from coopdesk.storage.models import (
    AuditEntry,
    Candidate,
    Decision,
    Election,
    Entitled,
    Meeting,
    Minutes,
    MinutesAnnex,
    MinutesVersion,
    OfficeHolder,
    Term,
    Vote,
)


def meeting_number_faults(session: Session) -> list[str]:
    """Gaps and doubles in the numbers of meetings and decisions, and counters left behind."""
    faults: list[str] = []
    for kind in MeetingKind:
        query: Select[*tuple[Any, ...]] = (
            select(Meeting.year, Meeting.no)
            .where(Meeting.kind == kind, Meeting.call_no == 1)
            .order_by(Meeting.year, Meeting.no)
        )
        faults += _gaps(session, query, series_of(kind))
    decisions: Select[*tuple[Any, ...]] = select(Decision.year, Decision.no).order_by(
        Decision.year, Decision.no
    )
    return [*faults, *_gaps(session, decisions, SERIES)]


def list_faults(session: Session) -> list[str]:
    """Meetings whose frozen list is no longer what was sealed, or counts otherwise."""
    frozen = session.execute(
        select(Meeting.id, Meeting.list_hash, Meeting.eligible).where(
            Meeting.frozen_at.is_not(None)
        )
    ).all()
    counted = session.execute(
        select(Entitled.meeting_id, func.count())
        .where(Entitled.left_out.is_(None))
        .group_by(Entitled.meeting_id)
    )
    counts = {row[0]: row[1] for row in counted}
    return [
        ref_of(session, meeting_id)
        for meeting_id, sealed, eligible in frozen
        if counts.get(meeting_id, 0) != eligible or list_hash(session, meeting_id) != sealed
    ]


def minutes_faults(session: Session) -> list[str]:
    """Approved minutes and annexes whose text is no longer what was sealed."""
    query = (
        select(Minutes.meeting_id, Minutes.content_sha256, MinutesVersion.content)
        .outerjoin(
            MinutesVersion,
            (MinutesVersion.minutes_id == Minutes.id) & (MinutesVersion.no == Minutes.approved_no),
        )
        .where(Minutes.state == MinutesState.APPROVED)
        .order_by(Minutes.id)
    )
    faults = [
        ref_of(session, meeting_id)
        for meeting_id, sealed, content in session.execute(query).all()
        if _seal(content) != sealed
    ]
    annexes = select(
        Minutes.meeting_id, MinutesAnnex.no, MinutesAnnex.content_sha256, MinutesAnnex.content
    ).join(Minutes, Minutes.id == MinutesAnnex.minutes_id)
    faults += [
        f"{ref_of(session, meeting_id)} +{no}"
        for meeting_id, no, sealed, content in session.execute(annexes).all()
        if _seal(content) != sealed
    ]
    return faults


def vote_faults(session: Session) -> list[str]:
    """Decisions that rest on a vote that failed or was voided, and more votes than present."""
    on_nothing = (
        select(Decision.no, Decision.year)
        .join(Vote, Vote.id == Decision.vote_id)
        .where(
            Decision.voided_at.is_(None), Vote.is_passed.is_(False) | Vote.voided_at.is_not(None)
        )
    )
    faults = [number_text(no, year) for no, year in session.execute(on_nothing)]
    over = select(Vote.id).where(Vote.in_favour + Vote.against + Vote.abstained > Vote.present)
    return [*faults, *(f"vote/{id_}" for id_ in session.scalars(over))]


def holder_faults(session: Session) -> list[str]:
    """Terms with more votes than seats, and people in board and control committee at once."""
    seated = (
        select(Term.id, Term.seats)
        .join(OfficeHolder, OfficeHolder.term_id == Term.id)
        .where(OfficeHolder.state == HolderState.SEATED, OfficeHolder.has_vote)
        .group_by(Term.id, Term.seats)
        .having(func.count() > Term.seats)
    )
    faults = [f"term/{row.id}" for row in session.execute(seated)]
    spans = (
        select(OfficeHolder.member_id, Term.organ, OfficeHolder.from_on, OfficeHolder.until_on)
        .join(Term, Term.id == OfficeHolder.term_id)
        .where(
            Term.organ.in_(sorted(ELECTED)),
            OfficeHolder.member_id.is_not(None),
            OfficeHolder.state != HolderState.RESERVE,
        )
        .order_by(OfficeHolder.member_id)
    )
    for member_id, rows in groupby(session.execute(spans), key=lambda row: row.member_id):
        if _in_both([(row.organ, Span(row.from_on, row.until_on)) for row in rows]):
            faults.append(f"member/{member_id}")
    return faults


def election_faults(session: Session) -> list[str]:
    """Declared elections with more elected than seats, or a rank given twice."""
    ranks = (
        select(Candidate.election_id)
        .join(Election, Election.id == Candidate.election_id)
        .where(Election.state == ElectionState.CLOSED, Candidate.rank > 0)
        .group_by(Candidate.election_id, Candidate.rank)
        .having(func.count() > 1)
    )
    seats = (
        select(Election.id)
        .join(Candidate, Candidate.election_id == Election.id)
        .where(Election.state == ElectionState.CLOSED, Candidate.is_elected)
        .group_by(Election.id, Election.seats)
        .having(func.count() > Election.seats)
    )
    found = {*session.scalars(ranks), *session.scalars(seats)}
    return [f"election/{id_}" for id_ in sorted(found)]


def kept_papers(session: Session) -> set[str]:
    """Hashes of the papers that minutes, annexes and decisions speak of."""
    wanted: set[str] = set()
    for column in (Minutes.pdf_sha256, MinutesAnnex.pdf_sha256, Decision.paper_sha256):
        wanted.update(session.scalars(select(column).where(column != "")))
    return wanted


_FIRST: Final = 1


def _gaps(session: Session, query: Select[*tuple[Any, ...]], series: str) -> list[str]:
    """Numbers left out of a series, per year; the first may be the office's own start."""
    faults: list[str] = []
    for year, rows in groupby(session.execute(query).all(), key=lambda row: row[0]):
        numbers = [row[1] for row in rows]
        start = _start(session, series, year)
        if numbers != list(range(start, start + len(numbers))):
            there = set(numbers)
            gaps = [no for no in range(start, numbers[-1]) if no not in there]
            faults += [f"{series} {number_text(no, year)}" for no in gaps[:3] or numbers[:1]]
        if numbers[-1] > last_number(session, series, year=year):
            faults.append(f"{series} {number_text(numbers[-1], year)}")
    return faults


def _start(session: Session, series: str, year: int) -> int:
    """The first number the program gave: after the paper's last one, where that was set."""
    told = session.scalar(
        select(func.count()).where(
            AuditEntry.table_name == "counter", AuditEntry.record_id == f"{series}/{year}"
        )
    )
    if not told:
        return _FIRST
    model: Any = Decision if series == SERIES else Meeting
    query = select(func.min(model.no)).where(model.year == year)
    if model is Meeting:
        query = query.where(Meeting.kind == series.removeprefix("meeting."))
    return session.scalar(query) or _FIRST


def _seal(content: str | None) -> str:
    try:
        return sha256_of(from_json(content or ""))
    except BrokenTextError:
        return sha256(b"").hexdigest()


def _in_both(spans: list[tuple[Organ, Span]]) -> bool:
    boards = [span for organ, span in spans if organ is Organ.BOARD]
    others = [span for organ, span in spans if organ is not Organ.BOARD]
    return any(one.overlaps(other) for one in boards for other in others)
