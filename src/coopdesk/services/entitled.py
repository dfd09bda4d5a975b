"""Who is entitled to take part and vote: a list frozen for good, with those left out and why.

For the assembly, the members who met their obligations (Law 39/1998 Art. 50); for the board and
the committees, those who hold a seat that day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import delete, exists, insert, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold
from coopdesk.domain.meetings import ORGAN_OF, LeftOut, MeetingKind, MeetingStatus
from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import CALLS, Quorum, quorum_of, special_majority
from coopdesk.domain.shares import NoVote
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.entitled_rows import (
    EntitledRow,
    count_entitled,
    entitled_rows,
    iter_entitled,
    list_hash,
)
from coopdesk.services.holder_list import holders_on
from coopdesk.services.meeting_locks import refuse_begun
from coopdesk.services.recording import AUDITED, note
from coopdesk.services.records import record
from coopdesk.services.settings_store import stored_settings
from coopdesk.services.share_balances import balances
from coopdesk.services.terms import board_size
from coopdesk.services.typed_texts import needed
from coopdesk.storage.models import Attendance, Entitled, Invitation, Meeting, Member

__all__ = [
    "EntitledPreview",
    "EntitledRow",
    "count_entitled",
    "entitled_preview",
    "entitled_rows",
    "freeze_list",
    "iter_entitled",
    "thaw_list",
]

_BLOCK: Final = 500
_LONGEST_NOTE: Final = 200
_REASONS: Final = {
    NoVote.SUSPENDED: LeftOut.SUSPENDED,
    NoVote.TOO_FEW_SHARES: LeftOut.NO_SHARES,
}
_NOBODY: Final[Mapping[int, str]] = {}


@dataclass(frozen=True, slots=True)
class EntitledPreview:
    """What a list made on that day would say."""

    entitled: int
    left_out: int
    quorum: Quorum
    special_required: int
    calls: tuple[Quorum, ...]
    """What the first, second and third call of an assembly would need."""


def entitled_preview(
    session: Session, meeting_id: int, *, as_of: date, dues: Mapping[int, str] = _NOBODY
) -> EntitledPreview:
    """Count the entitled of a day without freezing anything.

    Raises:
        GoneError: there is no such meeting.
    """
    meeting = record(session, Meeting, meeting_id)
    people = _people(session, meeting, as_of, dues)
    eligible = sum(one["left_out"] is None for one in people)
    organ, stored = ORGAN_OF[meeting.kind], stored_settings(session)
    seats = board_size(session, on=as_of)
    calls = tuple(
        quorum_of(organ, eligible=eligible, board_size=seats, call=call, stored=stored)
        for call in range(1, CALLS + 1)
    )
    return EntitledPreview(
        entitled=eligible,
        left_out=len(people) - eligible,
        quorum=calls[meeting.call_no - 1],
        special_required=special_majority(eligible, stored) if organ is Organ.ASSEMBLY else 0,
        calls=calls if organ is Organ.ASSEMBLY else (),
    )


def freeze_list(
    session: Session,
    meeting_id: int,
    *,
    as_of: date,
    today: date,
    dues: Mapping[int, str] = _NOBODY,
) -> int:
    """Freeze the list of the entitled by a day, with the quorum it means; returns how many.

    Args:
        session: a writing session.
        meeting_id: the meeting, still to come.
        as_of: the day by whose end membership, shares and seats count.
        today: the day at the desk.
        dues: members who by the office's finding did not meet their obligations, each with the
            reason as it is printed beside the name.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: the day is to come.
        RefusedError: the list is frozen, nobody is entitled, or the meeting has begun.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_begun(meeting)
    if meeting.frozen_at is not None:
        raise RefusedError(Problem.LIST_FROZEN, date=meeting.as_of)
    if as_of > today:
        raise InvalidInputError({"as_of": Problem.IN_FUTURE})
    people = _people(session, meeting, as_of, dues)
    eligible = sum(one["left_out"] is None for one in people)
    if not eligible:
        raise RefusedError(Problem.LIST_EMPTY)
    write_list(session, meeting_id, people)
    meeting.as_of = as_of
    meeting.eligible = eligible
    meeting.board_size = board_size(session, on=as_of)
    freeze_quorum(session, meeting)
    session.flush()
    return eligible


def write_list(session: Session, meeting_id: int, people: list[dict[str, Any]]) -> None:
    """Write the lines of a list; those left out come after the entitled."""
    people.sort(key=lambda one: one["left_out"] is not None)
    for serial, one in enumerate(people, 1):
        one["serial"], one["meeting_id"] = serial, meeting_id
    for start in range(0, len(people), _BLOCK):
        session.execute(insert(Entitled), people[start : start + _BLOCK], execution_options=AUDITED)


def freeze_quorum(session: Session, meeting: Meeting) -> None:
    """Write down what quorum the frozen list means, and seal the list; rules may change later."""
    organ, stored = ORGAN_OF[meeting.kind], stored_settings(session)
    quorum = quorum_of(
        organ,
        eligible=meeting.eligible,
        board_size=meeting.board_size,
        call=meeting.call_no,
        stored=stored,
    )
    meeting.frozen_at = acting(session).now
    meeting.quorum_required, meeting.quorum_rule = quorum.required, quorum.rule
    meeting.quorum_article = quorum.article
    meeting.quorum_part = str(quorum.part) if quorum.part is not None else ""
    meeting.quorum_boards = quorum.boards
    if organ is Organ.ASSEMBLY:
        meeting.special_required = special_majority(meeting.eligible, stored)
        meeting.special_part = stored.get("quorum.special", "2/3")
    meeting.list_hash = list_hash(session, meeting.id)
    note(
        session,
        action="insert",
        table="entitled",
        record_id=f"meeting/{meeting.id}",
        after={"eligible": meeting.eligible, "list_hash": meeting.list_hash},
    )


def thaw_list(session: Session, meeting_id: int, *, reason: str) -> None:
    """Give a frozen list up, so that it can be made anew.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: no reason is given.
        RefusedError: invitations or marks rest on it already, or there is no list.
    """
    kept = needed("reason", reason)
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_begun(meeting)
    if meeting.frozen_at is None:
        raise RefusedError(Problem.LIST_NOT_FROZEN)
    used = exists().where(Invitation.meeting_id == meeting_id, Invitation.entitled_id.is_not(None))
    marked = exists().where(Attendance.meeting_id == meeting_id)
    if meeting.status is not MeetingStatus.PLANNED or session.scalar(select(used | marked)):
        raise RefusedError(Problem.LIST_IN_USE)
    before = {"eligible": meeting.eligible, "list_hash": meeting.list_hash}
    meeting.frozen_at, meeting.as_of, meeting.list_hash = None, None, ""
    meeting.eligible = meeting.quorum_required = meeting.special_required = 0
    session.flush()
    session.execute(
        delete(Entitled).where(Entitled.meeting_id == meeting_id),
        execution_options={**AUDITED, "synchronize_session": False},
    )
    note(
        session,
        action="delete",
        table="entitled",
        record_id=f"meeting/{meeting_id}",
        before=before | {"reason": kept},
    )


def _people(
    session: Session, meeting: Meeting, as_of: date, dues: Mapping[int, str]
) -> list[dict[str, Any]]:
    organ = ORGAN_OF[meeting.kind]
    if organ is Organ.OUTSIDE:
        return []
    if organ is Organ.ASSEMBLY:
        return _members(session, as_of, dues, founders_only=meeting.kind is MeetingKind.FOUNDING)
    return _holders(session, organ, as_of, meeting.committee_id)


def _members(
    session: Session, as_of: date, dues: Mapping[int, str], *, founders_only: bool
) -> list[dict[str, Any]]:
    rows = [row for row in balances(session, as_of=as_of) if row.status in MEMBERS_IN]
    more = _more(session, [row.member_id for row in rows])
    found = []
    for row in rows:
        phone, national_no, is_founder = more[row.member_id]
        if founders_only and not is_founder:
            continue
        left_out = _REASONS[row.why_not] if row.why_not is not None else None
        why = clean(dues.get(row.member_id, ""))[:_LONGEST_NOTE]
        if left_out is None and row.member_id in dues:
            left_out = LeftOut.DUES
        found.append(
            {
                "member_id": row.member_id,
                "holder_id": None,
                "number": row.number,
                "full_name": row.full_name,
                "name_key": fold(row.full_name)[:200],
                "sex": row.sex,
                "capacity": "",
                "phone": phone,
                "neighbourhood": row.neighbourhood,
                "national_no_end": (national_no or "")[-4:],
                "left_out": left_out,
                "left_out_note": why if left_out is LeftOut.DUES else "",
            }
        )
    return found


def _more(session: Session, ids: list[int]) -> dict[int, tuple[str, str | None, bool]]:
    found: dict[int, tuple[str, str | None, bool]] = {}
    for start in range(0, len(ids), _BLOCK):
        query = select(Member.id, Member.phone1, Member.national_no, Member.is_founder).where(
            Member.id.in_(ids[start : start + _BLOCK])
        )
        found |= {row[0]: (row[1], row[2], row[3]) for row in session.execute(query)}
    return found


def _holders(
    session: Session, organ: Organ, as_of: date, committee_id: int | None
) -> list[dict[str, Any]]:
    return [
        {
            "member_id": row.member_id,
            "holder_id": row.id,
            "number": row.number,
            "full_name": row.full_name,
            "name_key": fold(row.full_name)[:200],
            "sex": row.sex,
            "capacity": row.capacity,
            "phone": row.phone,
            "neighbourhood": "",
            "national_no_end": "",
            "left_out": None if row.has_vote else LeftOut.NO_VOTE,
            "left_out_note": "",
        }
        for row in holders_on(session, organ, on=as_of, committee_id=committee_id)
    ]
