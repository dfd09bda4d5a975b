"""The fields of a transfer, and what is kept of them as a draft."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from coopdesk.errors import Problem
from coopdesk.services.member_list import MemberRow
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.forms.share_form import ShareForm
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Notice,
    NumberEdit,
    TextEdit,
    boxed,
    column,
    row,
)
from coopdesk.ui.kit.flow import Pair
from coopdesk.ui.office_dates import date_edit

_LONGEST_DECISION = 120
_LONGEST_REASON = 1000
_LONGEST_NAME = 200


class TransferFields(ShareForm):
    """Giver, receiver or newcomer, how many, when, and why."""

    def make_fields(self) -> None:
        """Make the fields, empty."""
        self.giver = MemberChoice(self.ctx)
        self.receiver = MemberChoice(self.ctx)
        self.to_member = QRadioButton(self.tr("To a member"))
        self.to_newcomer = QRadioButton(self.tr("To somebody who is no member yet"))
        self.newcomer = TextEdit(longest=_LONGEST_NAME)
        self.shares = NumberEdit(1, least=1)
        self.whole = Button(self.tr("All"))
        self.on = date_edit(self.ctx, self.ctx.today())
        self.decision = TextEdit(longest=_LONGEST_DECISION)
        self.reason = TextEdit(longest=_LONGEST_REASON)

    def lay_out_fields(self) -> QWidget:
        """Put them in rows; each says what it is for."""
        found = self.tr("Type a part of the name or the number; Enter chooses.")
        giver = self.field(
            "giver", self.tr("Who hands over"), self.giver, required=True, note=found
        )
        receiver = self.field(
            "receiver", self.tr("Who receives"), self.receiver, required=True, note=found
        )
        newcomer = self.field(
            "newcomer",
            self.tr("Name of the newcomer"),
            self.newcomer,
            required=True,
            note=self.tr("The application begins with this name."),
        )
        self.newcomer_notice = Notice(
            self.tr("First the membership, then the shares"),
            "info",
            detail=self.tr(
                "Shares go to members only (Article 3-b). The application is taken in now; this "
                "transfer waits among the transfers until the board has accepted."
            ),
        )
        counted = boxed(row((self.shares, 1), self.whole))
        counted.setFocusProxy(self.shares)
        shares = self.field(
            "shares",
            self.tr("Number of shares"),
            counted,
            required=True,
            note=self.tr("A part of the holding, or all of it."),
        )
        on = self.field(
            "on_date", self.tr("Date"), self.on, required=True, note=self.tr("Not after today.")
        )
        decision = self.field(
            "decision_ref",
            self.tr("Decision"),
            self.decision,
            note=self.tr("Number of the board's decision, where there is one."),
        )
        reason = self.field("reason", self.tr("Remark"), self.reason)
        toward = boxed(row(self.to_member, self.to_newcomer, STRETCH, spacing=20))
        return boxed(
            column(
                giver,
                column(toward, receiver, newcomer, self.newcomer_notice, spacing=4),
                Pair(shares, on, decision),
                reason,
                spacing=14,
            )
        )

    def listen(self) -> None:
        """Follow what is typed and chosen."""
        self.giver.picked.connect(self._on_giver)
        self.receiver.picked.connect(lambda _found: self.touched("receiver"))
        self.to_newcomer.toggled.connect(self._on_toward)
        self.newcomer.textEdited.connect(lambda _text: self.touched("newcomer"))
        self.shares.valueChanged.connect(lambda _value: self.touched("shares"))
        self.whole.clicked.connect(self._on_whole)
        self.on.edit.textEdited.connect(lambda _text: self.touched("on_date"))
        self.on.day_changed.connect(lambda _day: self._rest.start())
        self.decision.textEdited.connect(lambda _text: self.touched("decision_ref"))
        self.reason.textEdited.connect(lambda _text: self.touched("reason"))

    @Slot(object)
    def _on_giver(self, member: MemberRow | None) -> None:
        self.receiver.leave_out(member.id if member else None)
        self.whole.setEnabled(bool(member and member.shares))
        self.touched("giver")

    @Slot()
    def _on_whole(self) -> None:
        if self.giver.member is not None:
            self.shares.setValue(self.giver.member.shares)

    @Slot()
    def _on_toward(self) -> None:
        self._show_toward()
        self.touched("receiver")
        (self.newcomer if self.is_newcomer else self.receiver).setFocus()

    @property
    def is_newcomer(self) -> bool:
        """Whether the receiver has yet to become a member."""
        return self.to_newcomer.isChecked()

    def _show_toward(self) -> None:
        self.rows["receiver"].setVisible(not self.is_newcomer)
        for part in (self.rows["newcomer"], self.newcomer_notice):
            part.setVisible(self.is_newcomer)

    def start_empty(self) -> None:
        """Forget what was typed."""
        with QSignalBlocker(self.to_newcomer):
            self.to_member.setChecked(True)
        self._show_toward()
        for choice in (self.giver, self.receiver):
            choice.set_member(None)
        for edit in (self.newcomer, self.decision, self.reason):
            edit.clear()
        self.shares.setValue(1)
        self.on.set_day(self.ctx.today())

    def content(self) -> dict[str, Any]:
        """What is typed."""
        giver = self.giver.member
        return {
            "giver": self.giver.member_id,
            "giver_name": giver.full_name if giver else "",
            "receiver": self.receiver.member_id,
            "is_newcomer": self.is_newcomer,
            "newcomer": self.newcomer.value(),
            "shares": self.shares.value(),
            "on": self.on.text(),
            "decision_ref": self.decision.text(),
            "reason": self.reason.text(),
        }

    def put(self, content: Mapping[str, Any]) -> None:
        """Show what a draft kept."""
        self.giver.set_member(content.get("giver"))
        self.receiver.set_member(content.get("receiver"))
        is_newcomer = bool(content.get("is_newcomer"))
        (self.to_newcomer if is_newcomer else self.to_member).setChecked(True)
        self.newcomer.setText(str(content.get("newcomer", "")))
        self.shares.setValue(int(content.get("shares", 1)))
        self.on.set_text(str(content.get("on", "")))
        self.decision.setText(str(content.get("decision_ref", "")))
        self.reason.setText(str(content.get("reason", "")))

    def unread(self) -> dict[str, Problem]:
        """What is missing or cannot be read."""
        found: dict[str, Problem] = {}
        if self.giver.member is None:
            found["giver"] = Problem.REQUIRED
        if self.is_newcomer:
            if not self.newcomer.value():
                found["newcomer"] = Problem.REQUIRED
            return found
        if self.receiver.member is None:
            found["receiver"] = Problem.REQUIRED
        if self.on.day() is None:
            found["on_date"] = Problem.BAD_DATE if self.on.text() else Problem.REQUIRED
        elif self.day() > self.ctx.today():
            found["on_date"] = Problem.IN_FUTURE
        return found

    def day(self) -> date:
        """The day typed; today while there is none."""
        return self.on.day() or self.ctx.today()
