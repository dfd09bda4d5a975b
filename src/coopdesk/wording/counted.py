"""Arabic nouns that agree with their number, and moments in short words."""

from datetime import date, timedelta
from typing import Final

from coopdesk.wording.language import Language

Noun = tuple[str, str, str, str, str]
"""One, two, 3 to 10, 11 to 99, English plural; 100 and the like take the noun of «one»."""

MEMBER: Final[Noun] = ("عضو واحد", "عضوان", "أعضاء", "عضوًا", "members")
SHARE: Final[Noun] = ("سهم واحد", "سهمان", "أسهم", "سهمًا", "shares")
DAY: Final[Noun] = ("يوم واحد", "يومان", "أيام", "يومًا", "days")
ROW: Final[Noun] = ("صف واحد", "صفان", "صفوف", "صفًا", "rows")
PAGE: Final[Noun] = ("صفحة واحدة", "صفحتان", "صفحات", "صفحة", "pages")
FEW: Final = range(3, 11)
MANY: Final = range(11, 100)


def counted(count: int, noun: Noun, language: Language = "ar") -> str:
    """A number with its noun: «3 أعضاء», «412 عضوًا», «100 عضو»."""
    one, two, few, many, english = noun
    if language == "en":
        return f"{count:,} {english[:-1] if count == 1 else english}"
    if count in (1, 2):
        return one if count == 1 else two
    rest = count % 100
    word = few if rest in FEW else many if rest in MANY else one.split()[0]
    return f"{count:,} {word}"


def members(count: int, language: Language = "ar") -> str:
    """So many members."""
    return counted(count, MEMBER, language)


def shares(count: int, language: Language = "ar") -> str:
    """So many shares."""
    return counted(count, SHARE, language)


def rials(amount: str, language: Language = "ar") -> str:
    """A written amount with its unit."""
    return f"{amount} ريال" if language == "ar" else f"{amount} YER"


def moment(hour: str, day: str, on: date, today: date, language: Language = "ar") -> str:
    """When something was: the hour today, «yesterday» with it, else the date."""
    if on == today:
        return f"اليوم {hour}" if language == "ar" else f"today {hour}"
    if on == today - timedelta(days=1):
        return f"أمس {hour}" if language == "ar" else f"yesterday {hour}"
    return day


def member_no(number: str, language: Language = "ar", *, is_woman: bool = False) -> str:
    """«عضو رقم 7» or «عضوة رقم 7»; `number` is already written as the screen needs it."""
    if language == "en":
        return f"Member no. {number}"
    return f"عضوة رقم {number}" if is_woman else f"عضو رقم {number}"
