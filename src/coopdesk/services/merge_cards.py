"""Membership cards of a record that was merged into another.

They carry a number that is nobody's own any more, so another card is due.
"""

from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from coopdesk.domain.shares import CardState
from coopdesk.services.cards import card_no_text
from coopdesk.services.merge_links import Moved
from coopdesk.storage.models import MembershipCard

_TABLE: Final = MembershipCard.__tablename__


def lay_down_cards(
    session: Session, moved: Moved, *, gone: int, kept: int, today: date
) -> list[tuple[str, int, str, Any]]:
    """Note on each moved card what is printed on it, and let no valid one stay valid.

    Args:
        session: the writing session.
        moved: what went from the one record to the other.
        gone: the number printed on the cards.
        kept: the number that leads on.
        today: the day they stop being valid.

    Returns:
        What changed: table, card, column, and what stood there.
    """
    printed = {row: before for table, row, _column, before in moved.altered if table == _TABLE}
    altered: list[tuple[str, int, str, Any]] = []

    def change(card: MembershipCard, **values: Any) -> None:
        for column, value in values.items():
            altered.append((_TABLE, card.id, column, getattr(card, column)))
            setattr(card, column, value)

    for table, row, _column in moved.links:
        if table != _TABLE:
            continue
        card = session.get_one(MembershipCard, row)
        number = card_no_text(gone, printed.get(row, card.issue))
        said = f"طُبعت برقم {number}، ودُمجت العضوية في رقم {kept}"
        why = f"{card.state_reason} · {said}" if card.state_reason else said
        change(card, state_reason=why)
        if card.state is CardState.VALID:
            change(card, state=CardState.REPLACED, state_on=today)
    session.flush()
    return altered
