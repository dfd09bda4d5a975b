"""Asking for a reason before something about a meeting is undone or called off."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import LongTextEdit


class ReasonDialog(FormDialog):
    """One question, its consequence, and the reason that is kept."""

    def __init__(
        self,
        question: str,
        action: str,
        consequence: str,
        act: Callable[[str], object],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="check", danger=True, parent=parent)
        self._act = act
        self.say(question, action, consequence)
        self.add_field("reason", self.tr("Reason"), LongTextEdit(lines=2), required=True)

    def act(self) -> object:
        """Do it for this reason."""
        return self._act(self.value("reason"))
