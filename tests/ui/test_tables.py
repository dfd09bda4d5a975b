"""Tables over ids: rows come by the screenful, columns are remembered."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.ui.cells import Cell, missing
from coopdesk.ui.tables import CELL_ROLE, CHUNK, Column, Table, make_table
from tests.ui.hands import press, settle, type_text


class Person(NamedTuple):
    id: int
    name: str
    phone: str


class Source:
    """Rows by id; counts how often it is asked."""

    def __init__(self, count: int) -> None:
        self.rows = {at: Person(at, f"عضو {at}", "") for at in range(count)}
        self.asked: list[int] = []

    def load(self, ids: Sequence[int]) -> list[Person]:
        self.asked.append(len(ids))
        return [self.rows[each] for each in ids if each in self.rows]


COLUMNS: list[Column[Person]] = [
    Column("number", "الرقم", lambda row: str(row.id), 60, sort="number"),
    Column("name", "الاسم", lambda row: Cell(row.name, sub="نشط"), stretch=True),
    Column("phone", "الهاتف", lambda row: row.phone or missing("لا يوجد"), shown=False),
]


def make(source: Source, settings: QSettings | None = None) -> Table[Person]:
    table = make_table(
        COLUMNS, source.load, name="people", accessible_name="الأعضاء", settings=settings
    )
    table.resize(800, 500)
    table.rows.set_ids(list(source.rows))
    return table


def test_a_million_rows_scroll_with_a_few_hundred_in_memory(qtbot: QtBot) -> None:
    source = Source(0)
    table = make(source)
    qtbot.addWidget(table)
    source.rows = dict.fromkeys(range(1_000_000), Person(1, "عضو", ""))
    table.rows.set_ids(range(1_000_000))

    table.show()
    settle()
    table.scrollToBottom()
    settle()

    assert table.rows.rowCount() == 1_000_000
    assert table.verticalScrollBar().maximum() > 900_000
    assert len(source.asked) <= 3
    assert max(source.asked) <= CHUNK


def test_a_row_deleted_meanwhile_is_a_blank_and_no_error(qtbot: QtBot) -> None:
    source = Source(3)
    table = make(source)
    qtbot.addWidget(table)
    del source.rows[2]

    table.show()
    settle()

    assert table.rows.row_at(2) is None
    assert table.rows.data(table.rows.index(2, 0)) is None


def test_cells_say_their_words_to_screen_readers(qtbot: QtBot) -> None:
    table = make(Source(1))
    qtbot.addWidget(table)
    model = table.rows

    assert model.data(model.index(0, 1)) == "عضو 0 · نشط"
    assert model.data(model.index(0, 2)) == "لا يوجد"
    assert model.data(model.index(0, 2), CELL_ROLE).icon == "triangle-alert"


def test_enter_opens_and_arrows_choose(qtbot: QtBot) -> None:
    table = make(Source(5))
    qtbot.addWidget(table)
    opened: list[int] = []
    chosen: list[object] = []
    table.opened.connect(opened.append)
    table.chosen.connect(chosen.append)

    table.choose_row(2)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Return)

    assert chosen == [2, 3]
    assert opened == [3]
    assert table.chosen_ids() == [3]
    assert table.rows.row_of(3) == 3
    assert table.rows.row_of(99) == -1


def test_letters_typed_into_the_table_go_to_the_search(qtbot: QtBot) -> None:
    table = make(Source(5))
    qtbot.addWidget(table)
    typed: list[str] = []
    table.typed.connect(typed.append)

    type_text(table, "ص")

    assert typed == ["ص"]


def test_a_title_asks_for_sorting_and_turns(qtbot: QtBot) -> None:
    table = make(Source(5))
    qtbot.addWidget(table)
    asked: list[tuple[str, bool]] = []
    table.sort_asked.connect(lambda key, falling: asked.append((key, falling)))
    header = table.horizontalHeader()

    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    header.sectionClicked.emit(0)
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    header.sectionClicked.emit(0)
    header.sectionClicked.emit(1)

    assert asked == [("number", False), ("number", True)]


def test_columns_are_chosen_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    table = make(Source(1), settings)
    qtbot.addWidget(table)
    assert table.isColumnHidden(2)

    menu = table.columns_menu(table)
    menu.actions()[2].setChecked(True)
    table.setColumnWidth(0, 133)
    table.remember()
    again = make(Source(1), settings)
    qtbot.addWidget(again)

    assert not again.isColumnHidden(2)
    assert again.columnWidth(0) == 133
    assert not menu.actions()[1].isEnabled()


@pytest.mark.parametrize("height", [40, 56])
def test_rows_are_as_high_as_asked(qtbot: QtBot, qapp: QApplication, height: int) -> None:
    table = make_table(COLUMNS, Source(1).load, name="t", accessible_name="t", row_height=height)
    qtbot.addWidget(table)
    table.rows.set_ids([0])

    assert table.rowHeight(0) == height
