"""Somebody from outside is asked to come to a meeting."""

from PySide6.QtWidgets import QWidget

from coopdesk.domain.meetings import Channel
from coopdesk.domain.members import Sex
from coopdesk.services.guest_invitations import GuestInput, invite_guest
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Choice, PhoneEdit, TextEdit, row
from coopdesk.ui.office_dates import date_edit


class InviteGuestDialog(FormDialog):
    """Name, capacity, organisation, and how the invitation went out; `acted` gives its id."""

    def __init__(self, ctx: AppContext, meeting_id: int, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="user-plus", width=600, parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting_id
        self.say(self.tr("Invite a guest"), self.tr("Put on the list of guests"))
        self.sex = Choice[Sex | None](
            [(None, self.tr("Not said")), *((one, texts.code_text(one)) for one in Sex)]
        )
        name = self.make_row("full_name", self.tr("Name"), TextEdit(), required=True)
        sex = self.make_row("sex", texts.field_label("sex"), self.sex)
        self.add(row((name, 2), (sex, 1), spacing=16))
        capacity = self.make_row("capacity", self.tr("Capacity"), TextEdit(longest=120))
        organisation = self.make_row("organisation", self.tr("From"), TextEdit(longest=200))
        self.add(row((capacity, 1), (organisation, 1), spacing=16))
        self.channel = Choice[Channel | None](
            [(None, self.tr("Not sent yet")), *((one, texts.code_text(one)) for one in Channel)]
        )
        phone = self.make_row("phone", self.tr("Phone"), PhoneEdit())
        channel = self.make_row("channel", self.tr("Invited by"), self.channel)
        on = self.make_row("on", self.tr("On"), date_edit(ctx, ctx.today()))
        self.add(row((phone, 1), (channel, 1), (on, 1), spacing=16))

    def act(self) -> object:
        """Put the guest on the list."""
        given = GuestInput(
            full_name=self.value("full_name"),
            sex=self.sex.value(),
            capacity=self.value("capacity"),
            organisation=self.value("organisation"),
            phone=self.value("phone"),
        )
        channel = self.channel.value()
        on = self.day("on") if channel else None
        return self._ctx.write(
            invite_guest,
            self._meeting_id,
            given,
            channel=channel,
            on=on,
            by=self._ctx.preferences.who,
        )
