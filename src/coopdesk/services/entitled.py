"""Who is entitled to take part and vote: a list frozen for good, with those left out and why.

For the assembly, the members who met their obligations (Law 39/1998 Art. 50); for the board and
the committees, those who hold a seat that day.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import delete, exists, insert, select
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import ORGAN_OF, LeftOut, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import CALLS, Quorum, quorum_of, special_majority
from coopdesk.domain.shares import GOOD_STANDING
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.entitled_people import LeftOutLine, left_out_lines, people_of
from coopdesk.services.entitled_rows import (
    EntitledRow,
    count_entitled,
    entitled_rows,
    iter_entitled,
    list_hash,
)
from coopdesk.services.meeting_locks import refuse_begun
from coopdesk.services.recording import AUDITED, note
from coopdesk.services.records import record
from coopdesk.services.rules import office_rules
from coopdesk.services.settings_store import stored_settings
from coopdesk.services.terms import board_size
from coopdesk.services.typed_texts import needed
from coopdesk.storage.models import Attendance, Entitled, Invitation, Meeting

__all__ = [
    "EntitledPreview",
    "EntitledRow",
    "LeftOutLine",
    "count_entitled",
    "entitled_preview",
    "entitled_rows",
    "freeze_list",
    "iter_entitled",
    "takes_dues",
    "thaw_list",
]

_BLOCK: Final = 500
_NOBODY: Final[Mapping[int, str]] = {}


@dataclass(frozen=True, slots=True)
class EntitledPreview:
    """What a list made on that day would say."""

    entitled: int
    left_out: int
    lines: tuple[LeftOutLine, ...]
    """Those left out, in the order of the list."""
    reasons: tuple[tuple[LeftOut, int], ...]
    """How many of them for each reason, the most frequent first."""
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
    people = people_of(session, meeting, as_of, dues)
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
        lines=left_out_lines(people),
        reasons=tuple(Counter(one["left_out"] for one in people if one["left_out"]).most_common()),
        quorum=calls[meeting.call_no - 1],
        special_required=special_majority(eligible, stored) if organ is Organ.ASSEMBLY else 0,
        calls=calls if organ is Organ.ASSEMBLY else (),
    )


def takes_dues(session: Session, meeting_id: int) -> bool:
    """Whether members may be left out for unmet dues: an assembly of those in good standing.

    Raises:
        GoneError: there is no such meeting.
    """
    meeting = record(session, Meeting, meeting_id)
    base = office_rules(session).value("quorum.base")
    return ORGAN_OF[meeting.kind] is Organ.ASSEMBLY and base == GOOD_STANDING


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
    people = people_of(session, meeting, as_of, dues)
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
