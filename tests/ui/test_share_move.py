"""Buying shares and correcting a holding, through the form."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.services.certificates import list_certificates
from coopdesk.services.share_moves import buy_shares
from coopdesk.services.shares import holding, member_shares
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms import share_end
from coopdesk.ui.forms.share_move import ShareMoveForm
from coopdesk.ui.pages.visits import MemberVisit, PaperVisit, ShareMoveVisit
from tests.makers import TODAY
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.share_office import People, add_members, make_people, show


@pytest.fixture
def people(ctx: AppContext) -> People:
    return make_people(ctx)


@pytest.fixture
def form(ctx: AppContext, people: People, qtbot: QtBot) -> ShareMoveForm:
    form = ShareMoveForm(ctx)
    show(form, qtbot)
    return form


def choose(form: ShareMoveForm, text: str) -> None:
    type_text(form.member.search, text)
    press(form.member.search, Qt.Key.Key_Return)


def said_of(form: ShareMoveForm, name: str) -> str:
    """The complaint under a field."""
    row = form.rows[name]
    return row.message if row.state else ""


def nexts(form: ShareMoveForm) -> list[QPushButton]:
    return [b for b in form.findChildren(QPushButton) if b.isVisible()]


def test_the_holding_before_and_after_and_the_money_show_at_once(form: ShareMoveForm) -> None:
    choose(form, "سلمي")
    form.shares.setValue(4)
    form.reckon()

    change = form.side.shown.changes[0]
    assert (change.shares, change.shares_after) == (3, 7)
    assert (change.amount, change.amount_after) == (15_000, 35_000)
    assert "20,000" in form.side.shown.facts[1][1]


def test_the_button_names_what_will_happen(form: ShareMoveForm) -> None:
    form.shares.setValue(1)
    assert form.save_button.text().strip() == "سجّل شراء سهم واحد"
    form.shares.setValue(12)
    assert "12" in form.save_button.text()


def test_a_purchase_is_recorded_with_its_voucher(
    form: ShareMoveForm, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    choose(form, "8")
    form.shares.setValue(2)
    form.paid_in.set_value(PaidIn.KIND)
    type_text(form.voucher, "41/2026")
    type_text(form.remark, "ماكينة خياطة")

    with qtbot.waitSignal(form.done):
        form.save()

    line = ctx.read(member_shares, people.salma)[-1]
    assert (line.kind, line.shares, line.paid_in) == (ShareKind.PURCHASE, 2, PaidIn.KIND)
    assert (line.voucher_ref, line.reason, line.on_date) == ("41/2026", "ماكينة خياطة", TODAY)
    assert form.is_ended
    assert not form.save_button.isVisible()


def test_what_is_missing_is_said_at_its_place(form: ShareMoveForm, ctx: AppContext) -> None:
    form.on.set_text("2031/05/03")

    form.save()

    bad = [name for name, row in form.rows.items() if row.state == "bad"]
    assert bad == ["member", "on"]
    assert form.errors.isVisible()
    assert not form.is_ended


def test_an_error_goes_as_soon_as_it_is_right(form: ShareMoveForm) -> None:
    form.save()
    assert form.rows["member"].state == "bad"

    choose(form, "8")

    assert not said_of(form, "member")


def test_one_who_left_is_refused_in_a_sentence_and_nothing_is_lost(
    form: ShareMoveForm, people: People, ctx: AppContext
) -> None:
    form.member.set_member(people.gone)
    form.shares.setValue(5)

    form.save()

    assert form.trouble.isVisible()
    assert "المادة 3-ب" in form.trouble.text.text()
    assert form.shares.value() == 5
    assert ctx.read(holding, people.gone).shares == 2


def test_more_than_a_tenth_of_the_capital_warns_and_does_not_stop(
    form: ShareMoveForm, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    ctx.write(add_members, 40)
    choose(form, "8")
    form.shares.setValue(30)
    form.reckon()
    assert any("3-هـ" in sentence for sentence in form.side.shown.warnings)

    with qtbot.waitSignal(form.done):
        form.save()

    assert ctx.read(holding, people.salma).shares == 33


def test_each_kind_asks_only_for_what_it_needs(form: ShareMoveForm, people: People) -> None:
    def shown() -> set[str]:
        return {name for name, row in form.rows.items() if row.isVisible()}

    buying = {"member", "shares", "on", "paid_in", "voucher_ref", "decision_ref", "remark"}
    assert shown() == buying

    form.visit(ShareMoveVisit(people.ahmed, is_correction=True))

    assert shown() == {"member", "direction", "shares", "on", "decision_ref", "reason"}


def test_a_correction_takes_away_with_its_reason(
    form: ShareMoveForm, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    form.visit(ShareMoveVisit(people.ahmed, is_correction=True))
    form.direction.set_value(-1)
    form.shares.setValue(3)
    form.save()
    assert form.rows["reason"].state == "bad"

    type_text(form.reason, "كُتب 10 والصحيح 7")
    assert not said_of(form, "reason")
    with qtbot.waitSignal(form.done):
        form.save()

    line = ctx.read(member_shares, people.ahmed)[-1]
    assert (line.kind, line.shares, line.balance) == (ShareKind.CORRECTION, -3, 7)
    assert line.reason == "كُتب 10 والصحيح 7"


def test_taking_more_than_is_held_is_said_under_the_number(
    form: ShareMoveForm, people: People
) -> None:
    form.visit(ShareMoveVisit(people.ahmed, is_correction=True))
    form.direction.set_value(-1)
    form.shares.setValue(11)
    form.reckon()

    assert form.rows["shares"].state == "bad"
    assert form.side.shown.changes[0].shares_after is None

    form.shares.setValue(10)
    form.reckon()
    assert not said_of(form, "shares")


def test_somebody_elses_purchase_shows_while_the_form_is_open(
    form: ShareMoveForm, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    form.member.set_member(people.salma)
    form.reckon()

    ctx.write(buy_shares, people.salma, shares=5, on=TODAY, today=TODAY)

    qtbot.waitUntil(lambda: form.side.shown.changes[0].shares == 8)


def test_what_was_typed_is_offered_again(
    form: ShareMoveForm, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    choose(form, "8")
    form.shares.setValue(6)
    type_text(form.voucher, "77/2026")
    assert form.may_leave()

    again = ShareMoveForm(ctx)
    show(again, qtbot)
    assert again.draft_notice.isVisible()
    again.take_up_button.click()

    assert again.member.member_id == people.salma
    assert (again.shares.value(), again.voucher.value()) == (6, "77/2026")


def test_after_it_the_certificate_is_issued_and_shown(
    form: ShareMoveForm,
    ctx: AppContext,
    people: People,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(share_end, "ask", lambda *_args, **_more: True)
    choose(form, "8")
    form.save()
    settle()

    with qtbot.waitSignal(form.go) as gone:
        next(b for b in nexts(form) if "شهادة" in b.text()).click()

    assert gone.args == ["papers", PaperVisit("share-certificate", ("1/2026",))]
    assert [row.shares for row in ctx.read(list_certificates)] == [4]


def test_after_it_another_one_or_the_members_page(
    form: ShareMoveForm, people: People, qtbot: QtBot
) -> None:
    choose(form, "8")
    form.save()
    settle()
    with qtbot.waitSignal(form.go) as gone:
        next(b for b in nexts(form) if "صفحة" in b.text()).click()
    assert gone.args == ["member", MemberVisit(people.salma)]

    next(b for b in nexts(form) if "أخرى" in b.text()).click()

    assert not form.is_ended
    assert form.member.member is None
    assert not form.is_dirty


def test_a_day_long_ago_is_taken_in_any_digits(
    form: ShareMoveForm, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    choose(form, "8")
    form.on.edit.clear()
    type_text(form.on.edit, "٢٠٢٥/٠٢/٠١")

    with qtbot.waitSignal(form.done):
        form.save()

    assert ctx.read(member_shares, people.salma)[-1].on_date == date(2025, 2, 1)


def test_every_control_has_a_name(form: ShareMoveForm, people: People) -> None:
    assert nameless(form) == []
    form.visit(ShareMoveVisit(people.ahmed, is_correction=True))
    settle()
    assert nameless(form) == []
