"""How many must come, and how many must agree: exact integer arithmetic."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from coopdesk.domain.rules import rule_fraction, rule_number


def at_least(part: Fraction, whole: int) -> int:
    """The least whole count that reaches a fraction of a whole."""
    return -(-part.numerator * whole // part.denominator)


def majority_of(whole: int) -> int:
    """The absolute majority: more than half."""
    return whole // 2 + 1


@dataclass(frozen=True, slots=True)
class QuorumPreview:
    """How many must come to the three calls of the assembly, and for special decisions."""

    call1: int
    call2: int
    call3: int
    special: int


def quorum_preview(eligible: int, board_size: int, stored: Mapping[str, str]) -> QuorumPreview:
    """What the settings mean for this office (Law 39/1998 Arts. 54, 55).

    Args:
        eligible: members who count.
        board_size: seats of the board.
        stored: the office's own values of rules.
    """
    return QuorumPreview(
        call1=at_least(rule_fraction(stored, "quorum.call1"), eligible),
        call2=majority_of(eligible) if eligible else 0,
        call3=board_size * rule_number(stored, "quorum.call3_boards"),
        special=at_least(rule_fraction(stored, "quorum.special"), eligible),
    )
