"""A field for an hour, typed in any common form."""

import datetime as dt

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from coopdesk.domain.clock_times import read_time
from coopdesk.ui.kit.edits import CodeEdit


class TimeEdit(CodeEdit):
    """An hour of the day; written as `9:30` when the field is left."""

    def __init__(self, at: dt.time | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(hint="9:30", longest=20, parent=parent)
        self.set_time(at)

    def time(self) -> dt.time | None:
        """The hour; None when nothing or no hour is typed."""
        return read_time(self.value()) if self.value() else None

    def set_time(self, at: dt.time | None) -> None:
        """Show an hour."""
        self.setText(f"{at.hour}:{at.minute:02}" if at else "")

    @property
    def is_understood(self) -> bool:
        """Whether what is typed is an hour, or nothing."""
        return not self.value() or self.time() is not None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: write the hour in full."""
        super().focusOutEvent(event)
        if (at := self.time()) is not None:
            self.set_time(at)
