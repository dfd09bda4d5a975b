"""One field of two records: both values side by side, one of them chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QWidget

from coopdesk.services.merging import FieldPair
from coopdesk.ui import texts
from coopdesk.ui.kit import STRETCH, Label, Pill, boxed, column, px, reading_edge, restyle, row
from coopdesk.ui.pages.doubles_words import value_text

LABELS = 150
"""Pixels of the design for the names of the fields."""


class ValueChoice(QFrame):
    """One value that can be chosen; the mark, the frame and the ground say whether it is.

    Signals:
        chosen: it was chosen by click or key.
    """

    chosen = Signal()

    def __init__(self, text: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        self.radio = QRadioButton()
        self.radio.setAccessibleName(said)
        self.label = Label(text, wrap=True)
        self.label.setMinimumWidth(px(60))
        self.label.setAlignment(reading_edge())
        self.setLayout(row(self.radio, (self.label, 1), spacing=6, margins=(10, 0)))
        self.radio.toggled.connect(self._on_toggled)
        self.radio.clicked.connect(self.chosen)

    def show_picture(self, picture: QPixmap) -> None:
        """A photo in place of the words."""
        smooth = Qt.TransformationMode.SmoothTransformation
        self.label.setPixmap(picture.scaledToHeight(px(64), smooth))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click anywhere on it chooses it."""
        super().mouseReleaseEvent(event)
        if not self.radio.isChecked():
            self.radio.setChecked(True)
            self.chosen.emit()
        self.radio.setFocus()

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001  Qt's signal
        self.setProperty("on", on)
        restyle(self)


class FieldChoice(QFrame):
    """The name of a field, what is the matter with it, and both values.

    Signals:
        changed: the other value was chosen.
    """

    changed = Signal()

    def __init__(
        self, pair: FieldPair, numbers: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.name = pair.name
        label = texts.field_label(pair.name)
        values = (pair.one_value, pair.other_value)
        shown = [value_text(pair.name, value) for value in values]
        self.values = [
            ValueChoice(text, f"{label}: {text} ({who})")
            for text, who in zip(shown, numbers, strict=True)
        ]
        self._group = QButtonGroup(self)
        for at, value in enumerate(self.values):
            self._group.addButton(value.radio, at)
            value.chosen.connect(self.changed)
        is_lacking = "—" in shown
        word = self.tr("one is empty") if is_lacking else self.tr("different")
        pill = Pill(
            word, "info" if is_lacking else "warn", "minus" if is_lacking else "arrow-up-down"
        )
        head = boxed(column(Label(label, "strong", wrap=True), row(pill, STRETCH), spacing=2))
        head.setFixedWidth(px(LABELS))
        self.setLayout(
            row(head, *((value, 1) for value in self.values), spacing=12, margins=(0, 4))
        )

    def take(self, at: int) -> None:
        """Choose one of the two values without saying so."""
        self.values[at].radio.setChecked(True)

    def taken(self) -> int:
        """Which of the two is chosen."""
        return max(self._group.checkedId(), 0)


def same_field(pair: FieldPair) -> QFrame:
    """A field in which both agree."""
    label = Label(texts.field_label(pair.name), "muted", wrap=True, width=LABELS)
    value: QLabel = Label(value_text(pair.name, pair.one_value), wrap=True)
    return boxed(row(label, (value, 1), spacing=12, margins=(0, 3)))
