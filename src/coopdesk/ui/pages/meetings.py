"""The meetings of all organs: what is to come, what was held, what has no minutes yet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.meeting_list import (
    MeetingCounts,
    MeetingFilter,
    list_meetings,
    meeting_counts,
)
from coopdesk.services.meeting_rows import MeetingRow
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import Button, EmptyState, PageHeader, boxed, column, key_cap
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.meetings_columns import meeting_columns, sort_key
from coopdesk.ui.pages.meetings_tools import MeetingsTools
from coopdesk.ui.pages.visits import (
    CalendarVisit,
    MeetingsVisit,
    MeetingVisit,
    PaperVisit,
    PlanVisit,
)
from coopdesk.ui.tables import make_table


@dataclass(frozen=True, slots=True)
class _Found:
    rows: Sequence[MeetingRow]
    counts: MeetingCounts
    every: int


class MeetingsPage(Page):
    """The register of meetings, the newest on top."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"meeting", "agenda_item", "attendance", "decision", "minutes", "committee", "proxy"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.chosen = MeetingFilter()
        self._order: tuple[str, bool] | None = None
        self._rows: dict[int, MeetingRow] = {}
        self._build()
        self._wire()

    def _build(self) -> None:
        self.plan = Button(self.tr("Plan a meeting"), "calendar-plus", "primary")
        self.calendar = Button(self.tr("Calendar"), "calendar-days")
        self.terms = Button(self.tr("Organs and terms"), "landmark")
        self.printing = Button(self.tr("Print the register"), "printer")
        self.header = PageHeader(
            self.tr("Meetings"),
            "",
            self.printing,
            self.terms,
            self.calendar,
            self.plan,
            key_cap("Ctrl+N"),
        )
        self.tools = MeetingsTools()
        self.table = make_table(
            meeting_columns(self.ctx.read(hijri_corrections)),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="meetings",
            accessible_name=self.tr("The meetings shown"),
            settings=self.ctx.window_state,
            row_height=56,
        )
        self._stack = QStackedLayout()
        self._empty = self._no_meetings()
        self._no_hits = self._no_such()
        for page in (self.table, self._empty, self._no_hits):
            self._stack.addWidget(page)
        middle = QWidget()
        middle.setLayout(self._stack)
        card = boxed(column(self.tools, (middle, 1), self.tools.totals, spacing=0), "card")
        self.setLayout(column(self.header, (card, 1), spacing=12, margins=(24, 16)))

    def _no_meetings(self) -> EmptyState:
        plan = Button(self.tr("Plan a meeting"), "calendar-plus", "primary")
        plan.clicked.connect(self.plan_meeting)
        terms = Button(self.tr("Enter the board first"), "landmark")
        terms.clicked.connect(self._on_terms)
        return EmptyState(
            "users",
            self.tr("No meetings yet"),
            self.tr(
                "Plan the next meeting of the board or the assembly: invitations, attendance, "
                "quorum, decisions and minutes follow from it."
            ),
            plan,
            terms,
        )

    def _no_such(self) -> EmptyState:
        every = Button(self.tr("Show all meetings"), "list")
        every.clicked.connect(self.show_all)
        return EmptyState(
            "search",
            self.tr("No meeting like this"),
            self.tr("Nothing in the register of meetings fits what you narrowed it to."),
            every,
        )

    def _wire(self) -> None:
        self.plan.clicked.connect(self.plan_meeting)
        self.calendar.clicked.connect(self._on_calendar)
        self.terms.clicked.connect(self._on_terms)
        self.printing.clicked.connect(self.print_register)
        self.tools.filtered.connect(self.narrow)
        self.tools.search.down_pressed.connect(self.table.setFocus)
        self.table.opened.connect(self._on_opened)
        self.table.sort_asked.connect(self._on_sort)
        self.table.typed.connect(self._on_typed)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the meetings a `MeetingsVisit` narrows to."""
        if isinstance(argument, MeetingsVisit):
            self.tools.show_filter(argument.chosen)
            self.narrow(argument.chosen)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self.plan_meeting,
            "print": self.print_register,
            "find": self.tools.search.setFocus,
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("The way of a meeting"),
                self.tr(
                    "Planned with its agenda, the list of the entitled frozen, invited, held with "
                    "the attendance desk, minuted and approved. Enter opens a meeting where it "
                    "stands."
                ),
            ),
            (
                self.tr("Numbers"),
                self.tr(
                    "Each kind has its own numbers, from 1 in every year, without gaps. The calls "
                    "of one assembly share its number. A meeting that is cancelled keeps it."
                ),
            ),
        ]

    def reload(self) -> None:
        """Ask for the rows and the counts behind the page."""
        chosen, read = self.chosen, self.ctx.read

        def work() -> _Found:
            by_text = MeetingFilter(text=chosen.text, organ=chosen.organ)
            return _Found(
                read(list_meetings, chosen),
                read(meeting_counts, by_text),
                read(meeting_counts).all,
            )

        self.look_up("meetings", work, self._show)

    def narrow(self, chosen: MeetingFilter) -> None:
        """Show those a filter leaves."""
        self.chosen = chosen
        self.reload()

    @Slot()
    def show_all(self) -> None:
        """Take every narrowing away."""
        self.tools.show_filter(MeetingFilter())
        self.narrow(MeetingFilter())

    # showing

    def _show(self, found: _Found) -> None:
        index = self.table.currentIndex()
        current = self.table.rows.id_at(index.row()) if index.isValid() else None
        rows = list(found.rows)
        if self._order is not None:
            name, falling = self._order
            rows.sort(key=sort_key(name), reverse=falling)
        self._rows = {each.id: each for each in rows}
        self.table.rows.set_ids([each.id for each in rows])
        self.tools.show_counts(found.counts)
        self.tools.show_totals(rows)
        self.header.subtitle.setText(self.tr("%Ln meeting(s) in all", "", found.every))
        is_narrow = self.chosen != MeetingFilter()
        self._stack.setCurrentWidget(
            self.table if rows else self._no_hits if is_narrow else self._empty
        )
        self.tools.setVisible(is_narrow or bool(found.every))
        at = self.table.rows.row_of(current) if current is not None else -1
        if at >= 0 or rows:
            self.table.choose_row(max(at, 0))

    # doing

    @Slot(int)
    def _on_opened(self, meeting_id: int) -> None:
        self.go.emit("meeting", MeetingVisit(meeting_id))

    @Slot()
    def plan_meeting(self) -> None:
        """Plan another."""
        self.go.emit("meeting_form", PlanVisit())

    @Slot()
    def _on_calendar(self) -> None:
        self.go.emit("calendar", CalendarVisit(self.ctx.today()))

    @Slot()
    def _on_terms(self) -> None:
        self.go.emit("terms", None)

    @Slot()
    def print_register(self) -> None:
        """Print the register of meetings."""
        self.go.emit("papers", PaperVisit("meetings-register"))

    @Slot(str, bool)
    def _on_sort(self, key: str, falling: bool) -> None:  # noqa: FBT001  Qt's signal
        self._order = key, falling
        self.reload()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.tools.search.setFocus()
        self.tools.search.setText(text)
        QTimer.singleShot(0, self.tools.search, lambda: self.tools.search.end(False))  # noqa: FBT003  Qt's argument
