"""Counted nouns that agree with their number, as a sentence needs them."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Noun:
    """The four forms a counted noun takes."""

    one: str
    two: str
    few: str
    """Plural after 3 to 10."""
    many: str
    """Accusative singular after 11 to 99."""
    after_hundred: str = ""
    """Genitive singular after whole hundreds; the form of one where it does not differ."""


DAY: Final = Noun("يوم", "يومان", "أيام", "يومًا", "يوم")
MONTH: Final = Noun("شهر", "شهران", "أشهر", "شهرًا", "شهر")
YEAR: Final = Noun("سنة", "سنتان", "سنوات", "سنة", "سنة")
MEMBER: Final = Noun("عضو", "عضوان", "أعضاء", "عضوًا", "عضو")
MEMBER_FEMININE: Final = Noun("عضوة", "عضوتان", "عضوات", "عضوة", "عضوة")
SHARE: Final = Noun("سهم", "سهمان", "أسهم", "سهمًا", "سهم")
ROW: Final = Noun("صف", "صفان", "صفوف", "صفًا", "صف")
FILE: Final = Noun("ملف", "ملفان", "ملفات", "ملفًا", "ملف")
PAGE: Final = Noun("صفحة", "صفحتان", "صفحات", "صفحة", "صفحة")
COPY: Final = Noun("نسخة", "نسختان", "نسخ", "نسخة", "نسخة")
ERROR: Final = Noun("خطأ", "خطآن", "أخطاء", "خطأً", "خطأ")
FIELD: Final = Noun("حقل", "حقلان", "حقول", "حقلًا", "حقل")
PAPER: Final = Noun("ورقة", "ورقتان", "أوراق", "ورقة", "ورقة")
WARNING: Final = Noun("تنبيه", "تنبيهان", "تنبيهات", "تنبيهًا", "تنبيه")
CHANGE: Final = Noun("تغيير", "تغييران", "تغييرات", "تغييرًا", "تغيير")


def counted(count: int, noun: Noun, *, oblique: bool = False) -> str:
    """A number with its noun: «يوم واحد»-style words for one and two, figures from three on.

    Args:
        count: not negative.
        noun: its forms.
        oblique: after a preposition or as an object: «يومين» instead of «يومان».
    """
    if count == 1:
        return noun.one
    if count == 2:
        return _oblique(noun.two) if oblique else noun.two
    return f"{count:,} {form(count, noun)}"


def form(count: int, noun: Noun) -> str:
    """The noun alone, as it stands after the figure."""
    rest = count % 100
    if 3 <= rest <= 10:
        return noun.few
    if rest >= 11:
        return noun.many
    return noun.after_hundred or noun.one


def _oblique(two: str) -> str:
    """«يومان» as «يومين», «خطآن» as «خطأين»."""
    return two.removesuffix("آن") + "أين" if two.endswith("آن") else two.removesuffix("ان") + "ين"
