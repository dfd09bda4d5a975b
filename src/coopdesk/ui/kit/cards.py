"""Cards, notice boxes and figures."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.labels import Class, Label, Tone, picture, tint_of
from coopdesk.ui.kit.layouts import STRETCH, Item, column, row

BOX_ICONS: dict[Tone, str] = {
    "ok": "circle-check",
    "warn": "triangle-alert",
    "bad": "circle-alert",
    "info": "info",
    "muted": "info",
    "soft": "info",
}


class Card(QFrame):
    """A part of a page: a title with at most one quiet action, then its content."""

    def __init__(
        self,
        title: str = "",
        *items: Item,
        action: QWidget | None = None,
        note: str = "",
        padding: int = 16,
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = Label(title, "heading")
        self.note = Label(note, "muted")
        self.body: QVBoxLayout = column(*items, spacing=spacing)
        head = row(self.title, self.note, STRETCH, action) if title or action else None
        self.setLayout(column(head, (self.body, 1), spacing=spacing, margins=padding))
        if title:
            self.setAccessibleName(title)


class Notice(QFrame):
    """A sentence in a tinted box, with the button that mends it."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = "info",
        *actions: QWidget,
        icon: str = "",
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("box")
        self.setProperty("tone", tone)
        self.text = Label(text, "strong" if detail else _text_class(tone), wrap=True)
        self.detail = Label(detail, wrap=True)
        self.detail.setVisible(bool(detail))
        sign = picture(icon or BOX_ICONS[tone], tint_of(tone), 20)
        words = column(self.text, self.detail, spacing=0)
        self.setLayout(row(sign, (words, 1), *actions, spacing=10, margins=(14, 8)))

    def set_text(self, text: str, detail: str = "") -> None:
        """Change what it says."""
        self.text.setText(text)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))


def _text_class(tone: Tone) -> Class:
    return tone if tone in ("warn", "bad") else ""


class FigureCard(QFrame):
    """One figure and what it counts; a link when pressed means something.

    Signals:
        clicked: pressed.
    """

    clicked = Signal()

    def __init__(
        self, caption: str, icon: str = "", *, link: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._caption = caption
        self.figure = Label("…", "figure")
        words: QWidget = Label(caption, "muted")
        if link:
            button = Button(caption, kind="quiet")
            button.clicked.connect(self.clicked)
            words = button
        sign = picture(icon, "soft_text", 20) if icon else None
        self.setLayout(row(sign, self.figure, words))

    def show_figure(self, value: int | None) -> None:
        """Show a number; «—» when it cannot be known, never 0 instead."""
        self.figure.setText("—" if value is None else f"{value:,}")
        self.setAccessibleName(f"{self.figure.text()} {self._caption}")
