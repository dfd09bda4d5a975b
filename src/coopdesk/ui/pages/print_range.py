"""Which pages somebody means by «1-3، 8»."""

import re

from coopdesk.ui.kit import latin

_PART = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")


def read_pages(text: str, count: int) -> list[int] | None:
    """The pages meant, from 0, in order and each once; None when it is not understood.

    Args:
        text: pages from 1, alone or as spans, parted by commas of either kind or blanks.
        count: how many pages there are.
    """
    wanted: set[int] = set()
    for part in filter(None, re.split(r"[,،;؛\s]+(?![-–])", _tight(latin(text)))):
        found = _PART.fullmatch(part)
        if found is None:
            return None
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last <= count:
            return None
        wanted.update(range(first - 1, last))
    return sorted(wanted) or None


def _tight(text: str) -> str:
    return re.sub(r"\s*[-–]\s*", "-", text.strip())
