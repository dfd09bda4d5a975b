"""The left of the attendance desk: the quorum, large, the counts, and who was marked last."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coopdesk.domain.meetings import NOW
from coopdesk.services.attendance_list import LastMark, QuorumState
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Label,
    Meter,
    Pill,
    boxed,
    clear,
    column,
    line,
    ltr,
    number,
    picture,
    px,
    row,
    scrolled,
)
from coopdesk.ui.pages.attendance_words import call_words, clock, mark_word, rule_words


class QuorumCard(QFrame):
    """Needed, present, missing; the rule and its article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.call = Pill("", "soft", "megaphone")
        self.verdict = Pill("", "warn", "hourglass")
        self.present = Label("0", "huge")
        self.of = Label("", "muted")
        self.missing = Label("", "large")
        self.missing_word = Label(self.tr("missing"), "warn")
        self._missing_box = boxed(
            row(self.missing_word, self.missing, spacing=8, margins=(14, 6)), "box"
        )
        self._missing_box.setProperty("tone", "warn")
        self.meter = Meter(0, 0, 1, height=26)
        self.rule = Label("", "", wrap=True)
        self.special = Label("", "warn", wrap=True)
        self.ended = Label("", "warn", wrap=True)
        head = row(Label(self.tr("Quorum"), "heading"), self.call, STRETCH, self.verdict)
        beside = column(STRETCH, self._missing_box, STRETCH)
        figures = row(self.present, self.of, STRETCH, beside, spacing=12)
        rule = row(picture("scale", "soft_text", 18), (self.rule, 1))
        self.setLayout(
            column(head, figures, self.meter, rule, self.special, self.ended, spacing=8, margins=14)
        )

    def show_state(self, state: QuorumState) -> None:
        """Show the count of this moment."""
        self.call.show_state(call_words(state.call_no), "soft", "megaphone")
        self.present.setText(ltr(f"{state.present:,}"))
        of = self.tr("present of %1").replace("%1", number(state.eligible))
        self.of.setText(of)
        self._judge(state)
        self._missing_box.setVisible(not state.is_met)
        self.missing.setText(ltr(f"{state.missing:,}"))
        self.meter.show_state(state.present, state.required, state.eligible)
        self.meter.setVisible(state.required > 0)
        self.rule.setText(rule_words(state))
        self._warn_of_special(state)
        self._say_ended(state)
        self.setAccessibleName(f"{self.present.text()} {of} {self.verdict.accessibleName()}")

    def _judge(self, state: QuorumState) -> None:
        met = clock(state.met_at)
        if state.is_met:
            text = self.tr("Reached at %1") if met else self.tr("Reached")
            self.verdict.show_state(text.replace("%1", met), "ok", "check")
        elif met:
            text = self.tr("Reached at %1, too few now")
            self.verdict.show_state(text.replace("%1", met), "warn", "hourglass")
        else:
            self.verdict.show_state(self.tr("Not yet reached"), "warn", "hourglass")

    def _say_ended(self, state: QuorumState) -> None:
        ended = state.registration_closed_at
        text = self.tr("The marking ended at %1; the page of the meeting begins it again.")
        self.ended.setText(text.replace("%1", clock(ended)))
        self.ended.setVisible(ended is not None and state.status in NOW)

    def _warn_of_special(self, state: QuorumState) -> None:
        short = state.special_required > 0 and not state.special_reachable and state.is_met
        text = self.tr(
            "Items that need two thirds of all members (%1 votes) cannot pass with those present "
            "(Article 55)."
        )
        self.special.setText(text.replace("%1", number(state.special_required)))
        self.special.setVisible(short)


class CountBoxes(QFrame):
    """Four small counts: present, excused, left, guests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        words = (self.tr("present"), self.tr("excused"), self.tr("left"), self.tr("guests"))
        self.figures = [Label("0", "figure") for _ in words]
        boxes = []
        for figure, word in zip(self.figures, words, strict=True):
            figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
            below = Label(word, "muted")
            below.setAlignment(Qt.AlignmentFlag.AlignCenter)
            boxes.append(boxed(column(figure, below, spacing=0, margins=8), "raised"))
        self.setLayout(row(*((box, 1) for box in boxes), spacing=8))

    def show_state(self, state: QuorumState) -> None:
        """Show the counts."""
        counts = (state.in_room, state.excused, state.left, state.guests)
        for figure, count in zip(self.figures, counts, strict=True):
            figure.setText(ltr(f"{count:,}"))


class LastMarks(QFrame):
    """Who was marked last, the newest on top, each with its undo.

    Signals:
        undo_asked: take this mark back (`LastMark`).
    """

    undo_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._rows: QVBoxLayout = column(spacing=0)
        head = row(
            Label(self.tr("Marked last"), "heading"),
            STRETCH,
            Label(self.tr("newest on top"), "muted"),
            margins=(14, 10, 14, 6),
        )
        area = scrolled(column(self._rows, STRETCH, margins=(4, 0, 12, 4)))
        self.setLayout(column(head, line(), (area, 1), spacing=0))

    def show_marks(self, marks: Sequence[LastMark]) -> None:
        """Show these."""
        clear(self._rows)
        for at, mark in enumerate(marks):
            self._rows.addWidget(self._row(mark, is_first=at == 0))

    def _row(self, mark: LastMark, *, is_first: bool) -> QFrame:
        name = Label(mark.full_name, "strong" if is_first else "")
        name.setToolTip(mark.full_name)
        name.setMinimumWidth(px(60))
        no = Label(ltr(mark.number) if mark.number else "–", "muted", width=44)
        words, tone, sign = mark_word(mark)
        pill = Pill(words, tone, sign) if words else None
        undo = Button(
            self.tr("Undo") if is_first else "",
            "undo-2",
            "" if is_first else "quiet",
            tip=self.tr("Undo: %1").replace("%1", mark.full_name),
        )
        undo.clicked.connect(lambda: self.undo_asked.emit(mark))
        body = row(no, (name, 1), pill, Label(clock(mark.at), "muted"), undo, margins=(10, 2))
        return boxed(column(body, line(), spacing=0))


class NextStep(QFrame):
    """What follows, and the button that ends the marking.

    Signals:
        close_asked: end the marking, or open the session.
    """

    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("raised")
        self.text = Label("", "muted", wrap=True)
        self.button = Button(self.tr("End the marking…"), "lock")
        self.button.clicked.connect(self.close_asked)
        self.setLayout(row((self.text, 1), self.button, margins=(14, 8)))
