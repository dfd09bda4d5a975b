"""Numbers in Arabic words (تفقيط), for papers on which figures alone do not suffice."""

from dataclasses import dataclass
from typing import Final

from coopdesk.domain.counting import Noun

LARGEST: Final = 10**15 - 1

_ONES: Final = (
    *("", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة"),
    *("ستة", "سبعة", "ثمانية", "تسعة", "عشرة"),
)
_ONES_FEMININE: Final = (
    *("", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس"),
    *("ست", "سبع", "ثماني", "تسع", "عشر"),
)
_TENS: Final = (
    *("", "عشرة", "عشرون", "ثلاثون", "أربعون"),
    *("خمسون", "ستون", "سبعون", "ثمانون", "تسعون"),
)
_HUNDREDS: Final = (
    *("", "مائة", "مائتان", "ثلاثمائة", "أربعمائة"),
    *("خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"),
)


@dataclass(frozen=True, slots=True)
class _Forms:
    """A counted word with all that may follow it."""

    one: str
    two: str
    few: str
    many: str
    is_feminine: bool = False
    one_said: str = ""
    """How exactly one is said."""


_SCALES: Final = (
    _Forms("ألف", "ألفان", "آلاف", "ألفاً", one_said="ألف"),
    _Forms("مليون", "مليونان", "ملايين", "مليوناً", one_said="مليون"),
    _Forms("مليار", "ملياران", "مليارات", "ملياراً", one_said="مليار"),
    _Forms("تريليون", "تريليونان", "تريليونات", "تريليوناً", one_said="تريليون"),
)
_CONSTRUCTS: Final = ("مائتا", "ألفا", "مليونا", "مليارا", "تريليونا", "اثنا", "اثنتا")
"""Duals that have lost their n to the word after them."""
_BENDING: Final = frozenset({*_CONSTRUCTS, *_TENS[2:]})
_RIAL: Final = _Forms("ريال", "ريالان", "ريالات", "ريالاً", one_said="ريال واحد")
_YEMENI_RIAL: Final = _Forms(
    "ريال يمني", "ريالان يمنيان", "ريالات يمنية", "ريالاً يمنياً", one_said="ريال يمني واحد"
)


def rials_in_words(amount: int) -> str:
    """«خمسة عشر ألفاً ومائتان وخمسون ريالاً يمنياً».

    Raises:
        ValueError: negative, or beyond what has a name here.
    """
    tail = amount % 100
    if amount > 2 and tail in (1, 2):  # the noun comes twice, its adjective once
        return f"{_said(amount - tail, _RIAL)} و{_said(tail, _YEMENI_RIAL)}"
    return _said(amount, _YEMENI_RIAL)


def rials_line(amount: int) -> str:
    """«فقط خمسة آلاف ريال يمني لا غير»."""
    return f"فقط {rials_in_words(amount)} لا غير"


def count_in_words(count: int, noun: Noun) -> str:
    """«عشرة أسهم», «ثلاث نسخ», «أحد عشر عضواً».

    Raises:
        ValueError: negative, or beyond what has a name here.
    """
    is_feminine = noun.one.endswith("ة")
    forms = _Forms(
        noun.after_hundred or noun.one,
        noun.two,
        noun.few,
        noun.many.removesuffix("ًا") + "اً" if noun.many.endswith("ًا") else noun.many,
        is_feminine=is_feminine,
        one_said=f"{noun.one} {'واحدة' if is_feminine else 'واحد'}",
    )
    tail = count % 100
    if count > 2 and tail in (1, 2):
        return f"{_said(count - tail, forms)} و{_said(tail, forms)}"
    return _said(count, forms)


def in_oblique(words: str) -> str:
    """A number's words as an object or after a preposition: «مائتين وثلاثة أسهم», «سهمين»."""
    return " ".join(map(_oblique, words.split(" ")))


def _oblique(word: str) -> str:
    bare = word[1:] if word[1:] in _BENDING else word
    if bare in _CONSTRUCTS:
        return f"{word[:-1]}ي"
    if bare in _TENS[2:] or word.endswith("ان"):
        return f"{word[:-2]}ين"
    return f"{word[:-2]}أين" if word.endswith("آن") else word


def _said(count: int, noun: _Forms) -> str:
    """The whole number with its noun; the last two digits are not 01 or 02 of something more."""
    if not 0 <= count <= LARGEST:
        raise ValueError(f"no words for {count}")
    if count == 0:
        return f"صفر {noun.one}"
    above, below = divmod(count, 1000)
    parts = _scaled(above, is_last=not below)
    if below:
        parts.append(_group(below, noun, is_last=False))
        return " و".join(parts)
    return f"{' و'.join(parts)} {noun.one}"


def _scaled(above: int, *, is_last: bool) -> list[str]:
    """Thousands, millions and so on, highest first; the last one may stand right before a noun."""
    parts: list[str] = []
    for scale in _SCALES:
        above, group = divmod(above, 1000)
        if group:
            parts.insert(0, _group(group, scale, is_last=is_last and not parts))
    return parts


def _group(group: int, noun: _Forms, *, is_last: bool) -> str:
    """1–999 of something; before another noun («is_last») it loses tanwin and the n of the dual."""
    hundreds, rest = divmod(group, 100)
    if rest == 0:
        return f"{_construct(_HUNDREDS[hundreds])} {noun.one}"
    if rest in (1, 2):
        if rest == 1:
            word = noun.one if hundreds else noun.one_said
        else:
            word = _construct(noun.two) if is_last else noun.two
        return f"{_construct(_HUNDREDS[hundreds])} {noun.one} و{word}" if hundreds else word
    counted = noun.few if rest <= 10 else noun.many
    if is_last and rest > 10:
        counted = noun.one
    words = f"{_below_hundred(rest, is_feminine=noun.is_feminine)} {counted}"
    return f"{_HUNDREDS[hundreds]} و{words}" if hundreds else words


def _construct(word: str) -> str:
    """«مائتا» before its noun, instead of «مائتان»."""
    return word.removesuffix("ن") if word.endswith("ان") else word


def _below_hundred(count: int, *, is_feminine: bool) -> str:
    ones = _ONES_FEMININE if is_feminine else _ONES
    if count <= 10:
        return ones[count]
    tens, one = divmod(count, 10)
    if tens == 1:
        if is_feminine:
            return {1: "إحدى", 2: "اثنتا"}.get(one, ones[one]) + " عشرة"
        return {1: "أحد", 2: "اثنا"}.get(one, ones[one]) + " عشر"
    if one == 0:
        return _TENS[tens]
    if is_feminine:
        return {1: "إحدى", 8: "ثمانٍ"}.get(one, ones[one]) + f" و{_TENS[tens]}"
    return f"{ones[one]} و{_TENS[tens]}"
