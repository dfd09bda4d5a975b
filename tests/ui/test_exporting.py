"""A list goes out of the window into a file."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import Export, ask_where, export_to, with_ending
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.members import MembersPage
from coopdesk.wording.member_table import COLUMNS
from tests.makers import make_cooperative, make_member


@pytest.fixture
def page(ctx: AppContext, qtbot: QtBot) -> MembersPage:
    ctx.write(make_cooperative)
    ctx.write(make_member, "سلمى قاسم الآنسي", number=8, phone1="+967771234567", notes="=1+1")
    ctx.write(make_member, "أحمد صالح", number=7, shares=3)
    page = MembersPage(ctx)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 2)
    return page


def written(page: Page, export: Export, target: Path, qtbot: QtBot) -> list[tuple[object, ...]]:
    with qtbot.waitSignal(page.told, timeout=10_000):
        export_to(page, export, target)
    sheet = load_workbook(target).active
    assert sheet is not None
    assert sheet.sheet_view.rightToLeft
    return list(sheet.values)


def test_the_columns_that_show_go_out_in_their_order(
    page: MembersPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.table.setColumnHidden(4, True)
    page.table.horizontalHeader().moveSection(1, 0)

    rows = written(page, page.exported(everything=False), tmp_path / "a.xlsx", qtbot)

    assert rows[0][:3] == ("الاسم الرباعي واللقب", "رقم العضوية", "الحي")
    assert "تاريخ الانضمام" not in rows[0]
    assert rows[1][:2] == ("أحمد صالح", 7)
    assert "+967771234567" in rows[2]


def test_all_that_is_known_goes_out(page: MembersPage, tmp_path: Path, qtbot: QtBot) -> None:
    rows = written(page, page.exported(everything=True), tmp_path / "a.xlsx", qtbot)

    assert rows[0] == tuple(each.column.title for each in COLUMNS)
    assert "=1+1" in rows[2]


def test_only_those_shown_go_out(page: MembersPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.tools.search.setText("سلمى")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 1)

    rows = written(page, page.exported(everything=False), tmp_path / "a.xlsx", qtbot)

    assert len(rows) == 2


def test_a_stopped_export_leaves_no_file(page: MembersPage, tmp_path: Path, qtbot: QtBot) -> None:
    busy = export_to(page, page.exported(everything=True), tmp_path / "a.csv")

    busy.card.stopped.emit()
    qtbot.waitUntil(lambda: page.ctx.jobs.is_idle)

    assert not list(tmp_path.glob("a.csv*"))


@pytest.mark.parametrize(
    ("typed", "is_csv", "made"),
    [
        ("سجل", False, "سجل.xlsx"),
        ("سجل", True, "سجل.csv"),
        ("سجل 1.5", False, "سجل 1.5.xlsx"),
        ("سجل.csv", False, "سجل.csv"),
        ("سجل.xlsx", True, "سجل.csv"),
        ("سجل.XLSX", False, "سجل.XLSX"),
    ],
)
def test_a_name_gets_the_ending_that_was_chosen(typed: str, *, is_csv: bool, made: str) -> None:
    assert with_ending(Path(typed), is_csv=is_csv).name == made


def test_a_title_that_no_file_may_have_is_offered_without_its_signs(
    page: MembersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def choose_nothing(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(start).name)
        return "", ""

    monkeypatch.setattr("coopdesk.ui.exporting.QFileDialog.getSaveFileName", choose_nothing)

    assert ask_where(page, "حركة: 7/2026") is None
    assert offered == ["حركة 7 2026.xlsx"]
