"""What can be done with a meeting, stage by stage: the primary step, the menu, the dialogs."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from coopdesk.domain.meetings import AHEAD, NOW, ORGAN_OF, OVER, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.errors import CoopdeskError
from coopdesk.services.attendance_list import quorum_state
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.meeting_rows import MeetingStage
from coopdesk.services.meetings import cancel_meeting
from coopdesk.services.next_call import next_call
from coopdesk.services.sitting import (
    close_registration,
    open_attendance,
    reopen_meeting,
    reopen_registration,
)
from coopdesk.ui.forms.call import CallDialog
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.freeze import FreezeDialog
from coopdesk.ui.forms.meeting_end import EndDialog
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.forms.next_call import NextCallDialog
from coopdesk.ui.forms.sitting import CloseDialog
from coopdesk.ui.kit import icon
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import (
    AttendanceVisit,
    MeetingVisit,
    MinutesVisit,
    PaperVisit,
    PlanVisit,
)

_PRINT = "print:"


class MeetingActs(QObject):
    """Asks what is needed and does it; the page says what was done."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = page.ctx

    # what comes next

    def primary_of(self, meeting: MeetingDetails) -> tuple[str, str, str]:
        """The next step: its name, its words, its icon; nothing when there is none."""
        shown = meeting.row
        steps: Mapping[MeetingStage, tuple[str, str, str]] = {
            MeetingStage.PLANNING: ("freeze", self.tr("Freeze the list…"), "lock"),
            MeetingStage.ENTITLED: ("freeze", self.tr("Freeze the list…"), "lock"),
            MeetingStage.CALL: ("call", self.tr("Send the call…"), "send"),
            MeetingStage.MINUTES: ("minutes", self.tr("Write the minutes"), "file-pen"),
            MeetingStage.APPROVAL: ("minutes", self.tr("Minutes: approve"), "lock"),
        }
        if shown.status is MeetingStatus.CANCELLED:
            return "", "", ""
        if (
            shown.status is MeetingStatus.NO_QUORUM
            and shown.next_id is None
            and self._may_follow(meeting)
        ):
            return "next_call", self.tr("Plan the next call…"), "calendar-plus"
        if shown.status in (MeetingStatus.CALLED, MeetingStatus.OPEN):
            return "desk", self.tr("Attendance desk"), "user-check"
        if shown.status is MeetingStatus.IN_SESSION:
            return "close", self.tr("Close the session…"), "lock"
        if meeting.frozen_at is not None and shown.status is MeetingStatus.PLANNED:
            return steps[MeetingStage.CALL]
        if shown.stage is MeetingStage.DONE:
            return "minutes", self.tr("The minutes"), "scroll-text"
        return steps.get(shown.stage, ("", "", ""))

    def _may_follow(self, meeting: MeetingDetails) -> bool:
        return self._ctx.read(next_call, meeting.row.id) is not None

    def second_of(self, meeting: MeetingDetails) -> str:
        """The other thing most wanted now; empty for none."""
        status = meeting.row.status
        if status in (MeetingStatus.OPEN, MeetingStatus.IN_SESSION):
            return "desk" if status is MeetingStatus.IN_SESSION else "convene"
        if status is MeetingStatus.NO_QUORUM:
            return "minutes"
        return "edit" if status in AHEAD else ""

    def words_of(self, name: str) -> str:
        """What an action is called."""
        return {
            "desk": self.tr("Attendance desk"),
            "convene": self.tr("Open the session…"),
            "minutes": self.tr("Write the minutes"),
            "edit": self.tr("Change the plan"),
        }[name]

    def menu(self, parent: QWidget, meeting: MeetingDetails) -> QMenu:
        """Everything that may be done now."""
        menu = QMenu(parent)
        for name, words, sign in self._possible(meeting):
            action = menu.addAction(icon(sign), words)
            action.triggered.connect(lambda _on=False, name=name: self.do(name, meeting))
        return menu

    def _possible(self, meeting: MeetingDetails) -> list[tuple[str, str, str]]:
        status = meeting.row.status
        found: list[tuple[str, str, str]] = []
        if status in AHEAD:
            found.append(("edit", self.tr("Change the plan"), "pencil"))
        if status in AHEAD and meeting.frozen_at is not None:
            found.append(("excuse", self.tr("Note an excuse…"), "mail"))
        if meeting.row.previous_id is not None:
            found.append(("previous", self.tr("The call before"), "history"))
        if meeting.row.next_id is not None:
            found.append(("following", self.tr("The call after"), "arrow-right"))
        if status in NOW:
            found.append(self._registration(meeting))
        if status in OVER:
            found.append(("minutes", self.tr("The minutes"), "scroll-text"))
            found.append(("reopen", self.tr("Closed by mistake: open it again…"), "rotate-ccw"))
        if status in AHEAD or status is MeetingStatus.OPEN:
            found.append(("cancel", self.tr("Cancel the meeting…"), "ban"))
        return found

    def _registration(self, meeting: MeetingDetails) -> tuple[str, str, str]:
        if meeting.registration_closed_at is None:
            return "end_marking", self.tr("Mark nobody who comes from now on…"), "lock"
        return "mark_again", self.tr("Mark again who comes…"), "rotate-ccw"

    # doing

    def do(self, what: str, meeting: MeetingDetails) -> FormDialog | None:
        """Do it; gives the dialog it opens, if any."""
        meeting_id = meeting.row.id
        if what.startswith(_PRINT):
            self._page.go.emit("papers", PaperVisit(what.removeprefix(_PRINT), (meeting.row.ref,)))
            return None
        ways: Mapping[str, tuple[str, object]] = {
            "edit": ("meeting_form", PlanVisit(meeting_id=meeting_id)),
            "minutes": ("minutes", MinutesVisit(meeting_id)),
            "excuse": ("attendance", AttendanceVisit(meeting_id)),
            "previous": ("meeting", MeetingVisit(meeting.row.previous_id or meeting_id)),
            "following": ("meeting", MeetingVisit(meeting.row.next_id or meeting_id)),
        }
        if what in ways:
            self._page.go.emit(*ways[what])
            return None
        if what == "desk":
            self._to_desk(meeting)
            return None
        if what == "end_marking":
            self._end_marking(meeting)
            return None
        return self._ask(what, meeting)

    def _to_desk(self, meeting: MeetingDetails) -> None:
        if meeting.row.status is MeetingStatus.CALLED and meeting.row.on_date <= self._ctx.today():
            self._ctx.write(open_attendance, meeting.row.id, now=self._ctx.now())
        self._page.go.emit("attendance", AttendanceVisit(meeting.row.id))

    def _ask(self, what: str, meeting: MeetingDetails) -> FormDialog | None:
        made: Mapping[str, Callable[[], FormDialog]] = {
            "freeze": lambda: FreezeDialog(self._ctx, meeting, parent=self._page),
            "call": lambda: CallDialog(self._ctx, meeting, parent=self._page),
            "convene": lambda: self._close_dialog(meeting),
            "close": lambda: EndDialog(self._ctx, meeting, parent=self._page),
            "next_call": lambda: NextCallDialog(self._ctx, meeting, parent=self._page),
            "cancel": lambda: self._cancel(meeting),
            "reopen": lambda: self._reopen(meeting),
            "mark_again": lambda: self._mark_again(meeting),
        }
        if what not in made:
            return None
        dialog = made[what]()
        dialog.acted.connect(lambda result: self._say(what, result))
        dialog.ask()
        return dialog

    def _close_dialog(self, meeting: MeetingDetails) -> FormDialog:
        state = self._ctx.read(quorum_state, meeting.row.id)
        return CloseDialog(self._ctx, meeting, state, parent=self._page)

    def _cancel(self, meeting: MeetingDetails) -> FormDialog:
        return ReasonDialog(
            self.tr("Cancel the meeting?"),
            self.tr("Cancel the meeting"),
            self.tr("It keeps its number and stays in the register, with the reason beside it."),
            lambda reason: self._ctx.write(cancel_meeting, meeting.row.id, reason=reason),
            parent=self._page,
        )

    def _reopen(self, meeting: MeetingDetails) -> FormDialog:
        return ReasonDialog(
            self.tr("Open the closed meeting again?"),
            self.tr("Open it again"),
            self.tr("Only while its minutes are not approved. The reason is kept."),
            lambda reason: self._ctx.write(reopen_meeting, meeting.row.id, reason=reason),
            parent=self._page,
        )

    def _end_marking(self, meeting: MeetingDetails) -> None:
        if not ask(
            self._page,
            self.tr("Mark nobody who comes from now on?"),
            self.tr(
                "The desks stop marking who comes; who leaves is still marked. To mark again a "
                "reason is asked for."
            ),
            self.tr("End the marking"),
        ):
            return
        try:
            self._ctx.write(close_registration, meeting.row.id, now=self._ctx.now())
        except CoopdeskError as error:
            show_error(self._page, error)
            return
        self._say("end_marking", None)

    def _mark_again(self, meeting: MeetingDetails) -> FormDialog:
        return ReasonDialog(
            self.tr("Mark again who comes?"),
            self.tr("Mark again"),
            self.tr("Who comes now counts from now on. The reason is kept."),
            lambda reason: self._ctx.write(reopen_registration, meeting.row.id, reason=reason),
            parent=self._page,
        )

    def _say(self, what: str, result: object) -> None:
        if what == "next_call" and isinstance(result, int):
            self._page.go.emit("meeting", MeetingVisit(result))
        said = {
            "freeze": self.tr("The list of the entitled is frozen"),
            "call": self.tr("The call is noted"),
            "close": self.tr("The session is closed"),
            "next_call": self.tr("The next call is planned"),
            "cancel": self.tr("The meeting is cancelled"),
            "reopen": self.tr("The meeting is open again"),
            "end_marking": self.tr("Nobody who comes is marked any more"),
            "mark_again": self.tr("Who comes is marked again"),
        }
        if what in said:
            self._page.done.emit(said[what])


def is_assembly(meeting: MeetingDetails) -> bool:
    """Whether it is one of the general assembly."""
    return ORGAN_OF[meeting.row.kind] is Organ.ASSEMBLY
