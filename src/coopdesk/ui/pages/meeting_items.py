"""One item of an agenda as a card: number, title, who presents it, the result, what comes next."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QSizePolicy, QWidget

from coopdesk.domain.meetings import (
    AHEAD,
    OVER,
    ItemKind,
    ItemState,
    Majority,
    MeetingStatus,
)
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.vote_rows import VoteRow
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Label,
    Pill,
    colour,
    column,
    icon,
    is_rtl,
    key_cap,
    ltr,
    px,
    restyle,
    row,
    tool_button,
)
from coopdesk.ui.pages.meeting_words import item_state, vote_words

_HIGH = 8


class VoteBar(QWidget):
    """For, against, abstaining as parts of a bar; the words stand beside."""

    def __init__(self, vote: VoteRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vote = vote
        self.setFixedHeight(px(_HIGH))
        self.setMinimumWidth(px(90))
        self.setMaximumWidth(px(180))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(vote_words(vote))

    def sizeHint(self) -> QSize:
        """Qt: a short bar."""
        return QSize(px(140), px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the parts from the reading side."""
        painter = QPainter(self)
        vote, whole = self._vote, max(self._vote.present, 1)
        painter.fillRect(self.rect(), colour("track"))
        at = 0.0
        parts: Sequence[tuple[int, QColor]] = (
            (vote.in_favour, colour("ok")),
            (vote.against, colour("bad")),
            (vote.abstained, colour("muted")),
        )
        for count, tint in parts:
            long = self.width() * count / whole
            left = self.width() - at - long if is_rtl() else at
            painter.fillRect(int(left), 0, round(long), self.height(), tint)
            at += long


class ItemCard(QFrame):
    """An item; its buttons are what can be done with it now.

    Signals:
        picked: it was clicked; its id.
        asked: what is to be done with it, which is the chosen one by then.
        dragged: the mouse holds it there on the screen.
        dropped: the mouse let it go there.
    """

    picked = Signal(int)
    asked = Signal(str)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(
        self,
        item: ItemRow,
        meeting: MeetingDetails,
        *,
        chosen: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._status = meeting.row.status
        self._has_call = meeting.invited_on is not None
        self.setObjectName("hit")
        self.buttons: dict[str, Button] = {}
        self._held_at: QPoint | None = None
        self._is_dragged = False
        words, tone, sign = item_state(item)
        place = Label(ltr(item.place), "name", width=34)
        title = Label(item.title, "strong", wrap=True)
        facts = [item.presenter]
        if item.majority is Majority.SPECIAL:
            facts.append(texts.code_text(Majority.SPECIAL))
        under = Label(" · ".join(part for part in facts if part), "muted", wrap=True)
        under.setVisible(any(facts))
        state = Pill(words, tone, sign)
        quiet = self._status in AHEAD and item.state is ItemState.WAITING
        state.setVisible(not quiet)
        actions = [self._button(*each) for each in self._actions()]
        self.more = tool_button("ellipsis-vertical", self.tr("More"))
        self.more.clicked.connect(lambda: self._show_menu(self.more))
        words_part = column(title, under, spacing=0)
        head = row(place, (words_part, 1), state, *actions, self.more, spacing=10)
        result = self._result()
        self.setLayout(column(head, result, spacing=6, margins=(12, 8)))
        self.setAccessibleName(f"{item.place}. {item.title}, {words}")
        self.set_chosen(chosen=chosen)

    def set_chosen(self, *, chosen: bool) -> None:
        """Stand out as the one the keys mean."""
        self.setProperty("chosen", chosen)
        restyle(self)

    def _result(self) -> QWidget | None:
        parts: list[QWidget | str] = []
        vote = self.item.vote
        if vote is not None:
            parts += [VoteBar(vote), Label(vote_words(vote), "muted")]
        for mark in self.item.decisions:
            decision = self.tr("Decision %1").replace("%1", ltr(mark.number_text))
            parts.append(Pill(decision, "soft", "gavel"))
        if self.item.state_note:
            parts.append(Label(self.item.state_note, "muted", wrap=True))
        if not parts:
            return None
        box = QFrame()
        box.setObjectName("clear")
        box.setLayout(row(*parts, STRETCH, spacing=10, margins=(44, 0, 44, 0)))
        return box

    def _actions(self) -> list[tuple[str, str, str, str]]:
        """Name, words, icon, key of what comes next; the first is the most wanted."""
        item = self.item
        if self._status is not MeetingStatus.IN_SESSION:
            return []
        if item.state is ItemState.WAITING:
            return [("begin", self.tr("Begin"), "play", "")]
        if item.state is ItemState.NOW:
            if item.kind is ItemKind.ELECTION:
                return [("election", self.tr("Election…"), "vote", "")]
            return [
                ("vote", self.tr("Vote…"), "vote", "F5"),
                ("note", self.tr("Noted"), "check", ""),
            ]
        if item.state is ItemState.DECIDED and not item.decisions and item.vote is not None:
            return [("decision", self.tr("Write the decision…"), "gavel", "")]
        return []

    def _button(self, what: str, words: str, sign: str, keys: str) -> QWidget:
        button = Button(words, sign)
        button.clicked.connect(lambda: self._ask(what))
        self.buttons[what] = button
        if not keys:
            return button
        box = QFrame()
        box.setObjectName("clear")
        box.setLayout(row(button, key_cap(keys), spacing=6))
        return box

    def _ask(self, what: str) -> None:
        self.picked.emit(self.item.id)
        self.asked.emit(what)

    def _show_menu(self, owner: QWidget) -> None:
        menu = QMenu(owner)
        for what, words, sign in self._possible():
            action = menu.addAction(icon(sign), words)
            action.triggered.connect(lambda _on=False, what=what: self._ask(what))
        menu.popup(owner.mapToGlobal(owner.rect().bottomLeft()))

    def _possible(self) -> list[tuple[str, str, str]]:
        item, status = self.item, self._status
        found: list[tuple[str, str, str]] = []
        answered = item.state not in (ItemState.WAITING, ItemState.NOW)
        if status not in (*OVER, MeetingStatus.CANCELLED) and not answered:
            found.append(("edit", self.tr("Change the item…"), "pencil"))
        if status is MeetingStatus.IN_SESSION or status in OVER:
            found.append(("discussion", self.tr("What was said…"), "mic"))
        if item.kind is ItemKind.ELECTION and status is not MeetingStatus.CANCELLED:
            found.append(("election", self.tr("Candidates and count…"), "vote"))
            found.append(("ballot", self.tr("Print the ballot paper"), "printer"))
        if status is MeetingStatus.IN_SESSION:
            found += self._in_session(answered=answered)
        if status in AHEAD:
            if self._has_call:
                found.append(("withdraw", self.tr("Withdraw it…"), "ban"))
            else:
                found.append(("remove", self.tr("Take it off"), "trash-2"))
        return found

    def _in_session(self, *, answered: bool) -> list[tuple[str, str, str]]:
        item = self.item
        found: list[tuple[str, str, str]] = []
        if not answered:
            found += [
                ("vote", self.tr("Vote…"), "vote"),
                ("note", self.tr("Noted, nothing to decide"), "check"),
                ("postpone", self.tr("Postpone it…"), "clock"),
                ("withdraw", self.tr("Withdraw it…"), "ban"),
            ]
        else:
            if item.vote is not None and item.vote.is_passed:
                found.append(("decision", self.tr("Write another decision…"), "gavel"))
            if item.vote is not None:
                found.append(("void_vote", self.tr("Void the vote…"), "x"))
            found.append(("reopen", self.tr("Take it up again"), "rotate-ccw"))
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click chooses."""
        self.picked.emit(self.item.id)
        self._held_at = (
            event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        )
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a card that is held moves with the mouse."""
        super().mouseMoveEvent(event)
        if self._held_at is None:
            return
        far = (event.position().toPoint() - self._held_at).manhattanLength()
        if self._is_dragged or far >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: let go."""
        super().mouseReleaseEvent(event)
        was_dragged, self._is_dragged, self._held_at = self._is_dragged, False, None
        self.unsetCursor()
        if was_dragged:
            self.dropped.emit(event.globalPosition().toPoint())
