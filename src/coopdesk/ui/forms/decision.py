"""Writing a passed vote down as a decision; its number is taken at that moment."""

from PySide6.QtWidgets import QWidget

from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.decision_list import DecisionRow, get_decision
from coopdesk.services.decisions import DecisionInput, edit_decision, record_decision
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import LongTextEdit, TextEdit, row
from coopdesk.ui.office_dates import date_edit


class DecisionDialog(FormDialog):
    """Text, basis and day of effect; `acted` gives the decision's number."""

    def __init__(
        self,
        ctx: AppContext,
        item: ItemRow | None = None,
        *,
        decision: DecisionRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="gavel", width=640, parent=parent)
        self._ctx = ctx
        self._item = item
        self._decision = decision
        if decision is None:
            subject = item.title if item else ""
            self.say(
                self.tr("Write the decision"),
                self.tr("Keep it under the next number"),
                self.tr("The number is taken when you keep it; a wrong one is voided, not lost."),
            )
        else:
            subject = decision.subject
            title = self.tr("Decision %1").replace("%1", decision.number_text)
            self.say(title, self.tr("Save the decision"))
        self.add_field("subject", self.tr("Subject"), TextEdit(subject, longest=300))
        self.add_field(
            "text",
            self.tr("What was decided"),
            LongTextEdit(decision.text if decision else "", lines=4),
            required=True,
        )
        self.add_field(
            "basis",
            self.tr("On what it rests"),
            LongTextEdit(decision.basis if decision else "", lines=2),
            note=self.tr("Articles of the law or the bylaws, reports, requests."),
        )
        self.add_field(
            "articles",
            self.tr("Articles of the administrative decision"),
            LongTextEdit("\n".join(decision.articles) if decision else "", lines=3),
            note=self.tr("One on each line; only for a decision that is issued as a paper."),
        )
        on = self.make_row(
            "effective_on",
            self.tr("Takes effect on"),
            date_edit(ctx, decision.effective_on if decision else None),
            note=self.tr("Empty: the day of the meeting."),
        )
        self.add(row((on, 1), "stretch"))

    def act(self) -> object:
        """Keep it."""
        lines = [line.strip() for line in self.value("articles").splitlines()]
        given = DecisionInput(
            text=self.value("text"),
            subject=self.value("subject"),
            basis=self.value("basis"),
            articles=tuple(line for line in lines if line),
            effective_on=self.day("effective_on"),
        )
        if self._decision is not None:
            version = self._decision.version
            today = self._ctx.today()
            self._ctx.write(edit_decision, self._decision.id, given, version=version, today=today)
            return self._decision.number_text
        if self._item is None or self._item.vote is None:
            raise AssertionError
        decision_id = self._ctx.write(
            record_decision, self._item.vote.id, given, today=self._ctx.today()
        )
        return self._ctx.read(get_decision, decision_id).number_text
