"""What one figure of the law is as a setting of the office."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from coopdesk.domain.counting import DAY, MEMBER, MONTH, SHARE, YEAR, Noun, counted, form


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

_NOUNS: Final[Mapping[str, Noun]] = {
    "days": DAY,
    "months": MONTH,
    "years": YEAR,
    "members": MEMBER,
    "shares": SHARE,
    "hours": Noun("ساعة", "ساعتان", "ساعات", "ساعة", "ساعة"),
    "digits": Noun("رقم", "رقمان", "أرقام", "رقمًا", "رقم"),
    "times": Noun("ضعف", "ضعفان", "أضعاف", "ضعفًا", "ضعف"),
    "proxies": Noun("توكيل", "توكيلان", "توكيلات", "توكيلًا", "توكيل"),
}
_ONE_EN: Final[Mapping[str, str]] = {"proxies": "proxy"}


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

    def unit(self, value: str, *, english: bool = False) -> str:
        """The word after the value, agreeing with it: «3 أشهر», «11 يومًا»."""
        noun = _NOUNS.get(self.unit_en)
        if noun is None or not (value.isascii() and value.isdigit()):
            return self.unit_en if english else self.unit_ar
        count = int(value)
        if english:
            return _ONE_EN.get(self.unit_en, self.unit_en[:-1]) if count == 1 else self.unit_en
        return counted(count, noun, oblique=True) if count in (1, 2) else form(count, noun)

    def source(self, *, english: bool = False) -> str:
        """The article as it is called in a language; empty where the law says nothing."""
        return self.article.replace("المادة", "Article") if english else self.article

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
