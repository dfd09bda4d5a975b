"""Buttons and filter chips."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from coopdesk.ui.kit import icons
from coopdesk.ui.kit.layouts import restyle
from coopdesk.ui.kit.look import px

Kind = Literal["", "primary", "quiet", "danger", "chip", "fold", "side", "search"]

QWIDGETSIZE_MAX = 16_777_215
"""Qt's «no limit», which PySide does not name."""

_TINTS = {
    "primary": "on_primary",
    "quiet": "soft_text",
    "danger": "bad",
    "side": "side_text",
    "fold": "muted",
}


class Button(QPushButton):
    """A button that says what happens; at most one `primary` on a screen."""

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        kind: Kind = "",
        *,
        tip: str = "",
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        if icon:
            self.setIcon(icons.icon(icon, _TINTS.get(kind, "muted")))
            self.setIconSize(QSize(px(18), px(18)))
        if width:
            self.setMinimumWidth(px(width))
        self.setToolTip(tip)
        self.set_text(text)
        if not text:
            self.setAccessibleName(tip)
            self.setFixedWidth(px(40))

    def setMenu(self, menu: QMenu) -> None:  # noqa: N802  Qt's name
        """Qt: a menu needs room for the arrow that tells of it."""
        super().setMenu(menu)
        self.setProperty("menu", True)  # noqa: FBT003  Qt's argument
        restyle(self)

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.setText(f" {text}" if self._icon and text else text)  # the icon would touch them
        if text:
            self.setAccessibleName(text)
            if self.maximumWidth() == self.minimumWidth():  # it was made without words
                self.setMinimumWidth(0)
                self.setMaximumWidth(QWIDGETSIZE_MAX)

    def set_icon_text(self, icon: str, text: str) -> None:
        """Change what it does: another icon and other words."""
        self._icon = icon
        kind = str(self.property("kind"))
        self.setIcon(icons.icon(icon, _TINTS.get(kind, "muted")))
        self.setIconSize(QSize(px(18), px(18)))
        self.set_text(text)

    def set_kind(self, kind: Kind) -> None:
        """Change the look."""
        self.setProperty("kind", kind)
        if self._icon:
            self.setIcon(icons.icon(self._icon, _TINTS.get(kind, "muted")))
        restyle(self)


def tool_button(icon: str, tip: str) -> QToolButton:
    """A small square button with an icon; `tip` is its name and its tooltip."""
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setIconSize(QSize(px(18), px(18)))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button


class Chip(QPushButton):
    """A filter with its count. Click chooses it alone, Ctrl+click adds it.

    Signals:
        picked: clicked; True when it is to be added to what is chosen.
    """

    picked = Signal(bool)

    def __init__(
        self, text: str, icon: str = "", count: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._adding = False
        self._text = text
        self._has_icon = bool(icon)
        if icon:
            self.setIcon(icons.icon(icon))
            self.setIconSize(QSize(px(16), px(16)))
        self.set_count(count)
        self.clicked.connect(self._on_clicked)

    def set_count(self, count: int | None) -> None:
        """Show how many; greyed at 0 but still there; None while unknown."""
        shown = "" if count is None else f"  {count:,}"
        self.setText(f"{' ' if self._has_icon else ''}{self._text}{shown}")
        self.setAccessibleName(f"{self._text}{shown}")
        self.setEnabled(count != 0 or self.isChecked())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: note whether Ctrl was held."""
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().mousePressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self.picked.emit(self._adding)
        self._adding = False
