"""A state as colour, icon and word."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from coopdesk.ui.kit import icons
from coopdesk.ui.kit.labels import TONE_ICONS, Label, Tone, picture, tint_of
from coopdesk.ui.kit.layouts import restyle, row
from coopdesk.ui.kit.look import px

HEIGHT = 26


class Pill(QFrame):
    """Colour, icon and word: always the three."""

    def __init__(
        self, text: str, tone: Tone = "soft", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self._label = Label()
        self._picture = picture("circle-dot", size=14)
        self.setLayout(row(self._picture, self._label, spacing=5, margins=(10, 0)))
        self.setFixedHeight(px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone, icon)

    def show_state(self, text: str, tone: Tone, icon: str = "") -> None:
        """Change what it says."""
        self.setProperty("tone", tone)
        self._label.setText(text)
        self._picture.setPixmap(icons.pixmap(icon or TONE_ICONS[tone], tint_of(tone), 14))
        self.setAccessibleName(text)
        restyle(self)
        restyle(self._label)
