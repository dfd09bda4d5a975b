"""Correcting what is on record of somebody who holds an office or a place in reserve."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from coopdesk.domain.members import Sex
from coopdesk.services.holders import HolderInput, HolderRow, edit_holder
from coopdesk.services.term_alerts import holder_warnings
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Choice, CodeEdit, NumberEdit, PhoneEdit, TextEdit, row


class EditHolderDialog(FormDialog):
    """Name, phone, votes and rank; position, seat and end of office have their own ways."""

    def __init__(
        self, ctx: AppContext, holder: HolderRow, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="check", width=560, parent=parent)
        self._ctx = ctx
        self._holder = holder
        is_member = holder.member_id is not None
        note = self.tr("The name and the sex are those of the register: correct them there.")
        self.say(
            self.tr("Correct: %1").replace("%1", holder.full_name),
            self.tr("Save"),
            note if is_member else "",
        )
        self.full_name = TextEdit(holder.full_name)
        self.sex = Choice[Sex | None](
            [(None, self.tr("Not said")), *((one, texts.code_text(one)) for one in Sex)]
        )
        self.sex.set_value(holder.sex)
        self.is_employee = QCheckBox(self.tr("Employed by the cooperative"))
        self.is_employee.setChecked(holder.is_employee)
        if not is_member:
            name = self.make_row("full_name", self.tr("Name"), self.full_name, required=True)
            sex = self.make_row("sex", texts.field_label("sex"), self.sex)
            self.add(row((name, 2), (sex, 1), spacing=16))
        phone = self.make_row("phone", self.tr("Phone"), PhoneEdit(holder.phone))
        votes = self.make_row("votes", self.tr("Votes"), NumberEdit(holder.votes))
        rank = self.make_row("rank", self.tr("Place by votes"), NumberEdit(holder.rank, most=999))
        self.add(row((phone, 2), (votes, 1), (rank, 1), spacing=16))
        self.add_field(
            "decision_ref",
            self.tr("By decision"),
            CodeEdit(holder.decision_ref, longest=120),
        )
        self.add(self.is_employee)
        self.is_employee.toggled.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Say when an employee holds a leading office (Law 39/1998 Art. 63)."""
        given, term_id = self._given(), self._holder.term_id
        found = self._ctx.read(holder_warnings, term_id, given, today=self._ctx.today())
        self.warn(texts.problem_text(each.problem, **each.facts) for each in found)

    def _given(self) -> HolderInput:
        holder = self._holder
        return HolderInput(
            member_id=holder.member_id,
            full_name=self.full_name.value(),
            sex=self.sex.value(),
            phone=self.value("phone"),
            position=holder.position,
            title=holder.title,
            votes=self.amount("votes"),
            rank=self.amount("rank"),
            state=holder.state,
            has_vote=holder.has_vote,
            is_employee=self.is_employee.isChecked(),
            from_on=holder.from_on,
            decision_ref=self.value("decision_ref"),
        )

    def act(self) -> object:
        """Save it; returns the id."""
        holder = self._holder
        self._ctx.write(
            edit_holder,
            holder.id,
            self._given(),
            version=holder.version,
            today=self._ctx.today(),
        )
        return holder.id
