"""After something about shares was recorded: what is so now, and what can be done next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from coopdesk.errors import CoopdeskError
from coopdesk.services.certificates import (
    certified_shares,
    get_certificate,
    issue_certificate,
)
from coopdesk.services.member_list import MemberRow
from coopdesk.ui import texts
from coopdesk.ui.kit import Button, EmptyState
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import PaperVisit


@dataclass(frozen=True, slots=True)
class Next:
    """One thing to do next."""

    words: str
    icon: str
    does: Callable[[], object]


def end_of(title: str, text: str, nexts: Sequence[Next], *, foot: str = "") -> EmptyState:
    """The page once it is done; the first of `nexts` is what is done most."""
    made = []
    for at, each in enumerate(nexts):
        button = Button(each.words, each.icon, "" if at else "primary")
        button.clicked.connect(lambda _checked=False, does=each.does: does())
        made.append(button)
    return EmptyState("circle-check", title, text, *made, foot=foot)


def uncertified(page: Page, member: MemberRow) -> int:
    """The shares of a member that no valid certificate says."""
    return member.shares - page.ctx.read(certified_shares, member.id)


def issue_and_print(page: Page, member: MemberRow) -> int | None:
    """Ask, then give a certificate for all shares without one and show it for printing."""
    count = uncertified(page, member)
    question = QCoreApplication.translate("ShareEnd", "Issue a certificate for %1 to %2?")
    consequence = QCoreApplication.translate(
        "ShareEnd", "It gets the next number of the year, which is never given again."
    )
    action = QCoreApplication.translate("ShareEnd", "Issue it and look at it")
    said = question.replace("%1", texts.shares_text(count)).replace("%2", member.full_name)
    if not ask(page, said, consequence, action, danger=False):
        return None
    try:
        made = page.ctx.write(issue_certificate, member.id, today=page.ctx.today())
    except CoopdeskError as error:
        show_error(page, error)
        return None
    number = page.ctx.read(get_certificate, made).number_text
    page.go.emit("papers", PaperVisit("share-certificate", (number,)))
    return made
