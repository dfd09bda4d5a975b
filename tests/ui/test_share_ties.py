"""Shares, certificates and the card from the member's own page."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.services.cards import issue_cards, list_cards
from coopdesk.services.certificates import issue_certificate, list_certificates
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.card_issue import CardIssue
from coopdesk.ui.forms.certificate_issue import CertificateIssue
from coopdesk.ui.pages.member import MemberPage
from coopdesk.ui.pages.visits import (
    MemberVisit,
    PaperVisit,
    ShareMoveVisit,
    SharesVisit,
    ShareTab,
    TransferVisit,
)
from tests.makers import TODAY
from tests.ui.hands import nameless, settle
from tests.ui.share_office import People, make_people, show

_SHARES, _PAPERS = 1, 2


@pytest.fixture
def people(ctx: AppContext) -> People:
    return make_people(ctx)


@pytest.fixture
def page(ctx: AppContext, people: People, qtbot: QtBot) -> MemberPage:
    page = MemberPage(ctx)
    page.visit(MemberVisit(people.ahmed))
    show(page, qtbot)
    page.tabs.setCurrentIndex(_SHARES)
    settle()
    return page


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_buying_handing_on_and_correcting_begin_here(
    page: MemberPage, people: People, qtbot: QtBot
) -> None:
    for key, place, visit in (
        ("buy", "share_move", ShareMoveVisit(people.ahmed)),
        ("transfer", "transfer", TransferVisit(people.ahmed)),
        ("correct", "share_move", ShareMoveVisit(people.ahmed, is_correction=True)),
        ("statement", "papers", PaperVisit("member-statement", (7,))),
    ):
        with qtbot.waitSignal(page.go) as gone:
            page.holding.buttons[key].click()
        assert gone.args == [place, visit]


def test_one_who_left_neither_buys_nor_hands_on(page: MemberPage, people: People) -> None:
    page.visit(MemberVisit(people.gone))
    settle()

    assert "buy" not in page.holding.buttons
    assert "transfer" not in page.holding.buttons
    assert "زالت العضوية" in words(page)


def test_the_certificate_is_issued_here_and_then_printed(
    page: MemberPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    page.holding.buttons["issue"].click()
    dialog = page.findChild(CertificateIssue)
    assert isinstance(dialog, CertificateIssue)
    assert dialog.shares.value() == 10
    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()
    assert gone.args == ["papers", PaperVisit("share-certificate", ("1/2026",))]

    settle()
    assert "issue" not in page.holding.buttons
    assert len(ctx.read(list_certificates, member_id=people.ahmed)) == 1
    with qtbot.waitSignal(page.go) as gone:
        page.holding.buttons["certificates"].click()
    assert gone.args == ["certificates", SharesVisit(ShareTab.CERTIFICATES, people.ahmed)]


def test_many_certificates_go_on_in_a_second_line(
    page: MemberPage, ctx: AppContext, people: People
) -> None:
    for _ in range(10):
        ctx.write(issue_certificate, people.ahmed, today=TODAY, shares=1)
    settle()

    assert page.minimumSizeHint().width() <= 1158


def test_the_card_is_issued_and_printed_from_the_papers(
    page: MemberPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(_PAPERS)
    settle()
    page.holding.buttons["card"].click()
    dialog = page.findChild(CardIssue)
    assert isinstance(dialog, CardIssue)
    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()
    assert gone.args == ["papers", PaperVisit("member-cards", (7,))]

    settle()
    assert len(ctx.read(list_cards, member_id=people.ahmed)) == 1
    assert "7-1" in words(page)
    with qtbot.waitSignal(page.go) as gone:
        page.holding.buttons["print_card"].click()
    assert gone.args == ["papers", PaperVisit("member-cards", (7,))]


def test_every_control_of_both_tabs_has_a_name(
    page: MemberPage, ctx: AppContext, people: People
) -> None:
    ctx.write(issue_certificate, people.ahmed, today=TODAY)
    ctx.write(issue_cards, [people.ahmed], today=TODAY)
    settle()
    assert nameless(page) == []
    page.tabs.setCurrentIndex(_PAPERS)
    settle()
    assert nameless(page) == []
