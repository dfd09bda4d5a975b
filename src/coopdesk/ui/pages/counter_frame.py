"""How the counter looks: the steps on top, the step in front, who it may be beside it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from coopdesk.services.drafts import DraftRow
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.member_side import TwinsCard
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    HelpCard,
    Label,
    Notice,
    PageHeader,
    SidePanel,
    Steps,
    boxed,
    clear,
    column,
    fact,
    key_cap,
    px,
    row,
)
from coopdesk.ui.pages.counter_end import DoneView
from coopdesk.wording import field_example

_BESIDE_FROM: Final = 1000


class CounterFrame(QFrame):
    """Everything around the steps; the page says what happens.

    Signals:
        again_asked: the next person, please.
    """

    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.again = Button(self.tr("Begin anew"), "rotate-ccw", "quiet")
        self.header = PageHeader(self.tr("Receive an application"), "", self.again)
        names = (
            self.tr("Data"),
            self.tr("Photo"),
            self.tr("Papers"),
            self.tr("Shares and fee"),
            self.tr("Pledge"),
            self.tr("Registering"),
        )
        self.steps = Steps(names)
        self.trouble = Notice("", "bad")
        self.give_up = Button(self.tr("Begin anew"), "rotate-ccw")
        self.draft_notice = Notice("", "info", self.give_up, icon="file-pen")
        self.done_view = DoneView()
        self.twins, self.help = TwinsCard(), HelpCard()
        self._so_far = column(spacing=4)
        so_far = Card(self.tr("So far"), self._so_far, padding=14)
        self._twins_place = column(self.twins)
        self.side = SidePanel(self._twins_place, self.help, so_far, width=300)
        self.stack = QStackedLayout()
        self.holder = QWidget()
        self.holder.setLayout(self.stack)
        card = boxed(column((self.holder, 1), self._foot(), spacing=0), "card")
        self._narrow_place = column()
        left = column(self.draft_notice, self.trouble, self._narrow_place, (card, 1), spacing=8)
        self.working = boxed(row((left, 1), self.side, spacing=16))
        parts = column(
            self.header,
            row(self.steps, STRETCH),
            (self.working, 1),
            (self.done_view, 1),
            spacing=12,
            margins=(24, 16),
        )
        self.setLayout(parts)
        self.again.clicked.connect(self.again_asked)
        self.give_up.clicked.connect(self.again_asked)

    def _foot(self) -> QWidget:
        self.note = Label("", "muted", wrap=True)
        self.back_button = Button(self.tr("Back"), "arrow-left")
        self.next_button = Button(self.tr("Next"), "", "primary", width=170)
        foot = row(
            (self.note, 1),
            key_cap("Ctrl+PgUp"),
            self.back_button,
            self.next_button,
            key_cap("Enter"),
            margins=(20, 10),
        )
        return boxed(foot, "totals")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: without room beside the step, only who it may be already stands over it."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(_BESIDE_FROM)
        if is_narrow == self.side.isHidden():
            return
        (self._narrow_place if is_narrow else self._twins_place).addWidget(self.twins)
        self.side.setVisible(not is_narrow)

    def line_of(self, step: int) -> str:
        """What a step is about."""
        return (
            self.tr("As on the card. The register is searched for the same person meanwhile."),
            self.tr("For the card and the sheet."),
            self.tr("Copies for the file; what is missing can follow."),
            self.tr("At least one share (Article 21); the fee is paid once."),
            self.tr("What the law asks every member to declare (Article 21)."),
            self.tr("Look once more, then choose how it ends."),
        )[step]

    def show_so_far(self, facts: Sequence[tuple[str, str]]) -> None:
        """Beside the step, what is known of the person by now."""
        clear(self._so_far)
        for name, value in facts:
            self._so_far.addWidget(fact(name, value, width=92))

    def show_working(self, *, working: bool) -> None:
        """The steps, or what was given at their end."""
        self.working.setVisible(working)
        self.done_view.setVisible(not working)
        self.again.setVisible(working)

    def say_taken_up(self, draft: DraftRow, ctx: AppContext) -> None:
        """Say that somebody who was begun and not registered is gone on with."""
        when = texts.moment_text(draft.saved_at, ctx.today())
        said = self.tr("Taken up where it was left (%1)").replace("%1", when)
        self.draft_notice.set_text(said)
        self.draft_notice.show()

    def refuse(self, text: str) -> None:
        """Say over the step why it is not done."""
        self.trouble.set_text(text)
        self.trouble.show()

    def explain(self, name: str, title: str) -> None:
        """Say beside the step what a field is for."""
        example = field_example(name)
        if example:
            example = self.tr("For example: %1").replace("%1", example)
        self.help.explain(title, texts.field_help(name), example)
