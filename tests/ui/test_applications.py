"""The register of applications and what is decided beside it, through the widgets."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.domain.membership import ApplicationState
from coopdesk.services.applications import OWNER, accept_application, get_application
from coopdesk.services.files import attach_file
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application_decision import AcceptDialog, RefuseDialog, ToldDialog
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Button, DateEdit, LongTextEdit
from coopdesk.ui.pages.applications import ApplicationsPage
from coopdesk.ui.pages.visits import ApplicationVisit, CounterVisit, MemberVisit, PaperVisit
from tests.makers import TODAY
from tests.services.path import apply, found, member
from tests.ui.hands import nameless, press, settle, type_text

LATE, SOON, NEW = TODAY - timedelta(90), TODAY - timedelta(50), TODAY - timedelta(3)


@pytest.fixture
def three(ctx: AppContext) -> dict[str, int]:
    found(ctx.office)
    return {
        "late": apply(
            ctx.office, "بشرى عبده سعيد الحكيمي", submitted_on=LATE, national_no="01017384001"
        ),
        "soon": apply(
            ctx.office, "محمد سعيد أحمد المحويتي", submitted_on=SOON, national_no="01017384002"
        ),
        "new": apply(
            ctx.office, "سلمى عبد الله قاسم الآنسي", submitted_on=NEW, national_no="01017384003"
        ),
    }


@pytest.fixture
def page(ctx: AppContext, three: dict[str, int], qtbot: QtBot) -> ApplicationsPage:
    page = ApplicationsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1366, 680)
    page.show()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)
    return page


def shown(page: ApplicationsPage) -> list[str]:
    rows = page.table.rows
    found = [rows.row_at(at) for at in range(rows.rowCount())]
    return [row.full_name for row in found if row]


def choose(page: ApplicationsPage, application_id: int) -> None:
    page.table.choose_row(page.table.rows.row_of(application_id))


def ask(page: ApplicationsPage, what: str) -> FormDialog:
    page.panel.buttons[what].click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def pill_of(page: ApplicationsPage, application_id: int) -> str:
    at = page.table.rows.row_of(application_id)
    return str(page.table.rows.index(at, 3).data(Qt.ItemDataRole.DisplayRole))


def test_each_line_says_how_long_the_board_has(
    page: ApplicationsPage, three: dict[str, int]
) -> None:
    assert pill_of(page, three["late"]).startswith("انتهت منذ")
    assert pill_of(page, three["soon"]) == "بقي 11 يومًا"
    assert page.tools.chips["due_soon"].text().strip().endswith("1")
    assert page.tools.chips["overdue"].text().strip().endswith("1")


def test_a_chip_or_the_home_page_shows_what_is_urgent(page: ApplicationsPage, qtbot: QtBot) -> None:
    page.tools.chips["overdue"].click()
    qtbot.waitUntil(lambda: shown(page) == ["بشرى عبده سعيد الحكيمي"])

    page.visit(ApplicationVisit(is_due_soon=True))
    qtbot.waitUntil(lambda: shown(page) == ["محمد سعيد أحمد المحويتي"])

    page.tools.chips["all"].click()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)


def test_typing_finds_by_name_or_number(page: ApplicationsPage, qtbot: QtBot) -> None:
    type_text(page.tools.search, "الانسي")
    qtbot.waitUntil(lambda: shown(page) == ["سلمى عبد الله قاسم الآنسي"])
    assert page.chosen_rows()[0].full_name == "سلمى عبد الله قاسم الآنسي"

    page.tools.search.setText("2/2026")
    qtbot.waitUntil(lambda: shown(page) == ["محمد سعيد أحمد المحويتي"])


def test_an_acceptance_makes_the_member_and_leads_to_the_page(
    page: ApplicationsPage, ctx: AppContext, three: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, three["new"])
    dialog = ask(page, "accept")
    dialog.submit()
    assert dialog.rows["decision_ref"].state == "bad"
    type_text(dialog.rows["decision_ref"].field, "15/2026")

    with qtbot.waitSignal(page.done):
        press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    accepted = ctx.read(get_application, three["new"], today=TODAY)
    assert accepted.member_id is not None
    assert member(ctx.office, accepted.member_id).decision_ref == "15/2026"
    qtbot.waitUntil(lambda: "member" in page.panel.buttons)
    with qtbot.waitSignal(page.go) as gone:
        page.panel.buttons["member"].click()
    assert gone.args == ["member", MemberVisit(accepted.member_id)]


def test_several_are_accepted_by_one_decision(
    page: ApplicationsPage, ctx: AppContext, three: dict[str, int], qtbot: QtBot
) -> None:
    page.table.selectAll()
    dialog = ask(page, "accept")
    assert isinstance(dialog, AcceptDialog)
    type_text(dialog.rows["decision_ref"].field, "15/2026")

    with qtbot.waitSignal(page.done):
        dialog.submit()

    states = {ctx.read(get_application, each, today=TODAY).state for each in three.values()}
    assert states == {ApplicationState.ACCEPTED}


def test_a_refusal_has_its_reason_and_then_its_day_in_court(
    page: ApplicationsPage, ctx: AppContext, three: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, three["soon"])
    dialog = ask(page, "refuse")
    assert isinstance(dialog, RefuseDialog)
    type_text(dialog.rows["decision_ref"].field, "15/2026")
    dialog.submit()
    assert dialog.rows["refusal_reason"].state == "bad"
    reason = dialog.rows["refusal_reason"].field
    assert isinstance(reason, LongTextEdit)
    reason.setPlainText("عضو في جمعية مماثلة")
    with qtbot.waitSignal(page.done):
        dialog.submit()
    qtbot.waitUntil(lambda: "told" in page.panel.buttons)

    told = ask(page, "told")
    assert isinstance(told, ToldDialog)
    with qtbot.waitSignal(page.done) as done:
        told.submit()

    assert "2026/12/23" in done.args[0]
    refused = ctx.read(get_application, three["soon"], today=TODAY)
    assert refused.appeal_until == date(2026, 12, 23)
    qtbot.waitUntil(lambda: "notice" in page.panel.buttons)
    with qtbot.waitSignal(page.go) as gone:
        page.panel.buttons["notice"].click()
    assert gone.args == ["papers", PaperVisit("refusal-notice", ("2/2026",))]


def test_a_refusal_after_the_boards_time_is_refused_in_place(
    page: ApplicationsPage, ctx: AppContext, three: dict[str, int]
) -> None:
    choose(page, three["late"])
    dialog = ask(page, "refuse")
    type_text(dialog.rows["decision_ref"].field, "15/2026")
    reason = dialog.rows["refusal_reason"].field
    assert isinstance(reason, LongTextEdit)
    reason.setPlainText("متأخر")

    dialog.submit()

    assert "المادة 22" in dialog.trouble.text.text()
    assert dialog.isVisible()
    dialog.reject()


def test_silence_is_recorded_by_a_question(
    page: ApplicationsPage,
    ctx: AppContext,
    three: dict[str, int],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("coopdesk.ui.pages.applications_acts.ask", lambda *_words, **_other: True)
    choose(page, three["late"])

    with qtbot.waitSignal(page.done):
        page.panel.buttons["silence"].click()

    state = ctx.read(get_application, three["late"], today=TODAY).state
    assert state is ApplicationState.ACCEPTED_BY_SILENCE


@pytest.mark.parametrize(
    ("what", "state"),
    [("take_back", ApplicationState.TAKEN_BACK), ("void", ApplicationState.VOID)],
)
def test_one_that_ends_otherwise_can_wait_again(
    page: ApplicationsPage,
    ctx: AppContext,
    three: dict[str, int],
    qtbot: QtBot,
    what: str,
    state: ApplicationState,
) -> None:
    choose(page, three["new"])
    page.panel.menu_actions[what].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    type_text(dialog.rows["reason"].field, "سُجل مرتين")
    with qtbot.waitSignal(page.done):
        dialog.submit()
    assert ctx.read(get_application, three["new"], today=TODAY).state is state
    qtbot.waitUntil(lambda: "reopen" in page.panel.menu_actions)

    page.panel.menu_actions["reopen"].trigger()
    again = QApplication.activeModalWidget()
    assert isinstance(again, FormDialog)
    type_text(again.rows["reason"].field, "حكم 7/2026")
    with qtbot.waitSignal(page.done):
        again.submit()

    reopened = ctx.read(get_application, three["new"], today=TODAY)
    assert reopened.state is ApplicationState.PENDING


def test_the_papers_that_came_with_it_are_shown_by_what_they_are(
    page: ApplicationsPage,
    ctx: AppContext,
    three: dict[str, int],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("coopdesk.ui.pages.applications_acts.open_with_system", opened.append)
    card = tmp_path / "card.pdf"
    card.write_bytes(b"%PDF-1.4 card")
    ctx.write(attach_file, OWNER, three["new"], card, note="صورة البطاقة")
    choose(page, three["new"])
    button = next(b for b in page.panel.findChildren(Button) if "صورة البطاقة" in b.text())

    button.click()

    assert Path(opened[0]).read_bytes() == b"%PDF-1.4 card"


def test_what_another_desk_decided_first_gets_a_sentence(
    page: ApplicationsPage, ctx: AppContext, three: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, three["new"])
    dialog = ask(page, "accept")
    type_text(dialog.rows["decision_ref"].field, "15/2026")
    ctx.office.write(
        accept_application, three["new"], on=TODAY, decision_ref="14/2026", today=TODAY
    )

    dialog.submit()

    assert "3/2026" in dialog.trouble.text.text()
    dialog.reject()
    settle()


def test_keys_lead_to_counter_form_and_papers(
    page: ApplicationsPage, three: dict[str, int], qtbot: QtBot
) -> None:
    keys = page.handlers()
    with qtbot.waitSignal(page.go) as gone:
        keys["new"]()
    assert gone.args == ["counter", CounterVisit()]
    with qtbot.waitSignal(page.go) as gone:
        keys["print"]()
    assert gone.args == ["papers", PaperVisit("applications")]
    choose(page, three["soon"])
    with qtbot.waitSignal(page.go) as gone:
        keys["edit"]()
    assert gone.args == ["application_form", ApplicationVisit(three["soon"])]
    with qtbot.waitSignal(page.go) as gone:
        keys["print"]()
    assert gone.args == ["papers", PaperVisit("application-form", ("2/2026",))]


def test_enter_goes_to_what_can_be_done(page: ApplicationsPage, three: dict[str, int]) -> None:
    page.activateWindow()
    page.table.opened.emit(three["soon"])

    assert QApplication.focusWidget() is page.panel.buttons["accept"]


def test_titles_sort_and_the_most_urgent_comes_first(page: ApplicationsPage, qtbot: QtBot) -> None:
    page.table.sort_asked.emit("state", False)

    qtbot.waitUntil(lambda: shown(page)[0] == "بشرى عبده سعيد الحكيمي")
    assert shown(page)[-1] == "سلمى عبد الله قاسم الآنسي"


def test_without_applications_the_page_says_how_to_begin(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    page = ApplicationsPage(ctx)
    qtbot.addWidget(page)
    page.show()

    qtbot.waitUntil(lambda: page._empty.isVisible())

    assert not page.panel.isVisible()
    assert nameless(page) == []


def test_every_control_has_a_name(page: ApplicationsPage, three: dict[str, int]) -> None:
    for application_id in three.values():
        choose(page, application_id)
        assert nameless(page) == []
    for what in ("accept", "refuse"):
        dialog = ask(page, what)
        assert nameless(dialog) == []
        assert all(
            not isinstance(row.field, DateEdit) or row.field.day() == TODAY
            for row in dialog.rows.values()
        )
        dialog.reject()
        settle()
