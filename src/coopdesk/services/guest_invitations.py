"""People from outside who are asked to come to a meeting."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.meetings import Channel, DeliveryState
from coopdesk.domain.members import Sex
from coopdesk.domain.phones import parse_phone
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.meeting_locks import refuse_closed
from coopdesk.services.records import record
from coopdesk.services.typed_texts import TypedTexts
from coopdesk.storage.models import Guest, Invitation, Meeting

_LONGEST_GUEST: Final = {"full_name": 200, "capacity": 120, "organisation": 200, "phone": 120}


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestInput:
    """What a person types about somebody from outside."""

    full_name: str
    sex: Sex | None = None
    capacity: str = ""
    organisation: str = ""
    phone: str = ""


def invite_guest(
    session: Session,
    meeting_id: int,
    given: GuestInput,
    *,
    channel: Channel | None = None,
    on: date | None = None,
    by: str = "",
) -> int:
    """Ask somebody from outside to come; sent with the others unless `on` says when it went out.

    Raises:
        GoneError: there is no such meeting.
        InvalidInputError: no name, or too long a text.
        RefusedError: the meeting is over or cancelled.
    """
    meeting = record(session, Meeting, meeting_id)
    refuse_closed(meeting)
    invitation = Invitation(**guest_columns(given), meeting_id=meeting_id, channel=channel)
    if on is not None:
        invitation.sent_on = invitation.state_on = on
        invitation.sent_by, invitation.state = clean(by), DeliveryState.SENT
    session.add(invitation)
    session.flush()
    return invitation.id


def uninvite_guest(session: Session, invitation_id: int) -> None:
    """Take back an invitation of a guest who has not come.

    Raises:
        GoneError: there is no such invitation.
        RefusedError: it is an entitled person's, or the guest is there.
    """
    invitation = record(session, Invitation, invitation_id)
    came = session.scalar(select(exists().where(Guest.invitation_id == invitation_id)))
    if invitation.entitled_id is not None or came:
        raise RefusedError(Problem.IN_USE)
    session.delete(invitation)
    session.flush()


def guest_columns(given: GuestInput) -> dict[str, Any]:
    """The details of somebody from outside as they are kept.

    Raises:
        InvalidInputError: no name, or too long a text.
    """
    texts = TypedTexts(given, _LONGEST_GUEST, required=("full_name",))
    texts.refuse()
    phone = parse_phone(texts["phone"]) or texts["phone"]
    return texts.values | {"phone": phone, "sex": given.sex}
