"""Correcting holders, changing and dissolving committees, odd terms: the page of the organs."""

from datetime import date

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import EndReason, HolderState, Organ
from coopdesk.services.committees import CommitteeInput, form_committee, list_committees
from coopdesk.services.holders import HolderInput, add_holder, edit_holder, get_holder, term_holders
from coopdesk.services.meetings import cancel_meeting
from coopdesk.services.terms import TermInput, get_term, list_terms, open_term
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.edit_holder import EditHolderDialog
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.holder import EndHolderDialog, PositionDialog
from coopdesk.ui.forms.term import CommitteeDialog, DissolveDialog, TermDialog
from coopdesk.ui.kit import DateEdit, NumberEdit, PhoneEdit, TextEdit, plain
from coopdesk.ui.pages.terms import TermsPage
from tests.makers import TODAY
from tests.services.sitting_maker import planned
from tests.ui.hands import nameless, settle
from tests.ui.meeting_office import PEOPLE, Seats, board, modal, show, words
from tests.ui.menu_hands import entries, keep_menus_down

pytestmark = pytest.mark.usefixtures("no_boxes")
BEGAN = date(2026, 1, 1)


@pytest.fixture
def seats(ctx: AppContext) -> Seats:
    return board(ctx)


@pytest.fixture
def page(ctx: AppContext, seats: Seats, qtbot: QtBot) -> TermsPage:
    page = TermsPage(ctx)
    show(page, qtbot)
    return page


@pytest.fixture
def committee(ctx: AppContext) -> int:
    given = CommitteeInput(name="لجنة المشتريات", formed_on=BEGAN)
    return ctx.write(form_committee, given, today=TODAY)


@pytest.fixture(autouse=True)
def menus(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_menus_down(monkeypatch)


def menu_of(page: TermsPage) -> dict[str, QAction]:
    """What «More» offers now, by its words."""
    page.more.click()
    return entries(page.more)


def set_day(dialog: FormDialog, name: str, day: date) -> None:
    field = dialog.rows[name].field
    assert isinstance(field, DateEdit)
    field.set_day(day)


def choose(page: TermsPage, holder_id: int) -> None:
    page.table.choose_row(page.table.rows.row_of(holder_id))


def test_votes_phone_and_rank_of_a_holder_are_corrected(
    page: TermsPage, ctx: AppContext, seats: Seats, qtbot: QtBot
) -> None:
    holder_id = seats.holders[2]
    choose(page, holder_id)
    page.correct.click()
    dialog = modal(EditHolderDialog)
    assert "full_name" not in dialog.rows
    assert "سجل الأعضاء" in plain(dialog.text.text())
    assert nameless(dialog) == []
    votes, phone = dialog.rows["votes"].field, dialog.rows["phone"].field
    assert isinstance(votes, NumberEdit)
    assert isinstance(phone, PhoneEdit)
    votes.setValue(57)
    phone.setText("777 888 999")
    dialog.is_employee.setChecked(True)
    assert "63" in plain(dialog.warning.text.text())
    with qtbot.waitSignal(page.done):
        dialog.submit()

    found = ctx.read(get_holder, holder_id)
    assert (found.votes, found.phone, found.is_employee) == (57, "+967777888999", True)
    assert (found.full_name, found.state) == (PEOPLE[2][0], HolderState.SEATED)


def test_the_name_of_an_outsider_is_corrected_and_not_left_out(
    page: TermsPage, ctx: AppContext, seats: Seats
) -> None:
    outside = HolderInput(full_name="خبير مشتريت", has_vote=False)
    holder_id = ctx.write(add_holder, seats.term, outside, today=TODAY)
    page.reload()
    choose(page, holder_id)
    menu_of(page)["صحّح البيانات…"].trigger()
    dialog = modal(EditHolderDialog)
    dialog.full_name.clear()
    dialog.submit()
    assert dialog.rows["full_name"].state == "bad"
    dialog.full_name.setText("سعاد خبيرة المشتريات")
    dialog.sex.set_value(Sex.FEMALE)
    dialog.submit()
    settle()
    found = ctx.read(get_holder, holder_id)
    assert (found.full_name, found.sex, found.has_vote) == (
        "سعاد خبيرة المشتريات",
        Sex.FEMALE,
        False,
    )


def test_what_another_desk_changed_first_is_not_overwritten(
    page: TermsPage, ctx: AppContext, seats: Seats
) -> None:
    choose(page, seats.holders[4])
    page.correct.click()
    dialog = modal(EditHolderDialog)
    other = HolderInput(member_id=seats.members[4], votes=9, from_on=None)
    ctx.write(edit_holder, seats.holders[4], other, version=1, today=TODAY)
    dialog.submit()
    assert dialog.trouble.isVisible()
    assert ctx.read(get_holder, seats.holders[4]).votes == 9
    dialog.reject()


def test_more_offers_what_can_be_done_with_the_chosen_one(
    page: TermsPage, ctx: AppContext, seats: Seats
) -> None:
    choose(page, seats.holders[4])
    offered = menu_of(page)
    assert list(offered) == ["صحّح البيانات…", "غيّر المنصب…", "أنهِ المنصب…"]
    assert all(each.isEnabled() for each in offered.values())
    offered["غيّر المنصب…"].trigger()
    modal(PositionDialog).reject()
    settle()
    menu_of(page)["أنهِ المنصب…"].trigger()
    dialog = modal(EndHolderDialog)
    dialog.reason.set_value(EndReason.RESIGNED)
    dialog.submit()
    settle()
    assert ctx.read(get_holder, seats.holders[4]).state is HolderState.ENDED

    choose(page, seats.holders[4])
    enabled = {name: each.isEnabled() for name, each in menu_of(page).items()}
    assert enabled == {"صحّح البيانات…": True, "غيّر المنصب…": False, "أنهِ المنصب…": False}


def test_a_committee_is_renamed_and_a_name_of_another_is_refused(
    committee: int, page: TermsPage, ctx: AppContext, qtbot: QtBot
) -> None:
    ctx.write(form_committee, CommitteeInput(name="لجنة التسويق", formed_on=BEGAN), today=TODAY)
    page.show_organ((Organ.COMMITTEE, committee))
    menu_of(page)["عدّل اللجنة…"].trigger()
    dialog = modal(CommitteeDialog)
    name = dialog.rows["name"].field
    assert isinstance(name, TextEdit)
    assert name.value() == "لجنة المشتريات"
    name.setText("لجنة التسويق")
    dialog.submit()
    assert dialog.rows["name"].state == "bad"
    assert nameless(dialog) == []
    name.setText("لجنة المشتريات والمخازن")
    with qtbot.waitSignal(page.done):
        dialog.submit()
    assert {each.name for each in ctx.read(list_committees)} == {
        "لجنة التسويق",
        "لجنة المشتريات والمخازن",
    }
    assert "لجنة المشتريات والمخازن" in page.name.text()


def test_a_committee_with_a_meeting_ahead_stays_and_else_ends_with_its_term(
    committee: int, page: TermsPage, ctx: AppContext, seats: Seats, qtbot: QtBot
) -> None:
    given = TermInput(organ=Organ.COMMITTEE, start_on=BEGAN, seats=2, committee_id=committee)
    term = ctx.write(open_term, given, today=TODAY)
    ctx.write(add_holder, term, HolderInput(member_id=seats.members[5]), today=TODAY)
    page.show_organ((Organ.COMMITTEE, committee))
    meeting = planned(ctx.office, MeetingKind.COMMITTEE, committee_id=committee)
    menu_of(page)["حُلّ اللجنة…"].trigger()
    dialog = modal(DissolveDialog)
    dialog.submit()
    assert "اجتماع مقبل" in plain(dialog.trouble.text.text())
    ctx.write(cancel_meeting, meeting, reason="حُلّت اللجنة")
    set_day(dialog, "on", date(2025, 12, 1))
    dialog.submit()
    assert dialog.rows["on"].state == "bad"
    set_day(dialog, "on", TODAY)
    with qtbot.waitSignal(page.done):
        dialog.submit()

    assert ctx.read(list_committees) == []
    assert ctx.read(get_term, term, today=TODAY).closed_on == TODAY
    assert [row.state for row in ctx.read(term_holders, term)] == [HolderState.ENDED]
    assert "حُلّت" in plain(words(page))
    assert not page.open_term.isVisible()
    assert not page.add.isEnabled()
    enabled = {name: each.isEnabled() for name, each in menu_of(page).items()}
    assert enabled["حُلّ اللجنة…"] is False
    assert enabled["عدّل اللجنة…"] is True
    assert enabled["صحّح البيانات…"] is True


def test_a_term_of_another_length_than_the_law_s_is_warned_of_and_kept(
    page: TermsPage, ctx: AppContext, seats: Seats
) -> None:
    page.edit_term.click()
    dialog = modal(TermDialog)
    assert not dialog.warning.isVisible()
    set_day(dialog, "end_on", date(2030, 12, 31))
    assert "61" in plain(dialog.warning.text.text())
    assert dialog.warning.isVisible()
    set_day(dialog, "end_on", date(2028, 12, 31))
    assert not dialog.warning.isVisible()
    set_day(dialog, "end_on", date(2030, 12, 31))
    dialog.submit()
    settle()
    (term,) = ctx.read(list_terms, today=TODAY)
    assert term.end_on == date(2030, 12, 31)
