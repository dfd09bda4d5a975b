"""A year of the made-up cooperative's shares: what members bought, gave on and were given."""

from datetime import date, timedelta
from random import Random
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberStatus
from coopdesk.services.cards import issue_cards
from coopdesk.services.certificates import issue_certificate
from coopdesk.services.share_moves import TransferInput, buy_shares, transfer_shares
from coopdesk.storage.models import Member

TRANSFERS: Final = 12
_PURCHASES: Final = 8
_CERTIFICATES: Final = 15
_CARDS: Final = 30
_DAYS: Final = 330
"""How long ago the first of them is."""
_WHY: Final = ("لحاجته إلى النقد", "هبة لأحد أفراد الأسرة", "برغبة الطرفين")


def live_shares_year(session: Session, *, today: date, seed: int = 1) -> int:
    """Twelve transfers, some purchases, certificates and cards; returns how many were transferred.

    Members are those of long standing who are active and hold two shares at least.
    """
    random = Random(f"shares/{seed}")  # noqa: S311 - variety is wanted, not secrecy
    people = _holders(session, before=today - timedelta(days=_DAYS + 30))
    random.shuffle(people)
    buyers, people = people[:_PURCHASES], people[_PURCHASES:]
    pairs = list(zip(people[::2], people[1::2], strict=False))[:TRANSFERS]
    for place, (giver, taker) in enumerate(pairs):
        on = today - timedelta(days=_DAYS - place * _DAYS // TRANSFERS)
        given = TransferInput(
            from_member_id=giver,
            to_member_id=taker,
            shares=1,
            on_date=on,
            reason=_WHY[place % len(_WHY)],
        )
        transfer_shares(session, given, today=today)
    for place, member_id in enumerate(buyers):
        on = today - timedelta(days=_DAYS - 15 - place * _DAYS // _PURCHASES)
        buy_shares(session, member_id, shares=random.randint(1, 3), on=on, today=today)
    for member_id in buyers + [taker for _giver, taker in pairs][: _CERTIFICATES - _PURCHASES]:
        issue_certificate(session, member_id, today=today)
    issue_cards(session, (buyers + people)[:_CARDS], today=today)
    return len(pairs)


def _holders(session: Session, *, before: date) -> list[int]:
    query = (
        select(Member.id)
        .where(Member.status == MemberStatus.ACTIVE, Member.shares > 1, Member.joined_on < before)
        .order_by(Member.number)
    )
    return list(session.scalars(query))
