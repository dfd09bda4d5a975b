"""Import, papers, settings and the first steps, through their widgets."""

from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.services.cooperative import get_cooperative
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.holidays import restore_holidays
from coopdesk.services.importing import list_batches
from coopdesk.services.member_filter import EVERYONE
from coopdesk.services.member_list import member_totals
from coopdesk.services.print_options import print_options
from coopdesk.services.rules import get_rule
from coopdesk.services.undo import undo_last
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import export_to
from coopdesk.ui.kit import plain
from coopdesk.ui.pages.import_members import ImportPage
from coopdesk.ui.pages.print_job import PrintOrder
from coopdesk.ui.pages.print_papers import PapersPage
from coopdesk.ui.pages.print_pdf import PdfPages
from coopdesk.ui.pages.print_range import read_pages
from coopdesk.ui.pages.settings import SettingsPage
from coopdesk.ui.pages.settings_months import HijriMonths
from coopdesk.ui.pages.visits import PaperVisit
from coopdesk.ui.pages.wizard import WizardPage
from tests.makers import TODAY, make_cooperative, make_member
from tests.ui.hands import nameless, press, type_text

REGISTER = Path(__file__).parents[1] / "data" / "register-messy.xlsx"


@pytest.fixture
def importing(ctx: AppContext, qtbot: QtBot) -> ImportPage:
    ctx.write(make_cooperative)
    page = ImportPage(ctx)
    qtbot.addWidget(page)
    page.resize(1158, 680)
    page.show()
    page.visit(REGISTER)
    qtbot.waitUntil(lambda: page.plan is not None, timeout=10_000)
    return page


def test_nothing_comes_in_while_rows_are_wrong(importing: ImportPage, ctx: AppContext) -> None:
    assert not importing.review.apply.isEnabled()
    assert len(importing.review.issues) == 10
    assert ctx.read(member_totals, EVERYONE, today=TODAY).members == 0
    assert nameless(importing) == []


def test_a_cell_is_mended_where_it_stands(importing: ImportPage) -> None:
    issue = importing.review.issues[0]
    importing.review.cell.setText("2021/03/15")

    importing.review.mend.click()

    assert importing.plan is not None
    assert importing.plan.figures.rejected == 6
    assert issue.row not in {found.row for found in importing.review.issues if found.is_error}


def test_the_good_rows_come_in_and_go_out_again(
    importing: ImportPage, ctx: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing.review.good_only.setChecked(True)
    importing.review.apply.click()
    qtbot.waitUntil(lambda: importing.result is not None, timeout=20_000)
    assert ctx.read(member_totals, EVERYONE, today=TODAY).members == 233
    assert importing.rejected_file is not None
    assert importing.rejected_file.exists()

    monkeypatch.setattr("coopdesk.ui.pages.import_members.ask", lambda *_words: True)
    importing.undo(ctx.read(list_batches)[0].id, 233)

    qtbot.waitUntil(
        lambda: ctx.read(member_totals, EVERYONE, today=TODAY).members == 0, timeout=20_000
    )


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1-3، 8", [0, 1, 2, 7]),
        ("٢ - ٤", [1, 2, 3]),
        ("5,5,1", [0, 4]),
        ("0", None),
        ("3-1", None),
        ("9-12", None),
        ("كلها", None),
        ("", None),
    ],
)
def test_pages_are_read_as_people_write_them(text: str, pages: list[int] | None) -> None:
    assert read_pages(text, 10) == pages


def test_a_paper_is_seen_kept_and_printed(ctx: AppContext, qtbot: QtBot, tmp_path: Path) -> None:
    ctx.write(make_cooperative)
    for number in range(1, 41):
        ctx.write(make_member, number=number, shares=1)
    page = PapersPage(ctx)
    qtbot.addWidget(page)
    page.show()
    page.visit(PaperVisit("members-register"))
    qtbot.waitUntil(lambda: page.preview.pages is not None, timeout=10_000)
    assert page.preview.pages is not None
    assert page.preview.pages.count == 2

    page.save_to(tmp_path / "سجل.pdf")
    printed = tmp_path / "printed.pdf"
    with qtbot.waitSignal(page.told, timeout=10_000):
        page.send(PrintOrder(page.preview.pages.path, [1], "سجل", "", output=printed))

    assert (tmp_path / "سجل.pdf").read_bytes() == page.preview.pages.path.read_bytes()
    pages = PdfPages(printed)
    assert pages.count == 1
    pages.close()
    page.let_go()


def test_a_rule_is_changed_marked_and_restored(ctx: AppContext, qtbot: QtBot) -> None:
    ctx.write(make_cooperative)
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.reload()
    rule = page.rules["rules.age_min"]
    rule.set_value("٢٠")
    page.save()
    assert ctx.read(get_rule, "rules.age_min") == "20"
    assert rule.changed.isVisibleTo(rule)

    rule.restore.click()
    page.save()

    assert ctx.read(get_rule, "rules.age_min") == "18"


def test_settings_that_were_only_looked_at_can_be_left(
    ctx: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "coopdesk.ui.pages.settings.ask",
        lambda _page, question, *_rest, **_more: asked.append(question),
    )
    ctx.write(make_cooperative)
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.reload()
    assert page.may_leave()
    assert asked == []

    type_text(page.fields.widgets["name"], "!")

    assert not page.may_leave()
    assert len(asked) == 1


def test_who_changed_the_settings_stands_in_their_history(
    ctx: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    ctx.write(make_cooperative)
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.reload()
    page.rules["rules.age_min"].set_value("20")
    page.save()
    page.calendar.months._on_shift(9, 1)
    page.history.refresh()

    month, rule, *_others = [[plain(cell) for cell in line[2:]] for line in page.history.lines]
    assert month == [f"رمضان {page.calendar.months.year}", "0", "+1"]
    assert rule == ["أقل سن للعضو", "كما في القانون", "20"]
    with qtbot.waitSignal(page.told, timeout=10_000):
        export_to(page, page.history.exported(), tmp_path / "a.csv")
    assert "أقل سن للعضو" in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")


def test_settings_that_were_not_saved_are_offered_after_a_crash(
    ctx: AppContext, qtbot: QtBot
) -> None:
    ctx.write(make_cooperative)
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.reload()
    assert not page.draft.isVisibleTo(page)
    type_text(page.fields.widgets["address"], "شارع الستين")
    page.rules["rules.age_min"].set_value("21")
    with qtbot.waitSignal(page.said, timeout=3000):
        pass

    again = SettingsPage(ctx)
    qtbot.addWidget(again)
    again.reload()
    assert again.draft.isVisibleTo(again)
    again.draft.take_up()

    assert again.fields.text("address") == "شارع الستين"
    assert again.rules["rules.age_min"].value() == "21"
    assert again.is_dirty
    again.save()
    assert again.draft.keeper.found() is None


def test_the_settings_are_saved_and_undone_as_one(ctx: AppContext, qtbot: QtBot) -> None:
    ctx.write(make_cooperative)
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.reload()
    type_text(page.fields.widgets["address"], "شارع الستين")
    page.rules["rules.age_min"].set_value("21")
    page.digits.set_value("arabic")
    page.save()

    own = ctx.office
    ctx.write(undo_last, who=own.who, desk=own.desk)

    kept = ctx.read(get_cooperative)
    assert kept is not None
    assert kept.address == ""
    assert ctx.read(get_rule, "rules.age_min") == "18"
    assert ctx.read(print_options).digits == "latin"


def test_a_wrong_figure_is_kept_out(ctx: AppContext, qtbot: QtBot) -> None:
    ctx.write(make_cooperative)
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.reload()
    page.rules["quorum.call1"].set_value("4/3")

    page.save()

    assert page.rules["quorum.call1"].complaint.text()
    assert ctx.read(get_rule, "quorum.call1") == "2/3"


def test_a_month_is_corrected_at_once(ctx: AppContext, qtbot: QtBot) -> None:
    page = SettingsPage(ctx)
    qtbot.addWidget(page)

    page.calendar.months._on_shift(9, 1)

    assert ctx.read(hijri_corrections) == {(page.calendar.months.year, 9): 1}


def test_pressed_twice_it_comes_in_once(
    importing: ImportPage, ctx: AppContext, qtbot: QtBot
) -> None:
    importing.review.good_only.setChecked(True)
    importing.apply(True)
    importing.apply(True)
    qtbot.waitUntil(lambda: importing.result is not None, timeout=20_000)
    qtbot.waitUntil(lambda: ctx.jobs.is_idle)

    assert len(ctx.read(list_batches)) == 1
    assert importing.review.isEnabled()


def test_enter_leads_through_the_first_steps(ctx: AppContext, qtbot: QtBot) -> None:
    page = WizardPage(ctx)
    qtbot.addWidget(page)
    press(page.choices["new"], Qt.Key.Key_Return)
    page.fields.set_text("name", "جمعية آزال")
    press(page.fields.widgets["name"], Qt.Key.Key_Return)
    assert page.fields.header_lines()[0] == "الجمهورية اليمنية"
    page.fields.set_text("board_size", "7")
    assert page.meaning.counts == [67, 51, 14, 67]

    press(page.fields.widgets["board_size"], Qt.Key.Key_Return)

    kept = ctx.read(get_cooperative)
    assert kept is not None
    assert kept.board_size == 7


def test_the_logo_shows_in_the_letterhead(ctx: AppContext, qtbot: QtBot, tmp_path: Path) -> None:
    page = WizardPage(ctx)
    qtbot.addWidget(page)
    logo = tmp_path / "logo.png"
    Image.new("RGB", (300, 200), "green").save(logo)

    page.logo.choose(logo)

    assert page.sketch.mark.pixmap().width() == 48
    assert page.sketch.mark.pixmap().height() == 32


def test_a_moved_month_shows_its_days_and_warns_of_its_length(
    ctx: AppContext, qtbot: QtBot
) -> None:
    ctx.write(restore_holidays)
    months = HijriMonths(ctx)
    qtbot.addWidget(months)
    months.show_year(1448)
    months.show_month(10)
    assert [day.holiday for day in months.sheet.days[:4]] == ["عيد الفطر"] * 3 + [""]
    before = months.sheet.days[0].on

    months._on_shift(10, 2)

    assert months.sheet.days[0].on == before + timedelta(days=2)
    assert months.month == 10
    assert months.odd.isVisibleTo(months)  # 27 or 28 days are no month


def test_a_cell_put_right_stays_right_when_a_column_is_chosen(
    importing: ImportPage, qtbot: QtBot
) -> None:
    issue = importing.review.issues[0]
    importing._on_corrected(issue.row, issue.field, "2021/03/15")
    assert importing.plan is not None
    assert importing.plan.figures.rejected == 6
    notes = next(found.index for found in importing.plan.columns if found.field == "notes")
    first = importing.plan

    importing._on_mapped(notes, None)
    qtbot.waitUntil(lambda: importing.plan is not first, timeout=10_000)

    assert importing.plan.figures.rejected == 6


def test_another_file_begins_without_what_was_put_right_before(
    importing: ImportPage, qtbot: QtBot
) -> None:
    issue = importing.review.issues[0]
    importing._on_corrected(issue.row, issue.field, "2021/03/15")
    first = importing.plan

    importing.visit(REGISTER)
    qtbot.waitUntil(lambda: importing.plan is not first, timeout=10_000)

    assert importing.plan is not None
    assert importing.plan.figures.rejected == 7


def test_the_first_steps_need_only_a_name(ctx: AppContext, qtbot: QtBot) -> None:
    page = WizardPage(ctx)
    qtbot.addWidget(page)
    page.choose("excel")
    page.go_on()
    assert page.fields.rows["name"].state == "bad"
    page.fields.set_text("name", "جمعية آزال التعاونية")
    page.fields.set_text("district", "آزال")
    page.go_on()

    with qtbot.waitSignal(page.go) as gone:
        page.go_on()

    kept = ctx.read(get_cooperative)
    assert gone.args == ["import", None]
    assert kept is not None
    assert (kept.name, kept.header_line3) == ("جمعية آزال التعاونية", "مديرية آزال – أمانة العاصمة")
