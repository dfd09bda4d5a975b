"""Taking something about shares back: the reason first, which stays in the books."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import LongTextEdit

_LINES: Final = 3


class ShareReason(FormDialog):
    """A question with its consequence, and a reason without which it is not done.

    `does` gets the reason; what it refuses is said in place and the reason stays typed.
    """

    def __init__(
        self,
        question: str,
        consequence: str,
        action: str,
        does: Callable[[str], object],
        *,
        icon: str = "ban",
        danger: bool = True,
        reasons: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon=icon, danger=danger, parent=parent)
        self.say(question, action, consequence)
        self._does = does
        self.reason = LongTextEdit(lines=_LINES)
        note = self.tr("For example: %1").replace("%1", reasons[0]) if reasons else ""
        self.add_field("reason", self.tr("Reason"), self.reason, required=True, note=note)

    def act(self) -> object:
        """Do it with the reason.

        Raises:
            CoopdeskError: it is refused.
        """
        return self._does(self.reason.value())
