"""Membership cards: issued for one, for a neighbourhood or for all; printed ten to a sheet."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.services.cards import CardRow, list_cards
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import export_from
from coopdesk.ui.forms.card_issue import CardIssue, IssuedCards
from coopdesk.ui.kit import Button, PageHeader, key_cap, number
from coopdesk.ui.pages.card_board import CardsBoard
from coopdesk.ui.pages.card_panel import card_items, several_items
from coopdesk.ui.pages.share_empty import no_cards
from coopdesk.ui.pages.share_exports import cards_export
from coopdesk.ui.pages.share_frame import SharePage, SharePanel
from coopdesk.ui.pages.share_rows import Listed, listed
from coopdesk.ui.pages.visits import SharesVisit, ShareTab


class CardsPage(SharePage):
    """Every card ever issued, by the member's number."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"membership_card", "member", "neighbourhood", "attachment"}
    )
    own_tabs = frozenset({ShareTab.CARDS})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.member_id: int | None = None
        self.issue = Button(self.tr("Issue cards…"), "id-card", "primary")
        self.printing = Button(self.tr("Print"), "printer")
        self.export = Button(self.tr("Export"), "download")
        header = PageHeader(
            self.tr("Membership cards"),
            self.tr("One valid card a member; a new one takes the old one's place."),
            self.export,
            self.printing,
            self.issue,
            key_cap("Ctrl+N"),
        )
        self.panel_card = SharePanel(
            self.tr("Choose a card to see it, or several to print or renew them.")
        )
        self.board = CardsBoard(ctx, no_cards(self))
        self.frame(header, self.board, self.panel_card)
        self.yield_to(self.issue, self.board)
        self.issue.clicked.connect(lambda: self.ask_issue())
        self.printing.clicked.connect(self.print_chosen)
        self.export.clicked.connect(self.export_list)
        self.board.picked.connect(self._on_picked)
        self.board.opened.connect(lambda row: self.open_member(row.member_id))
        self.board.only.clicked.connect(lambda: self.show_member(None))

    def visit(self, argument: object) -> None:
        """Show those of one member when a `SharesVisit` names one."""
        if isinstance(argument, SharesVisit) and argument.member_id is not None:
            self.show_member(argument.member_id)

    def show_member(self, member_id: int | None) -> None:
        """Show the cards of one member only; of all when None."""
        self.member_id = member_id
        self.board.show_only(self.member_name(member_id) if member_id is not None else "")
        self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self.ask_issue,
            "print": self.print_chosen,
            "find": self.board.search.setFocus,
            "details": self.toggle_panel,
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Issuing cards"),
                self.tr(
                    "For chosen members, for all who have none, or for a whole neighbourhood. How "
                    "long a card is good stands in the settings."
                ),
            ),
            (
                self.tr("Printing"),
                self.tr(
                    "Choose the cards, or a chip such as «Not printed yet», mark all by Ctrl+A and "
                    "press Ctrl+P: ten to a sheet, with cut marks. Without a choice all valid ones "
                    "are printed."
                ),
            ),
            (
                self.tr("Lost or handed in"),
                self.tr(
                    "A lost card is replaced and marked as a replacement. The old one stays in the "
                    "list and is no longer valid."
                ),
            ),
        ]

    def reload(self) -> None:
        """Ask again."""
        member_id, read = self.member_id, self.ctx.read

        def ask() -> Listed[CardRow]:
            return listed(
                read(list_cards, member_id=member_id),
                id_of=lambda row: row.id,
                found_by=lambda row: f"{row.card_no_text} {row.full_name} {row.neighbourhood}",
            )

        self.look_up("cards", ask, self.board.show_rows)

    @Slot(object)
    def _on_picked(self, rows: list[CardRow]) -> None:
        words = self.tr("Chosen: %1").replace("%1", number(len(rows)))
        self.board.totals.show_chosen(words if len(rows) > 1 else "")
        if not rows:
            self.panel_card.show_nothing()
        elif len(rows) == 1:
            self.panel_card.show_items(*card_items(self, rows[0], self.ask_renew), "stretch")
        else:
            counted = self.tr("%Ln card(s)", "", len(rows))
            items = several_items(self, rows, self.ask_renew, counted)
            self.panel_card.show_items(*items, "stretch")

    # doing

    def ask_issue(self, member_ids: Sequence[int] = ()) -> CardIssue:
        """Ask for whom and until when."""
        known = [self.member_id] if self.member_id is not None else []
        dialog = CardIssue(self.ctx, list(member_ids) or known, self)
        dialog.acted.connect(self._on_issued)
        dialog.ask()
        return dialog

    def ask_renew(self, rows: Sequence[CardRow]) -> CardIssue:
        """Give these members another card for more years."""
        return self.ask_issue([row.member_id for row in rows])

    @Slot(object)
    def _on_issued(self, made: IssuedCards) -> None:
        self.done.emit(self.tr("%Ln card(s) issued", "", len(made.numbers)))
        self.print_paper("member-cards", *made.numbers)

    def print_chosen(self) -> None:
        """Print the chosen cards; all valid ones when none is."""
        self.print_paper("member-cards", *(row.number for row in self.board.picked_rows))

    @Slot()
    def export_list(self) -> None:
        """Keep what shows as a workbook or a .csv."""
        export_from(self, cards_export(self.board.shown))
