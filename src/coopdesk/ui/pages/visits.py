"""What one page tells another when it sends somebody there (`Page.go`, `Page.visit`)."""

from collections.abc import Sequence
from dataclasses import dataclass

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
    numbers: tuple[int, ...] = ()
    chosen: MemberFilter = EVERYONE
    """For the register without numbers: the list as it shows, in its order."""
    order: MemberOrder = BY_NUMBER
