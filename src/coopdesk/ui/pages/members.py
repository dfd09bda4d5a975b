"""The members: found as one types, narrowed by chips and filters, the chosen one beside."""

from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.services.member_filter import BY_NUMBER, MemberColumn, MemberFilter, MemberOrder
from coopdesk.services.member_list import (
    MemberCounts,
    MemberTotals,
    member_counts,
    member_ids,
    member_rows,
    member_totals,
    totals_of,
)
from coopdesk.services.progress import Progress
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import Export, export_from
from coopdesk.ui.kit import Button, PageHeader, boxed, clear, column, key_cap, px, row
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.doubles_ties import merged_number_notice, more_button, several_actions
from coopdesk.ui.pages.member_columns import member_columns
from coopdesk.ui.pages.member_panel import MemberPanel
from coopdesk.ui.pages.members_empty import no_hits, no_members
from coopdesk.ui.pages.members_tools import MembersTools
from coopdesk.ui.pages.visits import EditVisit, MembersVisit, MemberVisit, PaperVisit
from coopdesk.ui.tables import make_table
from coopdesk.wording.member_table import COLUMNS, columns_named, read_rows

_PANEL_FROM = 1280
"""Narrower windows fold the panel away (Ctrl+I brings it back)."""


@dataclass(frozen=True, slots=True)
class _Found:
    ids: "array[int]"
    counts: MemberCounts
    totals: MemberTotals


class MembersPage(Page):
    """Every member, at any number of them."""

    watches: ClassVar[frozenset[str]] = frozenset({"member", "share_transaction", "setting"})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.chosen = MemberFilter()
        self.order = BY_NUMBER
        self._asked = 0
        self._panel_wanted: bool | None = None
        self._keep: int | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.new = Button(self.tr("New member"), "user-plus", "primary")
        self.printing = Button(self.tr("Print the register"), "printer")
        self.bring_in = Button(self.tr("Bring in from Excel"), "file-spreadsheet")
        self.header = PageHeader(
            self.tr("Members"),
            "",
            more_button(self),
            self.bring_in,
            self.printing,
            self.new,
            key_cap("Ctrl+N"),
        )
        self.tools = MembersTools(self.ctx)
        self.table = make_table(
            member_columns(),
            lambda ids: self.ctx.read(member_rows, list(ids), today=self.ctx.today()),
            name="members",
            accessible_name=self.tr("The members shown"),
            settings=self.ctx.window_state,
        )
        self.tools.set_columns_menu(self.table.columns_menu(self))
        self.panel = MemberPanel()
        self.panel.show_nobody()
        self._empty = no_members(self)
        self._no_hits = no_hits(self)
        self._stack = QStackedLayout()
        for page in (self.table, self._empty, self._no_hits):
            self._stack.addWidget(page)
        middle = QWidget()
        middle.setLayout(self._stack)
        self._merged = column(margins=(12, 0))
        parts = column(self.tools, self._merged, (middle, 1), self.tools.totals, spacing=0)
        card = boxed(parts, "card")
        body = row((card, 1), self.panel, spacing=16)
        self.setLayout(column(self.header, (boxed(body), 1), spacing=12, margins=(24, 16)))

    def _wire(self) -> None:
        self.new.clicked.connect(self._on_new)
        self.printing.clicked.connect(self.print_register)
        self.bring_in.clicked.connect(lambda: self.go.emit("import", None))
        self.tools.filtered.connect(self.narrow)
        self.tools.export_asked.connect(lambda: self.export(everything=False))
        self.tools.export_all_asked.connect(lambda: self.export(everything=True))
        self.tools.search.down_pressed.connect(self.table.setFocus)
        self.table.opened.connect(self._on_opened)
        self.table.sort_asked.connect(self._on_sort)
        self.table.typed.connect(self._on_typed)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.panel.asked_open.connect(self._on_opened)
        self.panel.asked_edit.connect(self._on_edit)
        self.panel.asked_print.connect(self.print_sheets)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the list narrowed as another page wants it."""
        if isinstance(argument, MembersVisit):
            self.tools.show_filter(argument.chosen)
            self.narrow(argument.chosen)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self._on_new,
            "print": self.print_sheets,
            "find": self.tools.search.setFocus,
            "edit": self._edit_current,
            "details": self.toggle_panel,
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Finding a member"),
                self.tr(
                    "Type any part of the name in any spelling and order, the membership number, "
                    "the card number or a phone. Letters typed in the table search too."
                ),
            ),
            (
                self.tr("Narrowing the list"),
                self.tr(
                    "A click on a chip shows only those; Ctrl+click adds another. «Filter» has "
                    "neighbourhood, sex, joining, shares and what is missing; «My filters» keeps "
                    "what you use often."
                ),
            ),
            (
                self.tr("Keys"),
                self.tr("Enter opens, F2 edits, Ctrl+N adds, Ctrl+P prints the chosen sheets."),
            ),
        ]

    def reload(self) -> None:
        """Ask for the ids, the counts and the totals, off the window's thread."""
        self._asked += 1
        asked, chosen, order, today = self._asked, self.chosen, self.order, self.ctx.today()

        def work(_progress: Progress) -> _Found:
            read = self.ctx.read
            return _Found(
                read(member_ids, chosen, order, today=today),
                read(member_counts, chosen, today=today),
                read(member_totals, chosen, today=today),
            )

        def done(found: _Found) -> None:
            if asked == self._asked:  # a later question makes this answer old
                self._show(found)

        self.ctx.lookups.start(work, done=done)

    def narrow(self, chosen: MemberFilter) -> None:
        """Show those a filter leaves."""
        self.chosen = chosen
        self.reload()

    # showing

    def _show(self, found: _Found) -> None:
        current = self._keep or self._current_id()
        self._keep = None
        self.table.rows.set_ids(found.ids)
        self.tools.show_counts(found.counts)
        self.tools.show_totals(found.totals)
        self.header.subtitle.setText(
            self.tr("%1 in the register").replace("%1", texts.members_text(found.counts.all))
        )
        clear(self._merged)
        leads_on = merged_number_notice(self, self.chosen.text)
        if leads_on is not None:
            self._merged.addWidget(leads_on)
        narrowed = self.chosen != MemberFilter()
        self._stack.setCurrentWidget(
            self.table if found.ids else self._no_hits if narrowed else self._empty
        )
        self.tools.setVisible(narrowed or bool(found.counts.all))
        self._choose_again(current, len(found.ids))

    def _choose_again(self, current: int | None, count: int) -> None:
        at = self.table.rows.row_of(current) if current is not None else -1
        if at < 0 and count == 1:
            at = 0
        if at >= 0:
            self.table.choose_row(at)
        else:
            self.panel.show_nobody()

    def _current_id(self) -> int | None:
        index = self.table.currentIndex()
        return self.table.rows.id_at(index.row()) if index.isValid() else None

    @Slot()
    def _on_selection(self) -> None:
        ids = self.table.chosen_ids()
        if not ids:
            self.panel.show_nobody()
            self.tools.totals.show_chosen("")
            return
        self.tools.totals.show_chosen(
            self.tr("Chosen: %1").replace("%1", texts.members_text(len(ids)))
        )
        if len(ids) == 1:
            found = self.ctx.read(member_rows, ids, today=self.ctx.today())
            if found:
                self.panel.show_member(found[0])
        else:
            totals = self.ctx.read(totals_of, ids)
            self.panel.show_several(ids, totals, *several_actions(self, ids))

    # going elsewhere

    def _on_new(self) -> None:
        self.go.emit("member_form", EditVisit())

    @Slot(int)
    def _on_opened(self, member_id: int) -> None:
        self.go.emit("member", MemberVisit(member_id, self.table.rows.ids))

    @Slot(int)
    def _on_edit(self, member_id: int) -> None:
        self.go.emit("member_form", EditVisit(member_id))

    def _edit_current(self) -> None:
        current = self._current_id()
        if current is not None:
            self._on_edit(current)

    @Slot()
    def print_register(self) -> None:
        """Print the register of those shown."""
        visit = PaperVisit("members-register", chosen=self.chosen, order=self.order)
        self.go.emit("papers", visit)

    @Slot()
    def print_sheets(self) -> None:
        """Print the sheets of those chosen; the register when nobody is."""
        ids = self.table.chosen_ids()
        if ids:
            self.go.emit("papers", PaperVisit("member-sheet", self._numbers(ids)))
        else:
            self.print_register()

    def export(self, *, everything: bool) -> None:
        """Write those shown to a file: what the columns show, or all that is known of them."""
        export_from(self, self.exported(everything=everything))

    def exported(self, *, everything: bool) -> Export:
        """Those shown, as a list for a file."""
        names = [column.field for column in self.table.shown_columns()]
        columns = COLUMNS if everything else columns_named(names)
        ids = tuple(self.table.rows.ids)
        return Export(
            title=self.tr("Members"),
            columns=[each.column for each in columns],
            rows=lambda: read_rows(self.ctx.office, ids, columns),
            total=len(ids),
        )

    def _numbers(self, ids: list[int]) -> tuple[int, ...]:
        rows = self.ctx.read(member_rows, ids, today=self.ctx.today())
        return tuple(found.number for found in rows)

    # small things

    @Slot(str, bool)
    def _on_sort(self, key: str, falling: bool) -> None:  # noqa: FBT001  Qt's signal
        self.order = MemberOrder(MemberColumn(key), falling)
        self.reload()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.tools.search.setFocus()
        self.tools.search.setText(text)
        QTimer.singleShot(0, self.tools.search, lambda: self.tools.search.end(False))  # noqa: FBT003  Qt's argument

    def toggle_panel(self) -> None:
        """Show or fold the panel away."""
        self._panel_wanted = not self.panel.isVisible()
        self.panel.setVisible(self._panel_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fold the panel away where room is short."""
        super().resizeEvent(event)
        if self._panel_wanted is None:
            self.panel.setVisible(self.window().width() >= px(_PANEL_FROM))
