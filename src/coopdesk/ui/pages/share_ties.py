"""What a member's page says and does about shares, certificates and the membership card."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.shares import CardState, CertificateState
from coopdesk.services.cards import CardRow, list_cards
from coopdesk.services.certificates import CertificateRow, certified_shares, list_certificates
from coopdesk.services.member_record import MemberDetails
from coopdesk.ui import texts
from coopdesk.ui.forms.card_issue import CardIssue
from coopdesk.ui.forms.certificate_issue import CertificateIssue
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import STRETCH, Button, Label, Pill, boxed, column, day_text, line, ltr, row
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.pages import card_panel, certificate_panel
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.share_words import card_cell
from coopdesk.ui.pages.visits import (
    PaperVisit,
    ShareMoveVisit,
    SharesVisit,
    ShareTab,
    TransferVisit,
)


class ShareTies(QObject):
    """The lines over a member's ledger and over the scanned papers."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = page.ctx
        self.buttons: dict[str, Button] = {}

    # over the ledger

    def shares_tab(self, member: MemberDetails, ledger: QWidget) -> QFrame:
        """The member's ledger with what can be done over it."""
        self.buttons.clear()
        head = column(self._moves(member), self._certificates(member), spacing=8, margins=(16, 12))
        return boxed(column(head, line(), (ledger, 1), spacing=0))

    def _moves(self, member: MemberDetails) -> QFrame:
        statement = self._button(
            "statement",
            self.tr("Statement"),
            "printer",
            partial(self._print, "member-statement", member.number),
        )
        correct = self._button(
            "correct",
            self.tr("Correct"),
            "pencil",
            partial(self._go, "share_move", ShareMoveVisit(member.id, is_correction=True)),
        )
        if member.status not in MEMBERS_IN:
            words = self.tr("The membership ended: the shares are settled or go to an heir.")
            gone = Label(words, "muted", wrap=True)
            return boxed(row((gone, 1), correct, statement))
        buy = self._button(
            "buy",
            self.tr("Buy shares"),
            "coins",
            partial(self._go, "share_move", ShareMoveVisit(member.id)),
        )
        transfer = self._button(
            "transfer",
            self.tr("Transfer"),
            "arrow-up-down",
            partial(self._go, "transfer", TransferVisit(member.id)),
        )
        transfer.setVisible(bool(member.shares))
        return _flowing(buy, transfer, correct, statement)

    def _certificates(self, member: MemberDetails) -> QFrame:
        rows = self._ctx.read(list_certificates, member_id=member.id)
        valid = [each for each in rows if each.state is CertificateState.VALID]
        parts: list[QWidget] = [Label(self.tr("Certificates"), "muted")]
        parts += [self._certificate(each) for each in valid]
        if not valid:
            parts.append(Label(self.tr("none valid")))
        free = member.shares - self._ctx.read(certified_shares, member.id)
        if free > 0 and member.status in MEMBERS_IN:
            words = self.tr("Issue one for %1…").replace("%1", texts.shares_text(free))
            parts.append(
                self._button("issue", words, "scroll-text", partial(self.issue_certificate, member))
            )
        if rows:
            every = SharesVisit(ShareTab.CERTIFICATES, member.id)
            parts.append(
                self._quiet(
                    "certificates", self.tr("All"), partial(self._go, "certificates", every)
                )
            )
        return _flowing(*parts)

    def _certificate(self, one: CertificateRow) -> QWidget:
        said = f"{ltr(one.number_text)} · {texts.shares_text(one.shares)}"
        show = Button(said, "printer")
        words = self.tr("Print certificate %1").replace("%1", one.number_text)
        show.setToolTip(words)
        show.setAccessibleName(words)
        show.clicked.connect(lambda: self._print("share-certificate", one.number_text))
        lost = Button(icon="refresh-cw", tip=self.tr("Lost or damaged…"))
        lost.clicked.connect(lambda: certificate_panel.ask_replace(self._page, one))
        return boxed(row(show, lost, spacing=4))

    # over the papers

    def papers_tab(self, member: MemberDetails, papers: QWidget) -> QFrame:
        """The scanned papers under the membership card."""
        self.buttons.clear()
        head = boxed(row(*self._card(member), margins=(16, 12)))
        return boxed(column(head, line(), (papers, 1), spacing=0))

    def _card(self, member: MemberDetails) -> list[QWidget | str]:
        rows = self._ctx.read(list_cards, member_id=member.id)
        valid = next((each for each in rows if each.state is CardState.VALID), None)
        parts: list[QWidget | str] = [Label(self.tr("Membership card"), "muted")]
        parts += self._valid_card(valid) if valid else [Label(self.tr("none valid"))]
        if member.status in MEMBERS_IN:
            words = self.tr("Renew…") if valid else self.tr("Issue a card…")
            icon = "rotate-cw" if valid else "id-card"
            parts.append(self._button("card", words, icon, partial(self.issue_card, member)))
        if rows:
            every = SharesVisit(ShareTab.CARDS, member.id)
            parts.append(self._quiet("cards", self.tr("All"), partial(self._go, "cards", every)))
        return [*parts, STRETCH]

    def _valid_card(self, card: CardRow) -> list[QWidget | str]:
        state = card_cell(card.state, card.valid_until, self._ctx.today())
        until = self.tr("%1 until %2").replace("%1", ltr(card.card_no_text))
        lost = partial(card_panel.ask_replace, self._page, card)
        return [
            Label(until.replace("%2", day_text(card.valid_until)), "strong"),
            Pill(state.text, state.pill or "soft", state.icon),
            self._button(
                "print_card",
                self.tr("Print"),
                "printer",
                partial(self._print, "member-cards", card.number),
            ),
            self._button("lost_card", self.tr("Lost or damaged…"), "refresh-cw", lost),
        ]

    # doing

    def issue_certificate(self, member: MemberDetails) -> FormDialog:
        """Ask for how many shares, then issue and show it."""
        dialog = CertificateIssue(self._ctx, member.id, self._page)

        def issued(numbers: Sequence[str]) -> None:
            self._page.done.emit(self.tr("The certificate is issued"))
            self._print("share-certificate", *numbers)

        dialog.acted.connect(lambda made: issued(made.numbers))
        dialog.ask()
        return dialog

    def issue_card(self, member: MemberDetails) -> FormDialog:
        """Ask until when, then issue and show it."""
        dialog = CardIssue(self._ctx, [member.id], self._page)

        def issued(numbers: Sequence[int]) -> None:
            self._page.done.emit(self.tr("The card is issued"))
            self._print("member-cards", *numbers)

        dialog.acted.connect(lambda made: issued(made.numbers))
        dialog.ask()
        return dialog

    def _print(self, document: str, *numbers: int | str) -> None:
        self._page.go.emit("papers", PaperVisit(document, numbers))

    def _go(self, page_id: str, visit: object) -> None:
        self._page.go.emit(page_id, visit)

    def _button(self, key: str, words: str, icon: str, does: Callable[[], object]) -> Button:
        button = Button(words, icon)
        button.clicked.connect(lambda: does())
        self.buttons[key] = button
        return button

    def _quiet(self, key: str, words: str, does: Callable[[], object]) -> Button:
        button = self._button(key, words, "", does)
        button.set_kind("quiet")
        return button


def _flowing(*parts: QWidget) -> QFrame:
    """Parts in reading order, in a second line where the first is full."""
    frame = QFrame()
    frame.setObjectName("clear")
    frame.setLayout(Flow(*parts))
    return frame
