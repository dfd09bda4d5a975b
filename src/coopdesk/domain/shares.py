"""Shares and their papers: who may vote by them, and what a transfer, certificate or card is."""

from enum import StrEnum

from coopdesk.domain.members import MEMBERS_IN, MemberStatus


class TransferKind(StrEnum):
    """Why shares go from one person to another."""

    TRANSFER = "transfer"
    """By agreement, to somebody who meets the conditions of membership (Law 39/1998 Art. 3-b)."""
    INHERITANCE = "inheritance"
    """From a deceased member to the heir who takes the place (Art. 25)."""


class CertificateState(StrEnum):
    """What a share certificate is worth."""

    VALID = "valid"
    REPLACED = "replaced"
    """Lost or damaged; another was issued in its place."""
    RETURNED = "returned"
    """Handed in because the shares went elsewhere."""
    VOID = "void"
    """Issued by mistake; the number stays."""


class CardState(StrEnum):
    """What a membership card is worth."""

    VALID = "valid"
    REPLACED = "replaced"
    RETURNED = "returned"
    VOID = "void"


class NoVote(StrEnum):
    """Why somebody is not among those who vote (Law 39/1998 Art. 50)."""

    LEFT = "left"
    SUSPENDED = "suspended"
    TOO_FEW_SHARES = "too_few_shares"


GOOD_STANDING = "good_standing"
"""The value of the rule `quorum.base` by which only those who met their obligations count."""


def no_vote_reason(
    status: MemberStatus, shares: int, *, base: str, shares_min: int
) -> NoVote | None:
    """Why a member does not vote; None for one who does.

    The assembly is made of the members who met their obligations (Law 39/1998 Art. 50): those who
    are not suspended and hold the least number of shares (Art. 21/5). An office that works by
    another `base` counts every member.
    """
    if status not in MEMBERS_IN:
        return NoVote.LEFT
    if base != GOOD_STANDING:
        return None
    if status is not MemberStatus.ACTIVE:
        return NoVote.SUSPENDED
    return NoVote.TOO_FEW_SHARES if shares < shares_min else None


def is_over_cap(held: int, total: int, cap_percent: int) -> bool:
    """Whether somebody holds more of all shares than one may (Law 39/1998 Art. 3-e).

    Shares are counted, not the rials once paid in: every share has the same nominal value
    (Art. 133/5). Exactly the cap is still lawful.
    """
    return held * 100 > total * cap_percent


def hundredths_of_percent(part: int, whole: int) -> int:
    """A part of a whole in hundredths of a percent, halves up: 1 of 3 is 3333; 0 of nothing."""
    return (part * 20_000 + whole) // (2 * whole) if whole else 0
