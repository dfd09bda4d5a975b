"""Typing and looking as people do: Arabic letters by key events, names by accessibility."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QScrollBar, QTabBar, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Type letter by letter; QTest.keyClicks aborts the process on Arabic."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press one key."""
    modifiers = held or Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def settle() -> None:
    """Deliver what is waiting, deletions too."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def nameless(window: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    found = []
    for widget in window.findChildren(QWidget):
        if not _is_control(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def _is_control(widget: QWidget) -> bool:
    inner = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
    return (
        widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QTabBar | QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not inner
    )
