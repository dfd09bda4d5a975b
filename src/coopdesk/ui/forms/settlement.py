"""Settling with one who left: reckoned once, paid when the law allows it (Art. 24)."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.members import MemberStatus
from coopdesk.domain.membership import refund_due_on
from coopdesk.domain.words import rials_in_words
from coopdesk.services.member_record import MemberDetails
from coopdesk.services.settlements import (
    SettlementInput,
    SettlementRow,
    pay_settlement,
    reckon_settlement,
    reverse_payment,
    void_settlement,
)
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog, WhyDialog
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import (
    CodeEdit,
    Label,
    MoneyEdit,
    Notice,
    TextEdit,
    boxed,
    column,
    day_text,
    fact,
    line,
    ltr,
    row,
    with_unit,
)
from coopdesk.ui.office_dates import date_edit

_NAME: Final = 150


class SettlementDialog(FormDialog):
    """What one who left receives; `acted` gives the settlement's id."""

    def __init__(
        self, ctx: AppContext, member: MemberDetails, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="check", width=540, parent=parent)
        self._ctx = ctx
        self._member = member
        status = texts.code_text(member.status, sex=member.sex)
        since = f"{status} · {day_text(member.status_on)}"
        self.say(
            self.tr("Settle with %1").replace("%1", member.full_name),
            self.tr("Write the settlement"),
            f"{texts.member_no_text(member.number, member.sex)} · {since}",
        )
        worth = self.tr("%1, as paid in").replace("%1", texts.shares_text(member.shares))
        self.add(fact(worth, texts.rials_text(member.amount), width=_NAME))
        rials = self.tr("rials")
        self.profits, self.dues = MoneyEdit(), MoneyEdit()
        more = self.make_row("profits", self.tr("Profits to be added"), with_unit(
            self.profits, rials), note=self.tr("Of years that are closed"))  # fmt: skip
        less = self.make_row("dues", self.tr("Dues to be deducted"), with_unit(
            self.dues, rials), note=self.tr("What is owed to the cooperative"))  # fmt: skip
        self.add(row((more, 1), (less, 1), spacing=16))
        self.net = Label("", "figure")
        self.words = Label("", "muted", wrap=True)
        net = row(Label(self.tr("Net"), "strong", width=_NAME), (self.net, 1))
        self.add(boxed(column(net, self.words, spacing=2, margins=12), "raised"))
        self.due = Notice("", "info", icon="calendar-days")
        self.add(self.due, line())
        self.add_field("decision_ref", self.tr("Number of the decision"), CodeEdit(longest=120))
        self.add_field("notes", texts.field_label("notes"), TextEdit(longest=300))
        for field in (self.profits, self.dues):
            field.amount_changed.connect(self._reckon)
        self._reckon()

    @property
    def due_on(self) -> date:
        """The first day on which it may be paid."""
        return refund_due_on(self._member.status, self._member.status_on)

    @Slot()
    def _reckon(self) -> None:
        amount = self._member.amount + self.amount("profits") - self.amount("dues")
        self.net.setText(texts.rials_text(amount))
        self.words.setText(_in_words(amount))
        self.words.setVisible(bool(self.words.text()))
        day = day_text(self.due_on)
        if self._member.status is MemberStatus.DECEASED:
            text = self.tr("Due at once: the heirs of a deceased do not wait (Article 24).")
        else:
            text = self.tr(
                "Paid from %1: the capital stays whole until the financial year is over "
                "(Article 24)."
            ).replace("%1", day)
        self.due.set_text(text)

    def act(self) -> object:
        """Reckon it under the next number."""
        given = SettlementInput(
            profits=self.amount("profits"),
            dues=self.amount("dues"),
            decision_ref=self.value("decision_ref"),
            notes=self.value("notes"),
        )
        return self._ctx.write(reckon_settlement, self._member.id, given, today=self._ctx.today())


class PayDialog(FormDialog):
    """The money is handed over: the shares leave the ledger. `acted` gives the settlement's id."""

    def __init__(
        self, ctx: AppContext, found: SettlementRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="banknote", parent=parent)
        self._ctx = ctx
        self._id = found.id
        said = self.tr("Settlement no. %1 · due since %2").replace("%1", ltr(found.number_text))
        self.say(
            self.tr("Pay %1?").replace("%1", texts.rials_text(found.amount)),
            self.tr("Note the payment"),
            said.replace("%2", day_text(found.due_on)),
        )
        self.add(
            fact(self.tr("Member"), found.full_name, width=_NAME),
            fact(self.tr("Shares paid back"), texts.shares_text(found.shares), width=_NAME),
            Label(_in_words(found.amount), "muted", wrap=True),
        )
        receiver = TextEdit("" if _is_dead(found) else found.full_name, longest=200)
        self.add_field(
            "paid_to",
            self.tr("Paid to"),
            receiver,
            required=True,
            note=self.tr("For a deceased the heirs or who acts for them")
            if _is_dead(found)
            else "",
        )
        self.add_field("voucher_ref", self.tr("Payment voucher no."), CodeEdit(longest=60))
        self.add_field("paid_on", self.tr("Paid on"), date_edit(ctx, ctx.today()), required=True)
        if ctx.today() < found.due_on:
            early = self.tr("Not before %1: the financial year of the leaving is over then.")
            self.refuse(early.replace("%1", day_text(found.due_on)))
            self.action.setEnabled(False)

    def act(self) -> object:
        """Note it."""
        self._ctx.write(
            pay_settlement,
            self._id,
            on=self.day("paid_on") or self._ctx.today(),
            paid_to=self.value("paid_to"),
            voucher_ref=self.value("voucher_ref"),
            today=self._ctx.today(),
        )
        return self._id


def void_settlement_dialog(ctx: AppContext, found: SettlementRow, parent: QWidget) -> FormDialog:
    """Reckoned wrongly: the number stays, void, and it can be reckoned anew."""
    translate = QCoreApplication.translate
    dialog = WhyDialog(
        lambda reason: ctx.write(void_settlement, found.id, reason=reason), parent=parent
    )
    dialog.say(
        translate("SettlementVoid", "Void settlement %1?").replace("%1", ltr(found.number_text)),
        translate("SettlementVoid", "Void it"),
        translate("SettlementVoid", "The number stays; the settlement can be reckoned anew."),
    )
    return dialog


def reverse_payment_dialog(ctx: AppContext, found: SettlementRow, parent: QWidget) -> FormDialog:
    """Noted by mistake: the shares come back into the ledger."""
    translate = QCoreApplication.translate
    dialog = WhyDialog(
        lambda reason: ctx.write(reverse_payment, found.id, reason=reason), parent=parent
    )
    dialog.say(
        translate("SettlementVoid", "Take the payment of settlement %1 back?").replace(
            "%1", ltr(found.number_text)
        ),
        translate("SettlementVoid", "Take it back"),
        translate(
            "SettlementVoid",
            "The shares return to the ledger by a line of their own, and the settlement is void.",
        ),
    )
    return dialog


def _is_dead(found: SettlementRow) -> bool:
    return str(found.kind) == str(MemberStatus.DECEASED)


def _in_words(amount: int) -> str:
    return rials_in_words(amount) if amount > 0 and current_language() == "ar" else ""
