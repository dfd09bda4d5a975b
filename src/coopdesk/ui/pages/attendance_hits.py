"""The answers at the attendance desk: one tall row for each person the typed text may mean."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.meetings import AttendanceState
from coopdesk.services.attendance_search import DeskAnswer, DeskHit, OutsideHit
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Label,
    Notice,
    Pill,
    column,
    key_cap,
    ltr,
    picture,
    px,
    restyle,
    row,
)
from coopdesk.ui.pages.attendance_words import (
    about_hit,
    excuse_word,
    leave_word,
    led_words,
    outside_words,
    present_word,
    state_words,
)

SHOWN: Final = 8
"""Rows at most: who sees eight and not the one meant types more."""
_HIGH: Final = 76


class HitRow(QFrame):
    """One person: number, name, where from, what is marked, and the next thing to do.

    Signals:
        acted: its button was pressed; the row.
        picked: it was clicked and is to be the chosen one; the row.
    """

    acted = Signal(object)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hit: DeskHit | None = None
        self._is_ahead = False
        self.setObjectName("hit")
        self.setFixedHeight(px(_HIGH))
        self._number = Label("", "hitno", width=64)
        self._name = Label("", "hitname")
        self._about = Label("", "muted")
        self.pill = Pill("", "ok")
        self.button = Button("…", "check")
        self.button.setMinimumWidth(px(110))
        self.button.clicked.connect(self._on_clicked)
        self._cap = key_cap("Enter")
        names = column(self._name, self._about, spacing=0)
        self.setLayout(
            row(
                self._number,
                (names, 1),
                self.pill,
                self.button,
                self._cap,
                spacing=12,
                margins=(12, 6),
            )
        )

    @property
    def is_here(self) -> bool:
        """Whether the person is marked present."""
        return self.hit is not None and self.hit.state is AttendanceState.PRESENT

    def show_hit(self, hit: DeskHit, *, chosen: bool, ahead: bool = False) -> None:
        """Fill the row; before the desk opens its button excuses."""
        self.hit, self._is_ahead = hit, ahead
        self._number.setText(ltr(hit.number) if hit.number else "–")
        self._name.setText(hit.full_name)
        self._name.setToolTip(hit.full_name)
        self._about.setText(about_hit(hit))
        said, tone, mark = state_words(hit)
        self.pill.setVisible(bool(said))
        if said:
            self.pill.show_state(said, tone, mark)
        sign, words = self._what(hit)
        self.button.set_icon_text(sign, words)
        self.button.setVisible(not (ahead and hit.state is AttendanceState.EXCUSED))
        self._cap.setText(ltr("F4" if ahead else "Enter"))
        self.button.setAccessibleName(f"{self.button.text().strip()}: {hit.full_name}")
        self.setAccessibleName(f"{hit.full_name} {said}")
        self.set_chosen(chosen=chosen)
        self.show()

    def set_chosen(self, *, chosen: bool) -> None:
        """Stand out as the one Enter marks."""
        self.setProperty("chosen", chosen)
        self.button.set_kind("primary" if chosen and not self.is_here else "")
        self._cap.setVisible(chosen and not self.is_here and not self.button.isHidden())
        restyle(self)

    def _what(self, hit: DeskHit) -> tuple[str, str]:
        """The icon and the words of the next thing to do."""
        if self._is_ahead:
            return "mail", excuse_word()
        return ("log-out", leave_word()) if self.is_here else ("check", present_word(hit.sex))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click chooses."""
        self.picked.emit(self)
        super().mousePressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(self)


class OutsideBar(QFrame):
    """Says why somebody is not among the entitled, and offers to note a guest.

    Signals:
        guest_asked: note a guest: an `OutsideHit`, or None for somebody unknown.
    """

    guest_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("box")
        self.setProperty("tone", "info")
        self._hit: OutsideHit | None = None
        self.text = Label("", wrap=True)
        self.button = Button(self.tr("Note as a guest"), "user-plus")
        self.button.clicked.connect(self._on_clicked)
        self.setLayout(
            row(picture("info", "info", 18), (self.text, 1), self.button, margins=(14, 8))
        )
        self.hide()

    def show_hit(self, hit: OutsideHit) -> None:
        """Somebody of the register who is not on the list."""
        self._hit = hit
        self.text.setText(outside_words(hit))
        self.show()

    def offer_unknown(self) -> None:
        """Nobody is known by this name."""
        self._hit = None
        self.text.setText(self.tr("Somebody who is not a member is noted as a guest, no vote."))
        self.show()

    @Slot()
    def _on_clicked(self) -> None:
        self.guest_asked.emit(self._hit)


class HitList(QFrame):
    """Up to eight rows, one of them chosen; under them who is outside the list, and why.

    Signals:
        mark_asked: mark this one present (`DeskHit`).
        excuse_asked: this one sent an excuse (`DeskHit`).
        leave_asked: this one leaves (`DeskHit`).
        guest_asked: note a guest (`OutsideHit`, or None for somebody unknown).
        chosen_row: another row is the chosen one and should show; the row.
    """

    chosen_row = Signal(QWidget)
    mark_asked = Signal(object)
    excuse_asked = Signal(object)
    leave_asked = Signal(object)
    guest_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.is_ahead = False
        self._at = 0
        self._hits: Sequence[DeskHit] = ()
        self.led = Notice("", "info")
        self.rows = [HitRow(self) for _ in range(SHOWN)]
        for each in self.rows:
            each.acted.connect(self._on_acted)
            each.picked.connect(self._on_picked)
        self.more = Label("", "muted")
        self.outside = OutsideBar(self)
        self.outside.guest_asked.connect(self.guest_asked)
        self.empty = Label("", "heading", wrap=True)
        parts = (self.led, self.empty, *self.rows, self.more, self.outside)
        self.setLayout(column(*parts, STRETCH, spacing=8))
        self.show_nothing()

    @property
    def chosen(self) -> DeskHit | None:
        """The person Enter would mark."""
        return self._hits[self._at] if self._at < len(self._hits) else None

    @property
    def led_text(self) -> str:
        """Whose the number is that was asked for; empty where it is in use."""
        return "" if self.led.isHidden() else self.led.text.text()

    def show_nothing(self) -> None:
        """Nothing is typed."""
        self._hits = ()
        self._hide_all()
        self.empty.setText(self.tr("Type part of a name or a number, or pass the card."))
        self.empty.show()

    def show_answer(self, answer: DeskAnswer) -> None:
        """Who may be meant; the one who was chosen stays so."""
        before = self.chosen
        self._hits = answer.hits[:SHOWN]
        ids = [hit.entitled_id for hit in self._hits]
        self._at = ids.index(before.entitled_id) if before and before.entitled_id in ids else 0
        self._hide_all()
        for at, hit in enumerate(self._hits):
            self.rows[at].show_hit(hit, chosen=at == self._at, ahead=self.is_ahead)
        self._show_rest(answer)

    def _show_rest(self, answer: DeskAnswer) -> None:
        rest = answer.total - len(self._hits)
        if rest > 0:
            self.more.setText(self.tr("and %Ln more: type more of the name", "", rest))
            self.more.show()
        if answer.led is not None:
            self.led.set_text(led_words(answer.led))
            self.led.show()
        if answer.outside:
            self.outside.show_hit(answer.outside[0])
        elif not self._hits:
            self.empty.setText(self.tr("Nobody of this name is on the list of the entitled."))
            self.empty.show()
            self.outside.offer_unknown()
        self.outside.button.setVisible(not self.is_ahead)

    def walk(self, step: int) -> None:
        """Choose the next or the one before."""
        if self._hits:
            self._choose((self._at + step) % len(self._hits))

    def _choose(self, at: int) -> None:
        self._at = at
        for place, each in enumerate(self.rows[: len(self._hits)]):
            each.set_chosen(chosen=place == at)
        self.chosen_row.emit(self.rows[at])

    def _hide_all(self) -> None:
        for each in (*self.rows, self.more, self.outside, self.empty, self.led):
            each.hide()

    @Slot(object)
    def _on_acted(self, acted: HitRow) -> None:
        if acted.hit is not None and self.is_ahead:
            self.excuse_asked.emit(acted.hit)
        elif acted.hit is not None:
            (self.leave_asked if acted.is_here else self.mark_asked).emit(acted.hit)

    @Slot(object)
    def _on_picked(self, picked: HitRow) -> None:
        self._choose(self.rows.index(picked))
