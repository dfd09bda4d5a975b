"""What the page of a meeting knows about its tabs."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.errors import CoopdeskError
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.ui.context import AppContext
from coopdesk.ui.messages import show_error


class MeetingTab(QFrame):
    """One tab of the page of a meeting.

    Signals:
        go: another page is wanted, as `Page.go`.
        done: something was done; the window says so.
    """

    go = Signal(str, object)
    done = Signal(str)

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.ctx = ctx
        self.meeting: MeetingDetails | None = None

    @property
    def meeting_id(self) -> int:
        """The meeting shown."""
        if self.meeting is None:
            raise LookupError
        return self.meeting.row.id

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show this meeting, or show it again."""
        self.meeting = meeting

    def count(self, meeting: MeetingDetails) -> int:  # noqa: ARG002 - what subclasses count in
        """How many there are in the tab."""
        return 0

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys while the tab is in front."""
        return {}

    def works(self, work: Callable[[], object]) -> bool:
        """Do it; a refusal is said. Whether it is done."""
        try:
            work()
        except CoopdeskError as error:
            show_error(self, error)
            return False
        return True
