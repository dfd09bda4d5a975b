"""The frame of the pages of shares: tabs, a list, the chosen thing beside it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from coopdesk.services.member_list import MemberRow, member_rows
from coopdesk.ui.kit import (
    Button,
    Card,
    Label,
    PageHeader,
    Tabs,
    boxed,
    clear,
    column,
    fact,
    line,
    px,
    row,
    scrolled,
)
from coopdesk.ui.kit.layouts import Item
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.share_board import Board, modest
from coopdesk.ui.pages.visits import (
    MemberVisit,
    PaperVisit,
    ShareMoveVisit,
    SharesVisit,
    ShareTab,
    TransferVisit,
)

PANEL_WIDTH: Final = 308
_PANEL_FROM: Final = 1280
"""Narrower windows fold the panel away (Ctrl+I brings it back)."""
_PLACES: Final = {ShareTab.CERTIFICATES: "certificates", ShareTab.CARDS: "cards"}
"""The tabs that are pages of their own."""
Action = tuple[str, str, Callable[[], object]]
"""Words, icon, what it does."""


def share_tabs() -> Tabs:
    """One bar over all pages of the shares, so that they look like one."""
    names = (
        QCoreApplication.translate("ShareTabs", "Ledger"),
        QCoreApplication.translate("ShareTabs", "Balances"),
        QCoreApplication.translate("ShareTabs", "Transfers"),
        QCoreApplication.translate("ShareTabs", "Certificates"),
        QCoreApplication.translate("ShareTabs", "Membership cards"),
    )
    return Tabs(names)


class SharePanel(Card):
    """Beside a list: what is chosen in it, and what can be done about it."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=0)
        self.setFixedWidth(px(PANEL_WIDTH))
        self._content = column(spacing=8, margins=16)
        self.body.addWidget(modest(scrolled(self._content)))
        self._nothing = nothing
        self.setAccessibleName(QCoreApplication.translate("SharePanel", "What is chosen"))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what the panel is for."""
        words = Label(self._nothing, "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_items("stretch", words, "stretch")

    def show_items(self, *items: Item) -> None:
        """Put other things in."""
        clear(self._content)
        filled = column(*items, spacing=8)
        self._content.addLayout(filled, 1)


def facts(pairs: Sequence[tuple[str, str]]) -> list[Item]:
    """Lines of facts; those that say nothing are left out."""
    return [fact(name, value) for name, value in pairs if value]


def buttons(*actions: Action) -> list[Item]:
    """One button under the other."""
    made: list[Item] = []
    for words, icon, does in actions:
        button = Button(words, icon)
        button.clicked.connect(lambda _checked=False, does=does: does())
        made.append(button)
    return made


def danger(words: str, icon: str, does: Callable[[], object]) -> Button:
    """A button for what takes something back."""
    button = Button(words, icon, "danger")
    button.clicked.connect(lambda: does())
    return button


def rule() -> QFrame:
    """A hairline between the parts of a panel."""
    return line()


def menu_button(words: str, icon: str, actions: Sequence[Action]) -> Button:
    """A button that offers several things."""
    button = Button(words, icon)
    menu = QMenu(button)
    for name, _icon, does in actions:
        menu.addAction(name, does)
    button.setMenu(menu)
    return button


class SharePage(Page):
    """A page with the tabs of the shares; a subclass builds its parts and calls `frame`.

    Signals:
        tab_wanted: a tab of this page was chosen (`ShareTab`); others lead to their own page.
    """

    tab_wanted = Signal(object)
    own_tabs: frozenset[ShareTab] = frozenset()

    def frame(self, header: PageHeader, content: QWidget, panel: QWidget) -> None:
        """Put the parts in their places."""
        self.header, self.panel = header, panel
        self._panel_wanted: bool | None = None
        self.tabs = share_tabs()
        self.tabs.currentChanged.connect(self._on_tab)
        main = boxed(column(self.tabs, (content, 1), spacing=0), "card")
        body = row((main, 1), panel, spacing=16)
        self.setLayout(column(header, (boxed(body), 1), spacing=12, margins=(24, 16)))

    def yield_to(self, first: Button, board: Board[Any]) -> None:
        """Let the button that begins an empty list be the one primary button of the page."""
        board.emptied.connect(lambda is_empty: first.set_kind("" if is_empty else "primary"))

    def show_tab(self, tab: ShareTab) -> None:
        """Light a tab up without anything following from it."""
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(tab)

    def current_tab(self) -> ShareTab:
        """What this page shows now; it says so by lighting up that tab again."""
        return min(self.own_tabs)

    @Slot(int)
    def _on_tab(self, at: int) -> None:
        tab = ShareTab(at)
        if tab in self.own_tabs:
            self.tab_wanted.emit(tab)
        else:
            self.show_tab(self.current_tab())  # when somebody comes back here
            self.go.emit(_PLACES.get(tab, "shares"), SharesVisit(tab))

    def next_tab(self, by: int) -> None:
        """Go to the tab beside."""
        self.tabs.setCurrentIndex((self.current_tab() + by) % len(ShareTab))

    # where these pages lead

    def member(self, member_id: int) -> MemberRow | None:
        """Who an id is; None when nobody any more."""
        rows = self.ctx.read(member_rows, [member_id], today=self.ctx.today())
        return rows[0] if rows else None

    def member_name(self, member_id: int) -> str:
        """The name of a member."""
        found = self.member(member_id)
        return found.full_name if found else ""

    def open_member(self, member_id: int) -> None:
        """Show a member's page."""
        self.go.emit("member", MemberVisit(member_id))

    def buy_for(self, member_id: int | None) -> None:
        """Show the form of buying."""
        self.go.emit("share_move", ShareMoveVisit(member_id))

    def correct_for(self, member_id: int) -> None:
        """Show the form of correcting."""
        self.go.emit("share_move", ShareMoveVisit(member_id, is_correction=True))

    def transfer_from(self, member_id: int | None) -> None:
        """Show the form of transferring."""
        self.go.emit("transfer", TransferVisit(member_id))

    def print_paper(self, document: str, *numbers: int | str, as_of: date | None = None) -> None:
        """Show a paper before it is printed."""
        self.go.emit("papers", PaperVisit(document, numbers, as_of=as_of))

    # the window

    def toggle_panel(self) -> None:
        """Show or fold the panel away."""
        self._panel_wanted = not self.panel.isVisible()
        self.panel.setVisible(self._panel_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+Tab walks through the tabs."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.next_tab(-1 if event.key() == Qt.Key.Key_Backtab else 1)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the tabs show where we are, however one came."""
        super().showEvent(event)
        self.show_tab(self.current_tab())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fold the panel away where room is short."""
        super().resizeEvent(event)
        if self._panel_wanted is None:
            self.panel.setVisible(self.window().width() >= px(_PANEL_FROM))
