"""Closing a session; items nobody answered are named, and why is asked."""

from PySide6.QtWidgets import QWidget

from coopdesk.domain.meetings import UNANSWERED
from coopdesk.services.agenda_rows import item_rows
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.sitting import close_meeting
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Label, LongTextEdit


class EndDialog(FormDialog):
    """Close the session of this moment."""

    def __init__(
        self, ctx: AppContext, meeting: MeetingDetails, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="lock", danger=True, parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting.row.id
        self.say(
            self.tr("Close the session?"),
            self.tr("Close the session"),
            self.tr("After that nobody can be marked and no vote taken."),
        )
        waiting = [
            item for item in ctx.read(item_rows, self._meeting_id) if item.state in UNANSWERED
        ]
        self._needs_reason = bool(waiting)
        if waiting:
            self.add(
                Label(self.tr("%Ln item(s) without an answer:", "", len(waiting)), "strong"),
                *(Label(f"{item.place}. {item.title}", wrap=True) for item in waiting),
            )
            self.add_field(
                "reason",
                self.tr("Why are they left open?"),
                LongTextEdit(lines=2),
                required=True,
                note=self.tr("They are postponed with this reason and offered to the next agenda."),
            )

    def act(self) -> object:
        """Close it."""
        reason = self.value("reason") if self._needs_reason else ""
        self._ctx.write(close_meeting, self._meeting_id, now=self._ctx.now(), reason=reason)
        return True
