"""Which position a holder had from when to when."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.storage.models import OfficeHolder, PositionSpell


def begin_spell(
    session: Session, holder: OfficeHolder, on: date, *, decision_ref: str = ""
) -> None:
    """Write down that the holder's position of now began on a day."""
    spell = PositionSpell(
        holder_id=holder.id,
        position=holder.position,
        title=holder.title,
        from_on=on,
        until_on=holder.until_on,
        decision_ref=decision_ref or holder.decision_ref,
    )
    session.add(spell)
    session.flush()


def end_spells(session: Session, holder_id: int, *, on: date) -> None:
    """Write down the last day of the position somebody has."""
    running = select(PositionSpell).where(
        PositionSpell.holder_id == holder_id, PositionSpell.until_on.is_(None)
    )
    for spell in session.scalars(running):
        spell.until_on = max(on, spell.from_on)
    session.flush()
