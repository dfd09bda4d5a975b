"""Ending the marking: the session opens with a quorum, or is closed without one."""

from PySide6.QtWidgets import QWidget

from coopdesk.services.attendance_list import QuorumState
from coopdesk.services.meeting_record import MeetingDetails, OfficersInput, usual_officers
from coopdesk.services.sitting import close_without_quorum, convene
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import LongTextEdit, TextEdit, number


class CloseDialog(FormDialog):
    """With a quorum: who presides and the session opens. Without: the count is kept for good."""

    def __init__(
        self,
        ctx: AppContext,
        meeting: MeetingDetails,
        state: QuorumState,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            icon="play" if state.is_met else "lock", danger=not state.is_met, parent=parent
        )
        self._ctx = ctx
        self._meeting_id = meeting.row.id
        self._is_met = state.is_met
        counted = self.tr("%1 of %2 are present, %3 are needed.")
        for mark, figure in (
            ("%1", state.present),
            ("%2", state.eligible),
            ("%3", state.required),
        ):
            counted = counted.replace(mark, number(figure))
        if state.is_met:
            self._ask_officers(ctx.read(usual_officers, self._meeting_id), counted)
        else:
            self.say(
                self.tr("Close without a quorum?"),
                self.tr("Close, there is no quorum"),
                counted
                + " "
                + self.tr("After that nobody can be marked; minutes of no quorum are written."),
            )

    def _ask_officers(self, usual: OfficersInput, counted: str) -> None:
        self._usual = usual
        self.say(self.tr("Open the session"), self.tr("Open the session"), counted)
        self.add_field("chair", self.tr("Who presides"), TextEdit(usual.chair), required=True)
        self.add_field("chair_title", self.tr("As"), TextEdit(usual.chair_title, longest=120))
        self.add_field(
            "secretary", self.tr("Who writes the minutes"), TextEdit(usual.secretary), required=True
        )
        self.add_field("secretary_title", self.tr("As"), TextEdit(usual.secretary_title))
        self.add_field(
            "tellers",
            self.tr("Tellers of votes"),
            LongTextEdit("\n".join(usual.tellers), lines=2),
            note=self.tr("One name on each line; two where there is an election."),
        )
        self.add_field(
            "supervisor", self.tr("For the ministry or the union"), TextEdit(usual.supervisor)
        )

    def act(self) -> object:
        """Open or close; returns whether there was a quorum."""
        if not self._is_met:
            self._ctx.write(close_without_quorum, self._meeting_id, now=self._ctx.now())
            return False
        usual = self._usual
        chair, secretary = self.value("chair"), self.value("secretary")
        tellers = tuple(name.strip() for name in self.value("tellers").splitlines())
        officers = OfficersInput(
            chair=chair,
            chair_sex=usual.chair_sex if chair == usual.chair else None,
            chair_title=self.value("chair_title"),
            secretary=secretary,
            secretary_sex=usual.secretary_sex if secretary == usual.secretary else None,
            secretary_title=self.value("secretary_title"),
            tellers=tuple(name for name in tellers if name),
            supervisor=self.value("supervisor"),
            opening_words=usual.opening_words,
        )
        self._ctx.write(convene, self._meeting_id, now=self._ctx.now(), officers=officers)
        return True
