"""Admissions and exits that wait for the general assembly (Art. 51-h), and its yes to them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from coopdesk.domain.members import MemberEventKind
from coopdesk.services.ratifying import RatifyRow, ratify, waiting_for_assembly
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import (
    Button,
    CodeEdit,
    EmptyState,
    FormRow,
    Label,
    TotalsBar,
    boxed,
    column,
    key_cap,
    number,
    row,
    scrolled,
)
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.office_dates import date_edit
from coopdesk.ui.pages.exits_columns import ratify_columns
from coopdesk.ui.tables import make_table


class RatifyDialog(FormDialog):
    """The assembly's decision on those ticked; `acted` gives how many."""

    def __init__(
        self, ctx: AppContext, chosen: Sequence[RatifyRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="gavel", parent=parent)
        self._ctx = ctx
        self._ids = [each.event_id for each in chosen]
        joined = sum(_is_admission(each) for each in chosen)
        said = self.tr("%1 admissions and %2 exits, by one decision of the assembly (Art. 51-h).")
        said = said.replace("%1", number(joined)).replace("%2", number(len(chosen) - joined))
        self.say(
            self.tr("Did the assembly ratify %n of them?", "", len(chosen)),
            self.tr("Ratified"),
            said,
        )
        self.add_field("on", self.tr("Date of the assembly"), date_edit(ctx, ctx.today()),
                       required=True)  # fmt: skip
        self.add_field(
            "decision_ref",
            self.tr("Number of the decision"),
            CodeEdit(longest=120),
            required=True,
            note=self.tr("As in the assembly's minutes"),
        )

    def act(self) -> object:
        """Note it for all of them, or for none."""
        return self._ctx.write(
            ratify,
            self._ids,
            on=self.day("on") or self._ctx.today(),
            decision_ref=self.value("decision_ref"),
            today=self._ctx.today(),
        )


class AssemblyList(QFrame):
    """The list for the assembly; Space ticks a line.

    Signals:
        ratified: the assembly's yes was noted; how many.
        asked_print: the list is to be printed.
        asked_open: show this member's page.
        counted: how many wait.
    """

    ratified = Signal(int)
    asked_print = Signal()
    asked_open = Signal(int)
    counted = Signal(int)

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self._rows: dict[int, RatifyRow] = {}
        self.ticked: set[int] = set()
        self.until = date_edit(ctx, ctx.today())
        self.every = Button(self.tr("Tick all"), "check-check")
        self.none = Button(self.tr("Tick none"), "square")
        self.printing = Button(self.tr("Print the list"), "printer")
        self.yes = Button(self.tr("The assembly ratified them…"), "gavel", "primary")
        self.table = make_table(
            ratify_columns(self.ticked.__contains__),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="ratify",
            accessible_name=self.tr("Admissions and exits that wait for the assembly"),
            settings=ctx.window_state,
            row_height=56,
        )
        self.totals = TotalsBar()
        empty = EmptyState(
            "circle-check",
            self.tr("Nothing waits for the assembly"),
            self.tr(
                "Admissions and exits that took effect by the day above are all ratified "
                "(Article 51-h)."
            ),
        )
        self._empty = scrolled(empty)
        self._build()
        self._wire()

    def _build(self) -> None:
        until = FormRow(self.tr("That took effect until"), self.until)
        keys = row(key_cap("Space"), Label(self.tr("tick"), "muted"), spacing=6)
        buttons = QWidget()
        buttons.setLayout(Flow(self.none, self.every, self.printing, self.yes))
        tools = row(until, keys, (buttons, 1), spacing=16)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        middle = QWidget()
        middle.setLayout(self._stack)
        head = boxed(column(tools, margins=12))
        self.setLayout(column(head, (middle, 1), self.totals, spacing=0))

    def _wire(self) -> None:
        self.until.day_changed.connect(self.reload)
        self.every.clicked.connect(self.tick_all)
        self.none.clicked.connect(self.tick_none)
        self.printing.clicked.connect(self.asked_print)
        self.yes.clicked.connect(self.ask)
        self.table.clicked.connect(self._on_clicked)
        self.table.opened.connect(self._on_opened)
        self.table.installEventFilter(self)

    @property
    def last_day(self) -> date:
        """The day until which steps are listed."""
        return self.until.day() or self._ctx.today()

    @Slot()
    def reload(self) -> None:
        """Ask again what waits."""
        rows = self._ctx.read(waiting_for_assembly, until=self.last_day)
        new = {each.event_id for each in rows} - set(self._rows)
        self._rows = {each.event_id: each for each in rows}
        self.ticked &= set(self._rows)
        self.ticked |= new  # what waits is put before the assembly, unless somebody says no
        self.table.rows.set_ids(list(self._rows))
        self._stack.setCurrentIndex(0 if rows else 1)
        self.counted.emit(len(rows))
        self._show_totals()

    def _show_totals(self) -> None:
        joined = sum(_is_admission(each) for each in self._rows.values())
        self.totals.show_totals(
            [
                (self.tr("Admissions"), number(joined)),
                (self.tr("Exits"), number(len(self._rows) - joined)),
            ]
        )
        self.totals.show_chosen(self.tr("Ticked: %Ln", "", len(self.ticked)))
        self.yes.setEnabled(bool(self.ticked))
        self.every.setEnabled(len(self.ticked) < len(self._rows))
        self.none.setEnabled(bool(self.ticked))

    # ticking

    def toggle(self, event_id: int) -> None:
        """Tick a line, or take the tick away."""
        self.ticked ^= {event_id}
        self._ticks_changed()

    @Slot()
    def tick_all(self) -> None:
        """Tick every line."""
        self.ticked |= set(self._rows)
        self._ticks_changed()

    @Slot()
    def tick_none(self) -> None:
        """Take every tick away."""
        self.ticked.clear()
        self._ticks_changed()

    def _ticks_changed(self) -> None:
        self.table.rows.forget_rows()
        self._show_totals()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle(self.table.rows.id_at(index.row()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Space ticks the chosen lines."""
        if (
            watched is self.table
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            for each in self.table.chosen_ids():
                self.toggle(each)
            return True
        return super().eventFilter(watched, event)

    @Slot(int)
    def _on_opened(self, event_id: int) -> None:
        self.asked_open.emit(self._rows[event_id].member_id)

    # the assembly's yes

    def chosen(self) -> list[RatifyRow]:
        """Those ticked, in the order of the list."""
        return [each for each in self._rows.values() if each.event_id in self.ticked]

    @Slot()
    def ask(self) -> FormDialog | None:
        """Ask for the decision on those ticked."""
        chosen = self.chosen()
        if not chosen:
            return None
        dialog = RatifyDialog(self._ctx, chosen, self.window())
        dialog.acted.connect(lambda count: self.ratified.emit(count))
        dialog.ask()
        return dialog


def _is_admission(each: RatifyRow) -> bool:
    return each.kind in (MemberEventKind.JOINED, MemberEventKind.REINSTATED)
