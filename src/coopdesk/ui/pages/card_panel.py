"""Beside the membership cards: the one that is chosen, and what can be done with it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.shares import CardState
from coopdesk.services.cards import CardRow, replace_card, return_card, void_card
from coopdesk.ui.forms.share_reason import ShareReason
from coopdesk.ui.kit import Label, Pill, ltr, row
from coopdesk.ui.kit.layouts import Item
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.card_board import reason_text
from coopdesk.ui.pages.share_frame import SharePage, buttons, danger, facts, rule
from coopdesk.ui.pages.share_words import card_cell, day_cell
from coopdesk.ui.pages.visits import PaperVisit

Renew = Callable[[Sequence[CardRow]], object]


def card_items(page: SharePage, one: CardRow, renew: Renew) -> list[Item]:
    """One card; `renew` gives the member another for more years."""
    translate = QCoreApplication.translate
    state = card_cell(one.state, one.valid_until, page.ctx.today())
    title = translate("CardPanel", "Card %1").replace("%1", ltr(one.card_no_text))
    items: list[Item] = [
        row(Label(title, "name"), "stretch", Pill(state.text, state.pill or "soft", state.icon)),
        Label(one.full_name, "strong", wrap=True),
        rule(),
        *facts(_facts(one)),
        rule(),
    ]
    if one.state is CardState.VALID:
        items += buttons(
            (
                translate("CardPanel", "Print"),
                "printer",
                lambda: page.print_paper("member-cards", one.number),
            ),
            (translate("CardPanel", "Renew"), "rotate-cw", lambda: renew([one])),
            (
                translate("CardPanel", "Lost or damaged…"),
                "refresh-cw",
                partial(ask_replace, page, one),
            ),
            (
                translate("CardPanel", "Handed in…"),
                "corner-down-left",
                partial(ask_return, page, one),
            ),
        )
    items += buttons(
        (
            translate("CardPanel", "Member's page"),
            "user-round",
            lambda: page.open_member(one.member_id),
        )
    )
    if one.state is CardState.VALID:
        void = translate("CardPanel", "Void it…")
        items.append(danger(void, "ban", partial(ask_void_card, page, one)))
    return items


def several_items(
    page: SharePage, rows: Sequence[CardRow], renew: Renew, counted: str
) -> list[Item]:
    """What can be done with several; `counted` says how many they are."""
    translate = QCoreApplication.translate
    valid = [each for each in rows if each.state is CardState.VALID]
    items: list[Item] = [
        Label(counted, "title"),
        Label(translate("CardPanel", "chosen in the list"), "muted"),
        rule(),
    ]
    if valid:
        numbers = [each.number for each in valid]
        items += buttons(
            (
                translate("CardPanel", "Print them, ten to a sheet"),
                "printer",
                lambda: page.print_paper("member-cards", *numbers),
            ),
            (translate("CardPanel", "Renew them"), "rotate-cw", lambda: renew(valid)),
        )
    return items


def _facts(one: CardRow) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    ended = one.state is not CardState.VALID
    photo = "" if one.photo_sha256 else translate("CardPanel", "none yet: the frame stays empty")
    return [
        (translate("CardPanel", "Member no."), ltr(one.number)),
        (translate("CardPanel", "Neighbourhood"), one.neighbourhood),
        (translate("CardPanel", "Member since"), day_cell(one.joined_on)),
        (translate("CardPanel", "Issued"), day_cell(one.issued_on)),
        (translate("CardPanel", "Valid until"), day_cell(one.valid_until)),
        (translate("CardPanel", "Photo"), photo),
        (translate("CardPanel", "Printed"), ltr(one.print_count)),
        (translate("CardPanel", "Since"), day_cell(one.state_on) if ended else ""),
        (translate("CardPanel", "Reason"), reason_text(one)),
    ]


def ask_replace(page: Page, one: CardRow) -> ShareReason:
    """Ask how it was lost, then issue another and show it."""
    translate = QCoreApplication.translate

    def show(_made: object) -> None:
        page.done.emit(_with(translate("CardPanel", "Card %1 is replaced"), one))
        page.go.emit("papers", PaperVisit("member-cards", (one.number,)))

    return _ask(
        page,
        one,
        (
            translate("CardPanel", "Replace card %1 of %2?"),
            translate(
                "CardPanel",
                "Another is issued, marked as a replacement and good as long as the old one was; "
                "the old one is no longer valid, even when it is found.",
            ),
            translate("CardPanel", "Issue another"),
            translate("CardPanel", "lost"),
        ),
        lambda reason: page.ctx.write(replace_card, one.id, reason=reason, today=page.ctx.today()),
        show,
        icon="refresh-cw",
    )


def ask_return(page: Page, one: CardRow) -> ShareReason:
    """Note that it was handed in."""
    translate = QCoreApplication.translate
    done = translate("CardPanel", "Card %1 is handed in")
    return _ask(
        page,
        one,
        (
            translate("CardPanel", "Card %1 of %2 was handed in?"),
            translate("CardPanel", "It is no longer valid; another can be issued at any time."),
            translate("CardPanel", "It was handed in"),
            translate("CardPanel", "the membership ended"),
        ),
        lambda reason: page.ctx.write(return_card, one.id, reason=reason, today=page.ctx.today()),
        lambda _made: page.done.emit(_with(done, one)),
        icon="corner-down-left",
    )


def ask_void_card(page: Page, one: CardRow) -> ShareReason:
    """Void one that was issued by mistake."""
    translate = QCoreApplication.translate
    done = translate("CardPanel", "Card %1 is void")
    return _ask(
        page,
        one,
        (
            translate("CardPanel", "Void card %1 of %2?"),
            translate(
                "CardPanel",
                "It stays in the register as void; the next one has the next number of issue.",
            ),
            translate("CardPanel", "Void it"),
            translate("CardPanel", "issued for the wrong member"),
        ),
        lambda reason: page.ctx.write(void_card, one.id, reason=reason, today=page.ctx.today()),
        lambda _made: page.done.emit(_with(done, one)),
        icon="ban",
    )


def _ask(
    page: Page,
    one: CardRow,
    words: tuple[str, str, str, str],
    does: Callable[[str], object],
    then: Callable[[object], object],
    *,
    icon: str,
) -> ShareReason:
    question, consequence, action, example = words
    dialog = ShareReason(
        _with(question, one),
        consequence,
        action,
        does,
        icon=icon,
        reasons=(example,),
        parent=page,
    )
    dialog.acted.connect(then)
    dialog.ask()
    return dialog


def _with(sentence: str, one: CardRow) -> str:
    return sentence.replace("%1", ltr(one.card_no_text)).replace("%2", one.full_name)
