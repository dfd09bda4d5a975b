"""The shares: the ledger, the balances of any day, the transfers; what is done with them."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.services.shares import Holding, capital
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import Export, export_from
from coopdesk.ui.forms.transfer_waiting import forget_waiting, waiting_transfers
from coopdesk.ui.kit import (
    Button,
    Notice,
    PageHeader,
    boxed,
    clear,
    column,
    key_cap,
    number,
)
from coopdesk.ui.pages.share_balances import BalancesBoard
from coopdesk.ui.pages.share_board import Board
from coopdesk.ui.pages.share_empty import no_balances, no_lines, no_transfers
from coopdesk.ui.pages.share_exports import (
    balances_export,
    ledger_export,
    transfers_export,
)
from coopdesk.ui.pages.share_frame import SharePage, SharePanel, menu_button
from coopdesk.ui.pages.share_ledger import LedgerBoard
from coopdesk.ui.pages.share_panels import Items, balance_items, line_items, transfer_items
from coopdesk.ui.pages.share_transfers import TransfersBoard
from coopdesk.ui.pages.share_words import signed
from coopdesk.ui.pages.visits import SharesVisit, ShareTab, TransferVisit


class SharesPage(SharePage):
    """Three tabs over the same shares."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {
            *("share_transaction", "share_transfer", "share_certificate"),
            *("member", "member_event", "setting", "cooperative", "draft"),
        }
    )
    own_tabs = frozenset({ShareTab.LEDGER, ShareTab.BALANCES, ShareTab.TRANSFERS})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._tab = ShareTab.LEDGER
        self.ledger = LedgerBoard(ctx, no_lines(self))
        self.balances = BalancesBoard(ctx, no_balances(self))
        self.transfers = TransfersBoard(ctx, no_transfers(self))
        self.boards: Mapping[ShareTab, Board[Any]] = {
            ShareTab.LEDGER: self.ledger,
            ShareTab.BALANCES: self.balances,
            ShareTab.TRANSFERS: self.transfers,
        }
        self._build()
        self._wire()

    def _build(self) -> None:
        self.buy = Button(self.tr("Buy shares"), "coins", "primary")
        self.transfer = Button(self.tr("Transfer"), "arrow-up-down")
        self.export = Button(self.tr("Export"), "download")
        self.printing = menu_button(
            self.tr("Print"),
            "printer",
            [
                (self.tr("Share ledger"), "", self.print_ledger),
                (self.tr("Balances"), "", partial(self.print_day, "share-balances")),
                (self.tr("Voting list"), "", partial(self.print_day, "voting-list")),
            ],
        )
        header = PageHeader(
            self.tr("Shares"),
            "",
            self.export,
            self.printing,
            self.transfer,
            self.buy,
            key_cap("Ctrl+N"),
        )
        self.panel_card = SharePanel(self.tr("Choose a line to see what is known of it."))
        self._waiting = column(spacing=8, margins=(12, 10, 12, 0))
        self._waiting_box = boxed(self._waiting)
        self._waiting_box.hide()
        self._stack = QStackedLayout()
        for board in self.boards.values():
            self._stack.addWidget(board)
        stacked = QWidget()
        stacked.setLayout(self._stack)
        content = QWidget()
        content.setLayout(column(self._waiting_box, (stacked, 1), spacing=0))
        self.frame(header, content, self.panel_card)

    def _wire(self) -> None:
        self.buy.clicked.connect(lambda: self.buy_for(None))
        self.transfer.clicked.connect(lambda: self.transfer_from(None))
        self.export.clicked.connect(self.export_list)
        self.tab_wanted.connect(self.go_to_tab)
        self.ledger.narrowed.connect(self._ask_ledger)
        self.balances.as_of.day_changed.connect(self._ask_balances)
        self.transfers.asked_again.connect(self._ask_transfers)
        for each in self.boards.values():
            self.yield_to(self.buy, each)
        for tab, board, items in (
            (ShareTab.LEDGER, self.ledger, line_items),
            (ShareTab.BALANCES, self.balances, balance_items),
            (ShareTab.TRANSFERS, self.transfers, transfer_items),
        ):
            board.picked.connect(partial(self._show_chosen, tab, items))
        self.ledger.opened.connect(lambda line: self.open_member(line.member_id))
        self.balances.opened.connect(lambda held: self.open_member(held.member_id))
        self.transfers.opened.connect(lambda made: self.print_paper("transfer", made.number_text))

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show a tab, of one member only when a `SharesVisit` names one."""
        if not isinstance(argument, SharesVisit) or argument.tab not in self.own_tabs:
            return
        if argument.member_id is not None:
            self._show_member(argument.tab, argument.member_id)
        self.go_to_tab(argument.tab)

    def _show_member(self, tab: ShareTab, member_id: int) -> None:
        name = self.member_name(member_id)
        if tab is ShareTab.TRANSFERS:
            self.transfers.show_member(member_id, name)
        else:
            self.ledger.show_member(member_id, name)

    @Slot(object)
    def go_to_tab(self, tab: ShareTab) -> None:
        """Bring a tab to the front."""
        self._tab = tab
        self.show_tab(tab)
        self._stack.setCurrentIndex(tab)
        self.reload()
        self.board.picked.emit(self.board.picked_rows)

    @property
    def board(self) -> Board[Any]:
        """The list in front."""
        return self.boards[self._tab]

    def current_tab(self) -> ShareTab:
        """The tab in front."""
        return self._tab

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": lambda: self.buy_for(None),
            "print": self.print_tab,
            "find": self._find,
            "details": self.toggle_panel,
            "refresh": self.reload,
        }

    def _find(self) -> None:
        self.board.search.setFocus()

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("The ledger"),
                self.tr(
                    "Every movement since the beginning; nothing in it is changed or deleted. A "
                    "wrong line is reversed by another with its reason. Chips narrow by movement, "
                    "Ctrl+click adds one; the search finds a member."
                ),
            ),
            (
                self.tr("Balances of a day"),
                self.tr(
                    "Write any day: who held what at its end, what part of the capital that was, "
                    "and who may vote. More than 10 % of the capital is marked (Article 3-e)."
                ),
            ),
            (
                self.tr("Keys"),
                self.tr(
                    "Ctrl+Tab goes to the next tab, Ctrl+N buys shares, Ctrl+P prints what shows, "
                    "Ctrl+I folds the panel away, Enter opens the member."
                ),
            ),
        ]

    def reload(self) -> None:
        """Ask again for the tab in front; the others ask when they come to the front."""
        ask = {
            ShareTab.LEDGER: self._ask_ledger,
            ShareTab.BALANCES: self._ask_balances,
            ShareTab.TRANSFERS: self._ask_transfers,
        }
        ask[self._tab]()
        self.look_up("capital", lambda: self.ctx.read(capital), self._say_capital)
        self._show_waiting()

    def _say_capital(self, held: Holding) -> None:
        said = self.tr("%1 · capital %2").replace("%1", texts.shares_text(held.shares))
        self.header.subtitle.setText(said.replace("%2", texts.rials_text(held.amount)))

    @Slot()
    def _ask_ledger(self) -> None:
        self.look_up("ledger", self.ledger.question(), self.ledger.answer)

    @Slot()
    def _ask_balances(self) -> None:
        self.look_up("balances", self.balances.question(), self.balances.answer)

    @Slot()
    def _ask_transfers(self) -> None:
        self.look_up("transfers", self.transfers.question(), self.transfers.answer)

    # the panel

    def _show_chosen(self, tab: ShareTab, items: Items, rows: list[Any]) -> None:
        if self._tab is not tab:
            return
        self.board.totals.show_chosen(self._chosen_words(rows) if len(rows) > 1 else "")
        if len(rows) == 1:
            self.panel_card.show_items(*items(self, rows[0]), "stretch")
        else:
            self.panel_card.show_nothing()

    def _chosen_words(self, rows: list[Any]) -> str:
        count = len(self.board.picked_ids)
        if count > len(rows):  # too many to be read
            return self.tr("Chosen: %1").replace("%1", number(count))
        shares = sum(each.shares for each in rows)
        held = signed(shares) if self._tab is ShareTab.LEDGER else texts.shares_text(shares)
        words = self.tr("Chosen: %1, %2 in all").replace("%1", number(count))
        return words.replace("%2", held)

    # transfers that wait for a newcomer

    def _show_waiting(self) -> None:
        clear(self._waiting)
        found = waiting_transfers(self.ctx) if self._tab is ShareTab.TRANSFERS else []
        self._waiting_box.setVisible(bool(found))
        for each in found:
            words = self.tr("%1 of %2 wait until %3 is a member")
            words = words.replace("%1", texts.shares_text(each.shares))
            words = words.replace("%2", each.giver).replace("%3", each.newcomer)
            go_on, drop = Button(self.tr("Go on")), Button(self.tr("Give up"))
            go_on.clicked.connect(
                lambda _on=False, key=each.key: self.go.emit(
                    "transfer", TransferVisit(draft_key=key)
                )
            )
            drop.clicked.connect(lambda _on=False, key=each.key: forget_waiting(self.ctx, key))
            self._waiting.addWidget(Notice(words, "info", go_on, drop, icon="hourglass"))

    # printing and keeping

    def print_ledger(self) -> None:
        """Print the whole ledger, or that of the member it is narrowed to."""
        member_id = self.ledger.member_id
        only = self.member(member_id) if member_id is not None else None
        self.print_paper("share-ledger", *([only.number] if only else []))

    def print_day(self, document: str) -> None:
        """Print balances or voters of the day that shows."""
        self.print_paper(document, as_of=self.balances.as_of.day())

    def print_tab(self) -> None:
        """Print what the tab in front is about."""
        if self._tab is ShareTab.LEDGER:
            self.print_ledger()
        elif self._tab is ShareTab.BALANCES:
            self.print_day("share-balances")
        elif chosen := self.transfers.picked_rows:
            self.print_paper("transfer", *(each.number_text for each in chosen))

    @Slot()
    def export_list(self) -> None:
        """Keep what shows as a workbook or a .csv."""
        export_from(self, self.shown_export())

    def shown_export(self) -> Export:
        """What shows, as it goes out."""
        if self._tab is ShareTab.LEDGER:
            return ledger_export(self.ctx, self.ledger.table.rows.ids)
        if self._tab is ShareTab.BALANCES:
            return balances_export(self.balances.shown)
        return transfers_export(self.transfers.shown)
