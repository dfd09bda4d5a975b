"""Reading an hour as people write it: «9», «9:30», «0930», «٤ م», «4:15 عصرًا»."""

import re
from datetime import time
from typing import Final

from coopdesk.domain.arabic import latin_digits

_FORM: Final = re.compile(r"(\d{1,2})(?:[:.,٫ ]?(\d{2}))?\s*(\D*)")
_BEFORE_NOON: Final = ("ص", "صباح", "am", "a")
_AFTER_NOON: Final = ("م", "مساء", "عصر", "ظهر", "pm", "p")
_NOON: Final = 12
_HOURS: Final = 24
_MINUTES: Final = 60


def read_time(text: str) -> time | None:
    """The hour a text means; None when it is none."""
    found = _FORM.fullmatch(latin_digits(text).strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    part = found[3].strip(" .")
    if part.startswith(_AFTER_NOON) and hour < _NOON:
        hour += _NOON
    elif part.startswith(_BEFORE_NOON) and hour == _NOON:
        hour = 0
    elif part and not part.startswith((*_BEFORE_NOON, *_AFTER_NOON)):
        return None
    return time(hour, minute) if hour < _HOURS and minute < _MINUTES else None
