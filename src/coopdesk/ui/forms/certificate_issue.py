"""Issuing share certificates: for one member, or for all who hold shares without one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.shares import CertificateState
from coopdesk.errors import Problem
from coopdesk.services.certificates import (
    certified_shares,
    get_certificate,
    issue_certificate,
    list_certificates,
)
from coopdesk.services.paper_issuing import issue_missing_certificates
from coopdesk.services.share_ledger import BalanceRow, balances
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.kit import Label, NumberEdit, boxed, column


@dataclass(frozen=True, slots=True)
class Issued:
    """What was issued: certificates by their number, or all of these members."""

    count: int
    numbers: tuple[str, ...]


class CertificateIssue(FormDialog):
    """For whom, and for how many shares; the number comes from the office."""

    def __init__(
        self, ctx: AppContext, member_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="scroll-text", width=560, parent=parent)
        self._ctx = ctx
        self.waiting = _without_certificate(ctx)
        self.for_one = QRadioButton(self.tr("For one member"))
        self.for_all = QRadioButton("")
        everyone = self.tr("For all who hold shares without a certificate: %1")
        self.for_all.setText(everyone.replace("%1", texts.members_text(len(self.waiting))))
        self.for_all.setEnabled(bool(self.waiting))
        self.member = MemberChoice(ctx)
        self.shares = NumberEdit(1, least=1)
        self._left = Label("", "muted", wrap=True)
        member = self.make_row("member", self.tr("Member"), self.member, required=True)
        shares = self.make_row("shares", self.tr("Number of shares"), self.shares, required=True)
        self._one = boxed(column(member, shares, self._left, spacing=12))
        self.add(self.for_one, self._one, self.for_all)
        self.for_one.setChecked(True)
        self.for_one.toggled.connect(self._on_whom)
        self.member.picked.connect(self._on_member)
        self.shares.valueChanged.connect(self._say)
        self.member.set_member(member_id)
        self._say()

    @Slot()
    def _on_whom(self) -> None:
        self._one.setVisible(self.for_one.isChecked())
        self._say()
        self.fit()

    @Slot(object)
    def _on_member(self) -> None:
        self.rows["member"].clear_state()
        self.shares.setValue(max(self._free(), 1))
        self._say()
        self.fit()

    def _free(self) -> int:
        """The shares of the member that no valid certificate says."""
        member = self.member.member
        return member.shares - self._ctx.read(certified_shares, member.id) if member else 0

    @Slot()
    def _say(self) -> None:
        title = self.tr("Issue a certificate")
        text = self.tr("It gets the next number of the year, which is never given again.")
        if self.for_one.isChecked():
            self.say(title, self.tr("Issue and look at it"), text)
        else:
            count = len(self.waiting)
            self.say(title, self.tr("Issue %Ln certificate(s)", "", count), text)
        member, free = self.member.member, self._free()
        words = ""
        if member is not None:
            said = self.tr("%1 held, %2 without a certificate.")
            words = said.replace("%1", texts.shares_text(member.shares))
            words = words.replace("%2", texts.shares_text(free) if free else self.tr("none"))
        self._left.setText(words)
        self._left.setVisible(bool(words))

    def problems(self) -> dict[str, Problem]:
        """Nobody is chosen."""
        if self.for_one.isChecked() and self.member.member is None:
            return {"member": Problem.REQUIRED}
        return {}

    def act(self) -> Issued:
        """Issue what was asked for.

        Raises:
            CoopdeskError: it is refused.
        """
        today = self._ctx.today()
        if self.for_one.isChecked():
            made = self._ctx.write(
                issue_certificate,
                self.member.member_id or 0,
                today=today,
                shares=self.shares.value(),
            )
            return Issued(1, (self._ctx.read(get_certificate, made).number_text,))
        numbers = [str(row.number) for row in self.waiting]
        count = self._ctx.write(issue_missing_certificates, numbers, today=today)
        return Issued(count, tuple(numbers))


def _without_certificate(ctx: AppContext) -> Sequence[BalanceRow]:
    """Members who hold shares and have no valid certificate at all."""
    valid = ctx.read(list_certificates, state=CertificateState.VALID)
    have = {each.member_id for each in valid}
    return [
        held
        for held in ctx.read(balances, as_of=ctx.today())
        if held.status in MEMBERS_IN and held.shares and held.member_id not in have
    ]
