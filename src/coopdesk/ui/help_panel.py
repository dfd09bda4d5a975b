"""F1: what to know about the page in front, and the keys that work there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.ui.actions import ACTIONS, shown_keys, text_of
from coopdesk.ui.kit import look
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.labels import Label, key_cap
from coopdesk.ui.kit.layouts import STRETCH, boxed, clear, column, line, row, scrolled
from coopdesk.ui.kit.look import px


class HelpPanel(QFrame):
    """A column over the far side of the page.

    Signals:
        closed: the close button was pressed.
    """

    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        over.installEventFilter(self)
        self.setObjectName("card")
        self.setFixedWidth(px(320))
        self.setAccessibleName(self.tr("Help"))
        self._title = Label("", "heading", wrap=True)
        close = Button(icon="x", tip=self.tr("Close the help"))
        close.clicked.connect(self.closed)
        self._content = column(spacing=6)
        head = row((self._title, 1), close)
        self.setLayout(column(head, line(), (scrolled(self._content), 1), margins=16))
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay at the far side."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Cover the far side of what it lies over."""
        gap = px(8)
        left = gap if look.is_rtl() else self._over.width() - self.width() - gap
        self.setGeometry(left, gap, self.width(), self._over.height() - 2 * gap)
        self.raise_()

    def explain(self, page: str, parts: Sequence[tuple[str, str]], keys: frozenset[str]) -> None:
        """Show the help of a page; `keys` names the page actions that work on it."""
        self._title.setText(page)
        clear(self._content)
        for heading, text in parts:
            self._content.addWidget(Label(heading, "strong", wrap=True))
            self._content.addWidget(Label(text, wrap=True))
            self._content.addSpacing(px(8))
        self._content.addWidget(Label(self.tr("Keys"), "strong"))
        for spec in ACTIONS:
            if spec.keys and (not spec.on_page or spec.id in keys):
                name = Label(text_of(spec), "muted", wrap=True)
                self._content.addWidget(boxed(row((name, 1), key_cap(shown_keys(spec)))))
        self._content.addLayout(column(STRETCH))
        self.place()
