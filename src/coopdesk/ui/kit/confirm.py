"""Asking before what cannot be undone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.labels import Label, badge
from coopdesk.ui.kit.layouts import STRETCH, column, row
from coopdesk.ui.kit.look import px


class Confirm(QDialog):
    """A question with its consequence; the action is named, Enter is on the safe answer.

    `accepted` means the action, anything else leaves things as they are.
    """

    def __init__(
        self,
        question: str,
        consequence: str,
        action: str,
        *,
        safe: str = "",
        icon: str = "",
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setAccessibleDescription(consequence)
        self.action = Button(action, icon, "danger" if danger else "primary")
        self.safe = Button(safe or self.tr("Go back"))
        self.safe.setDefault(True)
        self.action.clicked.connect(self.accept)
        self.safe.clicked.connect(self.reject)
        words = column(
            Label(question, "name", wrap=True), Label(consequence, wrap=True), STRETCH, spacing=4
        )
        sign = badge("triangle-alert", "warn", 44)
        head = row(column(sign, STRETCH), (words, 1), spacing=12)
        foot = row(STRETCH, self.safe, self.action)
        self.setLayout(column(head, foot, spacing=16, margins=20))
        self.setMinimumWidth(px(440))
        self.safe.setFocus()
