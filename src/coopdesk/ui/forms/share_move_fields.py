"""The fields of buying shares and of correcting a holding, and what is kept as a draft."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from coopdesk.domain.members import PaidIn
from coopdesk.errors import Problem
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.forms.share_form import ShareForm
from coopdesk.ui.kit import Choice, NumberEdit, TextEdit, boxed, column
from coopdesk.ui.kit.flow import Pair
from coopdesk.ui.office_dates import date_edit

_LONGEST_VOUCHER = 60
_LONGEST_DECISION = 120
_LONGEST_REASON = 1000


class ShareMoveFields(ShareForm):
    """Member, how many, when; for a purchase how it is paid, for a correction why."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.is_correction = False

    def make_fields(self) -> None:
        """Make the fields, empty."""
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

    def lay_out_fields(self) -> QWidget:
        """Put them in rows; each says what it is for."""
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

    def listen(self) -> None:
        """Follow what is typed and chosen."""
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

    def dress(self) -> None:
        """Show what this kind of move needs, and say so in the title."""
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

    def start_empty(self, member_id: int | None) -> None:
        """Forget what was typed."""
        self.member.set_member(None)
        self.member.set_member(member_id)
        self.shares.setValue(1)
        self.on.set_day(self.ctx.today())
        self.direction.set_value(1)
        self.paid_in.set_value(PaidIn.CASH)
        for edit in self._words().values():
            edit.clear()

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
        elif self.day() > self.ctx.today():
            found["on"] = Problem.IN_FUTURE
        if self.is_correction and not self.reason.value():
            found["reason"] = Problem.REASON_REQUIRED
        return found

    def day(self) -> date:
        """The day typed; today while there is none."""
        return self.on.day() or self.ctx.today()

    def moved(self) -> int:
        """The shares that come (+) or go (−)."""
        return self.shares.value() * (self.direction.value() if self.is_correction else 1)
