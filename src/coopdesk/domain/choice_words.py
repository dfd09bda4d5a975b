"""Words of a register for the smaller choices: card, marital status, interest, yes and no."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, TypeVar

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import IdKind, InterestBasis, MaritalStatus

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)

_ID_KINDS: Final[Mapping[IdKind, tuple[str, ...]]] = {
    IdKind.PERSONAL_CARD: ("بطاقة شخصية", "شخصية", "البطاقة الشخصية", "بطاقة", "هوية"),
    IdKind.SMART_CARD: ("بطاقة ذكية", "ذكية", "البطاقة الذكية", "بطاقة إلكترونية"),
    IdKind.FAMILY_CARD: ("بطاقة عائلية", "عائلية", "البطاقة العائلية", "family card"),
    IdKind.PASSPORT: ("جواز سفر", "جواز", "الجواز", "passport"),
}
_MARITAL: Final[Mapping[MaritalStatus, tuple[str, ...]]] = {
    MaritalStatus.SINGLE: ("أعزب", "عزباء", "عازب", "عازبة", "غير متزوج", "غير متزوجة", "single"),
    MaritalStatus.MARRIED: ("متزوج", "متزوجة", "متأهل", "married"),
    MaritalStatus.DIVORCED: ("مطلق", "مطلقة", "divorced"),
    MaritalStatus.WIDOWED: ("أرمل", "أرملة", "widowed", "widow", "widower"),
}
_INTERESTS: Final[Mapping[InterestBasis, tuple[str, ...]]] = {
    InterestBasis.RESIDENCE: ("سكن", "السكن", "ساكن", "مقيم", "إقامة", "residence"),
    InterestBasis.WORK: ("عمل", "العمل", "يعمل", "work"),
    InterestBasis.ACTIVITY: ("نشاط", "النشاط", "activity"),
}
_YES: Final = frozenset(
    {*map(fold, ("نعم", "اي", "صح", "✓", "✔", "مؤسس", "مؤسسة")), "yes", "y", "1", "true"}
)
_NO: Final = frozenset({*map(fold, ("لا", "كلا", "غير مؤسس", "✗", "×")), "no", "n", "0", "false"})


def _by_word(choices: Mapping[ChoiceT, tuple[str, ...]]) -> dict[str, ChoiceT]:
    return {fold(word): choice for choice, words in choices.items() for word in words}


_ID_KIND_OF: Final = _by_word(_ID_KINDS)
_MARITAL_OF: Final = _by_word(_MARITAL)
_INTEREST_OF: Final = _by_word(_INTERESTS)


def id_kind_of(text: str) -> IdKind | None:
    """The kind of card a word means; None when it is not known."""
    return _ID_KIND_OF.get(fold(text))


def marital_of(text: str) -> MaritalStatus | None:
    """The marital status a word of either sex means; None when it is not known."""
    return _MARITAL_OF.get(fold(text))


def interest_of(text: str) -> InterestBasis | None:
    """The interest in the area a word means (Law 39/1998 Art. 21/7); None when it is not known."""
    return _INTEREST_OF.get(fold(text))


def yes_or_no(text: str) -> bool | None:
    """Whether a word says yes; None when it says neither."""
    word = fold(text)
    return True if word in _YES else False if word in _NO else None
