"""Buying shares, in cash or in kind, and correcting a holding with its reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from coopdesk.errors import CoopdeskError
from coopdesk.services.member_list import member_rows
from coopdesk.services.share_ledger import ledger_rows
from coopdesk.services.share_lots import lots_leaving
from coopdesk.services.share_moves import buy_shares, correct_shares, move_warnings
from coopdesk.services.shares import share_value
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.share_end import Next, end_of, issue_and_print, uncertified
from coopdesk.ui.forms.share_move_fields import ShareMoveFields
from coopdesk.ui.forms.share_preview import Change, Preview, PreviewSide, warning_text
from coopdesk.ui.kit import (
    EmptyState,
    isolated,
)
from coopdesk.ui.pages.share_taking_back import ask_reverse
from coopdesk.ui.pages.visits import MemberVisit, PaperVisit, ShareMoveVisit

_LONGEST_VOUCHER = 60
_LONGEST_DECISION = 120
_LONGEST_REASON = 1000


class ShareMoveForm(ShareMoveFields):
    """One form for both: what adds money to the capital, and what mends a mistake."""

    name = "share_move"

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.make_fields()
        side = PreviewSide(self.tr("Choose the member: the holding shows here at once."))
        self.build(self.lay_out_fields(), side, icon="coins")
        self.listen()
        self.visit(ShareMoveVisit())

    # what the window asks

    def visit(self, argument: object) -> None:
        """Begin for the member a `ShareMoveVisit` names."""
        wanted = argument if isinstance(argument, ShareMoveVisit) else ShareMoveVisit()
        self.is_correction = wanted.is_correction
        self.dress()
        self.start_empty(wanted.member_id)
        record = "correct" if self.is_correction else "buy"
        self.start(f"{record}-{wanted.member_id or 'new'}")
        (self.shares if self.member.member else self.member).setFocus()

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Buying shares"),
                self.tr(
                    "The member is found by a part of the name or by the number. Beside the form "
                    "stands what is held now and after, and what is to be paid."
                ),
            ),
            (
                self.tr("The ledger only grows"),
                self.tr(
                    "No line is changed or deleted. A mistake is mended by a correction with its "
                    "reason, or by reversing the line in the ledger."
                ),
            ),
            (
                self.tr("The tenth of the capital"),
                self.tr(
                    "Nobody may hold more than 10 % of the capital (Article 3-e). You are warned, "
                    "not stopped."
                ),
            ),
        ]

    # what the fields come to

    def say_action(self) -> None:
        """Name what will happen."""
        count = self.shares.value()
        if not self.is_correction:
            self.save_button.set_text(self.tr("Record the purchase of %Ln share(s)", "", count))
        elif self.direction.value() > 0:
            self.save_button.set_text(self.tr("Add %Ln share(s) to the holding", "", count))
        else:
            self.save_button.set_text(self.tr("Take %Ln share(s) from the holding", "", count))

    def preview(self) -> Preview:
        """The holding before and after, the money, the warnings."""
        self.member.refresh()
        member = self.member.member
        if member is None:
            return Preview()
        shares_row = self.rows["shares"]
        try:
            amount = self._amount(member.id)
        except CoopdeskError as error:
            shares_row.set_error(texts.error_text(error))
            return Preview((Change(member.full_name, member.shares, member.amount),))
        if shares_row.state == "bad":
            shares_row.clear_state()
        change = Change(
            member.full_name,
            member.shares,
            member.amount,
            member.shares + self.moved(),
            member.amount + amount,
        )
        paid = self.tr("Difference") if self.is_correction else self.tr("To be paid")
        facts = [
            (self.tr("Value of a share"), texts.rials_text(self.ctx.read(share_value))),
            (paid, texts.rials_text(amount)),
        ]
        return Preview((change,), facts, warnings=self._warnings())

    def _amount(self, member_id: int) -> int:
        """Whole rials: new shares have today's value, those that go what was paid for them."""
        moved = self.moved()
        if moved > 0:
            return moved * self.ctx.read(share_value)
        lots = self.ctx.read(lots_leaving, member_id, -moved, on=self.day())
        return -sum(lot.amount for lot in lots)

    def _warnings(self) -> list[str]:
        member, moved = self.member.member, self.moved()
        if member is None:
            return []
        found = self.ctx.read(
            move_warnings,
            shares=abs(moved),
            today=self.ctx.today(),
            to_id=member.id if moved > 0 else None,
            from_id=member.id if moved < 0 else None,
        )
        return [warning_text(each) for each in found]

    # recording

    def act(self) -> int:
        """Post the line."""
        member_id = self.member.member_id or 0
        if self.is_correction:
            return self.ctx.write(
                correct_shares,
                member_id,
                shares=self.moved(),
                on=self.day(),
                reason=self.reason.value(),
                decision_ref=self.decision.value(),
                today=self.ctx.today(),
            )
        return self.ctx.write(
            buy_shares,
            member_id,
            shares=self.shares.value(),
            on=self.day(),
            paid_in=self.paid_in.value(),
            voucher_ref=self.voucher.value(),
            decision_ref=self.decision.value(),
            reason=self.remark.value(),
            today=self.ctx.today(),
        )

    def undo_of(self, done: object) -> Callable[[], object] | None:
        """A wrong line is reversed."""
        if not isinstance(done, int):
            return None
        return partial(self._reverse, done)

    def _reverse(self, line_id: int) -> None:
        found = self.ctx.read(ledger_rows, [line_id])
        if found:
            ask_reverse(self, found[0]).acted.connect(lambda _done: self.back.emit())

    def finished(self, done: object) -> EmptyState:  # noqa: ARG002  a line has no paper of its own
        """The new holding; a certificate for what has none yet."""
        member_id = self.member.member_id or 0
        member = self.ctx.read(member_rows, [member_id], today=self.ctx.today())[0]
        held = self.tr("%1 now holds %2, worth %3.").replace("%1", isolated(member.full_name))
        held = held.replace("%2", texts.shares_text(member.shares))
        again = ShareMoveVisit(is_correction=self.is_correction)
        nexts = [
            Next(self.tr("Another one"), "plus", lambda: self.visit(again)),
            Next(self.tr("Member's page"), "user-round", lambda: self._open(member.id)),
            Next(
                self.tr("Print the statement"),
                "printer",
                lambda: self.go.emit("papers", PaperVisit("member-statement", (member.number,))),
            ),
        ]
        if uncertified(self, member) > 0:
            issue = self.tr("Issue the certificate…")
            nexts.insert(0, Next(issue, "scroll-text", lambda: issue_and_print(self, member)))
        worth = held.replace("%3", texts.rials_text(member.amount))
        return end_of(self._done_words(), worth, nexts)

    def _done_words(self) -> str:
        count = self.shares.value()
        if not self.is_correction:
            return self.tr("Recorded: %Ln share(s) bought", "", count)
        if self.direction.value() > 0:
            return self.tr("Corrected: %Ln share(s) added", "", count)
        return self.tr("Corrected: %Ln share(s) taken away", "", count)

    def _open(self, member_id: int) -> None:
        self.back.emit()
        self.go.emit("member", MemberVisit(member_id))
