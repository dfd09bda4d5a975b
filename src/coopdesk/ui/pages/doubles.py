"""Members who may stand in the register twice: compared, made one, parted again."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.services.doubles import DoublePair, possible_doubles
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Button,
    EmptyState,
    PageHeader,
    Tabs,
    boxed,
    column,
    number,
    px,
    row,
)
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.doubles_compare import DoublesCompare
from coopdesk.ui.pages.doubles_done import ApartList, MergeList
from coopdesk.ui.pages.doubles_lists import pair_columns, rows_of
from coopdesk.ui.pages.visits import DoublesVisit, MemberVisit
from coopdesk.ui.tables import make_table

_LIMIT = 200
_LIST = 452
_POSSIBLE, _MERGES, _APART = range(3)


class DoublesPage(Page):
    """Three lists: who may be the same, what was made one, who is known to be two."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"member", "member_merge", "not_the_same", "share_transaction", "member_event"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.pairs: Sequence[DoublePair] = ()
        self._asked: DoublesVisit | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Possible doubles"), "", back=True)
        self.tabs = Tabs(
            [
                self.tr("May be the same"),
                self.tr("Merged"),
                self.tr("Known to be two people"),
            ]
        )
        self.table = make_table(
            pair_columns(),
            lambda ids: rows_of(self.pairs, ids),
            name="doubles",
            accessible_name=self.tr("Pairs that may be the same, the likeliest first"),
            row_height=64,
        )
        self.compare = DoublesCompare(self.ctx)
        self.merges = MergeList(self.ctx)
        self.apart = ApartList(self.ctx)
        self._empty = self._nobody()
        self._none = QWidget()
        self._right = _stack(self._none, self.compare)
        left = boxed(column((self.table, 1), spacing=0))
        left.setMinimumWidth(px(_LIST) // 2)
        left.setMaximumWidth(px(_LIST))
        both = boxed(row((left, 2), (_holder(self._right), 3), spacing=0))
        self._possible = _stack(both, self._empty)
        self._stack = _stack(_holder(self._possible), self.merges, self.apart)
        card = boxed(column(self.tabs, (_holder(self._stack), 1), spacing=0), "card")
        self.setLayout(column(self.header, (card, 1), spacing=12, margins=(24, 16)))

    def _nobody(self) -> EmptyState:
        members = Button(self.tr("To the members"), "users")
        members.clicked.connect(lambda: self.go.emit("members", None))
        return EmptyState(
            "circle-check",
            self.tr("Nobody seems to stand in the register twice"),
            self.tr(
                "Names in any order and spelling, card numbers, phones and births were compared. "
                "Two members chosen in the list can be compared at any time."
            ),
            members,
        )

    def _wire(self) -> None:
        self.header.back_pressed.connect(self.back)
        self.tabs.currentChanged.connect(self._on_tab)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _at: self._focus_compare())
        for part in (self.compare, self.merges, self.apart):
            part.done.connect(self._on_done)
            part.asked_open.connect(lambda who: self.go.emit("member", MemberVisit(who)))

    # what the window asks

    def visit(self, argument: object) -> None:
        """Compare the two members somebody chose."""
        if isinstance(argument, DoublesVisit):
            self._asked = argument
            self.tabs.setCurrentIndex(_POSSIBLE)
            self._show_asked()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "primary": self.compare.make_one,
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("One person, two records"),
                self.tr(
                    "Choose which number stays and, field by field, which value is right. Shares, "
                    "steps, papers and everything else move to the number that stays; the other "
                    "number is never given again and leads to it."
                ),
            ),
            (
                self.tr("It can be undone"),
                self.tr(
                    "Ctrl+Z at once, or later under «Merged»: both come back whole, as long as "
                    "nothing new was written about them."
                ),
            ),
            (
                self.tr("Two people after all"),
                self.tr("A pair said to be two people is not pointed out again."),
            ),
        ]

    def reload(self) -> None:
        """Look through the register again, behind the page."""
        read, today = self.ctx.read, self.ctx.today()
        self.look_up("pairs", lambda: read(possible_doubles, limit=_LIMIT, today=today), self._show)
        self.tabs.set_count(_MERGES, self.merges.reload())
        self.tabs.set_count(_APART, self.apart.reload())

    # showing

    def _show(self, pairs: Sequence[DoublePair]) -> None:
        at = max(self.table.currentIndex().row(), 0)
        self.pairs = pairs
        self.table.rows.set_ids(range(len(pairs)))
        self.tabs.set_count(_POSSIBLE, len(pairs))
        words = self.tr("%Ln pair(s), the likeliest first", "", len(pairs))
        if len(pairs) == _LIMIT:
            words = self.tr("the %1 likeliest pairs").replace("%1", number(_LIMIT))
        self.header.subtitle.setText(words if pairs else "")
        if self._asked is not None:
            self._show_asked()
            return
        self._possible.setCurrentIndex(0 if pairs else 1)
        if pairs:
            self.table.choose_row(min(at, len(pairs) - 1))
            self._on_chosen(min(at, len(pairs) - 1))

    def _show_asked(self) -> None:
        """The two somebody chose, whether or not they resemble each other."""
        asked = self._asked
        if asked is None:
            return
        shown = self.compare.show_pair(asked.one_id, asked.other_id)
        if not shown:
            self._asked = None
        self.table.selectionModel().clear()  # none of the list is compared
        self._possible.setCurrentIndex(0 if shown or self.pairs else 1)
        self._right.setCurrentIndex(1 if shown else 0)

    @Slot(object)
    def _on_chosen(self, at: object) -> None:
        if not isinstance(at, int) or at >= len(self.pairs):
            return
        self._asked = None
        pair = self.pairs[at]
        shown = self.compare.show_pair(pair.one.id, pair.other.id, pair.reasons)
        self._right.setCurrentIndex(1 if shown else 0)

    def _focus_compare(self) -> None:
        if self.compare.keeps:
            self.compare.keeps[0].radio.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _on_done(self, said: str) -> None:
        self._asked = None
        self.done.emit(said)

    @Slot(int)
    def _on_tab(self, at: int) -> None:
        self._stack.setCurrentIndex(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+Tab walks through the tabs."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            step = -1 if event.key() == Qt.Key.Key_Backtab else 1
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        else:
            super().keyPressEvent(event)


def _stack(*parts: QWidget) -> QStackedLayout:
    stack = QStackedLayout()
    for part in parts:
        stack.addWidget(part)
    return stack


def _holder(layout: QStackedLayout) -> QWidget:
    holder = QWidget()
    holder.setObjectName("clear")
    holder.setLayout(layout)
    return holder
