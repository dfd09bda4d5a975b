"""Cards and certificates as they go to the printer, and what a printing leaves behind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.shares import CardState, CertificateState
from coopdesk.errors import ConflictError, Problem, RefusedError
from coopdesk.services.cards import (
    RENEWED,
    CardRow,
    count_card_prints,
    issue_cards,
    list_cards,
    members_without_card,
)
from coopdesk.services.certificates import (
    CertificateRow,
    certificate_id_of,
    count_certificate_print,
    get_certificate,
    issue_certificate,
    list_certificates,
)
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.paper_data import kept_picture
from coopdesk.services.paper_subjects import member_ids
from coopdesk.services.reversals import reverses_nothing
from coopdesk.storage.models import Member, MembershipCard, ShareCertificate, ShareTransaction

T = TypeVar("T")
_BLOCK: Final = 500

Photos = Callable[[str], bytes | None]
"""A kept picture by its hash."""


@dataclass(frozen=True, slots=True)
class CardToPrint:
    """A card, and whether it was issued in place of one that was lost or damaged."""

    card: CardRow
    is_for_lost: bool


@dataclass(frozen=True, slots=True)
class CertificateToPrint:
    """A certificate with its holder and the vouchers by which the shares were paid."""

    certificate: CertificateRow
    holder: MemberDetails
    vouchers: tuple[str, ...]


def with_cards(
    session: Session, use: Callable[[Sequence[CardToPrint], Photos], T], numbers: Sequence[str]
) -> T:
    """Hand the valid cards of these members to `use`, with a way to their photos.

    Without numbers all valid cards.

    Raises:
        RefusedError: nobody has one of the numbers, or one of them has no valid card.
    """
    cards = list_cards(session, state=CardState.VALID)
    if numbers:
        by_member = {card.member_id: card for card in cards}
        wanted = member_ids(session, numbers)
        without = [one for one in wanted if one not in by_member]
        if without:
            number = session.scalar(select(Member.number).where(Member.id == without[0]))
            raise RefusedError(Problem.NO_VALID_CARD, number=number)
        cards = [by_member[member_id] for member_id in wanted]
    lost = _in_place_of_lost(session, [card.id for card in cards if card.issue > 1])
    rows = [CardToPrint(card, card.id in lost) for card in cards]
    return use(rows, lambda digest: kept_picture(session, digest))


def issue_missing_cards(session: Session, numbers: Sequence[str], *, today: date) -> int:
    """Give a card to those of these members who have none; returns how many were issued.

    Without numbers to every member who has none.

    Raises:
        RefusedError: nobody has one of the numbers, or one of them is no member any more.
    """
    missing = members_without_card(session)
    if numbers:
        have = {card.member_id for card in list_cards(session, state=CardState.VALID)}
        missing = [one for one in member_ids(session, numbers) if one not in have]
    return len(issue_cards(session, missing, today=today))


def certificate_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Certificates by «1/2026», or all valid ones of a member by the member's number alone.

    Without numbers the one issued last.

    Raises:
        RefusedError: there is none with this number, or the member has no valid one.
    """
    if not numbers:
        newest = ShareCertificate.id.desc()
        last = session.scalar(select(ShareCertificate.id).order_by(newest).limit(1))
        return [] if last is None else [last]
    found: list[int] = []
    for number in numbers:
        found += (
            [certificate_id_of(session, number)]
            if "/" in number
            else _valid_of_member(session, number)
        )
    return list(dict.fromkeys(found))


def certificate_to_print(
    session: Session, certificate_id: int, *, today: date
) -> CertificateToPrint:
    """One certificate with all that stands on it.

    Raises:
        GoneError: there is no such certificate.
    """
    certificate = get_certificate(session, certificate_id)
    holder = get_member(session, certificate.member_id, today=today)
    row = ShareTransaction
    query = (
        select(row.voucher_ref)
        .where(
            row.member_id == certificate.member_id,
            row.shares > 0,
            row.voucher_ref != "",
            reverses_nothing(row),
            row.on_date <= certificate.issued_on,
        )
        .order_by(row.on_date, row.id)
    )
    return CertificateToPrint(certificate, holder, tuple(dict.fromkeys(session.scalars(query))))


def issue_missing_certificates(session: Session, numbers: Sequence[str], *, today: date) -> int:
    """Certify what these members hold without a certificate; returns how many were issued.

    Numbers with a year name certificates that exist already and are passed over.

    Raises:
        RefusedError: nobody has one of the numbers, or one of them is no member any more.
    """
    issued = 0
    members = [number for number in numbers if "/" not in number]
    for member_id in member_ids(session, members) if members else ():
        valid = list_certificates(session, member_id=member_id, state=CertificateState.VALID)
        if valid:
            continue
        issue_certificate(session, member_id, today=today)
        issued += 1
    return issued


def check_card_prints(session: Session, shown: Mapping[int, int]) -> None:
    """Whether these cards were printed as often as the paper in front of us says.

    Raises:
        ConflictError: another desk printed one of them meanwhile.
    """
    _check(session, MembershipCard, shown)


def check_certificate_prints(session: Session, shown: Mapping[int, int]) -> None:
    """Whether these certificates were printed as often as the paper in front of us says.

    Raises:
        ConflictError: another desk printed one of them meanwhile.
    """
    _check(session, ShareCertificate, shown)


def count_cards_printed(session: Session, card_ids: Sequence[int]) -> None:
    """Note one more printing of each."""
    count_card_prints(session, card_ids)


def count_certificates_printed(session: Session, ids: Sequence[int]) -> None:
    """Note one more printing of each.

    Raises:
        GoneError: one of them is not there.
    """
    for certificate_id in ids:
        count_certificate_print(session, certificate_id)


def _check(
    session: Session,
    model: type[MembershipCard] | type[ShareCertificate],
    shown: Mapping[int, int],
) -> None:
    ids = list(shown)
    for start in range(0, len(ids), _BLOCK):
        query = select(model.id, model.print_count).where(model.id.in_(ids[start : start + _BLOCK]))
        for found, count in session.execute(query):
            if count != shown[found]:
                raise ConflictError


def _valid_of_member(session: Session, number: str) -> list[int]:
    (member_id,) = member_ids(session, [number])
    valid = list_certificates(session, member_id=member_id, state=CertificateState.VALID)
    if not valid:
        raise RefusedError(Problem.NO_VALID_CERTIFICATE, number=number)
    return [row.id for row in valid]


def _in_place_of_lost(session: Session, card_ids: Sequence[int]) -> set[int]:
    """Those of these cards that follow a lost or damaged one, not one that was renewed."""
    before = aliased(MembershipCard)
    found: set[int] = set()
    for start in range(0, len(card_ids), _BLOCK):
        query = (
            select(MembershipCard.id)
            .join(
                before,
                (before.member_id == MembershipCard.member_id)
                & (before.issue == MembershipCard.issue - 1),
            )
            .where(
                MembershipCard.id.in_(card_ids[start : start + _BLOCK]),
                before.state == CardState.REPLACED,
                before.state_reason != RENEWED,
            )
        )
        found |= set(session.scalars(query))
    return found
