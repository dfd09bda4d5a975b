"""What one page tells another when it sends somebody there (`Page.go`, `Page.visit`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from coopdesk.domain.meetings import MeetingKind
from coopdesk.services.meeting_list import MeetingFilter
from coopdesk.services.member_filter import BY_NUMBER, EVERYONE, MemberFilter, MemberOrder


@dataclass(frozen=True, slots=True)
class MembersVisit:
    """To the list of members, narrowed."""

    chosen: MemberFilter


@dataclass(frozen=True, slots=True)
class MemberVisit:
    """To a member's page, with the list to walk through by «previous» and «next»."""

    member_id: int
    among: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class EditVisit:
    """To the form: correct this member, or add one when None; a draft may be taken up."""

    member_id: int | None = None
    draft_key: str = ""
    field: str = ""
    """Where the cursor is to stand."""


@dataclass(frozen=True, slots=True)
class PaperVisit:
    """To the preview of a document, for these numbers; for all when there are none."""

    document: str
    numbers: tuple[int | str, ...] = ()
    """Of members (12), or of papers with their year («5/2026»)."""
    chosen: MemberFilter = EVERYONE
    """For the register without numbers: the list as it shows, in its order."""
    order: MemberOrder = BY_NUMBER
    as_of: date | None = None
    """The day a list of balances or voters speaks of; today when not given."""


class ShareTab(IntEnum):
    """The parts of the shares' page, in the order of its tabs."""

    LEDGER = 0
    BALANCES = 1
    TRANSFERS = 2
    CERTIFICATES = 3
    CARDS = 4


@dataclass(frozen=True, slots=True)
class SharesVisit:
    """To the ledger, the balances, the transfers, the certificates or the cards."""

    tab: ShareTab = ShareTab.LEDGER
    member_id: int | None = None
    """Of this member only."""


@dataclass(frozen=True, slots=True)
class ShareMoveVisit:
    """To buying shares for this member, or to correcting the holding."""

    member_id: int | None = None
    is_correction: bool = False


@dataclass(frozen=True, slots=True)
class TransferVisit:
    """To handing shares on: from this member, or a transfer that was begun and kept."""

    from_id: int | None = None
    to_id: int | None = None
    draft_key: str = ""


@dataclass(frozen=True, slots=True)
class ApplicationVisit:
    """To the list of applications with this one chosen, or to its form."""

    application_id: int | None = None
    is_due_soon: bool = False
    """Only those the board is to decide soon."""
    is_overdue: bool = False
    """Only those the law has accepted by silence."""


@dataclass(frozen=True, slots=True)
class CounterVisit:
    """To the counter, for somebody whose name is known, or to one who was begun and kept."""

    full_name: str = ""
    draft_key: str = ""


class ExitTab(IntEnum):
    """The parts of the page of exits, in the order of its tabs."""

    EXITS = 0
    ASSEMBLY = 1


@dataclass(frozen=True, slots=True)
class ExitsVisit:
    """To those who left and their settlements, or to what the assembly is to ratify."""

    tab: ExitTab = ExitTab.EXITS
    member_id: int | None = None
    is_due: bool = False
    """Only settlements that can be paid now."""


@dataclass(frozen=True, slots=True)
class HeirsVisit:
    """To the heirs of a deceased member."""

    member_id: int


@dataclass(frozen=True, slots=True)
class MeetingsVisit:
    """To the register of meetings, narrowed."""

    chosen: MeetingFilter


@dataclass(frozen=True, slots=True)
class MeetingVisit:
    """To the page of a meeting."""

    meeting_id: int
    item_id: int | None = None
    """The item of its agenda that is to be chosen."""


@dataclass(frozen=True, slots=True)
class AttendanceVisit:
    """To the desk at the door of a meeting."""

    meeting_id: int


@dataclass(frozen=True, slots=True)
class PlanVisit:
    """To planning a meeting: a new one, on this day if it is known, or one that is planned."""

    on: date | None = None
    kind: MeetingKind | None = None
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class MinutesVisit:
    """To the minutes of a meeting."""

    meeting_id: int


@dataclass(frozen=True, slots=True)
class AssignmentVisit:
    """To the follow-up of assignments, with this one chosen."""

    assignment_id: int | None = None
    is_overdue: bool = False
    """Only those that are late."""


@dataclass(frozen=True, slots=True)
class CalendarVisit:
    """To a day of the calendar."""

    on: date


@dataclass(frozen=True, slots=True)
class ElectionVisit:
    """To the election that an item of an agenda asks for."""

    item_id: int


@dataclass(frozen=True, slots=True)
class DoublesVisit:
    """To the comparison of two members who may be one person."""

    one_id: int
    other_id: int
