"""The first page offers every form that was begun and not saved."""

from pytestqt.qtbot import QtBot

from coopdesk.services.drafts import drop_draft
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application import ApplicationForm
from coopdesk.ui.forms.meeting import MeetingForm
from coopdesk.ui.forms.share_move import ShareMoveForm
from coopdesk.ui.forms.transfer import TransferForm
from coopdesk.ui.pages.counter import CounterPage
from coopdesk.ui.pages.home import HomePage
from coopdesk.ui.pages.visits import (
    CounterVisit,
    EditVisit,
    PlanVisit,
    ShareMoveVisit,
    TransferVisit,
)
from tests.services.path import found, join
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
        page.draft_notice.take_up.click()

    assert gone.args == ["counter", CounterVisit(draft_key="counter:new:test")]


def test_an_application_copied_from_paper_is_offered(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    form = ApplicationForm(ctx)
    qtbot.addWidget(form)
    type_text(form.fields.widgets["full_name"], "زينب محمد")
    form.may_leave()
    page = home(ctx, qtbot)

    with qtbot.waitSignal(page.go) as gone:
        page.draft_notice.take_up.click()

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


def test_a_meeting_begun_is_offered_before_older_forms(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    form = MeetingForm(ctx)
    qtbot.addWidget(form)
    type_text(form.fields.title, "اجتماع طارئ")
    form.may_leave()
    page = home(ctx, qtbot)
    assert "اجتماع طارئ" in page.draft_notice.text.text()

    with qtbot.waitSignal(page.go) as gone:
        page.draft_notice.take_up.click()

    assert gone.args == ["meeting_form", PlanVisit()]


def test_moves_of_shares_begun_are_offered(ctx: AppContext, qtbot: QtBot) -> None:
    found(ctx.office)
    member_id = join(ctx.office)
    correction = ShareMoveVisit(member_id, is_correction=True)
    for form, visit in (
        (ShareMoveForm(ctx), correction),
        (TransferForm(ctx), TransferVisit(member_id)),
    ):
        qtbot.addWidget(form)
        form.visit(visit)
        type_text(form.reason, "قسمة بين الأخوين")
        form.keep_draft()
    page = home(ctx, qtbot)
    assert page.draft_notice.detail.text()

    with qtbot.waitSignal(page.go) as first:
        page.draft_notice.take_up.click()
    ctx.write(drop_draft, f"share_move:correct-{member_id}:test")
    page.reload()
    with qtbot.waitSignal(page.go) as second:
        page.draft_notice.take_up.click()

    assert first.args == ["share_move", correction]
    assert second.args == ["transfer", TransferVisit(member_id)]
    assert not page.draft_notice.detail.text()
