"""Handing shares on, part or whole, to a member or to somebody who has yet to become one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from coopdesk.domain.names import split_name
from coopdesk.errors import CoopdeskError
from coopdesk.services.share_moves import TransferInput, get_transfer, transfer_shares
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.share_preview import Change, Preview, PreviewSide
from coopdesk.ui.forms.transfer_end import transfer_end
from coopdesk.ui.forms.transfer_fields import TransferFields
from coopdesk.ui.forms.transfer_figures import transfer_preview
from coopdesk.ui.forms.transfer_waiting import (
    forget_waiting,
    keep_waiting,
    waiting_content,
)
from coopdesk.ui.kit import (
    EmptyState,
    isolated,
)
from coopdesk.ui.pages.share_taking_back import ask_void
from coopdesk.ui.pages.visits import CounterVisit, TransferVisit

_LONGEST_DECISION = 120
_LONGEST_REASON = 1000
_LONGEST_NAME = 200


class TransferForm(TransferFields):
    """From whom, to whom, how many; both balances before and after stand beside."""

    name = "transfer"

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._waiting = ""
        self.make_fields()
        side = PreviewSide(self.tr("Choose who hands over: both balances show here."))
        self.build(self.lay_out_fields(), side, icon="arrow-right")
        self.header.set_title(
            self.tr("Transfer of shares"),
            self.tr("Only to somebody who meets the conditions of membership (Article 3-b)."),
        )
        self.listen()
        self.visit(TransferVisit())

    # what the window asks

    def visit(self, argument: object) -> None:
        """Begin from the member a `TransferVisit` names, or go on with one that waited."""
        wanted = argument if isinstance(argument, TransferVisit) else TransferVisit()
        self._waiting = ""
        self.start_empty()
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
            on=self.day(),
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
            on_date=self.day(),
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
