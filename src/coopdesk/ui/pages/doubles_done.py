"""What was made one and can be parted again; who is known to be two."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from coopdesk.errors import CoopdeskError
from coopdesk.services.doubles import (
    NotTheSameRow,
    list_not_the_same,
    take_back_not_the_same,
)
from coopdesk.services.merging import MergeRow, list_merges, undo_merge
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    EmptyState,
    Label,
    Notice,
    boxed,
    clear,
    column,
    fact,
    line,
    ltr,
    px,
    row,
    scrolled,
)
from coopdesk.ui.messages import show_sentence
from coopdesk.ui.pages.doubles_lists import apart_columns, merge_columns, rows_of
from coopdesk.ui.pages.doubles_words import error_line, moved_lines, refusal_text
from coopdesk.ui.tables import Table, make_table

RowT = TypeVar("RowT")
_PANEL = 320


class DoneList(QFrame):
    """A list with what is chosen in it beside.

    Signals:
        done: something was done; the sentence about it.
        asked_open: show a member's page; the id.
    """

    done = Signal(str)
    asked_open = Signal(int)

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.ctx = ctx

    def lay_out(self, table: QWidget, empty: EmptyState) -> None:
        """Put table and panel beside each other, or say that there is nothing."""
        self._panel = column(spacing=8, margins=16)
        panel = boxed(column((scrolled(self._panel), 1)), "flat")
        panel.setFixedWidth(px(_PANEL))
        both = boxed(row((table, 1), panel, spacing=0))
        self._stack = QStackedLayout()
        self._stack.addWidget(both)
        self._stack.addWidget(empty)
        self.setLayout(self._stack)

    def show_table(self, table: Table[RowT], count: int) -> None:
        """Show so many rows, the one chosen before chosen again."""
        at = max(table.currentIndex().row(), 0)
        table.rows.set_ids(range(count))
        self._stack.setCurrentIndex(0 if count else 1)
        clear(self._panel)
        if count:
            table.choose_row(min(at, count - 1))
            self.show_row(min(at, count - 1))

    def show_row(self, at: object) -> None:
        """Show one row in the panel."""
        raise NotImplementedError

    def member_button(self, number: int, member_id: int) -> Button:
        """Leads to a member's page."""
        words = self.tr("Open no. %1").replace("%1", ltr(number))
        button = Button(words, "user-round")
        button.clicked.connect(lambda: self.asked_open.emit(member_id))
        return button


class MergeList(DoneList):
    """Every merge, the last first."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.merges: Sequence[MergeRow] = ()
        self.undo = Button("", "undo-2")
        self.table = make_table(
            merge_columns(),
            lambda ids: rows_of(self.merges, ids),
            name="merges",
            accessible_name=self.tr("Merges, the last first"),
        )
        empty = EmptyState(
            "link",
            self.tr("Nothing was merged yet"),
            self.tr("What is merged stands here with what moved, and can be undone."),
        )
        self.lay_out(self.table, empty)
        self.table.chosen.connect(self.show_row)

    def reload(self) -> int:
        """Read again; how many there are."""
        self.merges = self.ctx.read(list_merges)
        self.show_table(self.table, len(self.merges))
        return len(self.merges)

    @Slot(object)
    def show_row(self, at: object) -> None:
        """What moved, and whether it can be undone."""
        if not isinstance(at, int) or at >= len(self.merges):
            return
        merge = self.merges[at]
        clear(self._panel)
        title = self.tr("No. %1 into no. %2").replace("%1", ltr(merge.gone_number))
        self._panel.addWidget(Label(title.replace("%2", ltr(merge.kept_number)), "name"))
        self._panel.addWidget(Label(merge.reason, wrap=True) if merge.reason else line())
        when = texts.moment_text(merge.at, self.ctx.today())
        self._panel.addWidget(fact(self.tr("Done"), f"{when} · {merge.by}"))
        if merge.undone_at is not None:
            undone = texts.moment_text(merge.undone_at, self.ctx.today())
            self._panel.addWidget(fact(self.tr("Undone"), f"{undone} · {merge.undone_by}"))
        self._panel.addWidget(Label(self.tr("What moved"), "strong"))
        for name, count in moved_lines(merge):
            self._panel.addWidget(fact(name, count, width=190))
        self._panel.addWidget(line())
        self._panel.addWidget(self.member_button(merge.kept_number, merge.kept_id))
        self._panel.addWidget(self.member_button(merge.gone_number, merge.gone_id))
        if merge.undone_at is None:
            self._offer_undo(merge)
        self._panel.addStretch(1)

    def _offer_undo(self, merge: MergeRow) -> None:
        refused = refusal_text(merge)
        if refused:
            self._panel.addWidget(Notice(refused, "warn"))
            return
        self.undo = Button(self.tr("Undo this merge"), "undo-2")
        self.undo.clicked.connect(lambda: self.take_back(merge))
        self._panel.addWidget(self.undo)

    def take_back(self, merge: MergeRow) -> None:
        """Part the two again."""
        try:
            self.ctx.write(undo_merge, merge.id, today=self.ctx.today())
        except CoopdeskError as error:
            show_sentence(self, error_line(error))
            return
        done = self.tr("No. %1 and no. %2 are two records again")
        done = done.replace("%1", ltr(merge.gone_number))
        self.done.emit(done.replace("%2", ltr(merge.kept_number)))


class ApartList(DoneList):
    """Pairs said to be two people."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.said: Sequence[NotTheSameRow] = ()
        self.table = make_table(
            apart_columns(),
            lambda ids: rows_of(self.said, ids),
            name="apart",
            accessible_name=self.tr("Pairs known to be two people"),
        )
        empty = EmptyState(
            "users",
            self.tr("Nobody was said to be two people yet"),
            self.tr("Namesakes that were compared once are kept here and not pointed out again."),
        )
        self.lay_out(self.table, empty)
        self.table.chosen.connect(self.show_row)

    def reload(self) -> int:
        """Read again; how many there are."""
        self.said = self.ctx.read(list_not_the_same)
        self.show_table(self.table, len(self.said))
        return len(self.said)

    @Slot(object)
    def show_row(self, at: object) -> None:
        """Both, and the way back."""
        if not isinstance(at, int) or at >= len(self.said):
            return
        pair = self.said[at]
        clear(self._panel)
        self._panel.addWidget(Label(pair.one_name, "strong", wrap=True))
        self._panel.addWidget(self.member_button(pair.one_number, pair.one_id))
        self._panel.addWidget(Label(pair.other_name, "strong", wrap=True))
        self._panel.addWidget(self.member_button(pair.other_number, pair.other_id))
        self._panel.addWidget(line())
        again = Button(self.tr("Point them out again"), "undo-2")
        again.clicked.connect(lambda: self.take_back(pair))
        self._panel.addLayout(column(again, STRETCH))

    def take_back(self, pair: NotTheSameRow) -> None:
        """Let the pair be pointed out again."""
        self.ctx.write(take_back_not_the_same, pair.one_id, pair.other_id)
        self.done.emit(self.tr("The pair is pointed out again"))
