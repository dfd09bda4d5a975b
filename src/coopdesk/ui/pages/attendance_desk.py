"""The attendance desk: full screen, one field that always listens, a mark for every Enter."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.domain.meetings import AHEAD, NOW, MeetingStatus
from coopdesk.services.attendance import (
    Mark,
    mark_excused,
    mark_left,
    mark_present,
    undo_mark,
)
from coopdesk.services.attendance_list import (
    LastMark,
    QuorumState,
    desks_at_work,
    last_marks,
    quorum_state,
)
from coopdesk.services.attendance_search import DeskHit, OutsideHit, find_entitled
from coopdesk.services.guests import remove_guest
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.meetings import MeetingDetails, get_meeting
from coopdesk.services.next_call import next_call
from coopdesk.services.sitting import open_attendance
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.guest import GuestDialog
from coopdesk.ui.forms.proxy import ProxyDialog
from coopdesk.ui.forms.sitting import CloseDialog
from coopdesk.ui.kit import day_text, ltr, plain
from coopdesk.ui.office_dates import long_day
from coopdesk.ui.pages.attendance_page import DoorPage
from coopdesk.ui.pages.attendance_words import call_words, marked_words
from coopdesk.ui.pages.visits import AttendanceVisit, MeetingVisit, PaperVisit

_AT_WORK: Final = timedelta(minutes=15)


class AttendanceDesk(DoorPage):
    """The desk at the door of one meeting."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"attendance", "guest", "proxy", "meeting", "entitled"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.meeting: MeetingDetails | None = None
        self.state: QuorumState | None = None
        self._id: int | None = None
        self._seen: object = None
        self._wire()

    def _wire(self) -> None:
        parts = self.parts
        parts.field.textChanged.connect(self._on_typed)
        parts.field.returnPressed.connect(self.mark_chosen)
        parts.hits.mark_asked.connect(self._mark)
        parts.hits.leave_asked.connect(self._leave)
        parts.hits.excuse_asked.connect(self._excuse)
        parts.hits.guest_asked.connect(self.ask_guest)
        parts.last.undo_asked.connect(self._undo_one)
        parts.next.close_asked.connect(self.ask_close)
        parts.guest.clicked.connect(lambda: self.ask_guest(None))
        parts.paper.clicked.connect(self.print_sheet)
        parts.leave.clicked.connect(self.back)
        parts.begin.clicked.connect(self._begin)
        keys: Mapping[str, Callable[[], object]] = {
            "F3": lambda: self.ask_guest(None),
            "F4": self.excuse_chosen,
            "F7": self.ask_proxy,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Work for the meeting an `AttendanceVisit` names."""
        if isinstance(argument, AttendanceVisit):
            self._id, self._seen = argument.meeting_id, None
            self.parts.field.clear()
            self.parts.say_nothing()
            self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page; undo and full screen mean the desk's own here."""
        return {
            "undo": self.undo_newest,
            "more": self.leave_chosen,
            "full_screen": self.back.emit,
            "print": self.print_sheet,
            "find": self.parts.field.setFocus,
            "refresh": self.reload,
        }

    def reload(self) -> None:
        """Read the meeting and the marks again."""
        if self._id is None:
            return
        meeting_id = self._id
        found = self._ask(lambda: self.ctx.read(get_meeting, meeting_id))
        if found is None:
            return
        self.meeting = found
        self._show_head(found)
        self._show_state()
        self._find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows choose, Esc clears, anything else that writes goes into the field."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.parts.hits.walk(steps[key])
        elif key == Qt.Key.Key_Escape:
            self.parts.field.clear()
            self.parts.field.setFocus()
        elif event.text().isprintable() and event.text():
            self.parts.field.setFocus()
            QApplication.sendEvent(self.parts.field, event)
        else:
            super().keyPressEvent(event)

    # showing

    def _show_head(self, meeting: MeetingDetails) -> None:
        row = meeting.row
        corrections = self.ctx.read(hijri_corrections)
        kind = texts.code_text(row.kind)
        facts = [f"{kind} {ltr(row.number_text)}", long_day(row.on_date, corrections)]
        if self._is_assembly(meeting):
            facts.insert(1, call_words(row.call_no))
        self.parts.show_head(" · ".join(facts))
        self.show_time()
        self.parts.show_stage(
            works=self._is_marking,
            ahead=self._is_ahead,
            called=row.status is MeetingStatus.CALLED,
            over=row.status not in AHEAD | NOW,
        )

    @property
    def _is_marking(self) -> bool:
        """Whether marks can be made: keys do nothing before the desk begins and after it ended."""
        return self.meeting is not None and self.meeting.row.status in NOW

    @property
    def _is_ahead(self) -> bool:
        """Whether excuses can be noted already: the list is frozen, the desk has not begun."""
        of = self.meeting
        return of is not None and of.frozen_at is not None and of.row.status in AHEAD

    @staticmethod
    def _is_assembly(meeting: MeetingDetails) -> bool:
        return meeting.row.kind.value.startswith(("assembly", "founding"))

    def _show_state(self) -> bool:
        """Show the counts of this moment; whether they are others than those shown."""
        if self._id is None:
            return False
        meeting_id, read = self._id, self.ctx.read
        since = self.ctx.now() - _AT_WORK
        seen = self._ask(
            lambda: (
                read(quorum_state, meeting_id),
                read(last_marks, meeting_id, limit=12),
                read(desks_at_work, meeting_id, since=since),
            )
        )
        if seen is None or seen == self._seen:
            return False
        self._seen = seen
        found, marks, desks = seen
        before, self.state = self.state, found
        if before is not None and before.meeting_id == found.meeting_id:
            self._ring(before, found)
        self.parts.show_state(found, marks, desks, own=self.ctx.office.desk)
        self._show_next(found)
        return True

    def _ring(self, before: QuorumState, after: QuorumState) -> None:
        if after.is_met and not before.is_met and self.has_sound:
            QApplication.beep()

    def _show_next(self, state: QuorumState) -> None:
        step = self.parts.next
        if state.status is MeetingStatus.IN_SESSION:
            step.text.setText(self.tr("The session is open. Who comes now is counted from now on."))
            step.button.set_text(self.tr("To the meeting"))
            return
        step.button.set_text(self.tr("End the marking…"))
        if state.is_met:
            step.text.setText(self.tr("There is a quorum: the session can be opened."))
            return
        step.text.setText(self._without_quorum(state))

    def _without_quorum(self, state: QuorumState) -> str:
        following = self.ctx.read(next_call, state.meeting_id)
        if following is None:
            return self.tr("Without a quorum: minutes of no quorum.")
        if following.window is None:
            return self.tr("Without a quorum: minutes of no quorum, then another meeting.")
        text = self.tr("Without a quorum: minutes of that, and %1 until %2 (Article 54).")
        call = call_words(following.call_no)
        return text.replace("%1", call).replace("%2", day_text(following.window.latest.date()))

    # searching

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._find()

    def _find(self) -> None:
        typed = plain(self.parts.field.text()).strip()
        self.parts.show_typed(typed=bool(typed))
        if not typed or self._id is None:
            self.parts.hits.show_nothing()
            self.parts.say_found(None)
            return
        meeting_id = self._id
        answer = self._ask(lambda: self.ctx.read(find_entitled, meeting_id, typed))
        if answer is not None:
            self.parts.hits.show_answer(answer)
            eligible = self.state.eligible if self.state else answer.total
            self.parts.say_found(answer.total, eligible)

    # marking

    @Slot()
    def mark_chosen(self) -> None:
        """Enter: mark the chosen one, clear the field, keep the focus.

        Where nobody is meant the text is selected, so that the next card replaces it.
        """
        hit = self.parts.hits.chosen
        if self._is_ahead:
            said = self.tr("The marking has not begun: F4 notes an excuse")
            self.parts.say_done(said, is_new=False)
        elif hit is not None:
            self._mark(hit)
        else:
            self.parts.field.selectAll()

    @Slot(object)
    def _mark(self, hit: DeskHit) -> None:
        self._do(mark_present, hit)

    @Slot(object)
    def _leave(self, hit: DeskHit) -> None:
        self._do(mark_left, hit)

    @Slot(object)
    def _excuse(self, hit: DeskHit) -> None:
        self._do(mark_excused, hit)

    @Slot()
    def leave_chosen(self) -> None:
        """F6: the chosen one leaves before the end."""
        if hit := self.parts.hits.chosen:
            self._do(mark_left, hit)

    @Slot()
    def excuse_chosen(self) -> None:
        """F4: the chosen one sent an excuse."""
        if hit := self.parts.hits.chosen:
            self._excuse(hit)

    def _do(self, use_case: Callable[..., Mark], hit: DeskHit) -> None:
        may = self._is_marking or (self._is_ahead and use_case is mark_excused)
        if self._id is None or not may:
            return
        meeting_id, led = self._id, self.parts.hits.led_text
        mark = self._ask(
            lambda: self.ctx.write(use_case, meeting_id, hit.entitled_id, now=self.ctx.now())
        )
        if mark is None:
            return
        said = " · ".join(filter(None, (marked_words(mark), led)))
        self.parts.say_done(said, is_new=mark.is_new)
        self.parts.field.clear()
        self.parts.field.setFocus()

    @Slot()
    def undo_newest(self) -> None:
        """Ctrl+Z: take back the newest mark of this desk."""
        if self._id is None or not (self._is_marking or self._is_ahead):
            return
        meeting_id, own = self._id, self.ctx.office.desk
        newest = self._ask(lambda: self.ctx.read(last_marks, meeting_id, limit=1, desk=own))
        if newest:
            self._undo_one(newest[0])
        elif newest is not None:
            self.parts.say_done(self.tr("Nothing of this desk to take back"), is_new=False)

    @Slot(object)
    def _undo_one(self, mark: LastMark) -> None:
        if mark.guest_id is not None:
            guest_id = mark.guest_id
            works = self._works(lambda: self.ctx.write(remove_guest, guest_id))
        else:
            marked = mark.attendance_id or 0
            works = self._works(lambda: self.ctx.write(undo_mark, marked, now=self.ctx.now()))
        if works:
            self._say_undone(mark.full_name)

    def _say_undone(self, name: str) -> None:
        self.parts.say_done(self.tr("Taken back: %1").replace("%1", name), is_new=False)
        self.parts.field.setFocus()

    # the other cases

    @Slot(object)
    def ask_guest(self, outside: OutsideHit | None = None) -> None:
        """F3: note somebody without a vote."""
        if self._id is not None and self._is_marking:
            typed = plain(self.parts.field.text()).strip()
            dialog = GuestDialog(self.ctx, self._id, outside=outside, typed=typed, parent=self)
            dialog.acted.connect(self._on_guest)
            dialog.ask()

    @Slot(object)
    def _on_guest(self, name: object) -> None:
        self.parts.field.clear()
        self.parts.say_done(self.tr("Guest: %1").replace("%1", str(name)), is_new=True)
        self.parts.field.setFocus()

    @Slot()
    def ask_proxy(self) -> None:
        """F7: the chosen one sends somebody who is on the list."""
        hit = self.parts.hits.chosen
        if hit is not None and self._id is not None and self._is_marking:
            dialog = ProxyDialog(self.ctx, self._id, hit, parent=self)
            dialog.acted.connect(self._on_proxy)
            dialog.ask()

    @Slot(object)
    def _on_proxy(self, name: object) -> None:
        self.parts.field.clear()
        self.parts.say_done(self.tr("Sent by proxy: %1").replace("%1", str(name)), is_new=True)
        self.parts.field.setFocus()

    @Slot()
    def _begin(self) -> None:
        if self._id is not None:
            meeting_id = self._id
            self._works(lambda: self.ctx.write(open_attendance, meeting_id, now=self.ctx.now()))
            self.parts.field.setFocus()

    @Slot()
    def ask_close(self) -> None:
        """Open the session with a quorum, or close without one; asks first."""
        if self.state is None or self.meeting is None:
            return
        if self.state.status is MeetingStatus.IN_SESSION:
            self.go.emit("meeting", MeetingVisit(self.state.meeting_id))
            return
        dialog = CloseDialog(self.ctx, self.meeting, self.state, parent=self)
        dialog.acted.connect(self._on_closed)
        dialog.ask()

    @Slot(object)
    def _on_closed(self, _result: object) -> None:
        if self._id is not None:
            self.go.emit("meeting", MeetingVisit(self._id))

    @Slot()
    def print_sheet(self) -> None:
        """The sheet to sign on, blank or with who is here."""
        if self.meeting is not None:
            self.go.emit("papers", PaperVisit("attendance-sheet", (self.meeting.row.ref,)))

    @Slot()
    def look_again(self) -> None:
        """See what other desks marked meanwhile, here or at the far end of the network."""
        if self._show_state():
            if self.meeting and self.state and self.state.status is not self.meeting.row.status:
                self.reload()
            self._find()
