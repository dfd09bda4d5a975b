"""Buying shares, in cash or in kind, and correcting a holding with its reason."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from coopdesk.domain.members import PaidIn
from coopdesk.errors import CoopdeskError, Problem
from coopdesk.services.member_list import member_rows
from coopdesk.services.share_ledger import ledger_rows
from coopdesk.services.share_lots import lots_leaving
from coopdesk.services.share_moves import buy_shares, correct_shares, move_warnings
from coopdesk.services.shares import share_value
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.forms.share_end import Next, end_of, issue_and_print, uncertified
from coopdesk.ui.forms.share_form import Pair, ShareForm
from coopdesk.ui.forms.share_preview import Change, Preview, PreviewSide, warning_text
from coopdesk.ui.kit import (
    Choice,
    EmptyState,
    NumberEdit,
    TextEdit,
    boxed,
    column,
    isolated,
)
from coopdesk.ui.office_dates import date_edit
from coopdesk.ui.pages.share_taking_back import ask_reverse
from coopdesk.ui.pages.visits import MemberVisit, PaperVisit, ShareMoveVisit

_LONGEST_VOUCHER = 60
_LONGEST_DECISION = 120
_LONGEST_REASON = 1000


class ShareMoveForm(ShareForm):
    """One form for both: what adds money to the capital, and what mends a mistake."""

    name = "share_move"

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.is_correction = False
        self._make_fields()
        side = PreviewSide(self.tr("Choose the member: the holding shows here at once."))
        self.build(self._lay_out_fields(), side, icon="coins")
        self._listen()
        self.visit(ShareMoveVisit())

    def _make_fields(self) -> None:
        self.member = MemberChoice(self.ctx)
        self.direction: Choice[int] = Choice(
            [(1, self.tr("Add to the holding")), (-1, self.tr("Take from the holding"))]
        )
        self.shares = NumberEdit(1, least=1)
        self.on = date_edit(self.ctx, self.ctx.today())
        self.paid_in: Choice[PaidIn] = Choice([(way, texts.code_text(way)) for way in PaidIn])
        self.voucher = TextEdit(longest=_LONGEST_VOUCHER)
        self.decision = TextEdit(longest=_LONGEST_DECISION)
        self.remark = TextEdit(longest=_LONGEST_REASON)
        self.reason = TextEdit(longest=_LONGEST_REASON)

    def _lay_out_fields(self) -> QWidget:
        member = self.field(
            "member",
            self.tr("Member"),
            self.member,
            required=True,
            note=self.tr("Type a part of the name or the number; Enter chooses."),
        )
        direction = self.field("direction", self.tr("Direction"), self.direction)
        shares = self.field(
            "shares",
            self.tr("Number of shares"),
            self.shares,
            required=True,
            note=self.tr(
                "Every share has the value set in the settings; none is sold above or below it "
                "(Article 133/5)."
            ),
        )
        on = self.field(
            "on", self.tr("Date"), self.on, required=True, note=self.tr("Not after today.")
        )
        paid_in = self.field(
            "paid_in",
            self.tr("Paid"),
            self.paid_in,
            note=self.tr("A contribution may be in cash or in kind (Article 3-a)."),
        )
        voucher = self.field(
            "voucher_ref",
            self.tr("Receipt voucher"),
            self.voucher,
            note=self.tr("Number and year of the voucher the money was received by."),
        )
        decision = self.field(
            "decision_ref",
            self.tr("Decision"),
            self.decision,
            note=self.tr("Number of the board's decision, where there is one."),
        )
        remark = self.field("remark", self.tr("Remark"), self.remark)
        reason = self.field(
            "reason",
            self.tr("Reason"),
            self.reason,
            required=True,
            note=self.tr("It stays in the ledger beside the correction."),
        )
        return boxed(
            column(
                member,
                Pair(direction, shares, on),
                Pair(paid_in, voucher, decision),
                remark,
                reason,
                spacing=14,
            )
        )

    def _listen(self) -> None:
        self.member.picked.connect(lambda _member: self.touched("member"))
        self.direction.chosen.connect(lambda _way: self.touched("shares"))
        self.shares.valueChanged.connect(lambda _value: self.touched("shares"))
        self.on.edit.textEdited.connect(lambda _text: self.touched("on"))
        self.on.day_changed.connect(lambda _day: self._rest.start())
        self.paid_in.chosen.connect(lambda _way: self.touched("paid_in"))
        for name, edit in self._words().items():
            edit.textEdited.connect(lambda _text, name=name: self.touched(name))

    def _words(self) -> dict[str, TextEdit]:
        return {
            "voucher_ref": self.voucher,
            "decision_ref": self.decision,
            "remark": self.remark,
            "reason": self.reason,
        }

    # what the window asks

    def visit(self, argument: object) -> None:
        """Begin for the member a `ShareMoveVisit` names."""
        wanted = argument if isinstance(argument, ShareMoveVisit) else ShareMoveVisit()
        self.is_correction = wanted.is_correction
        self._dress()
        self._empty(wanted.member_id)
        record = "correct" if self.is_correction else "buy"
        self.start(f"{record}-{wanted.member_id or 'new'}")
        (self.shares if self.member.member else self.member).setFocus()

    def _dress(self) -> None:
        is_correction = self.is_correction
        for name in ("direction", "reason"):
            self.rows[name].setVisible(is_correction)
        for name in ("paid_in", "voucher_ref", "remark"):
            self.rows[name].setVisible(not is_correction)
        if is_correction:
            self.header.set_title(
                self.tr("Correct a holding"),
                self.tr("The ledger keeps the mistake and what mended it, with its reason."),
            )
        else:
            self.header.set_title(
                self.tr("Buy shares"), self.tr("New shares of a member: the capital grows by them.")
            )

    def _empty(self, member_id: int | None) -> None:
        self.member.set_member(None)
        self.member.set_member(member_id)
        self.shares.setValue(1)
        self.on.set_day(self.ctx.today())
        self.direction.set_value(1)
        self.paid_in.set_value(PaidIn.CASH)
        for edit in self._words().values():
            edit.clear()

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

    def content(self) -> dict[str, Any]:
        """What is typed."""
        return {
            "member": self.member.member_id,
            "direction": self.direction.value(),
            "shares": self.shares.value(),
            "on": self.on.text(),
            "paid_in": str(self.paid_in.value()),
            **{name: edit.text() for name, edit in self._words().items()},
        }

    def put(self, content: Mapping[str, Any]) -> None:
        """Show what a draft kept."""
        self.member.set_member(content.get("member"))
        self.direction.set_value(int(content.get("direction", 1)))
        self.shares.setValue(int(content.get("shares", 1)))
        self.on.set_text(str(content.get("on", "")))
        self.paid_in.set_value(PaidIn(content.get("paid_in", PaidIn.CASH)))
        for name, edit in self._words().items():
            edit.setText(str(content.get(name, "")))

    def unread(self) -> dict[str, Problem]:
        """What is missing or cannot be read."""
        found: dict[str, Problem] = {}
        if self.member.member is None:
            found["member"] = Problem.REQUIRED
        if self.on.day() is None:
            found["on"] = Problem.BAD_DATE if self.on.text() else Problem.REQUIRED
        elif self._day() > self.ctx.today():
            found["on"] = Problem.IN_FUTURE
        if self.is_correction and not self.reason.value():
            found["reason"] = Problem.REASON_REQUIRED
        return found

    def _day(self) -> date:
        return self.on.day() or self.ctx.today()

    def _moved(self) -> int:
        return self.shares.value() * (self.direction.value() if self.is_correction else 1)

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
            member.shares + self._moved(),
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
        moved = self._moved()
        if moved > 0:
            return moved * self.ctx.read(share_value)
        lots = self.ctx.read(lots_leaving, member_id, -moved, on=self._day())
        return -sum(lot.amount for lot in lots)

    def _warnings(self) -> list[str]:
        member, moved = self.member.member, self._moved()
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
                shares=self._moved(),
                on=self._day(),
                reason=self.reason.value(),
                decision_ref=self.decision.value(),
                today=self.ctx.today(),
            )
        return self.ctx.write(
            buy_shares,
            member_id,
            shares=self.shares.value(),
            on=self._day(),
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
