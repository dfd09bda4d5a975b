"""Steps of a membership from the member's page, settlements and payments, through the widgets."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import MemberEventKind, MemberStatus
from coopdesk.domain.membership import SettlementState
from coopdesk.services.files import list_attachments
from coopdesk.services.member_events import standing_events
from coopdesk.services.settlements import list_settlements
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.settlement import PayDialog, SettlementDialog
from coopdesk.ui.forms.step import StepDialog
from coopdesk.ui.kit import DateEdit, Label, LongTextEdit
from coopdesk.ui.pages.member import MemberPage
from coopdesk.ui.pages.visits import HeirsVisit, MemberVisit, PaperVisit
from tests.makers import TODAY
from tests.services.path import JOINED, found, join, member, step
from tests.ui.hands import nameless, settle, type_text

K = MemberEventKind


@pytest.fixture
def ahmed(ctx: AppContext) -> int:
    found(ctx.office)
    return join(ctx.office, "أحمد صالح علي ناصر")


@pytest.fixture
def page(ctx: AppContext, ahmed: int, qtbot: QtBot) -> MemberPage:
    page = MemberPage(ctx)
    qtbot.addWidget(page)
    page.resize(1158, 680)
    page.visit(MemberVisit(ahmed))
    page.show()
    settle()
    return page


def add_step(page: MemberPage, kind: MemberEventKind | None) -> StepDialog:
    page.handlers()["new"]()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StepDialog)
    dialog.kind.set_value(kind)
    dialog.kind.chosen.emit(kind)
    return dialog


def write_reason(dialog: FormDialog, text: str) -> None:
    field = dialog.rows["reason"].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText(text)


def set_day(dialog: FormDialog, name: str, day: date) -> None:
    field = dialog.rows[name].field
    assert isinstance(field, DateEdit)
    field.set_day(day)


def modal() -> FormDialog:
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def test_a_suspension_needs_its_reason_and_keeps_its_papers(
    page: MemberPage, ctx: AppContext, ahmed: int, qtbot: QtBot, tmp_path: Path
) -> None:
    paper = tmp_path / "محضر.pdf"
    paper.write_bytes(b"%PDF-1.4")
    dialog = add_step(page, K.SUSPENDED)
    dialog.attach([paper])
    dialog.submit()
    assert dialog.rows["reason"].state == "bad"

    write_reason(dialog, "لعدم سداد الالتزامات")
    type_text(dialog.rows["decision_ref"].field, "22/2026")
    with qtbot.waitSignal(page.done):
        dialog.submit()

    assert member(ctx.office, ahmed).status is MemberStatus.SUSPENDED
    last = ctx.read(standing_events, ahmed)[-1]
    assert (last.kind, last.decision_ref) == (K.SUSPENDED, "22/2026")
    assert [row.note for row in ctx.read(list_attachments, "member", ahmed)] == ["إيقاف"]


def test_only_what_can_follow_is_offered_with_taking_back_last(
    page: MemberPage, ctx: AppContext, ahmed: int
) -> None:
    step(ctx.office, ahmed, K.SUSPENDED)
    page.reload()

    dialog = add_step(page, None)

    offered = [kind for kind, _word in dialog._options()]
    assert offered[0] is K.REINSTATED
    assert K.SUSPENDED not in offered
    assert offered[-1] is None
    assert not dialog.rows["effective_on"].isVisibleTo(dialog)
    dialog.reject()
    settle()


def test_a_wrong_step_is_taken_back_by_another(
    page: MemberPage, ctx: AppContext, ahmed: int, qtbot: QtBot
) -> None:
    step(ctx.office, ahmed, K.EXPELLED)
    page.reload()
    dialog = add_step(page, None)
    dialog.submit()
    assert dialog.rows["reason"].state == "bad"
    write_reason(dialog, "سُجّل على غيره")

    with qtbot.waitSignal(page.done):
        dialog.submit()

    assert member(ctx.office, ahmed).status is MemberStatus.ACTIVE


def test_a_founder_who_leaves_early_is_an_exception_to_be_explained(
    ctx: AppContext, qtbot: QtBot
) -> None:
    found(ctx.office)
    founder = join(ctx.office, "علي حسن أحمد", is_founder=True, joined_on=date(2026, 1, 10))
    page = MemberPage(ctx)
    qtbot.addWidget(page)
    page.visit(MemberVisit(founder))
    dialog = add_step(page, K.WITHDRAWN)
    assert "المادة 4" in dialog.warning.text.text()
    assert "المادة 76" in dialog.warning.text.text()

    dialog.submit()

    assert dialog.rows["reason"].state == "bad"
    assert "الاستثناء" in dialog.rows["reason"].message
    write_reason(dialog, "سافر للعلاج، واستثناه المجلس")
    type_text(dialog.rows["decision_ref"].field, "23/2026")
    with qtbot.waitSignal(page.done):
        dialog.submit()
    assert member(ctx.office, founder).status is MemberStatus.WITHDRAWN
    modal().reject()
    settle()


def test_a_step_is_never_in_the_future(page: MemberPage) -> None:
    dialog = add_step(page, K.SUSPENDED)
    set_day(dialog, "effective_on", date(2031, 5, 3))
    write_reason(dialog, "سبب")

    dialog.submit()

    assert dialog.rows["effective_on"].state == "bad"
    dialog.reject()
    settle()


def test_an_exit_leads_on_to_the_settlement_and_its_due_day(
    page: MemberPage, ctx: AppContext, ahmed: int, qtbot: QtBot
) -> None:
    dialog = add_step(page, K.EXPELLED)
    write_reason(dialog, "أضر بمصالح الجمعية")
    with qtbot.waitSignal(page.done):
        dialog.submit()

    settlement = modal()
    assert isinstance(settlement, SettlementDialog)
    type_text(settlement.profits, "3000")
    type_text(settlement.dues, "500")
    assert "17,500" in settlement.net.text()
    assert "2027/01/01" in settlement.due.text.text()
    with qtbot.waitSignal(page.done):
        settlement.submit()

    (row,) = ctx.read(list_settlements, member_id=ahmed)
    assert (row.amount, row.due_on) == (17_500, date(2027, 1, 1))
    assert "2027/01/01" in text_over(page)


def text_over(page: MemberPage) -> str:
    page.reload()
    notice = page.steps.notice(member(page.ctx.office, page._id or 0))
    assert notice is not None
    return " ".join(label.text() for label in notice.findChildren(Label))


def test_more_dues_than_money_is_said_beside_the_field(
    page: MemberPage, ctx: AppContext, ahmed: int
) -> None:
    step(ctx.office, ahmed, K.EXPELLED)
    page.reload()
    page.steps.buttons["settle"].click()
    dialog = modal()
    assert isinstance(dialog, SettlementDialog)
    type_text(dialog.dues, "20000")

    dialog.submit()

    assert dialog.rows["dues"].state == "bad"
    dialog.reject()
    settle()


def test_nothing_is_paid_before_its_day(
    page: MemberPage, ctx: AppContext, ahmed: int, qtbot: QtBot
) -> None:
    step(ctx.office, ahmed, K.EXPELLED)
    page.reload()
    page.steps.buttons["settle"].click()
    with qtbot.waitSignal(page.done):
        modal().submit()
    (row,) = ctx.read(list_settlements, member_id=ahmed)

    dialog = PayDialog(ctx, row)
    qtbot.addWidget(dialog)

    assert not dialog.action.isEnabled()
    assert "المادة 24" in dialog.trouble.text.text()


def test_a_death_leads_to_the_heirs_who_are_paid_at_once(
    page: MemberPage, ctx: AppContext, ahmed: int, qtbot: QtBot
) -> None:
    dialog = add_step(page, K.DECEASED)
    assert not dialog.rows["decision_ref"].isVisibleTo(dialog)
    with qtbot.waitSignal(page.go) as gone:
        dialog.submit()
    assert gone.args == ["heirs", HeirsVisit(ahmed)]

    settlement = SettlementDialog(ctx, member(ctx.office, ahmed))
    qtbot.addWidget(settlement)
    settlement.submit()
    page.reload()
    page.steps.buttons["pay"].click()
    pay = modal()
    assert pay.value("paid_to") == ""
    pay.submit()
    assert pay.rows["paid_to"].state == "bad"
    type_text(pay.rows["paid_to"].field, "ورثة أحمد صالح")
    type_text(pay.rows["voucher_ref"].field, "91/2026")
    with qtbot.waitSignal(page.done):
        pay.submit()

    (row,) = ctx.read(list_settlements, member_id=ahmed)
    assert (row.state, row.paid_on, row.voucher_ref) == (
        SettlementState.PAID,
        TODAY,
        "91/2026",
    )
    assert member(ctx.office, ahmed).shares == 0
    page.reload()
    with qtbot.waitSignal(page.go) as gone:
        page.steps.buttons["paper"].click()
    assert gone.args == ["papers", PaperVisit("settlement", ("1/2026",))]


def test_a_notice_reaches_the_board_before_the_withdrawal(
    page: MemberPage, ctx: AppContext, ahmed: int, qtbot: QtBot
) -> None:
    dialog = add_step(page, K.WITHDRAWAL_NOTICE)
    set_day(dialog, "effective_on", date(2026, 9, 20))
    set_day(dialog, "requested_on", date(2026, 9, 18))
    with qtbot.waitSignal(page.done):
        dialog.submit()

    again = add_step(page, K.WITHDRAWN)
    assert "المادة 76" not in again.warning.text.text()
    type_text(again.rows["decision_ref"].field, "24/2026")
    again.submit()
    modal().reject()
    settle()

    left = ctx.read(standing_events, ahmed)[-1]
    assert (left.kind, left.requested_on) == (K.WITHDRAWN, date(2026, 9, 20))
    assert left.effective_on > JOINED


def test_every_control_of_the_dialogs_has_a_name(page: MemberPage) -> None:
    assert nameless(page) == []
    for kind in (K.SUSPENDED, K.WITHDRAWN, K.DECEASED):
        dialog = add_step(page, kind)
        assert nameless(dialog) == []
        dialog.reject()
        settle()
