"""What the minutes say of one decision: the passage that is taken out of them and certified."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from coopdesk.domain.minutes_text import Block, BlockKind
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.decision_list import DecisionRow, get_decision
from coopdesk.services.meeting_record import MeetingDetails, get_meeting
from coopdesk.services.minutes import get_minutes
from coopdesk.services.minutes_facts import fresh_draft
from coopdesk.services.minutes_quorum import QUORUM_KEY

_PROOF: Final = frozenset({"opening", QUORUM_KEY})
"""Where and when the meeting was, and that it could decide: before every passage."""
_AFTER_ITEMS: Final = frozenset({"closing", "signatures"})
_DECISION: Final = "decision/"


@dataclass(frozen=True, slots=True)
class DecisionExtract:
    """A passage of minutes, word for word."""

    decision: DecisionRow
    meeting: MeetingDetails
    blocks: tuple[Block, ...]
    approved_on: date | None
    """None while the minutes are a draft."""
    annexes: int
    """Later corrections of these minutes."""


def decision_extract(session: Session, decision_id: int) -> DecisionExtract:
    """The proof of the quorum, and all that the minutes say under the item of a decision.

    Raises:
        GoneError: there is no such decision.
        RefusedError: it was made in no meeting, or the minutes do not have it: it was void when
            they were drafted, taken out of them, or written down after they were approved.
    """
    decision = get_decision(session, decision_id)
    if decision.meeting_id is None:
        raise RefusedError(Problem.DECISION_NOT_MINUTED, number=decision.number_text)
    found = get_minutes(session, decision.meeting_id)
    text = found.text if found else fresh_draft(session, decision.meeting_id)
    own = f"{_DECISION}{decision_id}"
    passage = tuple(_passage(text.blocks, own))
    if not any(block.ref == own for block in passage):
        raise RefusedError(Problem.DECISION_NOT_MINUTED, number=decision.number_text)
    return DecisionExtract(
        decision=decision,
        meeting=get_meeting(session, decision.meeting_id),
        blocks=passage,
        approved_on=found.approved_on if found else None,
        annexes=len(found.annexes) if found else 0,
    )


def _passage(blocks: Sequence[Block], own: str) -> Iterator[Block]:
    """The proof, then the item the decision stands under, without its other decisions."""
    yield from (block for block in blocks if block.ref in _PROOF)
    at = next((at for at, block in enumerate(blocks) if block.ref == own), None)
    if at is None:
        return
    first, last = at, at + 1
    while first > 0 and blocks[first].kind is not BlockKind.ITEM:
        first -= 1
    if blocks[first].kind is not BlockKind.ITEM:
        first = at  # somebody took the heading out: the decision alone
    while last < len(blocks) and not _ends_item(blocks[last]):
        last += 1
    for block in blocks[first:last]:
        if not block.ref.startswith(_DECISION) or block.ref == own:
            yield block


def _ends_item(block: Block) -> bool:
    return block.kind is BlockKind.ITEM or block.ref in _AFTER_ITEMS
