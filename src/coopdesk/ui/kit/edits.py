"""Fields for text, codes, phones and searching."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from coopdesk.domain.phones import parse_phone, show_phone
from coopdesk.ui.kit import icons, look
from coopdesk.ui.kit.bidi import latin, plain
from coopdesk.ui.kit.look import px

_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def reading_edge() -> Qt.AlignmentFlag:
    """The edge where reading starts, whatever the field's own direction is."""
    return _RIGHT if look.is_rtl() else _LEFT


class TextEdit(QLineEdit):
    """Words: the caret stands where reading starts, even while empty."""

    def __init__(
        self, text: str = "", *, hint: str = "", longest: int = 200, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAlignment(reading_edge())
        self.setPlaceholderText(hint)
        self.setMaxLength(longest)
        self.setText(text)

    def value(self) -> str:
        """What was typed, without direction marks and spaces around."""
        return plain(self.text()).strip()


class CodeEdit(QLineEdit):
    """Numbers of cards, phones, codes: left to right at the reading edge, digits always 0-9."""

    def __init__(
        self, text: str = "", *, hint: str = "", longest: int = 40, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(reading_edge())
        self.setPlaceholderText(hint)
        self.setMaxLength(longest)
        self.setText(text)
        self.textEdited.connect(self._on_edited)

    def value(self) -> str:
        """What was typed, as 0-9 and letters."""
        return latin(self.text()).strip()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        clean = latin(text)
        if clean != text:
            at = self.cursorPosition() - (len(text) - len(clean))
            self.setText(clean)
            self.setCursorPosition(max(at, 0))


class PhoneEdit(CodeEdit):
    """A phone number in any form people write it; grouped when the field is left."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(show_phone(text), longest=30, parent=parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: show the number as it will be kept, so that a missing digit is seen."""
        super().focusOutEvent(event)
        known = parse_phone(self.value())
        if known:
            self.setText(show_phone(known))


class LongTextEdit(QPlainTextEdit):
    """Several lines of words, set from the right in Arabic; Tab leaves the field."""

    def __init__(
        self, text: str = "", *, lines: int = 3, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setAlignment(reading_edge())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDefaultTextOption(option)
        self.setFixedHeight(px(24 * lines + 24))
        self.setPlainText(text)

    def value(self) -> str:
        """What was typed, without direction marks."""
        return plain(self.toPlainText()).strip()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  Qt's name
        """Qt: paste words only."""
        self.insertPlainText(plain(source.text()))


class SearchField(QLineEdit):
    """A search that waits until typing rests.

    Signals:
        searched: the text to search for, 150 ms after the last key, or at once on Enter.
        down_pressed: ↓ was pressed: the results are to get the focus.
    """

    searched = Signal(str)
    down_pressed = Signal()

    def __init__(self, hint: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(reading_edge())
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(icons.icon("x"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(self.tr("Clear the search"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._rest = QTimer(self, singleShot=True, interval=150)
        self._rest.timeout.connect(self.search_now)
        self.textChanged.connect(self._rest.start)
        self.returnPressed.connect(self.search_now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: ↓ goes to the results, Esc clears."""
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: what is there is chosen, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that was not searched for yet."""
        return self._rest.isActive()

    @Slot()
    def search_now(self) -> None:
        """Do not wait."""
        self._rest.stop()
        self.searched.emit(plain(self.text()).strip())
