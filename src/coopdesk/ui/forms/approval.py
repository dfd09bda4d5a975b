"""Approving minutes: not while a figure differs; then the text and its paper are locked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from coopdesk.reports.minutes import minutes_pdf
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.minutes import approve_minutes
from coopdesk.services.minutes_facts import Difference
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Label
from coopdesk.ui.office_dates import date_edit


class ApprovalDialog(FormDialog):
    """Lock the minutes; `acted` gives the seal over their text."""

    def __init__(
        self,
        ctx: AppContext,
        meeting: MeetingDetails,
        *,
        no: int,
        differences: Sequence[Difference],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="lock", danger=True, parent=parent)
        self._ctx = ctx
        self._meeting = meeting
        self._no = no
        if differences:
            self.say(
                self.tr("These minutes cannot be approved yet"),
                self.tr("Approve and lock"),
                self.tr("The text says something else than the record. Mend it first:"),
            )
            self.add(*(Label(each.title, "bad", wrap=True) for each in differences))
            self.action.setEnabled(False)
            return
        self.say(
            self.tr("Approve and lock the minutes?"),
            self.tr("Approve and lock"),
            self.tr(
                "After that nothing in them can be changed, by nobody. The paper is kept as it is "
                "printed now; a later correction is an annex."
            ),
        )
        self.add_field("on", self.tr("Approved on"), date_edit(ctx, ctx.today()), required=True)

    def act(self) -> object:
        """Print the paper and lock both."""
        on = self.day("on") or self._ctx.today()
        meeting_id = self._meeting.row.id
        pdf = minutes_pdf(self._ctx, meeting_id, approved_on=on)
        return self._ctx.write(
            approve_minutes, meeting_id, no=self._no, pdf=pdf, on=on, now=self._ctx.now()
        )
