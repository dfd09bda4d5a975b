"""Membership cards: one valid card a member, every issue counted."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.months import add_months
from coopdesk.domain.shares import CardState
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.card_list import (
    CardRow,
    card_no_text,
    list_cards,
    members_without_card,
)
from coopdesk.services.member_standing import standings
from coopdesk.services.rules import office_rules
from coopdesk.storage.models import MembershipCard

__all__ = [
    "RENEWED",
    "YEARS",
    "CardRow",
    "card_no_text",
    "count_card_prints",
    "issue_cards",
    "list_cards",
    "members_without_card",
    "replace_card",
    "return_card",
    "void_card",
]

YEARS: Final = "card.years"
"""The rule of how long a card is good for."""
RENEWED: Final = "تجديد"
"""What is written on a card that a new one follows without being lost."""
_LONGEST_REASON: Final = 1000
_BLOCK: Final = 500


def issue_cards(
    session: Session,
    member_ids: Iterable[int],
    *,
    today: date,
    valid_until: date | None = None,
) -> list[int]:
    """Give each member a card; returns the ids in the order asked.

    A card that a member already has is followed by the new one and no longer valid.

    Args:
        session: the writing session.
        member_ids: who gets one.
        today: the day of issue.
        valid_until: its last day; so many years on as the rule `card.years` says when not given.

    Raises:
        GoneError: there is no such member.
        RefusedError: one of them is no member any more.
        InvalidInputError: it would have run out already.
    """
    wanted = list(dict.fromkeys(member_ids))
    until = valid_until or _until(session, today)
    if until < today:
        raise InvalidInputError({"valid_until": Problem.OUT_OF_RANGE})
    for member in standings(session, wanted, is_for_change=True).values():
        if member.status not in MEMBERS_IN:
            raise RefusedError(Problem.CARD_FOR_ONE_WHO_LEFT, number=member.number)
    by = acting(session)
    last = _last_issues(session, wanted)
    for card in _valid_cards(session, wanted):
        _set(card, CardState.REPLACED, RENEWED, today)
    cards = [
        MembershipCard(
            member_id=member_id,
            issue=last.get(member_id, 0) + 1,
            issued_on=today,
            valid_until=until,
            state_on=today,
            created_at=by.now,
            created_by=by.who,
        )
        for member_id in wanted
    ]
    session.add_all(cards)
    session.flush()
    return [card.id for card in cards]


def replace_card(session: Session, card_id: int, *, reason: str, today: date) -> int:
    """Give another card for a lost or damaged one, good as long as it was; returns its id.

    Raises:
        GoneError: there is no such card.
        RefusedError: it is not valid, or the member left.
        InvalidInputError: no reason is given.
    """
    old = _changed(session, card_id, CardState.REPLACED, reason, today=today)
    until = old.valid_until
    still = until if until is not None and until >= today else None
    return issue_cards(session, [old.member_id], today=today, valid_until=still)[0]


def return_card(session: Session, card_id: int, *, reason: str, today: date) -> None:
    """Note that a card was handed in.

    Raises:
        GoneError: there is no such card.
        RefusedError: it is not valid.
        InvalidInputError: no reason is given.
    """
    _changed(session, card_id, CardState.RETURNED, reason, today=today)


def void_card(session: Session, card_id: int, *, reason: str, today: date) -> None:
    """Take back a card that was issued by mistake; its number stays with it.

    Raises:
        GoneError: there is no such card.
        RefusedError: it is not valid.
        InvalidInputError: no reason is given.
    """
    _changed(session, card_id, CardState.VOID, reason, today=today)


def count_card_prints(session: Session, card_ids: Sequence[int]) -> None:
    """Note one more printing of each of these cards."""
    for start in range(0, len(card_ids), _BLOCK):
        query = (
            select(MembershipCard)
            .where(MembershipCard.id.in_(card_ids[start : start + _BLOCK]))
            .order_by(MembershipCard.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
        for card in session.scalars(query):
            card.print_count += 1
        session.flush()


def _until(session: Session, today: date) -> date:
    return add_months(today, 12 * office_rules(session).number(YEARS))


def _last_issues(session: Session, member_ids: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for start in range(0, len(member_ids), _BLOCK):
        query = (
            select(MembershipCard.member_id, func.max(MembershipCard.issue))
            .where(MembershipCard.member_id.in_(member_ids[start : start + _BLOCK]))
            .group_by(MembershipCard.member_id)
        )
        found.update((member_id, issue) for member_id, issue in session.execute(query))
    return found


def _valid_cards(session: Session, member_ids: Sequence[int]) -> list[MembershipCard]:
    found: list[MembershipCard] = []
    for start in range(0, len(member_ids), _BLOCK):
        query = (
            select(MembershipCard)
            .where(
                MembershipCard.member_id.in_(member_ids[start : start + _BLOCK]),
                MembershipCard.state == CardState.VALID,
            )
            .execution_options(populate_existing=True)
        )
        found += session.scalars(query)
    return found


def _changed(
    session: Session, card_id: int, state: CardState, reason: str, *, today: date
) -> MembershipCard:
    owner = session.scalar(select(MembershipCard.member_id).where(MembershipCard.id == card_id))
    if owner is None:
        raise GoneError
    member = standings(session, [owner], is_for_change=True)[owner]
    card = session.get_one(MembershipCard, card_id, populate_existing=True)
    if card.state is not CardState.VALID:
        number = card_no_text(member.number, card.issue)
        raise RefusedError(Problem.CARD_NOT_VALID, number=number)
    why = clean(reason, multiline=True)
    if not why or len(why) > _LONGEST_REASON:
        raise InvalidInputError({"reason": Problem.TOO_LONG if why else Problem.REASON_REQUIRED})
    _set(card, state, why, today)
    session.flush()
    return card


def _set(card: MembershipCard, state: CardState, reason: str, today: date) -> None:
    card.state = state
    card.state_on = today
    card.state_reason = reason
