"""A year of the made-up cooperative's shares: what members bought, gave on, held papers of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberStatus, PaidIn
from coopdesk.services.cards import issue_cards, list_cards, replace_card, return_card
from coopdesk.services.certificates import (
    issue_certificate,
    list_certificates,
    replace_certificate,
)
from coopdesk.services.share_moves import (
    TransferInput,
    buy_shares,
    transfer_shares,
    void_transfer,
)
from coopdesk.storage.models import Member

TRANSFERS: Final = 12
"""Those that stand; one more was a mistake and was voided."""
_PURCHASES: Final = 8
_CERTIFIED: Final = 18
_CARDS: Final = 40
_DAYS: Final = 330
"""How long ago the first transfer is; papers are some days older."""
_WHY: Final = ("لحاجته إلى النقد", "هبة لأحد أفراد الأسرة", "برغبة الطرفين")


@dataclass(slots=True)
class _Year:
    """What is planned for which day; it is lived in the order of the days."""

    session: Session
    today: date
    plan: list[tuple[date, int, Callable[[], object]]] = field(default_factory=list)

    def at(self, ago: int, act: Callable[..., object], /, *given: object, **told: object) -> None:
        """Plan something for so many days before today."""
        on = self.today - timedelta(days=ago)
        act = partial(act, self.session, *given, on=on, **told)
        self.plan.append((on, len(self.plan), act))

    def live(self) -> None:
        for _day, _place, act in sorted(self.plan, key=lambda planned: planned[:2]):
            act()


def live_shares_year(session: Session, *, today: date, seed: int = 1) -> int:
    """Transfers, purchases, certificates and cards of a year; returns how many transfers stand.

    Twelve transfers stand and one was voided; a certificate and a card were lost and replaced.
    Members are those of long standing who are active and hold two shares at least.
    """
    random = Random(f"shares/{seed}")  # noqa: S311 - variety is wanted, not secrecy
    people = _holders(session, before=today - timedelta(days=_DAYS + 30))
    random.shuffle(people)
    buyers, others = people[:_PURCHASES], people[_PURCHASES:]
    pairs = list(zip(others[::2], others[1::2], strict=False))[: TRANSFERS + 1]
    year = _Year(session, today)
    givers = [giver for giver, _taker in pairs]
    holders = dict.fromkeys([*givers[::2], *buyers, *others])
    for member_id in [*holders][:_CERTIFIED]:
        year.at(_DAYS + 20, _certify, member_id)
    year.at(_DAYS + 10, _give_cards, people[:_CARDS])
    for place, (giver, taker) in enumerate(pairs):
        ago = _DAYS - place * _DAYS // (TRANSFERS + 1)
        year.at(ago, _transfer, giver, taker, place, is_wrong=place == TRANSFERS)
    for place, member_id in enumerate(buyers):
        ago, shares = _DAYS - 15 - place * _DAYS // _PURCHASES, random.randint(1, 3)
        year.at(ago, _sell, member_id, place, shares)
        if place % 2 == 0:
            year.at(ago - 3, _certify, member_id)
    for member_id in buyers[-1:]:
        year.at(100, _lose_certificate, member_id)
    for member_id in people[:1]:
        year.at(80, _lose_card, member_id)
    for member_id in people[1:2]:
        year.at(30, _hand_card_in, member_id)
    year.live()
    return min(len(pairs), TRANSFERS)


def _holders(session: Session, *, before: date) -> list[int]:
    query = (
        select(Member.id)
        .where(Member.status == MemberStatus.ACTIVE, Member.shares > 1, Member.joined_on < before)
        .order_by(Member.number)
    )
    return list(session.scalars(query))


def _certify(session: Session, member_id: int, *, on: date) -> None:
    issue_certificate(session, member_id, today=on)


def _give_cards(session: Session, member_ids: list[int], *, on: date) -> None:
    issue_cards(session, member_ids, today=on)


def _transfer(
    session: Session, giver: int, taker: int, place: int, *, on: date, is_wrong: bool
) -> None:
    given = TransferInput(
        from_member_id=giver,
        to_member_id=taker,
        shares=1,
        on_date=on,
        reason=_WHY[place % len(_WHY)],
        decision_ref=f"محضر {place + 3}/{on.year}",
    )
    made = transfer_shares(session, given, today=on)
    if is_wrong:
        void_transfer(session, made, reason="قُيّد باسم عضو آخر يشبهه في الاسم", today=on)


def _sell(session: Session, member_id: int, place: int, shares: int, *, on: date) -> None:
    is_in_kind = place == _PURCHASES // 2
    buy_shares(
        session,
        member_id,
        shares=shares,
        on=on,
        paid_in=PaidIn.KIND if is_in_kind else PaidIn.CASH,
        voucher_ref="" if is_in_kind else f"{610 + place}/{on.year}",
        reason="ماكينة خياطة قدّرتها اللجنة" if is_in_kind else "",
        today=on,
    )


def _lose_certificate(session: Session, member_id: int, *, on: date) -> None:
    """The newest of a member's certificates, which is valid."""
    lost = list_certificates(session, member_id=member_id)[-1]
    replace_certificate(session, lost.id, reason="فقدت، وأعلن عن فقدها", today=on)


def _lose_card(session: Session, member_id: int, *, on: date) -> None:
    lost = list_cards(session, member_id=member_id)[-1]
    replace_card(session, lost.id, reason="ضاعت", today=on)


def _hand_card_in(session: Session, member_id: int, *, on: date) -> None:
    card = list_cards(session, member_id=member_id)[-1]
    return_card(session, card.id, reason="أعادها لتصحيح الاسم", today=on)
