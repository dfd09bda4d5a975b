"""The top of a page, the tabs under it, the totals at its bottom, the steps of a long task."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QWidget

from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.labels import Label, picture
from coopdesk.ui.kit.layouts import STRETCH, Item, clear, column, row
from coopdesk.ui.kit.look import px
from coopdesk.ui.kit.pills import Pill


class PageHeader(QFrame):
    """[back] title, a line of facts below; actions at the far end, the primary one last.

    Signals:
        back_pressed: the back button was pressed.
    """

    back_pressed = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *actions: Item,
        back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.title = Label(title, "title")
        self.subtitle = Label(subtitle, "muted")
        self.pills: QHBoxLayout = row(spacing=8)
        self.back = Button(icon="chevron-left", tip=self.tr("Back"))
        self.back.setVisible(back)
        self.back.clicked.connect(self.back_pressed)
        words = column(
            row(self.title, self.pills, STRETCH, spacing=10),
            row((self.subtitle, 1)),
            spacing=0,
        )
        self.setLayout(row(self.back, (words, 1), *actions, spacing=8))

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change both lines."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def show_pills(self, *pills: QWidget) -> None:
        """Put other state pills beside the title."""
        clear(self.pills)
        for pill in pills:
            self.pills.addWidget(pill)


class Tabs(QTabBar):
    """Tabs with counts."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        for name in names:
            self.addTab(name)
        self.setAccessibleName(", ".join(names))

    def set_count(self, at: int, count: int | None) -> None:
        """Show how many there are behind a tab; nothing when None or 0."""
        self.setTabText(at, f"{self._names[at]}  {count:,}" if count else self._names[at])


class TotalsBar(QFrame):
    """What the table above adds up to: shown, shares, value; what is chosen at the far end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("totals")
        self.setFixedHeight(px(40))
        self._figures = row(spacing=6)
        self._chosen = Label("", "muted")
        self.setLayout(row(self._figures, STRETCH, self._chosen, margins=(16, 0)))

    def show_totals(self, figures: Sequence[tuple[str, str]]) -> None:
        """Show pairs of name and figure; «…» for a figure that is still counted."""
        clear(self._figures)
        for name, figure in figures:
            self._figures.addWidget(Label(name, "muted"))
            self._figures.addWidget(Label(figure, "strong"))
            self._figures.addSpacing(px(16))

    def show_chosen(self, text: str) -> None:
        """Say what is selected."""
        self._chosen.setText(text)


class StepRail(QFrame):
    """The steps of a long task in the dark rail: done, now, to come."""

    def __init__(
        self,
        title: str,
        subtitle: str,
        steps: Sequence[str],
        *,
        foot: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(px(260))
        self._steps = list(steps)
        self._list = column(spacing=4)
        self.setLayout(
            column(
                row(picture("handshake", "accent", 40), STRETCH),
                8,
                Label(title, "brand", wrap=True),
                Label(subtitle, "side", wrap=True),
                24,
                self._list,
                STRETCH,
                Label(foot, "side", wrap=True),
                spacing=4,
                margins=(24, 32, 24, 24),
            )
        )
        self.show_step(0)

    def show_step(self, now: int) -> None:
        """Mark where we are."""
        clear(self._list)
        for at, name in enumerate(self._steps):
            sign = "circle-check" if at < now else "circle-dot" if at == now else "circle"
            mark = picture(sign, "accent" if at <= now else "side_text", 20)
            text = Label(f"{at + 1}  {name}", "sideon" if at == now else "side")
            self._list.addLayout(row(mark, (text, 1), spacing=10, margins=(0, 8)))
        if self._steps:
            self.setAccessibleName(self._steps[now])


class Steps(QFrame):
    """The steps of a task in one line of pills."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._steps = list(steps)
        self._line = row(spacing=6)
        self.setLayout(self._line)
        self.show_step(0)

    def show_step(self, now: int) -> None:
        """Mark where we are."""
        clear(self._line)
        for at, name in enumerate(self._steps):
            if at:
                self._line.addWidget(picture("chevron-right", size=16))
            text = f"{at + 1}  {name}"
            if at < now:
                self._line.addWidget(Pill(text, "ok"))
            else:
                self._line.addWidget(Pill(text, "soft" if at == now else "muted", "circle-dot"))
