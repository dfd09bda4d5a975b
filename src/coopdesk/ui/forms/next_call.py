"""After a call without quorum: the next one, within the time the law gives."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from coopdesk.errors import Problem, RefusedError
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.next_call import next_call, plan_next_call
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Notice, TextEdit, day_text, ltr, number, row
from coopdesk.ui.kit.times import TimeEdit
from coopdesk.ui.office_dates import date_edit
from coopdesk.ui.pages.attendance_words import call_words


class NextCallDialog(FormDialog):
    """Day, hour and place of the next call; `acted` gives its id."""

    def __init__(
        self, ctx: AppContext, meeting: MeetingDetails, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="calendar-plus", parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting.row.id
        found = ctx.read(next_call, self._meeting_id)
        if found is None:
            raise RefusedError(Problem.NO_MORE_CALLS)
        self.say(
            self.tr("Plan the next call: %1").replace("%1", call_words(found.call_no)),
            self.tr("Plan the next call"),
            self.tr("The agenda, the list of the entitled and the guests go along."),
        )
        if found.window is not None:
            text = self.tr("By law it falls between %1 and %2 (Article 54).")
            said = text.replace("%1", _moment(found.window.earliest))
            self.add(Notice(said.replace("%2", _moment(found.window.latest)), "info"))
        needed = self.tr("Then %1 must be present: %2.")
        said = needed.replace("%1", number(found.quorum.required))
        self.add(
            Notice(said.replace("%2", texts.code_text(found.quorum.rule)), "info", icon="scale")
        )
        self.at = TimeEdit(found.suggested_at)
        on = self.make_row(
            "on_date", self.tr("Day"), date_edit(ctx, found.suggested_on), required=True
        )
        at = self.make_row("starts_at", self.tr("Hour"), self.at, required=True)
        self.add(row((on, 2), (at, 1), spacing=16))
        self.add_field("place", self.tr("Place"), TextEdit(meeting.row.place), required=True)

    def problems(self) -> dict[str, Problem]:
        """What is missing or cannot be read."""
        found = super().problems()
        if self.at.value() and self.at.time() is None:
            found["starts_at"] = Problem.BAD_TIME
        return found

    def act(self) -> object:
        """Plan it."""
        at = self.at.time()
        if at is None:
            raise RefusedError(Problem.BAD_TIME)
        return self._ctx.write(
            plan_next_call,
            self._meeting_id,
            on_date=self.day("on_date") or self._ctx.today(),
            starts_at=at,
            place=self.value("place"),
            today=self._ctx.today(),
        )


def _moment(at: datetime) -> str:
    return f"{day_text(at.date())} {ltr(f'{at.hour}:{at.minute:02}')}"
