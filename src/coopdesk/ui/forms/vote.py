"""Taking a vote: three counts, what they come to at this moment, and why."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from coopdesk.domain.meetings import ChairSide, Majority, VoteWay
from coopdesk.errors import CoopdeskError
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.votes import VoteInput, VotePreview, take_vote, vote_preview
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Choice,
    Label,
    LongTextEdit,
    Notice,
    NumberEdit,
    key_cap,
    number,
    row,
)


class VoteDialog(FormDialog):
    """For, against, abstaining; `acted` gives the id of the vote.

    F8 writes everybody present as in favour.
    """

    def __init__(self, ctx: AppContext, item: ItemRow, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="vote", width=560, parent=parent)
        self._ctx = ctx
        self._item = item
        self.say(
            self.tr("Vote on item %1").replace("%1", str(item.place)),
            self.tr("Keep the vote"),
            item.title,
        )
        self.in_favour, self.against, self.abstained = NumberEdit(), NumberEdit(), NumberEdit()
        self.way = Choice[VoteWay]([(one, texts.code_text(one)) for one in VoteWay])
        self.chair = Choice[ChairSide]([(one, texts.code_text(one)) for one in ChairSide])
        self.all = Button(self.tr("Unanimous"), "check-check")
        self.present = Label("", "muted", wrap=True)
        self.outcome = Notice("", "info")
        counts = [
            (self.make_row("in_favour", self.tr("In favour"), self.in_favour), 1),
            (self.make_row("against", self.tr("Against"), self.against), 1),
            (self.make_row("abstained", self.tr("Abstaining"), self.abstained), 1),
        ]
        self.add(row(*counts, spacing=16))
        self.add(row(self.present, STRETCH, self.all, key_cap("F8")))
        self.add_field("way", self.tr("How the vote was taken"), self.way)
        self.add_field(
            "chair_side",
            self.tr("A tie: on which side stood the chair? (Article 60)"),
            self.chair,
        )
        self.add(self.outcome)
        self.question = LongTextEdit(lines=2)
        self.add_field(
            "question", self.tr("What was voted on, if it was more than the title"), self.question
        )
        for field in (self.in_favour, self.against, self.abstained):
            field.valueChanged.connect(self._look)
        self.chair.chosen.connect(self._look)
        self.all.clicked.connect(self.all_in_favour)
        self._look()

    def _given(self) -> VoteInput:
        is_tie = not self.rows["chair_side"].isHidden()
        return VoteInput(
            in_favour=self.in_favour.value(),
            against=self.against.value(),
            abstained=self.abstained.value(),
            way=self.way.value(),
            question=self.value("question"),
            chair_side=self.chair.value() if is_tie else None,
        )

    @Slot()
    def _look(self) -> None:
        """Show what the counts come to."""
        try:
            found = self._ctx.read(vote_preview, self._item.id, self._given())
        except CoopdeskError as error:
            self.refuse(texts.error_text(error))
            return
        tie = found.outcome.is_tie
        if tie != self.rows["chair_side"].isVisibleTo(self):
            self.rows["chair_side"].setVisible(tie)
            self.fit()
        self.warn(texts.problem_text(each.problem, **each.facts) for each in found.warnings)
        self._show_present(found)
        self._show_outcome(found)

    def _show_present(self, found: VotePreview) -> None:
        text = self.tr("%1 present now, %2 not counted yet")
        rest = max(found.rest, 0)
        self.present.setText(text.replace("%1", number(found.present)).replace("%2", number(rest)))
        favour = self.rows["in_favour"]
        if found.rest < 0:
            over = self.tr("More votes than are present: %1 too many.")
            favour.set_error(over.replace("%1", number(-found.rest)))
        elif favour.state == "bad":
            favour.clear_state()

    def _show_outcome(self, found: VotePreview) -> None:
        needed = self.tr("Needed: %1 of %2 (%3, Article %4)")
        of = found.eligible if self._item.majority is Majority.SPECIAL else found.present
        for mark, value in (
            ("%1", number(found.required)),
            ("%2", number(of)),
            ("%3", texts.code_text(self._item.majority)),
            ("%4", found.article),
        ):
            needed = needed.replace(mark, value)
        passes = found.outcome.is_passed
        said = self.tr("Passes") if passes else self.tr("Does not pass")
        self.outcome.set_text(f"{said} · {needed}")

    @Slot()
    def all_in_favour(self) -> None:
        """Everybody present is in favour."""
        found = self._ctx.read(vote_preview, self._item.id, VoteInput(in_favour=0))
        self.in_favour.setValue(found.present)
        self.against.setValue(0)
        self.abstained.setValue(0)

    def act(self) -> object:
        """Keep the vote with the counts of this moment."""
        return self._ctx.write(take_vote, self._item.id, self._given(), now=self._ctx.now())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: F8 is unanimous."""
        if event.key() == Qt.Key.Key_F8:
            self.all_in_favour()
        else:
            super().keyPressEvent(event)
