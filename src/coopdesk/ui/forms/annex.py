"""A correction of approved minutes: an annex with its reason."""

from PySide6.QtWidgets import QWidget

from coopdesk.domain.minutes_text import MinutesText, paragraph
from coopdesk.reports.minutes_annex import annex_pdf_bytes
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.minutes_annexes import add_annex
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import CodeEdit, LongTextEdit, row
from coopdesk.ui.office_dates import date_edit


class AnnexDialog(FormDialog):
    """Text, reason and decision of an annex; `acted` gives its number."""

    def __init__(
        self, ctx: AppContext, meeting: MeetingDetails, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="file-plus", width=600, parent=parent)
        self._ctx = ctx
        self._meeting = meeting
        self.say(
            self.tr("An annex to the minutes"),
            self.tr("Add the annex"),
            self.tr("The approved text stays as it is; the annex is printed with it."),
        )
        self.add_field("text", self.tr("What is corrected"), LongTextEdit(lines=5), required=True)
        self.add_field("reason", self.tr("Reason"), LongTextEdit(lines=2), required=True)
        on = self.make_row("on", self.tr("On"), date_edit(ctx, ctx.today()), required=True)
        decision = self.make_row("decision_ref", self.tr("By decision"), CodeEdit(longest=120))
        self.add(row((on, 1), (decision, 1), spacing=16))

    def act(self) -> object:
        """Add it with its paper."""
        lines = [part.strip() for part in self.value("text").splitlines()]
        text = MinutesText(tuple(paragraph(each) for each in lines if each))
        on = self.day("on") or self._ctx.today()
        reason, decision_ref = self.value("reason"), self.value("decision_ref")
        meeting_id = self._meeting.row.id
        pdf = annex_pdf_bytes(
            self._ctx, meeting_id, text, on=on, reason=reason, decision_ref=decision_ref
        )
        return self._ctx.write(
            add_annex,
            meeting_id,
            text,
            reason=reason,
            pdf=pdf,
            on=on,
            decision_ref=decision_ref,
            now=self._ctx.now(),
        )
