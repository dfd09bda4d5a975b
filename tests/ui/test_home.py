"""The first page offers every form that was begun and not saved."""

from pytestqt.qtbot import QtBot

from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application import ApplicationForm
from coopdesk.ui.pages.counter import CounterPage
from coopdesk.ui.pages.home import HomePage
from coopdesk.ui.pages.visits import CounterVisit, EditVisit
from tests.services.path import found
from tests.ui.hands import type_text


def home(ctx: AppContext, qtbot: QtBot) -> HomePage:
    page = HomePage(ctx)
    qtbot.addWidget(page)
    page.reload()
    return page


def test_an_applicant_begun_at_the_counter_is_offered(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    counter = CounterPage(ctx)
    qtbot.addWidget(counter)
    type_text(counter.fields.widgets["full_name"], "زينب محمد")
    counter.may_leave()
    page = home(ctx, qtbot)
    assert "زينب محمد" in page.draft_notice.text.text()

    with qtbot.waitSignal(page.go) as gone:
        page._on_take_up()

    assert gone.args == ["counter", CounterVisit(draft_key="counter:new:test")]


def test_an_application_copied_from_paper_is_offered(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    form = ApplicationForm(ctx)
    qtbot.addWidget(form)
    type_text(form.fields.widgets["full_name"], "زينب محمد")
    form.may_leave()
    page = home(ctx, qtbot)

    with qtbot.waitSignal(page.go) as gone:
        page._on_take_up()

    assert gone.args == [
        "application_form",
        EditVisit(draft_key="application_form:new:test"),
    ]


def test_the_days_first_button_receives_an_applicant(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    page = home(ctx, qtbot)
    receive = page._header_actions()[-1]

    with qtbot.waitSignal(page.go) as gone:
        receive.click()  # type: ignore[attr-defined]  # a Button

    assert gone.args == ["counter", CounterVisit()]
