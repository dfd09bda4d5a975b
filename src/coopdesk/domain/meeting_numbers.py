"""The numbers of meetings as they are written: «board/11/2026», «assembly/1/2026/2»."""

import re
from dataclasses import dataclass
from typing import Final

from coopdesk.domain.arabic import clean, latin_digits
from coopdesk.domain.meetings import MeetingKind

_WRITTEN: Final = re.compile(
    r"([a-z]+(?:-[a-z]+)?)\s*[/\\]\s*(\d{1,9})\s*[/\\]\s*(\d{4})(?:\s*[/\\]\s*([123]))?"
)


@dataclass(frozen=True, slots=True)
class MeetingNumber:
    """A meeting by kind, number and year, and which of its calls."""

    kind: MeetingKind
    no: int
    year: int
    call_no: int | None = None
    """1, 2 or 3; None when it is not written."""


def read_meeting_number(text: str) -> MeetingNumber | None:
    """The number of a meeting in any digits; None when it is none."""
    found = _WRITTEN.fullmatch(latin_digits(clean(text)).casefold())
    if found is None or found[1] not in {kind.value for kind in MeetingKind}:
        return None
    call_no = int(found[4]) if found[4] else None
    return MeetingNumber(MeetingKind(found[1]), int(found[2]), int(found[3]), call_no)


def is_meeting_number(text: str) -> bool:
    """Whether it is written like the number of a meeting."""
    return read_meeting_number(text) is not None
