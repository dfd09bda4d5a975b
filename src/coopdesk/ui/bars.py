"""The bar over the page and the one under it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from coopdesk.ui.kit import icons
from coopdesk.ui.kit.buttons import Button, tool_button
from coopdesk.ui.kit.labels import Label, Tone, key_cap, picture, tint_of
from coopdesk.ui.kit.layouts import STRETCH, row
from coopdesk.ui.kit.look import px


class TopBar(QFrame):
    """The search that opens the palette, undo, help, the menu of the program."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setFixedHeight(px(56))
        self.search = Button(self.tr("Search for a member or a command…"), "search", "search")
        self.search.setMinimumWidth(px(180))
        self.search.setMaximumWidth(px(380))
        self.search.clicked.connect(actions["search"].trigger)
        self.undo = Button(actions["undo"].text(), "undo-2", "quiet")
        self.undo.clicked.connect(actions["undo"].trigger)
        self.help = Button(actions["help"].text(), "circle-question-mark", "quiet")
        self.help.clicked.connect(actions["help"].trigger)
        self.menu_button = tool_button("menu", self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu_button.setMenu(self.menu)
        self.setLayout(
            row(
                (self.search, 1),
                key_cap("Ctrl+K"),
                STRETCH,
                self.undo,
                self.help,
                Label("F1", "muted"),
                self.menu_button,
                margins=(24, 0),
            )
        )


class StatusBar(QFrame):
    """Whether all is saved; when the last backup was; where the data lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setFixedHeight(px(32))
        self._state = Label("", "muted")
        self._state.setMinimumWidth(px(80))  # a long sentence never makes the window wider
        self._state_sign = picture("circle-check", "ok", 16)
        self._backup = Label("", "muted")
        self._backup_sign = picture("database-backup", size=16)
        self._place = Label("", "muted")
        self.setLayout(
            row(
                self._state_sign,
                self._state,
                STRETCH,
                self._backup_sign,
                self._backup,
                12,
                picture("hard-drive", size=16),
                self._place,
                spacing=6,
                margins=(24, 0),
            )
        )
        self.say_saved()

    def say(self, text: str, tone: Tone = "ok") -> None:
        """Show a sentence about the state of the work."""
        self._state.setText(text)
        name = "circle-check" if tone == "ok" else "info"
        self._state_sign.setPixmap(icons.pixmap(name, tint_of(tone), 16))

    def say_saved(self) -> None:
        """All is saved."""
        self.say(self.tr("Everything is saved"))

    def show_backup(self, text: str, *, late: bool) -> None:
        """Say when the last backup was; a late one warns."""
        self._backup.setText(text)
        self._backup.set_class("warn" if late else "muted")
        name, token = ("triangle-alert", "warn") if late else ("database-backup", "muted")
        self._backup_sign.setPixmap(icons.pixmap(name, token, 16))

    def show_place(self, text: str, tip: str) -> None:
        """Say where the data lie."""
        self._place.setText(text)
        self._place.setToolTip(tip)
