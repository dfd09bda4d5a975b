"""Beside the text of minutes: everything that was recorded, and whether the text tells it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.services.minutes_facts import Difference, Fact
from coopdesk.services.minutes_told import FactKind
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Chip,
    Label,
    Notice,
    Pill,
    boxed,
    clear,
    column,
    line,
    picture,
    px,
    row,
    scrolled,
)

_WIDE: Final = 340
_ICONS: Final[dict[FactKind, str]] = {
    FactKind.QUORUM: "users",
    FactKind.VOTE: "vote",
    FactKind.DECISION: "gavel",
    FactKind.AGENDA: "list-ordered",
    FactKind.ATTENDANCE: "user-check",
    FactKind.ELECTION: "vote",
    FactKind.NEXT_CALL: "calendar-plus",
    FactKind.REMARK: "mic",
}


class MinutesPanel(QFrame):
    """Facts to put in, differences to mend.

    Signals:
        insert_asked: put this fact into the text (`Fact`).
        renew_asked: bring this box up to the record (`Difference`).
    """

    insert_asked = Signal(object)
    renew_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFixedWidth(px(_WIDE))
        self._facts: Sequence[Fact] = ()
        self._locked = False
        self.rest = Label("", "muted")
        self.missing = Chip(self.tr("Not in the text"))
        self.every = Chip(self.tr("All"))
        self.every.setChecked(True)
        self.missing.picked.connect(lambda _adding: self._turn(only_missing=True))
        self.every.picked.connect(lambda _adding: self._turn(only_missing=False))
        self._only_missing = False
        self._list = column(spacing=0)
        self._wrong = column(spacing=8)
        self._foot = Pill("", "ok")
        head = row(Label(self.tr("Recorded in the meeting"), "heading"), STRETCH, self.rest)
        chips = row(self.missing, self.every, STRETCH)
        self._area = scrolled(column(self._wrong, self._list, STRETCH, margins=(0, 0, 12, 0)))
        self.setLayout(
            column(
                head,
                chips,
                line(),
                (self._area, 1),
                row(self._foot, STRETCH),
                spacing=8,
                margins=14,
            )
        )

    def show_facts(
        self, facts: Sequence[Fact], differences: Sequence[Difference], *, locked: bool
    ) -> None:
        """Show what was recorded, and where the text differs."""
        self._facts, self._locked = facts, locked
        missing = sum(not fact.in_text for fact in facts)
        self.missing.set_count(missing)
        self.every.set_count(len(facts))
        self.rest.setText(self.tr("%Ln left", "", missing) if missing else "")
        clear(self._wrong)
        for each in differences:
            self._wrong.addWidget(self._difference(each))
        if differences:
            text = self.tr("%Ln difference(s) from the record", "", len(differences))
            self._foot.show_state(text, "bad", "circle-alert")
        else:
            self._foot.show_state(self.tr("Figures agree with the record"), "ok", "check")
        self._fill()

    def show_differences(self) -> None:
        """Bring the first difference into view."""
        self._area.verticalScrollBar().setValue(0)

    def _turn(self, *, only_missing: bool) -> None:
        self._only_missing = only_missing
        self.missing.setChecked(only_missing)
        self.every.setChecked(not only_missing)
        self._fill()

    def _fill(self) -> None:
        clear(self._list)
        for fact in self._facts:
            if not (self._only_missing and fact.in_text):
                self._list.addWidget(self._fact(fact))

    def _fact(self, fact: Fact) -> QFrame:
        icon = _ICONS.get(fact.kind, "file-text")
        words = column(
            Label(fact.title, "strong", wrap=True),
            Label(fact.detail, "muted", wrap=True),
            spacing=0,
        )
        state: QWidget
        if fact.in_text:
            state = Pill(self.tr("in the text"), "ok", "check")
        else:
            state = Button(self.tr("Put in"), "corner-down-left")
            state.setAccessibleName(self.tr("Put in: %1").replace("%1", fact.title))
            state.setEnabled(not self._locked)
            state.clicked.connect(lambda: self.insert_asked.emit(fact))
        body = row(picture(icon), (words, 1), state, margins=(0, 8))
        return boxed(column(body, line(), spacing=0))

    def _difference(self, difference: Difference) -> Notice:
        lacking = "، ".join(difference.expected)
        strange = "، ".join(difference.found)
        parts = []
        if lacking:
            parts.append(self.tr("recorded: %1").replace("%1", lacking))
        if strange:
            parts.append(self.tr("in the text: %1").replace("%1", strange))
        if not parts:
            parts.append(self.tr("the box is older than the record"))
        renew = Button(icon="refresh-cw", tip=self.tr("Bring it up to the record"))
        renew.clicked.connect(lambda: self.renew_asked.emit(difference))
        return Notice(difference.title, "bad", renew, detail=" · ".join(parts))
