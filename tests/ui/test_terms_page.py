"""The organs, their terms and who holds office, through the widgets."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.organs import EndReason, HolderState, Organ, Position
from coopdesk.services.holders import HolderInput, add_holder, term_holders
from coopdesk.services.terms import TermInput, list_terms, open_term
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.holder import EndHolderDialog, HolderDialog, PositionDialog
from coopdesk.ui.forms.term import CommitteeDialog, TermDialog
from coopdesk.ui.kit import DateEdit, plain
from coopdesk.ui.pages.terms import TermsPage
from coopdesk.ui.pages.visits import PaperVisit
from tests.makers import TODAY
from tests.services.sitting_maker import seated
from tests.ui.hands import nameless, settle, type_text
from tests.ui.meeting_office import PEOPLE, Seats, board, modal, people, show, words

pytestmark = pytest.mark.usefixtures("no_boxes")


@pytest.fixture
def seats(ctx: AppContext) -> Seats:
    return board(ctx)


@pytest.fixture
def page(ctx: AppContext, seats: Seats, qtbot: QtBot) -> TermsPage:
    page = TermsPage(ctx)
    show(page, qtbot)
    return page


def set_day(dialog: FormDialog, name: str, day: date | None) -> None:
    field = dialog.rows[name].field
    assert isinstance(field, DateEdit)
    field.set_day(day)


def choose(page: TermsPage, holder_id: int) -> None:
    page.table.choose_row(page.table.rows.row_of(holder_id))


def test_an_organ_without_a_term_says_how_to_begin(ctx: AppContext, qtbot: QtBot) -> None:
    people(ctx)
    page = TermsPage(ctx)
    show(page, qtbot)
    assert page._stack.currentIndex() == 1
    assert nameless(page) == []
    begin = [b for b in page.findChildren(QPushButton) if "سجّل الدورة" in b.text()]
    begin[0].click()
    dialog = modal(TermDialog)
    assert dialog.amount("seats") == 5
    set_day(dialog, "start_on", None)
    dialog.submit()
    assert dialog.rows["start_on"].state == "bad"
    set_day(dialog, "start_on", date(2026, 1, 1))
    with qtbot.waitSignal(page.done):
        dialog.submit()

    (term,) = ctx.read(list_terms, today=TODAY)
    assert (term.organ, term.seats) == (Organ.BOARD, 5)
    assert (term.start_on, term.end_on) == (date(2026, 1, 1), date(2028, 12, 31))
    assert page._stack.currentIndex() == 0


def test_the_term_shows_its_holders_and_the_days_that_are_left(
    page: TermsPage, seats: Seats
) -> None:
    shown = [row.full_name for at in range(5) if (row := page.table.rows.row_at(at))]
    assert shown == [name for name, _sex, _phone in PEOPLE[:5]]
    assert "2028" in plain(words(page))
    assert nameless(page) == []


def test_nobody_sits_in_both_organs(
    page: TermsPage, ctx: AppContext, seats: Seats, qtbot: QtBot
) -> None:
    given = TermInput(organ=Organ.CONTROL, start_on=date(2026, 1, 1), seats=3)
    control = ctx.write(open_term, given, today=TODAY)
    page.show_organ((Organ.CONTROL, None))
    page.add.click()
    dialog = modal(HolderDialog)
    dialog.submit()
    assert dialog.rows["member_id"].state == "bad"
    dialog.member.set_member(seats.members[0])
    dialog.submit()
    assert dialog.isVisible()
    assert "64" in plain(words(dialog))
    assert nameless(dialog) == []
    dialog.reject()
    settle()

    assert ctx.read(term_holders, control) == []


def test_a_full_organ_takes_nobody_else_and_an_employee_is_warned_of(
    page: TermsPage, ctx: AppContext, seats: Seats
) -> None:
    page.add.click()
    dialog = modal(HolderDialog)
    dialog.member.set_member(seats.members[6])
    dialog.is_employee.setChecked(True)
    assert dialog.warning.isVisible()
    assert "63" in plain(dialog.warning.text.text())

    dialog.submit()

    assert dialog.isVisible()
    assert len(ctx.read(term_holders, seats.term)) == 5
    dialog.is_outside.setChecked(True)
    assert not dialog.has_vote.isChecked()
    dialog.is_outside.setChecked(False)
    assert dialog.has_vote.isChecked()
    dialog.reject()
    settle()


def test_a_seat_that_falls_vacant_goes_to_the_next_by_votes(
    page: TermsPage,
    ctx: AppContext,
    seats: Seats,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reserve = HolderInput(member_id=seats.members[7], state=HolderState.RESERVE, votes=40, rank=6)
    ctx.write(add_holder, seats.term, reserve, today=TODAY)
    assert not page.fill.isVisible()
    choose(page, seats.holders[4])
    page.end.click()
    dialog = modal(EndHolderDialog)
    assert "58" in plain(words(dialog))
    dialog.reason.set_value(EndReason.RESIGNED)
    dialog.submit()

    assert page.fill.isVisible()
    assert "هدى" in page.fill.text()
    monkeypatch.setattr("coopdesk.ui.pages.terms.ask", lambda *_words, **_other: True)
    with qtbot.waitSignal(page.done):
        page.fill.click()

    seated_now = [
        row.full_name
        for row in ctx.read(term_holders, seats.term)
        if row.state is HolderState.SEATED
    ]
    assert PEOPLE[7][0] in seated_now
    assert PEOPLE[4][0] not in seated_now
    assert not page.fill.isVisible()


def test_a_position_changes_from_a_day_on(
    page: TermsPage, ctx: AppContext, seats: Seats, qtbot: QtBot
) -> None:
    choose(page, seats.holders[3])
    page.handlers()["edit"]()
    dialog = modal(PositionDialog)
    dialog.position.set_value(Position.CHAIRMAN)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.trouble.isVisible() or dialog.rows["position"].state == "bad"
    dialog.position.set_value(Position.FINANCE_OFFICER)
    type_text(dialog.rows["decision_ref"].field, "3/2026")
    dialog.submit()

    rows = {row.full_name: row for row in ctx.read(term_holders, seats.term)}
    assert rows[PEOPLE[3][0]].position is Position.FINANCE_OFFICER
    with qtbot.waitSignal(page.go) as gone:
        page.handlers()["print"]()
    assert gone.args == ["papers", PaperVisit("office-holders")]


def test_a_committee_is_formed_and_shown_by_its_name(
    page: TermsPage, ctx: AppContext, qtbot: QtBot
) -> None:
    page.new_committee.click()
    dialog = modal(CommitteeDialog)
    dialog.submit()
    assert dialog.rows["name"].state == "bad"
    type_text(dialog.rows["name"].field, "لجنة المشتريات")
    dialog.submit()

    assert page.organ[0] is Organ.COMMITTEE
    assert page.name.text() == "لجنة المشتريات"
    assert page._stack.currentIndex() == 1
    assert nameless(page) == []


def test_a_term_near_its_end_and_one_that_is_over_are_warned_of(
    ctx: AppContext, qtbot: QtBot
) -> None:
    members = people(ctx)
    seated(ctx.office, members[:5], start=date(2024, 1, 1))
    seated(ctx.office, members[5:8], organ=Organ.CONTROL, start=date(2023, 6, 1))
    page = TermsPage(ctx)
    show(page, qtbot)
    assert page._alerts.count() == 1
    assert "38" in plain(words(page)) or "39" in plain(words(page))
    page.show_organ((Organ.CONTROL, None))

    assert page._alerts.count() >= 1
    assert nameless(page) == []


def test_it_speaks_english_too(
    ctx: AppContext, seats: Seats, dressed: Callable[[Preferences], None], qtbot: QtBot
) -> None:
    dressed(Preferences(language="en"))
    page = TermsPage(ctx)
    show(page, qtbot)

    assert page.header.title.text() == "Organs and terms"
    assert nameless(page) == []
    page.add.click()
    dialog = modal(HolderDialog)
    assert nameless(dialog) == []
    dialog.reject()
    settle()
    assert [heading for heading, _text in page.help_text()] == ["Terms", "Vacant seats"]
