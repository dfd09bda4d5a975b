"""Handing shares on, part or whole, to a member or to somebody who has yet to become one."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from coopdesk.domain.names import split_name
from coopdesk.errors import CoopdeskError, Problem
from coopdesk.services.member_list import MemberRow
from coopdesk.services.share_moves import TransferInput, get_transfer, transfer_shares
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.forms.share_form import Pair, ShareForm
from coopdesk.ui.forms.share_preview import Change, Preview, PreviewSide
from coopdesk.ui.forms.transfer_end import transfer_end
from coopdesk.ui.forms.transfer_figures import transfer_preview
from coopdesk.ui.forms.transfer_waiting import (
    forget_waiting,
    keep_waiting,
    waiting_content,
)
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    EmptyState,
    Notice,
    NumberEdit,
    TextEdit,
    boxed,
    column,
    isolated,
    row,
)
from coopdesk.ui.office_dates import date_edit
from coopdesk.ui.pages.share_taking_back import ask_void
from coopdesk.ui.pages.visits import CounterVisit, TransferVisit

_LONGEST_DECISION = 120
_LONGEST_REASON = 1000
_LONGEST_NAME = 200


class TransferForm(ShareForm):
    """From whom, to whom, how many; both balances before and after stand beside."""

    name = "transfer"

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._waiting = ""
        self._make_fields()
        side = PreviewSide(self.tr("Choose who hands over: both balances show here."))
        self.build(self._lay_out_fields(), side, icon="arrow-right")
        self.header.set_title(
            self.tr("Transfer of shares"),
            self.tr("Only to somebody who meets the conditions of membership (Article 3-b)."),
        )
        self._listen()
        self.visit(TransferVisit())

    def _make_fields(self) -> None:
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

    def _lay_out_fields(self) -> QWidget:
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

    def _listen(self) -> None:
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

    # what the window asks

    def visit(self, argument: object) -> None:
        """Begin from the member a `TransferVisit` names, or go on with one that waited."""
        wanted = argument if isinstance(argument, TransferVisit) else TransferVisit()
        self._waiting = ""
        self._empty()
        self.giver.set_member(wanted.from_id)
        self.receiver.set_member(wanted.to_id)
        self.start(str(wanted.from_id or "new"))
        if wanted.draft_key:
            self._go_on(wanted.draft_key)
        elif self.giver.member is None:
            self.giver.setFocus()
        else:
            self.receiver.setFocus()

    def _go_on(self, key: str) -> None:
        content = waiting_content(self.ctx, key)
        self.draft_notice.hide()
        if content is None:
            return
        self._waiting = key
        self.put({**content, "is_newcomer": False})
        name = str(content.get("newcomer", ""))
        self.receiver.setFocus()
        self.receiver.search.setText(name)
        self.receiver.search.search_now()
        self.reckon()

    def _empty(self) -> None:
        with QSignalBlocker(self.to_newcomer):
            self.to_member.setChecked(True)
        self._show_toward()
        for choice in (self.giver, self.receiver):
            choice.set_member(None)
        for edit in (self.newcomer, self.decision, self.reason):
            edit.clear()
        self.shares.setValue(1)
        self.on.set_day(self.ctx.today())

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Handing shares on"),
                self.tr(
                    "Find both by a part of the name or the number. «All» fills in the whole "
                    "holding. Beside the form stand both balances before and after."
                ),
            ),
            (
                self.tr("To a newcomer"),
                self.tr(
                    "Who is no member yet applies first. The transfer is kept among the transfers "
                    "and goes on once the board has accepted."
                ),
            ),
            (
                self.tr("Certificates"),
                self.tr(
                    "When the certificates of the giver say more than is left, they are handed in "
                    "and one is issued for the rest. The receiver's is issued on the next page."
                ),
            ),
        ]

    # while typing

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
        elif self._day() > self.ctx.today():
            found["on_date"] = Problem.IN_FUTURE
        return found

    def _day(self) -> date:
        return self.on.day() or self.ctx.today()

    def say_action(self) -> None:
        """Name what will happen: how many, to whom."""
        if self.is_newcomer:
            self.save_button.set_text(self.tr("Take in the application"))
            return
        said = self.tr("Transfer %Ln share(s)", "", self.shares.value())
        receiver = self.receiver.member
        if receiver is not None:
            toward = self.tr("%1 to %2").replace("%1", said)
            said = toward.replace("%2", isolated(_short(receiver.full_name)))
        self.save_button.set_text(said)

    def preview(self) -> Preview:
        """Both balances, the money, the certificates, the warnings."""
        for choice in (self.giver, self.receiver):
            choice.refresh()
        giver = self.giver.member
        if giver is None:
            return Preview()
        found = transfer_preview(
            self.ctx,
            giver,
            None if self.is_newcomer else self.receiver.member,
            shares=self.shares.value(),
            on=self._day(),
        )
        shares_row = self.rows["shares"]
        if isinstance(found, CoopdeskError):
            shares_row.set_error(texts.error_text(found))
            return Preview((Change(giver.full_name, giver.shares, giver.amount),))
        if shares_row.state == "bad":
            shares_row.clear_state()
        return found

    # recording

    def save(self) -> None:
        """Record it; for a newcomer put it aside and take in the application."""
        problems = self.unread()
        if not self.is_newcomer or problems:
            super().save()
            return
        keep_waiting(self.ctx, self.content())
        self.is_dirty = False
        if self._keeper:
            self._keeper.drop()
        said = self.tr("The transfer waits until %1 is a member.")
        self.back.emit()
        self.go.emit("counter", CounterVisit(self.newcomer.value()))
        self.said.emit(said.replace("%1", self.newcomer.value()))

    def act(self) -> int:
        """Move the shares."""
        given = TransferInput(
            from_member_id=self.giver.member_id or 0,
            to_member_id=self.receiver.member_id or 0,
            shares=self.shares.value(),
            on_date=self._day(),
            reason=self.reason.value(),
            decision_ref=self.decision.value(),
        )
        return self.ctx.write(transfer_shares, given, today=self.ctx.today())

    def undo_of(self, done: object) -> Callable[[], object] | None:
        """A transfer is voided as a whole."""
        return partial(self._void, done) if isinstance(done, int) else None

    def _void(self, transfer_id: int) -> None:
        dialog = ask_void(self, self.ctx.read(get_transfer, transfer_id))
        dialog.acted.connect(lambda _done: self.back.emit())

    def finished(self, done: object) -> EmptyState:
        """What happened, and the papers that follow."""
        if self._waiting:
            forget_waiting(self.ctx, self._waiting)
        if not isinstance(done, int):
            raise TypeError(done)
        return transfer_end(self, done)


def _short(full_name: str) -> str:
    """The first name and the family name: a button has room for no more."""
    parts = split_name(full_name)
    return " ".join(part for part in (parts.first, parts.surname or parts.father) if part)
