"""Beside the certificates: the one that is chosen, and what can be done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.shares import CertificateState
from coopdesk.services.certificates import (
    CertificateRow,
    get_certificate,
    replace_certificate,
    return_certificate,
    void_certificate,
)
from coopdesk.ui import texts
from coopdesk.ui.forms.share_reason import ShareReason
from coopdesk.ui.kit import Label, Pill, ltr, number, row
from coopdesk.ui.kit.layouts import Item
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.share_frame import SharePage, buttons, danger, facts, rule
from coopdesk.ui.pages.share_words import CERTIFICATE_SIGNS, day_cell
from coopdesk.ui.pages.visits import PaperVisit


def certificate_items(page: SharePage, one: CertificateRow) -> list[Item]:
    """One certificate."""
    translate = QCoreApplication.translate
    tone, icon = CERTIFICATE_SIGNS[one.state]
    title = translate("CertificatePanel", "Certificate %1").replace("%1", ltr(one.number_text))
    items: list[Item] = [
        row(Label(title, "name"), "stretch", Pill(texts.code_text(one.state), tone, icon)),
        Label(one.full_name, "strong", wrap=True),
        rule(),
        *facts(_facts(one)),
        rule(),
        *buttons(
            (
                translate("CertificatePanel", "Print"),
                "printer",
                lambda: page.print_paper("share-certificate", one.number_text),
            ),
            (
                translate("CertificatePanel", "Member's page"),
                "user-round",
                lambda: page.open_member(one.member_id),
            ),
        ),
    ]
    if one.state is CertificateState.VALID:
        items += buttons(
            (
                translate("CertificatePanel", "Lost or damaged…"),
                "refresh-cw",
                partial(ask_replace, page, one),
            ),
            (
                translate("CertificatePanel", "Handed in…"),
                "corner-down-left",
                partial(ask_return, page, one),
            ),
        )
        void = translate("CertificatePanel", "Void it…")
        items.append(danger(void, "ban", partial(ask_void_certificate, page, one)))
    return items


def several_items(page: SharePage, rows: list[CertificateRow], counted: str) -> list[Item]:
    """What can be done with several; `counted` says how many they are."""
    translate = QCoreApplication.translate
    shares = sum(each.shares for each in rows)
    numbers = [each.number_text for each in rows]
    return [
        Label(counted, "title"),
        Label(translate("CertificatePanel", "chosen in the list"), "muted"),
        rule(),
        *facts([(texts.field_label("shares"), number(shares))]),
        rule(),
        *buttons(
            (
                translate("CertificatePanel", "Print them"),
                "printer",
                lambda: page.print_paper("share-certificate", *numbers),
            )
        ),
    ]


def _facts(one: CertificateRow) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    ended = one.state is not CertificateState.VALID
    return [
        (translate("CertificatePanel", "Member no."), ltr(one.number)),
        (texts.field_label("shares"), number(one.shares)),
        (translate("CertificatePanel", "Value of a share"), texts.rials_text(one.unit_value)),
        (translate("CertificatePanel", "Value"), texts.rials_text(one.amount)),
        (translate("CertificatePanel", "Issued"), day_cell(one.issued_on)),
        (translate("CertificatePanel", "Hijri"), ltr(one.issued_hijri)),
        (translate("CertificatePanel", "In place of"), ltr(one.replaces_no)),
        (translate("CertificatePanel", "Printed"), ltr(one.print_count)),
        (translate("CertificatePanel", "Since"), day_cell(one.state_on) if ended else ""),
        (translate("CertificatePanel", "Reason"), one.state_reason),
    ]


def ask_replace(page: Page, one: CertificateRow) -> ShareReason:
    """Ask how it was lost, then issue another in its place and show it."""
    translate = QCoreApplication.translate

    def show(made: object) -> None:
        if isinstance(made, int):
            number_text = page.ctx.read(get_certificate, made).number_text
            page.done.emit(_with(translate("CertificatePanel", "Certificate %1 is replaced"), one))
            page.go.emit("papers", PaperVisit("share-certificate", (number_text,)))

    return _ask(
        page,
        one,
        (
            translate("CertificatePanel", "Replace certificate %1 of %2?"),
            translate(
                "CertificatePanel",
                "A new one with the next number is issued in its place; the old one is no longer "
                "valid, even when it is found.",
            ),
            translate("CertificatePanel", "Issue another"),
            translate("CertificatePanel", "lost, as the holder declared in writing"),
        ),
        lambda reason: page.ctx.write(
            replace_certificate, one.id, reason=reason, today=page.ctx.today()
        ),
        show,
        icon="refresh-cw",
    )


def ask_return(page: Page, one: CertificateRow) -> ShareReason:
    """Note that it was handed in."""
    translate = QCoreApplication.translate
    done = translate("CertificatePanel", "Certificate %1 is handed in")
    return _ask(
        page,
        one,
        (
            translate("CertificatePanel", "Certificate %1 of %2 was handed in?"),
            translate(
                "CertificatePanel",
                "It is no longer valid; the shares stay with the member, and another certificate "
                "can be issued for them.",
            ),
            translate("CertificatePanel", "It was handed in"),
            translate("CertificatePanel", "to be issued in two parts"),
        ),
        lambda reason: page.ctx.write(
            return_certificate, one.id, reason=reason, today=page.ctx.today()
        ),
        lambda _made: page.done.emit(_with(done, one)),
        icon="corner-down-left",
    )


def ask_void_certificate(page: Page, one: CertificateRow) -> ShareReason:
    """Void one that was issued by mistake."""
    translate = QCoreApplication.translate
    done = translate("CertificatePanel", "Certificate %1 is void")
    return _ask(
        page,
        one,
        (
            translate("CertificatePanel", "Void certificate %1 of %2?"),
            translate(
                "CertificatePanel",
                "The number stays in the register as void and is never given again.",
            ),
            translate("CertificatePanel", "Void it"),
            translate("CertificatePanel", "issued for the wrong member"),
        ),
        lambda reason: page.ctx.write(
            void_certificate, one.id, reason=reason, today=page.ctx.today()
        ),
        lambda _made: page.done.emit(_with(done, one)),
        icon="ban",
    )


def _ask(
    page: Page,
    one: CertificateRow,
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


def _with(sentence: str, one: CertificateRow) -> str:
    return sentence.replace("%1", ltr(one.number_text)).replace("%2", one.full_name)
