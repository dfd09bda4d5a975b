"""How the attendance desk is laid out: the head, the field, the answers, the quorum, the keys."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.services.attendance_list import LastMark, QuorumState
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    EmptyState,
    Label,
    Notice,
    Pill,
    TextEdit,
    badge,
    boxed,
    column,
    icon,
    key_cap,
    number,
    picture,
    px,
    row,
    scrolled,
)
from coopdesk.ui.pages.attendance_hits import HitList
from coopdesk.ui.pages.attendance_side import CountBoxes, LastMarks, NextStep, QuorumCard

_SIDE: Final = 456
_FIELD: Final = 64
_WHEN_OPEN: Final = frozenset({"Enter", "F6", "F7"})
"""Keys that do nothing before the desk opens."""


class DeskField(TextEdit):
    """The field that always listens; Ctrl+Z means the newest mark, not the letters in it."""

    def event(self, event: QEvent) -> bool:
        """Qt: leave Ctrl+Z to the page."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.ignore()
            return False
        return super().event(event)


class DeskParts(QObject):
    """The widgets of the desk, in their places on `desk`."""

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self._make_head()
        self._make_field()
        self._make_side()
        self.cut_off = Notice("", "warn")
        self.cut_off.hide()
        foot = self._make_foot()
        left = column(self.quorum, self.counts, (self.last, 1), self.next, spacing=10)
        side = boxed(left)
        side.setFixedWidth(px(_SIDE))
        body = row((self._answers, 1), side, spacing=24, margins=(24, 12))
        desk.setLayout(column(self._head, self.cut_off, (body, 1), foot, spacing=0))

    def _make_head(self) -> None:
        self.title = Label(self.tr("Attendance desk"), "heading")
        self.facts = Label("", "muted")
        self.clock = Label("", "figure")
        self.sound = Button(icon="volume-2", tip=self.tr("Sound when the quorum is reached"))
        self.guest = Button(self.tr("Guest"), "user-plus")
        self.paper = Button(self.tr("Sheet to print"), "printer")
        self.leave = Button(self.tr("Leave the desk"), "log-out")
        words = column(self.title, self.facts, spacing=0)
        self._head = boxed(
            row(
                badge("users"),
                words,
                STRETCH,
                picture("clock"),
                self.clock,
                12,
                self.sound,
                self.guest,
                key_cap("F3"),
                self.paper,
                self.leave,
                key_cap("F11"),
                margins=(24, 10),
            ),
            "strip",
        )

    def _make_field(self) -> None:
        self.field = DeskField(hint=self.tr("Name, number or card"))
        self.field.setObjectName("giant")
        self.field.setAccessibleName(self.tr("Name, number or card"))
        self.field.setFixedHeight(px(_FIELD))
        self.found = Label("", "muted")
        self.done = Pill("", "ok")
        self.done.hide()
        self.hits = HitList()
        self.area = scrolled(self.hits)
        self.hits.chosen_row.connect(self._show_row)
        self.begin = Button(self.tr("Begin the marking"), "play", "primary")
        self.waiting = EmptyState(
            "users",
            "",
            "",
            self.begin,
        )
        self._is_ahead, self._stage = False, (False, False)
        self.over = EmptyState(
            "lock",
            self.tr("The marking has ended"),
            self.tr("What was marked stays as it is; the sheet can be printed."),
        )
        under = row(self.found, STRETCH, self.done)
        self._answers = boxed(
            column(
                self.field,
                under,
                (self.area, 1),
                (self.waiting, 1),
                (self.over, 1),
                self._make_keys(),
                spacing=8,
            )
        )

    def _make_keys(self) -> QFrame:
        pairs = (
            ("Enter", self.tr("present")),
            ("↑↓", self.tr("choose")),
            ("F4", self.tr("excused")),
            ("F6", self.tr("leaves")),
            ("F7", self.tr("by proxy")),
            ("Ctrl+Z", self.tr("undo")),
            ("Esc", self.tr("clear")),
        )
        items: list[QWidget | int | str] = []
        self._open_keys: list[QWidget] = []
        for keys, words in pairs:
            key = boxed(row(key_cap(keys), Label(words), spacing=6))
            items += [key, 8]
            if keys in _WHEN_OPEN:
                self._open_keys.append(key)
        self._keys = boxed(row(*items, STRETCH, spacing=0))
        return self._keys

    def _make_side(self) -> None:
        self.quorum = QuorumCard()
        self.counts = CountBoxes()
        self.last = LastMarks()
        self.next = NextStep()

    def _make_foot(self) -> QFrame:
        self.desks = Label("", "muted")
        self.who = Label("", "muted")
        saved = Label(self.tr("Every mark is saved at once"), "muted")
        foot = boxed(
            row(
                picture("circle-check", "ok", 16),
                saved,
                12,
                picture("monitor", size=16),
                self.desks,
                STRETCH,
                self.who,
                margins=(24, 0),
            ),
            "foot",
        )
        foot.setFixedHeight(px(32))
        return foot

    # showing

    def show_head(self, facts: str) -> None:
        """Which meeting it is."""
        self.facts.setText(facts)
        self.facts.setToolTip(facts)

    def show_stage(self, *, works: bool, ahead: bool, called: bool, over: bool) -> None:
        """Show what can be done at this stage of the meeting.

        Args:
            works: marks can be made.
            ahead: the list is frozen and the desk has not begun: excuses can be noted.
            called: the desk may begin.
            over: it has ended.
        """
        self._is_ahead, self.hits.is_ahead = ahead, ahead
        for part in (self.field, self.found, self._keys):
            part.setVisible(works or ahead)
        for key in self._open_keys:
            key.setVisible(works)
        self.begin.setVisible(called)
        self._say_waiting(called=called, ahead=ahead)
        self._stage = works, over
        self.show_typed(typed=bool(self.field.text()))
        self.guest.setEnabled(works)
        self.next.setVisible(works)

    def show_typed(self, *, typed: bool) -> None:
        """Before the desk begins the answers stand where the button to begin stands else."""
        works, over = self._stage
        answers = works or (self._is_ahead and typed)
        parts = {self.area: answers, self.waiting: not answers and not over, self.over: over}
        for part, shows in sorted(parts.items(), key=lambda one: one[1]):
            part.setVisible(shows)  # what goes makes room before the other comes

    def _say_waiting(self, *, called: bool, ahead: bool) -> None:
        if called:
            title = self.tr("The call has gone out")
            text = self.tr("Begin when the first ones come: the time of every mark is kept.")
        elif ahead:
            title = self.tr("The list is frozen")
            text = self.tr("Marking begins after the call.")
        else:
            title = self.tr("The list of the entitled is not frozen yet")
            text = self.tr("Freeze it on the page of the meeting.")
        if ahead:
            more = self.tr("Who excuses himself before is noted now: type the name, then F4.")
            text = f"{text} {more}"
        self.waiting.title.setText(title)
        self.waiting.text.setText(text)

    def show_state(
        self, state: QuorumState, marks: Sequence[LastMark], desks: Sequence[str], *, own: str
    ) -> None:
        """The counts of this moment and who works."""
        self.quorum.show_state(state)
        self.counts.show_state(state)
        self.last.show_marks(marks)
        others = [name for name in desks if name != own]
        if others:
            names = "، ".join((own or self.tr("this computer"), *others))
            self.desks.setText(self.tr("Desks at work: %1").replace("%1", names))
        else:
            self.desks.setText(self.tr("Only this desk is at work"))

    @Slot(QWidget)
    def _show_row(self, chosen: QWidget) -> None:
        self.area.ensureWidgetVisible(chosen, 0, 0)

    def show_sound(self, *, on: bool) -> None:
        """Whether reaching the quorum is heard."""
        self.sound.setIcon(icon("volume-2" if on else "volume-x"))
        tip = (
            self.tr("Sound when the quorum is reached: on")
            if on
            else self.tr("Sound when the quorum is reached: off")
        )
        self.sound.setToolTip(tip)
        self.sound.setAccessibleName(tip)

    def say_found(self, count: int | None, eligible: int = 0) -> None:
        """How many the typed text may mean."""
        if count is None:
            self.found.setText("")
            return
        text = self.tr("%Ln found on the list of the entitled (%1)", "", count)
        self.found.setText(text.replace("%1", number(eligible)))

    def say_done(self, text: str, *, is_new: bool) -> None:
        """What was just done."""
        self.done.show_state(text, "ok" if is_new else "info", "check" if is_new else "info")
        self.done.show()

    def say_nothing(self) -> None:
        """Forget what was done before."""
        self.done.hide()

    @property
    def is_cut_off(self) -> bool:
        """Whether the database cannot be reached."""
        return not self.cut_off.isHidden()

    def show_cut_off(self, why: str) -> None:
        """Say over everything that nothing is saved now; empty when it works again."""
        self.cut_off.setVisible(bool(why))
        if why:
            text = self.tr("The connection is lost. Do not mark until it is back. %1")
            self.cut_off.set_text(text.replace("%1", why))
        for part in (self.field, self.hits):
            part.setEnabled(not why)
