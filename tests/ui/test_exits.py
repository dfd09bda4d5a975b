"""Those who left, the list for the assembly, heirs and successor, through the widgets."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import MemberEventKind, MemberStatus
from coopdesk.domain.membership import Kinship, SettlementState
from coopdesk.services.heirs import HeirInput, add_heir, list_heirs
from coopdesk.services.ratifying import waiting_for_assembly
from coopdesk.services.settlements import (
    SettlementInput,
    list_settlements,
    pay_settlement,
    reckon_settlement,
)
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.heir import HeirDialog, SuccessionDialog
from coopdesk.ui.pages.exits import ExitsPage
from coopdesk.ui.pages.exits_columns import Stand
from coopdesk.ui.pages.heirs import HeirsPage
from coopdesk.ui.pages.visits import ExitsVisit, ExitTab, HeirsVisit, MemberVisit, PaperVisit
from tests.makers import TODAY
from tests.services.path import accept, apply, found, join, member, step
from tests.ui.hands import nameless, press, settle, type_text

K = MemberEventKind


@pytest.fixture
def left(ctx: AppContext) -> dict[str, int]:
    found(ctx.office)
    people = {
        "expelled": join(ctx.office, "أحمد صالح علي ناصر"),
        "dead": join(ctx.office, "سلمى عبد الله قاسم"),
        "withdrawn": join(ctx.office, "طه حسن مرشد"),
    }
    step(ctx.office, people["expelled"], K.EXPELLED, date(2026, 11, 1))
    step(ctx.office, people["dead"], K.DECEASED, date(2026, 11, 2))
    step(ctx.office, people["withdrawn"], K.WITHDRAWN, date(2026, 11, 3))
    for name in ("dead", "withdrawn"):
        ctx.write(reckon_settlement, people[name], SettlementInput(), today=TODAY)
    return people


@pytest.fixture
def page(ctx: AppContext, left: dict[str, int], qtbot: QtBot) -> ExitsPage:
    page = ExitsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1366, 680)
    page.show()
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    return page


def names(page: ExitsPage) -> list[str]:
    rows = page.table.rows
    found_rows = [rows.row_at(at) for at in range(rows.rowCount())]
    return [line.row.full_name for line in found_rows if line]


def choose(page: ExitsPage, member_id: int) -> None:
    lines = [line for line in page._every if line.row.member_id == member_id]
    page.table.choose_row(page.table.rows.row_of(lines[0].row.event_id))


def modal() -> FormDialog:
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def test_each_stands_where_the_law_puts_the_money(page: ExitsPage, left: dict[str, int]) -> None:
    stands = {line.row.member_id: line.stand for line in page._every}

    assert stands == {
        left["expelled"]: Stand.OPEN,
        left["dead"]: Stand.PAYABLE,
        left["withdrawn"]: Stand.LATER,
    }
    assert page.tabs.tabText(ExitTab.EXITS).endswith("3")


def test_chips_search_and_home_narrow_the_list(
    page: ExitsPage, left: dict[str, int], qtbot: QtBot
) -> None:
    page.chips[Stand.LATER].click()
    assert names(page) == ["طه حسن مرشد"]
    page.chips["all"].click()
    page.search.setText("سلمي")
    page.search.search_now()
    assert names(page) == ["سلمى عبد الله قاسم"]

    page.visit(ExitsVisit(is_due=True))

    qtbot.waitUntil(lambda: names(page) == ["سلمى عبد الله قاسم"])
    assert page.search.text() == ""


def test_the_panel_settles_pays_and_takes_back(
    page: ExitsPage, ctx: AppContext, left: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, left["expelled"])
    page.panel.buttons["settle"].click()
    with qtbot.waitSignal(page.done):
        modal().submit()
    qtbot.waitUntil(lambda: "void" in page.panel.menu_actions)

    choose(page, left["dead"])
    page.panel.buttons["pay"].click()
    dialog = modal()
    type_text(dialog.rows["paid_to"].field, "الورثة")
    with qtbot.waitSignal(page.done):
        dialog.submit()
    qtbot.waitUntil(lambda: "unpay" in page.panel.menu_actions)
    assert member(ctx.office, left["dead"]).shares == 0

    page.panel.menu_actions["unpay"].trigger()
    again = modal()
    type_text(again.rows["reason"].field, "صُرفت خطأ")
    with qtbot.waitSignal(page.done):
        again.submit()

    assert member(ctx.office, left["dead"]).shares == 3
    (row,) = ctx.read(list_settlements, member_id=left["dead"])
    assert row.state is SettlementState.VOID


def test_the_papers_of_an_exit_are_asked_for_by_their_numbers(
    page: ExitsPage, left: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, left["withdrawn"])
    for button, document, number in (
        ("leaving", "withdrawal", 3),
        ("paper", "settlement", "2/2026"),
    ):
        with qtbot.waitSignal(page.go) as gone:
            page.panel.buttons[button].click()
        assert gone.args == ["papers", PaperVisit(document, (number,))]
    with qtbot.waitSignal(page.go) as gone:
        page.panel.buttons["member"].click()
    assert gone.args == ["member", MemberVisit(left["withdrawn"])]


def test_the_assembly_ratifies_what_is_ticked(
    page: ExitsPage, ctx: AppContext, left: dict[str, int], qtbot: QtBot
) -> None:
    accept(ctx.office, apply(ctx.office))
    page.visit(ExitsVisit(ExitTab.ASSEMBLY))
    waiting = ctx.read(waiting_for_assembly, until=TODAY)
    assert len(page.assembly.chosen()) == len(waiting)
    kept = waiting[0].event_id
    page.assembly.table.choose_row(page.assembly.table.rows.row_of(kept))
    press(page.assembly.table, Qt.Key.Key_Space)
    page.assembly.yes.click()
    dialog = modal()
    type_text(dialog.rows["decision_ref"].field, "3/2026")

    with qtbot.waitSignal(page.done):
        dialog.submit()

    assert [row.event_id for row in ctx.read(waiting_for_assembly, until=TODAY)] == [kept]
    assert page.tabs.tabText(ExitTab.ASSEMBLY).endswith("1")


def test_an_assembly_before_a_step_is_refused_in_place(page: ExitsPage) -> None:
    page.visit(ExitsVisit(ExitTab.ASSEMBLY))
    dialog = page.assembly.ask()
    assert dialog is not None
    type_text(dialog.rows["decision_ref"].field, "3/2026")
    dialog.rows["on"].field.set_day(date(2026, 1, 1))  # type: ignore[attr-defined]  # a DateEdit

    dialog.submit()

    assert dialog.rows["on"].state == "bad"
    dialog.reject()
    settle()


def test_an_office_nobody_left_says_so(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    page = ExitsPage(ctx)
    qtbot.addWidget(page)
    page.show()

    qtbot.waitUntil(lambda: page._empty.isVisible())

    assert not page.panel.isVisible()
    assert nameless(page) == []


def test_every_control_of_the_lists_has_a_name(page: ExitsPage, left: dict[str, int]) -> None:
    for member_id in left.values():
        choose(page, member_id)
        assert nameless(page) == []
    page.tabs.setCurrentIndex(ExitTab.ASSEMBLY)
    assert nameless(page) == []


# the heirs


@pytest.fixture
def heirs(ctx: AppContext, qtbot: QtBot) -> HeirsPage:
    found(ctx.office)
    dead = join(ctx.office, "سلمى عبد الله قاسم")
    step(ctx.office, dead, K.DECEASED, date(2026, 11, 2))
    page = HeirsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1158, 680)
    page.visit(HeirsVisit(dead))
    page.show()
    settle()
    return page


def test_heirs_are_written_down_corrected_and_taken_off(
    heirs: HeirsPage, ctx: AppContext, qtbot: QtBot
) -> None:
    heirs.handlers()["new"]()
    dialog = modal()
    assert isinstance(dialog, HeirDialog)
    dialog.submit()
    assert dialog.rows["full_name"].state == "bad"
    type_text(dialog.rows["full_name"].field, "علي أحمد ناجي")
    dialog.kinship.set_value(Kinship.SON)
    with qtbot.waitSignal(heirs.done):
        dialog.submit()
    heirs.reload()
    (heir,) = heirs.heirs
    assert (heir.kinship, heir.has_consented) == (Kinship.SON, False)

    heirs.buttons[f"edit:{heir.id}"].click()
    again = modal()
    assert isinstance(again, HeirDialog)
    again.consent.setChecked(True)
    with qtbot.waitSignal(heirs.done):
        again.submit()
    heirs.reload()
    assert heirs.heirs[0].has_consented

    heirs.buttons[f"drop:{heir.id}"].click()
    gone = modal()
    type_text(gone.rows["reason"].field, "ليس وارثًا")
    with qtbot.waitSignal(heirs.done):
        gone.submit()
    assert ctx.read(list_heirs, heir.member_id) == []


def add(ctx: AppContext, page: HeirsPage, name: str, *, consented: bool = True) -> int:
    assert page.member is not None
    given = HeirInput(
        full_name=name,
        kinship=Kinship.DAUGHTER,
        has_consented=consented,
        phone="771234567",
    )
    made = ctx.write(add_heir, page.member.id, given)
    page.reload()
    return made


def test_an_heir_takes_the_place_when_all_others_agree(
    heirs: HeirsPage, ctx: AppContext, qtbot: QtBot
) -> None:
    mona = add(ctx, heirs, "منى علي ناجي الحداد")
    other = add(ctx, heirs, "هدى علي ناجي الحداد", consented=False)
    heirs.buttons[f"succeed:{mona}"].click()
    dialog = modal()
    assert isinstance(dialog, SuccessionDialog)
    assert "هدى" in dialog.warning.text.text()
    dialog.submit()
    assert "المادة 25" in dialog.trouble.text.text()
    dialog.reject()

    heirs.buttons[f"edit:{other}"].click()
    agree = modal()
    assert isinstance(agree, HeirDialog)
    agree.consent.setChecked(True)
    agree.submit()
    heirs.reload()
    heirs.buttons[f"succeed:{mona}"].click()
    again = modal()
    assert isinstance(again, SuccessionDialog)
    type_text(again.rows["decision_ref"].field, "25/2026")
    with qtbot.waitSignal(heirs.done):
        again.submit()

    heirs.reload()
    successor = next(each for each in heirs.heirs if each.is_successor)
    assert successor.heir_member_id is not None
    new = member(ctx.office, successor.heir_member_id)
    assert (new.full_name, new.shares) == ("منى علي ناجي الحداد", 3)
    assert heirs.member is not None
    assert heirs.member.shares == 0
    with qtbot.waitSignal(heirs.go) as gone:
        heirs.buttons["open"].click()
    assert gone.args == ["member", MemberVisit(new.id)]


def test_an_heir_who_is_a_member_already_keeps_the_number(
    heirs: HeirsPage, ctx: AppContext, qtbot: QtBot
) -> None:
    mona = add(ctx, heirs, "منى علي ناجي الحداد")
    own = join(ctx.office, "منى علي ناجي الحداد")
    heirs.buttons[f"succeed:{mona}"].click()
    dialog = modal()
    assert isinstance(dialog, SuccessionDialog)
    dialog.choose(is_new=False)
    dialog.submit()
    assert dialog.rows["to_member_id"].state == "bad"
    dialog.member.set_member(own)
    with qtbot.waitSignal(heirs.done):
        dialog.submit()

    assert member(ctx.office, own).shares == 6


def test_the_money_goes_to_the_heirs_instead(
    heirs: HeirsPage, ctx: AppContext, qtbot: QtBot
) -> None:
    heirs.buttons["settle"].click()
    with qtbot.waitSignal(heirs.done):
        modal().submit()
    heirs.reload()
    heirs.buttons["pay"].click()
    pay = modal()
    type_text(pay.rows["paid_to"].field, "منى علي")
    with qtbot.waitSignal(heirs.done):
        pay.submit()
    heirs.reload()

    assert heirs.settlement is not None
    assert heirs.settlement.state is SettlementState.PAID
    with qtbot.waitSignal(heirs.go) as gone:
        heirs.buttons["paper"].click()
    assert gone.args == ["papers", PaperVisit("settlement", ("1/2026",))]


def test_nothing_is_offered_once_the_money_is_paid(heirs: HeirsPage, ctx: AppContext) -> None:
    mona = add(ctx, heirs, "منى علي ناجي الحداد")
    assert heirs.member is not None
    paper = ctx.write(reckon_settlement, heirs.member.id, SettlementInput(), today=TODAY)
    ctx.write(pay_settlement, paper, on=TODAY, paid_to="منى", voucher_ref="1/2026", today=TODAY)
    heirs.reload()

    assert not heirs.buttons[f"succeed:{mona}"].isVisibleTo(heirs)
    assert heirs.member.status is MemberStatus.DECEASED
    assert nameless(heirs) == []
