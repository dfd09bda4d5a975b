"""Members who by the books did not meet their obligations (Law 39/1998 Art. 50), as typed."""

import re
from dataclasses import dataclass
from typing import Final

from coopdesk.domain.arabic import clean, latin_digits
from coopdesk.domain.counting import SHARE, counted

USUAL_REASONS: Final = (
    "لم يُسدَّد رسم العضوية",
    "لم تكتمل قيمة الأسهم",
    "مستحقات للجمعية لم تُسدَّد",
)
"""What is most often printed beside a name; the same for women and men."""

LONGEST_REASON: Final = 200
_LINE: Final = re.compile(r"^\W*(\d{1,9})(?:\.0)?(?!\d)[\s,;:،؛/|.–-]*(.*)$")


@dataclass(frozen=True, slots=True)
class TypedDues:
    """What lines of numbers say."""

    reasons: dict[int, str]
    """By the member's number; empty where the line gives none."""
    unread: tuple[str, ...]
    """Lines that do not begin with a number."""


def read_dues(text: str) -> TypedDues:
    """Read one member on each line: the number, then the reason, as cells are pasted from Excel."""
    reasons: dict[int, str] = {}
    unread: list[str] = []
    for line in latin_digits(text).splitlines():
        kept = clean(line.replace("\t", " "))
        if not kept:
            continue
        found = _LINE.match(kept)
        if found is None:
            unread.append(kept)
        else:
            number = int(found[1])
            reasons[number] = clean(found[2])[:LONGEST_REASON] or reasons.get(number, "")
    return TypedDues(reasons, tuple(unread))


def too_few_words(held: int, least: int) -> str:
    """How many shares are paid for and how many the office asks for at least."""
    wanted = counted(least, SHARE)
    if held <= 0:
        return f"بلا أسهم مسددة، والحد الأدنى {wanted}"
    return f"المسدَّد {counted(held, SHARE)}، والحد الأدنى {wanted}"
