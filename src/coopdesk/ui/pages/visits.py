"""What one page tells another when it sends somebody there (`Page.go`, `Page.visit`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

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
