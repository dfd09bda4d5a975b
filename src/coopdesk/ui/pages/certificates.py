"""Share certificates: issued, replaced when lost, handed in, voided; printed and counted."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.services.certificates import CertificateRow, list_certificates
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import export_from
from coopdesk.ui.forms.certificate_issue import CertificateIssue, Issued
from coopdesk.ui.kit import Button, PageHeader, key_cap, number
from coopdesk.ui.pages.certificate_board import CertificatesBoard
from coopdesk.ui.pages.certificate_panel import certificate_items, several_items
from coopdesk.ui.pages.share_empty import no_certificates
from coopdesk.ui.pages.share_exports import certificates_export
from coopdesk.ui.pages.share_frame import SharePage, SharePanel
from coopdesk.ui.pages.share_rows import Listed, listed
from coopdesk.ui.pages.visits import SharesVisit, ShareTab


class CertificatesPage(SharePage):
    """Every certificate ever issued, the newest on top."""

    watches: ClassVar[frozenset[str]] = frozenset({"share_certificate", "member"})
    own_tabs = frozenset({ShareTab.CERTIFICATES})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.member_id: int | None = None
        self.issue = Button(self.tr("Issue a certificate…"), "scroll-text", "primary")
        self.printing = Button(self.tr("Print"), "printer")
        self.export = Button(self.tr("Export"), "download")
        header = PageHeader(
            self.tr("Share certificates"),
            self.tr("No certificate says more than its holder has."),
            self.export,
            self.printing,
            self.issue,
            key_cap("Ctrl+N"),
        )
        self.panel_card = SharePanel(
            self.tr("Choose a certificate to see it, or several to print them.")
        )
        self.board = CertificatesBoard(ctx, no_certificates(self))
        self.frame(header, self.board, self.panel_card)
        self.yield_to(self.issue, self.board)
        self.issue.clicked.connect(lambda: self.ask_issue())
        self.printing.clicked.connect(self.print_chosen)
        self.export.clicked.connect(self.export_list)
        self.board.picked.connect(self._on_picked)
        self.board.opened.connect(lambda row: self.print_rows([row]))
        self.board.only.clicked.connect(lambda: self.show_member(None))

    def visit(self, argument: object) -> None:
        """Show those of one member when a `SharesVisit` names one."""
        if isinstance(argument, SharesVisit) and argument.member_id is not None:
            self.show_member(argument.member_id)

    def show_member(self, member_id: int | None) -> None:
        """Show the certificates of one member only; of all when None."""
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
                self.tr("Certificates"),
                self.tr(
                    "A certificate has a number of the year that is never given twice. It is "
                    "issued for shares that no other valid certificate covers."
                ),
            ),
            (
                self.tr("Lost, handed in, void"),
                self.tr(
                    "A lost one is replaced by a new number that names the old one. When shares "
                    "are handed on, the certificate comes back by itself and one is issued for "
                    "the rest. A mistake is voided; its number stays."
                ),
            ),
            (
                self.tr("Printing"),
                self.tr(
                    "Choose one or several and press Ctrl+P. The second printing of a certificate "
                    "is marked as a copy; the column «Printed» counts."
                ),
            ),
        ]

    def reload(self) -> None:
        """Ask again."""
        member_id, read = self.member_id, self.ctx.read

        def ask() -> Listed[CertificateRow]:
            return listed(
                read(list_certificates, member_id=member_id),
                id_of=lambda row: row.id,
                found_by=lambda row: f"{row.number_text} {row.number} {row.full_name}",
            )

        self.look_up("certificates", ask, self.board.show_rows)

    @Slot(object)
    def _on_picked(self, rows: list[CertificateRow]) -> None:
        shares = sum(row.shares for row in rows)
        said = self.tr("Chosen: %1, %2 in all").replace("%1", number(len(rows)))
        words = said.replace("%2", texts.shares_text(shares))
        self.board.totals.show_chosen(words if len(rows) > 1 else "")
        if not rows:
            self.panel_card.show_nothing()
        elif len(rows) == 1:
            self.panel_card.show_items(*certificate_items(self, rows[0]), "stretch")
        else:
            counted = self.tr("%Ln certificate(s)", "", len(rows))
            self.panel_card.show_items(*several_items(self, rows, counted), "stretch")

    # doing

    def ask_issue(self, member_id: int | None = None) -> CertificateIssue:
        """Ask for whom and for how many shares."""
        dialog = CertificateIssue(self.ctx, member_id or self.member_id, self)
        dialog.acted.connect(self._on_issued)
        dialog.ask()
        return dialog

    @Slot(object)
    def _on_issued(self, made: Issued) -> None:
        self.done.emit(self.tr("%Ln certificate(s) issued", "", made.count))
        self.print_paper("share-certificate", *made.numbers)

    def print_chosen(self) -> None:
        """Print those chosen in the list."""
        rows = self.board.picked_rows
        if rows:
            self.print_rows(rows)
        else:
            self.said.emit(self.tr("Choose the certificates to print first."))

    def print_rows(self, rows: list[CertificateRow]) -> None:
        """Show certificates before they are printed."""
        self.print_paper("share-certificate", *(row.number_text for row in rows))

    @Slot()
    def export_list(self) -> None:
        """Keep what shows as a workbook or a .csv."""
        export_from(self, certificates_export(self.board.shown))
