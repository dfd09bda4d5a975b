"""Share certificates on the screen: issued, replaced, handed in, voided, printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.shares import CertificateState
from coopdesk.services.certificates import (
    count_certificate_print,
    get_certificate,
    issue_certificate,
    list_certificates,
    void_certificate,
)
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import export_to
from coopdesk.ui.forms.certificate_issue import CertificateIssue
from coopdesk.ui.forms.share_reason import ShareReason
from coopdesk.ui.pages.certificate_board import UNPRINTED
from coopdesk.ui.pages.certificates import CertificatesPage
from coopdesk.ui.pages.share_exports import certificates_export
from coopdesk.ui.pages.visits import MemberVisit, PaperVisit, SharesVisit, ShareTab
from tests.makers import TODAY
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.share_office import People, make_people, rows_of, show


@pytest.fixture
def people(ctx: AppContext) -> People:
    return make_people(ctx)


@pytest.fixture
def issued(ctx: AppContext, people: People) -> list[int]:
    return [
        ctx.write(issue_certificate, people.ahmed, today=TODAY, shares=6),
        ctx.write(issue_certificate, people.salma, today=TODAY),
    ]


@pytest.fixture
def page(ctx: AppContext, issued: list[int], qtbot: QtBot) -> CertificatesPage:
    page = CertificatesPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(rows_of(page.board)) == 2)
    return page


def press_in_panel(page: CertificatesPage, words: str) -> None:
    found = [b for b in page.panel.findChildren(QPushButton) if words in b.text()]
    found[-1].click()  # older ones wait to be deleted


def give_reason(page: CertificatesPage, words: str) -> None:
    dialog = next(each for each in page.findChildren(ShareReason) if each.isVisible())
    type_text(dialog.reason, words)
    dialog.submit()


def choose(page: CertificatesPage, number: str) -> None:
    at = next(at for at, row in enumerate(rows_of(page.board)) if row.number_text == number)
    page.board.table.choose_row(at)
    settle()


def test_the_newest_is_on_top_with_its_state_and_prints(
    page: CertificatesPage, ctx: AppContext, issued: list[int], qtbot: QtBot
) -> None:
    assert [row.number_text for row in rows_of(page.board)] == ["2/2026", "1/2026"]
    assert page.board.chips[UNPRINTED].text().endswith("2")

    ctx.write(count_certificate_print, issued[0])
    qtbot.waitUntil(lambda: page.board.chips[UNPRINTED].text().endswith("1"))

    page.board.chips[UNPRINTED].click()
    assert [row.number_text for row in rows_of(page.board)] == ["2/2026"]


def test_a_lost_one_is_replaced_and_shown_for_printing(
    page: CertificatesPage, ctx: AppContext, issued: list[int], qtbot: QtBot
) -> None:
    choose(page, "1/2026")
    press_in_panel(page, "بدل فاقد")
    with qtbot.waitSignal(page.go) as gone:
        give_reason(page, "فُقدت بإقرار صاحبها")

    assert gone.args == ["papers", PaperVisit("share-certificate", ("3/2026",))]
    assert ctx.read(get_certificate, issued[0]).state is CertificateState.REPLACED
    new = ctx.read(list_certificates)[-1]
    assert (new.replaces_no, new.shares) == ("1/2026", 6)


@pytest.mark.parametrize(
    ("words", "state"),
    [("استرداد", CertificateState.RETURNED), ("إلغاء", CertificateState.VOID)],
)
def test_it_is_handed_in_or_voided_with_a_reason(
    page: CertificatesPage,
    ctx: AppContext,
    issued: list[int],
    words: str,
    state: CertificateState,
    qtbot: QtBot,
) -> None:
    choose(page, "2/2026")
    press_in_panel(page, words)
    with qtbot.waitSignal(page.done):
        give_reason(page, "خطأ في العدد")

    kept = ctx.read(get_certificate, issued[1])
    assert (kept.state, kept.state_reason) == (state, "خطأ في العدد")
    qtbot.waitUntil(lambda: rows_of(page.board)[0].state is state)
    choose(page, "2/2026")
    assert not [b for b in page.panel.findChildren(QPushButton) if words in b.text()]


def test_somebody_else_voided_it_first_and_the_dialog_says_so(
    page: CertificatesPage, ctx: AppContext, issued: list[int]
) -> None:
    choose(page, "2/2026")
    press_in_panel(page, "إلغاء")
    ctx.write(void_certificate, issued[1], reason="مكررة", today=TODAY)

    give_reason(page, "خطأ")

    dialog = next(each for each in page.findChildren(ShareReason) if each.isVisible())
    assert dialog.trouble.isVisible()


def test_one_is_issued_for_what_no_other_covers(
    page: CertificatesPage, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    dialog = page.ask_issue()
    type_text(dialog.member.search, "7")
    press(dialog.member.search, Qt.Key.Key_Return)
    assert dialog.shares.value() == 4

    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()

    assert gone.args == ["papers", PaperVisit("share-certificate", ("3/2026",))]
    mine = ctx.read(list_certificates, member_id=people.ahmed)
    assert [row.shares for row in mine] == [6, 4]


def test_no_certificate_without_shares(
    page: CertificatesPage, ctx: AppContext, people: People
) -> None:
    dialog = page.ask_issue(people.ali)

    dialog.submit()

    assert dialog.isVisible()
    assert dialog.trouble.isVisible()
    assert len(ctx.read(list_certificates)) == 2


def test_nobody_chosen_is_said_under_the_field(page: CertificatesPage) -> None:
    dialog = page.ask_issue()

    dialog.submit()

    assert dialog.rows["member"].state == "bad"


def test_all_who_have_none_get_one_at_once(ctx: AppContext, people: People, qtbot: QtBot) -> None:
    page = CertificatesPage(ctx)
    show(page, qtbot)
    dialog = page.ask_issue()
    dialog.for_all.setChecked(True)
    assert "2" in dialog.action.text() or "شهادتين" in dialog.action.text()

    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()

    assert gone.args == ["papers", PaperVisit("share-certificate", ("7", "8"))]
    assert [row.member_id for row in ctx.read(list_certificates)] == [people.ahmed, people.salma]


def test_those_chosen_are_printed_together(page: CertificatesPage, qtbot: QtBot) -> None:
    page.board.table.selectAll()
    settle()
    with qtbot.waitSignal(page.go) as gone:
        page.print_chosen()

    assert gone.args == ["papers", PaperVisit("share-certificate", ("2/2026", "1/2026"))]
    assert "شهادتان" in " ".join(label.text() for label in page.panel.findChildren(QLabel))


def test_nothing_chosen_says_what_to_do(page: CertificatesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.said):
        page.print_chosen()


def test_those_of_one_member_and_all_again(
    page: CertificatesPage, people: People, qtbot: QtBot
) -> None:
    page.visit(SharesVisit(ShareTab.CERTIFICATES, people.salma))
    qtbot.waitUntil(lambda: [row.number for row in rows_of(page.board)] == [8])
    assert "سلمى" in page.board.only.text()

    page.board.only.click()

    qtbot.waitUntil(lambda: len(rows_of(page.board)) == 2)


def test_from_a_certificate_to_its_holder(
    page: CertificatesPage, people: People, qtbot: QtBot
) -> None:
    choose(page, "2/2026")
    with qtbot.waitSignal(page.go) as gone:
        press_in_panel(page, "صفحة العضو")
    assert gone.args == ["member", MemberVisit(people.salma)]


def test_what_shows_goes_out_as_text(page: CertificatesPage, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "شهادات.csv"
    with qtbot.waitSignal(page.told, timeout=5000):
        export_to(page, certificates_export(page.board.shown), target)

    assert "1/2026" in target.read_text(encoding="utf-8-sig")


def test_the_first_one_is_offered_where_there_is_none(
    ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    page = CertificatesPage(ctx)
    show(page, qtbot)
    qtbot.waitUntil(page.board.plan.empty.isVisible)

    page.board.plan.empty.findChildren(QPushButton)[0].click()

    assert any(each.isVisible() for each in page.findChildren(CertificateIssue))


def test_every_control_has_a_name_and_the_page_fits(page: CertificatesPage) -> None:
    choose(page, "2/2026")
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 1158
    assert page.minimumSizeHint().height() <= 600
