"""How many must come, and how many must agree: exact integer arithmetic.

Every figure is a setting with the law's value as default (Law 39/1998 Arts. 54, 55, 60); what a
function answers carries the rule and the article along, so that no screen or paper words its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Final

from coopdesk.domain.meetings import ChairSide, Majority
from coopdesk.domain.organs import Organ
from coopdesk.domain.rules import rule_fraction, rule_number, rule_value

CALLS: Final = 3
"""An assembly is called three times at most (Art. 54)."""


class QuorumRule(StrEnum):
    """Which rule says how many must come."""

    NONE = "none"
    """A meeting with people from outside needs no quorum."""
    CALL1 = "call1"
    CALL2 = "call2"
    CALL3 = "call3"
    BOARD = "board"
    CONTROL = "control"
    COMMITTEE = "committee"


_ASSEMBLY: Final = (QuorumRule.CALL1, QuorumRule.CALL2, QuorumRule.CALL3)
_ARTICLES: Final = {
    **dict.fromkeys(_ASSEMBLY, "54"),
    QuorumRule.BOARD: "60",
    QuorumRule.CONTROL: "",
    QuorumRule.COMMITTEE: "",
    QuorumRule.NONE: "",
}
_MORE_THAN: Final = {
    QuorumRule.CALL2: "quorum.call2",
    QuorumRule.BOARD: "board.quorum",
    QuorumRule.CONTROL: "control.quorum",
    QuorumRule.COMMITTEE: "control.quorum",
}
"""Rules by which more than a part must come, and the settings that say what part."""


def at_least(part: Fraction, whole: int) -> int:
    """The least whole count that reaches a fraction of a whole."""
    return -(-part.numerator * whole // part.denominator)


def more_than(part: Fraction, whole: int) -> int:
    """The least whole count above a fraction of a whole; all of them where the fraction is 1."""
    if part >= 1:
        return whole
    return part.numerator * whole // part.denominator + 1


def majority_of(whole: int) -> int:
    """The absolute majority: more than half."""
    return whole // 2 + 1


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many must come, by which rule and article."""

    required: int
    rule: QuorumRule
    article: str
    """«54»; empty where the law says nothing."""
    part: Fraction | None
    """What part of the entitled; None where it is not a part."""
    boards: int = 0
    """How many times the board, for the third call."""

    def is_met(self, present: int) -> bool:
        """Whether so many are enough."""
        return present >= self.required

    def missing(self, present: int) -> int:
        """How many more must come."""
        return max(0, self.required - present)


def quorum_of(
    organ: Organ, *, eligible: int, board_size: int = 0, call: int = 1, stored: Mapping[str, str]
) -> Quorum:
    """How many must come to a meeting (Law 39/1998 Arts. 54, 60).

    Args:
        organ: who meets.
        eligible: the entitled.
        board_size: seats of the board, which the third call of an assembly counts by.
        call: 1 to 3 for an assembly; of no weight for others.
        stored: the office's own values of rules.
    """
    rule = quorum_rule(organ, call)
    article = _ARTICLES[rule]
    if rule is QuorumRule.NONE:
        return Quorum(0, rule, article, None)
    if rule is QuorumRule.CALL3:
        boards = rule_number(stored, "quorum.call3_boards")
        return Quorum(max(1, boards * board_size), rule, article, None, boards)
    if rule is QuorumRule.CALL1:
        part = rule_fraction(stored, "quorum.call1")
        return Quorum(max(1, at_least(part, eligible)), rule, article, part)
    part = rule_fraction(stored, _MORE_THAN[rule])
    return Quorum(max(1, more_than(part, eligible)), rule, article, part)


def quorum_rule(organ: Organ, call: int = 1) -> QuorumRule:
    """Which rule counts for a meeting."""
    if organ is Organ.ASSEMBLY:
        return _ASSEMBLY[min(max(call, 1), CALLS) - 1]
    if organ is Organ.OUTSIDE:
        return QuorumRule.NONE
    return QuorumRule(organ.value)


def quorum_article(rule: QuorumRule) -> str:
    """The article that sets a rule; empty where the law says nothing."""
    return _ARTICLES[rule]


def special_majority(members: int, stored: Mapping[str, str]) -> int:
    """How many of all members must agree to a special decision (Art. 55)."""
    return max(1, at_least(rule_fraction(stored, "quorum.special"), members))


def ordinary_majority(present: int, stored: Mapping[str, str]) -> int:
    """How many of those present must agree to an ordinary decision (Arts. 55, 60-b)."""
    return max(1, more_than(rule_fraction(stored, "quorum.ordinary"), present))


@dataclass(frozen=True, slots=True)
class Cast:
    """The votes of one question."""

    in_favour: int
    against: int
    abstained: int

    @property
    def given(self) -> int:
        """All that were given."""
        return self.in_favour + self.against + self.abstained


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a question, by how many and which article."""

    is_passed: bool
    required: int
    article: str
    is_tie: bool = False
    """Both sides hold half of the room each, where the chair's side prevails."""


def outcome_of(
    cast: Cast,
    *,
    organ: Organ,
    majority: Majority,
    present: int,
    special_required: int,
    chair_side: ChairSide | None = None,
    stored: Mapping[str, str],
) -> Outcome:
    """Whether a question is passed (Law 39/1998 Arts. 55, 60-b).

    A tie is one only when both sides together are all who are present: with abstentions no side
    reaches half of the room, and the chair's side would be less than a majority.

    Args:
        cast: the votes; together no more than `present`.
        organ: who votes; the chair's side counts in the board.
        majority: what the question needs.
        present: votes in the room.
        special_required: two thirds of all members, from `special_majority`.
        chair_side: on which side the chair stood; asked for in a tie only.
        stored: the office's own values of rules.
    """
    if majority is Majority.SPECIAL:
        return Outcome(cast.in_favour >= special_required, special_required, "55")
    required = ordinary_majority(present, stored)
    article = "60" if organ is Organ.BOARD else "55"
    has_chair = organ is Organ.BOARD and rule_value(stored, "board.tie_chair") == "yes"
    is_tie = has_chair and cast.in_favour == cast.against and 2 * cast.in_favour == present > 0
    is_passed = cast.in_favour >= required or (is_tie and chair_side is ChairSide.FOR)
    return Outcome(is_passed, required, article, is_tie)


def can_pass_special(present: int, special_required: int) -> bool:
    """Whether a special item could pass at all with so many in the room."""
    return present >= special_required


@dataclass(frozen=True, slots=True)
class Window:
    """Between which two moments the next call must fall, by the clock on the wall."""

    earliest: datetime
    latest: datetime
    article: str = "54"


def next_call_window(start: datetime, call: int, stored: Mapping[str, str]) -> Window | None:
    """When the call after this one may be held (Art. 54); None after the third.

    Args:
        start: date and time of the call that had no quorum.
        call: which call it was.
        stored: the office's own values of rules.
    """
    if call == 1:
        last = (start + timedelta(days=rule_number(stored, "quorum.call2_days"))).date()
        return Window(start, datetime.combine(last, datetime.max.time().replace(microsecond=0)))
    if call == 2:
        return Window(start, start + timedelta(hours=rule_number(stored, "quorum.call3_hours")))
    return None


@dataclass(frozen=True, slots=True)
class QuorumPreview:
    """How many must come to the three calls of the assembly, and for special decisions."""

    call1: int
    call2: int
    call3: int
    special: int


def quorum_preview(eligible: int, board_size: int, stored: Mapping[str, str]) -> QuorumPreview:
    """What the settings mean for this office (Law 39/1998 Arts. 54, 55); zeros while it is empty.

    Args:
        eligible: members who count.
        board_size: seats of the board.
        stored: the office's own values of rules.
    """
    part = rule_fraction(stored, "quorum.call2")
    return QuorumPreview(
        call1=at_least(rule_fraction(stored, "quorum.call1"), eligible),
        call2=more_than(part, eligible) if eligible else 0,
        call3=board_size * rule_number(stored, "quorum.call3_boards"),
        special=at_least(rule_fraction(stored, "quorum.special"), eligible),
    )
