"""Enter goes on: from field to field, from the last one to the next step."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterWalk(QObject):
    """Watches every widget of the steps for Enter."""

    def __init__(
        self,
        holder: QWidget,
        order: Callable[[], Sequence[QWidget]],
        go_on: Callable[[], object],
        parent: QObject,
    ) -> None:
        """`order` names the fields of the step in front that Enter walks through."""
        super().__init__(parent)
        self._order = order
        self._go_on = go_on
        for widget in holder.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take Enter before the widget does; in a long text it is a new line."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in ENTER
            and event.modifiers() in _PLAIN
            and isinstance(watched, QWidget)
            and not isinstance(watched, QPlainTextEdit)
        ):
            self._on_enter(watched)
            return True
        return super().eventFilter(watched, event)

    def _on_enter(self, widget: QWidget) -> None:
        order = [field for field in self._order() if field.isVisible()]
        for at, field in enumerate(order[:-1]):
            if widget is field or field.isAncestorOf(widget):
                order[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
                return
        self._go_on()
