"""Members, shares and amounts as sentences of law name them."""

from typing import Final

from coopdesk.domain.counting import SHARE
from coopdesk.domain.gender import worded
from coopdesk.domain.members import IdKind, Sex
from coopdesk.domain.money import format_rials
from coopdesk.domain.words import count_in_words, in_oblique, rials_in_words
from coopdesk.reports.engine import Run, bold
from coopdesk.services.member_record import MemberDetails

_CARDS: Final[dict[IdKind, str]] = {
    IdKind.PERSONAL_CARD: "البطاقة الشخصية",
    IdKind.SMART_CARD: "البطاقة الذكية",
    IdKind.FAMILY_CARD: "البطاقة العائلية",
    IdKind.PASSPORT: "جواز السفر",
}
LAW: Final = "القانون رقم (39) لسنة 1998م بشأن الجمعيات والاتحادات التعاونية"

Words = list[str | Run]
"""A part of a sentence, bold where it matters."""


def holder_of(kind: IdKind, number: str | None, sex: Sex | None) -> str:
    """«حاملة البطاقة الشخصية رقم (01014432718)»; nothing while the number is not known."""
    if not number:
        return ""
    holds = worded("holder", sex).split(" ")[0]
    return f"{holds} {_CARDS[kind]} رقم ({number})"


def named_member(member: MemberDetails) -> Words:
    """«العضو/ … رقم العضوية (2)، حامل البطاقة الشخصية رقم (…)», the name bold."""
    card = holder_of(member.id_kind, member.national_no, member.sex)
    rest = f"، رقم العضوية ({member.number})" + (f"، {card}" if card else "")
    return [f"{worded('member', member.sex)}/ ", bold(member.full_name), rest]


def so_many_shares(shares: int) -> str:
    """«عدد (10) عشرة أسهم», as papers of law count."""
    return f"عدد\u00a0({format_rials(shares)}) {in_oblique(count_in_words(shares, SHARE))}"


def so_many_rials(amount: int) -> str:
    """«(10,000) عشرة آلاف ريال يمني»."""
    return f"({format_rials(amount)}) {rials_in_words(amount)}"
