"""Reversing a line and taking a transfer back: with a reason, and never without asking."""

from PySide6.QtCore import QCoreApplication

from coopdesk.services.share_ledger import LedgerRow
from coopdesk.services.share_moves import (
    TransferRow,
    get_transfer,
    reverse_line,
    transfer_id_of,
    void_transfer,
)
from coopdesk.ui import texts
from coopdesk.ui.forms.share_reason import ShareReason
from coopdesk.ui.kit import ltr
from coopdesk.ui.pages.base import Page


def ask_reverse(page: Page, line: LedgerRow) -> ShareReason:
    """Ask for the reason, then take a line back by another."""
    translate = QCoreApplication.translate
    question = translate("TakingBack", "Reverse %1 of %2?")
    question = question.replace("%1", texts.shares_text(abs(line.shares)))
    dialog = ShareReason(
        question.replace("%2", line.full_name),
        translate(
            "TakingBack",
            "The line stays in the ledger and a second one takes it back on the same day. "
            "This cannot be undone; a mistake is mended by a new line.",
        ),
        translate("TakingBack", "Reverse the line"),
        lambda reason: page.ctx.write(reverse_line, line.id, reason=reason, today=page.ctx.today()),
        icon="undo-2",
        reasons=(translate("TakingBack", "entered twice"),),
        parent=page,
    )
    dialog.acted.connect(
        lambda _done: page.done.emit(translate("TakingBack", "The line is reversed"))
    )
    dialog.ask()
    return dialog


def ask_void_of(page: Page, line: LedgerRow) -> ShareReason:
    """The same for the transfer a line of the ledger belongs to."""
    found = page.ctx.read(transfer_id_of, line.transfer_no)
    return ask_void(page, page.ctx.read(get_transfer, found))


def ask_void(page: Page, made: TransferRow) -> ShareReason:
    """Ask for the reason, then give the shares back to who had them."""
    translate = QCoreApplication.translate
    number = ltr(made.number_text)
    text = translate(
        "TakingBack",
        "%1 go back from %2 to %3. The number stays and is never given again. Certificates that "
        "say too much are handed in.",
    )
    text = text.replace("%1", texts.shares_text(made.shares)).replace("%2", made.to_name)
    dialog = ShareReason(
        translate("TakingBack", "Take transfer %1 back?").replace("%1", number),
        text.replace("%3", made.from_name),
        translate("TakingBack", "Take it back"),
        lambda reason: page.ctx.write(
            void_transfer, made.id, reason=reason, today=page.ctx.today()
        ),
        icon="undo-2",
        reasons=(translate("TakingBack", "the wrong member was chosen"),),
        parent=page,
    )
    done = translate("TakingBack", "Transfer %1 is taken back").replace("%1", number)
    dialog.acted.connect(lambda _done: page.done.emit(done))
    dialog.ask()
    return dialog
