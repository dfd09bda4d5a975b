"""What stands beside a list of shares: the line, the balance or the transfer that is chosen."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from coopdesk.services.share_ledger import BalanceRow, LedgerRow
from coopdesk.services.share_moves import TransferRow
from coopdesk.ui import texts
from coopdesk.ui.kit import Button, Label, Notice, Pill, ltr, row
from coopdesk.ui.kit.layouts import Item
from coopdesk.ui.pages.share_balances import balance_facts, status_cell, vote_cell
from coopdesk.ui.pages.share_frame import SharePage, buttons, danger, facts, rule
from coopdesk.ui.pages.share_ledger import line_facts
from coopdesk.ui.pages.share_taking_back import ask_reverse, ask_void, ask_void_of
from coopdesk.ui.pages.share_transfers import state_cell, transfer_facts
from coopdesk.ui.pages.visits import SharesVisit, ShareTab

Items = Callable[[Any, Any], list[Item]]
"""The parts of a panel for a page and the row chosen on it."""


def line_items(page: SharePage, line: LedgerRow) -> list[Item]:
    """One line of the ledger."""
    translate = QCoreApplication.translate
    return [
        *heading(line.full_name, line.number, texts.code_text(line.kind)),
        *facts(line_facts(line)),
        rule(),
        *buttons(
            (
                translate("SharePanels", "Member's page"),
                "user-round",
                lambda: page.open_member(line.member_id),
            ),
            (
                translate("SharePanels", "Print the member's statement"),
                "printer",
                lambda: page.print_paper("member-statement", line.number),
            ),
        ),
        _taking_back(page, line),
    ]


def _taking_back(page: SharePage, line: LedgerRow) -> Item:
    translate = QCoreApplication.translate
    if line.is_reversed:
        words = translate("SharePanels", "This line was reversed: it stays and counts no more.")
        return Label(words, "muted", wrap=True)
    if line.reverses_id is not None:
        return Label(
            translate("SharePanels", "This line takes another one back."), "muted", wrap=True
        )
    if line.transfer_no:
        words = translate("SharePanels", "Take the transfer back…")
        return danger(words, "undo-2", partial(ask_void_of, page, line))
    words = translate("SharePanels", "Reverse this line…")
    return danger(words, "undo-2", partial(ask_reverse, page, line))


def balance_items(page: SharePage, held: BalanceRow) -> list[Item]:
    """What one member held on the day."""
    translate = QCoreApplication.translate
    status, vote = status_cell(held), vote_cell(held)
    votes = vote.text if held.why_not else translate("SharePanels", "May vote")
    pills = row(
        Pill(status.text, status.pill or "soft"),
        Pill(votes, "muted" if held.why_not else "ok"),
        "stretch",
    )
    words = translate("SharePanels", "More than one member may hold: Article 3-e sets the cap.")
    over = Notice(words, "warn") if held.is_over_cap else None
    return [
        *heading(held.full_name, held.number, held.neighbourhood),
        pills,
        over,
        rule(),
        *facts(balance_facts(held)),
        rule(),
        *_balance_buttons(page, held.member_id),
    ]


def _balance_buttons(page: SharePage, member_id: int) -> list[Item]:
    translate = QCoreApplication.translate
    lines = SharesVisit(ShareTab.LEDGER, member_id)
    return buttons(
        (translate("SharePanels", "Buy shares"), "coins", lambda: page.buy_for(member_id)),
        (
            translate("SharePanels", "Transfer"),
            "arrow-up-down",
            lambda: page.transfer_from(member_id),
        ),
        (
            translate("SharePanels", "Correct the holding"),
            "pencil",
            lambda: page.correct_for(member_id),
        ),
        (translate("SharePanels", "The member's lines"), "scroll-text", lambda: page.visit(lines)),
        (
            translate("SharePanels", "Member's page"),
            "user-round",
            lambda: page.open_member(member_id),
        ),
    )


def transfer_items(page: SharePage, made: TransferRow) -> list[Item]:
    """One transfer."""
    translate = QCoreApplication.translate
    state = state_cell(made)
    number = translate("SharePanels", "Transfer %1").replace("%1", ltr(made.number_text))
    items: list[Item] = [
        row(Label(number, "name"), "stretch", Pill(state.text, state.pill or "soft", state.icon)),
        *_side(
            page, translate("SharePanels", "From"), made.from_name, made.from_number, made.from_id
        ),
        *_side(page, translate("SharePanels", "To"), made.to_name, made.to_number, made.to_id),
        rule(),
        *facts(transfer_facts(made)),
        rule(),
        *buttons(
            (
                translate("SharePanels", "Print the transfer"),
                "printer",
                lambda: page.print_paper("transfer", made.number_text),
            )
        ),
    ]
    if made.voided_at is None:
        words = translate("SharePanels", "Take it back…")
        items.append(danger(words, "undo-2", partial(ask_void, page, made)))
    return items


def _side(page: SharePage, word: str, name: str, number: int, member_id: int) -> list[Item]:
    said = QCoreApplication.translate("SharePanels", "No. %1").replace("%1", ltr(number))
    show = Button(said, kind="quiet")
    show.setAccessibleName(f"{name} {number}")
    show.clicked.connect(lambda: page.open_member(member_id))
    return [row(Label(word, "muted"), "stretch", show), Label(name, "strong", wrap=True)]


def heading(name: str, number: int, word: str) -> list[Item]:
    """Whom a panel is about."""
    said = QCoreApplication.translate("SharePanels", "No. %1").replace("%1", ltr(number))
    below = " · ".join(part for part in (said, word) if part)
    return [Label(name, "name", wrap=True), Label(below, "muted", wrap=True), rule()]
