"""What the pages of shares say while there is nothing on them."""

from PySide6.QtCore import QCoreApplication

from coopdesk.ui.kit import Button, EmptyState
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import ShareMoveVisit, TransferVisit


def no_lines(page: Page) -> EmptyState:
    """Nobody holds a share yet."""
    translate = QCoreApplication.translate
    buy = Button(translate("ShareEmpty", "Record the first shares"), "coins", "primary")
    buy.clicked.connect(lambda: page.go.emit("share_move", ShareMoveVisit()))
    members = Button(translate("ShareEmpty", "Go to the members"), "users")
    members.clicked.connect(lambda: page.go.emit("members", None))
    return EmptyState(
        "coins",
        translate("ShareEmpty", "No shares yet"),
        translate(
            "ShareEmpty",
            "What members subscribe, buy, hand on or get back stands here line by line, with the "
            "balance and the capital after each.",
        ),
        buy,
        members,
        foot=translate(
            "ShareEmpty", "Shares come in with the members, too: by the form or from Excel."
        ),
    )


def no_balances(page: Page) -> EmptyState:
    """Nobody was a member on that day."""
    translate = QCoreApplication.translate
    members = Button(translate("ShareEmpty", "Go to the members"), "users", "primary")
    members.clicked.connect(lambda: page.go.emit("members", None))
    return EmptyState(
        "scale",
        translate("ShareEmpty", "Nobody held shares then"),
        translate("ShareEmpty", "Choose a later day, or enter the members and their shares first."),
        members,
    )


def no_transfers(page: Page) -> EmptyState:
    """Nothing was handed on yet."""
    translate = QCoreApplication.translate
    first = Button(translate("ShareEmpty", "Record a transfer"), "arrow-up-down", "primary")
    first.clicked.connect(lambda: page.go.emit("transfer", TransferVisit()))
    return EmptyState(
        "arrow-up-down",
        translate("ShareEmpty", "No transfers yet"),
        translate(
            "ShareEmpty",
            "A member hands shares on, part or whole, to somebody who meets the conditions of "
            "membership (Article 3-b).",
        ),
        first,
    )


def no_certificates(page: Page) -> EmptyState:
    """No certificate was issued yet."""
    translate = QCoreApplication.translate
    first = Button(translate("ShareEmpty", "Issue the first one…"), "scroll-text", "primary")
    first.clicked.connect(lambda: page.handlers()["new"]())
    return EmptyState(
        "scroll-text",
        translate("ShareEmpty", "No certificates yet"),
        translate(
            "ShareEmpty",
            "A certificate says how many shares a member holds. It is numbered, printed with a "
            "counterfoil, and replaced when it is lost.",
        ),
        first,
    )


def no_cards(page: Page) -> EmptyState:
    """No card was issued yet."""
    translate = QCoreApplication.translate
    first = Button(translate("ShareEmpty", "Issue the first cards…"), "id-card", "primary")
    first.clicked.connect(lambda: page.handlers()["new"]())
    return EmptyState(
        "id-card",
        translate("ShareEmpty", "No membership cards yet"),
        translate(
            "ShareEmpty",
            "Issue cards for chosen members, for a neighbourhood or for everyone, and print them "
            "ten to a sheet with photo and mark.",
        ),
        first,
    )
