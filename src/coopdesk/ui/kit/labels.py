"""Words on the screen: labels by their part in the page, key caps, icons in text, initials."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from coopdesk.ui.kit import icons
from coopdesk.ui.kit.bidi import ltr, sentence
from coopdesk.ui.kit.layouts import restyle, row
from coopdesk.ui.kit.look import px

Tone = Literal["ok", "warn", "bad", "info", "muted", "soft"]
"""Meaning of a colour; always beside an icon and a word."""

Class = Literal[
    "", "title", "name", "heading", "strong", "muted", "figure", "bad", "warn", "ok", "info",
    "link", "key", "side", "sideon", "brand", "badge", "avatar",
    "huge", "large", "hitname", "hitno",
]  # fmt: skip

TONE_ICONS: dict[Tone, str] = {
    "ok": "check",
    "warn": "clock",
    "bad": "circle-alert",
    "info": "info",
    "muted": "minus",
    "soft": "circle-dot",
}


def tint_of(tone: Tone) -> str:
    """The token a tone writes with."""
    return {"muted": "muted", "soft": "soft_text"}.get(tone, tone)


def ground_of(tone: Tone) -> str:
    """The token a tone is written on."""
    return {"muted": "head", "soft": "soft"}.get(tone, f"{tone}_bg")


class Label(QLabel):
    """Plain text: what people typed is never read as markup."""

    def __init__(
        self,
        text: str = "",
        cls: Class = "",
        *,
        wrap: bool = False,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("cls", cls)
        self.setWordWrap(wrap)
        if width:
            self.setFixedWidth(px(width))
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802  Qt's name
        """Qt: a sentence keeps the direction of the window."""
        super().setText(sentence(text))

    def set_class(self, cls: Class) -> None:
        """Change the part the text plays."""
        if self.property("cls") != cls:
            self.setProperty("cls", cls)
            restyle(self)


def picture(name: str, tint: str = "muted", size: int = 18) -> QLabel:
    """An icon beside text; for the eye only, the word says it."""
    label = QLabel()
    label.setPixmap(icons.pixmap(name, tint, size))
    label.setFixedSize(px(size), px(size))
    return label


def badge(name: str, tone: Tone = "soft", size: int = 40) -> QFrame:
    """An icon in a soft square."""
    frame = QFrame()
    frame.setObjectName("badge")
    frame.setProperty("tone", tone)
    frame.setFixedSize(px(size), px(size))
    frame.setLayout(row("stretch", picture(name, tint_of(tone), size // 2), "stretch"))
    return frame


def key_cap(keys: str) -> Label:
    """The keys that do the same as the button beside."""
    label = Label(ltr(keys), "key")
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def avatar(name: str, size: int = 48) -> QLabel:
    """The first letter of a name in a disc."""
    label = Label(name.strip()[:1], "avatar")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedSize(px(size), px(size))
    half = px(size) // 2
    label.setStyleSheet(f'QLabel[cls="avatar"] {{ border-radius: {half}px; font-size: {half}px; }}')
    return label


def fact(name: str, value: str, *, width: int = 96) -> QFrame:
    """One line of facts: the muted name, then the value."""
    frame = QFrame()
    frame.setObjectName("clear")
    shown = Label(value, wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    title = Label(name, "muted", width=width, wrap=True)
    title.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    shown.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    frame.setLayout(row(title, (shown, 1)))
    return frame
