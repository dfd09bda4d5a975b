"""Noting somebody who comes without a vote."""

from PySide6.QtWidgets import QWidget

from coopdesk.domain.members import Sex
from coopdesk.services.attendance_search import OutsideHit
from coopdesk.services.guests import GuestInput, add_guest
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Choice, PhoneEdit, TextEdit


class GuestDialog(FormDialog):
    """Name, capacity, organisation and phone of a guest at the door."""

    def __init__(
        self,
        ctx: AppContext,
        meeting_id: int,
        *,
        outside: OutsideHit | None = None,
        typed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="user-plus", parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting_id
        self._outside = outside
        known = outside.full_name if outside else ("" if typed.isdigit() else typed)
        self.say(
            self.tr("A guest at the meeting"),
            self.tr("Note the guest"),
            self.tr("A guest may speak when asked to, and has no vote."),
        )
        self.full_name = TextEdit(known)
        self.sex = Choice[Sex | None](
            [(None, self.tr("Not said")), *((one, texts.code_text(one)) for one in Sex)]
        )
        if outside and outside.sex:
            self.sex.set_value(outside.sex)
        self.add_field("full_name", self.tr("Name"), self.full_name, required=True)
        self.add_field("sex", texts.field_label("sex"), self.sex)
        self.add_field("capacity", self.tr("Capacity"), TextEdit(longest=120))
        self.add_field("organisation", self.tr("From"), TextEdit(longest=200))
        self.add_field("phone", self.tr("Phone"), PhoneEdit())

    def act(self) -> object:
        """Note the guest; returns the name."""
        given = GuestInput(
            full_name=self.value("full_name"),
            sex=self.sex.value(),
            capacity=self.value("capacity"),
            organisation=self.value("organisation"),
            phone=self.value("phone"),
        )
        member_id = self._outside.member_id if self._outside else None
        self._ctx.write(
            add_guest, self._meeting_id, given, now=self._ctx.now(), member_id=member_id
        )
        return given.full_name
