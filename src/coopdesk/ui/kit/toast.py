"""A sentence at the bottom that says it is done, with «undo»; at most one at a time."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QWidget

from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.labels import Label, picture
from coopdesk.ui.kit.layouts import row
from coopdesk.ui.kit.look import px

STAYS: Final = 8000
_FADE: Final = 120


def show_toast(
    window: QWidget,
    text: str,
    *,
    undo: Callable[[], object] | None = None,
    keys: str = "Ctrl+Z",
) -> "Toast":
    """Say in `window` that something is done; a toast that still shows gives way.

    `keys` do what `undo` does; none when that is only done by its button.
    """
    for old in window.findChildren(Toast):
        old.close()
    toast = Toast(window.window(), text, undo, keys)
    toast.appear()
    return toast


class Toast(QFrame):
    """Stays 8 seconds, and as long as the mouse is on it."""

    def __init__(
        self,
        window: QWidget,
        text: str,
        undo: Callable[[], object] | None = None,
        keys: str = "Ctrl+Z",
    ) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self.text = text
        self._undo = undo
        self.undo_button = Button(self.tr("Undo"))
        self.undo_button.setVisible(undo is not None)
        self.undo_button.clicked.connect(self._on_undo)
        held = Label(keys)
        held.setVisible(undo is not None and bool(keys))
        sign = picture("circle-check", "accent", 20)
        self.setLayout(
            row(sign, (Label(text), 1), self.undo_button, held, spacing=12, margins=(16, 8))
        )
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.close)
        window.installEventFilter(self)

    def appear(self) -> None:
        """Fade in and be read out."""
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        self._fade = QPropertyAnimation(effect, b"opacity", self)
        self._fade.setDuration(_FADE)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.finished.connect(self._on_shown)
        self._place()
        self.show()
        self.raise_()
        self._fade.start()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay in the middle of the bottom."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: stay while the mouse is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: count the seconds again."""
        self._timer.start()
        super().leaveEvent(event)

    def _place(self) -> None:
        window = self._window
        self.adjustSize()
        width = min(self.sizeHint().width(), window.width() - px(48))
        height = self.sizeHint().height()
        self.setGeometry(
            (window.width() - width) // 2, window.height() - height - px(48), width, height
        )

    @Slot()
    def _on_shown(self) -> None:
        self.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes null: no effect

    @Slot()
    def _on_undo(self) -> None:
        if self._undo:
            self._undo()
        self.close()
