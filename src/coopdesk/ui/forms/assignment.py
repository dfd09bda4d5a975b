"""A task that follows from a decision: given to somebody, and what was done about it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.decisions import OPEN_ASSIGNMENTS, AssignmentState
from coopdesk.domain.organs import Organ
from coopdesk.services.assignments import (
    AssignmentInput,
    ProgressInput,
    add_assignment,
    edit_assignment,
    record_progress,
)
from coopdesk.services.follow_up import AssignmentRow
from coopdesk.services.holders import HolderRow, holders_on
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import (
    Choice,
    LongTextEdit,
    NumberEdit,
    PhoneEdit,
    TextEdit,
    row,
    with_unit,
)
from coopdesk.ui.office_dates import date_edit

_ORGANS = (Organ.BOARD, Organ.CONTROL)


class AssignmentDialog(FormDialog):
    """Who does what by when; `acted` gives the id of the task."""

    def __init__(
        self,
        ctx: AppContext,
        *,
        decision_id: int | None = None,
        assignment: AssignmentRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="list-todo", parent=parent)
        self._ctx = ctx
        self._decision_id = decision_id
        self._assignment = assignment
        title = self.tr("Change the task") if assignment else self.tr("Give a task")
        self.say(title, self.tr("Save the task") if assignment else self.tr("Give the task"))
        self._holders = self._known_holders()
        self.task = LongTextEdit(assignment.task if assignment else "", lines=2)
        self.who: Choice[int | None] = Choice(
            [
                (None, self.tr("Somebody else: name below")),
                *((each.id, f"{each.full_name} – {each.capacity}") for each in self._holders),
            ]
        )
        self.name = TextEdit(assignment.responsible if assignment else "")
        self.as_what = TextEdit(assignment.responsible_title if assignment else "", longest=120)
        self.phone = PhoneEdit(assignment.phone if assignment else "")
        self.due_on = date_edit(ctx, assignment.due_on if assignment else None)
        if assignment and assignment.holder_id in {each.id for each in self._holders}:
            self.who.set_value(assignment.holder_id)
        elif assignment is None and self._holders:
            self.who.set_value(self._holders[0].id)
        self.add_field("task", self.tr("What is to be done"), self.task, required=True)
        self.add_field("holder_id", self.tr("Who is responsible"), self.who)
        name = self.make_row("responsible", self.tr("Name"), self.name, required=True)
        as_what = self.make_row("responsible_title", self.tr("As"), self.as_what)
        phone = self.make_row("phone", self.tr("Phone"), self.phone)
        self.add(row((name, 2), (as_what, 1), spacing=16), phone)
        self.add_field("due_on", self.tr("Due on"), self.due_on)
        self.who.chosen.connect(self._on_who)
        self._on_who()

    def _known_holders(self) -> list[HolderRow]:
        today = self._ctx.today()
        found: list[HolderRow] = []
        for organ in _ORGANS:
            found += self._ctx.read(holders_on, organ, on=today)
        return found

    @Slot()
    def _on_who(self) -> None:
        other = self.who.value() is None
        for name in ("responsible", "responsible_title", "phone"):
            self.rows[name].setVisible(other)
        self.fit()

    def act(self) -> object:
        """Give or change the task."""
        holder_id, before = self.who.value(), self._assignment
        same = before is not None and before.responsible == self.value("responsible")
        given = AssignmentInput(
            task=self.value("task"),
            responsible="" if holder_id else self.value("responsible"),
            member_id=before.member_id if before and same and not holder_id else None,
            holder_id=holder_id,
            responsible_title="" if holder_id else self.value("responsible_title"),
            phone="" if holder_id else self.value("phone"),
            due_on=self.day("due_on"),
        )
        if before is not None:
            self._ctx.write(edit_assignment, before.id, given, version=before.version)
            return before.id
        if self._decision_id is None:
            raise AssertionError
        return self._ctx.write(add_assignment, self._decision_id, given, today=self._ctx.today())


class ProgressDialog(FormDialog):
    """What was done, how far the task is, perhaps a new date."""

    def __init__(
        self, ctx: AppContext, assignment: AssignmentRow, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="check", parent=parent)
        self._ctx = ctx
        self._assignment = assignment
        self.say(self.tr("Note progress"), self.tr("Note it"), assignment.task)
        shown = assignment.state if assignment.state in OPEN_ASSIGNMENTS else None
        now = AssignmentState.IN_PROGRESS if shown in (None, AssignmentState.NEW) else shown
        self.state: Choice[AssignmentState] = Choice(
            [(one, texts.code_text(one)) for one in AssignmentState if one != AssignmentState.NEW]
        )
        self.state.set_value(now)
        self.percent = NumberEdit(assignment.percent, least=0, most=100)
        self.add_field("text", self.tr("What was done"), LongTextEdit(lines=3))
        state = self.make_row("state", self.tr("The task is now"), self.state)
        percent = self.make_row("percent", self.tr("How far"), with_unit(self.percent, "%"))
        self.add(row((state, 1), (percent, 1), spacing=16))
        on = self.make_row("on_date", self.tr("On"), date_edit(ctx, ctx.today()), required=True)
        due = self.make_row("due_on", self.tr("New due date"), date_edit(ctx, assignment.due_on))
        self.add(row((on, 1), (due, 1), spacing=16))
        self.state.chosen.connect(self._on_state)

    @Slot()
    def _on_state(self) -> None:
        if self.state.value() is AssignmentState.DONE:
            self.percent.setValue(100)

    def act(self) -> object:
        """Note it; returns the task's id."""
        due_on = self.day("due_on")
        given = ProgressInput(
            on_date=self.day("on_date") or self._ctx.today(),
            text=self.value("text"),
            state=self.state.value(),
            percent=self.percent.value(),
            due_on=due_on if due_on != self._assignment.due_on else None,
        )
        self._ctx.write(record_progress, self._assignment.id, given, today=self._ctx.today())
        return self._assignment.id
