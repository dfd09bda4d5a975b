"""Handing shares on through the form: both balances, the papers, the newcomer, two desks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.shares import CertificateState
from coopdesk.services.certificates import issue_certificate, list_certificates
from coopdesk.services.share_moves import TransferInput, list_transfers, transfer_shares
from coopdesk.services.shares import capital, holding
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.forms.share_reason import ShareReason
from coopdesk.ui.forms.transfer import TransferForm
from coopdesk.ui.forms.transfer_waiting import waiting_transfers
from coopdesk.ui.kit import Toast, plain
from coopdesk.ui.pages.visits import (
    CounterVisit,
    PaperVisit,
    SharesVisit,
    ShareTab,
    TransferVisit,
)
from tests.makers import TODAY, make_member
from tests.ui.hands import nameless, press, settle, type_text
from tests.ui.share_office import People, add_members, make_people, show


@pytest.fixture
def people(ctx: AppContext) -> People:
    return make_people(ctx)


@pytest.fixture
def form(ctx: AppContext, people: People, qtbot: QtBot) -> TransferForm:
    form = TransferForm(ctx)
    show(form, qtbot)
    return form


def choose(choice: MemberChoice, text: str) -> None:
    type_text(choice.search, text)
    press(choice.search, Qt.Key.Key_Return)


def button(form: TransferForm, words: str) -> QPushButton:
    return next(b for b in form.findChildren(QPushButton) if words in b.text() and b.isVisible())


def fill(form: TransferForm, people: People, shares: int = 4) -> None:
    form.giver.set_member(people.ahmed)
    form.receiver.set_member(people.salma)
    form.shares.setValue(shares)
    form.reckon()


def test_by_keyboard_from_names_to_the_recorded_transfer(
    form: TransferForm, ctx: AppContext, people: People, qtbot: QtBot
) -> None:
    choose(form.giver, "احمد صالح علي")
    choose(form.receiver, "انسي")
    form.shares.setValue(3)
    type_text(form.decision, "14/2026")
    assert plain(form.save_button.text()).strip() == "حوّل 3 أسهم إلى سلمى الآنسي"

    with qtbot.waitSignal(form.done):
        form.save()

    made = ctx.read(list_transfers)[0]
    assert (made.from_id, made.to_id, made.shares) == (people.ahmed, people.salma, 3)
    assert (made.amount, made.decision_ref, made.on_date) == (15_000, "14/2026", TODAY)
    assert ctx.read(capital).shares == 15


def test_both_balances_before_and_after_show_at_once(form: TransferForm, people: People) -> None:
    fill(form, people)

    giver, receiver = form.side.shown.changes
    assert (giver.shares, giver.shares_after, giver.amount_after) == (10, 6, 30_000)
    assert (receiver.shares, receiver.shares_after, receiver.amount_after) == (3, 7, 35_000)


def test_all_of_it_by_one_button(form: TransferForm, people: People) -> None:
    form.giver.set_member(people.ahmed)

    form.whole.click()
    form.reckon()

    assert form.shares.value() == 10
    assert form.side.shown.changes[0].shares_after == 0
    assert any("21/5" in sentence for sentence in form.side.shown.warnings)


def test_more_than_is_held_is_said_under_the_number(
    form: TransferForm, people: People, ctx: AppContext
) -> None:
    fill(form, people, 11)
    assert form.rows["shares"].state == "bad"
    assert "10" in form.rows["shares"].message

    form.save()

    assert ctx.read(list_transfers) == []
    assert not form.is_ended


def test_the_giver_is_not_offered_as_receiver(form: TransferForm, people: People) -> None:
    form.giver.set_member(people.ahmed)
    type_text(form.receiver.search, "احمد صالح")
    form.receiver.search.search_now()

    assert [member.id for member in form.receiver.hits] == [people.ali]


def test_a_receiver_under_age_is_refused_with_the_article(
    form: TransferForm, people: People, ctx: AppContext
) -> None:
    child = ctx.write(make_member, "طفل صغير علي الريمي", number=50, birth_year=2015)
    form.giver.set_member(people.ahmed)
    form.receiver.set_member(child)

    form.save()

    assert "3-ب" in form.trouble.text.text()
    assert form.receiver.member_id == child


def test_two_desks_hand_on_the_same_shares_and_one_is_told(
    form: TransferForm, people: People, ctx: AppContext
) -> None:
    fill(form, people, 8)
    other = TransferInput(
        from_member_id=people.ahmed, to_member_id=people.ali, shares=7, on_date=TODAY
    )
    ctx.write(transfer_shares, other, today=TODAY)

    form.save()

    assert form.trouble.isVisible()
    assert ctx.read(holding, people.ahmed).shares == 3
    assert ctx.read(holding, people.salma).shares == 3
    assert form.shares.value() == 8


def test_certificates_that_say_too_much_are_named_before_and_handed_in(
    form: TransferForm, people: People, ctx: AppContext, qtbot: QtBot
) -> None:
    ctx.write(issue_certificate, people.ahmed, today=TODAY)
    fill(form, people, 4)
    note = " ".join(form.side.shown.notes)
    assert "1/2026" in note
    assert "6 أسهم" in note

    with qtbot.waitSignal(form.done):
        form.save()
    settle()

    rows = ctx.read(list_certificates, member_id=people.ahmed)
    assert [(row.shares, row.state) for row in rows] == [
        (10, CertificateState.RETURNED),
        (6, CertificateState.VALID),
    ]
    with qtbot.waitSignal(form.go) as gone:
        button(form, "الجديدة للمتنازل").click()
    assert gone.args == ["papers", PaperVisit("share-certificate", ("2/2026",))]


def test_the_paper_of_the_transfer_comes_next(
    form: TransferForm, people: People, qtbot: QtBot
) -> None:
    fill(form, people)
    form.save()
    settle()

    with qtbot.waitSignal(form.go) as gone:
        button(form, "طباعة التنازل").click()
    assert gone.args == ["papers", PaperVisit("transfer", ("1/2026",))]
    with qtbot.waitSignal(form.go) as gone:
        button(form, "كل التنازلات").click()
    assert gone.args == ["shares", SharesVisit(ShareTab.TRANSFERS)]


def test_the_toast_takes_it_back_with_a_reason(
    form: TransferForm, people: People, ctx: AppContext, qtbot: QtBot
) -> None:
    fill(form, people)
    form.save()
    settle()
    toast = form.window().findChild(Toast)
    assert isinstance(toast, Toast)
    toast.undo_button.click()
    dialog = form.findChild(ShareReason)
    assert isinstance(dialog, ShareReason)
    type_text(dialog.reason, "اختير عضو آخر خطأ")

    with qtbot.waitSignal(form.back):
        dialog.submit()

    assert ctx.read(holding, people.ahmed).shares == 10
    assert ctx.read(list_transfers)[0].void_reason == "اختير عضو آخر خطأ"


def test_a_newcomer_applies_first_and_the_transfer_waits(
    form: TransferForm, people: People, ctx: AppContext, qtbot: QtBot
) -> None:
    form.giver.set_member(people.ahmed)
    form.to_newcomer.setChecked(True)
    form.save()
    assert form.rows["newcomer"].state == "bad"
    type_text(form.newcomer, "سالم أحمد عبدالله ناصر الحمدي")
    form.shares.setValue(5)

    with qtbot.waitSignal(form.go) as gone:
        form.save()

    assert gone.args == ["counter", CounterVisit("سالم أحمد عبدالله ناصر الحمدي")]
    waits = waiting_transfers(ctx)
    assert [(each.newcomer, each.shares) for each in waits] == [
        ("سالم أحمد عبدالله ناصر الحمدي", 5)
    ]
    assert ctx.read(list_transfers) == []

    member = ctx.write(make_member, "سالم أحمد عبدالله ناصر الحمدي", number=60, birth_year=1990)
    form.visit(TransferVisit(draft_key=waits[0].key))
    settle()
    assert [hit.id for hit in form.receiver.hits] == [member]
    press(form.receiver.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(form.done):
        form.save()

    assert ctx.read(holding, member).shares == 5
    assert waiting_transfers(ctx) == []


def test_over_the_tenth_warns_with_the_article(
    form: TransferForm, people: People, ctx: AppContext
) -> None:
    ctx.write(add_members, 40)
    fill(form, people, 9)

    assert any("3-هـ" in sentence for sentence in form.side.shown.warnings)


def test_what_was_typed_is_offered_again(
    form: TransferForm, people: People, ctx: AppContext, qtbot: QtBot
) -> None:
    fill(form, people, 2)
    assert form.may_leave()

    again = TransferForm(ctx)
    show(again, qtbot)
    again.take_up_button.click()

    assert again.giver.member_id == people.ahmed
    assert again.receiver.member_id == people.salma
    assert again.shares.value() == 2


def test_every_control_has_a_name_and_the_form_fits(form: TransferForm, people: People) -> None:
    assert nameless(form) == []
    fill(form, people)
    form.to_newcomer.setChecked(True)
    settle()
    assert nameless(form) == []
    assert form.minimumSizeHint().width() <= 1158
    assert form.minimumSizeHint().height() <= 600
