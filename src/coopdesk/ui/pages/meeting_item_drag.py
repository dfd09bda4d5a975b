"""Where a dragged item of an agenda would fall: a line between two cards."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coopdesk.ui.kit import px

_THICK = 3
_GAP = 8
"""Pixels between two cards."""


class DropLine(QFrame):
    """Shows the place, and scrolls the cards when the mouse comes near their edge."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area.widget())
        self._area = area
        self.setObjectName("dropline")
        self.setFixedHeight(px(_THICK))
        self.hide()

    def show_at(self, cards: Sequence[QWidget], place: int) -> None:
        """Before the card of a place from 1, or after the last."""
        before = cards[min(place, len(cards)) - 1]
        half = px(_GAP) // 2
        y = before.y() - half if place <= len(cards) else before.geometry().bottom() + half
        self.setFixedWidth(before.width())
        self.move(before.x(), y - self.height() // 2)
        self.show()
        self.raise_()
        self._area.ensureVisible(self.x(), y, 0, before.height())


def place_under(cards: Sequence[QWidget], at: QPoint) -> int:
    """Before which card, from 1, a point of the screen falls; after the last it is one more."""
    heights = (card.mapToGlobal(card.rect().center()).y() for card in cards)
    return 1 + sum(at.y() > middle for middle in heights)
