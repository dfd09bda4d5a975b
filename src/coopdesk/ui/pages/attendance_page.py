"""What carries the attendance desk: its clock, its sound, and the line to the database."""

from collections.abc import Callable
from typing import ClassVar, Final, TypeVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coopdesk.errors import CoopdeskError, UnavailableError
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.attendance_layout import DeskParts
from coopdesk.ui.pages.attendance_words import clock
from coopdesk.ui.pages.base import Page

T = TypeVar("T")
_LOOK_AGAIN_MS: Final = 2000
"""How often the marks of other desks are looked for."""
_TICK_MS: Final = 5000
_SOUND: Final = "attendance/sound"


class DoorPage(Page):
    """A page that fills the screen, shows the time and looks again every two seconds."""

    fills_window: ClassVar[bool] = True

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.parts = DeskParts(self)
        self.parts.sound.clicked.connect(self._on_sound)
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._on_again)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.show_time)
        self.parts.show_sound(on=self.has_sound)

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Marking who comes"),
                self.tr(
                    "Type part of the name or the number, or pass the card under the scanner. "
                    "Enter marks the chosen one present; every mark is saved at once. Ctrl+Z takes "
                    "back the newest mark of this desk."
                ),
            ),
            (
                self.tr("Other cases"),
                self.tr(
                    "F4: excused, also before the marking begins. F6: leaves before the end. F7: "
                    "sends somebody with a paper, where the office allows it. F3: a guest without "
                    "a vote."
                ),
            ),
        ]

    def look_again(self) -> None:
        """See what changed elsewhere."""

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: listen."""
        super().showEvent(event)
        self._again.start()
        self._tick.start()
        self.parts.field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: stop looking for other desks."""
        self._again.stop()
        self._tick.stop()
        super().hideEvent(event)

    @Slot()
    def show_time(self) -> None:
        """Show what the clock on the wall shows."""
        self.parts.clock.setText(clock(self.ctx.now()))

    @property
    def has_sound(self) -> bool:
        """Whether reaching the quorum is heard."""
        kept = self.ctx.window_state
        return kept is None or str(kept.value(_SOUND, "yes")) == "yes"

    @Slot()
    def _on_sound(self) -> None:
        if self.ctx.window_state is not None:
            self.ctx.window_state.setValue(_SOUND, "no" if self.has_sound else "yes")
        self.parts.show_sound(on=self.has_sound)

    @Slot()
    def _on_again(self) -> None:
        self._again.stop()  # a refusal is read before it is asked again
        self.look_again()
        if self.isVisible():
            self._again.start()

    def _works(self, work: Callable[[], object]) -> bool:
        """Whether it is done."""
        return self._ask(lambda: (work(),)) is not None

    def _ask(self, work: Callable[[], T]) -> T | None:
        """Do it; a refusal is said, a lost connection stands over everything until it is back."""
        try:
            result = work()
        except UnavailableError as error:
            self.parts.show_cut_off(texts.error_text(error))
            return None
        except CoopdeskError as error:
            show_error(self, error)
            return None
        self.parts.show_cut_off("")
        return result
