"""What a member's page says and does about the course of the membership."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame

from coopdesk.domain.members import MEMBERS_OUT, MemberEventKind, MemberStatus
from coopdesk.domain.membership import EXITS, SettlementState
from coopdesk.services.heirs import list_heirs
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.settlements import SettlementRow, list_settlements
from coopdesk.ui import texts
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.settlement import PayDialog, SettlementDialog
from coopdesk.ui.forms.step import StepDialog
from coopdesk.ui.kit import Button, Notice, boxed, column, day_text, ltr
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import ExitsVisit, HeirsVisit, PaperVisit


class StepTies(QObject):
    """Adds steps, and says over the data of one who left what is still to be done."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = page.ctx
        self.buttons: dict[str, Button] = {}
        self.add = Button(self.tr("Add a step"), "plus", "quiet", tip="Ctrl+N")

    def help_text(self) -> tuple[str, str]:
        """For F1 of the page."""
        return (
            self.tr("The course of the membership"),
            self.tr(
                "«Add a step» (Ctrl+N) suspends, reinstates, notes a notice of withdrawal or how "
                "the membership ended, each with date, reason and decision. A wrong step is taken "
                "back by another; nothing is overwritten."
            ),
        )

    def add_step(self, member: MemberDetails) -> FormDialog:
        """Ask for the next step; an exit leads on to the heirs or the settlement."""
        dialog = StepDialog(self._ctx, member, self._page.window())

        def acted(kind: object) -> None:
            self._after(member.id, kind)

        dialog.acted.connect(acted)
        dialog.ask()
        return dialog

    def _after(self, member_id: int, kind: object) -> None:
        if not isinstance(kind, MemberEventKind):
            self._page.done.emit(self.tr("The last step was taken back"))
            return
        self._page.done.emit(self.tr("Recorded: %1").replace("%1", texts.code_text(kind)))
        if kind is MemberEventKind.DECEASED:
            self._page.go.emit("heirs", HeirsVisit(member_id))
        elif kind in EXITS:
            member = self._ctx.read(get_member, member_id, today=self._ctx.today())
            if member.shares:
                self.settle(member)

    def settle(self, member: MemberDetails) -> FormDialog:
        """Reckon what one who left receives."""
        dialog = SettlementDialog(self._ctx, member, self._page.window())
        return self._ask(dialog, self.tr("The settlement is written"))

    def pay(self, found: SettlementRow) -> FormDialog:
        """Note that it was paid."""
        dialog = PayDialog(self._ctx, found, self._page.window())
        return self._ask(dialog, self.tr("The payment is noted"))

    def _ask(self, dialog: FormDialog, said: str) -> FormDialog:
        dialog.acted.connect(lambda _done: self._page.done.emit(said))
        dialog.ask()
        return dialog

    # over the data of one who left

    def notice(self, member: MemberDetails) -> QFrame | None:
        """What is due to one who left, with the buttons that do it; None for a member."""
        self.buttons.clear()
        if member.status not in MEMBERS_OUT:
            return None
        settlement = self._settlement(member.id)
        if settlement is not None:
            return self._settled(settlement)
        if not member.shares:
            return None
        is_dead = member.status is MemberStatus.DECEASED
        if is_dead:
            count = len(self._ctx.read(list_heirs, member.id))
            text = self.tr("An heir may take the place (Article 25), or the heirs are paid.")
            heirs = self._button("heirs", self.tr("Heirs and successor"), "users", lambda: (
                self._page.go.emit("heirs", HeirsVisit(member.id))))  # fmt: skip
            noted = self.tr("%Ln heir(s) noted", "", count)
            return _wrapped(Notice(text, "warn", heirs, detail=noted))
        settle = self._button("settle", self.tr("Settle…"), "banknote", lambda: self.settle(member))
        text = self.tr("The value of the shares is to be settled (Article 24).")
        return _wrapped(Notice(text, "warn", settle))

    def _settlement(self, member_id: int) -> SettlementRow | None:
        found = self._ctx.read(list_settlements, member_id=member_id)
        standing = [each for each in found if each.state is not SettlementState.VOID]
        return standing[-1] if standing else None

    def _settled(self, found: SettlementRow) -> QFrame:
        number = ltr(found.number_text)
        amount = texts.rials_text(found.amount)
        paper = self._button("paper", self.tr("Print"), "printer", lambda: self._page.go.emit(
            "papers", PaperVisit("settlement", (found.number_text,))))  # fmt: skip
        if found.state is SettlementState.PAID:
            text = self.tr("Settlement %1: %2, paid on %3").replace("%1", number)
            text = text.replace("%2", amount).replace("%3", day_text(found.paid_on))
            return _wrapped(Notice(text, "ok", paper))
        text = self.tr("Settlement %1: %2, due from %3 (Article 24)").replace("%1", number)
        text = text.replace("%2", amount).replace("%3", day_text(found.due_on))
        if found.due_on > self._ctx.today():
            show = self._button("exits", self.tr("Open"), "log-out", lambda: self._page.go.emit(
                "exits", ExitsVisit(member_id=found.member_id)))  # fmt: skip
            return _wrapped(Notice(text, "info", show, paper))
        pay = self._button("pay", self.tr("Note the payment…"), "banknote", lambda: self.pay(found))
        return _wrapped(Notice(text, "warn", pay, paper))

    def _button(self, name: str, text: str, icon: str, does: Callable[[], object]) -> Button:
        button = Button(text, icon)
        button.clicked.connect(lambda: does())
        self.buttons[name] = button
        return button


def _wrapped(notice: Notice) -> QFrame:
    """With the room of a card around it."""
    return boxed(column(notice, margins=(16, 12, 16, 0)))
