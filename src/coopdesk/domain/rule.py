"""What one figure of the law is as a setting of the office."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class RuleGroup(StrEnum):
    """Where a rule stands on the settings page."""

    MEMBERSHIP = "membership"
    SHARES = "shares"
    ASSEMBLY = "assembly"
    BOARD = "board"
    SURPLUS = "surplus"


class RuleKind(StrEnum):
    """What a rule's value is."""

    NUMBER = "number"
    PERCENT = "percent"
    FRACTION = "fraction"
    YES_NO = "yes_no"
    CHOICE = "choice"


GROUP_WORDS: Final[dict[RuleGroup, tuple[str, str]]] = {
    RuleGroup.MEMBERSHIP: ("العضوية", "Membership"),
    RuleGroup.SHARES: ("الأسهم", "Shares"),
    RuleGroup.ASSEMBLY: ("الجمعية العمومية والنصاب", "General assembly and quorum"),
    RuleGroup.BOARD: ("مجلس الإدارة ولجنة الرقابة", "Board and control committee"),
    RuleGroup.SURPLUS: ("توزيع الفائض", "Distribution of the surplus"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One figure or choice of the office, with the law's value as default."""

    key: str
    group: RuleGroup
    label_ar: str
    label_en: str
    default: str
    """As it is stored: digits, «2/3», «yes»/«no», or one of `choices`."""
    kind: RuleKind = RuleKind.NUMBER
    unit_ar: str = ""
    unit_en: str = ""
    article: str = ""
    """«المادة 54»; empty where the law says nothing."""
    law_ar: str = ""
    """What the law says, in a few words."""
    minimum: int = 0
    maximum: int = 1000
    choices: tuple[tuple[str, str, str], ...] = ()
    """Value, Arabic, English."""

    def is_valid(self, text: str) -> bool:
        """Whether a text can be this rule's value."""
        if self.kind is RuleKind.YES_NO:
            return text in ("yes", "no")
        if self.kind is RuleKind.CHOICE:
            return text in {value for value, _ar, _en in self.choices}
        if self.kind is RuleKind.FRACTION:
            return _is_fraction(text)
        digits = text.isascii() and text.isdigit()
        return digits and self.minimum <= int(text) <= self.maximum


def _is_fraction(text: str) -> bool:
    over, _, under = text.partition("/")
    if not (over.isascii() and over.isdigit() and under.isascii() and under.isdigit()):
        return False
    return 0 < int(over) <= int(under) <= 100
