"""The task chosen in the follow-up: what was decided, who does it, how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from coopdesk.domain.decisions import OPEN_ASSIGNMENTS
from coopdesk.domain.phones import show_phone
from coopdesk.services.assignments import AssignmentNoteRow
from coopdesk.services.follow_up import AssignmentRow
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Event,
    Label,
    Pill,
    Timeline,
    boxed,
    clear,
    column,
    day_text,
    fact,
    line,
    ltr,
    px,
    row,
    scrolled,
)
from coopdesk.ui.pages.follow_up_columns import STATE_ICONS, state_look

WIDTH = 360


class FollowUpPanel(Card):
    """Beside the list of tasks.

    Signals:
        asked: what is to be done: progress, done, edit, meeting, decision.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=0, spacing=0)
        self.setFixedWidth(px(WIDTH))
        self._content = column(spacing=8, margins=16)
        self._foot = column(spacing=8, margins=(16, 10))
        self.body.addWidget(scrolled(self._content), 1)
        self._foot_box: QFrame = boxed(column(line(), self._foot, spacing=0))
        self.body.addWidget(self._foot_box)
        self.buttons: dict[str, Button] = {}
        self.setAccessibleName(self.tr("The chosen task"))

    def _clear(self) -> None:
        self.buttons.clear()
        clear(self._content)
        clear(self._foot)

    def show_nothing(self) -> None:
        """Say what the panel is for."""
        self._clear()
        self._foot_box.hide()
        hint = self.tr("Choose a task to see how far it is and to note what was done.")
        self._content.addStretch(1)
        self._content.addWidget(Label(hint, "muted", wrap=True))
        self._content.addStretch(1)

    def show_task(self, task: AssignmentRow, notes: Sequence[AssignmentNoteRow]) -> None:
        """Show one."""
        self._clear()
        self._content.addWidget(Label(task.task, "name", wrap=True))
        word, tone, icon = state_look(task)
        state = Pill(texts.code_text(task.state), "soft", STATE_ICONS[task.state])
        late = Pill(word, tone, icon) if task.days_late else None
        self._content.addLayout(row(state, late, STRETCH))
        self._content.addWidget(_bar(task.percent))
        self._content.addWidget(line())
        for name, value in self._facts(task):
            self._content.addWidget(fact(name, value, width=104))
        self._content.addWidget(line())
        self._content.addWidget(Label(self.tr("What was done"), "heading"))
        if notes:
            way = Timeline()
            way.show_events([_event(note) for note in notes])
            self._content.addWidget(way)
        else:
            self._content.addWidget(Label(self.tr("Nothing is noted yet."), "muted"))
        self._content.addStretch(1)
        self._show_actions(task)

    def _facts(self, task: AssignmentRow) -> list[tuple[str, str]]:
        who = " – ".join(part for part in (task.responsible, task.responsible_title) if part)
        facts = [
            (self.tr("Responsible"), who),
            (self.tr("Phone"), ltr(show_phone(task.phone)) if task.phone else ""),
            (self.tr("Due"), day_text(task.due_on)),
            (self.tr("Done on"), day_text(task.done_on)),
            (self.tr("Decision"), ltr(task.decision_no)),
        ]
        return [(name, value) for name, value in facts if value]

    def _show_actions(self, task: AssignmentRow) -> None:
        if task.state in OPEN_ASSIGNMENTS:
            done = self._button("done", self.tr("Done"), "check", primary=True)
            note = self._button("progress", self.tr("Note progress…"), "pencil")
            self._foot.addLayout(row((done, 1), (note, 1)))
            edit = self._button("edit", self.tr("Change the task…"), "clipboard-list")
        else:
            edit = self._button("progress", self.tr("Take it up again…"), "rotate-ccw")
        meeting = self._button("meeting", self.tr("The meeting"), "users")
        self._foot.addLayout(row((edit, 1), (meeting, 1)))
        self._foot_box.show()

    def _button(self, what: str, text: str, icon: str, *, primary: bool = False) -> Button:
        button = Button(text, icon, "primary" if primary else "")
        button.clicked.connect(lambda: self.asked.emit(what))
        self.buttons[what] = button
        return button


def _bar(percent: int) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 100)
    bar.setValue(percent)
    bar.setTextVisible(False)
    bar.setAccessibleName(f"{percent}%")
    return bar


def _event(note: AssignmentNoteRow) -> Event:
    percent = ltr(f"{note.percent}%")
    return Event(
        icon=STATE_ICONS[note.state],
        title=f"{texts.code_text(note.state)} · {percent}",
        when=day_text(note.on_date),
        note=" · ".join(part for part in (note.text, note.created_by) if part),
    )
