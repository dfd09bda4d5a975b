"""Chips that go on in a new line where the room ends."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.settings import Preferences
from coopdesk.ui.kit.flow import Flow
from tests.ui.hands import settle


def holder(qtbot: QtBot, width: int, count: int = 6) -> tuple[QWidget, Flow, list[QFrame]]:
    chips = [QFrame() for _ in range(count)]
    for chip in chips:
        chip.setFixedSize(100, 30)
    flow = Flow(*chips, spacing=8)
    box = QWidget()
    box.setLayout(flow)
    qtbot.addWidget(box)
    box.resize(width, flow.heightForWidth(width))
    box.show()
    settle()
    return box, flow, chips


@pytest.mark.parametrize(("width", "lines"), [(700, 1), (330, 2), (110, 6)])
def test_a_narrow_box_has_more_lines(qtbot: QtBot, width: int, lines: int) -> None:
    _box, flow, chips = holder(qtbot, width)

    assert len({chip.y() for chip in chips}) == lines
    assert flow.heightForWidth(width) == lines * 30 + (lines - 1) * 8
    assert all(0 <= chip.x() <= width - 100 for chip in chips)


def test_reading_begins_at_the_right_in_arabic(qtbot: QtBot) -> None:
    _box, _flow, chips = holder(qtbot, 700)

    assert [chip.x() for chip in chips[:2]] == [600, 492]


def test_reading_begins_at_the_left_in_english(
    qtbot: QtBot, dressed: Callable[[Preferences], None]
) -> None:
    dressed(Preferences(language="en"))
    _box, _flow, chips = holder(qtbot, 700)

    assert [chip.x() for chip in chips[:2]] == [0, 108]


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    _box, flow, chips = holder(qtbot, 330)
    chips[0].hide()
    flow.invalidate()
    flow.activate()

    assert chips[1].x() == 230
