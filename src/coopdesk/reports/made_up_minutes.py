"""The minutes of a made-up office, approved and locked as a real office does it."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final, Protocol, TypeVar

from coopdesk.reports.minutes import minutes_pdf
from coopdesk.reports.stationery import Reader
from coopdesk.services.meeting_list import MeetingFilter, list_meetings
from coopdesk.services.minutes import approve_minutes, get_minutes, minutes_differences

T = TypeVar("T")
_AFTER: Final = timedelta(days=3)
_LEFT: Final = 1
"""The newest stay a draft, so that there is something to approve."""


class Desk(Reader, Protocol):
    """The office itself, or the window's context."""

    def write(self, use_case: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """Run one use case in one transaction."""


def approve_made_up(desk: Desk) -> int:
    """Approve all minutes that were begun but the newest; returns how many.

    Raises:
        FileError: the disk does not take a paper.
    """
    rows = desk.read(list_meetings, MeetingFilter(without_minutes=True))
    approved = 0
    for row in rows[_LEFT:]:
        details = desk.read(get_minutes, row.id)
        on = min(row.on_date + _AFTER, desk.today())
        if details is None or desk.read(minutes_differences, row.id, details.text):
            continue
        desk.write(
            approve_minutes,
            row.id,
            no=details.no,
            pdf=minutes_pdf(desk, row.id, approved_on=on),
            on=on,
            now=datetime.combine(on, time(9), tzinfo=UTC),
        )
        approved += 1
    return approved
