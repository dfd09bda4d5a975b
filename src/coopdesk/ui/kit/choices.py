"""Choosing one of several."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QLineEdit, QSizePolicy, QWidget

from coopdesk.ui.kit import icons
from coopdesk.ui.kit.bidi import plain
from coopdesk.ui.kit.edits import reading_edge
from coopdesk.ui.kit.labels import Label, badge, picture
from coopdesk.ui.kit.layouts import column, restyle, row

T = TypeVar("T")


class _Combo(QComboBox):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: scrolling the page never changes a choice by accident."""
        event.ignore()


class Choice(_Combo, Generic[T]):
    """A list of values with their words.

    Signals:
        chosen: another value was chosen.
    """

    chosen = Signal(object)

    def __init__(
        self, options: Iterable[tuple[T, str]] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: list[T] = []
        self.set_options(options)
        self.activated.connect(self._on_activated)

    def set_options(self, options: Iterable[tuple[T, str]]) -> None:
        """Offer other values."""
        pairs = list(options)
        self._values = [value for value, _text in pairs]
        self.clear()
        self.addItems([text for _value, text in pairs])

    def value(self) -> T:
        """The value chosen."""
        return self._values[self.currentIndex()]

    def set_value(self, value: T) -> None:
        """Choose a value; one that is not offered is left alone."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    @Slot()
    def _on_activated(self) -> None:
        self.chosen.emit(self.value())


class SuggestEdit(_Combo):
    """Free text with suggestions: what other records say, found by any part."""

    def __init__(
        self, suggestions: Iterable[str] = (), *, longest: int = 100, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field = QLineEdit()
        self.setLineEdit(field)
        field.setAlignment(reading_edge())
        field.setMaxLength(longest)
        self.set_suggestions(suggestions)

    def set_suggestions(self, suggestions: Iterable[str]) -> None:
        """Offer other words, keeping what is typed."""
        typed = self.currentText()
        self.clear()
        self.addItems(list(suggestions))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setCurrentIndex(-1)
        self.setEditText(typed)

    def value(self) -> str:
        """What is typed or chosen."""
        return plain(self.currentText()).strip()

    def set_value(self, text: str) -> None:
        """Show another text."""
        self.setCurrentIndex(self.findText(text))
        self.setEditText(text)


class ChoiceCard(QFrame):
    """A big answer to a question: icon, name, what it means. ↑↓ and Enter work in a group.

    Signals:
        picked: clicked, or Enter or space pressed on it.
    """

    picked = Signal()

    def __init__(
        self,
        icon: str,
        name: str,
        meaning: str,
        parent: QWidget | None = None,
        *,
        is_small: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(meaning)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = column(
            Label(name, "strong" if is_small else "name"),
            Label(meaning, "muted", wrap=True),
            spacing=2,
        )
        self._mark = picture("circle", "faint", 24)
        if is_small:  # one of many: its frame alone says that it is the chosen one
            self._mark.hide()
            self.setLayout(row(badge(icon, "soft", 36), (words, 1), spacing=12, margins=(12, 8)))
            return
        self.setLayout(
            row(badge(icon, "soft", 56), (words, 1), self._mark, spacing=16, margins=(20, 14))
        )

    def set_on(self, *, on: bool) -> None:
        """Show whether it is the chosen one."""
        self.setProperty("on", on)
        self._mark.setPixmap(
            icons.pixmap("circle-check" if on else "circle", "primary" if on else "faint", 24)
        )
        restyle(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click picks it."""
        super().mouseReleaseEvent(event)
        self.setFocus()
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and space pick it, arrows go to its neighbours."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
