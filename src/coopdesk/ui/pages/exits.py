"""Those who left and what they receive; admissions and exits for the assembly to ratify."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.arabic import fold
from coopdesk.services.member_list import member_rows
from coopdesk.services.settlements import get_settlement, list_exits
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import (
    Button,
    Chip,
    EmptyState,
    PageHeader,
    SearchField,
    Tabs,
    TotalsBar,
    boxed,
    column,
    number,
    px,
    row,
    scrolled,
)
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.exits_acts import ExitActs
from coopdesk.ui.pages.exits_assembly import AssemblyList
from coopdesk.ui.pages.exits_columns import (
    STAND_LOOKS,
    ExitLine,
    Stand,
    exit_columns,
    exit_sort_key,
    stand_word,
)
from coopdesk.ui.pages.exits_panel import ExitPanel
from coopdesk.ui.pages.visits import ExitsVisit, ExitTab, MemberVisit, PaperVisit
from coopdesk.ui.tables import make_table

_PANEL_FROM = 1200
_ALL = "all"


class ExitsPage(Page):
    """Two lists behind two tabs."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"member", "member_event", "settlement", "ratification", "share_transaction"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._every: Sequence[ExitLine] = ()
        self._lines: dict[int, ExitLine] = {}
        self._order = ("left", True)
        self.stand: Stand | None = None
        self._keep_member: int | None = None
        self._panel_wanted: bool | None = None
        self.acts = ExitActs(self)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.printing = Button(self.tr("Print the register of exits"), "printer")
        self.header = PageHeader(self.tr("Exits and settlements"), "", self.printing)
        self.tabs = Tabs([self.tr("Those who left"), self.tr("For the general assembly")])
        self.search = SearchField(self.tr("Name or membership number"))
        self.chips: dict[str, Chip] = {_ALL: Chip(self.tr("All"))}
        for stand in Stand:
            self.chips[stand] = Chip(stand_word(stand), STAND_LOOKS[stand][1])
        self.table = make_table(
            exit_columns(),
            lambda ids: [self._lines[each] for each in ids if each in self._lines],
            name="exits",
            accessible_name=self.tr("Those who left"),
            settings=self.ctx.window_state,
            row_height=56,
        )
        self.totals = TotalsBar()
        self.panel = ExitPanel()
        self.panel.show_nothing()
        self.assembly = AssemblyList(self.ctx)
        self._inner = QStackedLayout()
        self._empty, self._no_hits = scrolled(self._nobody()), scrolled(self._nobody_such())
        for page in (self.table, self._empty, self._no_hits):
            self._inner.addWidget(page)
        middle = QWidget()
        middle.setLayout(self._inner)
        chips = QWidget()
        chips.setLayout(Flow(*self.chips.values(), spacing=6))
        self._tools = boxed(column(self.search, chips, spacing=10, margins=12))
        left = boxed(column(self._tools, (middle, 1), self.totals, spacing=0))
        self._stack = QStackedLayout()
        self._stack.addWidget(left)
        self._stack.addWidget(self.assembly)
        lists = QWidget()
        lists.setLayout(self._stack)
        card = boxed(column(self.tabs, (lists, 1), spacing=0), "card")
        body = row((card, 1), self.panel, spacing=16)
        self.setLayout(column(self.header, (boxed(body), 1), spacing=12, margins=(24, 16)))

    def _nobody(self) -> EmptyState:
        members = Button(self.tr("To the members"), "users")
        members.clicked.connect(lambda: self.go.emit("members", None))
        return EmptyState(
            "log-out",
            self.tr("Nobody has left"),
            self.tr(
                "On a member's page «Add a step» notes a withdrawal, an expulsion, a death or a "
                "lost condition; the settlement then stands here."
            ),
            members,
        )

    def _nobody_such(self) -> EmptyState:
        every = Button(self.tr("Show all"), "list", "primary")
        every.clicked.connect(self.show_all)
        return EmptyState(
            "search",
            self.tr("Nobody is like that"),
            self.tr("Nobody who left matches what is typed together with what is chosen."),
            every,
        )

    def _wire(self) -> None:
        self.printing.clicked.connect(self.print_page)
        self.tabs.currentChanged.connect(self._on_tab)
        self.search.searched.connect(lambda _text: self._show())
        self.search.down_pressed.connect(self.table.setFocus)
        for key, chip in self.chips.items():
            chip.picked.connect(lambda _adding, key=key: self._on_chip(key))
        self.table.opened.connect(self._on_opened)
        self.table.sort_asked.connect(self._on_sort)
        self.table.typed.connect(self._on_typed)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.panel.asked.connect(self.do)
        self.assembly.ratified.connect(self._on_ratified)
        self.assembly.asked_print.connect(self._print_assembly)
        self.assembly.asked_open.connect(lambda found: self.go.emit("member", MemberVisit(found)))
        self.assembly.counted.connect(lambda count: self.tabs.set_count(ExitTab.ASSEMBLY, count))

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the tab an `ExitsVisit` names, and the member chosen in it."""
        if isinstance(argument, ExitsVisit):
            self._keep_member = argument.member_id
            self.stand = Stand.PAYABLE if argument.is_due else None
            self.search.clear()
            self.tabs.setCurrentIndex(argument.tab)
            self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "print": self.print_page,
            "find": self._find,
            "details": self.toggle_panel,
            "refresh": self.reload,
            "primary": self.assembly.ask,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("What one who left receives"),
                self.tr(
                    "The value of the shares with profits, less what is owed. It is paid after the "
                    "financial year of the leaving is over (Article 24); heirs of a deceased do "
                    "not wait."
                ),
            ),
            (
                self.tr("For the general assembly"),
                self.tr(
                    "It ratifies admissions and exits (Article 51-h). Tick with Space, print the "
                    "list for the agenda, and note the decision afterwards."
                ),
            ),
            (
                self.tr("Keys"),
                self.tr("Enter goes to what can be done, Ctrl+Tab changes the list."),
            ),
        ]

    def reload(self) -> None:
        """Ask for both lists behind the page."""
        today, read = self.ctx.today(), self.ctx.read

        def work() -> list[ExitLine]:
            rows = read(list_exits)
            ids = list(dict.fromkeys(each.member_id for each in rows))
            held = {each.id: each.shares for each in read(member_rows, ids, today=today)}
            return [ExitLine(each, held.get(each.member_id, 0), today) for each in rows]

        self.look_up("exits", work, self._take)
        self.assembly.reload()

    # showing

    def _take(self, lines: Sequence[ExitLine]) -> None:
        self._every = lines
        self._show()

    def _show(self) -> None:
        key = fold(self.search.text())
        found = [each for each in self._every if key in fold(each.row.full_name)
                 or key == str(each.row.number)]  # fmt: skip
        for name, chip in self.chips.items():
            chip.setChecked(name == (self.stand or _ALL))
            chip.set_count(len(found) if name == _ALL else sum(x.stand == name for x in found))
        shown = [each for each in found if self.stand in (None, each.stand)]
        column_id, falling = self._order
        shown.sort(key=exit_sort_key(column_id), reverse=falling)
        current = self._current()
        self._lines = {each.row.event_id: each for each in shown}
        self.table.rows.set_ids(list(self._lines))
        self._tools.setVisible(bool(self._every))
        self.totals.setVisible(bool(self._every))
        self._fold()
        self._inner.setCurrentWidget(
            self.table if shown else self._no_hits if self._every else self._empty
        )
        self.tabs.set_count(ExitTab.EXITS, len(self._every))
        self._say_totals(shown)
        self._choose_again(current, shown)

    def _say_totals(self, shown: Sequence[ExitLine]) -> None:
        waiting = [each for each in self._every if each.stand in (Stand.PAYABLE, Stand.LATER)]
        due = sum(each.row.amount or 0 for each in waiting)
        self.header.subtitle.setText(
            self.tr("%Ln settlement(s) not paid yet, %1 rials", "", len(waiting)).replace(
                "%1", number(due)
            )
        )
        total = sum(each.row.amount or 0 for each in shown)
        self.totals.show_totals(
            [(self.tr("Shown"), number(len(shown))), (self.tr("Settled"), number(total))]
        )

    def _choose_again(self, current: int | None, shown: Sequence[ExitLine]) -> None:
        if self._keep_member is not None:
            kept = [x.row.event_id for x in shown if x.row.member_id == self._keep_member]
            current, self._keep_member = (kept[0] if kept else None), None
        at = self.table.rows.row_of(current) if current is not None else -1
        if at < 0 and len(shown) == 1:
            at = 0
        if at >= 0:
            self.table.choose_row(at)
        self._on_selection()

    def _current(self) -> int | None:
        index = self.table.currentIndex()
        return self.table.rows.id_at(index.row()) if index.isValid() else None

    def chosen(self) -> ExitLine | None:
        """The line chosen in the list."""
        ids = self.table.chosen_ids()
        return self._lines.get(ids[0]) if len(ids) == 1 else None

    @Slot()
    def _on_selection(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            self.panel.show_nothing()
            return
        number_ = chosen.row.settlement_id
        settlement = self.ctx.read(get_settlement, number_) if number_ is not None else None
        self.panel.show_exit(chosen, settlement)

    @Slot(int)
    def _on_tab(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self.printing.setVisible(at == ExitTab.EXITS)
        self._fold()
        (self.table if at == ExitTab.EXITS else self.assembly.table).setFocus()

    # doing

    @Slot(str)
    def do(self, what: str) -> FormDialog | None:
        """Do with the one chosen what the panel asks for; gives the dialog it opens."""
        chosen = self.chosen()
        return self.acts.do(what, chosen) if chosen is not None else None

    @Slot(int)
    def _on_ratified(self, count: int) -> None:
        self.done.emit(self.tr("%Ln admission(s) and exit(s) ratified", "", count))

    @Slot()
    def print_page(self) -> None:
        """Print the list in front."""
        if self.tabs.currentIndex() == ExitTab.ASSEMBLY:
            self._print_assembly()
        else:
            self.go.emit("papers", PaperVisit("exits"))

    @Slot()
    def _print_assembly(self) -> None:
        self.go.emit("papers", PaperVisit("ratification-list"))

    # small things

    def show_all(self) -> None:
        """Take every narrowing away."""
        self.stand = None
        self.search.clear()
        self._show()

    def _on_chip(self, key: str) -> None:
        again = key == self.stand
        self.stand = None if key == _ALL or again else Stand(key)
        self._show()

    def _find(self) -> None:
        self.tabs.setCurrentIndex(ExitTab.EXITS)
        self.search.setFocus()

    @Slot(int)
    def _on_opened(self, event_id: int) -> None:
        self.table.choose_row(self.table.rows.row_of(event_id))
        self.panel.setVisible(True)
        self.panel.focus_first()

    @Slot(str, bool)
    def _on_sort(self, key: str, falling: bool) -> None:  # noqa: FBT001  Qt's signal
        self._order = key, falling
        self._show()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)
        QTimer.singleShot(0, self.search, lambda: self.search.end(False))  # noqa: FBT003  Qt's argument

    def toggle_panel(self) -> None:
        """Show or fold the panel away."""
        self._panel_wanted = not self.panel.isVisible()
        self._fold()

    def _fold(self) -> None:
        is_list = self.tabs.currentIndex() == ExitTab.EXITS
        wide = self.window().width() >= px(_PANEL_FROM)
        wanted = wide if self._panel_wanted is None else self._panel_wanted
        self.panel.setVisible(is_list and wanted and bool(self._every))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+Tab changes the list."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fold the panel away where room is short."""
        super().resizeEvent(event)
        self._fold()
