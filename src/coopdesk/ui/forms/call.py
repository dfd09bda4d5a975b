"""Noting that the call went out: in what form, how, when, by whom."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.meetings import ORGAN_OF, Channel, InvitationMode
from coopdesk.domain.organs import Organ
from coopdesk.services.invitations import invitation_warnings, send_invitations
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Choice, CodeEdit, TextEdit, row
from coopdesk.ui.office_dates import date_edit


class CallDialog(FormDialog):
    """The call of a meeting; `acted` gives how many were called."""

    def __init__(
        self, ctx: AppContext, meeting: MeetingDetails, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="send", parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting.row.id
        self.say(
            self.tr("Send the call"),
            self.tr("Note that the call went out"),
            self.tr("Print the invitation or the notice first; here you note how it went out."),
        )
        is_assembly = ORGAN_OF[meeting.row.kind] is Organ.ASSEMBLY
        self.mode = Choice[InvitationMode]([(one, texts.code_text(one)) for one in InvitationMode])
        self.mode.set_value(InvitationMode.NOTICE if is_assembly else InvitationMode.CIRCULAR)
        self.channel = Choice[Channel]([(one, texts.code_text(one)) for one in Channel])
        if meeting.channels:
            self.channel.set_value(meeting.channels[0])
        self.on = date_edit(ctx, ctx.today())
        mode = self.make_row("mode", self.tr("In what form"), self.mode)
        channel = self.make_row("channel", self.tr("By what way"), self.channel)
        self.add(row((mode, 1), (channel, 1), spacing=16))
        on = self.make_row("on", self.tr("On"), self.on, required=True)
        ref = self.make_row("letter_ref", self.tr("Number of the letter"), CodeEdit(longest=120))
        self.add(row((on, 1), (ref, 1), spacing=16))
        self.add_field("by", self.tr("Carried by"), TextEdit(ctx.preferences.who, longest=120))
        self.on.day_changed.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        on = self.on.day()
        if on is None:
            return
        found = self._ctx.read(invitation_warnings, self._meeting_id, on=on)
        self.warn(texts.problem_text(each.problem, **each.facts) for each in found)

    def act(self) -> object:
        """Note the call."""
        return self._ctx.write(
            send_invitations,
            self._meeting_id,
            mode=self.mode.value(),
            channel=self.channel.value(),
            on=self.on.day() or self._ctx.today(),
            by=self.value("by"),
            letter_ref=self.value("letter_ref"),
            today=self._ctx.today(),
        )
