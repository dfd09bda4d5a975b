"""What is done about somebody who left."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from coopdesk.services.member_record import get_member
from coopdesk.services.settlements import SettlementRow, get_settlement
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.settlement import (
    PayDialog,
    SettlementDialog,
    reverse_payment_dialog,
    void_settlement_dialog,
)
from coopdesk.ui.kit import ltr
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.exits_columns import ExitLine
from coopdesk.ui.pages.visits import HeirsVisit, MemberVisit, PaperVisit


class ExitActs(QObject):
    """Asks what is needed and does it; the page says what was done."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = page.ctx

    def do(self, what: str, chosen: ExitLine) -> FormDialog | None:
        """Do it; gives the dialog it opens, if any."""
        found = chosen.row
        if what == "member":
            self._page.go.emit("member", MemberVisit(found.member_id))
        elif what == "heirs":
            self._page.go.emit("heirs", HeirsVisit(found.member_id))
        elif what == "leaving":
            self._page.go.emit("papers", PaperVisit("withdrawal", (found.number,)))
        elif what == "paper" and found.settlement_no:
            self._page.go.emit("papers", PaperVisit("settlement", (found.settlement_no,)))
        elif what == "settle":
            return self.settle(found.member_id)
        elif found.settlement_id is not None:
            return self._with(what, self._ctx.read(get_settlement, found.settlement_id))
        return None

    def settle(self, member_id: int) -> FormDialog:
        """Reckon what a member who left receives."""
        member = self._ctx.read(get_member, member_id, today=self._ctx.today())
        dialog = SettlementDialog(self._ctx, member, self._page.window())
        return self._ask(dialog, self._on_settled)

    def _with(self, what: str, settlement: SettlementRow) -> FormDialog | None:
        window, number = self._page.window(), ltr(settlement.number_text)
        if what == "pay":
            paid = self.tr("Settlement %1 is paid").replace("%1", number)
            return self._ask(PayDialog(self._ctx, settlement, window), self._sayer(paid))
        void = self.tr("Settlement %1 is void").replace("%1", number)
        if what == "void":
            dialog = void_settlement_dialog(self._ctx, settlement, window)
            return self._ask(dialog, self._sayer(void))
        if what == "unpay":
            dialog = reverse_payment_dialog(self._ctx, settlement, window)
            return self._ask(dialog, self._sayer(void))
        return None

    def _on_settled(self, settlement_id: object) -> None:
        if isinstance(settlement_id, int):
            found = self._ctx.read(get_settlement, settlement_id)
            said = self.tr("Settlement %1 is written").replace("%1", ltr(found.number_text))
            self._page.done.emit(said)

    def _ask(self, dialog: FormDialog, done: Callable[[object], None]) -> FormDialog:
        dialog.acted.connect(done)
        dialog.ask()
        return dialog

    def _sayer(self, text: str) -> Callable[[object], None]:
        return lambda _result: self._page.done.emit(text)
