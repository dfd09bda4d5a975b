"""A piece of the minutes: one fact of the record and how it is told."""

from dataclasses import dataclass
from enum import StrEnum

from coopdesk.domain.minutes_text import Block


class FactKind(StrEnum):
    """What a fact is about; the faces show an icon for it."""

    TITLE = "title"
    OPENING = "opening"
    QUORUM = "quorum"
    ATTENDANCE = "attendance"
    GUESTS = "guests"
    OFFICERS = "officers"
    AGENDA = "agenda"
    ITEM = "item"
    DISCUSSION = "discussion"
    REMARK = "remark"
    VOTE = "vote"
    DECISION = "decision"
    ELECTION = "election"
    NEXT_CALL = "next_call"
    CLOSING = "closing"
    SIGNATURES = "signatures"


@dataclass(frozen=True, slots=True)
class Told:
    """One fact and the blocks that tell it."""

    key: str
    kind: FactKind
    title: str
    detail: str
    figures: tuple[str, ...]
    """Figures that the text must have wherever it tells this fact."""
    blocks: tuple[Block, ...]
    also_in: tuple[str, ...] = ()
    """Keys of other facts whose telling includes this one."""
    is_needed: bool = False
    """Minutes without it are not approved."""
