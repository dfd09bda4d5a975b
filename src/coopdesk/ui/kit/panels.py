"""Parts that stand beside or fold away: the side panel, the fold, the timeline, the empty page."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from coopdesk.ui.kit import icons, look
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.labels import Label, Tone, badge, ground_of, key_cap, picture, tint_of
from coopdesk.ui.kit.layouts import STRETCH, Item, boxed, clear, column, row, scrolled
from coopdesk.ui.kit.look import px


class SidePanel(QFrame):
    """A column beside the main thing: cards one under the other, scrolling when short of room."""

    def __init__(self, *items: Item, width: int = 320, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setFixedWidth(px(width))
        self._content = column(*items, STRETCH, spacing=12)
        self.setLayout(column(scrolled(self._content)))

    def show_items(self, *items: Item) -> None:
        """Put other cards in."""
        clear(self._content)
        filled = column(*items, STRETCH, spacing=12)
        self._content.addLayout(filled)


class HelpCard(QFrame):
    """What the field with the focus is for, with an example."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = Label("", "heading", wrap=True)
        self._text = Label("", wrap=True)
        self._example = Label("", "muted", wrap=True)
        head = row(picture("info", "info"), (self._title, 1))
        self.setLayout(column(head, self._text, self._example, spacing=6, margins=14))
        self.hide()

    def explain(self, title: str, text: str, example: str = "") -> None:
        """Show the help of a field; nothing to say hides the card."""
        self._title.setText(title)
        self._text.setText(text)
        self._example.setText(example)
        self._example.setVisible(bool(example))
        self.setVisible(bool(text))


class Fold(QFrame):
    """More fields behind one line; opens by click or its key.

    Signals:
        opened: it was opened or closed.
    """

    opened = Signal(bool)

    def __init__(
        self,
        title: str,
        body: QWidget,
        *,
        note: str = "",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.button = Button(title, "chevron-right", "fold")
        self.button.setCheckable(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._body = body
        head = row((self.button, 1), Label(note, "muted"), key_cap(keys) if keys else None)
        self.setLayout(column(head, body, spacing=10))
        self.button.toggled.connect(self._on_toggled)
        body.hide()

    @property
    def is_open(self) -> bool:
        """Whether the body shows."""
        return self.button.isChecked()

    def set_open(self, *, opened: bool) -> None:
        """Show or hide the body."""
        self.button.setChecked(opened)

    @Slot()
    def _on_toggled(self) -> None:
        name = "chevron-down" if self.is_open else "chevron-right"
        self.button.setIcon(icons.icon(name))
        self._body.setVisible(self.is_open)
        self.opened.emit(self.is_open)


class EmptyState(QFrame):
    """Nothing here yet: what is so, what to do, the button that does it."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        *actions: QWidget,
        foot: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = Label(title, "title", wrap=True)
        self.text = Label(text, "muted", wrap=True)
        self.text.setMaximumWidth(px(540))
        self.foot = Label(foot, "muted", wrap=True)
        for label in (self.title, self.text, self.foot):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(
            column(
                STRETCH,
                row(STRETCH, badge(icon, "soft", 96), STRETCH),
                8,
                self.title,
                row(STRETCH, (self.text, 3), STRETCH),
                12,
                row(STRETCH, *actions, STRETCH, spacing=10),
                8,
                self.foot,
                STRETCH,
                margins=24,
            )
        )


@dataclass(frozen=True, slots=True)
class Event:
    """One dot of a timeline."""

    title: str
    when: str
    note: str = ""
    icon: str = "circle-dot"
    tone: Tone = "soft"


class Timeline(QFrame):
    """What happened, newest on top, dots on a line at the reading side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._content = column(spacing=0)
        self.setLayout(self._content)

    def show_events(self, events: list[Event]) -> None:
        """Show other events, in the order given."""
        clear(self._content)
        last = len(events) - 1
        for at, event in enumerate(events):
            rail = _Rail(event, first=at == 0, last=at == last)
            head = row((Label(event.title, "strong", wrap=True), 1), Label(event.when, "muted"))
            note = Label(event.note, "muted", wrap=True) if event.note else None
            words = boxed(column(head, note, spacing=0, margins=(0, 4, 0, 12)))
            self._content.addLayout(row(rail, (words, 1), spacing=10))
        self._content.addStretch(1)


class _Rail(QWidget):
    def __init__(self, event: Event, *, first: bool, last: bool) -> None:
        super().__init__()
        self._event, self._first, self._last = event, first, last
        self.setFixedWidth(px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the line through, the dot with its icon on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, tone = px(16), self._event.tone
        painter.setPen(QPen(look.colour("border_strong"), 2))
        top, bottom = (middle if self._first else 0), (middle if self._last else self.height())
        painter.drawLine(middle, top, middle, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground_of(tone)))
        painter.drawEllipse(QPointF(middle, middle), px(15), px(15))
        painter.drawPixmap(px(8), px(8), icons.pixmap(self._event.icon, tint_of(tone), 16))
