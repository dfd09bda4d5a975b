"""Rows and columns of widgets, said in one line."""

from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coopdesk.ui.kit.look import px

STRETCH: Final = "stretch"
"""An item that takes the free room."""

Part = QWidget | QBoxLayout
Item = Part | int | str | None | tuple[Part, int]
BoxT = TypeVar("BoxT", bound=QBoxLayout)
Margins = int | tuple[int, int] | tuple[int, int, int, int]


def row(*items: Item, spacing: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Items side by side in reading order.

    An item is a widget, a layout, a gap (int), `STRETCH`, `(widget, stretch)`, or None for nothing.
    """
    return _fill(QHBoxLayout(), items, spacing, margins)


def column(*items: Item, spacing: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Items one below the other; see `row` for what an item is."""
    return _fill(QVBoxLayout(), items, spacing, margins)


def boxed(layout: QBoxLayout, name: str = "clear", parent: QWidget | None = None) -> QFrame:
    """A frame around a layout; `name` chooses its ground in style.qss (card, raised, headbox …)."""
    frame = QFrame(parent)
    frame.setObjectName(name)
    frame.setLayout(layout)
    return frame


def scrolled(inner: QWidget | QBoxLayout) -> QScrollArea:
    """A column that scrolls when it is higher than the room it has."""
    if isinstance(inner, QBoxLayout):
        inner = boxed(inner)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def line() -> QFrame:
    """A hairline between parts of a card."""
    frame = QFrame()
    frame.setObjectName("line")
    frame.setFixedHeight(1)
    return frame


def clear(layout: QBoxLayout) -> None:
    """Empty a layout, dropping its widgets."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QBoxLayout):
            clear(inner)
            inner.deleteLater()


def restyle(widget: QWidget) -> None:
    """Make the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _fill(box: BoxT, items: tuple[Item, ...], spacing: int, margins: Margins) -> BoxT:
    box.setSpacing(px(spacing))
    box.setContentsMargins(*_four(margins))
    for item in items:
        _add(box, item)
    return box


def _four(margins: Margins) -> tuple[int, int, int, int]:
    if isinstance(margins, int):
        return (px(margins),) * 4
    if len(margins) == 2:
        across, down = margins
        return px(across), px(down), px(across), px(down)
    left, top, right, bottom = margins
    return px(left), px(top), px(right), px(bottom)


def _add(box: QBoxLayout, item: Item) -> None:
    if item is None:
        return
    if isinstance(item, int):
        box.addSpacing(px(item))
    elif isinstance(item, str):
        box.addStretch(1)
    elif isinstance(item, tuple):
        part, stretch = item
        _put(box, part, stretch)
    else:
        _put(box, item, 0)


def _put(box: QBoxLayout, part: Part, stretch: int) -> None:
    if isinstance(part, QWidget):
        box.addWidget(part, stretch)
    else:
        box.addLayout(part, stretch)
