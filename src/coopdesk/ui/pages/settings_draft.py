"""What is being changed in the settings, kept until it is saved and offered after a power cut."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import DraftKeeper
from coopdesk.ui.kit import Button, Notice


class SettingsDraft(Notice):
    """The offer on top of the page; hidden while there is none.

    Signals:
        taken_up: show this content.
    """

    taken_up = Signal(dict)

    def __init__(
        self, ctx: AppContext, content: Callable[[], dict[str, Any]], parent: QWidget
    ) -> None:
        take_up = Button(self.tr("Take it up"))
        give_up = Button(self.tr("Throw it away"))
        super().__init__("", "info", take_up, give_up, icon="file-pen", parent=parent)
        self._ctx = ctx
        self.keeper = DraftKeeper(ctx, "settings:office", content, self)
        take_up.clicked.connect(self.take_up)
        give_up.clicked.connect(self.drop)
        self.hide()

    def offer(self) -> None:
        """Show what was kept, if the program ended before it was saved."""
        draft = self.keeper.found()
        self.setVisible(draft is not None)
        if draft is not None:
            when = texts.moment_text(draft.saved_at, self._ctx.today())
            said = self.tr("Changes of the settings were not saved. They were kept %1.")
            self.set_text(said.replace("%1", when))

    @Slot()
    def touch(self) -> None:
        """Something was changed."""
        self.keeper.touch()

    @Slot()
    def take_up(self) -> None:
        """Give what was kept back to the page."""
        draft = self.keeper.found()
        self.hide()
        if draft is not None:
            self.taken_up.emit(draft.content)

    @Slot()
    def drop(self) -> None:
        """It is saved, or not wanted."""
        self.keeper.drop()
        self.hide()
