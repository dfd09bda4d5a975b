"""The applications: found as one types, narrowed by where they stand, decided beside the list."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.membership import ApplicationState
from coopdesk.errors import CoopdeskError
from coopdesk.services.applications import (
    OWNER,
    ApplicationFilter,
    ApplicationRow,
    application_counts,
    get_application,
    list_applications,
)
from coopdesk.services.files import list_attachments, path_of
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Button, PageHeader, boxed, column, key_cap, px, row
from coopdesk.ui.pages.applications_acts import ApplicationActs
from coopdesk.ui.pages.applications_columns import application_columns, sort_key
from coopdesk.ui.pages.applications_empty import no_applications, no_such
from coopdesk.ui.pages.applications_panel import ApplicationPanel
from coopdesk.ui.pages.applications_tools import ApplicationsTools
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import ApplicationVisit, CounterVisit, PaperVisit
from coopdesk.ui.tables import make_table

_PANEL_FROM = 1200
"""Narrower windows fold the panel away (Ctrl+I brings it back)."""


@dataclass(frozen=True, slots=True)
class _Found:
    rows: Sequence[ApplicationRow]
    counts: Mapping[str, int]
    every: int


class ApplicationsPage(Page):
    """The register of applications, the newest on top."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"membership_application", "attachment", "setting", "member"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.chosen = ApplicationFilter()
        self._order: tuple[str, bool] | None = None
        self._rows: dict[int, ApplicationRow] = {}
        self._keep: int | None = None
        self._panel_wanted: bool | None = None
        self._has_any = True
        self._build()
        self._wire()

    def _build(self) -> None:
        self.acts = ApplicationActs(self)
        self.new = Button(self.tr("Receive an application"), "user-plus", "primary")
        self.paper = Button(self.tr("From a paper form"), "file-pen")
        self.printing = Button(self.tr("Print the register"), "printer")
        self.header = PageHeader(
            self.tr("Applications"), "", self.printing, self.paper, self.new, key_cap("Ctrl+N")
        )
        self.tools = ApplicationsTools()
        self.table = make_table(
            application_columns(),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="applications",
            accessible_name=self.tr("The applications shown"),
            settings=self.ctx.window_state,
            row_height=56,
        )
        self.panel = ApplicationPanel()
        self.panel.show_nothing()
        self._empty = no_applications(self)
        self._no_hits = no_such(self)
        self._stack = QStackedLayout()
        for page in (self.table, self._empty, self._no_hits):
            self._stack.addWidget(page)
        middle = QWidget()
        middle.setLayout(self._stack)
        card = boxed(column(self.tools, (middle, 1), self.tools.totals, spacing=0), "card")
        body = row((card, 1), self.panel, spacing=16)
        self.setLayout(column(self.header, (boxed(body), 1), spacing=12, margins=(24, 16)))

    def _wire(self) -> None:
        self.new.clicked.connect(self._on_new)
        self.paper.clicked.connect(self._on_paper)
        self.printing.clicked.connect(self.print_register)
        self.tools.filtered.connect(self.narrow)
        self.tools.search.down_pressed.connect(self.table.setFocus)
        self.table.opened.connect(self._on_opened)
        self.table.sort_asked.connect(self._on_sort)
        self.table.typed.connect(self._on_typed)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.panel.asked.connect(self.do)
        self.panel.asked_paper.connect(self.acts.open_paper)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the application an `ApplicationVisit` names, or the list it narrows to."""
        if isinstance(argument, ApplicationVisit):
            self._keep = argument.application_id
            chosen = ApplicationFilter(
                is_due_soon=argument.is_due_soon, is_overdue=argument.is_overdue
            )
            self.tools.show_filter(chosen)
            self.narrow(chosen)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self._on_new,
            "print": self.print_chosen,
            "find": self.tools.search.setFocus,
            "edit": lambda: self.do("edit"),
            "details": self.toggle_panel,
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("The board's time"),
                self.tr(
                    "The board answers within the time set in the settings (by law two months); "
                    "its silence after that is a yes (Article 22). Each line says how many days "
                    "are left."
                ),
            ),
            (
                self.tr("Deciding"),
                self.tr(
                    "Choose an application and accept or refuse it beside the list. Several chosen "
                    "with Ctrl are accepted by one decision. A refusal needs its reason; the "
                    "applicant has a month to go to court from the day of being told."
                ),
            ),
            (
                self.tr("Keys"),
                self.tr(
                    "Enter goes to what can be done, F2 edits one that waits, Ctrl+P prints the "
                    "forms chosen, Ctrl+N receives somebody at the desk."
                ),
            ),
        ]

    def reload(self) -> None:
        """Ask for the rows and the counts behind the page."""
        chosen, today, read = self.chosen, self.ctx.today(), self.ctx.read

        def work() -> _Found:
            by_text = ApplicationFilter(text=chosen.text)
            return _Found(
                read(list_applications, chosen, today=today),
                read(application_counts, today=today, chosen=by_text),
                read(application_counts, today=today)["all"],
            )

        self.look_up("applications", work, self._show)

    def narrow(self, chosen: ApplicationFilter) -> None:
        """Show those a filter leaves."""
        self.chosen = chosen
        self.reload()

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
        self.tools.show_counts(found.counts)
        self.tools.show_totals(rows)
        waiting = found.counts[ApplicationState.PENDING]
        words = [
            self.tr("%Ln application(s) in all", "", found.every),
            self.tr("%Ln waiting for the board", "", waiting),
        ]
        self.header.subtitle.setText(" · ".join(words))
        is_narrow = self.chosen != ApplicationFilter()
        self._stack.setCurrentWidget(
            self.table if rows else self._no_hits if is_narrow else self._empty
        )
        has_any = is_narrow or bool(found.every)
        self.tools.setVisible(has_any)
        self.tools.totals.setVisible(has_any)
        self._has_any = has_any
        self._fold()
        at = self.table.rows.row_of(current) if current is not None else -1
        if at < 0 and len(rows) == 1:
            at = 0
        if at >= 0:
            self.table.choose_row(at)
        self._on_selection()

    def _current_id(self) -> int | None:
        index = self.table.currentIndex()
        return self.table.rows.id_at(index.row()) if index.isValid() else None

    def chosen_rows(self) -> list[ApplicationRow]:
        """Those selected, in the order shown."""
        return [self._rows[each] for each in self.table.chosen_ids() if each in self._rows]

    @Slot()
    def _on_selection(self) -> None:
        rows = self.chosen_rows()
        self.tools.show_chosen(len(rows))
        if not rows:
            self.panel.show_nothing()
        elif len(rows) > 1:
            self.panel.show_several(rows)
        else:
            self._show_one(rows[0])

    def _show_one(self, chosen: ApplicationRow) -> None:
        try:
            found = self.ctx.read(get_application, chosen.id, today=self.ctx.today())
        except CoopdeskError:  # gone while we looked: the list learns of it in a moment
            self.panel.show_nothing()
            return
        digest = found.photo_sha256
        photo = path_of(self.ctx.office.files, digest) if digest else None
        papers = self.ctx.read(list_attachments, OWNER, chosen.id, kind="paper")
        self.panel.show_application(chosen, found, photo, papers)

    # doing

    @Slot(str)
    def do(self, what: str) -> FormDialog | None:
        """Do with what is chosen what the panel or a key asks for; gives the dialog it opens."""
        return self.acts.do(what, self.chosen_rows())

    @Slot()
    def print_register(self) -> None:
        """Print the register of applications."""
        self.go.emit("papers", PaperVisit("applications"))

    @Slot()
    def print_chosen(self) -> None:
        """Print the forms of those chosen; the register when none is."""
        if self.chosen_rows():
            self.do("form")
        else:
            self.print_register()

    @Slot()
    def _on_new(self) -> None:
        self.go.emit("counter", CounterVisit())

    @Slot()
    def _on_paper(self) -> None:
        self.go.emit("application_form", ApplicationVisit())

    @Slot(int)
    def _on_opened(self, application_id: int) -> None:
        self.table.choose_row(self.table.rows.row_of(application_id))
        self.panel.setVisible(True)
        self.panel.focus_first()

    # small things

    @Slot(str, bool)
    def _on_sort(self, key: str, falling: bool) -> None:  # noqa: FBT001  Qt's signal
        self._order = key, falling
        self.reload()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.tools.search.setFocus()
        self.tools.search.setText(text)
        QTimer.singleShot(0, self.tools.search, lambda: self.tools.search.end(False))  # noqa: FBT003  Qt's argument

    def show_all(self) -> None:
        """Take every narrowing away."""
        self.tools.show_filter(ApplicationFilter())
        self.narrow(ApplicationFilter())

    def toggle_panel(self) -> None:
        """Show or fold the panel away."""
        self._panel_wanted = not self.panel.isVisible()
        self._fold()

    def _fold(self) -> None:
        wide = self.window().width() >= px(_PANEL_FROM)
        wanted = wide if self._panel_wanted is None else self._panel_wanted
        self.panel.setVisible(wanted and self._has_any)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fold the panel away where room is short."""
        super().resizeEvent(event)
        self._fold()
