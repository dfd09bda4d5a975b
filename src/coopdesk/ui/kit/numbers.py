"""Fields for counts and money: left to right, every kind of digit understood."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from coopdesk.ui.kit.bidi import latin
from coopdesk.ui.kit.edits import CodeEdit, reading_edge
from coopdesk.ui.kit.labels import Label
from coopdesk.ui.kit.layouts import row


class NumberEdit(QSpinBox):
    """A small whole number with arrows."""

    def __init__(
        self,
        value: int = 0,
        *,
        least: int = 0,
        most: int = 10_000_000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # This locale keeps the dot and the digits people type; see docs/architecture.md.
        self.setLocale(QLocale("ar_AE"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(reading_edge())
        self.setGroupSeparatorShown(True)
        self.setRange(least, most)
        self.setValue(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Qt: digits of any kind count."""
        return super().validate(latin(text), pos)

    def valueFromText(self, text: str) -> int:
        """Qt: the number a text means."""
        return super().valueFromText(latin(text))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: scrolling the page never changes a number by accident."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class MoneyEdit(CodeEdit):
    """Whole rials, grouped by thousands when the field is left; may be empty.

    Signals:
        amount_changed: the amount now, or None.
    """

    amount_changed = Signal(object)

    def __init__(self, amount: int | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(longest=20, parent=parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.set_amount(amount)
        self.textChanged.connect(self._on_changed)

    def amount(self) -> int | None:
        """The amount in rials; None while empty or not a whole number."""
        digits = latin(self.text()).replace(",", "").replace(" ", "")
        return int(digits) if digits.isascii() and digits.isdigit() else None

    def set_amount(self, amount: int | None) -> None:
        """Show another amount."""
        self.setText("" if amount is None else f"{amount:,}")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: group the thousands."""
        if (amount := self.amount()) is not None:
            self.set_amount(amount)
        super().focusOutEvent(event)

    @Slot()
    def _on_changed(self) -> None:
        self.amount_changed.emit(self.amount())


def with_unit(field: QWidget, unit: str) -> QWidget:
    """A field with its unit behind it."""
    holder = QWidget()
    label: QLabel = Label(unit, "muted")
    holder.setLayout(row((field, 1), label))
    holder.setFocusProxy(field)
    return holder
