"""The meetings one member was called to, and whether they came: a tab of the member's page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QTableWidgetItem, QWidget

from coopdesk.domain.meeting_words import attendance_word
from coopdesk.domain.meetings import OVER
from coopdesk.domain.members import Sex
from coopdesk.services.meeting_list import MemberMeetingRow
from coopdesk.ui import texts
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import EmptyState, column, day_text
from coopdesk.ui.pages.meetings_columns import meeting_name
from coopdesk.ui.pages.member_tabs import plain_table


class MemberMeetings(QFrame):
    """The newest on top.

    Signals:
        opened: a line was opened; the meeting's id.
    """

    opened = Signal(int)

    def __init__(
        self, found: Sequence[MemberMeetingRow], sex: Sex | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ids = [one.meeting.id for one in found]
        if not found:
            empty = EmptyState(
                "calendar-days",
                self.tr("No meetings yet"),
                self.tr("Every meeting whose list has this member stands here."),
            )
            self.setLayout(column((empty, 1)))
            return
        titles = [
            self.tr("Meeting"),
            self.tr("Date"),
            self.tr("Attendance"),
            self.tr("Capacity"),
            self.tr("Place"),
        ]
        lines = [
            [
                meeting_name(one.meeting),
                day_text(one.meeting.on_date),
                self._came(one, sex),
                one.capacity,
                one.meeting.place,
            ]
            for one in found
        ]
        self.table = plain_table(titles, lines, self.tr("Meetings"))
        self.table.itemActivated.connect(self._on_activated)
        self.setLayout(column((self.table, 1)))

    def _came(self, one: MemberMeetingRow, sex: Sex | None) -> str:
        if one.state is not None:
            return texts.code_text(one.state, sex=sex)
        if one.meeting.status not in OVER:
            return "—"
        return attendance_word(None, sex) if current_language() == "ar" else self.tr("Absent")

    def _on_activated(self, item: QTableWidgetItem) -> None:
        self.opened.emit(self._ids[item.row()])
