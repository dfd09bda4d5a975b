"""The kinds of things that today asks for."""

from dataclasses import dataclass
from enum import StrEnum


class Urgency(StrEnum):
    """How soon something is to be done."""

    LATE = "late"
    SOON = "soon"
    WHEN_POSSIBLE = "when_possible"


class TaskKind(StrEnum):
    """What is to be done."""

    NO_BACKUP = "no_backup"
    OLD_BACKUP = "old_backup"
    MEETING_NEAR = "meeting_near"
    """Today or tomorrow; `count` is the days until then."""
    ASSIGNMENTS_OVERDUE = "assignments_overdue"
    INVITATIONS_NOT_SENT = "invitations_not_sent"
    MEETINGS_NOT_RECORDED = "meetings_not_recorded"
    """Their day is past and nothing was written of them."""
    MINUTES_NOT_APPROVED = "minutes_not_approved"
    TERM_OVER = "term_over"
    TERM_ENDING = "term_ending"
    """`count` is the days until the end of the nearest term (Law 39/1998 Art. 61)."""
    ORGAN_TOO_SMALL = "organ_too_small"
    """Vacant seats leave fewer than a quorum (Art. 138)."""
    VACANT_SEAT = "vacant_seat"
    HOLDER_LEFT = "holder_left"
    APPLICATIONS_SILENT = "applications_silent"
    """The board's time is over: the law takes its silence for a yes (Law 39/1998 Art. 22)."""
    APPLICATIONS_DUE = "applications_due"
    SETTLEMENTS_DUE = "settlements_due"
    NOTICES_DUE = "notices_due"
    """Notices of withdrawal whose year is over; the withdrawal is to be recorded."""
    LAST_NOTICE_DAY = "last_notice_day"
    UNRATIFIED = "unratified"
    NEAR_MINIMUM = "near_minimum"
    OVER_CAP = "over_cap"
    CARD_EXPIRED = "card_expired"
    NO_NATIONAL_NO = "no_national_no"
    NO_PHONE = "no_phone"
    UNDER_AGE = "under_age"
    NO_SHARES = "no_shares"
    NO_SHARE_VALUE = "no_share_value"
    NO_REGISTRATION = "no_registration"


@dataclass(frozen=True, slots=True)
class HomeTask:
    """One thing to do; `count` is members, papers or steps, and days for a backup or a last day."""

    kind: TaskKind
    urgency: Urgency
    count: int = 0
