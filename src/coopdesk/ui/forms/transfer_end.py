"""After a transfer: its number, both balances, and the papers that follow it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.shares import CertificateState
from coopdesk.services.certificates import CertificateRow, list_certificates
from coopdesk.services.member_list import MemberRow, member_rows
from coopdesk.services.share_moves import TransferRow, get_transfer
from coopdesk.ui import texts
from coopdesk.ui.forms.share_end import Next, end_of, issue_and_print, uncertified
from coopdesk.ui.kit import EmptyState, isolated, ltr
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import PaperVisit, SharesVisit, ShareTab, TransferVisit


def transfer_end(page: Page, transfer_id: int) -> EmptyState:
    """The page once the shares have gone over."""
    done = page.ctx.read(get_transfer, transfer_id)
    ids = (done.from_id, done.to_id)
    giver, receiver = page.ctx.read(member_rows, ids, today=page.ctx.today())
    title = QCoreApplication.translate("TransferEnd", "Transfer %1 is recorded")
    return end_of(
        title.replace("%1", ltr(done.number_text)),
        _balances(giver, receiver),
        _nexts(page, done, receiver),
        foot=_handed_in(page, done),
    )


def _balances(giver: MemberRow, receiver: MemberRow) -> str:
    said = QCoreApplication.translate("TransferEnd", "%1 now holds %2.")
    lines = [
        said.replace("%1", isolated(each.full_name)).replace("%2", texts.shares_text(each.shares))
        for each in (giver, receiver)
    ]
    return "\n".join(lines)


def _nexts(page: Page, done: TransferRow, receiver: MemberRow) -> list[Next]:
    show = page.go.emit
    nexts = [
        Next(
            QCoreApplication.translate("TransferEnd", "Print the transfer"),
            "printer",
            partial(show, "papers", PaperVisit("transfer", (done.number_text,))),
        )
    ]
    fresh = tuple(each.number_text for each in _issued(page, done.from_id))
    if fresh:
        words = QCoreApplication.translate("TransferEnd", "Print the giver's new certificate")
        nexts.append(
            Next(words, "scroll-text", partial(show, "papers", PaperVisit(_CERTIFICATE, fresh)))
        )
    if uncertified(page, receiver) > 0:
        words = QCoreApplication.translate("TransferEnd", "Certificate for the receiver…")
        nexts.append(Next(words, "scroll-text", partial(issue_and_print, page, receiver)))
    again = QCoreApplication.translate("TransferEnd", "Another transfer")
    nexts.append(Next(again, "plus", partial(page.visit, TransferVisit())))
    every = QCoreApplication.translate("TransferEnd", "All transfers")
    nexts.append(Next(every, "list", partial(show, "shares", SharesVisit(ShareTab.TRANSFERS))))
    return nexts


_CERTIFICATE = "share-certificate"


def _handed_in(page: Page, done: TransferRow) -> str:
    back = [
        ltr(each.number_text)
        for each in page.ctx.read(
            list_certificates, member_id=done.from_id, state=CertificateState.RETURNED
        )
        if each.state_on == page.ctx.today() and done.number_text in each.state_reason
    ]
    if not back:
        return ""
    said = QCoreApplication.translate("TransferEnd", "Ask for certificate %1: it is void now.")
    comma = QCoreApplication.translate("TransferEnd", ", ")
    return said.replace("%1", comma.join(back))


def _issued(page: Page, member_id: int) -> list[CertificateRow]:
    """What the giver was given today for the rest and is not printed yet."""
    valid = page.ctx.read(list_certificates, member_id=member_id, state=CertificateState.VALID)
    return [each for each in valid if each.issued_on == page.ctx.today() and not each.print_count]
