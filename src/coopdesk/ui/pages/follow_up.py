"""The follow-up of decisions: every task, the latest first, and what was done about it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.decisions import AssignmentState
from coopdesk.errors import CoopdeskError
from coopdesk.services.assignments import (
    ProgressInput,
    assignment_notes,
    record_progress,
)
from coopdesk.services.follow_up import (
    AssignmentFilter,
    AssignmentRow,
    FollowUpCounts,
    follow_up,
    follow_up_counts,
)
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.assignment import AssignmentDialog, ProgressDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Chip,
    EmptyState,
    PageHeader,
    SearchField,
    TotalsBar,
    boxed,
    column,
    px,
    row,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.follow_up_columns import follow_up_columns, sort_key
from coopdesk.ui.pages.follow_up_panel import FollowUpPanel
from coopdesk.ui.pages.visits import AssignmentVisit, MeetingVisit, PaperVisit
from coopdesk.ui.tables import make_table

_PANEL_FROM: Final = 1200
_NARROWED: Final[Mapping[str, AssignmentFilter]] = {
    "all": AssignmentFilter(),
    "overdue": AssignmentFilter(is_overdue=True),
    "open": AssignmentFilter(is_open=True),
    "stuck": AssignmentFilter(states=frozenset({AssignmentState.STUCK})),
    "done": AssignmentFilter(states=frozenset({AssignmentState.DONE})),
    "cancelled": AssignmentFilter(states=frozenset({AssignmentState.CANCELLED})),
}


@dataclass(frozen=True, slots=True)
class _Found:
    rows: Sequence[AssignmentRow]
    counts: FollowUpCounts


class FollowUpPage(Page):
    """All tasks that decisions gave."""

    watches: ClassVar[frozenset[str]] = frozenset({"assignment", "assignment_note", "decision"})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.chosen = AssignmentFilter()
        self._order: tuple[str, bool] | None = None
        self._rows: dict[int, AssignmentRow] = {}
        self._keep: int | None = None
        self._panel_wanted: bool | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.printing = Button(self.tr("Print the table"), "printer")
        self.header = PageHeader(self.tr("Follow-up"), "", self.printing)
        self.search = SearchField(self.tr("Task, person or decision"))
        self.chips: dict[str, Chip] = {
            "all": Chip(self.tr("All")),
            "overdue": Chip(self.tr("Late"), "triangle-alert"),
            "open": Chip(self.tr("Open"), "loader"),
            "stuck": Chip(self.tr("Stuck"), "pause"),
            "done": Chip(self.tr("Done"), "check"),
            "cancelled": Chip(self.tr("Cancelled"), "ban"),
        }
        for key, chip in self.chips.items():
            chip.picked.connect(lambda _adding, key=key: self._on_chip(key))
        self.totals = TotalsBar()
        self.table = make_table(
            follow_up_columns(),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="follow_up",
            accessible_name=self.tr("The tasks shown"),
            settings=self.ctx.window_state,
            row_height=56,
        )
        self.panel = FollowUpPanel()
        self.panel.show_nothing()
        self._empty = EmptyState(
            "list-checks",
            self.tr("No tasks yet"),
            self.tr(
                "Give a decision its tasks on the page of the meeting: who does what by when. They "
                "are followed up here until they are done."
            ),
        )
        every = Button(self.tr("Show all tasks"), "list")
        every.clicked.connect(self.show_all)
        self._no_hits = EmptyState(
            "search",
            self.tr("No task like this"),
            self.tr("Nothing fits what you narrowed the list to."),
            every,
        )
        self._stack = QStackedLayout()
        for page in (self.table, self._empty, self._no_hits):
            self._stack.addWidget(page)
        middle = QWidget()
        middle.setLayout(self._stack)
        chips = row(*self.chips.values(), STRETCH, spacing=6)
        self._tools = boxed(column(self.search, chips, spacing=10, margins=12))
        card = boxed(column(self._tools, (middle, 1), self.totals, spacing=0), "card")
        body = row((card, 1), self.panel, spacing=16)
        self.setLayout(column(self.header, (boxed(body), 1), spacing=12, margins=(24, 16)))

    def _wire(self) -> None:
        self.printing.clicked.connect(self.print_table)
        self.search.searched.connect(self._on_searched)
        self.search.down_pressed.connect(self.table.setFocus)
        self.table.opened.connect(lambda _id: self.do("progress"))
        self.table.sort_asked.connect(self._on_sort)
        self.table.typed.connect(self._on_typed)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.panel.asked.connect(self.do)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the task an `AssignmentVisit` names, or those that are late."""
        if isinstance(argument, AssignmentVisit):
            self._keep = argument.assignment_id
            self._narrow(AssignmentFilter(is_overdue=argument.is_overdue))

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "print": self.print_table,
            "find": self.search.setFocus,
            "edit": lambda: self.do("progress"),
            "details": self.toggle_panel,
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Following decisions up"),
                self.tr(
                    "Every task of every decision, the latest on top. Enter or F2 notes what was "
                    "done, how far it is and a new date. The next meeting is offered what is "
                    "still open."
                ),
            ),
            (
                self.tr("Stuck and cancelled"),
                self.tr(
                    "A task that is stuck or cancelled says why; nothing is deleted, every note "
                    "stays with its date."
                ),
            ),
        ]

    def reload(self) -> None:
        """Ask for the rows and the counts behind the page."""
        chosen, today, read = self.chosen, self.ctx.today(), self.ctx.read

        def work() -> _Found:
            return _Found(read(follow_up, chosen, today=today), read(follow_up_counts, today=today))

        self.look_up("follow_up", work, self._show)

    def _narrow(self, chosen: AssignmentFilter) -> None:
        self.chosen = chosen
        self.reload()

    @Slot()
    def show_all(self) -> None:
        """Take every narrowing away."""
        self.search.clear()
        self._narrow(AssignmentFilter())

    # showing

    def _show(self, found: _Found) -> None:
        current = self._keep or self._current_id()
        self._keep = None
        rows = list(found.rows)
        if self._order is not None:
            name, falling = self._order
            rows.sort(key=sort_key(name), reverse=falling)
        self._rows = {each.id: each for each in rows}
        self.table.rows.set_ids([each.id for each in rows])
        for key, chip in self.chips.items():
            chip.set_count(getattr(found.counts, key))
            chip.setChecked(replace(self.chosen, text="") == _NARROWED[key])
        is_narrow = self.chosen != AssignmentFilter()
        self._stack.setCurrentWidget(
            self.table if rows else self._no_hits if is_narrow else self._empty
        )
        self._tools.setVisible(is_narrow or bool(found.counts.all))
        self._show_words(found, len(rows))
        at = self.table.rows.row_of(current) if current is not None else -1
        if at < 0 and rows:
            at = 0
        if at >= 0:
            self.table.choose_row(at)
        self._on_selection()

    def _show_words(self, found: _Found, shown: int) -> None:
        words = [
            self.tr("%Ln open", "", found.counts.open),
            self.tr("%Ln late", "", found.counts.overdue),
        ]
        self.header.subtitle.setText(" · ".join(words))
        self.totals.show_totals([(self.tr("Shown"), self.tr("%Ln task(s)", "", shown))])

    def _current_id(self) -> int | None:
        index = self.table.currentIndex()
        return self.table.rows.id_at(index.row()) if index.isValid() else None

    def task(self) -> AssignmentRow | None:
        """The task chosen."""
        at = self._current_id()
        return self._rows.get(at) if at is not None else None

    @Slot()
    def _on_selection(self) -> None:
        task = self.task()
        if task is None:
            self.panel.show_nothing()
            return
        self.panel.show_task(task, self.ctx.read(assignment_notes, task.id))

    # doing

    @Slot(str)
    def do(self, what: str) -> None:
        """Do with the chosen task what the panel or a key asks for."""
        task = self.task()
        if task is None:
            return
        if what == "done":
            self._finish(task)
        elif what == "meeting" and task.meeting_id is not None:
            self.go.emit("meeting", MeetingVisit(task.meeting_id))
        elif what == "edit":
            AssignmentDialog(self.ctx, assignment=task, parent=self).ask()
        elif what == "progress":
            ProgressDialog(self.ctx, task, parent=self).ask()

    def _finish(self, task: AssignmentRow) -> None:
        today = self.ctx.today()
        given = ProgressInput(on_date=today, state=AssignmentState.DONE, percent=100)
        try:
            self.ctx.write(record_progress, task.id, given, today=today)
        except CoopdeskError as error:
            show_error(self, error)
            return
        self.done.emit(self.tr("Done: %1").replace("%1", task.task))

    @Slot()
    def print_table(self) -> None:
        """Print the follow-up."""
        self.go.emit("papers", PaperVisit("follow-up"))

    def _on_chip(self, key: str) -> None:
        chosen = _NARROWED[key]
        if replace(self.chosen, text="") == chosen:
            chosen = AssignmentFilter()
        self._narrow(replace(chosen, text=self.chosen.text))

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if text != self.chosen.text:
            self._narrow(replace(self.chosen, text=text))

    @Slot(str, bool)
    def _on_sort(self, key: str, falling: bool) -> None:  # noqa: FBT001  Qt's signal
        self._order = key, falling
        self.reload()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)
        QTimer.singleShot(0, self.search, lambda: self.search.end(False))  # noqa: FBT003  Qt's argument

    def toggle_panel(self) -> None:
        """Show or fold the panel away."""
        self._panel_wanted = not self.panel.isVisible()
        self.panel.setVisible(self._panel_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fold the panel away where room is short."""
        super().resizeEvent(event)
        if self._panel_wanted is None:
            self.panel.setVisible(self.window().width() >= px(_PANEL_FROM))
