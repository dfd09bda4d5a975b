"""An application copied from paper, corrected, and kept through a power cut."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.domain.members import PaidIn
from coopdesk.services.applications import OWNER, get_application, list_applications
from coopdesk.services.files import list_attachments
from coopdesk.services.rules import set_rules
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application import ApplicationForm
from coopdesk.ui.pages.visits import ApplicationVisit, EditVisit
from tests.makers import TODAY
from tests.services.path import SUBMITTED, apply, found, join
from tests.ui.hands import nameless, settle, type_text


@pytest.fixture
def form(ctx: AppContext, qtbot: QtBot) -> ApplicationForm:
    found(ctx.office)
    form = ApplicationForm(ctx)
    qtbot.addWidget(form)
    form.resize(1158, 680)
    form.show()
    form.activateWindow()
    settle()
    return form


def test_a_paper_form_of_an_earlier_day_keeps_its_day(
    form: ApplicationForm, ctx: AppContext, qtbot: QtBot
) -> None:
    form.fields.set_text("full_name", "أحمد صالح علي ناصر")
    form.fields.set_text("submitted_on", "2026/10/05")
    form.fields.set_text("requested_shares", "4")
    form.fields.set_text("paid_in", "kind")
    form.fields.set_text("entry_fee", "1500")
    form.fields.set_text("receipt_ref", "41/2026")

    with qtbot.waitSignal(form.done) as done:
        form.save()

    (row,) = ctx.read(list_applications, today=TODAY)
    made = ctx.read(get_application, row.id, today=TODAY)
    assert (made.submitted_on, made.due_on) == (date(2026, 10, 5), date(2026, 12, 5))
    assert (made.requested_shares, made.paid_in, made.entry_fee) == (4, PaidIn.KIND, 1500)
    assert (made.receipt_ref, made.received_by) == ("41/2026", "أمين عام")
    assert "2026/12/05" in done.args[0]


def test_what_cannot_be_is_said_at_its_place(form: ApplicationForm) -> None:
    form.fields.set_text("submitted_on", "2031/05/03")
    form.fields.set_text("full_name", "أحمد صالح علي ناصر")

    form.save()

    assert form.fields.rows["submitted_on"].state == "bad"
    assert form.errors.isVisibleTo(form)


def test_leaving_a_field_warns_with_the_article(form: ApplicationForm, ctx: AppContext) -> None:
    join(ctx.office, "أحمد صالح علي ناصر", national_no="01017384256")
    form.fields.set_text("full_name", "أحمد صالح علي ناصر")
    form.fields.set_text("birth_date", "2012")
    form.fields.set_text("nationality", "مصري")
    for name in ("full_name", "birth_date", "nationality"):
        form.care.leave(name)

    rows = form.fields.rows
    assert rows["full_name"].state == "warn"
    assert "المادة 21" in rows["birth_date"].message
    assert "المادة 21" in rows["nationality"].message
    form.care.look_for_twins()
    assert [twin.number for twin in form.twins.rows] == [1]


def test_an_application_that_waits_is_corrected_with_further_papers(
    form: ApplicationForm, ctx: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    made = apply(ctx.office, requested_shares=2, has_pledged=True)
    form.visit(ApplicationVisit(made))
    assert form.fields.text("full_name") == "صالحة ناجي علي مقبل الحداد"
    assert form.fields.text("submitted_on") == f"{SUBMITTED:%Y/%m/%d}"
    assert form.fields.pledge.is_whole
    letter = tmp_path / "تعريف.pdf"
    letter.write_bytes(b"%PDF-1.4 letter")

    form.fields.set_text("occupation", "خياطة")
    form.papers.add("aqil", [letter])
    with qtbot.waitSignal(form.done):
        form.save()

    corrected = ctx.read(get_application, made, today=TODAY)
    assert (corrected.occupation, corrected.requested_shares) == ("خياطة", 2)
    kept = ctx.read(list_attachments, OWNER, made, kind="paper")
    assert [paper.note for paper in kept] == ["تعريف عاقل الحارة"]


def test_a_correction_is_refused_when_somebody_was_faster(
    form: ApplicationForm, ctx: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "coopdesk.ui.forms.application.show_error",
        lambda _parent, error: said.append(str(error.problem)),
    )
    made = apply(ctx.office)
    form.visit(ApplicationVisit(made))
    other = ApplicationForm(ctx)
    other.visit(ApplicationVisit(made))
    other.fields.set_text("address", "شارع الثلاثين")
    other.save()

    form.fields.set_text("occupation", "نجار")
    form.save()

    assert said == ["conflict"]
    assert ctx.read(get_application, made, today=TODAY).occupation == ""
    other.deleteLater()


def test_what_was_typed_is_offered_again_after_a_crash(
    form: ApplicationForm, ctx: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    card = tmp_path / "card.pdf"
    card.write_bytes(b"%PDF-1.4")
    type_text(form.fields.widgets["full_name"], "زينب محمد")
    form.papers.add("card", [card])
    with qtbot.waitSignal(form.said, timeout=3000):
        pass

    again = ApplicationForm(ctx)
    qtbot.addWidget(again)
    assert again.draft_notice.isVisibleTo(again)
    again.take_up.click()

    assert again.fields.text("full_name") == "زينب محمد"
    assert [paper.path for paper in again.papers.papers()] == [card]


def test_the_first_page_takes_a_draft_up_by_its_key(
    form: ApplicationForm, ctx: AppContext, qtbot: QtBot
) -> None:
    made = apply(ctx.office)
    form.visit(ApplicationVisit(made))
    type_text(form.fields.widgets["occupation"], "نجار")
    form.may_leave()
    key = f"application_form:{made}:test"

    again = ApplicationForm(ctx)
    qtbot.addWidget(again)
    again.visit(EditVisit(draft_key=key))

    assert again.application is not None
    assert again.fields.text("occupation") == "نجار"


def test_opening_the_form_keeps_no_draft(form: ApplicationForm) -> None:
    form.may_leave()

    assert form._keeper is not None
    assert form._keeper.found() is None


def test_in_kind_is_asked_for_only_where_it_is_allowed(
    form: ApplicationForm, ctx: AppContext
) -> None:
    assert form.fields.rows["paid_in"].isVisibleTo(form)
    ctx.write(set_rules, {"rules.in_kind_allowed": "no"})

    form.visit(ApplicationVisit())

    assert not form.fields.rows["paid_in"].isVisibleTo(form)


def test_every_control_has_a_name(form: ApplicationForm) -> None:
    form.more.set_open(opened=True)

    assert nameless(form) == []
