"""What meetings there are and where each stands."""

from enum import StrEnum
from typing import Final

from coopdesk.domain.organs import Organ


class MeetingKind(StrEnum):
    """The kinds of meetings; the value is the first part of a meeting's number."""

    ASSEMBLY = "assembly"
    ASSEMBLY_EXTRA = "assembly-extra"
    FOUNDING = "founding"
    BOARD = "board"
    BOARD_EXTRA = "board-extra"
    CONTROL = "control"
    COMMITTEE = "committee"
    CONSULTATIVE = "consultative"
    DEVELOPMENT = "development"


ORGAN_OF: Final[dict[MeetingKind, Organ]] = {
    MeetingKind.ASSEMBLY: Organ.ASSEMBLY,
    MeetingKind.ASSEMBLY_EXTRA: Organ.ASSEMBLY,
    MeetingKind.FOUNDING: Organ.ASSEMBLY,
    MeetingKind.BOARD: Organ.BOARD,
    MeetingKind.BOARD_EXTRA: Organ.BOARD,
    MeetingKind.CONTROL: Organ.CONTROL,
    MeetingKind.COMMITTEE: Organ.COMMITTEE,
    MeetingKind.CONSULTATIVE: Organ.OUTSIDE,
    MeetingKind.DEVELOPMENT: Organ.OUTSIDE,
}
"""Which organ a kind of meeting is one of."""

EXTRAORDINARY: Final = frozenset({MeetingKind.ASSEMBLY_EXTRA, MeetingKind.BOARD_EXTRA})


class MeetingStatus(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    CALLED = "called"
    """The entitled are listed for good and the call goes out."""
    OPEN = "open"
    """The attendance desk works; the session has not been opened yet."""
    IN_SESSION = "in_session"
    HELD = "held"
    NO_QUORUM = "no_quorum"
    CANCELLED = "cancelled"


AHEAD: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.CALLED})
"""Statuses of a meeting that is still to come."""

NOW: Final = frozenset({MeetingStatus.OPEN, MeetingStatus.IN_SESSION})
"""Statuses of a meeting that takes place at this moment."""

OVER: Final = frozenset({MeetingStatus.HELD, MeetingStatus.NO_QUORUM})
"""Statuses in which minutes are written and nothing else changes."""


class CalledBy(StrEnum):
    """Who called the meeting (Law 39/1998 Arts. 52, 60)."""

    BOARD = "board"
    CHAIRMAN = "chairman"
    THIRD_OF_MEMBERS = "third_of_members"
    THIRD_OF_BOARD = "third_of_board"
    UNION = "union"
    MINISTRY = "ministry"
    OTHER = "other"


class Channel(StrEnum):
    """How somebody is told of a meeting (Art. 52)."""

    BY_HAND = "by_hand"
    PHONE = "phone"
    WHATSAPP = "whatsapp"
    NOTICE_BOARD = "notice_board"
    MEDIA = "media"
    """Official radio, television or newspaper."""
    LOUDSPEAKER = "loudspeaker"
    LETTER = "letter"


class InvitationMode(StrEnum):
    """In what form the call goes out."""

    PERSONAL = "personal"
    """A letter for each."""
    CIRCULAR = "circular"
    """One letter with a list on which each signs."""
    NOTICE = "notice"
    """Announced to all."""


class DeliveryState(StrEnum):
    """What became of one invitation."""

    SENT = "sent"
    DELIVERED = "delivered"
    RETURNED = "returned"
    """Not found, refused or moved away."""


class ItemKind(StrEnum):
    """What an item of the agenda is about."""

    PREVIOUS_MINUTES = "previous_minutes"
    FOLLOW_UP = "follow_up"
    """Open assignments of earlier decisions."""
    ELECTION = "election"
    RATIFICATION = "ratification"
    """Admissions and exits since the last assembly (Art. 51-h)."""
    REPORT = "report"
    ACCOUNTS = "accounts"
    SURPLUS = "surplus"
    PLAN = "plan"
    BYLAWS = "bylaws"
    OTHER = "other"


class ItemState(StrEnum):
    """What became of an item."""

    WAITING = "waiting"
    NOW = "now"
    NOTED = "noted"
    """Discussed; nothing was to be decided."""
    DECIDED = "decided"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"


UNANSWERED: Final = frozenset({ItemState.WAITING, ItemState.NOW})
"""States in which a meeting cannot be closed without saying why."""


class Majority(StrEnum):
    """What a decision needs."""

    ORDINARY = "ordinary"
    """More than half of those present (Arts. 55, 60-b)."""
    SPECIAL = "special"
    """Two thirds of all members of the assembly (Art. 55)."""


class LeftOut(StrEnum):
    """Why somebody who might be thought entitled is not."""

    SUSPENDED = "suspended"
    NO_SHARES = "no_shares"
    """Has not paid for a share: the obligation of Art. 21/5 is not met."""
    TOO_FEW_SHARES = "too_few_shares"
    """Holds fewer than the office asks for, where that is more than the law's one."""
    JOINED_LATER = "joined_later"
    DUES = "dues"
    """The office's own finding, written down when the list is made."""
    NO_VOTE = "no_vote"
    """Takes part in the organ without a vote."""


class AttendanceState(StrEnum):
    """What the attendance sheet says of one entitled person; absent has no entry."""

    PRESENT = "present"
    EXCUSED = "excused"
    LEFT = "left"


class VoteWay(StrEnum):
    """How a vote was taken."""

    OPEN = "open"
    SECRET = "secret"  # noqa: S105 - a way to vote, not a password


class ChairSide(StrEnum):
    """On which side the chair stood in a tie (Art. 60-b)."""

    FOR = "for"
    AGAINST = "against"
