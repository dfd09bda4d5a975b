"""Choosing a paper, saying for whom and for which day, and printing what is counted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.reports.catalogue import DOCUMENTS, Takes
from coopdesk.services.certificates import count_certificate_print, list_certificates
from coopdesk.services.office import Office
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.paper_words import about
from coopdesk.ui.pages.print_choice import PaperChooser, read_numbers
from coopdesk.ui.pages.print_papers import PapersPage
from coopdesk.ui.pages.print_pdf import PdfPages
from coopdesk.ui.pages.visits import PaperVisit
from tests.makers import make_cooperative, make_member
from tests.reports.office_year import live_a_year
from tests.reports.reading import read_pages
from tests.ui.hands import nameless, press, type_text


@pytest.fixture
def chooser(ctx: AppContext, qtbot: QtBot) -> PaperChooser:
    made = PaperChooser(ctx)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_paper_is_offered_with_a_word_about_it(chooser: PaperChooser) -> None:
    assert set(chooser.cards) == set(DOCUMENTS)
    assert [name for name in DOCUMENTS if not about(name)] == []
    assert nameless(chooser) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_paper_asks_for_what_it_takes_and_nothing_else(
    chooser: PaperChooser, qtbot: QtBot, name: str
) -> None:
    spec = DOCUMENTS[name]
    if spec.takes is Takes.NONE and not spec.has_date:
        with qtbot.waitSignal(chooser.wanted) as asked:
            press(chooser.cards[name], Qt.Key.Key_Return)
        assert asked.args == [PaperVisit(name)]
        return

    press(chooser.cards[name], Qt.Key.Key_Return)

    panel = chooser.panel
    assert panel.numbers_row.isVisible() == (spec.takes not in (Takes.NONE, Takes.MEETING))
    assert panel.meeting_row.isVisible() == (spec.takes is Takes.MEETING)
    assert panel.day_row.isVisible() == spec.has_date
    with qtbot.waitSignal(chooser.wanted) as asked:
        panel.show_button.click()
    assert asked.args == [PaperVisit(name)]


def test_numbers_and_day_go_with_the_paper_by_keyboard_alone(
    chooser: PaperChooser, qtbot: QtBot, ctx: AppContext
) -> None:
    press(chooser.cards["share-ledger"], Qt.Key.Key_Return)
    type_text(chooser.panel.numbers, "٧، 12")
    chooser.panel.day.set_text("1445/5/5")
    with qtbot.waitSignal(chooser.wanted) as asked:
        press(chooser.panel.numbers, Qt.Key.Key_Return)

    assert asked.args is not None
    visit = asked.args[0]
    assert visit.numbers == ("7", "12")
    assert visit.as_of is not None
    assert visit.as_of.year == 2023


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("12", ("12",)),
        ("١٢/٢٠٢٦ ، 7,7", ("12/2026", "7")),
        ("3 4", ("3", "4")),
        ("سبعة", None),
        ("0", None),
        ("12/26", None),
    ],
)
def test_numbers_are_read_as_people_part_them(text: str, numbers: tuple[str, ...] | None) -> None:
    assert read_numbers(text) == numbers


def test_what_is_not_understood_is_said_beside_its_field(
    chooser: PaperChooser, qtbot: QtBot
) -> None:
    panel = chooser.panel
    chooser.choose("share-ledger")
    panel.numbers.setText("سبعة")
    with qtbot.assertNotEmitted(chooser.wanted):
        panel.order()
    assert panel.numbers_row.state == "bad"

    panel.numbers.setText("7")
    panel.day.set_text("2026/13/13")
    with qtbot.assertNotEmitted(chooser.wanted):
        panel.order()
    assert panel.day_row.state == "bad"


def shown(ctx: AppContext, qtbot: QtBot, visit: PaperVisit) -> PapersPage:
    page = PapersPage(ctx)
    qtbot.addWidget(page)
    page.show()
    page.visit(visit)
    qtbot.waitUntil(lambda: page.preview.pages is not None, timeout=10_000)
    return page


def remade(page: PapersPage, qtbot: QtBot, former: PdfPages | None) -> None:
    """Wait until the paper is made anew, with its mark."""
    qtbot.waitUntil(
        lambda: page.preview.pages not in (None, former) and page.ctx.jobs.is_idle, timeout=10_000
    )


def prints_of(ctx: AppContext, number_text: str) -> int:
    (found,) = [row for row in ctx.read(list_certificates) if row.number_text == number_text]
    return found.print_count


def test_a_certificate_kept_once_is_a_copy_when_it_is_kept_again(
    ctx: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    ctx.write(live_a_year, tmp_path)
    page = shown(ctx, qtbot, PaperVisit("share-certificate", ("2/2026",)))
    assert not page.side.copies.isEnabled()
    assert prints_of(ctx, "2/2026") == 0, "looking is not printing"
    first = page.preview.pages

    page.save_to(tmp_path / "first.pdf")
    remade(page, qtbot, first)
    second = page.preview.pages
    page.save_to(tmp_path / "second.pdf")
    remade(page, qtbot, second)

    assert prints_of(ctx, "2/2026") == 2
    once, twice = (tmp_path / f"{name}.pdf" for name in ("first", "second"))
    assert twice.stat().st_size > once.stat().st_size, "with the word for a copy across it"
    assert read_pages(once) == read_pages(twice), "the word is drawn, and nothing else changes"
    page.let_go()


def test_a_certificate_that_another_desk_printed_meanwhile_is_not_printed_as_new(
    ctx: AppContext, qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx.write(live_a_year, tmp_path)
    page = shown(ctx, qtbot, PaperVisit("share-certificate", ("2/2026",)))
    before = page.preview.pages
    (row,) = [one for one in ctx.read(list_certificates) if one.number_text == "2/2026"]
    office.write(count_certificate_print, row.id)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))

    page.save_to(tmp_path / "kept.pdf")

    assert said
    assert not (tmp_path / "kept.pdf").exists()
    remade(page, qtbot, before)
    after = page.preview.pages
    page.save_to(tmp_path / "kept.pdf")
    remade(page, qtbot, after)
    assert prints_of(ctx, "2/2026") == 2
    page.let_go()


def test_a_paper_nobody_knows_is_said_and_the_choice_stays(
    ctx: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx.write(make_cooperative)
    ctx.write(make_member, number=1)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    page = PapersPage(ctx)
    qtbot.addWidget(page)
    page.show()

    page.visit(PaperVisit("letter-to-nobody"))

    assert said
    assert page.chooser.isVisible()
    page.let_go()
