"""What somebody types is kept a second later, and offered again after a power cut."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coopdesk.errors import CoopdeskError
from coopdesk.services.drafts import DraftRow, drop_draft, load_draft, load_drafts, save_draft
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit.bidi import ltr

QUIET: Final = 1000  # milliseconds after the last key


class DraftKeeper(QObject):
    """Keeps one form as a draft while it is open.

    Connect the fields' change signals to `touch`; call `drop` once the form is saved or given up.

    Signals:
        said: a sentence for the status bar: when it was kept, or why it could not be.
    """

    said = Signal(str)

    def __init__(
        self, ctx: AppContext, key: str, content: Callable[[], dict[str, Any]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._key = f"{key}:{ctx.preferences.desk}"
        self._content = content
        self._wait = QTimer(self, singleShot=True, interval=QUIET)
        self._wait.timeout.connect(self.keep)

    @property
    def key(self) -> str:
        """`form:record:desk`."""
        return self._key

    @Slot()
    def touch(self) -> None:
        """Something was typed."""
        self._wait.start()

    @Slot()
    def keep(self) -> None:
        """Keep it now."""
        self._wait.stop()
        now = self._ctx.now()
        try:
            self._ctx.write(save_draft, key=self._key, content=self._content(), now=now)
        except CoopdeskError as error:
            self.said.emit(texts.error_text(error))
            return
        hour = ltr(f"{now.astimezone():%H:%M:%S}")
        self.said.emit(self.tr("The draft was saved %1").replace("%1", hour))

    def found(self) -> DraftRow | None:
        """What was kept before, if the program ended before it was saved."""
        return self._ctx.read(load_draft, self._key)

    def drop(self) -> None:
        """The form is saved or given up."""
        self._wait.stop()
        self._ctx.write(drop_draft, self._key)


def drafts_of(ctx: AppContext, form: str = "") -> list[DraftRow]:
    """The unsaved forms of this desk, newest first."""
    return ctx.read(load_drafts, form=form, desk=ctx.preferences.desk)
