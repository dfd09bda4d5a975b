"""How each was told of a meeting, when, by whom, and whether it reached them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, exists, insert, or_, select, update
from sqlalchemy.orm import Session

from coopdesk.domain.cautions import MeetingWarning
from coopdesk.domain.meetings import (
    ORGAN_OF,
    Channel,
    DeliveryState,
    InvitationMode,
    MeetingKind,
    MeetingStatus,
)
from coopdesk.domain.organs import Organ
from coopdesk.errors import Problem
from coopdesk.services.guest_invitations import GuestInput, invite_guest, uninvite_guest
from coopdesk.services.invitation_list import (
    InvitationCounts,
    InvitationRow,
    invitation_counts,
    list_invitations,
)
from coopdesk.services.meeting_locks import (
    refuse_begun,
    refuse_empty_agenda,
    refuse_unlisted,
)
from coopdesk.services.meeting_settings import notice_days
from coopdesk.services.recording import AUDITED
from coopdesk.services.recording import note as write_down
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import Entitled, Invitation, Meeting

__all__ = [
    "GuestInput",
    "InvitationCounts",
    "InvitationRow",
    "invitation_counts",
    "invitation_warnings",
    "invite_guest",
    "list_invitations",
    "note_delivery",
    "send_invitations",
    "uninvite_guest",
]

_LONGEST: Final = {"by": 120, "letter_ref": 120, "note": 300}
_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class _Sender:
    by: str
    letter_ref: str = ""
    note: str = ""


def send_invitations(
    session: Session,
    meeting_id: int,
    *,
    mode: InvitationMode,
    channel: Channel,
    on: date,
    by: str = "",
    letter_ref: str = "",
    entitled_ids: Sequence[int] | None = None,
    today: date,
) -> int:
    """Write down that the call went out; who was told before is not told again.

    Args:
        session: a writing session.
        meeting_id: the meeting, its list frozen.
        mode: a letter for each, a circular, or an announcement.
        channel: how.
        on: the day it went out.
        by: who took it out.
        letter_ref: the number of the letter.
        entitled_ids: whom; all of the list when None.
        today: the day at the desk.

    Returns:
        How many were told by this.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: the day is to come or after the meeting, or a text is too long.
        RefusedError: there is no list or no agenda, or the meeting has begun.
    """
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_begun(meeting)
    refuse_unlisted(meeting)
    refuse_empty_agenda(session, meeting_id)
    texts = _checked_day(_Sender(by, letter_ref), on, today, latest=meeting.on_date)
    told = _untold(session, meeting_id, entitled_ids)
    same = {"meeting_id": meeting_id, "channel": channel, "sent_on": on, "sent_by": texts["by"]}
    rows = [
        {**same, "entitled_id": one, "state": DeliveryState.SENT, "state_on": on} for one in told
    ]
    for start in range(0, len(rows), _BLOCK):
        session.execute(insert(Invitation), rows[start : start + _BLOCK], execution_options=AUDITED)
    guests = _send_to_guests(session, meeting_id, same) if entitled_ids is None else 0
    if rows:
        after = {"count": len(rows), "channel": channel, "sent_on": on, "sent_by": texts["by"]}
        write_down(
            session,
            action="insert",
            table="invitation",
            record_id=f"meeting/{meeting_id}",
            after=after,
        )
    meeting.status = MeetingStatus.CALLED
    meeting.invitation_mode = mode
    meeting.invited_on = min(meeting.invited_on or on, on)
    meeting.invited_by = texts["by"] or meeting.invited_by
    meeting.invitation_ref = texts["letter_ref"] or meeting.invitation_ref
    session.flush()
    return len(rows) + guests


def invitation_warnings(
    session: Session, meeting_id: int, *, on: date
) -> tuple[MeetingWarning, ...]:
    """What speaks against calling on a day: too short a notice (for extraordinary ones Art. 60).

    Raises:
        GoneError: there is no such meeting.
    """
    meeting = record(session, Meeting, meeting_id)
    days, least = (meeting.on_date - on).days, notice_days(session, meeting.kind)
    if days >= least or meeting.call_no > 1 or ORGAN_OF[meeting.kind] is Organ.OUTSIDE:
        return ()
    if meeting.kind is MeetingKind.BOARD_EXTRA:
        return (MeetingWarning(Problem.EXTRAORDINARY_EARLY, "60", {"needed": least}),)
    return (MeetingWarning(Problem.NOTICE_SHORT, "", {"days": days, "needed": least}),)


def note_delivery(
    session: Session,
    invitation_ids: Iterable[int] | None,
    *,
    meeting_id: int,
    state: DeliveryState,
    on: date,
    by: str = "",
    note: str = "",
    today: date,
) -> int:
    """Write down what became of invitations; of all that went out when no id is given.

    Returns:
        How many changed by this.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: the day is to come, or a text is too long.
    """
    record(session, Meeting, meeting_id)
    texts = _checked_day(_Sender(by, note=note), on, today, latest=date.max)
    values = {"state": state, "state_on": on, "state_by": texts["by"], "note": texts["note"]}
    where: list[ColumnElement[bool]] = [
        Invitation.meeting_id == meeting_id,
        Invitation.sent_on.is_not(None),
        or_(Invitation.state != state, Invitation.state_on != on),
    ]
    ids = None if invitation_ids is None else list(invitation_ids)
    changed = 0
    for some in [None] if ids is None else _parts(ids):
        chosen = [] if some is None else [Invitation.id.in_(some)]
        result: Any = session.execute(
            update(Invitation).where(*where, *chosen).values(**values),
            execution_options={**AUDITED, "synchronize_session": False},
        )
        changed += result.rowcount
    session.expire_all()
    if changed:
        after = {"count": changed, **values} | ({"ids": ids[:50]} if ids else {})
        write_down(
            session,
            action="update",
            table="invitation",
            record_id=f"meeting/{meeting_id}",
            after=after,
        )
    return changed


def _checked_day(sender: _Sender, on: date, today: date, *, latest: date) -> TypedTexts:
    texts = TypedTexts(sender, _LONGEST)
    if on > today:
        texts.add("on", Problem.IN_FUTURE)
    elif on > latest:
        texts.add("on", Problem.OUT_OF_RANGE)
    texts.refuse()
    return texts


def _untold(session: Session, meeting_id: int, ids: Sequence[int] | None) -> list[int]:
    told = exists().where(Invitation.entitled_id == Entitled.id)
    query = (
        select(Entitled.id)
        .where(Entitled.meeting_id == meeting_id, Entitled.left_out.is_(None), ~told)
        .order_by(Entitled.serial)
    )
    if ids is None:
        return list(session.scalars(query))
    found: list[int] = []
    for some in _parts(list(ids)):
        found += session.scalars(query.where(Entitled.id.in_(some)))
    return found


def _send_to_guests(session: Session, meeting_id: int, same: dict[str, Any]) -> int:
    waiting = select(Invitation).where(
        Invitation.meeting_id == meeting_id,
        Invitation.entitled_id.is_(None),
        Invitation.sent_on.is_(None),
    )
    found = list(session.scalars(waiting))
    for invitation in found:
        invitation.sent_on = invitation.state_on = same["sent_on"]
        invitation.sent_by, invitation.state = same["sent_by"], DeliveryState.SENT
        invitation.channel = invitation.channel or same["channel"]
    return len(found)


def _parts(ids: list[int]) -> list[list[int]]:
    return [ids[start : start + _BLOCK] for start in range(0, len(ids), _BLOCK)]
